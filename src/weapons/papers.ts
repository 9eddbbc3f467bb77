import { ReceiptStatement } from '../journal/receipt-code.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { proveDocument } from '../server/document-proof.ts'
import { renderWeaponReceipt } from '../server/documents/receipt.ts'
import type { Sulh } from '../server/sulh.ts'
import { classTexts, conditionTexts, legibilityTexts } from './code-lists.ts'
import type { Receipt } from './receipt.ts'

/** What a receipt states and the code that proves it against the newest signed head; undefined after an erasure. */
export async function proveReceipt(
  sulh: Sulh,
  receiptId: Id,
): Promise<{ statement: ReceiptStatement; code: string } | undefined> {
  const proven = await proveDocument(sulh, receiptId)
  return proven && { statement: ReceiptStatement.parse(proven.statement), code: proven.code }
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
