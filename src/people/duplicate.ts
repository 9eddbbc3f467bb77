import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { openReview, reopened, reviewShape } from '../kernel/review.ts'
import { Evidence } from '../screening/evidence.ts'

/**
 * Two registrations that may be one person. Where the other belongs to the other authority, the officers of this
 * side see that there is one, and not who it is; a joint reviewer sees both (trust.md A6).
 */
export const Duplicate = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  otherId: Id,
  otherSideId: Id,
  /** Null where the other registration belongs to the other authority: where they came in is not ours to know. */
  otherSiteId: Id.nullable(),
  score: z.number().min(0).max(1),
  evidence: Evidence,
  raisedAt: Instant,
  ...reviewShape,
})
export type Duplicate = z.infer<typeof Duplicate>
export const duplicateNoun = defineNoun({ name: 'duplicate', table: 'duplicates', schema: Duplicate })

/** Somebody registered who may be the applicant. */
export const DuplicateHit = z.object({
  personId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  score: z.number().min(0).max(1),
  evidence: Evidence,
})
export type DuplicateHit = z.infer<typeof DuplicateHit>

/** The question that a hit raises about a new registration. */
export function duplicateFrom(
  hit: DuplicateHit,
  person: { id: Id; sideId: Id; siteId: Id },
  raised: { actionId: Id; at: Instant },
): Duplicate {
  return {
    id: derivedId(raised.actionId, `duplicate ${hit.personId}`),
    sideId: person.sideId,
    siteId: person.siteId,
    personId: person.id,
    otherId: hit.personId,
    otherSideId: hit.sideId,
    otherSiteId: hit.siteId,
    score: hit.score,
    evidence: hit.evidence,
    raisedAt: raised.at,
    ...openReview,
  }
}

/**
 * The questions that correcting somebody adds or asks again. A pair that was found to be two people is asked again when
 * it became more or less alike; one that was found to be one person stays so until a person asks again.
 */
export function duplicatesAfter(
  hits: readonly DuplicateHit[],
  questions: readonly Duplicate[],
  person: { id: Id; sideId: Id; siteId: Id },
  raised: { actionId: Id; at: Instant },
): Duplicate[] {
  return hits.flatMap((hit) => {
    const known = questions.find((one) => one.otherId === hit.personId || one.personId === hit.personId)
    if (!known) return [duplicateFrom(hit, person, raised)]
    const { status, score } = known
    if (status === 'same' || Math.abs(score - hit.score) < noticed) return []
    // Where the other registration raised the question, its evidence is told from the other's side and stays.
    const now = known.personId === person.id ? { score: hit.score, evidence: hit.evidence } : { score: hit.score }
    const why = { cause: 'personChanged', reason: null, by: null, at: raised.at } as const
    return [{ ...known, ...now, ...(status === 'open' ? {} : reopened(known, why)) }]
  })
}

/** A likeness that moved by less says nothing new. */
const noticed = 0.02
