import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** What a reader of the law says of one finding, in the version that was read. */
export const ReviewPoint = z.strictObject({
  findingId: Id,
  verdict: z.enum(['accepted', 'returned']),
  /** Why; at a finding that goes back it must say something. */
  reason: plainText(2000),
})
export type ReviewPoint = z.infer<typeof ReviewPoint>

/**
 * The legal review of one revision of a dossier, by an officer who wrote nothing of it and did not send it (R-SOD). It is ready where
 * every finding was accepted, and goes back where one was not.
 */
export const LegalReview = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  revision: z.int().min(1),
  verdict: z.enum(['ready', 'returned']),
  /** `ReviewWords`, sealed under the dossier's key. */
  sealed: z.string(),
  reviewedBy: Id,
  reviewedAt: Instant,
})
export type LegalReview = z.infer<typeof LegalReview>
export const legalReviewNoun = defineNoun({
  name: 'dossierReview',
  table: 'dossier_reviews',
  schema: LegalReview,
  appendOnly: true,
})
export const ReviewWords = z.strictObject({ points: z.array(ReviewPoint).min(1).max(50), note: plainText(4000) })
export type ReviewWords = z.infer<typeof ReviewWords>
