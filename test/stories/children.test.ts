import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestCheck } from '../../src/checks/actions.ts'
import {
  closeChildCase,
  identifyChild,
  placeChild,
  presumeChild,
  releaseChild,
  traceFamily,
} from '../../src/children/actions.ts'
import { assessAge, keepRecruiter, signAge, turnDownAge } from '../../src/children/age-actions.ts'
import { addRelative, careForChild, recordAttempt, reunify, visitChild } from '../../src/children/family-actions.ts'
import { ChildCasesView, ChildCaseView } from '../../src/children/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { associate } from '../../src/groups/actions.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { correct, register } from '../../src/people/actions.ts'
import { wordsJob } from '../../src/people/search-store.ts'
import { PathwayView } from '../../src/people/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { reportedGroups } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let caseId: Id
let personId: Id
let associationId: Id
let relativeId: Id
const secret = 'Sirrwordchild'
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const identity = (given: Record<string, unknown> = {}) => ({
  name: secret,
  knownAs: '',
  birth: { from: '2010-01-01', to: '2010-12-31', precision: 'year' },
  sex: 'male',
  language: '',
  foundAt: `${secret} gate`,
  note: '',
  personId: null,
  ...given,
})
const found = (given: Record<string, unknown> = {}, who: Record<string, unknown> = {}) => ({
  id: newId(),
  inDoubt: false,
  firstContactAt: hoursAgo(1),
  identity: identity(who),
  reason: `He says that he is fourteen. ${secret}`,
  ...given,
})
const reason = `Because. ${secret}`
const code = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const view = async (who: CastName, id: Id) =>
  ChildCaseView.parse(JSON.parse((await world.get(who, `/api/child-cases/${id}`)).body))
const list = async (who: CastName, query = '') =>
  ChildCasesView.parse(JSON.parse((await world.get(who, `/api/child-cases?${query}`)).body))
const work = async (who: CastName) => WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body))

beforeAll(async () => {
  world = await newHttpWorld()
  personId = await world.done('awa', register, applicant({ nameLatin: named(secret) }))
  const groups = await reportedGroups(world, { north: 'North', south: 'South' })
  associationId = await world.done('awa', associate, association(personId, groups.north))
  associationOfGroup = groups.north
})
afterAll(() => world.end())
let associationOfGroup: Id
const named = (family: string) => ({ given: 'Sami', father: 'Ali', grandfather: 'Omar', family })
const association = (id: Id, groupId: Id) => ({
  ...{ id: newId(), personId: id, groupId, role: 'combatant', howJoined: 'abducted', joined: null, leftIt: null },
  ...{ subUnit: '', duty: 'guard' },
})

describe('a boy whom an officer registered as a man', () => {
  it('is handed over by whoever meets him, and not twice', async () => {
    expect(await code('hania', identifyChild, found({}, { personId }))).toBe('person.unknown')
    expect(await code('awa', identifyChild, found({ firstContactAt: hoursAgo(-2) }))).toBe('child.contactAhead')
    expect(await code('karim', identifyChild, found())).toBe('action.notAllowed')
    caseId = await world.done('awa', identifyChild, found({ inDoubt: true }, { personId }))
    expect(await code('bakary', identifyChild, found({}, { personId }))).toBe('person.transferred')
    expect(await code('bakary', identifyChild, found({ id: caseId }))).toBe('child.exists')
  })

  it('is in no ordinary list, search, record or panel: only the fact of a transfer is', async () => {
    for (const who of ['awa', 'dalia', 'fatou', 'karim', 'lina', 'bakary'] as const) {
      for (const path of ['/api/people', `/api/people?search=${secret}`, '/api/matches', '/api/duplicates']) {
        const { status, body } = await world.get(who, path)
        if (status !== 403) expect(body, `${path} as ${who}`).not.toContain(secret)
        if (status !== 403 && path.includes('search')) expect(JSON.parse(body)).toMatchObject({ total: 0 })
      }
      expect((await world.get(who, `/api/people/${personId}`)).status).toBe(404)
      const fact = await world.get(who, `/api/people/${personId}/pathway`)
      expect(PathwayView.parse(JSON.parse(fact.body)).transferred?.number).toMatch(/^P-TAR-/)
      expect(fact.body).not.toMatch(/child|age|minor|doubt/i)
    }
    const { body } = await world.get('hania', `/api/people/${personId}/pathway`)
    expect(JSON.parse(body)).toEqual({ transferred: null })
    expect((await world.get('awa', `/api/people/${personId}/associations`)).status).toBe(404)
    // The search by words does not give them back to who has none.
    expect(await wordsJob.isDue(world.sulh)).toBe(false)
  })

  it('gets no group, no check and no correction any more, with a text that does not say why', async () => {
    expect(await code('awa', associate, association(personId, associationOfGroup))).toBe('person.transferred')
    const check = { id: newId(), personId, kind: 'criminalRecord', purpose: 'x', dueOn: null }
    expect(await code('dalia', requestCheck, check)).toBe('person.transferred')
    const { id: _, ...particulars } = applicant()
    expect(await code('awa', correct, { ...particulars, id: personId, reason: 'x' })).toBe('person.transferred')
    const { body } = await world.post('awa', 'association.record', association(personId, associationOfGroup))
    expect(JSON.stringify(body)).not.toMatch(/child|eighteen|minor/i)
  })

  it('is a case of child protection of his side, with what it hides, and without anything military', async () => {
    const seen = await view('ghada', caseId)
    expect(seen).toMatchObject({ identity: { name: secret, personId }, late: false, child: { status: 'identified' } })
    expect(seen.personNumber).toMatch(/^P-TAR-/)
    expect((await list('ghada')).cases.map(({ child }) => child.id)).toEqual([caseId])
    expect((await list('ghada', `search=${seen.child.code.slice(0, 6)}`)).total).toBe(1)
    expect((await list('ghada', 'search=C-ZZ')).total).toBe(0)
    expect((await list('nizar')).total).toBe(0)
    expect((await world.get('nizar', `/api/child-cases/${caseId}`)).status).toBe(404)
    const inside = await world.sulh.database.read(
      cast.ghada,
      (tx) => tx.query('select from associations where id = $1', [associationId]),
      'child',
    )
    expect(inside.rows).toEqual([])
  })
})

describe('the clock of forty-eight hours', () => {
  it('is on the work list of child protection alone, and says what is late', async () => {
    const lateId = await world.done('basma', identifyChild, found({ firstContactAt: hoursAgo(50) }))
    const { items, counts } = await work('ghada')
    expect(items.map(({ kind, id }) => [kind, id])).toEqual([
      ['child.act', lateId],
      ['child.act', caseId],
    ])
    expect(counts).toContainEqual({ kind: 'child.act', count: 2, overdue: 1 })
    expect((await list('ghada', 'status=late')).cases.map(({ child }) => child.id)).toEqual([lateId])
    for (const who of ['fatou', 'awa', 'karim', 'nizar', 'lina'] as const)
      expect(JSON.stringify(await work(who)), who).not.toContain('child')
    for (const who of ['fatou', 'karim', 'jana'] as const)
      expect((await world.get(who, '/api/work/offices')).body).not.toContain('child')
  })
})

describe('the pathway', () => {
  it('goes step by step, each with its reason, by child protection alone', async () => {
    const presume = { id: caseId, reason, documented: 'Name, village, mother.' }
    expect(await code('awa', presumeChild, presume)).toBe('action.notAllowed')
    expect(await code('nizar', presumeChild, presume)).toBe('child.unknown')
    expect(await code('ghada', placeChild, { id: caseId, reason, place: 'x', carer: 'y' })).toBe('child.notNow')
    await world.done('ghada', presumeChild, presume)
    await world.done('hadi', releaseChild, { id: caseId, reason, handedOverBy: 'The guard at the gate' })
    await world.done('ghada', placeChild, { id: caseId, reason, place: 'The house in Belmo', carer: 'Umm Salem' })
    await world.done('ghada', traceFamily, { id: caseId, reason, childView: 'He wants to find his mother.' })
    const { child, steps } = await view('hadi', caseId)
    expect(child).toMatchObject({ status: 'tracing', inCareAt: expect.any(String) })
    expect(steps.map(({ step, detail }) => [step.kind, detail?.reason !== undefined])).toEqual(
      ['identify', 'presume', 'release', 'place', 'trace'].map((kind) => [kind, true]),
    )
  })

  it('gives a child only to a relative who was found and verified, with consent', async () => {
    const relative = { name: `Umm ${secret}`, relation: 'mother', place: 'Suda', contact: '' }
    relativeId = await world.done('ghada', addRelative, { id: newId(), caseId, relative })
    const home = { id: caseId, relativeId, reason, bestInterest: 'x', childView: 'y', guardianConsent: 'z' }
    expect(await code('ghada', reunify, home)).toBe('childRelative.notVerified')
    const tried = (outcome: string) => ({ id: relativeId, outcome, note: 'Asked at the mosque.' })
    expect(await code('ghada', recordAttempt, tried('verified'))).toBe('childRelative.notNow')
    for (const outcome of ['notFound', 'found', 'verified']) await world.done('ghada', recordAttempt, tried(outcome))
    expect(await code('ghada', reunify, { ...home, guardianConsent: '' })).toBe('input.invalid')
    await world.done('ghada', reunify, home)
    expect((await view('ghada', caseId)).visits.map(({ months }) => months)).toEqual([3, 6, 12, 24])
  })

  it('is followed up, and closed when the visits were made', async () => {
    const close = { id: caseId, reason, ground: 'followUpDone' }
    expect(await code('ghada', closeChildCase, close)).toBe('child.visitsDue')
    const { visits } = await view('ghada', caseId)
    const visit = (finding: string, note: string, i = 0) => ({ id: visits[i]?.id, finding, note })
    expect(await code('ghada', visitChild, visit('concerns', ''))).toBe('childFollowUp.noteNeeded')
    await world.done('ghada', visitChild, visit('concerns', 'He does not go to school.'))
    expect(await code('ghada', visitChild, visit('well', ''))).toBe('childFollowUp.done')
    for (const i of [1, 2, 3]) await world.done('hadi', visitChild, visit('well', '', i))
    await world.done('ghada', closeChildCase, close)
    expect(await code('ghada', careForChild, { ...close, care: 'kafala', bestInterest: 'x', childView: 'y' })).toBe(
      'input.invalid',
    )
    expect((await view('ghada', caseId)).child).toMatchObject({ status: 'closed' })
    // He is a child still, so his ordinary record stays out of sight.
    expect((await world.get('awa', `/api/people/${personId}`)).status).toBe(404)
  })
})

describe('the age', () => {
  it('is judged by several disciplines; in doubt a child; an adult by two officers', async () => {
    const adult = await world.done('awa', register, applicant({ nameLatin: named('Grownman'), nameArabic: named('') }))
    const id = await world.done('farida', identifyChild, found({ inDoubt: true }, { personId: adult }))
    const judge = (grounds: string[], outcome: string) => ({ id: newId(), caseId: id, grounds, outcome, reason })
    expect(await code('ghada', assessAge, judge(['medical'], 'adult'))).toBe('childAge.oneDiscipline')
    expect(await code('ghada', assessAge, judge(['medical', 'medical'], 'adult'))).toBe('childAge.oneDiscipline')
    await world.done('ghada', assessAge, judge(['medical', 'family'], 'inDoubt'))
    expect((await view('ghada', id)).child.status).toBe('identified')
    const first = await world.done('ghada', assessAge, judge(['documents', 'family'], 'adult'))
    expect(await code('ghada', assessAge, judge(['documents', 'family'], 'adult'))).toBe('childAge.waiting')
    expect(await code('ghada', signAge, { id: first, reason })).toBe('signature.twoPersonRule')
    expect((await work('hadi')).items.map(({ kind }) => kind)).toContain('childAge.sign')
    expect((await work('ghada')).items.map(({ kind }) => kind)).not.toContain('childAge.sign')
    await world.done('hadi', turnDownAge, { id: first, reason })
    expect(await code('hadi', signAge, { id: first, reason })).toBe('childAge.decided')
    const second = await world.done('hadi', assessAge, judge(['documents', 'family'], 'adult'))
    expect((await world.get('awa', `/api/people/${adult}`)).status).toBe(404)
    await world.done('ghada', signAge, { id: second, reason })
    expect((await world.get('awa', `/api/people/${adult}`)).status).toBe(200)
    expect(JSON.parse((await world.get('awa', '/api/people?search=Grownman')).body)).toMatchObject({ total: 1 })
    expect(JSON.parse((await world.get('awa', `/api/people/${adult}/pathway`)).body)).toEqual({ transferred: null })
  })

  it('is held in SQL too: by two, by more than one discipline, and nothing goes back', async () => {
    const id = await world.done('ghada', identifyChild, found())
    const where = `from child_cases where id = '${id}'`
    const age = (grounds: string, by: string, status = 'stands') =>
      `insert into child_ages select gen_random_uuid(), id, side_id, site_id, ${grounds}, 'adult', '${status}', identified_by, now(),
       ${by}, now(), null, null ${where}`
    const two = `array['documents','family']`
    expect(await attempt(world, 'sulh_writer', age(two, 'identified_by'))).toBe('23514')
    expect(await attempt(world, 'sulh_writer', age(two, 'null'))).toBe('23514')
    expect(await attempt(world, 'sulh_writer', age(`array['medical','medical']`, `'${personId}'`))).toBe('23514')
    const grown = `update child_cases set status = 'adult', closed_at = now() where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', grown)).toBe('23514')
    const reopened = `update child_cases set status = 'tracing', closed_at = null where id = '${caseId}'`
    expect(await attempt(world, 'sulh_writer', reopened)).toBe('23514')
    expect(await attempt(world, 'sulh_writer', `update child_steps set kind = 'close'`)).toBe('42501')
    expect(await attempt(world, 'sulh_writer', 'delete from child_cases')).toBe('42501')
  })

  it('keeps a recruiter’s name only if the child agrees, where no reader has a grant', async () => {
    const id = await world.done('ghada', identifyChild, found())
    const name = { id: newId(), caseId: id, name: `Captain ${secret}` }
    expect(await code('ghada', keepRecruiter, { ...name, childAgrees: false })).toBe('input.invalid')
    await world.done('ghada', keepRecruiter, { ...name, childAgrees: true })
    for (const role of ['sulh_side_north', 'sulh_side_north_child', 'sulh_joint', 'sulh_joint_child'])
      expect(await attempt(world, role, 'select from child_recruiters'), role).toBe('42501')
  })
})

it('leaves no word of a child in a copy of the database, in the journal or outside', async () => {
  const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'people'`,
  )
  for (const { name } of tables) {
    const { rows } = await world.sulh.database.owner.query<{ row: string }>(`select t::text as row from ${name} t`)
    // What ordinary work had written before he was handed over is hidden, and is sealed by no compartment.
    const clear = rows.filter(({ row }) => row.includes(secret) && !['words', 'screening_results'].includes(name))
    expect(clear, name).toEqual([])
  }
})

it('verifies whole', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('loses a case with its key: nobody opens a word of it any more, and it stands', async () => {
  await world.asOwner(`delete from subject_keys where subject_id = '${caseId}'`)
  world.sulh.sealer.forgetAll()
  const { identity: gone, steps, relatives } = await view('ghada', caseId)
  expect(gone).toBeNull()
  expect(
    [...steps.map(({ detail }) => detail), ...relatives.map((one) => one.identity)].every((one) => one === null),
  ).toBe(true)
  expect((await list('ghada', 'status=all')).cases.find(({ child }) => child.id === caseId)?.name).toBeNull()
})
