import { spaceTimeClusters } from '../src/statistics/dbscan.ts'
import { aroundCells, chancesOfAround, getisOrdGiStar } from '../src/statistics/hot-spots.ts'
import { moransI } from '../src/statistics/moran.ts'
import { queenNeighbours } from '../src/statistics/neighbours.ts'
import { seededRandom } from '../src/statistics/random.ts'
import { median } from './median.ts'

const side = 100
const events = 100_000
/** A peer that compares each with each is given fewer; its time for all of them follows from the square. */
const peerEvents = 10_000
const rounds = 3
const reach = { metres: 5000, days: 14 }
const least = 4

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Gi* and Moran's I on a grid, as the page works them out, beside weights kept as a matrix. */
function benchGrid(): void {
  const random = seededRandom(1)
  const cells = Array.from({ length: side * side }, (_, i) => i)
  const [columns, rows] = [cells.map((i) => i % side), cells.map((i) => Math.floor(i / side))]
  const values = cells.map(() => (random() < 0.2 ? Math.floor(random() * 6) : 0))
  const ours: number[] = []
  const exactly: number[] = []
  let giStar = new Float64Array()
  let moran = 0
  for (let round = 0; round < rounds; round++) {
    ours.push(
      timed(() => {
        const near = queenNeighbours(columns, rows)
        giStar = Float64Array.from(getisOrdGiStar(values, near))
        moran = moransI(values, near)?.i ?? 0
      }),
    )
    const { sums, sizes } = aroundCells(values, queenNeighbours(columns, rows))
    const total = values.reduce((sum, value) => sum + value, 0)
    exactly.push(timed(() => chancesOfAround(sums, sizes, { total, cells: values.length })))
  }
  let peer = { giStar: new Float64Array(), moran: 0 }
  const theirs = timed(() => {
    peer = byMatrix(columns, rows, values)
  })
  const apart = giStar.reduce((most, score, i) => Math.max(most, Math.abs(score - (peer.giStar[i] ?? 0))), 0)
  const figure = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0)
  process.stdout.write(
    `Gi* and Moran's I on ${side}×${side} cells: ${figure(median(ours))} ms; each cell against each: ${figure(theirs)} ms; ratio of speed ${(theirs / median(ours)).toFixed(0)}; apart at most ${Math.max(apart, Math.abs(moran - peer.moran)).toExponential(1)}\n`,
  )
  process.stdout.write(`exact chances of their sums: ${figure(median(exactly))} ms\n`)
}

/** As one writes it down first: every cell is compared with every other. */
function byMatrix(columns: readonly number[], rows: readonly number[], values: readonly number[]) {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const spread = Math.sqrt(squares / n)
  const giStar = new Float64Array(n)
  let cross = 0
  for (let i = 0; i < n; i++) {
    let [sum, size, around] = [0, 0, 0]
    for (let j = 0; j < n; j++) {
      const far = Math.max(Math.abs((columns[i] ?? 0) - (columns[j] ?? 0)), Math.abs((rows[i] ?? 0) - (rows[j] ?? 0)))
      if (far > 1) continue
      sum += values[j] ?? 0
      size++
      if (far === 1) around += (values[j] ?? 0) - mean
    }
    giStar[i] = (sum - mean * size) / (spread * Math.sqrt((n * size - size * size) / (n - 1)))
    cross += ((values[i] ?? 0) - mean) * (around / (size - 1))
  }
  return { giStar, moran: cross / squares }
}

/** Clusters of a hundred thousand events, beside the same without an index. */
function benchClusters(): void {
  const random = seededRandom(2)
  const towns = Array.from({ length: 60 }, () => [10 + random() * 14, 24 + random() * 8.5] as const)
  const made = Array.from({ length: events }, () => {
    const [x, y] = towns[Math.floor(random() ** 2 * towns.length)] ?? [13, 32]
    return [x + (random() - 0.5) * random(), y + (random() - 0.5) * random(), Math.floor(random() * 3650)] as const
  })
  const columnsOf = (some: typeof made) => ({
    longitudes: Float64Array.from(some, ([x]) => x),
    latitudes: Float64Array.from(some, ([, y]) => y),
    days: Int32Array.from(some, ([, , day]) => day),
  })
  const all = columnsOf(made)
  const few = columnsOf(made.slice(0, peerEvents))
  const ours: number[] = []
  let labels = new Int32Array()
  for (let round = 0; round < rounds; round++)
    ours.push(
      timed(() => {
        labels = Int32Array.from(spaceTimeClusters(all, reach, least))
      }),
    )
  let peer = new Int32Array()
  const theirs = timed(() => {
    peer = clustersByHand(few.longitudes, few.latitudes, few.days)
  })
  const same = spaceTimeClusters(few, reach, least).every((label, i) => label === peer[i])
  const wholePeer = theirs * (events / peerEvents) ** 2
  process.stdout.write(
    `ST-DBSCAN of ${events.toLocaleString('en')} events: ${Math.round(median(ours))} ms, ${new Set(labels).size - 1} clusters; each with each: ${Math.round(theirs)} ms for ${peerEvents.toLocaleString('en')}, so ${(wholePeer / 1000).toFixed(0)} s for all; ratio of speed ${(wholePeer / median(ours)).toFixed(0)}; ${same ? 'the same labels' : 'OTHER LABELS'}\n`,
  )
}

/** The same clusters where every event is compared with every other. */
function clustersByHand(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  days: ArrayLike<number>,
): Int32Array<ArrayBuffer> {
  const rad = Math.PI / 180
  const near = (i: number) => {
    const found: number[] = []
    for (let j = 0; j < xs.length; j++) {
      if (Math.abs((days[i] ?? 0) - (days[j] ?? 0)) > reach.days) continue
      const [ay, by] = [(ys[i] ?? 0) * rad, (ys[j] ?? 0) * rad]
      const h =
        Math.sin((by - ay) / 2) ** 2 +
        Math.cos(ay) * Math.cos(by) * Math.sin((((xs[j] ?? 0) - (xs[i] ?? 0)) * rad) / 2) ** 2
      if (2 * 6_371_008.8 * Math.asin(Math.sqrt(h)) <= reach.metres) found.push(j)
    }
    return found
  }
  const labels = new Int32Array(xs.length).fill(-2)
  let cluster = -1
  for (let first = 0; first < xs.length; first++) {
    if (labels[first] !== -2) continue
    const around = near(first)
    if (around.length < least) {
      labels[first] = -1
      continue
    }
    labels[first] = ++cluster
    const waiting = around
    for (let at = 0; at < waiting.length; at++) {
      const i = waiting[at] ?? 0
      if (labels[i] === -1) labels[i] = cluster
      if (labels[i] !== -2) continue
      labels[i] = cluster
      const more = near(i)
      if (more.length >= least) waiting.push(...more)
    }
  }
  return labels
}

/** Hot spots of 10,000 cells and clusters of 100,000 events, each beside the way in which one writes it down first. */
export async function benchIncidentAnalysis(): Promise<void> {
  benchGrid()
  benchClusters()
}
