import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { openReview, reviewShape } from '../kernel/review.ts'
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
