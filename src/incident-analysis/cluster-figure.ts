import { circleAround, type Point, roundedPoint } from '../kernel/geo.ts'
import { spaceTimeClusters } from '../statistics/dbscan.ts'
import { knoxTest } from '../statistics/knox.ts'
import { type AnalysisOptions, type Columns, sumAt } from './columns.ts'
import type { Clusters, FoundCluster } from './figures.ts'

const mostClusters = 100
/** So many members of a cluster are named; the count is of all. */
export const mostMembers = 500
const permutations = 199
const seed = 2020
/** Of more incidents the test of repeats would keep everybody waiting. */
const mostForKnox = 5000

/**
 * Incidents near one another in space and time (ST-DBSCAN), the largest cluster first, and whether incidents repeat nearby more than
 * chance would have it (Knox). Used are incidents whose radius is at most the distance, and whose day is known to within the days.
 */
export function clusters(columns: Columns, inPeriod: Int32Array, { metres, days, least }: AnalysisOptions): Clusters {
  const { longitudes, latitudes, radii, daySpans, killed } = columns
  const hasPoint = inPeriod.filter((i) => !Number.isNaN(longitudes[i]) && !Number.isNaN(latitudes[i]))
  const fine = hasPoint.filter((i) => (radii[i] ?? -1) >= 0 && (radii[i] ?? 0) <= metres)
  const used = fine.filter((i) => (daySpans[i] ?? 0) <= days)
  const events = {
    longitudes: Float64Array.from(used, (i) => longitudes[i] ?? 0),
    latitudes: Float64Array.from(used, (i) => latitudes[i] ?? 0),
    days: Int32Array.from(used, (i) => columns.days[i] ?? 0),
  }
  const labels = spaceTimeClusters(events, { metres, days }, least)
  const members = new Map<number, number[]>()
  let alone = 0
  labels.forEach((label, k) => {
    if (label < 0) alone++
    else {
      const of = members.get(label)
      if (of) of.push(used[k] ?? 0)
      else members.set(label, [used[k] ?? 0])
    }
  })
  const found = [...members.values()]
    .map((of): FoundCluster => {
      const when = of.map((i) => columns.days[i] ?? 0).sort((a, b) => a - b)
      const points = of.map((i): Point => [longitudes[i] ?? 0, latitudes[i] ?? 0])
      return {
        ...{ count: of.length, killed: sumAt(killed, of), from: when[0] ?? 0, until: when.at(-1) ?? 0 },
        ...{ outline: outlineOf(points, metres), members: of.slice(0, mostMembers) },
      }
    })
    .sort((a, b) => b.count - a.count || a.from - b.from)
  const knox = used.length > mostForKnox ? undefined : knoxTest(events, { metres, days }, { permutations, seed })
  return {
    basis: {
      ...{ used: used.length, noPoint: inPeriod.length - hasPoint.length },
      ...{ tooCoarse: hasPoint.length - fine.length, noDay: fine.length - used.length },
    },
    ...{ alone, found: found.slice(0, mostClusters), more: found.length > mostClusters },
    knox: knox ? { ...knox, permutations } : null,
  }
}

/** The least line around points that bends inwards nowhere, a quarter of the distance outside of them, so that one place has an outline too. */
export function outlineOf(points: readonly Point[], metres: number): Point[] {
  const around = points.flatMap((point) => circleAround(point, metres / 4).filter((_, i) => i % 4 === 0))
  return hull(around).map(roundedPoint)
}

/** The convex hull (Andrew 1979). */
function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (from: readonly Point[]): Point[] => {
    const line: Point[] = []
    for (const point of from) {
      for (let n = line.length; n >= 2 && !turnsLeft(line[n - 2], line[n - 1], point); n = line.length) line.pop()
      line.push(point)
    }
    return line.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0
}
