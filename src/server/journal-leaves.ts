import { documentLeafBytes } from '../journal/entry.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from './database.ts'
import type { Sealer } from './sealer.ts'

/** A leaf of the journal as it is stored: an entry, or the commitment of a document. */
export interface StoredLeaf {
  readonly index: number
  readonly table: 'journal' | 'documents'
  readonly id: string
  /** Null of a paper that was erased: its leaf keeps the hash alone. */
  readonly bytes: Uint8Array | null
}

/** A paper as it is kept. */
export interface StoredDocument {
  readonly id: Id
  readonly leafIndex: number
  readonly salt: Buffer | null
  readonly statement: Buffer | null
  readonly sealedUnder: Id | null
}
export const documentColumns = 'id, leaf_index as "leafIndex", salt, statement, sealed_under as "sealedUnder"'

/** A paper with what it states and its salt; undefined once it, or the key that it is sealed under, was erased. */
export async function openDocument(
  tx: Tx,
  sealer: Sealer,
  { id, salt, statement, sealedUnder }: StoredDocument,
): Promise<{ salt: Uint8Array; statement: Uint8Array } | undefined> {
  if (!statement) return undefined
  if (sealedUnder === null) return salt ? bytesOf(salt, statement) : undefined
  const plain = await sealer.open(tx, sealedUnder, statement.toString('base64'), id)
  return plain && bytesOf(plain.subarray(0, saltLength), plain.subarray(saltLength))
}

const saltLength = 16
const bytesOf = (salt: Uint8Array, statement: Uint8Array) => ({
  salt: new Uint8Array(salt),
  statement: new Uint8Array(statement),
})

/** The leaves [from, to) that are stored, in order. */
export async function leavesOf(tx: Tx, sealer: Sealer, from: number, to: number): Promise<StoredLeaf[]> {
  const { rows: journal } = await tx.query<{ leaf_index: number; body: string; id: string }>(
    'select leaf_index, body::text, id from journal where leaf_index >= $1 and leaf_index < $2',
    [from, to],
  )
  const { rows: kept } = await tx.query<StoredDocument>(
    `select ${documentColumns} from documents where leaf_index >= $1 and leaf_index < $2`,
    [from, to],
  )
  const documents: StoredLeaf[] = []
  for (const document of kept) {
    const opened = await openDocument(tx, sealer, document)
    const bytes = opened ? documentLeafBytes(opened.statement, opened.salt) : null
    documents.push({ index: document.leafIndex, table: 'documents', id: document.id, bytes })
  }
  const leaves = [
    ...journal.map((row) => ({
      index: row.leaf_index,
      table: 'journal' as const,
      id: row.id,
      bytes: new Uint8Array(Buffer.from(row.body)),
    })),
    ...documents,
  ]
  return leaves.sort((a, b) => a.index - b.index)
}
