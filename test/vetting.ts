import { answerCheck } from '../src/checks/actions.ts'
import { recordInstitution, recordPost, recordUnit } from '../src/institutions/institution-actions.ts'
import { commonChecks, requirementKeys } from '../src/institutions/requirements.ts'
import { draftRequirements, signRequirements } from '../src/institutions/requirements-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { declareVetting, requestVetting, tellVetting } from '../src/vetting/case-actions.ts'
import { askVettingCheck, recordVettingCheck } from '../src/vetting/check-actions.ts'
import { proposeFinding, voteOnFinding } from '../src/vetting/finding-actions.ts'
import { shareVetting } from '../src/vetting/share-actions.ts'
import { applicant, type CastName, dayHere, type World } from './world.ts'

export const inAll = (name: string) => ({ ar: name, en: name, fr: name })

/** Rows of a statement of the owner, for tests that look past the program. */
export async function rowsOf(world: World, sql: string): Promise<Record<string, unknown>[]> {
  const { rows } = await world.sulh.database.owner.query<Record<string, unknown>>(sql)
  return rows
}

/** What an institution asks; `given` says what is different. */
export const asked = (institutionId: Id, given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    institutionId,
    minAge: 20,
    maxAge: 45,
    schooling: 'none',
    fitness: 'none',
    checks: [...commonChecks],
  },
  ...{ clearanceDays: 365, other: '', basis: 'Order 12', ...given },
})

export interface MadeInstitution {
  readonly institutionId: Id
  readonly unitId: Id
  readonly postId: Id
}

/** An institution with a unit, a post and requirements in force, of the side of the two who sign. */
export async function institutionMade(
  world: World,
  [first, second]: readonly [CastName, CastName],
  given: { name?: string; places?: number; rank?: string; asked?: Record<string, unknown> } = {},
): Promise<MadeInstitution> {
  const name = given.name ?? 'Coast police'
  const institutionId = await world.done(first, recordInstitution, { id: newId(), kind: 'police', name: inAll(name) })
  const unit = { id: newId(), institutionId, name: inAll(`${name}, first unit`), placeCode: 'B1' }
  const unitId = await world.done(first, recordUnit, unit)
  const post = { id: newId(), institutionId, unitId, title: inAll(`${name}, guard`), rank: given.rank ?? 'private' }
  const postId = await world.done(first, recordPost, { ...post, places: given.places ?? 2 })
  const requirementsId = await world.done(first, draftRequirements, asked(institutionId, given.asked))
  await world.done(second, signRequirements, { id: requirementsId })
  return { institutionId, unitId, postId }
}

export const declaration = (word = 'x') => ({
  ...{
    service: `${word} served in the Hill Company`,
    schooling: 'Nine years',
    convictions: 'None',
    allegations: 'None',
  },
  ...{ income: 'A shop', otherPay: 'None', note: '' },
})

/** A case of a person, requested and declared. */
export async function caseDeclared(
  world: World,
  who: CastName,
  personId: Id,
  { institutionId, postId }: Pick<MadeInstitution, 'institutionId' | 'postId'>,
  word = 'x',
): Promise<Id> {
  const id = await world.done(who, requestVetting, { id: newId(), personId, institutionId, postId, note: word })
  await world.done(who, declareVetting, { id, declaration: declaration(word) })
  return id
}

/** A case of somebody registered at a site of the officer's side, with a check, a packet and a finding, its words marked. */
export async function caseOfSide(
  world: World,
  who: CastName,
  registrar: CastName,
  signers: readonly [CastName, CastName],
  word = 'x',
): Promise<Id> {
  const made = await institutionMade(world, signers, { name: word })
  const placeCode = registrar === 'awa' ? 'B1' : 'B3'
  const personId = await world.done(registrar, register, applicant({ placeCode }))
  const id = await caseDeclared(world, who, personId, made, word)
  await world.done(who, recordVettingCheck, recorded(id, 'humanRights', { source: word, note: word }))
  const share = { id: newId(), caseId: id, recipient: word, purpose: 'partnerVetting', fields: ['nameLatin'] }
  await world.done(who, shareVetting, share)
  const unmet = ['criminalInvestigation', 'interpol', 'financial']
  await world.done(who, proposeFinding, finding(id, 'notCleared', unmet, { reason: word }))
  return id
}

export const recorded = (caseId: Id, kind: string, given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    caseId,
    kind,
    officeId: null,
    source: 'Letter of the ombudsman',
    result: 'clear',
    openAllegation: false,
  },
  ...{ checkedOn: dayHere(), validUntil: daysAfter(dayHere(), 200), note: '', ...given },
})

export const askOf = (caseId: Id, kind: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), caseId, kind, anew: true, purpose: 'Background of an applicant', dueOn: null, ...given },
})

export const clearAnswer = () => ({
  ...{ result: 'clear', openAllegation: false, note: '', validUntil: daysAfter(dayHere(), 180) },
})

/** Every common check of a case in the North, asked, answered and clear. */
export async function checksClear(world: World, who: CastName, caseId: Id): Promise<void> {
  for (const [kind, officer] of [
    ['criminalInvestigation', 'paul'],
    ['interpol', 'qamar'],
  ] as const) {
    await world.done(who, askVettingCheck, askOf(caseId, kind))
    const [row] = await rowsOf(
      world,
      `select check_id as id from vetting_checks where case_id = '${caseId}' and kind = '${kind}' order by recorded_at desc limit 1`,
    )
    await world.done(officer, answerCheck, { id: row?.id, ...clearAnswer() })
  }
  for (const kind of ['humanRights', 'financial']) await world.done(who, recordVettingCheck, recorded(caseId, kind))
}

const plain: Parameters<typeof requirementKeys>[0] = {
  schooling: 'none',
  fitness: 'none',
  other: '',
  checks: [...commonChecks],
}

/** A finding on a case with the plain requirements; `unmet` are not met. */
export const finding = (
  id: Id,
  outcome: string,
  unmet: readonly string[] = [],
  given: Record<string, unknown> = {},
) => ({
  ...{ id, outcome, conditions: [], reason: 'As the papers say' },
  requirements: requirementKeys(plain).map((key) => ({ key, met: !unmet.includes(key), reason: `Seen: ${key}` })),
  ...given,
})

/** What the case's panel has before it. */
export async function findingOf(world: World, caseId: Id): Promise<Id> {
  const [row] = await rowsOf(world, `select finding_id as id from vetting_cases where id = '${caseId}'`)
  return String(row?.id)
}

export async function vote(world: World, who: CastName, id: Id, verdict = 'agree') {
  return world.do(who, voteOnFinding, { id, findingId: await findingOf(world, id), verdict, reason: 'I read it all' })
}

/** A case proposed by amira, decided by badr and darin, and told. */
export async function decided(world: World, id: Id, outcome: string, unmet: readonly string[] = [], given = {}) {
  await world.done('amira', proposeFinding, finding(id, outcome, unmet, given))
  for (const who of ['badr', 'darin'] as const) {
    const answer = await vote(world, who, id)
    if (answer.outcome === 'refused') throw new Error(`refused: ${answer.code}`)
  }
  await world.done('badr', tellVetting, { id, language: 'ar', note: '' })
}
