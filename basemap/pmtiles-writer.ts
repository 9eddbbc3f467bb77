import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** One tile as it goes into the file: where it lies, and its Mapbox Vector Tile, not yet packed. */
export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly mvt: Uint8Array
}

/** What the file says of itself; degrees east and north. */
export interface About {
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  readonly metadata: Readonly<Record<string, unknown>>
}

interface Entry {
  readonly id: number
  offset: number
  length: number
  run: number
}

const headerBytes = 127
/** A reader fetches the first 16 KB in one request: header and root have to lie in it (PMTiles v3 §3). */
const rootLimit = 16_384 - headerBytes
const leafEntries = 4096
const packedGzip = 2
const mvtType = 1

/**
 * Tiles as one PMTiles v3 file (github.com/protomaps/PMTiles, spec/v3): in the order of the Hilbert curve, each packed with gzip, equal
 * ones kept once, equal neighbours as one entry. The same tiles make the same bytes with the same zlib.
 */
export function writePmtiles(tiles: readonly Tile[], about: About): Uint8Array {
  const { entries, data, contents } = placed(tiles)
  const { root, leaves } = directories(entries)
  const metadata = packed(Buffer.from(JSON.stringify(about.metadata)))
  const zooms = tiles.map(({ z }) => z)
  const metadataAt = headerBytes + root.length
  const leavesAt = metadataAt + metadata.length
  const dataAt = leavesAt + leaves.length
  const header = Buffer.alloc(headerBytes)
  header.write('PMTiles')
  header.writeUInt8(3, 7)
  const numbers = [
    ...[headerBytes, root.length, metadataAt, metadata.length, leavesAt, leaves.length, dataAt, data.length],
    ...[tiles.length, entries.length, contents],
  ]
  numbers.forEach((value, at) => {
    header.writeBigUInt64LE(BigInt(value), 8 + at * 8)
  })
  // Clustered: the tiles lie in the order of their ids.
  header.writeUInt8(1, 96)
  header.writeUInt8(packedGzip, 97)
  header.writeUInt8(packedGzip, 98)
  header.writeUInt8(mvtType, 99)
  header.writeUInt8(Math.min(...zooms), 100)
  header.writeUInt8(Math.max(...zooms), 101)
  const [west, south, east, north] = about.bounds
  const degrees = [west, south, east, north]
  degrees.forEach((value, at) => {
    header.writeInt32LE(Math.round(value * 1e7), 102 + at * 4)
  })
  header.writeUInt8(5, 118)
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119)
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123)
  return Buffer.concat([header, root, metadata, leaves, data])
}

/** Where each tile's bytes lie: those of equal tiles once, and a run of equal neighbours as one entry. */
function placed(tiles: readonly Tile[]): { entries: Entry[]; data: Buffer; contents: number } {
  const inOrder = tiles.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), tile })).sort((a, b) => a.id - b.id)
  const known = new Map<string, { offset: number; length: number }>()
  const pieces: Buffer[] = []
  const entries: Entry[] = []
  let end = 0
  for (const { id, tile } of inOrder) {
    const hash = createHash('sha256').update(tile.mvt).digest('hex')
    let at = known.get(hash)
    if (!at) {
      const bytes = packed(tile.mvt)
      at = { offset: end, length: bytes.length }
      known.set(hash, at)
      pieces.push(bytes)
      end += bytes.length
    }
    const last = entries.at(-1)
    if (last && last.offset === at.offset && last.id + last.run === id) last.run++
    else entries.push({ id, ...at, run: 1 })
  }
  return { entries, data: Buffer.concat(pieces), contents: known.size }
}

/** The directory of all entries, or, where that is too large, a root that leads to leaves of some thousand each. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries)
  if (whole.length <= rootLimit) return { root: whole, leaves: Buffer.alloc(0) }
  for (let size = leafEntries; ; size *= 2) {
    const leaves: Buffer[] = []
    const roots: Entry[] = []
    let offset = 0
    for (let at = 0; at < entries.length; at += size) {
      const part = entries.slice(at, at + size)
      const leaf = directory(part)
      // A run of nothing says that the entry leads to a leaf.
      roots.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, run: 0 })
      leaves.push(leaf)
      offset += leaf.length
    }
    const root = directory(roots)
    if (root.length <= rootLimit) return { root, leaves: Buffer.concat(leaves) }
  }
}

/** Columns of numbers of variable length: ids as differences, runs, lengths, and offsets, 0 for "right after the one before". */
function directory(entries: readonly Entry[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, at) => {
      const before = entries[at - 1]
      return before && before.offset + before.length === offset ? 0 : offset + 1
    }),
  ]
  return packed(Buffer.from(numbers.flatMap(varint)))
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

function packed(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(bytes, { level: 9 })
  // The tenth byte names the system that packed it; the same file has to come of every system.
  zipped[9] = 255
  return zipped
}
