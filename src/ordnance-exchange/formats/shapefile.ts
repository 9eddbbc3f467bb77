import { ringHolds } from '../../kernel/geo.ts'
import { readDbf } from './dbf.ts'
import {
  Budget,
  exchangeLimits,
  FileRefusal,
  opened,
  type ReadFeature,
  type RowFault,
  type Shape,
  turning,
  type Words,
  type Written,
} from './feature.ts'
import { type Projection, placeIn, readProjection } from './projection.ts'
import type { Archive } from './unzip.ts'

/**
 * Reads an archive with a shapefile (ESRI, July 1998): .shp and .dbf, .prj for what the numbers mean and .cpg for the letters. Several
 * layers are read one after the other. Heights and measures are left out. Our own because npm's readers turn every projection into
 * degrees and lose what was written, and take a file without .prj as it comes.
 */
export function readShapefile(archive: Archive): ReadFeature[] {
  const layers = archive.names.filter((name) => name.endsWith('.shp') && !/(^|\/)(__macosx|\._)/.test(name))
  if (layers.length === 0) throw new FileRefusal('unknown', 'no shp')
  const budget = new Budget()
  let before = 0
  return layers.flatMap((name) => {
    const features = layerOf(archive, name.slice(0, -4), before, budget)
    before += Math.max(0, ...features.map(({ row }) => row - before))
    return features
  })
}

function layerOf(archive: Archive, base: string, before: number, budget: Budget): ReadFeature[] {
  const projection = readProjection(archive.read(`${base}.prj`)?.toString('utf8'))
  const shp = archive.read(`${base}.shp`) ?? Buffer.alloc(0)
  const dbf = archive.read(`${base}.dbf`)
  const records = dbf ? readDbf(dbf, archive.read(`${base}.cpg`)?.toString('latin1')) : []
  return recordsOf(shp).flatMap((record, i) => {
    const words = records[i] === undefined ? [] : records[i]
    if (words === null) return []
    budget.feature()
    return featuresOf(record, { row: before + i + 1, words }, projection, budget)
  })
}

function recordsOf(shp: Buffer): Buffer[] {
  if (shp.length < 100 || shp.readInt32BE(0) !== 9994) throw new FileRefusal('damaged', 'shp')
  const records: Buffer[] = []
  for (let at = 100; at + 8 <= shp.length; ) {
    const length = shp.readInt32BE(at + 4) * 2
    if (length < 4 || at + 8 + length > shp.length) throw new FileRefusal('damaged', 'shp ends early')
    if (records.length >= exchangeLimits.features) throw new FileRefusal('tooMany', 'shapes')
    records.push(shp.subarray(at + 8, at + 8 + length))
    at += 8 + length
  }
  return records
}

function featuresOf(
  record: Buffer,
  of: { row: number; words: Words },
  projection: Projection,
  budget: Budget,
): ReadFeature[] {
  return partsOf(record, projection, budget).map((shape, part) => {
    const common = { ...of, part, sourceId: null }
    return typeof shape === 'string' ? { ...common, shape: null, fault: shape } : { ...common, shape, fault: null }
  })
}

type Part = Shape<Written> | RowFault

/** Which hole lies in which ring is asked of each pair. */
const mostRings = 1000

/** The shapes of a record by its type; with heights (10 more) or measures (20 more) the places stand in the same bytes. */
function partsOf(record: Buffer, projection: Projection, budget: Budget): Part[] {
  const type = record.readInt32LE(0)
  if (type === 0) return ['noPlace']
  const flat = type % 10
  if (![1, 3, 5, 8].includes(flat) || type > 28) return ['unknownShape']
  if (flat === 1) return [pointAt(record, 4, projection, budget)]
  if (flat === 8) return eachPoint(record, 40, countAt(record, 36), projection, budget)
  const [parts, points] = [countAt(record, 36), countAt(record, 40)]
  const begin = 44 + parts * 4
  if (parts < 1 || begin + points * 16 > record.length) throw new FileRefusal('damaged', 'shp part')
  if (points > exchangeLimits.pointsOfOne || parts > mostRings) return ['tooManyPoints']
  budget.points(points)
  const starts = Array.from({ length: parts }, (_, i) => countAt(record, 44 + i * 4))
  // Parts follow each other: one that began before the last would be read over and over.
  if (starts.some((start, i) => start < (starts[i - 1] ?? 0))) throw new FileRefusal('damaged', 'shp parts')
  const lines: Written[][] = []
  for (const [i, start] of starts.entries()) {
    const line: Written[] = []
    for (let n = start; n < (starts[i + 1] ?? points); n++) {
      const place = n < points ? placeAt(record, begin + n * 16, projection) : undefined
      if (!place) return ['outOfRange']
      line.push(place)
    }
    lines.push(line)
  }
  return flat === 3 ? lines.map((line) => ({ kind: 'line', line })) : areasOf(lines.map(opened))
}

function countAt(record: Buffer, at: number): number {
  if (at + 4 > record.length) throw new FileRefusal('damaged', 'shp part')
  const count = record.readInt32LE(at)
  if (count < 0 || count > exchangeLimits.points) throw new FileRefusal('damaged', 'shp count')
  return count
}

function placeAt(record: Buffer, at: number, projection: Projection): Written | undefined {
  if (at + 16 > record.length) throw new FileRefusal('damaged', 'shp place')
  return placeIn(projection, record.readDoubleLE(at), record.readDoubleLE(at + 8))
}

function pointAt(record: Buffer, at: number, projection: Projection, budget: Budget): Part {
  budget.points(1)
  const place = placeAt(record, at, projection)
  return place ? { kind: 'point', at: place } : 'outOfRange'
}

function eachPoint(record: Buffer, at: number, count: number, projection: Projection, budget: Budget): Part[] {
  if (count === 0) return ['noPlace']
  if (at + count * 16 > record.length) throw new FileRefusal('damaged', 'shp points')
  return Array.from({ length: count }, (_, i) => pointAt(record, at + i * 16, projection, budget))
}

/** Rings with the clock are areas, rings against it holes in the area that they lie in; where none runs with it, each is an area. */
function areasOf(rings: readonly Written[][]): Part[] {
  const outer = rings.filter((ring) => turning(pointsOf(ring)) < 0)
  if (outer.length === 0) return rings.map((ring) => ({ kind: 'area', rings: [ring] }))
  const holes = rings.filter((ring) => !outer.includes(ring))
  const owners = holes.map((hole) => outer.find((ring) => lies(hole[0], ring)) ?? outer[0])
  return outer.map((ring) => ({ kind: 'area', rings: [ring, ...holes.filter((_, i) => owners[i] === ring)] }))
}

const pointsOf = (ring: readonly Written[]) => ring.map(({ point }) => point)

const lies = (place: Written | undefined, ring: readonly Written[]) =>
  place !== undefined && ringHolds(pointsOf(ring), place.point)
