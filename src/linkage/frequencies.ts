/** Term frequencies: that two share a rare name says more than that both are Mohamed (Winkler; Splink's adjustment). */
import type { Column } from './columns.ts'

/** Nobody's name is so rare, or so common, that it counts more than this much beside the average (a factor of e^7). */
const mostRare = 7

/**
 * Log of average agreement over the share of this value: 0 for a value as common as shared values are on average,
 * above 0 for rarer ones. By value and by sound.
 */
export class Frequencies {
  private readonly column: Column
  private readonly averageValue: number
  private readonly averageSound: number

  /** Averages are taken when it is made; the counts of single values are read as they are when asked. */
  constructor(column: Column) {
    this.column = column
    this.averageValue = agreement(column.counts, column.known)
    this.averageSound = agreement(column.soundCounts, column.known)
  }

  ofValue(place: number): number {
    return this.rarity(this.column.counts[place] ?? 0, this.averageValue)
  }

  ofSound(place: number): number {
    return this.rarity(this.column.soundCounts[place] ?? 0, this.averageSound)
  }

  private rarity(count: number, average: number): number {
    const share = Math.max(count, 2) / Math.max(this.column.known, 2)
    return Math.max(-mostRare, Math.min(mostRare, Math.log(average / share)))
  }
}

/** How often two records agree by chance: the sum of squared shares, place 0 (missing) left out. */
function agreement(counts: readonly number[], known: number): number {
  if (known === 0) return 1
  let sum = 0
  for (let at = 1; at < counts.length; at++) {
    const count = counts[at] ?? 0
    sum += count * count
  }
  return Math.max(sum / known / known, 1 / known)
}
