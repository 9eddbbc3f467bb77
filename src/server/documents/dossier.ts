import { directionOf, plain, printable } from './display.ts'
import type { DocumentLanguage } from './receipt-words.ts'
import { renderPdf } from './typst.ts'

/** A paper in sections, each with entries of lines: what is kept of one person. */
export interface Dossier {
  readonly language: DocumentLanguage
  readonly title: string
  readonly authorityTitle: string
  readonly programmeTitle: string
  readonly lead: string
  readonly sections: readonly {
    readonly title: string
    readonly entries: readonly (readonly { readonly label: string; readonly value: string }[])[]
  }[]
  /** What is not shown, under a heading of its own. */
  readonly withheld: { readonly title: string; readonly lead: string; readonly lines: readonly string[] }
  readonly footer: string
}

const template = `
#let d = json("/data.json")
#set document(title: d.title, author: d.authority)
#set text(font: ("Amiri",), lang: d.lang, dir: if d.lang == "ar" { rtl } else { ltr }, size: 10pt, fallback: true, hyphenate: false)
#set par(leading: if d.lang == "ar" { 0.7em } else { 0.55em }, spacing: 0.8em)
#let toward(dir, body) = text(dir: if dir == "rtl" { rtl } else { ltr }, body)
#set page(paper: "a4", margin: (x: 17mm, top: 14mm, bottom: 18mm), footer: context {
  set text(size: 8pt, fill: luma(70))
  grid(columns: (1fr, auto), d.footer,
    toward("ltr", [#counter(page).display() / #counter(page).final().first()]))
})
#align(center)[
  #text(size: 9.5pt, fill: luma(70), d.authority) \\
  #text(size: 11pt, d.programme)
  #v(0.5mm)
  #text(size: 19pt, weight: "bold", d.title)
]
#text(d.lead)
#for section in d.sections {
  v(2mm)
  block(sticky: true, text(size: 13pt, weight: "bold", section.title))
  for entry in section.entries {
    table(
      columns: (46mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
      ..entry.map(row => (text(fill: luma(70), size: 9.5pt, row.label), if row.text.len() < 60 { box(toward(row.dir, row.text)) } else { toward(row.dir, row.text) })).flatten(),
    )
  }
}
#v(2mm)
#block(stroke: 0.8pt, inset: 3mm, width: 100%, breakable: false)[
  #text(size: 12pt, weight: "bold", d.withheld.title)

  #text(size: 9.5pt, d.withheld.lead)
  #for line in d.withheld.lines [
    - #text(size: 9.5pt, line)
  ]
]
`

/** Sets what is kept of one person as PDF, A4. Whatever stands in a field is printed, never interpreted (`renderPdf`). */
export function renderDossier(dossier: Dossier): Promise<Uint8Array> {
  const { withheld } = dossier
  return renderPdf(template, {
    lang: dossier.language,
    title: printable(dossier.title, 120),
    authority: printable(dossier.authorityTitle, 120),
    programme: printable(dossier.programmeTitle, 120),
    lead: printable(dossier.lead, 600),
    sections: dossier.sections.map(({ title, entries }) => ({
      title: printable(title, 120),
      entries: entries.map((lines) =>
        lines.map(({ label, value }) => {
          const text = printable(value, 4000)
          return { label, text, dir: directionOf(text) }
        }),
      ),
    })),
    withheld: {
      title: printable(withheld.title, 120),
      lead: printable(withheld.lead, 600),
      lines: withheld.lines.map((line) => printable(line, 300)),
    },
    footer: plain(dossier.footer, 160),
  })
}
