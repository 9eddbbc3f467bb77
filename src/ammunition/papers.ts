import { AmmunitionReceiptStatement } from '../journal/receipt-code.ts'
import { dayOf, hijri } from '../kernel/dates.ts'
import { own } from '../kernel/own.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import type { Sulh } from '../server/sulh.ts'
import { conditionTexts, sourceTexts, typeTexts, unitTexts } from './code-texts.ts'
import type { Lot } from './lot.ts'
import { receiptWords } from './paper-words.ts'

/** A lot with what else stands on its receipt. */
export interface ReceiptParts {
  readonly lot: Lot
  readonly programmeTitle: Texts
  readonly authorityTitle: Texts
  readonly timeZone: string
}

/**
 * The receipt of a lot as PDF: bound to the lot and to the person who brought it, as the statement in the journal says it, with
 * the code that /verify proves without a network. The first print is the receipt, later ones are marked as copies (R-RCPT).
 * Undefined after an erasure.
 */
export async function lotReceiptPaper(
  sulh: Sulh,
  { lot, programmeTitle, authorityTitle, timeZone }: ReceiptParts,
  { language, verifyUrl }: { language: Language; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await provePaperOf(sulh, 'lot.takeIn', lot.id)
  if (!proven) return undefined
  const { ammunition, person, ...stated } = AmmunitionReceiptStatement.parse(proven.statement)
  const words = receiptWords[language]
  const wordOf = (texts: Readonly<Record<string, Texts>>, key: string) => own(texts, key)?.[language] ?? key
  const copy = `${words.copy} ${lot.receiptPrints - 1} · ${words.printed} ${dayOf(sulh.now().toISOString(), timeZone)}`
  // Who is not a person is told by where it came from; a name stands there only where a person brought it.
  const giver =
    person.name === ''
      ? [{ label: words.source, value: wordOf(sourceTexts, person.reference) }]
      : [
          { label: words.person, value: person.name },
          ...(person.nameLatin === '' ? [] : [{ label: words.personLatin, value: person.nameLatin }]),
          { label: words.reference, value: person.reference, mono: true },
        ]
  return renderRecordPaper({
    language,
    title: words.title,
    authorityTitle: authorityTitle[language],
    programmeTitle: programmeTitle[language],
    mark: lot.receiptPrints > 1 ? copy : null,
    rows: [
      { label: words.number, value: stated.number, mono: true },
      ...giver,
      { label: words.date, value: `${stated.date} · ${hijri(stated.date, language)}` },
      { label: words.place, value: stated.place },
      { label: words.tag, value: ammunition.tag, mono: true },
      { label: words.nomenclature, value: ammunition.nomenclature },
      { label: words.calibre, value: ammunition.calibre, mono: true },
      { label: words.type, value: wordOf(typeTexts, ammunition.type) },
      { label: words.lotNumber, value: ammunition.lotNumber || '—', mono: true },
      { label: words.headstamp, value: ammunition.headstamp || '—', mono: true },
      { label: words.quantity, value: `${ammunition.quantity} ${wordOf(unitTexts, ammunition.unit)}` },
      { label: words.condition, value: wordOf(conditionTexts, ammunition.condition) },
      { label: words.receivedBy, value: stated.receivedBy },
    ],
    table: null,
    notes: [words.notTransferable],
    pictures: [],
    signatures: [words.signPerson, words.signArmourer],
    proof: { code: proven.code, words: words.check, verifyUrl },
    footer: [stated.number],
  })
}
