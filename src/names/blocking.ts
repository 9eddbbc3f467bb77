/**
 * Keys for finding possible duplicates with SQL: pairs of consonant skeletons, the same for every script, spelling and
 * order of a name. A person can read them: `kdf+mmr` is anybody with Muammar and Gaddafi in the name.
 */
import { parseName } from './parts.ts'
import { usualShare } from './weights.ts'
import type { Word } from './words.ts'

/** A name has at most this many keys. */
export const maxBlockingKeys = 12
/** Pairs that more people than this share bring too many candidates, if the name has better ones. */
const tooCommon = 1 / 1500

/** The keys of a full name; two spellings of one name share at least one. No keys for an empty name. */
export function blockingKeys(name: string): string[] {
  const words = parseName(name, 'person')
    .filter((part) => part.role === 'name' || part.role === 'kunya')
    .map((part) => part.word)
  const chosen = words.length > 5 ? [...words.slice(0, 3), ...words.slice(-2)] : words
  const coarse = [...new Map(chosen.map((word) => [coarseSkeleton(word), share(word)]))].filter(([text]) => text !== '')
  const [only] = coarse
  if (!only) return []
  if (coarse.length === 1) return [only[0]]
  const pairs = coarse.flatMap(([a, ours], at) =>
    coarse.slice(at + 1).map(([b, theirs]) => ({ key: a < b ? `${a}+${b}` : `${b}+${a}`, share: ours * theirs * 2 })),
  )
  pairs.sort((a, b) => a.share - b.share)
  const selective = pairs.filter((pair) => pair.share <= tooCommon)
  return (selective.length >= 3 ? selective : pairs.slice(0, 3)).slice(0, maxBlockingKeys).map((pair) => pair.key)
}

function share(word: Word): number {
  return usualShare(word.bare?.skeleton ?? word.skeleton)
}

/** The skeleton without what clerks leave out or swap most: h, and z or th for d. */
function coarseSkeleton(word: Word): string {
  const skeleton = word.bare?.skeleton ?? word.skeleton
  const coarse = skeleton.replace(/[hwy]/g, '').replace(/z/g, 'd').replace(/x/g, 'k')
  return coarse === '' ? skeleton || word.text : coarse
}
