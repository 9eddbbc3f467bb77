/** Lists of numbers, each under a numeric key, in flat arrays: some hundred thousand short lists without an object for each. */
import { GrowingInts } from './growing.ts'

export class NumberLists {
  /** The newest item of each bucket, -1 where it is empty; the number of buckets is a power of two. */
  #heads = new Int32Array(1024).fill(-1)
  readonly #keys = new GrowingInts()
  readonly #values = new GrowingInts()
  readonly #nexts = new GrowingInts()

  add(key: number, value: number): void {
    if (this.#keys.length === this.#heads.length) this.#spread()
    const bucket = key & (this.#heads.length - 1)
    this.#nexts.push(this.#heads[bucket] ?? -1)
    this.#heads[bucket] = this.#keys.length
    this.#keys.push(key)
    this.#values.push(value)
  }

  /** Puts the values under a key into `into`. */
  collect(key: number, into: Set<number>): void {
    let item = this.#heads[key & (this.#heads.length - 1)] ?? -1
    while (item >= 0) {
      if (this.#keys.at(item) === key) into.add(this.#values.at(item))
      item = this.#nexts.at(item)
    }
  }

  #spread(): void {
    const heads = new Int32Array(this.#heads.length * 4).fill(-1)
    for (let item = 0; item < this.#keys.length; item++) {
      const bucket = this.#keys.at(item) & (heads.length - 1)
      this.#nexts.values[item] = heads[bucket] ?? -1
      heads[bucket] = item
    }
    this.#heads = heads
  }
}
