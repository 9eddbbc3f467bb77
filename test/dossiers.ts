import { proposeCriterion, settleCriterion } from '../src/designation-criteria/actions.ts'
import { firstCriteria } from '../src/designation-criteria/data/first-criteria.ts'
import { proposeBasis, settleBasis } from '../src/dossiers/basis-actions.ts'
import { openDossier, sendToReview } from '../src/dossiers/dossier-actions.ts'
import { recordDossierEvidence } from '../src/dossiers/evidence-actions.ts'
import { recordFinding } from '../src/dossiers/finding-actions.ts'
import { nameActor, recordLink } from '../src/dossiers/link-actions.ts'
import { reviewDossier } from '../src/dossiers/review-actions.ts'
import { signSearch } from '../src/dossiers/search-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { source } from './foreign-forces.ts'
import type { CastName, World } from './world.ts'

/** Who writes dossiers of each side, and who reads what they wrote. */
export const dossierOfficers = {
  north: { writes: 'haytham', reads: 'ilham' },
  south: { writes: 'lamia', reads: 'munther' },
} as const satisfies Record<string, { writes: CastName; reads: CastName }>
export type DossierSide = keyof typeof dossierOfficers

/** The identity block of an invented person; `given` says what is different. */
export const personIdentity = (given: Record<string, unknown> = {}) => ({
  ...{ form: 'person', nameOriginal: ['مبروك', 'علي', 'الغائب'], nameLatin: ['Mabrouk', 'Ali', 'al-Ghaib'], title: '' },
  ...{ aliases: [{ name: 'أبو ليل', quality: 'low' }], addresses: [], websites: [], location: '', bankAccounts: [] },
  ...{ other: '', births: [], birthPlaces: ['Tarsa'], nationalities: ['LY'], sex: 'male', occupation: '' },
  ...{ residences: [], passports: [{ number: 'X0001', country: 'LY', note: '' }], nationalIds: [] },
  ...given,
})

/** The identity block of an invented group or network; `given` says what is different. */
export const entityIdentity = (given: Record<string, unknown> = {}) => ({
  ...{ form: 'entity', nameOriginal: 'شبكة الميناء القديم', nameLatin: 'Old Port network', acronyms: ['OPN'] },
  ...{ aliases: [], addresses: [], websites: [], location: '', bankAccounts: [], other: '', headquarters: 'Tarsa' },
  ...{ subsidiaries: [], registrations: [] },
  ...given,
})

/** A dossier to open; `given` says what is different. */
export const dossier = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), kind: 'person', groupId: null, listedEntryId: null, identity: personIdentity() },
  ...given,
})

/** A version of a criterion to propose; `given` says what is different. */
export function criterion(given: Record<string, unknown> = {}) {
  const [first] = firstCriteria
  return { ...first, id: newId(), change: '', ...given }
}

/** A criterion that two officers of a side signed. */
export async function criterionInForce(
  world: World,
  side: DossierSide,
  given: Record<string, unknown> = {},
): Promise<Id> {
  const { writes, reads } = dossierOfficers[side]
  const id = await world.done(writes, proposeCriterion, criterion(given))
  return world.done(reads, settleCriterion, { id, verdict: 'signed', note: 'Read against the text' })
}

/** A finding; `given` says what is different. */
export const finding = (dossierId: Id, criterionId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), dossierId, rootId: null, criterionId, change: '' },
  text: { ar: 'أمر بقصف الحي', en: 'He ordered the shelling of the quarter', fr: '' },
  ...given,
})

/** A piece of evidence; `given` says what is different, `words` and `told` what of its words and of its source. */
export const dossierEvidence = (
  dossierId: Id,
  findingIds: readonly Id[],
  given: Record<string, unknown> = {},
  { words = {}, told = {}, from = {} }: Partial<Record<'words' | 'told' | 'from', Record<string, unknown>>> = {},
) => ({
  ...{ id: newId(), dossierId, nature: 'lawEnforcement', bears: 'supports', findingIds, basedOn: null },
  ...{ protected: false, releasable: true, record: null, legalBasisId: null, replaces: null },
  words: { text: { ar: '', en: 'A recorded order', fr: '' }, finance: null, ...words },
  source: { source: { ...source(), ...from }, files: [], withheldReason: '', change: '', ...told },
  ...given,
})

/** What was looked for in the subject's favour; `given` says what is different. */
export const searched = (dossierId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), dossierId, outcome: 'noneFound' },
  words: { looked: 'Hospital registers, the press of both sides, the family', result: 'Nothing that speaks for him' },
  ...given,
})

/** A legal basis; `given` says what is different. */
export const legalBasis = (dossierId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), dossierId, kinds: ['registration'], givenOn: '2020-03-01', expiresOn: '2099-01-01' },
  words: {
    ...{ authority: 'Prosecutor General', instrument: 'Order', article: 'Article 12', reference: 'PG/7/2020' },
    ...{ scope: 'Registration alone, for this case', opinion: 'Opinion 3 of 2 March 2020' },
  },
  ...given,
})

/** A legal basis that two officers of a side stand for. */
export async function basisConfirmed(
  world: World,
  side: DossierSide,
  dossierId: Id,
  given: Record<string, unknown> = {},
): Promise<Id> {
  const { writes, reads } = dossierOfficers[side]
  const id = await world.done(writes, proposeBasis, legalBasis(dossierId, given))
  return world.done(reads, settleBasis, { id, verdict: 'confirmed', reason: 'The order was read' })
}

export interface Collected {
  readonly dossierId: Id
  readonly criterionId: Id
  readonly findingId: Id
  readonly evidenceId: Id
}

/** A dossier with one finding, one piece of evidence and a signed search: what a lawyer can read. `said` is in every sealed field. */
export async function collected(
  world: World,
  side: DossierSide,
  { said = 'said', criterionId }: { said?: string; criterionId?: Id } = {},
): Promise<Collected> {
  const { writes } = dossierOfficers[side]
  const of = criterionId ?? (await criterionInForce(world, side, { code: `un-${newId().slice(-8)}` }))
  const dossierId = await world.done(
    writes,
    openDossier,
    dossier({ identity: personIdentity({ other: said, occupation: said }) }),
  )
  const text = { ar: '', en: said, fr: '' }
  const findingId = await world.done(writes, recordFinding, finding(dossierId, of, { text }))
  const evidenceId = await world.done(
    writes,
    recordDossierEvidence,
    dossierEvidence(dossierId, [findingId], {}, { words: { text }, from: { reference: said } }),
  )
  await world.done(writes, signSearch, searched(dossierId, { words: { looked: said, result: said } }))
  return { dossierId, criterionId: of, findingId, evidenceId }
}

/** Another actor of a dossier and a link to the subject, on one piece of evidence. */
export async function linked(world: World, side: DossierSide, of: Collected, said: string): Promise<Id> {
  const { writes } = dossierOfficers[side]
  const { dossierId, evidenceId } = of
  const actorId = await world.done(writes, nameActor, {
    ...{ id: newId(), dossierId, kind: 'network', groupId: null, listedEntryId: null },
    words: { name: said, nameLatin: '' },
  })
  return world.done(writes, recordLink, {
    ...{
      id: newId(),
      dossierId,
      rootId: null,
      kind: 'finances',
      fromId: actorId,
      toId: dossierId,
      since: '2019-05-01',
    },
    ...{ until: null, confidence: 'probable', evidenceIds: [evidenceId], words: { note: said, change: '' } },
  })
}

/** A dossier that was sent to legal review and found ready. */
export async function readied(world: World, side: DossierSide, of: Collected, revision: number): Promise<void> {
  const { writes, reads } = dossierOfficers[side]
  await world.done(writes, sendToReview, { id: of.dossierId, note: '' })
  await world.done(reads, reviewDossier, {
    ...{ id: newId(), dossierId: of.dossierId, revision },
    words: { points: [{ findingId: of.findingId, verdict: 'accepted', reason: '' }], note: '' },
  })
}
