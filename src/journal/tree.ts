import { concat, hash, sameBytes } from './bytes.ts'

/**
 * The Merkle tree of RFC 9162 section 2.1 (the same as RFC 6962): leaves and nodes are hashed with different prefixes.
 * Sizes and indexes are whole numbers up to 2^53 - 1, so nothing here uses 32-bit operators on them.
 */

/** A perfect subtree: 2^level leaves starting at leaf index * 2^level. */
export type Node = { level: number; index: number }

/** Looks up the hash of a perfect subtree that lies wholly inside the tree. */
export type NodeAt = (level: number, index: number) => Uint8Array

export const hashBytes = 32

const leafPrefix = Uint8Array.of(0)

/** HASH(0x00 || bytes). */
export function leafHash(bytes: Uint8Array): Uint8Array {
  return hash(concat(leafPrefix, bytes))
}

/** HASH(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(1 + 2 * hashBytes)
  joined[0] = 1
  joined.set(left, 1)
  joined.set(right, 1 + hashBytes)
  return hash(joined)
}

/** The perfect subtrees that make up leaves [start, end), largest first. `start` must be a multiple of the largest. */
export function nodesOfRange(start: number, end: number): Node[] {
  const nodes: Node[] = []
  for (let at = start; at < end; ) {
    let level = 0
    let width = 1
    while (width * 2 <= end - at && at % (width * 2) === 0) {
      width *= 2
      level++
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

/** The root over perfect subtrees given largest first (a compact range from leaf 0). No subtrees: HASH of nothing. */
export function rootFromRange(hashes: readonly Uint8Array[]): Uint8Array {
  let root: Uint8Array | undefined
  for (const left of hashes.toReversed()) root = root === undefined ? left : nodeHash(left, root)
  return root ?? hash(new Uint8Array())
}

/** The right edge of a growing tree: at most 53 hashes, enough to append for ever and to know the root at any time. */
export class RightEdge {
  #size: number
  readonly #hashes: Uint8Array[]

  /** Continues a tree of `size` leaves whose perfect subtrees, largest first, are `hashes`. */
  constructor(size = 0, hashes: readonly Uint8Array[] = []) {
    if (!Number.isSafeInteger(size) || size < 0 || nodesOfRange(0, size).length !== hashes.length) {
      throw new RangeError(`A right edge of ${size} leaves does not have ${hashes.length} hashes`)
    }
    this.#size = size
    this.#hashes = [...hashes]
  }

  get size(): number {
    return this.#size
  }

  /** The perfect subtrees, largest first; give them back to the constructor to continue later. */
  get hashes(): readonly Uint8Array[] {
    return [...this.#hashes]
  }

  append(leaf: Uint8Array): void {
    let hashed = leaf
    for (let carry = this.#size; carry % 2 === 1; carry = (carry - 1) / 2) {
      const left = this.#hashes.pop()
      if (left !== undefined) hashed = nodeHash(left, hashed)
    }
    this.#hashes.push(hashed)
    this.#size++
  }

  root(): Uint8Array {
    return rootFromRange(this.#hashes)
  }
}

/**
 * What an inclusion proof is made of, leaf's sibling first: each hash of the proof covers the listed perfect subtrees.
 * A server uses it to fetch everything it needs at once. Refuses an index outside the tree.
 */
export function inclusionNodes(index: number, size: number): Node[][] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`There is no leaf ${index} in a tree of ${size} leaves`)
  }
  const outermostFirst: Node[][] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start)
    if (index < middle) {
      outermostFirst.push(nodesOfRange(middle, end))
      end = middle
    } else {
      outermostFirst.push(nodesOfRange(start, middle))
      start = middle
    }
  }
  return outermostFirst.reverse()
}

/** PATH(index, D[size]) of RFC 9162 section 2.1.3.1. Refuses an index outside the tree. */
export function inclusionProof(index: number, size: number, nodeAt: NodeAt): Uint8Array[] {
  return inclusionNodes(index, size).map((nodes) => hashOfNodes(nodes, nodeAt))
}

/** What a consistency proof is made of; see inclusionNodes. Refuses first = 0: it would prove nothing. */
export function consistencyNodes(first: number, second: number): Node[][] {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 1 || first > second) {
    throw new RangeError(`A tree of ${second} leaves cannot be proven to continue one of ${first}`)
  }
  const outermostFirst: Node[][] = []
  let start = 0
  let end = second
  while (end !== first) {
    const middle = start + largestPowerBelow(end - start)
    if (first <= middle) {
      outermostFirst.push(nodesOfRange(middle, end))
      end = middle
    } else {
      outermostFirst.push(nodesOfRange(start, middle))
      start = middle
    }
  }
  // Whoever checks already knows the first root, so it is carried only when `first` is not a subtree by itself.
  if (start > 0) outermostFirst.push(nodesOfRange(start, end))
  return outermostFirst.reverse()
}

/** PROOF(first, D[second]) of RFC 9162 section 2.1.4.1. Refuses first = 0 and first > second. */
export function consistencyProof(first: number, second: number, nodeAt: NodeAt): Uint8Array[] {
  return consistencyNodes(first, second).map((nodes) => hashOfNodes(nodes, nodeAt))
}

/** The root that a leaf hash and its proof lead to; undefined when the proof has the wrong shape. Never throws. */
export function rootFromInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Uint8Array | undefined {
  if (!isHash(leaf) || !isProof(proof) || !isCount(index) || !isCount(size) || index >= size) return undefined
  let fn = index
  let sn = size - 1
  let root = leaf
  for (const sibling of proof) {
    if (sn === 0) return undefined
    if (fn % 2 === 1 || fn === sn) {
      root = nodeHash(sibling, root)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      root = nodeHash(root, sibling)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 ? root : undefined
}

/** Whether the leaf is at `index` of the tree with this root and size (RFC 9162 section 2.1.3.2). Never throws. */
export function verifyInclusion(claim: {
  leaf: Uint8Array
  index: number
  size: number
  proof: readonly Uint8Array[]
  root: Uint8Array
}): boolean {
  const root = rootFromInclusion(claim.leaf, claim.index, claim.size, claim.proof)
  return root !== undefined && isHash(claim.root) && sameBytes(root, claim.root)
}

/**
 * Whether the second tree only adds leaves to the first (RFC 9162 section 2.1.4.2). Never throws. An empty first tree
 * is refused: every tree continues it, so such a "proof" says nothing.
 */
export function verifyConsistency(claim: {
  first: number
  second: number
  firstRoot: Uint8Array
  secondRoot: Uint8Array
  proof: readonly Uint8Array[]
}): boolean {
  const { first, second, firstRoot, secondRoot, proof } = claim
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) return false
  if (!(firstRoot instanceof Uint8Array) || !(secondRoot instanceof Uint8Array) || !isProof(proof)) return false
  // Equal sizes need equal roots and no hashing, so (as the RFC 6962 vectors ask) any bytes will do as roots.
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot)
  const roots = rootsFromConsistency({ first, second, firstRoot, proof })
  return roots !== undefined && sameBytes(roots.first, firstRoot) && sameBytes(roots.second, secondRoot)
}

/**
 * The roots that a consistency proof leads to, of the first tree and of the second; undefined when the proof has the wrong shape. Where
 * `first` is a power of two the proof starts at the root that is given, and elsewhere it does not need it: a proof that leads to the
 * second root and to another first one shows that the second tree holds other leaves than those that were known. Never throws.
 */
export function rootsFromConsistency(claim: {
  first: number
  second: number
  firstRoot: Uint8Array
  proof: readonly Uint8Array[]
}): { first: Uint8Array; second: Uint8Array } | undefined {
  const { first, second, firstRoot, proof } = claim
  if (!isCount(first) || !isCount(second) || first < 1 || first >= second || !isProof(proof)) return undefined
  let fn = first - 1
  let sn = second - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  // fn reaches 0 exactly when `first` is a power of two: then the walk starts from the first root itself.
  const [start, ...rest] = fn === 0 ? [firstRoot, ...proof] : proof
  if (start === undefined || proof.length === 0) return undefined
  let firstSoFar = start
  let secondSoFar = start
  for (const sibling of rest) {
    if (sn === 0) return undefined
    if (fn % 2 === 1 || fn === sn) {
      firstSoFar = nodeHash(sibling, firstSoFar)
      secondSoFar = nodeHash(sibling, secondSoFar)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      secondSoFar = nodeHash(secondSoFar, sibling)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 ? { first: firstSoFar, second: secondSoFar } : undefined
}

function hashOfNodes(nodes: readonly Node[], nodeAt: NodeAt): Uint8Array {
  return rootFromRange(nodes.map(({ level, index }) => nodeAt(level, index)))
}

function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

function half(count: number): number {
  return Math.floor(count / 2)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0
}

function isHash(value: unknown): boolean {
  return value instanceof Uint8Array && value.length === hashBytes
}

/** No tree of 2^53 leaves needs more than 54 hashes; refusing longer ones bounds the work an attacker can cause. */
function isProof(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 64 && value.every(isHash)
}
