import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { OrdnanceReport } from './ordnance-report.ts'

/** Two reports may be of one item (D-1): when seen, how far apart, what, and how many words they share. A person decides. */
export interface Likeness {
  readonly hours: number
  readonly metres: number
  /** Shared words over all words, 0 to 1 (Jaccard). */
  readonly words: number
}

const hourMs = 3_600_000
export const similarHours = 72
const leastMetres = 100

type Compared = Pick<OrdnanceReport, 'receivedAt' | 'point' | 'accuracyM' | 'itemClass' | 'description'>

/** How alike two reports are; undefined where they are too far apart in time, place or kind to be of one item. */
export function likeness(a: Compared, b: Compared): Likeness | undefined {
  if (!a.point || !b.point) return undefined
  if (a.itemClass !== b.itemClass && a.itemClass !== 'unknown' && b.itemClass !== 'unknown') return undefined
  const hours = Math.abs(Date.parse(a.receivedAt) - Date.parse(b.receivedAt)) / hourMs
  const { metres } = wayBetween(a.point, b.point)
  if (hours > similarHours || metres > Math.max(leastMetres, (a.accuracyM ?? 0) + (b.accuracyM ?? 0))) return undefined
  return { hours, metres, words: sharedWords(a.description, b.description) }
}

function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const all = new Set([...one, ...other])
  const shared = [...one].filter((word) => other.has(word)).length
  return all.size === 0 ? 0 : shared / all.size
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
}
