import { documentLeafBytes } from '../journal/entry.ts'
import { encodeReceiptCode, type ReceiptStatement, statementFromBytes } from '../journal/receipt-code.ts'
import { leafHash } from '../journal/tree.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { inTransaction } from '../server/database.ts'
import { renderWeaponReceipt } from '../server/documents/receipt.ts'
import { documentColumns, openDocument, type StoredDocument } from '../server/journal-leaves.ts'
import type { Sulh } from '../server/sulh.ts'
import { classTexts, conditionTexts, legibilityTexts } from './code-lists.ts'
import type { Receipt } from './receipt.ts'

/** What a receipt states and the code that proves it against the newest signed head; undefined after an erasure. */
export async function proveReceipt(
  sulh: Sulh,
  receiptId: Id,
): Promise<{ statement: ReceiptStatement; code: string } | undefined> {
  return inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<StoredDocument>(`select ${documentColumns} from documents where id = $1`, [
      receiptId,
    ])
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

/** The receipt as a PDF: the first print is the receipt, later ones are marked as copies (R-RCPT). */
export async function receiptPaper(
  sulh: Sulh,
  receipt: Receipt,
  about: { language: Language; programmeTitle: Texts; authorityTitle: Texts; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await proveReceipt(sulh, receipt.id)
  if (!proven) return undefined
  const { statement, code } = proven
  const { class: kind, legibility, condition } = statement.weapon
  const wordOf = (texts: Readonly<Record<string, Texts>>, key: string) => own(texts, key)?.[about.language] ?? key
  return renderWeaponReceipt({
    ...about,
    statement,
    code,
    copy: receipt.prints > 1 ? { number: receipt.prints - 1, printedAt: sulh.now().toISOString() } : null,
    hijriDate: hijri(statement.date, about.language),
    labels: {
      [kind]: wordOf(classTexts, kind),
      [legibility]: wordOf(legibilityTexts, legibility),
      [condition]: wordOf(conditionTexts, condition),
    },
  })
}
