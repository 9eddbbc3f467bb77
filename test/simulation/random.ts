import type { Id } from '../../src/kernel/ids.ts'

/** Chance that is the same each time for the same seed (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  one<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)]
  }

  id(): Id {
    const word = () => this.below(0x10000).toString(16).padStart(4, '0')
    return `${word()}${word()}-${word()}-7${word().slice(1)}-8${word().slice(1)}-${word()}${word()}${word()}`
  }
}
