import writeXlsxFile from 'write-excel-file/node'
import { withoutFormula } from '../kernel/spreadsheet-cell.ts'
import type { Language } from '../kernel/texts.ts'
import { proveDocument } from '../server/document-proof.ts'
import { plain, printable } from '../server/documents/display.ts'
import { paperCell, paperFooter, paperHead } from '../server/documents/paper-head.ts'
import { qrSvg } from '../server/documents/qr.ts'
import { renderPdf } from '../server/documents/typst.ts'
import type { Sulh } from '../server/sulh.ts'
import { kindTexts, paperTexts } from './code-lists.ts'
import { printedPart } from './part-papers.ts'
import { tableOf, titleOf } from './part-table.ts'
import { partTemplate } from './part-template.ts'
import type { ReportContent } from './report-content.ts'
import type { ReportIssue } from './report-issue.ts'

const template = `${paperHead('17mm')}
#table(
  columns: (46mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
  ..d.rows.map(row => (text(fill: luma(70), size: 9pt, row.label), shown(9.5pt, row.value))).flatten(),
)
${partTemplate}
#if d.proof != none {
  v(4mm)
  block(breakable: false, grid(columns: (52mm, 1fr), column-gutter: 6mm, align: start + horizon,
    image("/qr.svg", width: 52mm, alt: d.title),
    [#text(size: 9pt, d.proof.words) \\ #toward("ltr", mono(7.5pt, d.proof.url)) \\ #toward("ltr", mono(5.6pt, d.proof.hash))],
  ))
}
`

interface Proof {
  readonly code: string
  readonly sha256: string
  readonly origin: string
}

function aboutOf(content: ReportContent, language: Language): [string, string][] {
  const words = (key: keyof typeof paperTexts) => paperTexts[key][language]
  return [
    [words('number'), content.number],
    [words('period'), `${content.from} – ${content.to}`],
    [words('asOf'), content.asOf],
    [words('version'), String(content.version)],
    ...(content.corrects === null
      ? []
      : ([
          [words('corrects'), content.corrects],
          [words('reason'), content.reason],
        ] satisfies [string, string][])),
  ]
}

/** A report as PDF in one language; without a proof it is a preview, and says so. */
export function reportPaper(content: ReportContent, language: Language, proof: Proof | null): Promise<Uint8Array> {
  const parts = content.parts.map((part, at) =>
    printedPart(part, tableOf(part, language), { at, language, country: content.country }),
  )
  const qr = proof ? [{ path: '/qr.svg', bytes: qrSvg(proof.code) }] : []
  return renderPdf(
    template,
    {
      lang: language,
      title: printable(content.title[language], 160),
      authority: printable(`${kindTexts[content.kind][language]} · ${content.authority[language]}`, 200),
      programme: printable(content.programme[language], 120),
      mark: proof === null ? paperTexts.preview[language] : null,
      rows: aboutOf(content, language).map(([label, value]) => ({ label, value: paperCell(value, 1000) })),
      parts: parts.map(({ data }) => data),
      proof: proof && {
        ...{ words: paperTexts.check[language], url: plain(`${proof.origin}/verify`, 200), hash: proof.sha256 },
      },
      footer: paperFooter([content.number, `${content.from} – ${content.to}`]),
    },
    [...parts.flatMap(({ files }) => files), ...qr],
  )
}

/** A report that was issued as PDF, with the code that proves it without a network. */
export async function issuePaper(sulh: Sulh, issue: ReportIssue, language: Language, origin = ''): Promise<Uint8Array> {
  const { content, sha256, documentId } = issue
  const proven = documentId === null ? undefined : await proveDocument(sulh, documentId)
  if (content === null || sha256 === null || !proven) throw new Error('a report was not issued yet')
  return reportPaper(content, language, { code: proven.code, sha256, origin: sulh.options.publicUrl ?? origin })
}

/** What a sheet may not have in its name (ECMA-376), and how long that may be. */
const notInNames = /[[\]:*?/\\']/g
const nameAtMost = 31

/** A report as a workbook in one language: what it is, and a sheet for each part that has figures. */
export function reportBook(content: ReportContent, language: Language): Promise<Buffer> {
  const cell = (value: string | number, bold = false) => ({
    ...(typeof value === 'number' ? { value, type: Number } : { value: withoutFormula(value), type: String }),
    ...(bold ? { fontWeight: 'bold' as const } : {}),
  })
  const sheet = (name: string, headers: readonly string[], rows: readonly (readonly (string | number)[])[]) => ({
    sheet: name,
    stickyRowsCount: 1,
    rightToLeft: language === 'ar',
    columns: headers.map((_, at) => ({ width: at === 0 ? 24 : 30 })),
    data: [headers.map((value) => cell(value, true)), ...rows.map((row) => row.map((value) => cell(value)))],
  })
  const figures = content.parts.filter(({ kind }) => kind !== 'text')
  const title = content.title[language]
  return writeXlsxFile([
    sheet(paperTexts.about[language], [title, content.authority[language]], aboutOf(content, language)),
    ...figures.map((part, at) => {
      const { headers, rows } = tableOf(part, language)
      const name = `${at + 1} ${titleOf(part, language).replaceAll(notInNames, ' ')}`.slice(0, nameAtMost).trim()
      return sheet(name, headers, rows)
    }),
  ]).toBuffer()
}
