import { zipSync } from 'fflate'
import { boxOf, type Point } from '../../kernel/geo.ts'
import { writeDbf } from './dbf.ts'
import { closedRing, type FileHead, type OutFeature } from './feature.ts'
import { wgs84Wkt } from './projection.ts'

const pointType = 1
const polygonType = 5

/**
 * A shapefile in an archive: .shp, .shx, .dbf in UTF-8, .cpg, .prj for WGS 84, and a README with what belongs to the whole. One
 * shapefile holds one kind of shape, points or areas; what has no place is kept as a record without one. It is written whole, since its
 * beginning states its length and its bounds.
 */
export function writeShapefile(name: string, features: readonly OutFeature[], head: FileHead, day: Date): Uint8Array {
  const type = features.some(({ shape }) => shape?.kind === 'area') ? polygonType : pointType
  const records = features.map(({ shape }) => recordOf(shape, type))
  const bounds = boundsOf(features.flatMap(({ shape }) => placesOf(shape)))
  const about = [head.title, ...head.lines.map(([key, word]) => `${key}: ${word}`)].join('\r\n')
  return zipSync({
    [`${name}.shp`]: mainFile(records, type, bounds),
    [`${name}.shx`]: indexFile(records, type, bounds),
    [`${name}.dbf`]: writeDbf(
      features.map(({ id, words }) => [['id', id], ...words]),
      day,
    ),
    [`${name}.prj`]: Buffer.from(wgs84Wkt),
    [`${name}.cpg`]: Buffer.from('UTF-8'),
    'README.txt': Buffer.from(`\ufeff${about}\r\n`),
  })
}

type Bounds = readonly [west: number, south: number, east: number, north: number]

function recordOf(shape: OutFeature['shape'], type: number): Buffer {
  if (shape?.kind === 'point' && type === pointType) {
    const record = Buffer.alloc(20)
    record.writeInt32LE(pointType, 0)
    writePoint(record, 4, shape.at)
    return record
  }
  return shape?.kind === 'area' ? polygonOf(shape.rings) : Buffer.alloc(4)
}

/** Outer rings run with the clock, holes against it. */
function polygonOf(rings: readonly (readonly Point[])[]): Buffer {
  const closed = rings.map((ring, i) => closedRing(ring, i === 0 ? 'clockwise' : 'counterclockwise'))
  const points = closed.flat()
  const begin = 44 + closed.length * 4
  const record = Buffer.alloc(begin + points.length * 16)
  record.writeInt32LE(polygonType, 0)
  boundsOf(points).forEach((bound, i) => {
    record.writeDoubleLE(bound, 4 + i * 8)
  })
  record.writeInt32LE(closed.length, 36)
  record.writeInt32LE(points.length, 40)
  let start = 0
  closed.forEach((ring, i) => {
    record.writeInt32LE(start, 44 + i * 4)
    start += ring.length
  })
  points.forEach((point, i) => {
    writePoint(record, begin + i * 16, point)
  })
  return record
}

function writePoint(record: Buffer, at: number, [lon, lat]: Point): void {
  record.writeDoubleLE(lon, at)
  record.writeDoubleLE(lat, at + 8)
}

const placesOf = (shape: OutFeature['shape']) =>
  shape?.kind === 'point' ? [shape.at] : shape?.kind === 'area' ? shape.rings.flat() : []

/** West, south, east and north of points; noughts of none. */
function boundsOf(points: readonly Point[]): Bounds {
  const { west, south, east, north } = boxOf(points)
  return points.length === 0 ? [0, 0, 0, 0] : [west, south, east, north]
}

function headerOf(bytes: number, type: number, bounds: Bounds): Buffer {
  const header = Buffer.alloc(100)
  header.writeInt32BE(9994, 0)
  header.writeInt32BE(bytes / 2, 24)
  header.writeInt32LE(1000, 28)
  header.writeInt32LE(type, 32)
  bounds.forEach((bound, i) => {
    header.writeDoubleLE(bound, 36 + i * 8)
  })
  return header
}

function mainFile(records: readonly Buffer[], type: number, bounds: Bounds): Buffer {
  const pieces = records.flatMap((record, i) => {
    const head = Buffer.alloc(8)
    head.writeInt32BE(i + 1, 0)
    head.writeInt32BE(record.length / 2, 4)
    return [head, record]
  })
  const bytes = 100 + pieces.reduce((sum, piece) => sum + piece.length, 0)
  return Buffer.concat([headerOf(bytes, type, bounds), ...pieces])
}

function indexFile(records: readonly Buffer[], type: number, bounds: Bounds): Buffer {
  let at = 50
  const pieces = records.map((record) => {
    const piece = Buffer.alloc(8)
    piece.writeInt32BE(at, 0)
    piece.writeInt32BE(record.length / 2, 4)
    at += 4 + record.length / 2
    return piece
  })
  return Buffer.concat([headerOf(100 + pieces.length * 8, type, bounds), ...pieces])
}
