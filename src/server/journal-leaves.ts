import { documentLeafBytes } from '../journal/entry.ts'
import type { Tx } from './database.ts'

/** A leaf of the journal as it is stored: an entry, or the commitment of a document. */
export interface StoredLeaf {
  readonly index: number
  readonly table: 'journal' | 'documents'
  readonly id: string
  readonly bytes: Uint8Array
}

/** The leaves [from, to) that are stored, in order. A document that was erased has no bytes left and is left out. */
export async function leavesOf(tx: Tx, from: number, to: number): Promise<StoredLeaf[]> {
  const { rows: journal } = await tx.query<{ leaf_index: number; body: string; id: string }>(
    'select leaf_index, body::text, id from journal where leaf_index >= $1 and leaf_index < $2',
    [from, to],
  )
  const { rows: documents } = await tx.query<{ leaf_index: number; id: string; salt: Buffer; statement: Buffer }>(
    'select leaf_index, id, salt, statement from documents where leaf_index >= $1 and leaf_index < $2 and salt is not null',
    [from, to],
  )
  const leaves = [
    ...journal.map((row) => ({
      index: row.leaf_index,
      table: 'journal' as const,
      id: row.id,
      bytes: new Uint8Array(Buffer.from(row.body)),
    })),
    ...documents.map((row) => ({
      index: row.leaf_index,
      table: 'documents' as const,
      id: row.id,
      bytes: documentLeafBytes(new Uint8Array(row.statement), new Uint8Array(row.salt)),
    })),
  ]
  return leaves.sort((a, b) => a.index - b.index)
}
