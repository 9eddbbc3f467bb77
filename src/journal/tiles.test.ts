import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex, utf8 } from './bytes.ts'
import {
  decodeEntryBundle,
  encodeEntryBundle,
  nodeFromTiles,
  parseTilePath,
  partialTiles,
  type Tile,
  TileEdge,
  tilePath,
  tilesOfNodes,
} from './tiles.ts'
import {
  consistencyProof,
  inclusionNodes,
  inclusionProof,
  leafHash,
  RightEdge,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

describe('tile paths', () => {
  it('writes the index in groups of three digits, as the example of the specification', () => {
    expect(tilePath({ level: 0, tile: 1234067, width: 256 })).toBe('tile/0/x001/x234/067')
    expect(tilePath({ level: 'entries', tile: 0, width: 7 })).toBe('tile/entries/000.p/7')
    expect(tilePath({ level: 2, tile: 1000, width: 255 })).toBe('tile/2/x001/000.p/255')
  })

  it('reads back every address', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }))
    const address = fc.record({ level, tile: fc.maxSafeNat(), width: fc.integer({ min: 1, max: 256 }) })
    fc.assert(
      fc.property(address, (one) => {
        expect(parseTilePath(tilePath(one))).toEqual(one)
      }),
    )
  })

  it.each([
    'tile/0/67',
    'tile/0/1234067',
    'tile/0/x000/067',
    'tile/00/067',
    'tile/64/067',
    'tile/0/067.p/0',
    'tile/0/067.p/256',
    'tile/0/067.p/07',
    'tile/0/x999/x999/x999/x999/x999/999',
    'tile/-1/000',
    'tile/0/../000',
    '/tile/0/000',
    'tile/0/000\n',
    '',
  ])('does not take %j for a tile', (path) => expect(parseTilePath(path)).toBe(undefined))

  it('refuses to name tiles that cannot exist', () => {
    expect(() => tilePath({ level: 64, tile: 0, width: 1 })).toThrow(RangeError)
    expect(() => tilePath({ level: 0, tile: -1, width: 1 })).toThrow(RangeError)
    expect(() => tilePath({ level: 0, tile: 0, width: 257 })).toThrow(RangeError)
  })
})

describe('the partial tiles of the specification', () => {
  it('has 273 full, 112 wide, 1 full, 17 wide and 1 wide tiles at size 70,000', () => {
    expect(partialTiles(70_000)).toEqual([
      { level: 0, tile: 273, width: 112 },
      { level: 1, tile: 1, width: 17 },
      { level: 2, tile: 0, width: 1 },
    ])
    expect(partialTiles(256)).toEqual([{ level: 1, tile: 0, width: 1 }])
    expect(partialTiles(0)).toEqual([])
  })
})

/** A store such as the database will be: keeps the widest tile at each address, hands over what it has. */
function storeOf(): {
  put: (tiles: readonly Tile[]) => void
  get: (level: number, tile: number) => Uint8Array | undefined
} {
  const stored = new Map<string, Uint8Array>()
  return {
    put: (tiles) => {
      for (const { level, tile, hashes } of tiles) stored.set(`${level}/${tile}`, hashes)
    },
    get: (level, tile) => stored.get(`${level}/${tile}`),
  }
}

function grow(batches: readonly number[]): { store: ReturnType<typeof storeOf>; roots: Map<number, Uint8Array> } {
  const store = storeOf()
  const plain = new RightEdge()
  const roots = new Map<number, Uint8Array>()
  let edge = new TileEdge()
  for (const [at, count] of batches.entries()) {
    const leaves = Array.from({ length: count }, (_, leaf) => leafHash(utf8(`${edge.size + leaf}`)))
    for (const leaf of leaves) plain.append(leaf)
    const changed = edge.append(leaves)
    store.put(changed)
    expect(edge.size).toBe(plain.size)
    expect(hex(edge.root())).toBe(hex(plain.root()))
    roots.set(edge.size, plain.root())
    // Every other batch continues from what the store holds, as a server does after a restart.
    if (at % 2 === 0) {
      const partial = partialTiles(edge.size)
      edge = new TileEdge(
        edge.size,
        partial.map(({ level, tile }) => ({ level, tile, hashes: store.get(level, tile) ?? new Uint8Array() })),
      )
    }
  }
  return { store, roots }
}

describe('a tiled tree', () => {
  it('has the same roots as the plain tree however it is batched, and proves leaves and growth from its tiles', () => {
    const batches = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(batches, fc.nat(), (counts, pick) => {
        const { store, roots } = grow(counts)
        const sizes = [...roots.keys()].filter((size) => size > 0)
        const last = sizes.at(-1)
        for (const size of sizes) {
          const root = roots.get(size) ?? new Uint8Array()
          const index = pick % size
          const proof = inclusionProof(index, size, nodeFromTiles(size, store.get))
          expect(verifyInclusion({ leaf: leafHash(utf8(`${index}`)), index, size, proof, root })).toBe(true)
          if (last === undefined) continue
          const grown = consistencyProof(size, last, nodeFromTiles(last, store.get))
          const secondRoot = roots.get(last) ?? new Uint8Array()
          expect(verifyConsistency({ first: size, second: last, firstRoot: root, secondRoot, proof: grown })).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('returns exactly the tiles that changed and promotes full ones only', () => {
    const edge = new TileEdge()
    const leaves = Array.from({ length: 600 }, (_, at) => leafHash(utf8(`${at}`)))
    const shape = (tiles: readonly Tile[]): string[] =>
      tiles.map(({ level, tile, hashes }) => tilePath({ level, tile, width: hashes.length / 32 }))
    expect(shape(edge.append(leaves.slice(0, 255)))).toEqual(['tile/0/000.p/255'])
    expect(shape(edge.append(leaves.slice(255, 256)))).toEqual(['tile/0/000', 'tile/1/000.p/1'])
    expect(shape(edge.append(leaves.slice(256)))).toEqual(['tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2'])
    expect(edge.append([])).toEqual([])
  })

  it('grows through a second level: 70,000 leaves in one batch and one by one have the same root', () => {
    const { store, roots } = grow([70_000])
    const root = roots.get(70_000) ?? new Uint8Array()
    const nodeAt = nodeFromTiles(70_000, store.get)
    for (const index of [0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999]) {
      const nodes = inclusionNodes(index, 70_000).flat()
      const asked = new Set(tilesOfNodes(nodes, 70_000).map(({ level, tile, width }) => `${level}/${tile} ${width}`))
      const used = new Set<string>()
      const proof = inclusionProof(
        index,
        70_000,
        nodeFromTiles(70_000, (level, tile, width) => {
          used.add(`${level}/${tile} ${width}`)
          return store.get(level, tile)
        }),
      )
      expect(used).toEqual(asked)
      expect(proof.map(hex)).toEqual(inclusionProof(index, 70_000, nodeAt).map(hex))
      expect(verifyInclusion({ leaf: leafHash(utf8(`${index}`)), index, size: 70_000, proof, root })).toBe(true)
    }
  })

  it('refuses to continue from tiles that do not fit, and to prove from missing or short ones', () => {
    expect(() => new TileEdge(2, [])).toThrow(RangeError)
    expect(() => new TileEdge(2, [{ level: 0, tile: 0, hashes: new Uint8Array(32) }])).toThrow(RangeError)
    expect(() => new TileEdge(0, [{ level: 0, tile: 0, hashes: new Uint8Array(32) }])).toThrow(RangeError)
    expect(() => new TileEdge(-1, [])).toThrow(RangeError)
    expect(() =>
      inclusionProof(
        0,
        3,
        nodeFromTiles(3, () => undefined),
      ),
    ).toThrow(RangeError)
    expect(() =>
      inclusionProof(
        0,
        3,
        nodeFromTiles(3, () => new Uint8Array(64)),
      ),
    ).toThrow(RangeError)
    expect(() => nodeFromTiles(3, () => new Uint8Array(96))(1, 1)).toThrow(RangeError)
  })
})

describe('entry bundles', () => {
  it('reads back what it wrote', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 1, maxLength: 256 })
    fc.assert(
      fc.property(entries, (some) => {
        expect(decodeEntryBundle(encodeEntryBundle(some))?.map(hex)).toEqual(some.map(hex))
      }),
      { numRuns: 50 },
    )
    expect(hex(encodeEntryBundle([utf8('ab'), new Uint8Array()]))).toBe('000261620000')
  })

  it('refuses what does not fit or is cut short', () => {
    expect(() => encodeEntryBundle([])).toThrow(RangeError)
    expect(() => encodeEntryBundle(Array(257).fill(new Uint8Array()))).toThrow(RangeError)
    expect(() => encodeEntryBundle([new Uint8Array(65_536)])).toThrow(RangeError)
    expect(decodeEntryBundle(encodeEntryBundle([new Uint8Array(65_535)]))?.[0]).toHaveLength(65_535)
    for (const bundle of [[], [0], [0, 2, 1], [0, 1, 1, 9], Array(514).fill(0)]) {
      expect(decodeEntryBundle(Uint8Array.from(bundle))).toBe(undefined)
    }
  })
})
