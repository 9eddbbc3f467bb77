/** What was made last, by its key; what failed is made again. */
export class Kept<T> {
  readonly #made = new Map<string, Promise<T>>()
  readonly #atMost: number
  constructor(atMost: number) {
    this.#atMost = atMost
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(key)
    if (known) return known
    const making = make()
    this.#made.set(key, making)
    making.catch(() => this.#made.delete(key))
    const [oldest] = this.#made.keys()
    if (this.#made.size > this.#atMost && oldest !== undefined) this.#made.delete(oldest)
    return making
  }
}
