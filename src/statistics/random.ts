/** Numbers from 0 to below 1, the same for the same seed (Mulberry32): a test by chance gives one answer for one record. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts values in an order of chance, in place (Fisher and Yates). */
export function shuffle(values: Int32Array | Float64Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const one = values[i] ?? 0
    values[i] = values[j] ?? 0
    values[j] = one
  }
}
