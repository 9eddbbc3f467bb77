/**
 * How like each word of an index is to each part of a name that is looked for. A query is like some hundred words of many
 * thousands: they get rows in a small table that stays near the processor, and every other word leads to row 0.
 */
import { maxParts } from './parts.ts'

const mostRows = 65_535

export class SpreadLikes {
  /** The row of each word. */
  rowOf = new Uint16Array(0)
  /** The likeness of the word of a row to part i is at `row * maxParts + i`: 0 where unknown, negative where unlike. */
  rows = new Float32Array(512 * maxParts)
  readonly #wordOfRow = new Int32Array(mostRows + 1)
  #used = 0

  /** Makes room for so many words; forgets all likenesses where it must grow. */
  fit(words: number): void {
    if (this.rowOf.length >= words) return
    this.clear()
    this.rowOf = new Uint16Array(words + (words >> 3) + 64)
  }

  /** How like the word is to the part, as it was put: 0 where nothing was. */
  get(part: number, word: number): number {
    return this.rows[(this.rowOf[word] ?? 0) * maxParts + part] ?? 0
  }

  put(part: number, word: number, like: number): void {
    const row = this.rowOf[word] || this.#newRow(word)
    if (row > 0) this.rows[row * maxParts + part] = like
  }

  #newRow(word: number): number {
    if (this.#used === mostRows || word >= this.rowOf.length) return 0
    const row = ++this.#used
    this.#wordOfRow[row] = word
    this.rowOf[word] = row
    if ((row + 1) * maxParts > this.rows.length) {
      const roomier = new Float32Array(this.rows.length * 2)
      roomier.set(this.rows)
      this.rows = roomier
    }
    return row
  }

  clear(): void {
    for (let row = 1; row <= this.#used; row++) this.rowOf[this.#wordOfRow[row] ?? 0] = 0
    this.rows.fill(0, 0, (this.#used + 1) * maxParts)
    this.#used = 0
  }
}
