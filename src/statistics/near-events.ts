/** The mean radius of the earth in metres (IUGG), as the kernel's, which is not imported here. */
export const earthRadiusMetres = 6_371_008.8

/** Where and when events were: longitudes and latitudes in degrees (WGS 84, taken as a sphere), days since 1970-01-01. */
export interface EventPlaces {
  readonly longitudes: ArrayLike<number>
  readonly latitudes: ArrayLike<number>
  readonly days: ArrayLike<number>
}

/** How near is near: metres along the ground, and days; both inclusive. `days` may be Infinity. */
export interface Reach {
  readonly metres: number
  readonly days: number
}

/** As many cells as a whole number can name along three axes. */
const mostCells = 200_000

/**
 * An index of events that gives those near one of them. Events stand in boxes of space as large as the reach, in each by day, so that
 * only the boxes around and the days between are looked at. Distances are straight lines through a sphere, which the reach is turned
 * into: right at the date line and at the poles too.
 */
export class NearEvents {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #z: Float64Array
  readonly #days: Float64Array
  readonly #square: number
  readonly #reachDays: number
  /** Events in the order of their boxes and, in a box, of their days. */
  readonly #order: Int32Array
  readonly #orderedDays: Float64Array
  readonly #boxOf: Int32Array
  /** Where each box begins in the order; one more at the end. */
  readonly #starts: Int32Array
  /** The boxes around each box that hold events, with itself. */
  readonly #around: readonly Int32Array[]

  constructor({ longitudes, latitudes, days }: EventPlaces, { metres, days: reachDays }: Reach) {
    const n = longitudes.length
    const rad = Math.PI / 180
    this.#x = new Float64Array(n)
    this.#y = new Float64Array(n)
    this.#z = new Float64Array(n)
    this.#days = Float64Array.from(days)
    for (let i = 0; i < n; i++) {
      const [lon, lat] = [(longitudes[i] ?? 0) * rad, (latitudes[i] ?? 0) * rad]
      this.#x[i] = earthRadiusMetres * Math.cos(lat) * Math.cos(lon)
      this.#y[i] = earthRadiusMetres * Math.cos(lat) * Math.sin(lon)
      this.#z[i] = earthRadiusMetres * Math.sin(lat)
    }
    const chord = 2 * earthRadiusMetres * Math.sin(Math.min(Math.PI / 2, metres / earthRadiusMetres / 2))
    // A hair more than the reach, so that what lies exactly at it is near, however its digits fell.
    this.#square = (chord * (1 + 1e-12) + 1e-9) ** 2
    this.#reachDays = reachDays
    const side = Math.max(Math.sqrt(this.#square), (2 * earthRadiusMetres) / mostCells)
    const at = (value: number) => Math.floor((value + earthRadiusMetres) / side)
    const width = mostCells + 3
    const keyOf = (x: number, y: number, z: number) => (x * width + y) * width + z
    const keys = new Float64Array(n)
    for (let i = 0; i < n; i++) keys[i] = keyOf(at(this.#x[i] ?? 0), at(this.#y[i] ?? 0), at(this.#z[i] ?? 0))
    this.#order = Int32Array.from({ length: n }, (_, i) => i).sort(
      (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (this.#days[a] ?? 0) - (this.#days[b] ?? 0) || a - b,
    )
    this.#orderedDays = Float64Array.from(this.#order, (i) => this.#days[i] ?? 0)
    this.#boxOf = new Int32Array(n)
    const boxes = new Map<number, number>()
    const starts: number[] = []
    this.#order.forEach((event, place) => {
      const key = keys[event] ?? 0
      let box = boxes.get(key)
      if (box === undefined) {
        box = starts.length
        boxes.set(key, box)
        starts.push(place)
      }
      this.#boxOf[event] = box
    })
    this.#starts = Int32Array.from([...starts, n])
    this.#around = starts.map((place) => {
      const event = this.#order[place] ?? 0
      const [x, y, z] = [at(this.#x[event] ?? 0), at(this.#y[event] ?? 0), at(this.#z[event] ?? 0)]
      const found: number[] = []
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (let dz = -1; dz <= 1; dz++) {
            const box = boxes.get(keyOf(x + dx, y + dy, z + dz))
            if (box !== undefined) found.push(box)
          }
      return Int32Array.from(found)
    })
  }

  get count(): number {
    return this.#order.length
  }

  /** Writes the events near one, itself among them, into `into` from its beginning; gives how many. `into` has room for all. */
  near(event: number, into: Int32Array): number {
    const [x, y, z, day] = [this.#x[event] ?? 0, this.#y[event] ?? 0, this.#z[event] ?? 0, this.#days[event] ?? 0]
    let found = 0
    for (const box of this.#around[this.#boxOf[event] ?? 0] ?? []) {
      const until = this.#starts[box + 1] ?? 0
      for (let at = this.#firstFrom(box, day - this.#reachDays); at < until; at++) {
        if ((this.#orderedDays[at] ?? 0) - day > this.#reachDays) break
        const other = this.#order[at] ?? 0
        const [dx, dy, dz] = [(this.#x[other] ?? 0) - x, (this.#y[other] ?? 0) - y, (this.#z[other] ?? 0) - z]
        if (dx * dx + dy * dy + dz * dz <= this.#square) into[found++] = other
      }
    }
    return found
  }

  /** The first place of a box, in order, whose day is not before `day`. */
  #firstFrom(box: number, day: number): number {
    let low = this.#starts[box] ?? 0
    let high = this.#starts[box + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#orderedDays[middle] ?? 0) < day) low = middle + 1
      else high = middle
    }
    return low
  }
}
