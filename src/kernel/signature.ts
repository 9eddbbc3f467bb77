import { z } from 'zod'
import { Instant } from './dates.ts'
import { type Refusal, refuse } from './decision.ts'
import { Id } from './ids.ts'

/**
 * What takes two people: one proposes, another signs (R-SOD, R-CLS). Used for classifications, waivers, criteria and
 * questions; a question with two possible answers is a `Review` instead.
 */
export const signatureShape = {
  proposedBy: Id,
  proposedAt: Instant,
  signedBy: Id.nullable(),
  signedAt: Instant.nullable(),
}
const Signature = z.object(signatureShape)
export type Signature = z.infer<typeof Signature>

/** The first of the two signatures. */
export function proposedBy(by: { id: Id; at: Instant }): Signature {
  return { proposedBy: by.id, proposedAt: by.at, signedBy: null, signedAt: null }
}

/** The second signature; refused to the one who proposed, and where it was signed already. */
export function signed<S extends Signature>(what: S, by: { id: Id; at: Instant }): S | Refusal {
  if (what.signedBy !== null) return refuse('signature.signed')
  if (what.proposedBy === by.id) return refuse('signature.twoPersonRule')
  return { ...what, signedBy: by.id, signedAt: by.at }
}
