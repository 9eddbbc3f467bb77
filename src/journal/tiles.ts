import { concat } from './bytes.ts'
import { hashBytes, type Node, type NodeAt, nodeHash, nodesOfRange, rootFromRange } from './tree.ts'

/**
 * The tree stored and served as C2SP tlog-tiles: files of up to 256 hashes that never change once full. A hash in a
 * tile of level L covers 256^L leaves.
 */
export type Tile = {
  level: number
  /** Which tile of its level, from 0. */
  tile: number
  /** 1 to 256 hashes of 32 bytes, one after the other. */
  hashes: Uint8Array
}

export const tileWidth = 256

/** `entries` addresses the entry bundle beside the tile of leaf hashes. */
export type TileAddress = { level: number | 'entries'; tile: number; width: number }

/** The path under a log's prefix: `tile/<L>/<N>[.p/<W>]`, index in groups of three digits (1234067 = x001/x234/067). */
export function tilePath(address: TileAddress): string {
  const { level, tile, width } = address
  const levelFits = level === 'entries' || (Number.isInteger(level) && level >= 0 && level <= 63)
  if (!levelFits || !Number.isSafeInteger(tile) || tile < 0 || !Number.isInteger(width) || width < 1 || width > 256) {
    throw new RangeError(`No tile has level ${level}, index ${tile} and width ${width}`)
  }
  const digits = `${tile}`
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g) ?? []
  const index = groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/')
  return `tile/${level}/${index}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The address in a path made by tilePath; undefined for any other spelling (no superfluous zeroes or groups). */
export function parseTilePath(path: string): TileAddress | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (match === null) return undefined
  const [, level = '', groups = '', width] = match
  const address = {
    level: level === 'entries' ? ('entries' as const) : Number(level),
    tile: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  }
  const possible = Number.isSafeInteger(address.tile) && address.width >= 1 && address.width <= tileWidth
  const levelPossible = address.level === 'entries' || address.level <= 63
  return possible && levelPossible && tilePath(address) === path ? address : undefined
}

/** How many hashes tile `tile` of a level holds in a tree of `size` leaves: 0 (no such tile) to 256 (full). */
export function tileWidthAt(level: number, tile: number, size: number): number {
  const hashesOfLevel = Math.floor(size / tileWidth ** level)
  return Math.max(0, Math.min(tileWidth, hashesOfLevel - tile * tileWidth))
}

/** The partial tiles on the right edge of a tree of `size` leaves: what TileEdge needs to continue it. */
export function partialTiles(size: number): { level: number; tile: number; width: number }[] {
  const partial: { level: number; tile: number; width: number }[] = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth
    if (width > 0) partial.push({ level, tile: Math.floor(count / tileWidth), width })
  }
  return partial
}

/** The growing right edge of a tiled tree: append a batch, store the tiles it returns, in the same transaction. */
export class TileEdge {
  #size: number
  /** Hashes of the partial tile of each level; the tile's index follows from the size. */
  readonly #levels: Uint8Array[][]

  /** Continues a tree from its stored partial tiles (see partialTiles; wider and other tiles are refused). */
  constructor(size = 0, tiles: readonly Tile[] = []) {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`A tree cannot have ${size} leaves`)
    this.#size = size
    this.#levels = []
    const expected = partialTiles(size)
    for (const { level, tile, width } of expected) {
      const stored = tiles.find((one) => one.level === level && one.tile === tile)
      if (stored?.hashes.length !== width * hashBytes) {
        throw new RangeError(`A tree of ${size} leaves needs ${tilePath({ level, tile, width })}`)
      }
      while (this.#levels.length < level) this.#levels.push([])
      this.#levels[level] = splitHashes(stored.hashes)
    }
    if (tiles.length !== expected.length) throw new RangeError(`A tree of ${size} leaves has other partial tiles`)
  }

  get size(): number {
    return this.#size
  }

  /** Adds leaf hashes and returns every tile that is new or changed, lowest level first, left to right. */
  append(leaves: readonly Uint8Array[]): Tile[] {
    const changed: Tile[] = []
    let promoted = leaves
    for (let level = 0; promoted.length > 0; level++) {
      const partial = this.#levels[level] ?? []
      let tile = Math.floor(this.#size / tileWidth ** (level + 1))
      const all = [...partial, ...promoted]
      const full: Uint8Array[] = []
      let from = 0
      for (; all.length - from >= tileWidth; from += tileWidth, tile++) {
        const hashes = all.slice(from, from + tileWidth)
        changed.push({ level, tile, hashes: concat(...hashes) })
        full.push(rootOfPerfect(hashes))
      }
      const rest = all.slice(from)
      if (rest.length > 0) changed.push({ level, tile, hashes: concat(...rest) })
      this.#levels[level] = rest
      promoted = full
    }
    this.#size += leaves.length
    return changed
  }

  /** The root of the whole tree; the partial tiles hold all it takes. */
  root(): Uint8Array {
    const nodeAt = nodeFromTiles(this.#size, (level) => concat(...(this.#levels[level] ?? [])))
    return rootFromRange(nodesOfRange(0, this.#size).map(({ level, index }) => nodeAt(level, index)))
  }
}

/** Which stored tiles hold these nodes in a tree of `size` leaves, each once: what a server fetches before proving. */
export function tilesOfNodes(nodes: readonly Node[], size: number): { level: number; tile: number; width: number }[] {
  const tiles = new Map<string, { level: number; tile: number; width: number }>()
  for (const node of nodes) {
    const { level, tile } = placeOfNode(node.level, node.index)
    tiles.set(`${level}/${tile}`, { level, tile, width: tileWidthAt(level, tile, size) })
  }
  return [...tiles.values()]
}

const tilesRemembered = 256

/**
 * Serves the hashes of perfect subtrees out of stored tiles of a tree of `size` leaves, for inclusionProof and
 * consistencyProof. `getTile` may return a wider tile than asked for (the tree has grown since): the surplus is
 * ignored. Throws when a tile is missing or too short, and for nodes outside the tree.
 */
export function nodeFromTiles(
  size: number,
  getTile: (level: number, tile: number, width: number) => Uint8Array | undefined,
): NodeAt {
  const remembered = new Map<string, Uint8Array[][]>()
  const rowsOf = (level: number, tile: number): Uint8Array[][] => {
    const key = `${level}/${tile}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const width = tileWidthAt(level, tile, size)
    const hashes = width === 0 ? undefined : getTile(level, tile, width)
    if (hashes === undefined || hashes.length < width * hashBytes) {
      throw new RangeError(`A tree of ${size} leaves lacks ${width === 0 ? key : tilePath({ level, tile, width })}`)
    }
    const rows = [splitHashes(hashes.subarray(0, width * hashBytes))]
    const [oldest] = remembered.keys()
    if (remembered.size >= tilesRemembered && oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, rows)
    return rows
  }
  return (level, index) => {
    const place = placeOfNode(level, index)
    const rows = rowsOf(place.level, place.tile)
    while (rows.length <= place.height) rows.push(rowAbove(rows.at(-1) ?? []))
    const node = rows[place.height]?.[place.offset]
    if (node === undefined) throw new RangeError(`A tree of ${size} leaves has no node ${index} at level ${level}`)
    return node
  }
}

/** Where a perfect subtree is found: the tile, the row above the tile's hashes, and the place in that row. */
function placeOfNode(level: number, index: number): { level: number; tile: number; height: number; offset: number } {
  const height = level % 8
  const perTile = tileWidth / 2 ** height
  return { level: (level - height) / 8, tile: Math.floor(index / perTile), height, offset: index % perTile }
}

function rowAbove(row: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = []
  for (let at = 0; at + 1 < row.length; at += 2) {
    const left = row[at]
    const right = row[at + 1]
    if (left !== undefined && right !== undefined) above.push(nodeHash(left, right))
  }
  return above
}

function rootOfPerfect(hashes: Uint8Array[]): Uint8Array {
  let row = hashes
  while (row.length > 1) row = rowAbove(row)
  return rootFromRange(row)
}

function splitHashes(hashes: Uint8Array): Uint8Array[] {
  return Array.from({ length: hashes.length / hashBytes }, (_, at) =>
    hashes.slice(at * hashBytes, (at + 1) * hashBytes),
  )
}

/** The length of an entry is carried in 16 bits. */
export const entryBytesMax = 65_535

/** An entry bundle: 1 to 256 entries, each after its length as a big-endian uint16. Refuses longer entries. */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > tileWidth) {
    throw new RangeError(`An entry bundle holds 1 to 256 entries, not ${entries.length}`)
  }
  return concat(
    ...entries.flatMap((entry) => {
      if (entry.length > entryBytesMax) throw new RangeError(`An entry of ${entry.length} bytes does not fit a bundle`)
      return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry]
    }),
  )
}

/** The entries of a bundle; undefined when the bytes are not exactly 1 to 256 whole entries. */
export function decodeEntryBundle(bundle: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length) {
    const high = bundle[at]
    const low = bundle[at + 1]
    if (high === undefined || low === undefined) return undefined
    const end = at + 2 + (high << 8) + low
    if (end > bundle.length || entries.length === tileWidth) return undefined
    entries.push(bundle.slice(at + 2, end))
    at = end
  }
  return entries.length > 0 ? entries : undefined
}
