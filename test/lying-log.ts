import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { concat, hash, utf8 } from '../src/journal/bytes.ts'
import { signCheckpoint } from '../src/journal/checkpoint.ts'
import { type Ed25519, signingKey } from '../src/journal/note.ts'
import { consistencyProof, leafHash, RightEdge } from '../src/journal/tree.ts'

export const log = signingKey('sulh.example/journal', 'log', hash(utf8('a log that may lie')))

// What goes before the raw bytes in PKCS #8 and SPKI (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')
const der = (prefix: Buffer, raw: Uint8Array) => Buffer.concat([prefix, raw])

/** OpenSSL's Ed25519: hundreds of forgeries are signed and checked. */
export const openssl: Ed25519 = {
  sign: (message, seed) =>
    new Uint8Array(sign(null, message, createPrivateKey({ key: der(pkcs8, seed), format: 'der', type: 'pkcs8' }))),
  verify: (signature, message, publicKey) =>
    verify(null, message, createPublicKey({ key: der(spki, publicKey), format: 'der', type: 'spki' }), signature),
}

/** A log that holds some leaves, signs whatever it is told to, and proves what it can. */
export class LyingLog {
  readonly leaves: readonly string[]
  readonly #hashes: Uint8Array[]

  constructor(leaves: readonly string[]) {
    this.leaves = leaves
    this.#hashes = leaves.map((leaf) => leafHash(utf8(leaf)))
  }

  root(size = this.leaves.length): Uint8Array {
    const edge = new RightEdge()
    for (const leaf of this.#hashes.slice(0, size)) edge.append(leaf)
    return edge.root()
  }

  head(size = this.leaves.length): string {
    return signCheckpoint({ origin: log.name, size, root: this.root(size) }, log, openssl)
  }

  /** The first tile of leaf hashes. */
  tile(width: number): Uint8Array {
    return concat(...this.#hashes.slice(0, width))
  }

  proof(first: number): Uint8Array[] {
    const second = this.leaves.length
    if (first < 1 || first >= second) return []
    return consistencyProof(first, second, (level, index) => {
      const edge = new RightEdge()
      for (const leaf of this.#hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)) edge.append(leaf)
      return edge.root()
    })
  }
}

/** Leaves of an honest log, each another. */
export const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, n) => JSON.stringify({ n, at: `2026-01-${String((n % 28) + 1).padStart(2, '0')}` }))
