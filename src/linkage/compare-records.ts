/** Two records side by side: the level of every column, names in another's column seen, and how common the shared value is. */
import type { Column, RecordTable } from './columns.ts'
import { Comparer, text } from './fields.ts'
import type { Frequencies } from './frequencies.ts'

/** Compares records of a table by their places. The result of the last comparison lies in `levels` and `rarity`. */
export class RecordComparer {
  readonly table: RecordTable
  readonly columns: readonly Column[]
  /** By column: the level of the last two records. */
  readonly levels: Uint8Array
  /** By column: log of how much rarer the shared value is than shared values on average; 0 where none is shared. */
  readonly rarity: Float64Array
  private readonly comparers: readonly Comparer[]
  private readonly frequencies: readonly Frequencies[]
  /** By column: the places of the other columns of its group. */
  private readonly others: readonly (readonly number[])[]

  constructor(table: RecordTable, frequencies: readonly Frequencies[]) {
    this.table = table
    this.columns = table.columns
    this.frequencies = frequencies
    this.comparers = table.columns.map((column) => new Comparer(column))
    this.levels = new Uint8Array(table.columns.length)
    this.rarity = new Float64Array(table.columns.length)
    this.others = table.columns.map((column, at) =>
      column.group === 'none' || column.group === 'whole name'
        ? []
        : table.columns.flatMap((other, place) => (place !== at && other.group === column.group ? [place] : [])),
    )
  }

  compare(a: number, b: number): void {
    for (let at = 0; at < this.columns.length; at++) {
      const column = this.columns[at]
      const comparer = this.comparers[at]
      const frequencies = this.frequencies[at]
      if (!column || !comparer || !frequencies) continue
      const valueA = column.at(a)
      const valueB = column.at(b)
      let level = comparer.level(valueA, valueB)
      let rarity = 0
      if (column.role === 'dob') rarity = valueA === valueB ? frequencies.ofValue(valueA) : 0
      else if (level === text.same) rarity = frequencies.ofValue(valueA)
      else if (level === text.sound) rarity = frequencies.ofSound(column.sounds[valueA] ?? 0)
      else if (level < text.near) {
        const moved = this.movedSound(at, a, b)
        if (moved !== 0) {
          level = text.moved
          rarity = frequencies.ofSound(moved)
        }
      }
      this.levels[at] = level
      this.rarity[at] = rarity
    }
  }

  /** The sound of a name of either record that the other has in another column, exchanged or with the rest empty. */
  private movedSound(at: number, a: number, b: number): number {
    const others = this.others[at]
    if (!others || others.length === 0) return 0
    const soundA = this.sound(at, a)
    const soundB = this.sound(at, b)
    if (soundA === 0 && soundB === 0) return 0
    for (const other of others) {
      const otherA = this.sound(other, a)
      const otherB = this.sound(other, b)
      const there = soundA !== 0 && soundA === otherB && (soundB === otherA || soundB === 0 || otherA === 0)
      const back = soundB !== 0 && soundB === otherA && (soundA === otherB || soundA === 0 || otherB === 0)
      if (there && back) return Math.min(soundA, soundB)
      if (there) return soundA
      if (back) return soundB
    }
    return 0
  }

  private sound(at: number, record: number): number {
    const column = this.columns[at]
    return column ? (column.sounds[column.at(record)] ?? 0) : 0
  }
}
