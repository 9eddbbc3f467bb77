import { falseDiscoveryRates } from '../statistics/false-discovery.ts'
import { aroundCells, chancesOfAround, getisOrdGiStar } from '../statistics/hot-spots.ts'
import { moranByPermutation, moransI } from '../statistics/moran.ts'
import { queenNeighbours } from '../statistics/neighbours.ts'
import type { AnalysisOptions, Columns } from './columns.ts'
import type { CellVerdict, HotCell, HotSpots } from './figures.ts'

const mostCells = 200
const permutations = 499
/** The same arrangements for the same record: who asks twice is answered twice the same. */
const seed = 2020

/**
 * Cells in which more happened than chance puts there. Looked at are the cells that hold an inhabited place or an incident, with those
 * around them: sea and desert, where nothing ever happens, would make a hot spot of anything. An incident counts in its cell where its
 * radius is at most half a cell. Gᵢ* is shown; what is called so goes by the exact chance of the sum (`chancesOfAround`), two-sided, with
 * false discoveries controlled over all cells.
 */
export function hotSpots(columns: Columns, inPeriod: Int32Array, { cell, places }: AnalysisOptions): HotSpots {
  const metresInHalf = (cell / 2) * 111_195
  const { longitudes, latitudes, radii, killed } = columns
  const hasPoint = inPeriod.filter((i) => !Number.isNaN(longitudes[i]) && !Number.isNaN(latitudes[i]))
  const used = hasPoint.filter((i) => (radii[i] ?? -1) >= 0 && (radii[i] ?? 0) <= metresInHalf)
  const field = new Field(cell)
  for (const [longitude, latitude] of places) field.around(longitude, latitude)
  for (const i of used) field.around(longitudes[i] ?? 0, latitudes[i] ?? 0)
  for (const i of used) field.add(longitudes[i] ?? 0, latitudes[i] ?? 0, killed[i] ?? 0)
  const { columns: xs, rows: ys, counts, deaths } = field
  const near = queenNeighbours(xs, ys)
  const { sums, sizes } = aroundCells(counts, near)
  const scores = getisOrdGiStar(counts, near)
  const p = chancesOfAround(sums, sizes, { total: used.length, cells: counts.length })
  const q = falseDiscoveryRates(p)
  const mean = counts.length === 0 ? 0 : used.length / counts.length
  const found: HotCell[] = []
  for (let i = 0; i < counts.length; i++) {
    const verdict = verdictOf(scores[i] ?? Number.NaN, q[i] ?? 1)
    if (!verdict) continue
    const [west, south] = [(xs[i] ?? 0) * cell - 180, (ys[i] ?? 0) * cell - 90]
    found.push({
      ...{ west: tidy(west), south: tidy(south), east: tidy(west + cell), north: tidy(south + cell), verdict },
      ...{ count: counts[i] ?? 0, killed: deaths[i] ?? 0, around: sums[i] ?? 0, expected: mean * (sizes[i] ?? 1) },
      ...{ giStar: scores[i] ?? 0, p: p[i] ?? 1, q: q[i] ?? 1 },
    })
  }
  found.sort((a, b) => a.q - b.q || b.giStar - a.giStar)
  const moran = moransI(counts, near)
  return {
    basis: {
      ...{ used: used.length, noPoint: inPeriod.length - hasPoint.length, tooCoarse: hasPoint.length - used.length },
      noDay: 0,
    },
    cells: counts.length,
    ...{ found: found.slice(0, mostCells), more: found.length > mostCells },
    moran: moran
      ? {
          ...{ i: moran.i, expected: moran.expected, z: moran.z, p: moran.p },
          byPermutation: moranByPermutation(counts, near, { permutations, seed }),
        }
      : null,
  }
}

function verdictOf(score: number, q: number): CellVerdict | undefined {
  if (!(q <= 0.05)) return undefined
  if (score < 0) return 'fewer95'
  return q <= 0.01 ? 'more99' : 'more95'
}

/** Degrees without the dust of adding halves and tenths. */
const tidy = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** The cells that are looked at, with what happened in each. */
class Field {
  readonly #cell: number
  readonly #places = new Map<string, number>()
  readonly columns: number[] = []
  readonly rows: number[] = []
  readonly counts: number[] = []
  readonly deaths: number[] = []

  constructor(cell: number) {
    this.#cell = cell
  }

  /** Takes in the cell of a point and those around it. */
  around(longitude: number, latitude: number): void {
    const [x, y] = this.#at(longitude, latitude)
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) this.#cellOf(x + dx, y + dy)
  }

  add(longitude: number, latitude: number, killed: number): void {
    const at = this.#cellOf(...this.#at(longitude, latitude))
    this.counts[at] = (this.counts[at] ?? 0) + 1
    this.deaths[at] = (this.deaths[at] ?? 0) + killed
  }

  #at(longitude: number, latitude: number): [number, number] {
    return [Math.floor((longitude + 180) / this.#cell), Math.floor((latitude + 90) / this.#cell)]
  }

  #cellOf(x: number, y: number): number {
    const key = `${x} ${y}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const at = this.columns.length
    this.#places.set(key, at)
    this.columns.push(x)
    this.rows.push(y)
    this.counts.push(0)
    this.deaths.push(0)
    return at
  }
}
