import { z } from 'zod'
import { Instant } from './dates.ts'
import { type Refusal, refuse } from './decision.ts'
import { Id } from './ids.ts'
import { requiredText } from './texts.ts'

/**
 * A question that a machine raises and two different people answer: one proposes, another decides (R-SOD, R-DUP1:
 * "merge always by human"). Used for matches with a list and for possible duplicates.
 */
export const reviewStatuses = ['open', 'proposed', 'same', 'different'] as const
export const Verdict = z.enum(['same', 'different'])
export type Verdict = z.infer<typeof Verdict>

export const reviewShape = {
  status: z.enum(reviewStatuses),
  proposal: Verdict.nullable(),
  proposalReason: z.string().nullable(),
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  decisionReason: z.string().nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
}
const Review = z.object(reviewShape)
export type Review = z.infer<typeof Review>

export const openReview: Review = {
  status: 'open',
  proposal: null,
  proposalReason: null,
  proposedBy: null,
  proposedAt: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
}

/** Which steps are possible in which status. */
export const reviewCan = { propose: ['open', 'proposed'], decide: ['proposed'] } as const satisfies Record<
  string,
  readonly Review['status'][]
>

/** Input of both steps: the verdict and its reason, which the person concerned may be told. */
export const reviewInput = z.strictObject({ id: Id, verdict: Verdict, reason: requiredText(2000) })

function allows(step: keyof typeof reviewCan, status: Review['status']): boolean {
  const statuses: readonly Review['status'][] = reviewCan[step]
  return statuses.includes(status)
}

/** The proposal of one person; refused once the question is decided. */
export function propose(
  review: Review,
  input: { verdict: Verdict; reason: string },
  by: { id: Id; at: Instant },
): Review | Refusal {
  if (!allows('propose', review.status)) return refuse('review.decided')
  return {
    ...openReview,
    status: 'proposed',
    proposal: input.verdict,
    proposalReason: input.reason,
    proposedBy: by.id,
    proposedAt: by.at,
  }
}

/** The decision of another person; refused to the one who proposed, and where nothing was proposed. */
export function decideReview(
  review: Review,
  input: { verdict: Verdict; reason: string },
  by: { id: Id; at: Instant },
): Review | Refusal {
  if (!allows('decide', review.status))
    return refuse(review.status === 'open' ? 'review.notProposed' : 'review.decided')
  if (review.proposedBy === by.id) return refuse('review.twoPersonRule')
  return { ...review, status: input.verdict, decisionReason: input.reason, decidedBy: by.id, decidedAt: by.at }
}

export function isRefusal(value: object): value is Refusal {
  return 'outcome' in value && value.outcome === 'refused'
}
