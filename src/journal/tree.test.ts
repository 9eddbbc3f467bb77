import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fromBase64, hash, hex, utf8 } from './bytes.ts'
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  type NodeAt,
  nodeHash,
  RightEdge,
  rootFromInclusion,
  rootFromRange,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

const vectors = fileURLToPath(new URL('../../../shared/data/trust/rfc6962-vectors', import.meta.url))
const largest = 300
const leaves = Array.from({ length: largest }, (_, at) => leafHash(utf8(`leaf ${at}`)))

/** MTH of RFC 9162 section 2.1.1, word for word: the yardstick that the clever code is held against. */
function naiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes
  if (only === undefined) return hash(new Uint8Array())
  if (hashes.length === 1) return only
  const k = split(hashes.length)
  return nodeHash(naiveRoot(hashes.slice(0, k)), naiveRoot(hashes.slice(k)))
}

function naivePath(m: number, hashes: readonly Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return []
  const k = split(hashes.length)
  return m < k
    ? [...naivePath(m, hashes.slice(0, k)), naiveRoot(hashes.slice(k))]
    : [...naivePath(m - k, hashes.slice(k)), naiveRoot(hashes.slice(0, k))]
}

function naiveSubproof(m: number, hashes: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === hashes.length) return whole ? [] : [naiveRoot(hashes)]
  const k = split(hashes.length)
  return m <= k
    ? [...naiveSubproof(m, hashes.slice(0, k), whole), naiveRoot(hashes.slice(k))]
    : [...naiveSubproof(m - k, hashes.slice(k), false), naiveRoot(hashes.slice(0, k))]
}

function split(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1))
}

const known = new Map<string, Uint8Array>()
const nodeAt: NodeAt = (level, index) => {
  const key = `${level}/${index}`
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const made = naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))
  known.set(key, made)
  return made
}

describe('the tree against the recursive definition', () => {
  const roots = Array.from({ length: largest + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)))
  const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array()
  const leafAt = (index: number): Uint8Array => leaves[index] ?? new Uint8Array()

  it('hashes nothing to the RFC 9162 empty root', () => {
    expect(hex(rootFromRange([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex(leafHash(new Uint8Array()))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('grows one leaf at a time through every size from 0 to 300 with the right root, also when continued', () => {
    const edge = new RightEdge()
    for (const [at, leaf] of leaves.entries()) {
      expect(hex(edge.root())).toBe(hex(rootAt(at)))
      edge.append(leaf)
      const continued = new RightEdge(edge.size, edge.hashes)
      expect(hex(continued.root())).toBe(hex(rootAt(at + 1)))
    }
    expect(edge.size).toBe(largest)
    expect(() => new RightEdge(3, [leafAt(0)])).toThrow(RangeError)
  })

  it('makes and accepts the defined inclusion proof for leaves of every size from 1 to 300', () => {
    for (let size = 1; size <= largest; size++) {
      for (const index of size <= 70 ? Array(size).keys() : [0, 1, size >> 1, size - 2, size - 1]) {
        const proof = inclusionProof(index, size, nodeAt)
        const claim = { leaf: leafAt(index), index, size, proof, root: rootAt(size) }
        expect(verifyInclusion(claim)).toBe(true)
        if (size <= 70) expect(proof.map(hex)).toEqual(naivePath(index, leaves.slice(0, size)).map(hex))
        if (size > 1) expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(false)
        expect(verifyInclusion({ ...claim, proof: [...proof, rootAt(1)] })).toBe(false)
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(size === 1)
      }
    }
  })

  it('makes and accepts the defined consistency proof between sizes from 1 to 300', () => {
    for (let second = 1; second <= largest; second++) {
      for (let first = 1; first <= second; first += second <= 70 ? 1 : 13) {
        const proof = consistencyProof(first, second, nodeAt)
        const claim = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second), proof }
        expect(verifyConsistency(claim)).toBe(true)
        if (second <= 70) expect(proof.map(hex)).toEqual(naiveSubproof(first, leaves.slice(0, second), true).map(hex))
        if (first < second) expect(verifyConsistency({ ...claim, secondRoot: rootAt(first) })).toBe(false)
        if (first > 1) expect(verifyConsistency({ ...claim, firstRoot: rootAt(first - 1) })).toBe(false)
        expect(verifyConsistency({ ...claim, proof: [...proof, rootAt(1)] })).toBe(false)
      }
    }
  })

  it('refuses to make proofs that cannot exist', () => {
    expect(() => inclusionProof(3, 3, nodeAt)).toThrow(RangeError)
    expect(() => inclusionProof(-1, 3, nodeAt)).toThrow(RangeError)
    expect(() => inclusionProof(0.5, 3, nodeAt)).toThrow(RangeError)
    expect(() => consistencyProof(0, 3, nodeAt)).toThrow(RangeError)
    expect(() => consistencyProof(4, 3, nodeAt)).toThrow(RangeError)
  })

  it('answers false, and never throws, to garbage', () => {
    const garbage = fc.anything({ withTypedArray: true })
    fc.assert(
      fc.property(garbage, garbage, garbage, garbage, garbage, (a, b, c, d, e) => {
        // Reflect.apply: what arrives from outside is not bound by our types.
        expect(Reflect.apply(verifyInclusion, undefined, [{ leaf: a, index: b, size: c, proof: d, root: e }])).toBe(
          false,
        )
        const claim = { first: a, second: b, firstRoot: c, secondRoot: d, proof: e }
        expect(Reflect.apply(verifyConsistency, undefined, [claim])).toBe(false)
        expect(Reflect.apply(rootFromInclusion, undefined, [a, 0, 1, d])).toBe(undefined)
      }),
    )
  })

  it('counts beyond 32 bits', () => {
    const size = 2 ** 52 + 5
    const fill: NodeAt = (level, index) => hash(utf8(`${level} ${index}`))
    const index = 2 ** 52 + 3
    const proof = inclusionProof(index, size, fill)
    const root = rootFromInclusion(fill(0, index), index, size, proof)
    expect(proof.length).toBeGreaterThan(2)
    expect(root).toHaveLength(32)
    expect(rootFromInclusion(fill(0, index), 3, size, proof)).toBe(undefined)
  })
})

const Bytes = z
  .string()
  .nullable()
  .transform((text) => (text === null ? new Uint8Array() : (fromBase64(text) ?? new Uint8Array(1))))
const Proof = z
  .array(Bytes)
  .nullable()
  .transform((proof) => proof ?? [])
const Inclusion = z.object({
  leafIdx: z.number(),
  treeSize: z.number(),
  root: Bytes,
  leafHash: Bytes,
  proof: Proof,
  wantErr: z.boolean(),
})
const Consistency = z.object({
  size1: z.number(),
  size2: z.number(),
  root1: Bytes,
  root2: Bytes,
  proof: Proof,
  wantErr: z.boolean(),
})

function vectorsOf(kind: string): string[] {
  return readdirSync(`${vectors}/${kind}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${vectors}/${kind}/${name}`)
}

describe.skipIf(!existsSync(vectors))('RFC 6962 vectors (in ../shared/data/trust/rfc6962-vectors)', () => {
  it('agrees with all inclusion vectors', () => {
    const files = vectorsOf('inclusion')
    const deviations = files.filter((file) => {
      const v = Inclusion.parse(JSON.parse(readFileSync(file, 'utf8')))
      const claim = { leaf: v.leafHash, index: v.leafIdx, size: v.treeSize, proof: v.proof, root: v.root }
      return verifyInclusion(claim) === v.wantErr
    })
    expect(deviations).toEqual([])
    expect(files.length).toBe(98)
  })

  it('agrees with all consistency vectors', () => {
    const files = vectorsOf('consistency')
    const deviations = files.filter((file) => {
      const v = Consistency.parse(JSON.parse(readFileSync(file, 'utf8')))
      const claim = { first: v.size1, second: v.size2, firstRoot: v.root1, secondRoot: v.root2, proof: v.proof }
      return verifyConsistency(claim) === v.wantErr
    })
    expect(deviations).toEqual([])
    expect(files.length).toBe(98)
  })
})
