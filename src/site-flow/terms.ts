import { z } from 'zod'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Language, plainText, type Texts } from '../kernel/texts.ts'
import { termsVersions } from './data/terms.ts'

/** The conditions of the programme in one version: what a person hears, accepts and signs (IDDRS 4.20 Annex C). */
export interface Terms {
  readonly version: number
  readonly conditions: readonly Texts[]
}

/** The version that is read to people now. */
export const termsNow: Terms = termsVersions[termsVersions.length - 1] ?? { version: 0, conditions: [] }

/** Hash of the words of a version in one language: what was signed cannot become other words afterwards. */
export function termsHash({ version, conditions }: Terms, language: Language): string {
  return hex(hash(utf8(canonicalJson([version, language, conditions.map((texts) => texts[language])]))))
}

/**
 * That the terms were read to a person, in which language, before which witness, and that they accepted or refused them. A signature
 * is a photo of the signed paper, or a mark that the witness saw made. History: who accepts later is recorded anew.
 */
export const TermsAnswer = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  personId: Id,
  version: z.int().min(1),
  textHash: z.string(),
  language: Language,
  /** Whether somebody put them into another language by word of mouth, and into which. */
  interpretedInto: plainText(80),
  outcome: z.enum(['accepted', 'refused']),
  signature: z.enum(['photo', 'mark']).nullable(),
  photo: z.string().nullable(),
  witnessId: Id,
  recordedBy: Id,
  recordedAt: Instant,
})
export type TermsAnswer = z.infer<typeof TermsAnswer>
export const termsAnswerNoun = defineNoun({
  name: 'termsAnswer',
  table: 'terms_answers',
  schema: TermsAnswer,
  appendOnly: true,
})
