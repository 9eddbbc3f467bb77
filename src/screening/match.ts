import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { openReview, reviewShape } from '../kernel/review.ts'
import { Evidence, type ListHit } from './evidence.ts'

/** A possible match of a registered person with an entry of a list. The machine suggests it; two people decide. */
export const Match = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  listId: Id,
  listVersion: z.string(),
  entryId: Id,
  entryHash: z.string(),
  score: z.number().min(0).max(1),
  evidence: Evidence,
  raisedAt: Instant,
  ...reviewShape,
})
export type Match = z.infer<typeof Match>
export const matchNoun = defineNoun({ name: 'match', table: 'matches', schema: Match })

/** The case that a hit raises for a person. */
export function matchFrom(
  hit: ListHit,
  person: { id: Id; sideId: Id; siteId: Id },
  raised: { actionId: Id; at: Instant },
): Match {
  const { listId, listVersion, entryId, entryHash, score, evidence } = hit
  return {
    id: derivedId(raised.actionId, `match ${entryId}`),
    sideId: person.sideId,
    siteId: person.siteId,
    personId: person.id,
    listId,
    listVersion,
    entryId,
    entryHash,
    score,
    evidence,
    raisedAt: raised.at,
    ...openReview,
  }
}
