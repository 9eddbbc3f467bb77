/** Typed arrays that grow, for an index of a million names in little memory. */
export class GrowingInts {
  values: Int32Array
  length = 0

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const bigger = new Int32Array(this.length * 2)
      bigger.set(this.values)
      this.values = bigger
    }
    this.values[this.length++] = value
  }

  at(place: number): number {
    return this.values[place] ?? 0
  }
}

export class GrowingBytes {
  values: Uint8Array
  length = 0

  constructor(capacity = 1024) {
    this.values = new Uint8Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const bigger = new Uint8Array(this.length * 2)
      bigger.set(this.values)
      this.values = bigger
    }
    this.values[this.length++] = value
  }

  at(place: number): number {
    return this.values[place] ?? 0
  }
}
