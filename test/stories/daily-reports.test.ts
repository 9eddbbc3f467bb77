import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  correctReport,
  issueReport,
  releaseReport,
  setReportRule,
  turnDownReport,
} from '../../src/daily-reports/report-actions.ts'
import { DraftView, ReportsView, ReportView } from '../../src/daily-reports/views.ts'
import { incidentReference } from '../../src/incidents/incident.ts'
import { correctIncident, recordIncident } from '../../src/incidents/incident-actions.ts'
import { canonicalJson } from '../../src/journal/canonical.ts'
import { newId } from '../../src/kernel/ids.ts'
import { openPost, suspendPost } from '../../src/monitoring/post-actions.ts'
import { recordSighting } from '../../src/monitoring/sighting-actions.ts'
import { correctWatch, recordWatch } from '../../src/monitoring/watch-actions.ts'
import { recordRestriction } from '../../src/movement-restrictions/restriction-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { confirmViolation, proposeViolation } from '../../src/violations/violation-actions.ts'
import { proposeLine, signLine } from '../../src/withdrawal-lines/line-actions.ts'
import { examineSighting, recordSighting as seeWeapons } from '../../src/withdrawal-lines/sighting-actions.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { incidentIn, inForce, lineOf, violationOf } from '../ceasefire.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { monitored, on, post, restriction, sighting, watch } from '../monitoring.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const reportOf = async (id: string, who: CastName = 'najat') =>
  ReportView.parse(await read(who, `/api/daily-reports/${id}`))
/** The tenth of November from cut-off to cut-off, by the clock in Tripoli. */
const tenth = { fromAt: on('09T17:30'), untilAt: on('10T17:30') }
const issue = async (who: CastName, period = tenth) => {
  const id = newId()
  await world.done(who, issueReport, { id, ...period })
  return id
}
const toll = { harm: 'killed', sex: 'male', age: 'adult', status: 'civilian', low: 1, best: 2, high: 3 } as const
const theirs = 'Southern quarry'

describe('a daily report', () => {
  let watchId = ''
  const shelling = monitored({ tolls: [toll], placeTyped: '32.9300, 13.1913' })
  const formula = '=HYPERLINK("http://evil","x")'

  beforeAll(async () => {
    const north = await world.done('mourad', openPost, post({ sectors: [] }))
    const camera = await world.done('mourad', openPost, post({ name: formula, kind: 'camera', placeCode: 'B2' }))
    const six = watch({ postId: north })
    watchId = await world.done('mourad', recordWatch, six)
    await world.done('mourad', recordWatch, watch({ postId: north, beganAt: on('09T12:00'), endedAt: on('09T15:00') }))
    await world.done('mourad', suspendPost, { id: camera, from: on('10T05:30'), reason: 'No power' })
    await world.done('mourad', recordIncident, shelling)
    await world.done('mourad', recordSighting, sighting(shelling.id, { postId: north, bearing: null, distanceM: null }))
    // The period before, the cut-off itself, an hour that nobody knows, a week that nobody knows better, and a protest.
    await world.done(
      'mourad',
      recordIncident,
      monitored({ startedOn: '2020-11-09', startedTime: '09:00', type: 'firing' }),
    )
    await world.done('mourad', recordIncident, monitored({ startedTime: '19:30', type: 'grenade' }))
    await world.done('mourad', recordIncident, monitored({ startedTime: '', type: 'jamming', placeCode: 'B2' }))
    await world.done('mourad', recordIncident, monitored({ dayPrecision: 'week' }))
    await world.done('mourad', recordIncident, monitored({ type: 'peacefulProtest' }))
    await world.done('mourad', recordRestriction, restriction({ imposedBy: '+1+cmd' }))
    const southern = await world.done('qasim', openPost, post({ name: theirs, placeCode: 'B3' }))
    await world.done('qasim', recordWatch, watch({ postId: southern }))
    const there = await world.done(
      'qasim',
      recordIncident,
      monitored({ placeCode: 'B3', type: 'heavyWeapon', weapon: theirs }),
    )
    await world.done('qasim', recordSighting, sighting(there, { postId: southern }))
  })

  it('counts its period and the one of equal length before, with the hours watched beside', async () => {
    const { content, report } = await reportOf(await issue('mourad'))
    expect(content.previousFromAt).toBe(on('08T17:30'))
    expect(content.total).toMatchObject({
      ...{ incidents: { now: 2, before: 1 }, observed: { now: 6, before: 3 }, explosions: { now: 3, before: 0 } },
      ...{ hours: { now: 6, before: 3 }, rate: { now: 2 / 6, before: 1 / 3 } },
    })
    expect(content.districts.map(({ code, incidents, rate }) => [code, incidents.now, rate.now])).toEqual([
      ['B1', 1, 1 / 6],
      // Something happened, and nobody watched: there is no rate.
      ['B2', 1, null],
    ])
    expect(content.types.map(({ type }) => type)).toEqual(['firing', 'shelling', 'jamming'])
    expect(content.left).toEqual({ late: 0, imprecise: 1, hourUnknown: 1 })
    expect(content.casualties).toMatchObject([{ standing: 'unestablished', now: { low: 1, best: 2, high: 3 } }])
    expect([content.jamming, content.restrictions]).toEqual([
      { now: 1, before: 0 },
      { now: 1, before: 0 },
    ])
    expect(content.posts.map(({ kind, hours, downHours, isDown }) => [kind, hours.now, downHours, isDown])).toEqual([
      ['camera', 0, 12, true],
      ['post', 6, 0, false],
    ])
    // Nearly five kilometres north of the post.
    expect(content.annex.find((line) => line.watcher === 'North wall')).toMatchObject({
      ...{ direction: 'n', bearing: 0, number: 3, observation: 'explosion', course: 'incoming', at: on('10T08:30') },
    })
    expect(report.sha256).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'))
    expect([report.number, report.version, report.status]).toEqual([1, 1, 'issued'])
  })

  it('is printed in three languages as a draft until another releases it, and tells no formula to a spreadsheet', async () => {
    const id = await issue('najat')
    for (const language of ['ar', 'en', 'fr']) {
      const draft = await world.get('najat', `/api/daily-reports/${id}/paper?language=${language}`)
      expect([draft.status, draft.body.startsWith('%PDF')]).toEqual([200, true])
    }
    const csv = async (part: string) =>
      (await world.get('najat', `/api/daily-reports/${id}/table?part=${part}&language=en`)).body
    const figures = await csv('figures')
    expect(figures.charCodeAt(0)).toBe(0xfeff)
    expect(figures).toContain('Summary,Possible ceasefire violations,Period,2,1')
    expect(figures).toContain('Tarsa,Per hour,0.167,0.333')
    expect(figures).toContain('Belmo,Per hour,nobody watched,nobody watched')
    for (const part of ['figures', 'annex'])
      for (const cell of (await csv(part))
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(',')))
        expect(cell.trimStart().replace(/^"/, ''), cell).not.toMatch(/^[=+@\t\r]|^-[^0-9]/)
    expect(await csv('annex')).toContain('North wall')
    expect(await world.do('najat', releaseReport, { id, note: 'x' })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', releaseReport, { id, note: 'Compared with the log' })
    expect((await reportOf(id)).report.status).toBe('released')
    expect(await world.do('fatou', turnDownReport, { id, reason: 'x' })).toMatchObject({ code: 'dailyReport.notNow' })
  })

  it('never changes: a correction is another version that says what is different', async () => {
    const period = { fromAt: on('09T17:30'), untilAt: on('10T17:29') }
    const first = await issue('mourad', period)
    const again = (corrects: string) => ({ id: newId(), corrects, change: 'A watch ended at ten' })
    expect(await world.do('mourad', correctReport, again(first))).toMatchObject({ code: 'dailyReport.nothingChanged' })
    const { watch: told } = await read('mourad', `/api/watches/${watchId}`)
    const { id, postId, patrolId, placeCode, beganAt, visibility, conditions, interruptions } = told
    const anew = { id, postId, patrolId, placeCode, beganAt, visibility, conditions, interruptions }
    await world.done('mourad', correctWatch, { ...anew, endedAt: on('10T10:00'), change: 'It ended at ten' })
    await world.done('mourad', correctIncident, { ...shelling, count: 5, change: 'Two more' })
    const second = again(first)
    await world.done('mourad', correctReport, second)
    expect(await world.do('mourad', correctReport, again(first))).toMatchObject({ code: 'dailyReport.superseded' })
    expect(await world.do('fatou', releaseReport, { id: first, note: 'x' })).toMatchObject({
      code: 'dailyReport.superseded',
    })
    const [old, now] = [await reportOf(first), await reportOf(second.id)]
    expect([old.content.total.hours.now, now.content.total.hours.now]).toEqual([6, 4])
    expect([old.content.total.observed.now, now.content.total.observed.now]).toEqual([6, 8])
    expect(now.versions.map(({ report }) => [report.version, report.change])).toEqual([
      [2, 'A watch ended at ten'],
      [1, ''],
    ])
    for (const sql of [
      `update daily_reports set content = content || '{"joint": true}' where id = '${first}'`,
      `update daily_reports set until_at = until_at + interval '1 hour' where id = '${first}'`,
    ])
      expect(await attempt(world, 'sulh_writer', sql), sql).toBe('23001')
    const by = `update daily_reports set status = 'released', decided_by = issued_by, decided_at = now(), decision_note = 'x'
      where id = '${second.id}'`
    expect(await stoppedBy(world, 'sulh_writer', by)).toBe('released_by_another')
    expect(await attempt(world, 'sulh_writer', `delete from daily_reports where id = '${first}'`)).toBe('42501')
    await world.done('najat', turnDownReport, { id: second.id, reason: 'Count again' })
  })

  it('tells what was recorded late, and counts it in no period but its own', async () => {
    const now = new Date()
    const hour = (n: number) => new Date(now.getTime() + n * 3_600_000).toISOString()
    const id = newId()
    await world.done('mourad', recordIncident, monitored({ startedOn: '2020-11-01', type: 'firing' }))
    await world.done('mourad', issueReport, { id, fromAt: hour(-1), untilAt: new Date().toISOString() })
    const { content } = await reportOf(id)
    expect(content.total.incidents.now).toBe(0)
    expect(content.left.late).toBeGreaterThan(0)
    expect(content.annex.every(({ late }) => late)).toBe(true)
  })

  it('is of a period that has ended, since the last cut-off by default', async () => {
    const refused = (period: Record<string, string>) =>
      world.do('mourad', issueReport, { id: newId(), ...tenth, ...period })
    expect(await refused({ untilAt: '2999-01-01T00:00:00.000Z' })).toMatchObject({ code: 'dailyReport.notYet' })
    expect(await refused({ untilAt: on('09T17:30') })).toMatchObject({ code: 'dailyReport.endsBefore' })
    expect(await refused({ fromAt: '2020-10-01T00:00:00.000Z' })).toMatchObject({ code: 'dailyReport.tooLong' })
    expect((await world.do('othman', setReportRule, { id: newId(), cutoff: '20:00', quietHours: 12 })).outcome).toBe(
      'refused',
    )
    await world.done('najat', setReportRule, { id: newId(), cutoff: '20:00', quietHours: 12 })
    const draft = DraftView.parse(await read('najat', '/api/daily-report-draft'))
    expect([draft.cutoff, draft.quietHours]).toEqual(['20:00', 12])
    expect(draft.content.untilAt.slice(11, 16)).toBe('18:00')
    expect(
      (await world.get('najat', `/api/daily-report-draft?fromAt=${on('10T17:30')}&untilAt=${on('09T17:30')}`)).status,
    ).toBe(400)
    const paper = await world.get(
      'najat',
      `/api/daily-report-draft/paper?language=en&fromAt=${tenth.fromAt}&untilAt=${tenth.untilAt}`,
    )
    expect(paper.body.startsWith('%PDF')).toBe(true)
  })

  it('of one side holds nothing of the other; a joint one is of both, and is no side’s', async () => {
    const south = await issue('qasim')
    const [north, joint] = [await issue('mourad'), await issue('viola')]
    expect((await world.get('mourad', `/api/daily-reports/${south}`)).status).toBe(404)
    expect((await world.get('mourad', `/api/daily-reports/${joint}`)).status).toBe(404)
    for (const path of ['paper?language=en', 'table?part=annex'])
      expect((await world.get('mourad', `/api/daily-reports/${south}/${path}`)).status).toBe(404)
    expect((await world.get('mourad', `/api/daily-reports/${north}`)).body).not.toContain(theirs)
    const all = await reportOf(joint, 'viola')
    expect(all.content.joint).toBe(true)
    expect(JSON.stringify(all.content)).toContain(theirs)
    expect(all.content.districts.map(({ code }) => code)).toEqual(['B1', 'B2', 'B3'])
    expect(await world.do('mourad', correctReport, { id: newId(), corrects: south, change: 'x' })).toMatchObject({
      code: 'dailyReport.unknown',
    })
    expect(await world.do('viola', correctReport, { id: newId(), corrects: south, change: 'x' })).toMatchObject({
      code: 'dailyReport.ofAnother',
    })
    // Each office counts its own reports.
    expect((await reportOf(south, 'qasim')).report.number).toBe(1)
    const list = ReportsView.parse(await read('qasim', '/api/daily-reports'))
    expect(list.reports.map(({ report }) => report.sideId)).toEqual([cast.qasim.sideId])
  })

  it('is what the journal leads to', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })

  it('counts violations that two people confirmed, by article and party', async () => {
    const of = await inForce(world)
    const during = { startedTime: '11:00', startedOn: '2020-11-12' }
    for (const given of [during, { ...during, startedOn: '2020-11-11' }]) {
      const incidentId = await incidentIn(world, 'mourad', 'corroborated', given)
      const id = await world.done('najat', proposeViolation, violationOf(of, incidentId))
      await world.done('othman', confirmViolation, { id, note: 'Seen' })
    }
    const open = await incidentIn(world, 'mourad', 'corroborated', during)
    await world.done('najat', proposeViolation, violationOf(of, open))
    const cleared = await incidentIn(world, 'mourad', 'corroborated', during)
    const noBreach = await world.done('najat', proposeViolation, violationOf(of, cleared))
    await world.done('othman', confirmViolation, { id: noBreach, note: 'Seen' })
    await world.asOwner(
      `set session_replication_role = replica; update violations set finding = 'noBreach' where id = '${noBreach}'`,
    )
    const { content } = await reportOf(await issue('najat', { fromAt: on('11T17:30'), untilAt: on('12T17:30') }))
    expect(content.articles).toMatchObject([
      {
        ...{ article: '1', heading: { en: 'Firing stops' }, violations: { now: 1, before: 1 } },
        // Nobody watched on those days.
        ...{ party: { en: 'South' }, rate: { now: null, before: null } },
      },
    ])
  })
  it('counts heavy weapons on the wrong side of a line by party, line and place, and none twice', async () => {
    const of = await inForce(world)
    const line = lineOf(of)
    await world.done('viola', proposeLine, line)
    await world.done('najat', signLine, { id: line.id })
    const seen = async (given: object) => {
      const id = newId()
      await world.done('mourad', seeWeapons, {
        ...{ id, seenOn: '2020-11-20', seenTime: '09:00', placeCode: 'B1', placeTyped: '30.9500, 16.5000' },
        ...{ radiusM: 100, weaponClass: 'gunOver100' as const, count: 2, party: 'south', partySideId: null },
        ...{ seenBy: 'Drone', incidentId: null, note: '', ...given },
      })
      return id
    }
    await seen({})
    await seen({ seenOn: '2020-11-19', count: 1 })
    // Far behind the line; of a radius that leaves it open; and dismissed.
    await seen({ placeTyped: '30.5000, 16.5000' })
    await seen({ radiusM: 20_000 })
    const dismissed = await seen({ placeCode: 'B2' })
    await world.done('najat', examineSighting, { id: dismissed, outcome: 'dismissed', incidentId: null, note: 'A bus' })
    // One that became an incident, and another of the same incident.
    const incidentId = newId()
    const first = await seen({ count: 4 })
    await world.done('najat', examineSighting, { id: first, outcome: 'incident', incidentId, note: 'Four guns' })
    await seen({ incidentId, count: 3 })
    const id = await issue('najat', { fromAt: on('19T17:30'), untilAt: on('20T17:30') })
    const { content } = await reportOf(id)
    expect(content.heavyWeapons.map(({ reference }) => reference)).toEqual([incidentReference(incidentId)])
    expect(content.heavyByLine).toMatchObject({
      ...{ incidents: { now: 1, before: 0 }, sightings: { now: 1, before: 1 }, uncertain: { now: 1, before: 0 } },
      lines: [
        {
          ...{ party: { en: 'South' }, line: line.name, place: { en: expect.any(String) } },
          ...{ incidents: { now: 1, before: 0 }, sightings: { now: 1, before: 1 }, weapons: { now: 9, before: 1 } },
        },
      ],
    })
    const csv = (await world.get('najat', `/api/daily-reports/${id}/table?language=en`)).body
    expect(csv).toContain('Line of contact · Tarsa,Other sightings,1,1')
    expect(csv).toContain('Summary,Sightings whose place is too uncertain to say on which side,Period,1,0')
    const paper = await world.get('najat', `/api/daily-reports/${id}/paper?language=ar`)
    expect([paper.status, paper.body.startsWith('%PDF')]).toEqual([200, true])
    // Nothing of it stands in the other side's report.
    const theirs = await reportOf(await issue('qasim', { fromAt: on('19T17:30'), untilAt: on('20T17:30') }), 'qasim')
    expect(theirs.content.heavyByLine).toMatchObject({ sightings: { now: 0, before: 0 }, lines: [] })
  })
})
