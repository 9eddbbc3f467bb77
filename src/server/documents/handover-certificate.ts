import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import type { Point } from '../../kernel/geo.ts'
import type { Language, Texts } from '../../kernel/texts.ts'
import { plain, printable } from './display.ts'
import { handoverWords as words } from './handover-words.ts'
import { qrSvg } from './qr.ts'
import { renderPdf } from './typst.ts'

export interface HandoverCertificate {
  readonly number: string
  readonly programme: Texts
  readonly authority: Texts
  readonly area: string
  readonly place: Texts
  readonly contamination: Texts
  readonly date: string
  readonly hijriDate: string
  readonly squareMetres: number
  readonly sums: { readonly cancelled: number; readonly reduced: number; readonly cleared: number }
  readonly methods: readonly Texts[]
  readonly depthCm: number | null
  readonly recipient: string
  readonly landUse: string
  readonly residualRisk: string
  readonly community: string
  readonly checkOn: string | null
  readonly points: readonly { readonly label: string; readonly point: Point }[]
  readonly sketch: string
  /** Null for a draft, which proves nothing and says so. */
  readonly proof: null | { readonly code: string; readonly verifyUrl: string }
  /** The second language beside Arabic. */
  readonly language: Exclude<Language, 'ar'>
}

const template = `
#let d = json("/data.json")
#set document(title: d.number)
#set page(paper: "a4", margin: (x: 16mm, top: 13mm, bottom: 16mm), footer: context {
  set text(font: "DejaVu Sans Mono", size: 7.5pt, fill: luma(70), dir: ltr)
  grid(columns: (1fr, auto), d.number, [#counter(page).display() / #counter(page).final().first()])
})
#set text(font: ("Amiri",), lang: "ar", dir: rtl, size: 10.5pt, fallback: true, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.7em)
#let mono(size, body) = text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), size: size, dir: ltr, body)
#let latin(body) = text(dir: ltr, lang: d.lang, body)
#let toward(v, body) = text(dir: if v.dir == "rtl" { rtl } else { ltr }, body)
#let faint = luma(70)
#align(center)[
  #text(size: 11pt, d.authority.ar) · #latin(text(size: 9.5pt, fill: faint, d.authority.latin)) \\
  #text(size: 10pt, fill: faint, d.programme.ar)
  #v(1mm)
  #text(size: 22pt, weight: "bold", d.title.ar)
  #v(0.5mm)
  #latin(text(size: 13pt, d.title.latin))
]
#if d.draft != none { align(center, box(stroke: 0.9pt, inset: (x: 3mm, y: 1.2mm))[#text(weight: "bold", d.draft.ar) · #latin(d.draft.latin)]) }
#table(columns: (34mm, 1fr, 34mm), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1mm, y: 1.25mm), align: (right + horizon, center + horizon, left + horizon),
  ..d.rows.map(row => (
    text(fill: faint, size: 9.5pt, row.ar),
    if row.mono { mono(9.5pt, row.value.text) } else { toward(row.value, row.value.text) },
    latin(text(fill: faint, size: 8.5pt, row.latin)),
  )).flatten(),
)
#block(stroke: 0.8pt, inset: 2.5mm, width: 100%, breakable: false)[
  #text(weight: "bold", d.warning.ar) \\
  #latin(text(size: 9pt, d.warning.latin))
]
#v(1mm)
#grid(columns: (82mm, 1fr), column-gutter: 5mm, align: (center + top, start + top),
  [#image("/sketch.svg", width: 82mm, alt: d.title.latin) #text(size: 8pt, fill: faint, d.sketch.ar) · #latin(text(size: 7.5pt, fill: faint, d.sketch.latin))],
  table(columns: (auto, 1fr), stroke: 0.4pt + luma(190), inset: (x: 1mm, y: 0.9mm), align: (center + horizon, left + horizon),
    table.header(text(size: 8pt, weight: "bold")[#d.point.ar \\ #latin(d.point.latin)], text(size: 8pt, weight: "bold")[WGS 84 · MGRS]),
    ..d.points.map(p => (mono(7.5pt, p.label), mono(7.2pt)[#p.degrees \\ #p.mgrs])).flatten(),
  ),
)
#v(4mm)
#block(breakable: false, grid(columns: (1fr, 1fr, 1fr), column-gutter: 7mm, ..d.signatures.map(s => [
  #v(13mm)
  #line(length: 100%, stroke: 0.5pt)
  #text(size: 9pt, fill: faint, s.ar) \\
  #latin(text(size: 8pt, fill: faint, s.latin))
])))
#if d.proof != none {
  v(3mm)
  block(breakable: false, grid(columns: (52mm, 1fr), column-gutter: 6mm, align: start + horizon,
    image("/qr.svg", width: 52mm, alt: d.number),
    [#text(size: 9.5pt, d.check.ar) \\ #latin(text(size: 8.5pt, d.check.latin)) \\ #mono(7.5pt, d.proof)],
  ))
}
`

const value = (text: string, max = 1200) => {
  const shown = printable(text, max)
  return { text: shown, dir: /[\u0600-\u06ff]/.test(shown) ? 'rtl' : 'ltr' }
}

/** Sets the certificate as PDF, A4: Arabic, and the second language beside it. What stands in a field is printed, never interpreted. */
export function renderHandoverCertificate(paper: HandoverCertificate): Promise<Uint8Array> {
  const { language, proof, sums } = paper
  const both = (texts: Texts) => ({ ar: printable(texts.ar, 300), latin: printable(texts[language], 300) })
  const row = (texts: Texts, text: string, mono = false) => ({ ...both(texts), value: value(text), mono })
  const metres = (m2: number) => `${Math.round(m2)} m²`
  const joined = (list: readonly Texts[]) => list.map((one) => `${one.ar} · ${one[language]}`).join(' — ')
  const data = {
    lang: language,
    number: plain(paper.number, 40),
    authority: both(paper.authority),
    programme: both(paper.programme),
    title: both(words.title),
    draft: proof === null ? both(words.draft) : null,
    rows: [
      row(words.number, paper.number, true),
      row(words.date, paper.date, true),
      row(words.hijri, paper.hijriDate),
      row(words.area, paper.area),
      row(words.place, joined([paper.place])),
      row(words.contamination, joined([paper.contamination])),
      row(words.squareMetres, metres(paper.squareMetres), true),
      row(words.cancelled, metres(sums.cancelled), true),
      row(words.reduced, metres(sums.reduced), true),
      row(words.cleared, metres(sums.cleared), true),
      row(words.methods, joined(paper.methods)),
      row(words.depth, paper.depthCm === null ? '—' : `${paper.depthCm} cm`, true),
      row(words.recipient, paper.recipient),
      row(words.landUse, paper.landUse),
      row(words.residualRisk, paper.residualRisk),
      row(words.community, paper.community),
      ...(paper.checkOn === null ? [] : [row(words.checkOn, paper.checkOn, true)]),
    ],
    warning: both(words.warning),
    sketch: both(words.sketch),
    point: both(words.point),
    points: paper.points.map(({ label, point }, i) => ({
      label: plain(label || String(i + 1), 20),
      degrees: writtenPoint(point, 'degrees') ?? '',
      mgrs: writtenPoint(point, 'mgrs') ?? '',
    })),
    signatures: [words.signGiver, words.signDirector, words.signRecipient].map(both),
    check: both(words.check),
    proof: proof && plain(proof.verifyUrl, 200),
  }
  const files = [{ path: '/sketch.svg', bytes: new TextEncoder().encode(paper.sketch) }]
  return renderPdf(template, data, [...files, ...(proof ? [{ path: '/qr.svg', bytes: qrSvg(proof.code) }] : [])])
}
