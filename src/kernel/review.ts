import { z } from 'zod'
import { Instant } from './dates.ts'
import { type Refusal, refuse } from './decision.ts'
import { Id } from './ids.ts'
import { mayBy } from './steps.ts'
import { requiredText } from './texts.ts'

/**
 * A question that a machine raises and two different people answer: one proposes, another decides (R-SOD, R-DUP1:
 * "merge always by human"). Used for matches with a list and for possible duplicates.
 */
export const reviewStatuses = ['open', 'proposed', 'same', 'different'] as const
export const Verdict = z.enum(['same', 'different'])
export type Verdict = z.infer<typeof Verdict>

const roundShape = {
  status: z.enum(reviewStatuses),
  proposal: Verdict.nullable(),
  proposalReason: z.string().nullable(),
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  decisionReason: z.string().nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
}

/** Why a question is asked again: a person wants it so, or what it is about is no longer what it was. */
export const ReopenCause = z.enum(['asked', 'entryChanged', 'entryLeft', 'personChanged'])
export type ReopenCause = z.infer<typeof ReopenCause>

/** A round of a question that was asked again: what was proposed and decided then, and why it was taken up once more. */
export const ReviewRound = z.object({
  ...roundShape,
  reopenedFor: ReopenCause,
  reopenReason: z.string().nullable(),
  /** Null where the program reopened it, because an entry or a person changed. */
  reopenedBy: Id.nullable(),
  reopenedAt: Instant,
})
export type ReviewRound = z.infer<typeof ReviewRound>

/** `earlier`: the rounds before this one, oldest first; nothing that was ever decided is overwritten. */
export const reviewShape = { ...roundShape, earlier: z.array(ReviewRound) }
const Review = z.object(reviewShape)
export type Review = z.infer<typeof Review>

const newRound = {
  status: 'open',
  proposal: null,
  proposalReason: null,
  proposedBy: null,
  proposedAt: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
} as const satisfies Omit<Review, 'earlier'>

export const openReview: Review = { ...newRound, earlier: [] }

/** Which steps are possible in which status. */
export const reviewCan = {
  propose: ['open', 'proposed'],
  decide: ['proposed'],
  reopen: ['same', 'different'],
} as const satisfies Record<string, readonly Review['status'][]>

/** Input of both steps: the verdict and its reason, which the person concerned may be told. */
export const reviewInput = z.strictObject({ id: Id, verdict: Verdict, reason: requiredText(2000) })

/** Input of asking a decided question again. */
export const reopenInput = z.strictObject({ id: Id, reason: requiredText(2000) })

const may = mayBy<Review, keyof typeof reviewCan>(reviewCan)

/** The proposal of one person; refused once the question is decided. */
export function propose(
  review: Review,
  input: { verdict: Verdict; reason: string },
  by: { id: Id; at: Instant },
): Review | Refusal {
  if (!may('propose', review)) return refuse('review.decided')
  return {
    ...newRound,
    earlier: review.earlier,
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
  if (!may('decide', review)) return refuse(review.status === 'open' ? 'review.notProposed' : 'review.decided')
  if (review.proposedBy === by.id) return refuse('review.twoPersonRule')
  return { ...review, status: input.verdict, decisionReason: input.reason, decidedBy: by.id, decidedAt: by.at }
}

/** The question asked again by a person, with their reason; refused while it is not decided. */
export function askAgain(review: Review, input: { reason: string }, by: { id: Id; at: Instant }): Review | Refusal {
  if (!may('reopen', review)) return refuse('review.notDecided')
  return reopened(review, { cause: 'asked', reason: input.reason, by: by.id, at: by.at })
}

/** The question open once more, the round that ends with it kept. */
export function reopened(
  { earlier, ...round }: Review,
  why: { cause: ReopenCause; reason: string | null; by: Id | null; at: Instant },
): Review {
  const { status, proposal, proposalReason, proposedBy, proposedAt, decisionReason, decidedBy, decidedAt } = round
  const ended: ReviewRound = {
    ...{ status, proposal, proposalReason, proposedBy, proposedAt, decisionReason, decidedBy, decidedAt },
    reopenedFor: why.cause,
    reopenReason: why.reason,
    reopenedBy: why.by,
    reopenedAt: why.at,
  }
  return { ...newRound, earlier: [...earlier, ended] }
}

/** What holds meanwhile: the verdict, or while the question is asked again the last one; undefined before the first. */
export function standingVerdict(review: Review): Verdict | undefined {
  if (review.status === 'same' || review.status === 'different') return review.status
  const decided = review.earlier.findLast(({ status }) => status === 'same' || status === 'different')
  return decided?.status === 'same' || decided?.status === 'different' ? decided.status : undefined
}

/** Everybody who proposed, decided or asked again, in any round. */
export function reviewersOf(review: Review): Id[] {
  const rounds = [...review.earlier, review]
  const ids = rounds.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy])
  return [...new Set([...ids, ...review.earlier.map(({ reopenedBy }) => reopenedBy)])].filter((id) => id !== null)
}

export function isRefusal(value: object): value is Refusal {
  return 'outcome' in value && value.outcome === 'refused'
}
