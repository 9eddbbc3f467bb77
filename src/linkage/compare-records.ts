/** Two records side by side: the level of every column, names in another's column seen, and how common the shared value is. */
import type { Column, RecordTable } from './columns.ts'
import { Comparer, text } from './fields.ts'
import type { Frequencies } from './frequencies.ts'
import { oneErrorApart } from './likeness.ts'

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
  /** Sounds of the last two records, by column. */
  private readonly soundsA: Int32Array
  private readonly soundsB: Int32Array
  /** Pairs of columns whose values can stand in one another's place. */
  private readonly exchangeable: readonly (readonly [number, number])[]

  constructor(table: RecordTable, frequencies: readonly Frequencies[]) {
    this.table = table
    this.columns = table.columns
    this.frequencies = frequencies
    this.comparers = table.columns.map((column) => new Comparer(column))
    this.levels = new Uint8Array(table.columns.length)
    this.rarity = new Float64Array(table.columns.length)
    this.soundsA = new Int32Array(table.columns.length)
    this.soundsB = new Int32Array(table.columns.length)
    this.exchangeable = table.columns.flatMap((column, f) =>
      column.group === 'none' || column.group === 'whole name'
        ? []
        : table.columns.flatMap((other, g) => (g > f && other.group === column.group ? [[f, g] as const] : [])),
    )
  }

  compare(a: number, b: number): void {
    const { values, columns } = this.table.rows
    const ofA = a * columns
    const ofB = b * columns
    for (let at = 0; at < this.columns.length; at++) {
      const column = this.columns[at]
      const comparer = this.comparers[at]
      const frequencies = this.frequencies[at]
      if (!column || !comparer || !frequencies) continue
      const valueA = values[ofA + at] ?? 0
      const valueB = values[ofB + at] ?? 0
      const level = comparer.level(valueA, valueB)
      let rarity = 0
      if (column.role === 'dob') rarity = valueA === valueB ? frequencies.ofValue(valueA) : 0
      else if (level === text.same) rarity = frequencies.ofValue(valueA)
      else if (level === text.sound) rarity = frequencies.ofSound(column.sounds[valueA] ?? 0)
      this.levels[at] = level
      this.rarity[at] = rarity
      this.soundsA[at] = column.sounds[valueA] ?? 0
      this.soundsB[at] = column.sounds[valueB] ?? 0
    }
    for (const [f, g] of this.exchangeable) this.seeMoved(f, g)
  }

  /** Finds names that stand in one another's column, and counts each of them once. */
  private seeMoved(f: number, g: number): void {
    const [levelF = 0, levelG = 0] = [this.levels[f], this.levels[g]]
    if (levelF >= text.near || levelG >= text.near) return
    const { soundsA, soundsB } = this
    const [fA = 0, gA = 0, fB = 0, gB = 0] = [soundsA[f], soundsA[g], soundsB[f], soundsB[g]]
    const there = fA !== 0 && fA === gB
    const back = gA !== 0 && gA === fB
    if (there && back) {
      this.set(f, text.moved, Math.min(fA, gA))
      this.set(g, text.moved, Math.max(fA, gA))
    } else if (there) this.seeHalfMoved(f, g, fA, gA, fB)
    else if (back) this.seeHalfMoved(f, g, gA, fA, gB)
  }

  /**
   * One name agrees across. The others must not speak against it: one is missing, or they are near. It counts where both
   * records have something, else in the first of the two columns.
   */
  private seeHalfMoved(f: number, g: number, agreed: number, left: number, right: number): void {
    if (left === 0 || right === 0) {
      const bothKnownInG = this.levels[g] !== text.missing && this.levels[f] === text.missing
      this.set(bothKnownInG ? g : f, text.moved, agreed)
      return
    }
    const near = this.crossLevel(f, left, right)
    if (near < text.alike) return
    this.set(f, text.moved, agreed)
    this.set(g, near, 0)
  }

  /** How near two sounds are that stand in different columns. */
  private crossLevel(at: number, left: number, right: number): number {
    const sounds = this.columns[at]?.book.texts
    const a = sounds?.[left] ?? ''
    const b = sounds?.[right] ?? ''
    return a.length >= 3 && b.length >= 3 && oneErrorApart(a, b) ? text.alike : text.different
  }

  private set(at: number, level: number, sound: number): void {
    this.levels[at] = level
    this.rarity[at] = sound === 0 ? 0 : (this.frequencies[at]?.ofSound(sound) ?? 0)
  }
}
