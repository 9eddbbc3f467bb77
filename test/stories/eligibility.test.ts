import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileAppeal } from '../../src/appeals/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { propose, proposeRevocation, tell, vote, withdraw } from '../../src/eligibility/actions.ts'
import type { Criterion, Stage } from '../../src/eligibility/criteria.ts'
import { draftCriteria, signCriteria } from '../../src/eligibility/criteria-actions.ts'
import { readCriteriaSets } from '../../src/eligibility/criteria-store.ts'
import { presets } from '../../src/eligibility/data/presets.ts'
import type { EligibilityDecision } from '../../src/eligibility/decision.ts'
import { readDecision, readEligibility, readPersonEligibility } from '../../src/eligibility/decision-store.ts'
import { EligibilityQuery } from '../../src/eligibility/views.ts'
import { associate, reportGroup } from '../../src/groups/actions.ts'
import { dayOf } from '../../src/kernel/dates.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { readPerson } from '../../src/people/store.ts'
import { decideMatch, proposeMatch } from '../../src/screening/actions.ts'
import { asRole } from '../../src/server/postgres.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { upheldAppeal } from '../appeal.ts'
import { adoptInventedList, applicant, type CastName, cast, idOf, newWorld, rifle, type World } from '../world.ts'

let world: World
let criteria: { id: Id; criteria: readonly Criterion[] }
const group = { small: newId(), big: newId() }
const today = () => dayOf(new Date().toISOString(), 'Africa/Tripoli')
const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000).toISOString(), 'Africa/Tripoli')

/** The demobilization preset; its interview is another feature's, so it is not required here. */
const demobilization = { stage: 'demobilization', ...preset('demobilization'), interviewRequired: false }

function preset(stage: Stage) {
  const { basis: _, ...set } = presets[stage]
  return set
}

beforeAll(async () => {
  world = await newWorld()
  await adoptInventedList(world, [{ id: 'INV-9', name: 'Naser Sabri Jaber al-Qadhi', dob: '1980-03-02' }])
  for (const [code, id] of [
    ['G-1', group.small],
    ['G-2', group.big],
  ])
    await world.done('nadia', reportGroup, {
      id,
      code,
      nameArabic: 'سرية التل',
      nameLatin: 'Hill Company',
      aliases: [],
      claimedStatus: 'none',
      placeCode: 'B1',
      formed: null,
    })
  criteria = await putInForce(demobilization)
})
afterAll(() => world.end())

/** Writes a draft and has it signed from today: by rabia and fatou. */
async function putInForce(set: Record<string, unknown> & { criteria: readonly Criterion[] }) {
  const id = await world.done('rabia', draftCriteria, { id: newId(), ...set })
  await world.done('fatou', signCriteria, { id, effectiveFrom: today(), proposedAt: (await setOf(id)).proposedAt })
  return { id, criteria: set.criteria }
}

async function setOf(id: Id) {
  const { sets } = await world.sulh.database.read(cast.fatou, (tx) => readCriteriaSets(tx, today()))
  const found = sets.find(({ set }) => set.id === id)
  if (!found) throw new Error('no such set')
  return found.set
}

let people = 0
const families = [
  'Bishti',
  'Ghalbun',
  'Mismari',
  'Senussi',
  'Tajuri',
  'Warfalli',
  'Zlitni',
  'Hasi',
  'Drebi',
  'Fezzani',
  'Gmati',
  'Ajdabi',
  'Kikli',
  'Nalut',
]

/** Somebody of a family of their own, with their group; with a rifle where they brought one. */
async function member(
  given: Record<string, unknown> = {},
  joined: Record<string, unknown> = {},
  armed = true,
): Promise<Id> {
  const family = families[people++ % families.length] ?? ''
  const none = { given: '', father: '', grandfather: '', family: '' }
  const name = { nameArabic: none, nameLatin: { given: 'Younis', father: 'Hamed', grandfather: 'Rajab', family } }
  const personId = await world.done('awa', register, applicant({ ...name, ...given }))
  await world.done('nadia', associate, {
    id: newId(),
    personId,
    groupId: group.big,
    role: 'combatant',
    howJoined: 'voluntary',
    joined: { from: '2014-01-01', to: '2014-12-31', precision: 'year' },
    leftIt: null,
    subUnit: '',
    duty: '',
    ...joined,
  })
  if (armed) await world.done('bakary', takeIn, rifle(personId))
  return personId
}

type Found = EligibilityDecision['results'][number]['result']

/** A proposal with every criterion met, but for what is given. */
function proposal(personId: Id, given: Record<string, Found> = {}, said: Record<string, unknown> = {}) {
  const results = criteria.criteria.map(({ key }) => {
    const result = given[key] ?? 'met'
    return { criterion: key, result, evidence: result === 'met' || result === 'notMet' ? 'Seen by the officer.' : '' }
  })
  const grant = { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'All was seen.', orientation: 'none' }
  return { id: newId(), personId, stage: 'demobilization', criteriaSetId: criteria.id, results, ...grant, ...said }
}

const yes = { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'I agree.' }
const no = { outcome: 'ineligible', reasonCode: 'evidenceNotAccepted', reason: 'Two witnesses contradict it.' }

async function decided(personId: Id, said: Record<string, unknown> = {}, given: Record<string, Found> = {}) {
  const id = await world.done('dalia', propose, proposal(personId, given, said))
  const found = 'outcome' in said ? { outcome: said.outcome, reasonCode: said.reasonCode, reason: 'I agree.' } : yes
  await world.done('rabia', vote, { id, ...found })
  await world.done('samir', vote, { id, ...found })
  return id
}

async function seen(id: Id, who: CastName = 'fatou') {
  const view = await world.sulh.database.read(cast[who], (tx) => readDecision(tx, id, today(), 'en'))
  if (!view) throw new Error('no decision')
  return view
}

async function rows(table: string): Promise<number> {
  const result = await world.sulh.database.owner.query<{ n: number }>(`select count(*) as n from ${table}`)
  return result.rows[0]?.n ?? 0
}

describe('criteria', () => {
  it('come into force by two people, from a day that is not past, as the second one read them', async () => {
    const cvr = { id: newId(), stage: 'cvr', ...preset('cvr') }
    await world.done('fatou', draftCriteria, cvr)
    const sign = { id: cvr.id, effectiveFrom: today(), proposedAt: (await setOf(cvr.id)).proposedAt }
    expect(await world.do('fatou', signCriteria, sign)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('rabia', signCriteria, sign)).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', signCriteria, sign)).toMatchObject({ code: 'criteriaSet.unknown' })
    expect(await world.do('omran', signCriteria, { ...sign, effectiveFrom: inDays(-1) })).toMatchObject({
      code: 'criteriaSet.inThePast',
    })
    expect(await world.do('rabia', draftCriteria, { ...cvr, id: newId() })).toMatchObject({
      code: 'criteriaSet.draftExists',
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await world.done('fatou', draftCriteria, { ...cvr, panelSize: 4 })
    expect(await world.do('omran', signCriteria, sign)).toMatchObject({ code: 'criteriaSet.changedMeanwhile' })
    await world.done('omran', signCriteria, { ...sign, proposedAt: (await setOf(cvr.id)).proposedAt })
    expect(await setOf(cvr.id)).toMatchObject({ status: 'inForce', panelSize: 4, version: 1 })
    expect(await world.do('rabia', draftCriteria, cvr)).toMatchObject({ code: 'criteriaSet.signedAlready' })
    expect(await world.do('wahid', draftCriteria, cvr)).toMatchObject({ code: 'action.notAllowed' })
  })

  it('may not ask a weapon of women and associated persons, nor a weapon alone', async () => {
    const weapon = { key: 'weapon', text: { ar: 'س', en: 'w', fr: 'a' }, mandatory: true, source: 'weapon', exempt: [] }
    const { criteria: usual, ...rest } = preset('reintegration')
    const set = { id: newId(), stage: 'reintegration', ...rest }
    expect(await world.do('rabia', draftCriteria, { ...set, criteria: [...usual, weapon] })).toMatchObject({
      code: 'criteriaSet.weaponExcludes',
      field: `criteria.${usual.length}.exempt`,
    })
    const alone = [{ ...weapon, exempt: ['female', 'associated'] }]
    expect(await world.do('rabia', draftCriteria, { ...set, criteria: alone })).toMatchObject({
      code: 'criteriaSet.weaponAlone',
    })
    expect(await world.do('rabia', draftCriteria, { ...set, criteria: usual, panelSize: 1 })).toMatchObject({
      code: 'input.invalid',
    })
  })

  it('have versions: an announced one counts from its day, and the one before stays readable', async () => {
    const stage = 'integration'
    const first = await putInForce({ stage, ...preset(stage) })
    const next = await world.done('rabia', draftCriteria, { id: newId(), stage, ...preset(stage), appealDays: 60 })
    const sign = { id: next, proposedAt: (await setOf(next)).proposedAt }
    await world.done('omran', signCriteria, { ...sign, effectiveFrom: inDays(10) })
    expect(await setOf(first.id)).toMatchObject({ status: 'retired', effectiveUntil: inDays(10), version: 1 })
    expect(await setOf(next)).toMatchObject({ status: 'inForce', effectiveFrom: inDays(10), version: 2 })
    const personId = await member()
    const results = first.criteria.map(({ key }) => ({ criterion: key, result: 'met', evidence: 'Seen.' }))
    const said = proposal(personId, {}, { stage, results, outcome: 'deferred', reasonCode: 'evidenceMissing' })
    expect(await world.do('dalia', propose, { ...said, criteriaSetId: next })).toMatchObject({
      code: 'eligibility.criteriaNotInForce',
    })
    await world.done('dalia', propose, { ...said, id: newId(), criteriaSetId: first.id })
    const third = await world.done('rabia', draftCriteria, { id: newId(), stage, ...preset(stage) })
    expect(
      await world.do('omran', signCriteria, {
        id: third,
        effectiveFrom: inDays(5),
        proposedAt: (await setOf(third)).proposedAt,
      }),
    ).toMatchObject({ code: 'criteriaSet.beforeTheLast' })
  })
})

describe('a man with a rifle', () => {
  it('is eligible by a panel of two others, is told, and has time to appeal', async () => {
    const personId = await member()
    const id = await world.done('rabia', propose, proposal(personId))
    expect(await world.do('rabia', vote, { id, ...yes })).toMatchObject({ code: 'eligibility.twoPersonRule' })
    expect(await world.do('dalia', vote, { id, ...yes })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('umar', vote, { id, ...yes })).toMatchObject({ code: 'eligibility.unknown' })
    expect(await world.do('awa', tell, { id, language: 'ar', how: 'inPerson' })).toMatchObject({
      code: 'eligibility.notDecided',
    })
    await world.done('samir', vote, { id, ...yes })
    expect((await seen(id)).decision).toMatchObject({ status: 'proposed', outcome: null })
    expect(await world.do('samir', vote, { id, ...yes })).toMatchObject({ code: 'eligibility.votedAlready' })
    await world.done('tala', vote, { id, ...yes })
    expect((await seen(id)).decision).toMatchObject({
      status: 'decided',
      outcome: 'eligible',
      reasonCode: 'criteriaMet',
      groupId: group.big,
      criteriaVersion: 1,
      told: null,
    })
    expect(await world.do('gaston', tell, { id, language: 'ar', how: 'inPerson' })).toMatchObject({
      code: 'eligibility.unknown',
    })
    await world.done('awa', tell, { id, language: 'ar', how: 'inPerson' })
    expect((await seen(id)).decision).toMatchObject({ told: { language: 'ar' }, appealUntil: inDays(30) })
    expect(await world.do('awa', tell, { id, language: 'fr', how: 'phone' })).toMatchObject({
      code: 'eligibility.toldAlready',
    })
    expect(await world.do('dalia', propose, proposal(personId))).toMatchObject({ code: 'eligibility.decidedAlready' })
  })

  it('is not made eligible without evidence, with a criterion unmet, or by a proposal that leaves one out', async () => {
    const personId = await member()
    const whole = proposal(personId)
    const bare = whole.results.map((one) => ({ ...one, evidence: ' ' }))
    expect(await world.do('dalia', propose, { ...whole, results: bare })).toMatchObject({
      code: 'eligibility.evidenceNeeded',
      field: 'results.0.evidence',
    })
    expect(await world.do('dalia', propose, proposal(personId, { terms: 'cannotTell' }))).toMatchObject({
      code: 'eligibility.criteriaUnmet',
    })
    expect(await world.do('dalia', propose, { ...proposal(personId), results: whole.results.slice(1) })).toMatchObject({
      code: 'eligibility.resultsIncomplete',
    })
    expect(await world.do('ismail', propose, proposal(personId))).toMatchObject({ code: 'person.unknown' })
  })
})

describe('a woman without a weapon', () => {
  it('is eligible as an associated person; a weapon is not asked of her', async () => {
    const woman = { sex: 'female', nameLatin: { given: 'Salma', father: 'Hadi', grandfather: '', family: 'Bouzid' } }
    const personId = await member(woman, { role: 'associated', howJoined: 'forced' }, false)
    const id = await decided(personId, {}, { weapon: 'exempt' })
    expect((await seen(id)).decision).toMatchObject({ outcome: 'eligible' })
    expect((await seen(id)).standing).toMatchObject({ weapons: { count: 0 }, association: { role: 'associated' } })
  })
})

describe('a boy of seventeen', () => {
  const given = 'Moaddab'
  /** Every table of the database in which a text stands. */
  async function tablesWith(text: string): Promise<string[]> {
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const hits = await world.sulh.database.owner.query(`select from ${name} t where t::text ilike any($1) limit 1`, [
        [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`],
      ])
      if (hits.rowCount) found.push(name)
    }
    return found
  }
  const born = (years: number) => {
    const day = `${Number(today().slice(0, 4)) - years}${inDays(-30).slice(4)}`
    return { from: day, to: day, precision: 'day' }
  }

  it('is refused with the next step, and nothing of him is stored: in no table, no entry, no refusal', async () => {
    const boy = applicant({ nameLatin: { given, father: 'Ali', grandfather: '', family: 'Saqr' }, birth: born(17) })
    expect(await world.do('awa', register, boy)).toMatchObject({ code: 'person.child' })
    const said = proposal(String(boy.id), {}, { reason: `${given} carried a rifle at the bridge.` })
    expect(await world.do('dalia', propose, said)).toMatchObject({ outcome: 'refused', code: 'person.unknown' })
    expect(await tablesWith(given)).toEqual([])
  })

  it('is refused too where he came into the register as an adult, before and after somebody has voted', async () => {
    const personId = await member()
    const birth = (await world.sulh.database.owner.query('select birth from people where id = $1', [personId])).rows[0]
      .birth
    const setBirth = (value: unknown) =>
      world.asOwner(`update people set birth = '${JSON.stringify(value)}' where id = '${personId}'`)
    await setBirth(born(17))
    const before = [await rows('journal'), await rows('eligibility_decisions')]
    for (const outcome of [{}, no, { outcome: 'deferred', reasonCode: 'evidenceMissing' }]) {
      const said = proposal(personId, {}, { ...outcome, reason: `${given} led the checkpoint.` })
      expect(await world.do('dalia', propose, said)).toMatchObject({
        outcome: 'refused',
        code: 'eligibility.child',
        facts: {},
      })
    }
    expect([await rows('journal'), await rows('eligibility_decisions')]).toEqual(before)
    expect(await tablesWith(given)).toEqual([])
    await setBirth(birth)
    const id = await world.done('dalia', propose, proposal(personId))
    await world.done('rabia', vote, { id, ...yes })
    await setBirth(born(17))
    expect(await world.do('samir', vote, { id, ...yes })).toMatchObject({ code: 'eligibility.child' })
    const view = await world.sulh.database.read(cast.dalia, (tx) => readPersonEligibility(tx, personId, today()))
    expect(view).toMatchObject({ mayBeChild: true })
    await setBirth(birth)
    await world.done('samir', vote, { id, ...yes })
  })

  it('is sent on where an officer cannot tell that he is of age', async () => {
    const personId = await member()
    const before = await rows('journal')
    const said = proposal(personId, { adult: 'cannotTell' }, { outcome: 'deferred', reasonCode: 'evidenceMissing' })
    expect(await world.do('dalia', propose, said)).toMatchObject({ code: 'eligibility.child' })
    expect(await rows('journal')).toBe(before)
  })
})

describe('somebody on a list', () => {
  const naser = {
    nameLatin: { given: 'Naser', father: 'Sabri', grandfather: 'Jaber', family: 'al-Qadhi' },
    birth: { from: '1980-03-02', to: '1980-03-02', precision: 'day' },
  }

  it('waits while the match does, and once it is confirmed is made eligible by nobody', async () => {
    const personId = await member(naser)
    expect(await world.do('dalia', propose, proposal(personId))).toMatchObject({ code: 'eligibility.screeningPending' })
    const deferred = { outcome: 'deferred', reasonCode: 'screeningPending' }
    const first = await decided(personId, deferred)
    expect((await seen(first)).decision).toMatchObject({ outcome: 'deferred', status: 'decided' })
    const open = await world.done('tala', propose, proposal(personId, {}, deferred))
    await world.done('rabia', vote, { id: open, ...deferred, reason: 'It waits.' })

    const person = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, personId, cast.dalia, 'en'))
    const verdict = { id: person?.matches[0]?.match.id, verdict: 'same', reason: 'Same day of birth and grandfather.' }
    await world.done('dalia', proposeMatch, verdict)
    await world.done('emad', decideMatch, verdict)
    for (const said of [yes, { ...deferred, reason: 'It waits.' }])
      expect(await world.do('samir', vote, { id: open, ...said })).toMatchObject({ code: 'eligibility.listed' })
    await world.done('tala', withdraw, { id: open, reason: 'The match was confirmed.' })
    expect(await world.do('dalia', propose, proposal(personId))).toMatchObject({ code: 'eligibility.listed' })
    const listed = { outcome: 'ineligible', reasonCode: 'listed', orientation: 'justice' }
    const id = await decided(personId, listed)
    expect((await seen(id)).decision).toMatchObject({ outcome: 'ineligible', reasonCode: 'listed', replacesId: first })
    expect((await seen(first)).decision).toMatchObject({ status: 'replaced', outcome: 'deferred' })
  })
})

describe('a panel that is not of one mind', () => {
  it('waits for a further member; the dissent stays on record, and what is decided can be another outcome', async () => {
    const personId = await member()
    const id = await world.done('dalia', propose, proposal(personId))
    await world.done('rabia', vote, { id, ...yes })
    await world.done('samir', vote, { id, ...no })
    expect((await seen(id)).decision).toMatchObject({ status: 'proposed' })
    const list = await world.sulh.database.read(cast.fatou, (tx) =>
      readEligibility(tx, EligibilityQuery.parse({}), cast.fatou),
    )
    expect(list.rows.find(({ decision }) => decision.id === id)).toMatchObject({ votes: 2, split: true, panelSize: 2 })
    await world.done('tala', vote, { id, ...no })
    const view = await seen(id)
    expect(view.decision).toMatchObject({
      status: 'decided',
      proposal: 'eligible',
      outcome: 'ineligible',
      reasonCode: 'evidenceNotAccepted',
    })
    expect(view.votes.map(({ outcome }) => outcome)).toEqual(['eligible', 'ineligible', 'ineligible'])
    expect(await world.do('umar', vote, { id, ...no })).toMatchObject({ code: 'eligibility.unknown' })
  })

  it('decides nothing on a proposal that was withdrawn, which only its author or a director can do', async () => {
    const personId = await member()
    const id = await world.done('dalia', propose, proposal(personId))
    expect(await world.do('emad', propose, proposal(personId))).toMatchObject({ code: 'eligibility.proposedAlready' })
    expect(await world.do('emad', withdraw, { id, reason: 'Mine is better.' })).toMatchObject({
      code: 'eligibility.notYours',
    })
    await world.done('dalia', withdraw, { id, reason: 'A paper is missing.' })
    expect(await world.do('rabia', vote, { id, ...yes })).toMatchObject({ code: 'eligibility.decided' })
    await decided(personId)
  })
})

describe('a revocation', () => {
  it('takes back what stands by the same rule, and can be refused; then a new decision is possible', async () => {
    const personId = await member()
    const granted = await decided(personId)
    const revoke = (given: Record<string, unknown> = {}) => ({
      id: newId(),
      personId,
      decisionId: granted,
      reasonCode: 'falseStatement',
      reason: 'He was not there.',
      orientation: 'none',
      ...given,
    })
    expect(await world.do('dalia', proposeRevocation, revoke({ reasonCode: 'criteriaMet' }))).toMatchObject({
      code: 'eligibility.reasonOfAnother',
    })
    expect(await world.do('dalia', proposeRevocation, revoke({ personId: await member() }))).toMatchObject({
      code: 'eligibility.unknown',
    })
    const unfounded = await world.done('dalia', proposeRevocation, revoke())
    const keep = { outcome: 'kept', reasonCode: 'notFounded', reason: 'The witness took it back.' }
    expect(await world.do('rabia', vote, { id: unfounded, ...yes })).toMatchObject({
      code: 'eligibility.otherQuestion',
    })
    await world.done('rabia', vote, { id: unfounded, ...keep })
    await world.done('samir', vote, { id: unfounded, ...keep })
    expect((await seen(granted)).decision.status).toBe('decided')

    const founded = await world.done('rabia', proposeRevocation, revoke({ reasonCode: 'graveCrime' }))
    const back = { outcome: 'revoked', reasonCode: 'graveCrime', reason: 'The prosecutor’s letter.' }
    expect(await world.do('rabia', vote, { id: founded, ...back })).toMatchObject({ code: 'eligibility.twoPersonRule' })
    await world.done('samir', vote, { id: founded, ...back })
    await world.done('tala', vote, { id: founded, ...back })
    expect((await seen(granted)).decision).toMatchObject({ status: 'revoked', outcome: 'eligible' })
    expect((await seen(founded)).decision).toMatchObject({ status: 'decided', outcome: 'revoked' })
    expect(await world.do('dalia', proposeRevocation, revoke())).toMatchObject({ code: 'eligibility.nothingToRevoke' })
    await decided(personId)
  })
})

describe('an appeal', () => {
  const rejected = { outcome: 'ineligible', reasonCode: 'evidenceNotAccepted' }

  it('upheld sets a refusal aside, and others than those who decided take part in it', async () => {
    const personId = await member()
    const id = await decided(personId, rejected)
    const against = { subjectKind: 'eligibility', subjectId: id, personId }
    await upheldAppeal(world, 'awa', against)
    expect((await seen(id)).decision).toMatchObject({ status: 'setAside', outcome: 'ineligible' })
    const { rows } = await world.sulh.database.owner.query(
      'select first_officers, late from appeals where subject_id = $1',
      [id],
    )
    expect(rows[0]).toEqual({ first_officers: [cast.dalia.id, cast.rabia.id, cast.samir.id], late: false })
    expect((await seen(await decided(personId))).decision).toMatchObject({ status: 'decided', outcome: 'eligible' })
  })

  it('is not for what was granted', async () => {
    const personId = await member()
    const against = { subjectKind: 'eligibility', subjectId: await decided(personId), personId }
    const said = { grounds: 'It is not so.', how: 'inPerson' }
    expect(await world.do('awa', fileAppeal, { id: newId(), ...against, ...said })).toMatchObject({
      code: 'appeal.notAppealable',
    })
  })

  it('upheld against a revocation lets what it ended stand again, but not where the person is listed by then', async () => {
    const revoked = async () => {
      const personId = await member()
      const granted = await decided(personId)
      const input = {
        id: newId(),
        personId,
        decisionId: granted,
        reasonCode: 'falseStatement',
        reason: 'A letter.',
        orientation: 'none',
      }
      const id = await world.done('dalia', proposeRevocation, input)
      for (const who of ['rabia', 'samir'] as const)
        await world.done(who, vote, { id, outcome: 'revoked', reasonCode: 'falseStatement', reason: 'The letter.' })
      return { personId, granted, id }
    }
    const first = await revoked()
    await upheldAppeal(world, 'awa', { subjectKind: 'eligibility', subjectId: first.id, personId: first.personId })
    expect((await seen(first.id)).decision.status).toBe('setAside')
    expect((await seen(first.granted)).decision).toMatchObject({ status: 'decided', outcome: 'eligible' })

    const second = await revoked()
    await world.sulh.database.owner.query(`update screening_results set status = 'listed' where id = $1`, [
      second.personId,
    ])
    await upheldAppeal(world, 'awa', { subjectKind: 'eligibility', subjectId: second.id, personId: second.personId })
    await world.sulh.database.owner.query(`update screening_results set status = 'clear' where id = $1`, [
      second.personId,
    ])
    expect((await seen(second.id)).decision.status).toBe('setAside')
    expect((await seen(second.granted)).decision.status).toBe('revoked')
  })
})

describe('a group’s agreement', () => {
  /** What the group agreed is set by another feature; here as owner, and taken back before the record is verified. */
  const agree = (cap: string, cutOff: string) =>
    world.asOwner(`update armed_groups set cap = ${cap}, cut_off = ${cutOff} where id = '${group.small}'`)
  const small = { groupId: group.small }

  it('bounds how many are eligible: the next one is deferred and lies with the director', async () => {
    await agree('1', 'null')
    const [first, second] = [await member({}, small), await member({}, small)]
    const open = await world.done('dalia', propose, proposal(second))
    await world.done('rabia', vote, { id: open, ...yes })
    await decided(first)
    // The number was reached between the proposal and the deciding vote.
    expect(await world.do('samir', vote, { id: open, ...yes })).toMatchObject({
      code: 'eligibility.capReached',
      facts: { cap: 1 },
    })
    await world.done('dalia', withdraw, { id: open, reason: 'The number is reached.' })
    expect(await world.do('dalia', propose, proposal(second))).toMatchObject({ code: 'eligibility.capReached' })
    const id = await decided(second, { outcome: 'deferred', reasonCode: 'capReached' })
    const escalated = await world.sulh.database.read(cast.fatou, (tx) =>
      readEligibility(tx, EligibilityQuery.parse({ status: 'escalated' }), cast.fatou),
    )
    expect(escalated.rows.map(({ decision }) => decision.id)).toEqual([id])
    await agree('2', 'null')
    await decided(second)
    await agree('null', 'null')
  })

  it('has a day after which nobody joined in time', async () => {
    await agree('null', `'2019-04-04'`)
    const joined = { from: '2019-05-01', to: '2019-05-31', precision: 'month' }
    const personId = await member({}, { ...small, joined })
    const cannot = { inTime: 'cannotTell' } as const
    expect(await world.do('dalia', propose, proposal(personId, cannot))).toMatchObject({
      code: 'eligibility.lateRecruit',
    })
    const late = { outcome: 'ineligible', reasonCode: 'lateRecruit', orientation: 'cvr' }
    const id = await decided(personId, late, { inTime: 'notMet' })
    expect((await seen(id)).decision).toMatchObject({ outcome: 'ineligible', reasonCode: 'lateRecruit' })
    await agree('null', 'null')
  })
})

describe('the work list', () => {
  it('filters, sorts and finds a person by their number, within the reader’s side', async () => {
    const personId = await member()
    const id = await decided(personId)
    const list = (who: CastName, query: Record<string, unknown>) =>
      world.sulh.database.read(cast[who], (tx) => readEligibility(tx, EligibilityQuery.parse(query), cast[who]))
    const { number } = (await seen(id)).person
    const found = await list('dalia', { status: 'all', search: number.toLowerCase() })
    expect(found).toMatchObject({ total: 1, rows: [{ decision: { id }, person: { id: personId } }] })
    expect((await list('dalia', { status: 'decided', outcome: 'ineligible', search: number })).total).toBe(0)
    expect((await list('dalia', { status: 'untold', stage: 'demobilization', search: number })).total).toBe(1)
    const oldest = await list('wahid', { status: 'all' })
    const newest = await list('wahid', { status: 'all', order: '-since' })
    expect(newest.rows.map((row) => row.decision.id)).toEqual(oldest.rows.map((row) => row.decision.id).reverse())
    expect((await list('umar', { status: 'all' })).total).toBe(0)
    expect((await list('umar', { status: 'all', search: number })).total).toBe(0)
  })

  it('and everything else is the other side’s nothing; who voted how is not a site’s to know', async () => {
    const { rows: some } = await world.sulh.database.owner.query<{ id: Id; person_id: Id }>(
      'select id, person_id from eligibility_decisions limit 1',
    )
    const [one] = some
    const asUmar = <T>(read: (tx: pg.ClientBase) => Promise<T>) => world.sulh.database.read(cast.umar, read)
    expect(await asUmar((tx) => readDecision(tx, one?.id ?? '', today(), 'en'))).toBeUndefined()
    expect(await asUmar((tx) => readPersonEligibility(tx, one?.person_id ?? '', today()))).toBeUndefined()
    expect((await asUmar((tx) => readCriteriaSets(tx, today()))).sets).toEqual([])
    for (const table of ['criteria_sets', 'eligibility_decisions', 'eligibility_votes'])
      expect((await asUmar((tx) => tx.query(`select * from ${table}`))).rows, table).toEqual([])
    const atSite = await world.sulh.database.read(cast.awa, (tx) => tx.query('select * from eligibility_votes'))
    expect(atSite.rows).toEqual([])
    const elsewhere = await world.sulh.database.read(cast.gaston, (tx) =>
      tx.query('select * from eligibility_decisions'),
    )
    expect(elsewhere.rows).toEqual([])
    expect(
      (await world.sulh.database.read(cast.wahid, (tx) => tx.query('select * from eligibility_votes'))).rows.length,
    ).toBe(await rows('eligibility_votes'))
  })
})

describe('the database refuses, past the application,', () => {
  let open: { id: Id; personId: Id }
  let done: { id: Id; personId: Id }
  beforeAll(async () => {
    const [one, other] = [await member(), await member()]
    open = { id: await world.done('rabia', propose, proposal(one)), personId: one }
    done = { id: await decided(other), personId: other }
  })

  /** As the writer's role, all in one transaction. */
  async function attempt(sql: string): Promise<string> {
    const client = new pg.Client({ connectionString: asRole(world.ownerUrl, 'sulh_writer') })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(sql)
      await client.query('set constraints all immediate')
      return 'done'
    } catch (error) {
      return error instanceof pg.DatabaseError ? `${error.code} ${error.constraint ?? ''}`.trim() : String(error)
    } finally {
      await client.query('rollback')
      await client.end()
    }
  }
  const user = (who: CastName) => `'${idOf(`user ${who}`)}'`
  const ballot = (who: CastName, given: { proposedBy?: CastName; registeredBy?: CastName } = {}) =>
    `insert into eligibility_votes (id, side_id, site_id, decision_id, person_id, proposed_by, registered_by, outcome, reason_code, reason, by, at)
     select gen_random_uuid(), side_id, site_id, id, person_id, ${user(given.proposedBy ?? 'rabia')}, ${user(given.registeredBy ?? 'awa')},
       'eligible', 'criteriaMet', 'x', ${user(who)}, now() from eligibility_decisions where id = '${open.id}'`
  const decide = () =>
    `update eligibility_decisions set status = 'decided', outcome = 'eligible', reason_code = 'criteriaMet', decided_at = now() where id = '${open.id}'`

  it.each([
    ['the proposer’s vote', () => ballot('rabia'), '23514 proposer_does_not_vote'],
    ['the same under another proposer’s name', () => ballot('rabia', { proposedBy: 'dalia' }), '23503'],
    ['the registrar’s vote', () => ballot('awa'), '23514 registrar_does_not_vote'],
    ['the same under another registrar’s name', () => ballot('awa', { registeredBy: 'gaston' }), '23503'],
    ['a second vote', () => `${ballot('samir')}; ${ballot('samir')}`, '23505 one_vote_each'],
    ['a decision without a panel', () => decide(), '23514 a_panel_decides'],
    ['a decision by one', () => `${ballot('samir')}; ${decide()}`, '23514 a_panel_decides'],
    [
      'a person on a list made eligible, even by a panel',
      () =>
        `update screening_results set status = 'listed' where id = '${open.personId}'; ${ballot('samir')}; ${ballot('tala')}; ${decide()}`,
      '23514 listed_is_not_eligible',
    ],
    [
      'a child made eligible, even by a panel',
      () =>
        `update people set birth = birth || jsonb_build_object('to', to_char(now() - interval '17 years', 'YYYY-MM-DD')) where id = '${open.personId}'; ${ballot('samir')}; ${ballot('tala')}; ${decide()}`,
      '23514 child_is_not_eligible',
    ],
    [
      'a second standing decision',
      () =>
        `insert into eligibility_decisions select (jsonb_populate_record(d, '{"id": "${newId()}"}')).* from eligibility_decisions d where id = '${done.id}'`,
      '23505 one_standing_eligibility',
    ],
    [
      'another outcome than decided',
      () => `update eligibility_decisions set outcome = 'ineligible' where id = '${done.id}'`,
      '23001',
    ],
    [
      'other evidence than voted on',
      () => `update eligibility_decisions set results = '[]' where id = '${open.id}'`,
      '23001',
    ],
    ['a decision taken away', () => `delete from eligibility_decisions where id = '${done.id}'`, '23001'],
    ['a vote changed', () => `update eligibility_votes set outcome = 'ineligible'`, '42501'],
    ['a vote taken away', () => 'delete from eligibility_votes', '23001'],
    ['signed criteria changed', () => `update criteria_sets set panel_size = 3 where status = 'inForce'`, '23001'],
    [
      'criteria signed by their author',
      () =>
        `update criteria_sets set signed_by = proposed_by, signed_at = now(), status = 'inForce', effective_from = now() where status = 'draft'`,
      '23514 two_person_rule',
    ],
    [
      'a panel of one',
      () => `update criteria_sets set panel_size = 1 where status = 'draft'`,
      '23514 criteria_sets_panel_size_check',
    ],
    [
      'a weapon as the only condition',
      () =>
        `update criteria_sets set criteria = '[{"mandatory": true, "source": "weapon", "exempt": ["female", "associated"]}]' where status = 'draft'`,
      '23514 a_weapon_is_not_enough',
    ],
    [
      'a weapon asked of women',
      () =>
        `update criteria_sets set criteria = criteria || '[{"mandatory": true, "source": "weapon", "exempt": ["associated"]}]' where status = 'draft'`,
      '23514 a_weapon_excludes_nobody',
    ],
  ])('%s', async (_what, sql, code) => {
    expect((await attempt(sql())).startsWith(code) ? code : await attempt(sql())).toBe(code)
  })

  it('and takes what the application itself does', async () => {
    expect(await attempt(`${ballot('samir')}; ${ballot('tala')}; ${decide()}`)).toBe('done')
  })
})

it('keeps evidence, reasons and votes sealed in the journal, and verifies whole', async () => {
  const { rows: entries } = await world.sulh.database.owner.query<{ body: string }>(
    'select body::text as body from journal',
  )
  const text = entries.map(({ body }) => body).join('\n')
  expect(text).toContain('eligibility.vote')
  for (const said of [
    'Seen by the officer',
    'Two witnesses',
    'I agree',
    'evidenceNotAccepted',
    'graveCrime',
    'prosecutor',
  ])
    expect(text).not.toContain(said)
  const result = await verifyRecord(world.sulh, recordChecks)
  expect(result.findings).toEqual([])
  expect(result.entries).toBeGreaterThan(150)
})
