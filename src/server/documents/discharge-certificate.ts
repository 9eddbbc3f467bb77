import type { DischargeStatement } from '../../journal/receipt-code.ts'
import type { Language } from '../../kernel/texts.ts'
import { plain, printable } from './display.ts'
import { qrSvg } from './qr.ts'
import { renderPdf } from './typst.ts'

export interface DischargePaper {
  readonly statement: DischargeStatement
  /** The day in the Hijri calendar, in Arabic. */
  readonly hijriDate: string
  /** The code that proves the paper by the journal, and the short one that reads like a card. */
  readonly code: string
  readonly cardCode: string
  readonly verifyUrl: string
  /** The second language beside Arabic. */
  readonly language: Exclude<Language, 'ar'>
  readonly photo: Uint8Array | null
}

const template = `
#let d = json("/data.json")
#set document(title: d.number)
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 15mm))
#set text(font: ("Amiri",), lang: "ar", dir: rtl, size: 13pt, fallback: true, hyphenate: false)
#set par(leading: 0.7em, spacing: 0.9em)
#let mono(size, body) = text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), size: size, dir: ltr, body)
#let latin(body) = text(dir: ltr, lang: d.lang, body)
#let faint = luma(70)
#align(center)[
  #text(size: 14pt, d.issuer.ar) \\
  #latin(text(size: 11pt, fill: faint, d.issuer.latin))
  #v(4mm)
  #text(size: 30pt, weight: "bold", d.words.title.ar)
  #v(3mm)
  #latin(text(size: 15pt, d.words.title.latin))
]
#v(5mm)
#if d.photo { align(center, box(width: 30mm, height: 39mm, clip: true, stroke: 0.4pt + luma(120), image("/photo.jpg", width: 30mm, height: 39mm, fit: "cover", alt: d.number))) }
#v(3mm)
#align(center)[
  #if d.name.ar != "" { text(size: 20pt, weight: "bold", d.name.ar) }
  #if d.name.latin != "" { v(2.5mm); latin(text(size: 13pt, d.name.latin)) }
]
#v(3mm)
#align(center, text(size: 14pt, d.words.attests.ar))
#align(center, latin(text(size: 11pt, fill: faint, d.words.attests.latin)))
#v(4mm)
#table(columns: (1fr, 1.5fr, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 2mm), align: (right + horizon, center + horizon, left + horizon),
  ..d.rows.map(((ar, value, latinLabel, isMono)) => (
    text(fill: faint, size: 11pt, ar),
    if isMono { mono(10.5pt, value) } else { text(size: 12pt, value) },
    latin(text(fill: faint, size: 10pt, latinLabel)),
  )).flatten(),
)
#v(1fr)
#grid(columns: (52mm, 1fr, 36mm), column-gutter: 5mm, align: (center + bottom, center + bottom, center + bottom),
  image("/qr.svg", width: 52mm, alt: d.number),
  {
    line(length: 80%, stroke: 0.5pt)
    v(-2mm)
    text(size: 10pt, fill: faint)[#d.words.signed.ar · #latin(d.words.signed.latin)]
    v(5mm)
    text(size: 9pt, fill: faint)[#d.words.check.ar]
    linebreak()
    latin(text(size: 8pt, fill: faint, d.words.check.latin))
    linebreak()
    mono(7.2pt, d.verifyUrl)
  },
  image("/card.svg", width: 36mm, alt: d.number),
)
`

const words = {
  title: { ar: 'شهادة إتمام', en: 'Certificate of completion', fr: 'Attestation d’achèvement' },
  attests: {
    ar: 'نشهد أن المذكور أعلاه أتم جميع الإجراءات المقررة، وأنه مدني له ما للمدنيين من حقوق وحماية.',
    en: 'The person named above completed every step that was required, and is a civilian with the rights and the protection of civilians.',
    fr: 'La personne nommée ci-dessus a accompli toutes les étapes requises et est un civil, avec les droits et la protection des civils.',
  },
  number: { ar: 'رقم الشهادة', en: 'Number', fr: 'Numéro' },
  reference: { ar: 'رقم التسجيل', en: 'Registration', fr: 'Enregistrement' },
  date: { ar: 'تاريخ الإتمام', en: 'Completed on', fr: 'Achevé le' },
  hijri: { ar: 'الموافق', en: 'Hijri date', fr: 'Date hégirienne' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  signed: { ar: 'التوقيع والختم', en: 'Signature and stamp', fr: 'Signature et cachet' },
  check: {
    ar: 'امسح الرمز للتحقق من الشهادة دون شبكة',
    en: 'Scan the code to check this paper, also without a network',
    fr: 'Scannez le code pour vérifier ce papier, même sans réseau',
  },
} as const

/**
 * A discharge certificate on A4, in Arabic and a second language beside each other. It names no group and no programme; the large
 * code proves it by the journal, the small one reads like a card.
 */
export function renderDischargeCertificate(paper: DischargePaper): Promise<Uint8Array> {
  const { statement, language } = paper
  const both = (one: { ar: string; en: string; fr: string }) => ({ ar: one.ar, latin: one[language] })
  const orNothing = (text: string) => (text === '' ? '' : printable(text, 90))
  const row = (word: 'number' | 'reference' | 'date' | 'hijri' | 'place', value: string, mono: boolean) => [
    ...[words[word].ar, printable(value, 80), words[word][language], mono],
  ]
  const data = {
    lang: language,
    number: plain(statement.number, 40),
    issuer: { ar: printable(statement.issuer, 90), latin: printable(statement.issuerLatin, 90) },
    name: { ar: orNothing(statement.person.name), latin: orNothing(statement.person.nameLatin) },
    photo: paper.photo !== null,
    rows: [
      row('number', statement.number, true),
      row('reference', statement.person.reference, true),
      row('date', statement.dischargedOn, true),
      row('hijri', paper.hijriDate, false),
      row('place', statement.place, false),
    ],
    words: {
      title: both(words.title),
      attests: both(words.attests),
      signed: both(words.signed),
      check: both(words.check),
    },
    verifyUrl: plain(paper.verifyUrl, 200),
  }
  return renderPdf(template, data, [
    { path: '/qr.svg', bytes: qrSvg(paper.code) },
    { path: '/card.svg', bytes: qrSvg(paper.cardCode) },
    ...(paper.photo === null ? [] : [{ path: '/photo.jpg', bytes: paper.photo }]),
  ])
}
