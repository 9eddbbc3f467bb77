import { sign, verify } from 'node:crypto'
import { z } from 'zod'
import { signCheckpoint } from '../journal/checkpoint.ts'
import {
  type Ed25519,
  portableEd25519,
  type SigningKey,
  signingKey,
  type VerifierKey,
  verifierKey,
} from '../journal/note.ts'
import { nodeFromTiles, partialTiles, type Tile, TileEdge, tilesOfNodes } from '../journal/tiles.ts'
import { consistencyNodes, consistencyProof, inclusionNodes, inclusionProof, leafHash } from '../journal/tree.ts'
import type { Proof } from '../kernel/answer.ts'
import type { Tx } from './database.ts'
import { type Keys, rawSeed } from './keys.ts'

/** A leaf to append: an entry with its bytes, or a document's commitment. */
export interface NewEntry {
  readonly body: string
  readonly requestHash: Buffer
}
export interface NewDocument {
  readonly id: string
  readonly entryId: string
  /** Null where it lies in the sealed statement. */
  readonly salt: Uint8Array | null
  /** As it is kept: with its salt sealed under the key that is named, or in clear where none is. */
  readonly statement: Uint8Array
  readonly sealedUnder: string | null
  readonly leaf: Uint8Array
}

const tilesKept = 512

/**
 * The journal in PostgreSQL: it hands out the leaf indexes, keeps the tiles, signs the heads. Whoever holds the head's
 * row lock decides next, on whichever server, so the order of the leaves is the order of the decisions.
 */
export class JournalStore {
  readonly key: SigningKey
  /** The key as those know it who check the heads. */
  readonly publicKey: VerifierKey
  readonly origin: string
  readonly #crypto: Ed25519
  readonly #tiles = new Map<string, Tile>()
  #edge: TileEdge | undefined

  constructor(origin: string, keys: Keys) {
    this.origin = origin
    this.key = signingKey(origin, 'log', rawSeed(keys.journal))
    this.publicKey = verifierKey(origin, 'log', this.key.publicKey)
    // The portable signature is 20 times slower than OpenSSL's; the bytes are the same (RFC 8032 is deterministic).
    this.#crypto = {
      sign: (message) => sign(null, message, keys.journal),
      verify: (signature, message, publicKey) =>
        Buffer.compare(publicKey, this.key.publicKey) === 0
          ? verify(null, message, keys.journalPublic, signature)
          : portableEd25519.verify(signature, message, publicKey),
    }
  }

  /** Starts the journal with a signed empty head, if it has none. */
  async begin(tx: Tx): Promise<void> {
    const checkpoint = signCheckpoint(
      { origin: this.origin, size: 0, root: new TileEdge().root() },
      this.key,
      this.#crypto,
    )
    await tx.query('insert into journal_head (size, checkpoint) values (0, $1) on conflict do nothing', [checkpoint])
  }

  /** Begins a transaction that holds the head's lock until it ends, and returns the size of the journal. */
  async beginLocked(tx: Tx): Promise<number> {
    // One round trip: under load every one of them is paid by all who wait for the lock.
    const results = await tx.query<{ size: number }>(`begin; select size from journal_head for update`)
    const last = Array.isArray(results) ? results.at(-1) : results
    const size = z.int().optional().parse(last?.rows[0]?.size)
    if (size === undefined) throw new Error('The journal has no head: start Sulh once so that it is made.')
    if (this.#edge?.size !== size) this.#edge = await this.#loadEdge(tx, size)
    return size
  }

  /** Forgets the edge in memory after a rollback: what was appended did not happen. */
  forget(): void {
    this.#edge = undefined
    this.#tiles.clear()
  }

  /**
   * Appends leaves (each entry, then its documents, as given), writes tiles and the signed head in one statement, and
   * returns the head. The caller holds the lock and commits.
   */
  async append(
    tx: Tx,
    leaves: readonly (NewEntry | NewDocument)[],
    now: string,
  ): Promise<{ size: number; checkpoint: string; hashes: Uint8Array[] }> {
    const edge = this.#edge
    if (!edge) throw new Error('append() is called after beginLocked()')
    const first = edge.size
    const hashes = leaves.map((leaf) => leafHash('body' in leaf ? Buffer.from(leaf.body) : leaf.leaf))
    const tiles = edge.append(hashes)
    for (const tile of tiles) this.#keep(tile)
    const size = edge.size
    const checkpoint = signCheckpoint({ origin: this.origin, size, root: edge.root() }, this.key, this.#crypto)
    const at = (test: (leaf: NewEntry | NewDocument) => boolean) =>
      leaves.flatMap((leaf, i) => (test(leaf) ? [first + i] : []))
    const entries = leaves.filter((leaf) => 'body' in leaf)
    const documents = leaves.filter((leaf) => 'leaf' in leaf)
    await tx.query({
      name: 'append to the journal',
      text: appendSql,
      values: [
        at((leaf) => 'body' in leaf),
        entries.map((entry) => entry.body),
        entries.map((entry) => entry.requestHash),
        at((leaf) => 'leaf' in leaf),
        documents.map((document) => document.id),
        documents.map((document) => document.entryId),
        documents.map(({ salt }) => salt && Buffer.from(salt)),
        documents.map((document) => Buffer.from(document.statement)),
        documents.map((document) => document.sealedUnder),
        tiles.map((tile) => tile.level),
        tiles.map((tile) => tile.tile),
        tiles.map((tile) => Buffer.from(tile.hashes)),
        size,
        checkpoint,
        now,
      ],
    })
    return { size, checkpoint, hashes }
  }

  /** Proves that leaves are in the tree of this size and head. Tiles that are not in memory are read. */
  async prove(
    tx: Tx,
    leaves: readonly { index: number; hash: Uint8Array }[],
    head: { size: number; checkpoint: string },
  ): Promise<Proof[]> {
    const nodes = leaves.flatMap((leaf) => inclusionNodes(leaf.index, head.size).flat())
    const wanted = tilesOfNodes(nodes, head.size)
    await this.#fetch(tx, wanted)
    const nodeAt = nodeFromTiles(head.size, (level, tile) => this.#tiles.get(`${level}/${tile}`)?.hashes)
    return leaves.map(({ index, hash }) => ({
      leafIndex: index,
      treeSize: head.size,
      leafHash: Buffer.from(hash).toString('hex'),
      path: inclusionProof(index, head.size, nodeAt).map((node) => Buffer.from(node).toString('hex')),
      checkpoint: head.checkpoint,
    }))
  }

  /** Proves that the tree of `second` leaves continues the one of `first` (RFC 9162 §2.1.4). Hex, for the API. */
  async proveConsistency(tx: Tx, sizes: { first: number; second: number }): Promise<string[]> {
    const { first, second } = sizes
    await this.#fetch(tx, tilesOfNodes(consistencyNodes(first, second).flat(), second))
    const nodeAt = nodeFromTiles(second, (level, tile) => this.#tiles.get(`${level}/${tile}`)?.hashes)
    return consistencyProof(first, second, nodeAt).map((node) => Buffer.from(node).toString('hex'))
  }

  /** The newest signed head. */
  async head(tx: Tx): Promise<{ size: number; checkpoint: string }> {
    const { rows } = await tx.query<{ size: number; checkpoint: string }>('select size, checkpoint from journal_head')
    const [head] = rows
    if (!head) throw new Error('The journal has no head: start Sulh once so that it is made.')
    return head
  }

  async #loadEdge(tx: Tx, size: number): Promise<TileEdge> {
    this.#tiles.clear()
    const wanted = partialTiles(size)
    await this.#fetch(tx, wanted)
    return new TileEdge(
      size,
      wanted.flatMap(({ level, tile }) => this.#tiles.get(`${level}/${tile}`) ?? []),
    )
  }

  async #fetch(tx: Tx, wanted: readonly { level: number; tile: number; width: number }[]): Promise<void> {
    const missing = wanted.filter(({ level, tile, width }) => {
      const kept = this.#tiles.get(`${level}/${tile}`)
      return !kept || kept.hashes.length < width * 32
    })
    if (missing.length === 0) return
    const { rows } = await tx.query<{ level: number; tile: number; hashes: Buffer }>(
      `select level, tile, hashes from journal_tiles
       where (level, tile) in (select * from unnest($1::integer[], $2::bigint[]))`,
      [missing.map((one) => one.level), missing.map((one) => one.tile)],
    )
    for (const row of rows) this.#keep({ ...row, hashes: new Uint8Array(row.hashes) })
  }

  #keep(tile: Tile): void {
    const key = `${tile.level}/${tile.tile}`
    this.#tiles.delete(key)
    this.#tiles.set(key, tile)
    const [oldest] = this.#tiles.keys()
    if (this.#tiles.size > tilesKept && oldest !== undefined) this.#tiles.delete(oldest)
  }
}

const appendSql = `
  with entries as (
    insert into journal (leaf_index, body, request_hash)
    select * from unnest($1::bigint[], $2::text[]::json[], $3::bytea[])
  ), papers as (
    insert into documents (leaf_index, id, entry_id, salt, statement, sealed_under)
    select * from unnest($4::bigint[], $5::uuid[], $6::uuid[], $7::bytea[], $8::bytea[], $9::uuid[])
  ), tiles as (
    insert into journal_tiles (level, tile, hashes)
    select * from unnest($10::integer[], $11::bigint[], $12::bytea[])
    on conflict (level, tile) do update set hashes = excluded.hashes
  ), heads as (
    insert into journal_checkpoints (size, checkpoint, signed_at) values ($13, $14, $15)
  )
  update journal_head set size = $13, checkpoint = $14`
