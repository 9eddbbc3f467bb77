import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { type DossierEvidence, ProgrammeKind } from './evidence.ts'

/** What a legal basis says (6.20: individual data are not shared by themselves). */
export const BasisWords = z.strictObject({
  /** Who ordered or allowed it: a court, a prosecutor. */
  authority: requiredText(200),
  instrument: requiredText(200),
  article: requiredText(120),
  reference: requiredText(200),
  /** What may be used of it, and for what. */
  scope: requiredText(2000),
  /** The number and day of the data protection officer's opinion. */
  opinion: requiredText(300),
})
export type BasisWords = z.infer<typeof BasisWords>

/**
 * The legal basis on which a dossier may refer to records of persons in the programme: for the kinds that it names, until the day on
 * which it ends. Proposed by one and confirmed by another (R-SOD); without it such evidence is refused, in SQL too.
 */
export const LegalBasis = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  kinds: z.array(ProgrammeKind).min(1).max(ProgrammeKind.options.length),
  givenOn: Day,
  expiresOn: Day,
  /** `BasisWords`, sealed under the dossier's key. */
  sealed: z.string(),
  status: z.enum(['proposed', 'confirmed', 'turnedDown', 'revoked']),
  ...signatureShape,
  revokedBy: Id.nullable(),
  revokedAt: Instant.nullable(),
  /** Why it was turned down or revoked, sealed; empty before. */
  sealedReason: z.string(),
})
export type LegalBasis = z.infer<typeof LegalBasis>
export const legalBasisNoun = defineNoun({
  name: 'dossierLegalBasis',
  table: 'dossier_legal_bases',
  schema: LegalBasis,
})

type Covering = Pick<LegalBasis, 'id' | 'status' | 'kinds' | 'givenOn' | 'expiresOn'>

/** Whether records of a kind may be used under a basis on a day. */
export function covers(
  { status, kinds, givenOn, expiresOn }: Covering,
  kind: DossierEvidence['recordKind'],
  day: Day,
): boolean {
  return status === 'confirmed' && kinds.some((one) => one === kind) && givenOn <= day && day <= expiresOn
}

/** Whether the programme data in evidence have a legal basis that holds on a day; true of evidence that has none of them. */
export function isCovered(
  { recordKind, legalBasisId }: Pick<DossierEvidence, 'recordKind' | 'legalBasisId'>,
  bases: readonly Covering[],
  day: Day,
): boolean {
  return legalBasisId === null || bases.some((one) => one.id === legalBasisId && covers(one, recordKind, day))
}
