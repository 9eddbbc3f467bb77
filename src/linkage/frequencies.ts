/** Term frequencies: that two share a rare name says more than that both are Mohamed (Winkler; Splink's adjustment). */
import { isRounded } from './births.ts'
import type { Column } from './columns.ts'

/** Nobody's name is so rare, or so common, that it counts more than this much beside the average (a factor of e^7). */
const mostRare = 7

/**
 * Log of average agreement over the share of this value: 0 for a value as common as shared values are on average,
 * above 0 for rarer ones. By value and by sound. Dates that are rounded to 1 January agree at a level of their own
 * (births.ts), so they have an average of their own: half a register is born on one.
 */
export class Frequencies {
  private readonly column: Column
  private readonly averageWhole: number
  private readonly averageRounded: number
  private readonly averageSound: number

  /** Averages are taken when it is made; the counts of single values are read as they are when asked. */
  constructor(column: Column) {
    this.column = column
    this.averageWhole = agreement(column.counts, (place) => !this.isRoundedDate(place))
    this.averageRounded = agreement(column.counts, (place) => this.isRoundedDate(place))
    this.averageSound = agreement(column.soundCounts, () => true)
  }

  ofValue(place: number): number {
    const average = this.isRoundedDate(place) ? this.averageRounded : this.averageWhole
    return this.rarity(this.column.counts[place] ?? 0, average)
  }

  ofSound(place: number): number {
    return this.rarity(this.column.soundCounts[place] ?? 0, this.averageSound)
  }

  private isRoundedDate(place: number): boolean {
    return this.column.role === 'dob' && isRounded(this.column.numbers[place] ?? 0)
  }

  private rarity(count: number, average: number): number {
    return Math.max(-mostRare, Math.min(mostRare, Math.log(average / Math.max(count, 2))))
  }
}

/** How many others share somebody's value on average, of those whose value is of a kind; missing (place 0) left out. */
function agreement(counts: readonly number[], counted: (place: number) => boolean): number {
  let known = 0
  let squares = 0
  for (let place = 1; place < counts.length; place++) {
    if (!counted(place)) continue
    const count = counts[place] ?? 0
    known += count
    squares += count * count
  }
  return Math.max(known === 0 ? 1 : squares / known, 1)
}
