import { plain, printable } from './display.ts'
import { qrSvg } from './qr.ts'
import { renderPdf } from './typst.ts'

/** A line of a card: what it is, in Arabic and in Latin letters, and its value. */
export interface CardLine {
  readonly label: { readonly ar: string; readonly en: string }
  readonly value: string
}

export interface IdentityCard {
  /** Who issues it; a name that tells nothing of the holder. */
  readonly issuer: { readonly ar: string; readonly en: string }
  readonly number: string
  readonly expiresOn: string
  /** The holder's names and particulars; empty on an opaque card. */
  readonly names: { readonly ar: string; readonly en: string } | null
  readonly lines: readonly CardLine[]
  readonly photo: Uint8Array
  /** What the QR code carries. */
  readonly code: string
}

const template = `
#let d = json("/data.json")
#set document(title: d.number)
#set page(width: 85.6mm, height: 53.98mm, margin: (x: 4mm, y: 3.4mm))
#set text(font: ("Amiri",), lang: "ar", dir: rtl, size: 7.5pt, fallback: true, hyphenate: false)
#set par(leading: 0.35em, spacing: 0.35em)
#let mono(size, body) = text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), size: size, dir: ltr, body)
#let faint = luma(80)
#let field(label, value, big: false) = stack(spacing: 1.5mm,
  text(size: 5.6pt, fill: faint)[#label.ar #h(1mm) #text(dir: ltr, lang: "en", label.en)],
  if big { mono(12.5pt, strong(value)) } else { box(text(size: 7.8pt, dir: if value.contains(regex("[؀-ۿ]")) { rtl } else { ltr }, value)) },
)
#grid(columns: (1fr, auto), align: (start + horizon, end + horizon),
  text(size: 10pt, weight: "bold", d.issuer.ar),
  text(size: 7pt, dir: ltr, lang: "en", d.issuer.en),
)
#v(1.6mm)
#line(length: 100%, stroke: 0.5pt + luma(120))
#v(1.2mm)
#grid(columns: (26mm, 1fr), column-gutter: 3.5mm,
  box(width: 26mm, height: 34mm, clip: true, stroke: 0.4pt + luma(120), image("/photo.jpg", width: 26mm, height: 34mm, fit: "cover", alt: d.number)),
  block(height: 34mm, width: 100%, {
    if d.names != none {
      if d.names.ar != "" { block(above: 1.2mm, below: 3mm, text(size: 10.5pt, weight: "bold", d.names.ar)) }
      if d.names.en != "" { block(below: 3mm, text(size: 8pt, dir: ltr, lang: "en", d.names.en)) }
      grid(columns: (1fr, 1fr), column-gutter: 2mm, row-gutter: 2mm, ..d.lines.map(l => field(l.label, l.value)))
    } else { v(6mm) }
    v(1fr)
    grid(columns: (1.35fr, 1fr), column-gutter: 2mm, align: bottom,
      if d.names != none {
        stack(spacing: 1.5mm, text(size: 5.6pt, fill: faint)[#d.words.number.ar #h(1mm) #text(dir: ltr, lang: "en", d.words.number.en)], align(right, mono(9pt, strong(d.number))))
      } else { field(d.words.number, d.number, big: true) },
      field(d.words.until, d.expiresOn),
    )
  }),
)
#pagebreak()
#grid(columns: (1fr, 41mm), column-gutter: 3mm, align: (start + horizon, center + horizon),
  {
    set text(size: 7.4pt)
    par(leading: 0.75em, text(d.words.personal.ar))
    v(2.4mm)
    text(size: 6.4pt, dir: ltr, lang: "en", d.words.personal.en)
    v(1.6mm)
    text(size: 6.4pt, dir: ltr, lang: "fr", d.words.personal.fr)
    v(3mm)
    mono(8pt, d.number)
  },
  box(width: 41mm, height: 45mm, align(center + horizon, image("/qr.svg", width: 41mm, alt: d.number))),
)
`

const words = {
  number: { ar: 'رقم البطاقة', en: 'Card no.' },
  until: { ar: 'صالحة حتى', en: 'Valid until' },
  personal: {
    ar: 'هذه البطاقة شخصية ولا يستعملها غير صاحبها. من وجدها فليسلّمها إلى المكتب الذي أصدرها أو إلى أقرب مركز بريد.',
    en: 'This card is personal. If you find it, please hand it in at the office that issued it or at a post office.',
    fr: 'Carte personnelle. Si vous la trouvez, remettez-la au bureau qui l’a émise ou à la poste.',
  },
}

/**
 * A card of 85.60 × 53.98 mm (ISO/IEC 7810 ID-1), front and back, for a card printer or for paper that is laminated. What it
 * says is what it is given: nothing of a programme stands in its words, and its text and title are the number alone.
 */
export function renderIdentityCard(card: IdentityCard): Promise<Uint8Array> {
  const data = {
    issuer: { ar: printable(card.issuer.ar, 44), en: printable(card.issuer.en, 40) },
    number: plain(card.number, 20),
    expiresOn: plain(card.expiresOn, 12),
    names: card.names && {
      ar: card.names.ar === '' ? '' : printable(card.names.ar, 60),
      en: card.names.en === '' ? '' : printable(card.names.en, 60),
    },
    lines: card.lines.map(({ label: { ar, en }, value }) => ({ label: { ar, en }, value: printable(value, 24) })),
    words,
  }
  return renderPdf(template, data, [
    { path: '/photo.jpg', bytes: card.photo },
    { path: '/qr.svg', bytes: qrSvg(card.code) },
  ])
}
