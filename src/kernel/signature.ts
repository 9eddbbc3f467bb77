import { z } from 'zod'
import { Instant } from './dates.ts'
import { type Refusal, refuse } from './decision.ts'
import { Id } from './ids.ts'
import type { Actor } from './roles.ts'

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

/** Which authority a proposal comes from, where it is for more than one; null of a joint body, which speaks for all. */
export const proposingSideShape = { proposingSideId: Id.nullable() }

/** The authority of which somebody proposes. */
export function proposingSide({ joint, sideId }: Pick<Actor, 'joint' | 'sideId'>): { proposingSideId: Id | null } {
  return { proposingSideId: joint ? null : sideId }
}

/**
 * The second signature under what holds for every authority: by another person, and where one authority proposed, of another authority
 * or of a joint body, so that no side sets alone what the other reads.
 */
export function signedForAll<S extends Signature & { readonly proposingSideId: Id | null }>(
  what: S,
  { actor, at }: { actor: Actor; at: Instant },
): S | Refusal {
  const isOwn = what.proposingSideId !== null && !actor.joint && what.proposingSideId === actor.sideId
  return isOwn ? refuse('signature.otherAuthority') : signed(what, { id: actor.id, at })
}
