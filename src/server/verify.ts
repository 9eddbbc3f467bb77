import { createHash } from 'node:crypto'
import { canonicalJson } from '../journal/canonical.ts'
import { verifyCheckpoint } from '../journal/checkpoint.ts'
import { nodeFromTiles, TileEdge } from '../journal/tiles.ts'
import { inclusionProof, leafHash, RightEdge, verifyInclusion } from '../journal/tree.ts'
import type { Noun } from '../kernel/record.ts'
import { inTransaction, type Tx } from './database.ts'
import { documentColumns, leavesOf, openDocument, type StoredDocument } from './journal-leaves.ts'
import { columnsOf, recordKey, recordOf } from './records.ts'
import { type Finding, Replay } from './replay.ts'
import { nodeEd25519 } from './stations/node-ed25519.ts'
import type { Sulh } from './sulh.ts'

export interface Verification {
  readonly findings: readonly Finding[]
  readonly leaves: number
  readonly entries: number
  readonly heads: number
  readonly proofs: number
  readonly records: number
  readonly erased: number
}

/** Checks of rows that no action writes, such as the entries of a list; each feature may bring some. */
export type ExtraCheck = (tx: Tx) => Promise<Finding[]>

const pageSize = 2000
const proofsChecked = 2000

/**
 * Proves the whole record in one consistent snapshot: every leaf against its stored hash, the tiles, every signed
 * head, inclusion proofs, the documents, and every stored row against the state replayed from the journal.
 */
export async function verifyRecord(
  sulh: Sulh,
  checks: readonly ExtraCheck[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Verification> {
  return inTransaction(
    sulh.database.writer,
    async (tx) => {
      const actions = [...sulh.actions, ...sulh.formerActions]
      const replay = new Replay({ tx, sealer: sulh.sealer, actions, nouns: sulh.nouns })
      await replay.prepare()
      const tree = await verifyTree(sulh, tx, replay, progress)
      const findings = [...tree.findings, ...replay.findings]
      findings.push(...(await verifyDocuments(sulh, tx, replay)))
      for (const noun of sulh.nouns) findings.push(...(await verifyTable(tx, noun, replay)))
      for (const check of checks) findings.push(...(await check(tx)))
      return { ...tree, findings, records: replay.records.size, erased: replay.erased }
    },
    'begin isolation level repeatable read read only',
  )
}

/**
 * Proves the journal of a server whose records come from another: every leaf against its stored hash, the tiles, every signed head
 * and inclusion proofs, and the checks given. What the entries lead to is decided, and proven, where the records come from.
 */
export async function verifyJournal(
  sulh: Sulh,
  checks: readonly ExtraCheck[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Verification> {
  return inTransaction(
    sulh.database.writer,
    async (tx) => {
      const tree = await verifyTree(sulh, tx, { take: async () => {} }, progress)
      const findings = [...tree.findings]
      for (const check of checks) findings.push(...(await check(tx)))
      return { ...tree, findings, records: 0, erased: 0 }
    },
    'begin isolation level repeatable read read only',
  )
}

async function verifyTree(
  sulh: Sulh,
  tx: Tx,
  replay: Pick<Replay, 'take'>,
  progress: (done: number, of: number) => void,
) {
  const head = await sulh.journal.head(tx)
  const tiles = await storedTiles(tx)
  const heads = await storedHeads(tx)
  const findings: Finding[] = []
  const edge = new RightEdge()
  const hashes: Uint8Array[] = []
  let entries = 0
  for (let from = 0; ; from += pageSize) {
    const leaves = await leavesOf(tx, sulh.sealer, from, from + pageSize)
    for (const leaf of leaves) {
      while (hashes.length < leaf.index) {
        findings.push({ table: 'journal', row: `leaf ${hashes.length}`, what: 'is missing' })
        const stored = tileHash(tiles, hashes.length)
        edge.append(stored)
        hashes.push(stored)
      }
      const stored = tileHash(tiles, leaf.index)
      // Of an erased paper the tree keeps the hash, which the signed heads hold in its place.
      const hash = leaf.bytes === null ? stored : leafHash(leaf.bytes)
      if (Buffer.compare(hash, stored) !== 0) {
        findings.push({
          table: leaf.table,
          row: `leaf ${leaf.index}, ${leaf.table === 'journal' ? 'entry' : 'document'} ${leaf.id}`,
          what: 'was altered: its bytes do not have the hash in the tree',
        })
      }
      edge.append(hash)
      hashes.push(hash)
      findings.push(...headFindings(sulh, heads, edge))
      if (leaf.table === 'journal' && leaf.bytes !== null) {
        entries++
        await replay.take(leaf.index, Buffer.from(leaf.bytes).toString())
      }
    }
    progress(Math.min(hashes.length, head.size), head.size)
    if (from + pageSize >= head.size && leaves.length === 0) break
  }
  for (const size of heads.keys())
    if (size > hashes.length)
      findings.push({
        table: 'journal_checkpoints',
        row: `size ${size}`,
        what: 'was signed for more leaves than there are',
      })
  for (let missing = hashes.length; missing < head.size; missing++) {
    findings.push({ table: 'journal', row: `leaf ${missing}`, what: 'is missing' })
  }
  findings.push(...endFindings(sulh, head, edge), ...tileFindings(hashes, tiles))
  const proofs = findings.length === 0 ? proveAll(hashes, tiles, edge.root(), findings) : 0
  return { findings, leaves: hashes.length, entries, heads: heads.size, proofs }
}

async function storedTiles(tx: Tx): Promise<Map<string, Uint8Array>> {
  const { rows } = await tx.query<{ level: number; tile: number; hashes: Buffer }>(
    'select level, tile, hashes from journal_tiles',
  )
  return new Map(rows.map((row) => [`${row.level}/${row.tile}`, new Uint8Array(row.hashes)]))
}

async function storedHeads(tx: Tx): Promise<Map<number, string>> {
  const { rows } = await tx.query<{ size: number; checkpoint: string }>(
    'select size, checkpoint from journal_checkpoints',
  )
  return new Map(rows.map((row) => [row.size, row.checkpoint]))
}

function tileHash(tiles: ReadonlyMap<string, Uint8Array>, index: number): Uint8Array {
  const at = (index % 256) * 32
  return tiles.get(`0/${Math.floor(index / 256)}`)?.slice(at, at + 32) ?? new Uint8Array(32)
}

/** Whether the head signed at this size, if one was, has this tree's root and a good signature. */
function headFindings(sulh: Sulh, heads: ReadonlyMap<number, string>, edge: RightEdge): Finding[] {
  const checkpoint = heads.get(edge.size)
  if (checkpoint === undefined) return []
  const what = headProblem(sulh, checkpoint, edge)
  return what === undefined ? [] : [{ table: 'journal_checkpoints', row: `size ${edge.size}`, what }]
}

function headProblem(sulh: Sulh, checkpoint: string, edge: RightEdge): string | undefined {
  const verified = verifyCheckpoint(checkpoint, [sulh.journal.publicKey], nodeEd25519)
  if (!verified.valid) return 'is not signed by the key of this journal'
  const { size, root } = verified.checkpoint
  return size === edge.size && Buffer.compare(root, edge.root()) === 0
    ? undefined
    : 'signs another tree than the stored one'
}

function endFindings(sulh: Sulh, head: { size: number; checkpoint: string }, edge: RightEdge): Finding[] {
  if (head.size !== edge.size) {
    return [{ table: 'journal_head', row: `size ${head.size}`, what: `the journal holds ${edge.size} leaves` }]
  }
  const what = headProblem(sulh, head.checkpoint, edge)
  return what === undefined ? [] : [{ table: 'journal_head', row: `size ${head.size}`, what }]
}

function tileFindings(hashes: readonly Uint8Array[], tiles: ReadonlyMap<string, Uint8Array>): Finding[] {
  const right = new Map<string, Uint8Array>()
  const edge = new TileEdge()
  for (let from = 0; from < hashes.length; from += pageSize) {
    for (const tile of edge.append(hashes.slice(from, from + pageSize)))
      right.set(`${tile.level}/${tile.tile}`, tile.hashes)
  }
  const findings: Finding[] = []
  for (const [key, stored] of tiles) {
    const wanted = right.get(key)
    if (!wanted || Buffer.compare(wanted, stored) !== 0) {
      findings.push({ table: 'journal_tiles', row: `tile ${key}`, what: 'does not hold the hashes of the leaves' })
    }
  }
  for (const key of right.keys()) {
    if (!tiles.has(key)) findings.push({ table: 'journal_tiles', row: `tile ${key}`, what: 'is missing' })
  }
  return findings
}

/** Builds proofs from the stored tiles and checks them as a stranger would: all, or an even sample of a long journal. */
function proveAll(
  hashes: readonly Uint8Array[],
  tiles: ReadonlyMap<string, Uint8Array>,
  root: Uint8Array,
  findings: Finding[],
): number {
  const size = hashes.length
  const nodeAt = nodeFromTiles(size, (level, tile) => tiles.get(`${level}/${tile}`))
  const step = Math.max(1, Math.floor(size / proofsChecked))
  let proofs = 0
  for (let index = 0; index < size; index += step) {
    const leaf = hashes[index]
    proofs++
    if (!leaf || !verifyInclusion({ leaf, index, size, proof: inclusionProof(index, size, nodeAt), root })) {
      findings.push({ table: 'journal_tiles', row: `leaf ${index}`, what: 'cannot be proven to be in the journal' })
    }
  }
  return proofs
}

async function verifyDocuments(sulh: Sulh, tx: Tx, replay: Replay): Promise<Finding[]> {
  const { rows } = await tx.query<StoredDocument>(`select ${documentColumns} from documents`)
  const stored = new Map<string, Uint8Array | null>()
  for (const row of rows) stored.set(row.id, (await openDocument(tx, sulh.sealer, row))?.statement ?? null)
  const findings: Finding[] = []
  for (const [id, statement] of replay.statements) {
    const kept = stored.get(id)
    if (kept === undefined) findings.push({ table: 'documents', row: id, what: 'is missing' })
    else if (kept !== null && Buffer.compare(kept, statement) !== 0) {
      findings.push({ table: 'documents', row: id, what: 'states something else than the action that issued it' })
    }
  }
  for (const [id, statement] of stored) {
    if (statement === null && !replay.emptied.has(id))
      findings.push({ table: 'documents', row: id, what: 'was emptied by no erasure' })
    if (statement !== null && !replay.statements.has(id))
      findings.push({ table: 'documents', row: id, what: 'was issued by no action' })
  }
  return findings
}

/** Every row of a table against the replayed record: altered fields are named, so are missing and surplus rows. */
async function verifyTable(tx: Tx, noun: Noun, replay: Replay): Promise<Finding[]> {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const { rows } = await tx.query<Record<string, unknown>>(`select ${columnsOf(noun)} from ${noun.table}`)
  for (const row of rows) {
    const id = String(row.id)
    seen.add(recordKey(noun, id))
    const expected = replay.records.get(recordKey(noun, id))?.record
    if (!expected) {
      findings.push({ table: noun.table, row: id, what: 'is in no entry of the journal' })
      continue
    }
    findings.push(...differences(noun, row, expected))
  }
  for (const [key, { noun: of, record }] of replay.records) {
    if (of === noun && !seen.has(key)) findings.push({ table: noun.table, row: record.id, what: 'is missing' })
  }
  return findings
}

function differences(noun: Noun, row: Record<string, unknown>, expected: Readonly<Record<string, unknown>>): Finding[] {
  const finding = (what: string): Finding => ({ table: noun.table, row: String(row.id), what })
  let stored: Record<string, unknown>
  try {
    stored = recordOf(noun, row)
  } catch {
    return [finding('holds values that no such record can have')]
  }
  const changed = Object.keys(noun.schema.shape).filter((key) => canonical(stored[key]) !== canonical(expected[key]))
  return changed.map((key) => finding(`${key} is not what the journal leads to`))
}

function canonical(value: unknown): string {
  return canonicalJson(value ?? null)
}

/** SHA-256 in hex, for the checks of features. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
