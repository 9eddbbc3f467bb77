/**
 * What a matching part is worth: the rarer, the more. In nats (minus the logarithm of the share of people who have it),
 * bounded so that one odd spelling never decides alone.
 */
import { knownShare } from './common.ts'
import type { Part, Role } from './parts.ts'
import type { Word } from './words.ts'

/** Says how common a word is among the names at hand, as a share (0–1); undefined where it knows nothing. */
export interface TokenWeights {
  share(word: Word): number | undefined
}

const rarest = 1 / 20_000
const mostCommon = 0.3
/** The share of people with a word of this skeleton where no list tells. */
export function usualShare(skeleton: string): number {
  return knownShare(skeleton) ?? (skeleton.length < 2 ? 0.002 : skeleton.length < 3 ? 0.0005 : rarest)
}

/** The share as counted in a list of `names`, steadied by the usual share where the list is short. */
export function countedShare(skeleton: string, count: number, names: number): number {
  const trust = 3000
  return (count + trust * usualShare(skeleton)) / (names + trust)
}

/** Nats for a share. */
export function nats(share: number): number {
  return -Math.log(Math.min(mostCommon, Math.max(rarest, share)))
}

/** How much of the weight a role keeps: a title or a legal form says little about who it is. */
export const roleShare: Readonly<Record<Role, number>> = {
  name: 1,
  kunya: 1,
  title: 0.12,
  initial: 0.25,
  legal: 0.12,
  number: 0.6,
}

/** The weight of a part, in nats. */
export function partWeight(part: Part, weights?: TokenWeights): number {
  const share = weights?.share(part.word) ?? usualShare(part.word.skeleton)
  return nats(share) * roleShare[part.role]
}
