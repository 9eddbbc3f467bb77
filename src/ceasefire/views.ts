import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Agreement, AgreementStatus, AgreementVersion, Article } from './agreement.ts'
import { Commitment, CommitmentAssessment, CommitmentEvidence } from './commitment.ts'

/** Query of `GET /api/ceasefire-agreements`. */
export const AgreementsQuery = z.object({
  status: z.enum(['all', ...AgreementStatus.options]).default('all'),
  order: orderOf(['signed']).default('-signed'),
  page: PageNumber,
})
export type AgreementsQuery = z.infer<typeof AgreementsQuery>

export const AgreementRow = z.object({
  agreement: Agreement,
  articles: z.int(),
  /** Those that are owed, those whose day is past, and those that were confirmed as met. */
  commitments: z.int(),
  overdue: z.int(),
  met: z.int(),
})
export type AgreementRow = z.infer<typeof AgreementRow>
export const AgreementsView = z.object({ agreements: z.array(AgreementRow), ...pageShape })
export type AgreementsView = z.infer<typeof AgreementsView>

export const AssessmentView = z.object({
  assessment: CommitmentAssessment,
  assessedByName: z.string(),
  decidedByName: z.string(),
  /** Of the reader's own side, or of all for a joint body. */
  evidence: z.array(CommitmentEvidence),
})
export type AssessmentView = z.infer<typeof AssessmentView>

/** A commitment with what was said of it, newest first. */
export const CommitmentView = z.object({ commitment: Commitment, assessments: z.array(AssessmentView) })
export type CommitmentView = z.infer<typeof CommitmentView>

/** `GET /api/ceasefire-agreements/{id}`. */
export const AgreementView = z.object({
  agreement: Agreement,
  /** In their order; those that were taken out last. */
  articles: z.array(Article),
  commitments: z.array(CommitmentView),
  /** The newest first. */
  versions: z.array(z.object({ version: AgreementVersion, writtenByName: z.string(), decidedByName: z.string() })),
  /** Names of who drafted, proposed, signed and ended it, as far as the reader may know them. */
  names: z.record(z.string(), z.string()),
})
export type AgreementView = z.infer<typeof AgreementView>
