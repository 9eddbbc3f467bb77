import { documentLeafBytes } from '../journal/entry.ts'
import { type DocumentStatement, encodeReceiptCode, statementFromBytes } from '../journal/receipt-code.ts'
import { leafHash } from '../journal/tree.ts'
import type { Id } from '../kernel/ids.ts'
import { inTransaction } from './database.ts'
import { documentColumns, openDocument, type StoredDocument } from './journal-leaves.ts'
import type { Sulh } from './sulh.ts'

/** What a paper states, and the code that proves it without a network. */
export interface ProvenDocument {
  readonly statement: DocumentStatement
  readonly code: string
}

/** What a paper states and the code that proves it against the newest signed head; undefined after an erasure. */
export async function proveDocument(sulh: Sulh, id: Id): Promise<ProvenDocument | undefined> {
  return inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<StoredDocument>(`select ${documentColumns} from documents where id = $1`, [id])
    const [row] = rows
    const opened = row && (await openDocument(tx, sulh.sealer, row))
    if (!opened) return undefined
    const { statement, salt } = opened
    const leaf = { index: row.leafIndex, hash: leafHash(documentLeafBytes(statement, salt)) }
    const [proof] = await sulh.journal.prove(tx, [leaf], await sulh.journal.head(tx))
    if (!proof) throw new Error('a document has no proof')
    const path = proof.path.map((node) => new Uint8Array(Buffer.from(node, 'hex')))
    const code = encodeReceiptCode({
      statement,
      salt,
      leafIndex: leaf.index,
      proof: path,
      checkpoint: proof.checkpoint,
    })
    return { statement: statementFromBytes(statement), code }
  })
}

/** The paper that an action issued about its subject, e.g. the certificate of a plan that was carried out, proven. */
export async function provePaperOf(sulh: Sulh, action: string, subject: Id): Promise<ProvenDocument | undefined> {
  const { rows } = await sulh.database.writer.query<{ id: Id }>(
    `select d.id from journal j join documents d on d.entry_id = j.id
     where j.body -> 'subject' ->> 'id' = $1 and j.action = $2 order by j.leaf_index desc limit 1`,
    [subject, action],
  )
  const id = rows[0]?.id
  return id === undefined ? undefined : proveDocument(sulh, id)
}
