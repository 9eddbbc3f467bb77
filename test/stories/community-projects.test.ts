import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { dissolveCommittee, formCommittee, recomposeCommittee } from '../../src/community-projects/committee-actions.ts'
import { cancelMeeting, conveneMeeting, holdMeeting } from '../../src/community-projects/meeting-actions.ts'
import {
  completeProject,
  draftProject,
  reviewProject,
  reviseProject,
  signOffProject,
  startProject,
  stopProject,
  submitProject,
} from '../../src/community-projects/project-actions.ts'
import { reportProject } from '../../src/community-projects/report-actions.ts'
import { CommitteesView, MeetingsView, ProjectsView, ProjectView } from '../../src/community-projects/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { committee, paper, targets } from '../community.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
let clock = new Date('2026-10-01T09:00:00Z')
const ids = { committee: newId(), project: newId(), meeting: newId(), soon: newId() }

beforeAll(async () => {
  world = await newHttpWorld({}, () => clock)
})
afterAll(() => world.end())

const setClock = (to: string) => {
  clock = new Date(to)
  world.forgetSessions()
}

const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const flagsOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.flags.map(({ code }) => code)
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const project = async (who: CastName = 'malak') =>
  ProjectView.parse(await read(who, `/api/community-projects/${ids.project}`))
const draft = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), paperId: newId(), committeeId: ids.committee, title: 'ورش النجارة', ...paper(), ...given },
})

describe('a project of a community', () => {
  it('begins with a committee, whose members are numbers and whose quotas are told', async () => {
    const few = { women: 2, men: 8, young: 1, womenLeading: 0, menLeading: 2 }
    expect(await codeOf('fatou', formCommittee, committee())).toBe('action.notAllowed')
    expect(await codeOf('malak', formCommittee, committee({ placeCode: 'ZZ' }))).toBe('committee.place')
    for (const wrong of [
      { ...few, women: 0, men: 0, young: 0, menLeading: 0 },
      { ...few, young: 11 },
      { ...few, womenLeading: 3 },
    ])
      expect(await codeOf('malak', formCommittee, committee({ composition: wrong }))).toBe('committee.numbers')
    expect(await flagsOf('malak', formCommittee, committee({ id: ids.committee, composition: few }))).toEqual([
      'committee.fewWomen',
    ])
  })

  it('is drafted within the time that its money allows, for somebody, by a committee of its own side', async () => {
    expect(await codeOf('idris', draftProject, draft())).toBe('committee.unknown')
    expect(await codeOf('malak', draftProject, draft({ endsOn: '2027-01-01' }))).toBe('communityProject.days')
    const nobody = { women: 0, men: 0 }
    const empty = { waitingExCombatants: nobody, nonSignatories: nobody, atRisk: nobody, community: nobody }
    expect(await codeOf('malak', draftProject, draft({ targets: empty }))).toBe('communityProject.nobody')
    // A year from an assessed budget, to the day; a year and a half from others.
    const assessed = { funding: 'assessed', startsOn: '2027-01-01' }
    expect(await codeOf('malak', draftProject, draft({ ...assessed, endsOn: '2028-01-02' }))).toBe(
      'communityProject.tooLong',
    )
    expect(await codeOf('malak', draftProject, draft({ endsOn: '2028-07-02' }))).toBe('communityProject.tooLong')
    expect(await codeOf('malak', draftProject, draft({ budget: [{ title: 'x', amount: '1e3' }] }))).toBe(
      'input.invalid',
    )
    expect(await codeOf('malak', draftProject, draft({ id: ids.project, ...assessed, endsOn: '2028-01-01' }))).toBe(
      'accepted',
    )
  })

  it('reaches a meeting with its papers a week before, and not later', async () => {
    await world.done('malak', conveneMeeting, { id: ids.soon, meetsOn: '2026-10-07', place: 'طرابلس' })
    await world.done('malak', conveneMeeting, { id: ids.meeting, meetsOn: '2026-10-08', place: 'طرابلس' })
    expect(await codeOf('malak', conveneMeeting, { id: newId(), meetsOn: '2026-10-01', place: 'x' })).toBe(
      'reviewMeeting.past',
    )
    expect((await project()).meetings.map(({ id }) => id)).toEqual([ids.meeting])
    const submit = (meetingId: Id) => codeOf('malak', submitProject, { id: ids.project, meetingId })
    expect(await submit(ids.soon)).toBe('communityProject.late')
    expect(await submit(ids.meeting)).toBe('accepted')
    expect(await codeOf('malak', reviseProject, { id: ids.project, paperId: newId(), change: 'x', ...paper() })).toBe(
      'communityProject.notNow',
    )
  })

  it('is reviewed once the meeting was held, and given back with remarks, revised and submitted again', async () => {
    const review = (verdict: string) => ({ id: ids.project, verdict, remarks: 'أضيفوا مشغلاً للنساء.' })
    expect(await codeOf('rashid', reviewProject, review('recommended'))).toBe('communityProject.notMet')
    expect(await codeOf('rashid', holdMeeting, { id: ids.meeting, women: 3, men: 5, note: '' })).toBe(
      'reviewMeeting.notYet',
    )
    setClock('2026-10-08T12:00:00Z')
    expect((await read('rashid', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'reviewMeeting.hold',
    )
    await world.done('rashid', holdMeeting, { id: ids.meeting, women: 3, men: 5, note: '' })
    expect(await codeOf('malak', reviewProject, review('recommended'))).toBe('action.notAllowed')
    await world.done('rashid', reviewProject, review('givenBack'))
    const revised = { id: ids.project, paperId: newId(), change: 'مشغل للنساء.', ...paper() }
    await world.done('malak', reviseProject, revised)
    expect((await project()).papers.map(({ version, change }) => [version, change])).toEqual([
      [2, 'مشغل للنساء.'],
      [1, ''],
    ])
    const second = newId()
    await world.done('malak', conveneMeeting, { id: second, meetsOn: '2026-10-20', place: 'طرابلس' })
    await world.done('malak', submitProject, { id: ids.project, meetingId: second })
    setClock('2026-10-20T12:00:00Z')
    await world.done('rashid', holdMeeting, { id: second, women: 3, men: 5, note: '' })
    await world.done('rashid', reviewProject, review('recommended'))
  })

  it('is signed off by a committee with enough women in it, by most, and begun by another person', async () => {
    const votes = { id: ids.project, inFavour: 6, against: 2 }
    expect(await codeOf('malak', signOffProject, votes)).toBe('communityProject.quota')
    const composition = { women: 3, men: 7, young: 1, womenLeading: 1, menLeading: 2 }
    const change = { id: ids.committee, composition, reason: 'انضمت نساء.' }
    expect(await codeOf('malak', recomposeCommittee, change)).toBe('accepted')
    const { committees } = CommitteesView.parse(await read('malak', '/api/community-committees'))
    expect(committees[0]?.committee.former).toMatchObject([{ composition: { women: 2 }, reason: 'انضمت نساء.' }])
    expect(await codeOf('malak', signOffProject, { ...votes, against: 6 })).toBe('communityProject.votes')
    expect(await codeOf('malak', signOffProject, { ...votes, inFavour: 4, against: 4 })).toBe(
      'communityProject.against',
    )
    expect(await codeOf('malak', signOffProject, votes)).toBe('accepted')
    expect(await codeOf('malak', startProject, { id: ids.project })).toBe('action.notAllowed')
    expect(await codeOf('fatou', startProject, { id: ids.project })).toBe('accepted')
  })

  it('reports what it reached and spent; too much is recorded and flagged, and nobody is counted twice', async () => {
    setClock('2027-04-15T12:00:00Z')
    const { items } = await read('malak', '/api/work')
    expect(items).toMatchObject([{ kind: 'communityProject.report' }])
    const ages = { under18: 5, young: 35, older: 20 }
    const report = (given: Record<string, unknown>) => ({
      ...{ id: newId(), projectId: ids.project, startsOn: '2027-01-01', endsOn: '2027-03-31', reached: targets, ages },
      ...{ spent: ['7000.250', '1000'], incidents: 2, results: 'عشرون ورشة.', ...given },
    })
    expect(await codeOf('malak', reportProject, report({ endsOn: '2027-05-01' }))).toBe('communityReport.notYet')
    expect(await codeOf('malak', reportProject, report({ spent: ['1'] }))).toBe('communityReport.lines')
    expect(await flagsOf('malak', reportProject, report({}))).toEqual([])
    expect(await codeOf('malak', reportProject, report({ startsOn: '2027-03-31', endsOn: '2027-04-10' }))).toBe(
      'communityReport.overlaps',
    )
    // 7000.250 and 5000.250 are 12000.500 to the last place: all of it, and no more.
    setClock('2027-08-01T12:00:00Z')
    const next = { startsOn: '2027-04-01', endsOn: '2027-05-31', spent: ['5000.250', '0'] }
    expect(await flagsOf('malak', reportProject, report(next))).toEqual([])
    const over = { startsOn: '2027-06-01', endsOn: '2027-07-31', spent: ['0.001', '0'], ages: { ...ages, older: 1 } }
    expect(await flagsOf('malak', reportProject, report(over))).toEqual([
      'communityReport.overspent',
      'communityReport.ages',
    ])
    const view = await project('karim')
    expect(view.spent).toEqual(['12000.501', '1000'])
    expect(view.reached.atRisk).toEqual({ women: 90, men: 30 })
  })

  it('is completed with its results, and the quotas are told over all', async () => {
    expect(await codeOf('malak', completeProject, { id: ids.project, results: 'تم.' })).toBe('accepted')
    expect(await codeOf('malak', stopProject, { id: ids.project, results: 'x' })).toBe('communityProject.notNow')
    const { projects, quotas } = ProjectsView.parse(await read('rashid', '/api/community-projects?status=all'))
    expect(projects).toHaveLength(1)
    expect(quotas).toEqual({
      ...{ members: { women: 3, men: 7 }, leaders: { women: 1, men: 2 }, projects: { forWomen: 1, all: 1 } },
    })
    const { meetings } = MeetingsView.parse(await read('rashid', '/api/community-meetings'))
    expect(meetings.map(({ meeting: { status }, papers }) => [status, papers])).toEqual([
      ['held', 1],
      ['held', 0],
      ['planned', 0],
    ])
    await world.done('rashid', cancelMeeting, { id: ids.soon, note: 'لا أوراق.' })
    await world.done('malak', dissolveCommittee, { id: ids.committee, reason: 'انتهى عملها.' })
    expect(await codeOf('malak', draftProject, draft())).toBe('committee.dissolved')
  })

  it('is seen by nobody of the other side, and by nobody at a site', async () => {
    expect((await world.get('idris', `/api/community-projects/${ids.project}`)).status).toBe(404)
    for (const path of [
      '/api/community-projects?status=all',
      '/api/community-committees?status=all',
      '/api/community-meetings',
    ])
      expect((await read('idris', path)).total, path).toBe(0)
    expect((await world.get('awa', '/api/community-projects')).status).toBe(403)
  })

  it('is kept by the database against its own writer', async () => {
    for (const [what, sql, code] of [
      ['started by who signed off', `update community_projects set started_by = signed_off_by`, '23514'],
      ['reviewed by who submitted', `update community_projects set reviewed_by = submitted_by`, '23514'],
      ['signed off against most', `update community_projects set in_favour = 1, against = 2`, '23514'],
      [
        'a paper that lasts too long',
        `insert into community_papers select (jsonb_populate_record(p, jsonb_build_object('id',
        gen_random_uuid(), 'version', 9, 'ends_on', '2030-01-01'))).* from community_papers p where version = 1`,
        '23514',
      ],
      [
        'a version twice',
        `insert into community_papers select (jsonb_populate_record(p, jsonb_build_object('id',
        gen_random_uuid()))).* from community_papers p where version = 1`,
        '23505',
      ],
      ['a paper of another project', `update community_projects set paper_id = gen_random_uuid()`, '23503'],
      ['a version changed', `update community_papers set summary = 'x'`, '42501'],
      ['a report changed', `update community_reports set results = 'x'`, '42501'],
      ['a project gone', `delete from community_projects`, '42501'],
    ] as const)
      expect(await attempt(world, 'sulh_writer', sql), what).toBe(code)
  })

  it('rests on a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
