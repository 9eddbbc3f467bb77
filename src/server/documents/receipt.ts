import type { ReceiptStatement } from '../../journal/receipt-code.ts'
import { directionOf, plain, printable } from './display.ts'
import { qrSvg } from './qr.ts'
import { type DocumentLanguage, receiptWords } from './receipt-words.ts'
import { renderPdf } from './typst.ts'

export interface WeaponReceipt {
  statement: ReceiptStatement
  /** What the QR code carries, as encodeReceiptCode made it. */
  code: string
  language: DocumentLanguage
  /** null for the original; a copy says so and since when it exists. */
  copy: null | { number: number; printedAt: string }
  /** Where anybody can check the code. */
  verifyUrl: string
  /** The date of the statement in the Hijri calendar, spelt in the chosen language. */
  hijriDate: string
  programmeTitle: Record<DocumentLanguage, string>
  authorityTitle: Record<DocumentLanguage, string>
  /** Codes of class, legibility and condition to their words; a code without a word is printed as it is. */
  labels: Readonly<Record<string, string>>
}

const languages = ['ar', 'en', 'fr'] as const

const template = `
#let d = json("/data.json")
#set document(title: d.title, author: d.authority)
#set text(font: ("Amiri",), lang: d.lang, dir: if d.lang == "ar" { rtl } else { ltr }, size: 9.5pt, fallback: true, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)
#let toward(dir, body) = text(dir: if dir == "rtl" { rtl } else { ltr }, body)
#let mono(size, body) = text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}\\u{200b}\\u{2026}]")), "Amiri"), size: size, body)
#set page(paper: "a5", margin: (x: 11mm, top: 9mm, bottom: 8mm), background: if d.copyMark != none {
  place(center + horizon, rotate(-52deg, text(size: 96pt, weight: "bold", fill: luma(232), d.copyMark)))
})
#align(center)[
  #text(size: 9pt, fill: luma(70), d.authority) \\
  #text(size: 10.5pt, d.programme)
  #v(-0.5mm)
  #text(size: 19pt, weight: "bold", d.title)
  #v(-0.6mm)
  #text(size: 8pt, fill: luma(70), d.otherTitles.map(((dir, body)) => box(toward(dir, body))).join(h(4mm)))
]
#if d.copyLine != none {
  v(-0.5mm)
  align(center, box(stroke: 0.8pt, inset: (x: 3mm, y: 1.2mm), text(size: 10pt, weight: "bold")[#d.copyLine.words #box(toward("ltr", d.copyLine.number)) — #d.copyLine.printed #box(toward("ltr", d.copyLine.at))]))
}
#table(
  columns: (31mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: d.inset * 1mm), align: start + horizon,
  ..d.rows.map(((label, values)) => (
    text(fill: luma(70), size: d.size * 0.93 * 1pt, label),
    values.map(v => {
      let body = if v.mono { mono(d.size * 0.9 * 1pt, v.text) } else { text(size: d.size * 1pt, v.text) }
      if v.text.len() < 60 { box(toward(v.dir, body)) } else { toward(v.dir, body) }
    }).join(h(4mm)),
  )).flatten(),
)
#v(1fr)
#grid(columns: (58mm, 1fr), column-gutter: 5mm,
  image("/qr.svg", width: 58mm, alt: d.title),
  block(height: 58mm, {
    text(size: 9.5pt, weight: "bold", d.notTransferable)
    parbreak()
    text(size: 9pt, d.check)
    linebreak()
    toward("ltr", mono(7.2pt, d.verifyUrl))
    v(1fr)
    for words in (d.signPerson, d.signArmourer) {
      v(10mm)
      line(length: 100%, stroke: 0.5pt)
      v(-1mm)
      text(size: 8.5pt, fill: luma(70), words)
    }
  }),
)
`

interface Value {
  text: string
  dir: 'ltr' | 'rtl'
  mono: boolean
}

const value = (text: string, max: number, mono = false): Value => {
  const shown = printable(text, max)
  return { text: shown, dir: directionOf(shown), mono }
}

function rowsOf({ statement, language, hijriDate, labels }: WeaponReceipt): { label: string; values: Value[] }[] {
  const words = receiptWords[language]
  const { person, weapon } = statement
  const label = (code: string) => (Object.hasOwn(labels, code) ? (labels[code] ?? code) : code)
  const several = (values: Value[]) =>
    values.some(({ text }) => text !== '–') ? values.filter(({ text }) => text !== '–') : values.slice(0, 1)
  return [
    { label: words.number, values: [value(statement.number, 60, true)] },
    { label: words.person, values: several([value(person.name, 90), value(person.nameLatin, 90)]) },
    { label: words.reference, values: [value(person.reference, 60, true)] },
    { label: words.date, values: several([value(statement.date, 20, true), value(hijriDate, 40)]) },
    { label: words.place, values: [value(statement.place, 90)] },
    { label: words.tag, values: [value(weapon.tag, 60, true)] },
    {
      label: words.weapon,
      values: several([value(label(weapon.class), 60), value(`${weapon.make} ${weapon.model}`, 90)]),
    },
    { label: words.calibre, values: [value(weapon.calibre, 60)] },
    { label: words.serial, values: several([value(weapon.serial, 60, true), value(label(weapon.legibility), 60)]) },
    { label: words.condition, values: [value(label(weapon.condition), 60)] },
    { label: words.receivedBy, values: [value(statement.receivedBy, 90)] },
  ]
}

/**
 * The receipt that a person is given for a weapon handed in: one A5 page, with the code that proves it without a
 * network. Names no group and shows no picture of the person. What users wrote is printed, never interpreted; very long
 * values are shortened on paper (the code carries them whole).
 */
export function renderWeaponReceipt(receipt: WeaponReceipt): Promise<Uint8Array> {
  const { language, copy } = receipt
  const words = receiptWords[language]
  const rows = rowsOf(receipt)
  const lines = rows.reduce(
    (sum, row) => sum + Math.ceil(row.values.reduce((n, { text }) => n + text.length + 4, 0) / 52),
    0,
  )
  const crowded = lines > rows.length + 2
  const data = {
    lang: language,
    title: words.title,
    authority: printable(receipt.authorityTitle[language], 120),
    programme: printable(receipt.programmeTitle[language], 120),
    otherTitles: languages
      .filter((other) => other !== language)
      .map((other) => [other === 'ar' ? 'rtl' : 'ltr', receiptWords[other].title]),
    copyMark: copy && words.copyMark,
    copyLine: copy && {
      words: words.copy,
      number: `${copy.number}`,
      printed: words.printed,
      at: printable(copy.printedAt, 40),
    },
    rows: rows.map(({ label, values }) => [label, values.map(({ text, dir, mono }) => ({ text, dir, mono }))]),
    size: crowded ? 8 : 11,
    inset: crowded ? 0.7 : 1.9,
    notTransferable: words.notTransferable,
    check: words.check,
    verifyUrl: plain(receipt.verifyUrl, 200),
    signPerson: words.signPerson,
    signArmourer: words.signArmourer,
  }
  return renderPdf(template, data, [{ path: '/qr.svg', bytes: qrSvg(receipt.code) }])
}
