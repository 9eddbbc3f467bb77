import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { ProgrammeKind } from './evidence.ts'

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

/** Whether records of a kind may be used under a basis on a day. */
export function covers(
  { status, kinds, givenOn, expiresOn }: Pick<LegalBasis, 'status' | 'kinds' | 'givenOn' | 'expiresOn'>,
  kind: ProgrammeKind,
  day: Day,
): boolean {
  return status === 'confirmed' && kinds.includes(kind) && givenOn <= day && day <= expiresOn
}

/** Reasons that are told with an act. */
export const Reason = requiredText(2000)
export const Note = plainText(2000)
