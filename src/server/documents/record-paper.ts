import { plain, printable } from './display.ts'
import { paperCell, paperFooter, paperHead } from './paper-head.ts'
import { qrSvg } from './qr.ts'
import type { DocumentLanguage } from './receipt-words.ts'
import { renderPdf } from './typst.ts'

/** A line of a paper: what it is called, and what stands in it. */
export interface PaperRow {
  readonly label: string
  readonly value: string
  /** Numbers, hashes and serials, in letters of one width that cannot be mistaken for one another. */
  readonly mono?: boolean
}

/** A paper about a record: lines, a table of items as long as it takes, pictures, signatures, and the code that proves it. */
export interface RecordPaper {
  readonly language: DocumentLanguage
  readonly title: string
  readonly authorityTitle: string
  readonly programmeTitle: string
  /** Printed in a frame under the title, e.g. that it is a draft. */
  readonly mark: string | null
  readonly rows: readonly PaperRow[]
  readonly table: null | {
    readonly title: string
    readonly columns: readonly {
      readonly header: string
      readonly width: string
      readonly mono?: boolean /** Left white and high enough for a signature. */
      readonly toSign?: boolean
    }[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly notes: readonly string[]
  /** Pictures (JPEG) that are printed, each with its hash below. */
  readonly pictures: readonly { readonly caption: string; readonly sha256: string; readonly bytes: Uint8Array }[]
  readonly signatures: readonly string[]
  /** What the QR code carries, and how anybody checks it. Null for a paper that proves nothing. */
  readonly proof: null | { readonly code: string; readonly words: string; readonly verifyUrl: string }
  /** Repeated at the foot of every page, each part in its own direction. */
  readonly footer: readonly string[]
}

const template = `${paperHead('17mm')}
#table(
  columns: (46mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.4mm), align: start + horizon,
  ..d.rows.map(row => (text(fill: luma(70), size: 9.5pt, row.label), shown(10pt, row))).flatten(),
)
#if d.table != none {
  v(1mm)
  text(size: 12pt, weight: "bold", d.table.title)
  table(
    columns: d.table.widths.map(w => if w == "auto" { auto } else { int(w) * 1fr }),
    stroke: 0.4pt + luma(190), inset: (x: 1.3mm, y: 1.1mm), align: start + horizon,
    table.header(..d.table.headers.map(words => text(size: 8.5pt, weight: "bold", words))),
    ..d.table.rows.flatten().map(v => if v.toSign { box(height: 9mm) } else { shown(8.5pt, v) }),
  )
}
#for words in d.notes { parbreak(); text(size: 9.5pt, words) }
#if d.pictures.len() > 0 {
  v(1mm)
  grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, ..d.pictures.map(p => block(breakable: false, width: 100%)[
    #image(p.path, width: 100%, height: 38mm, fit: "contain", alt: p.caption) \\
    #text(size: 8pt, p.caption) \\
    #toward("ltr", mono(5.6pt, p.hash))
  ]))
}
#if d.signatures.len() > 0 {
  v(3mm)
  block(breakable: false, grid(columns: d.signatures.map(_ => 1fr), column-gutter: 8mm, ..d.signatures.map(words => [
    #v(12mm)
    #line(length: 100%, stroke: 0.5pt)
    #text(size: 8.5pt, fill: luma(70), words)
  ])))
}
#if d.proof != none {
  v(3mm)
  block(breakable: false, grid(columns: (58mm, 1fr), column-gutter: 6mm, align: start + horizon,
    image("/qr.svg", width: 58mm, alt: d.title),
    [#text(size: 9.5pt, d.proof.words) \\ #toward("ltr", mono(8pt, d.proof.url))],
  ))
}
`

/** Sets a paper about a record as PDF, A4. Whatever stands in a field is printed, never interpreted (`renderPdf`). */
export function renderRecordPaper(paper: RecordPaper): Promise<Uint8Array> {
  const { table, proof, pictures } = paper
  const files = pictures.map(({ bytes }, i) => ({ path: `/picture-${i}.jpg`, bytes }))
  const data = {
    lang: paper.language,
    title: printable(paper.title, 120),
    authority: printable(paper.authorityTitle, 120),
    programme: printable(paper.programmeTitle, 120),
    mark: paper.mark === null ? null : printable(paper.mark, 120),
    rows: paper.rows.map(({ label, value, mono = false }) => ({ label, ...paperCell(value, 1200, mono) })),
    table: table && {
      title: printable(table.title, 120),
      headers: table.columns.map(({ header }) => header),
      widths: table.columns.map(({ width }) => width),
      rows: table.rows.map((row) =>
        row.map((text, i) => ({
          ...paperCell(text, 120, table.columns[i]?.mono),
          toSign: table.columns[i]?.toSign ?? false,
        })),
      ),
    },
    notes: paper.notes.map((note) => printable(note, 600)),
    pictures: pictures.map(({ caption, sha256 }, i) => ({
      path: `/picture-${i}.jpg`,
      caption: printable(caption, 80),
      hash: plain(sha256, 64),
    })),
    signatures: paper.signatures.map((words) => printable(words, 120)),
    proof: proof && { words: proof.words, url: plain(proof.verifyUrl, 200) },
    footer: paperFooter(paper.footer),
  }
  return renderPdf(template, data, [...files, ...(proof ? [{ path: '/qr.svg', bytes: qrSvg(proof.code) }] : [])])
}
