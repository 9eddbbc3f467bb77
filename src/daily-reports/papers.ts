import { stringify } from 'csv-stringify/sync'
import { fill, type Language, type Texts } from '../kernel/texts.ts'
import { printable } from '../server/documents/display.ts'
import { paperCell, paperFooter, paperHead } from '../server/documents/paper-head.ts'
import { renderPdf } from '../server/documents/typst.ts'
import { type DailyReport, reportName } from './daily-report.ts'
import { reportWords } from './paper-words.ts'
import type { ReportContent } from './report-content.ts'
import { annexTable, momentWriter, type ReportTable, reportTables } from './tables.ts'

/** What stands on the paper beside the content; without a report it is a draft that nobody issued. */
export interface ReportPaper {
  readonly content: ReportContent
  readonly programmeTitle: Texts
  readonly authorityTitle: Texts
  readonly report: null | {
    readonly of: Pick<DailyReport, 'number' | 'version' | 'status' | 'sha256' | 'change'>
    readonly newest: boolean
    readonly issuedByName: string
    readonly decidedByName: string | null
  }
}

const template = `${paperHead('15mm')}
#table(
  columns: (50mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
  ..d.rows.map(row => (text(fill: luma(70), size: 9.5pt, row.label), shown(10pt, row.value))).flatten(),
)
#block(stroke: 1pt, inset: 3mm, width: 100%)[#text(size: 9.5pt, d.aid) #parbreak() #text(size: 9pt, d.left) #parbreak() #text(size: 9pt, d.whose)]
#let sheet(part) = {
  v(1mm)
  block(sticky: true, text(size: 12pt, weight: "bold", part.title))
  if part.rows.len() == 0 { parbreak(); text(size: 9.5pt, d.nothing) } else {
    table(
      columns: part.widths.map(w => if w == 0 { auto } else { w * 1fr }),
      stroke: 0.4pt + luma(190), inset: (x: 1.2mm, y: 1mm), align: start + horizon,
      table.header(..part.headers.map(words => text(size: 8pt, weight: "bold", words))),
      ..part.rows.flatten().map(v => shown(8.5pt, v)),
    )
  }
}
#for part in d.tables { sheet(part) }
#pagebreak()
#set page(flipped: true)
#sheet(d.annex)
`

// Words among figures, as where nobody watched, are no figures.
const cell = (text: string, mono = false) => paperCell(text, 200, mono && !/\p{L}{4}/u.test(text))

const sheetOf = ({ title, columns, rows }: ReportTable) => ({
  title,
  headers: columns.map(({ header }) => header),
  widths: columns.map(({ width }) => width),
  rows: rows.map((row) => row.map((text, i) => cell(text, columns[i]?.isNumber))),
})

function markOf({ report }: ReportPaper, words: (typeof reportWords)['ar']): string | null {
  if (report === null || report.of.status === 'issued') return words.draft
  if (report.of.status === 'turnedDown') return words.turnedDown
  return report.newest ? null : words.superseded
}

/**
 * The report as PDF (§2.2): whose it is and of which period, figures with those of the period before, hours watched and the rate beside
 * each count, and the annex. It says that counts are aids, and that it is a draft while no second person released it.
 */
export function reportPaper(paper: ReportPaper, language: Language): Promise<Uint8Array> {
  const { content, report, programmeTitle, authorityTitle } = paper
  const words = reportWords[language]
  const at = momentWriter(content.timeZone)
  const { total, left } = content
  const name = report ? reportName(report.of) : ''
  const span = (from: string, until: string) => `${at(from)} – ${at(until)}`
  const by = report?.of.status === 'turnedDown' ? words.turnedDownBy : words.releasedBy
  return renderPdf(template, {
    lang: language,
    title: words.title,
    authority: printable(authorityTitle[language], 120),
    programme: printable(programmeTitle[language], 120),
    mark: markOf(paper, words),
    rows: [
      ...(report ? [{ label: words.number, value: cell(name, true) }] : []),
      { label: words.asOf, value: cell(at(content.untilAt), true) },
      { label: words.period, value: cell(span(content.fromAt, content.untilAt), true) },
      { label: words.previous, value: cell(span(content.previousFromAt, content.fromAt), true) },
      ...(report
        ? [
            { label: words.issuedBy, value: cell(report.issuedByName) },
            ...(report.decidedByName === null ? [] : [{ label: by, value: cell(report.decidedByName) }]),
            ...(report.of.change === '' ? [] : [{ label: words.change, value: cell(report.of.change) }]),
            { label: words.hash, value: { text: report.of.sha256, dir: 'ltr', mono: true } },
          ]
        : []),
    ],
    aid: fill(words.aid, { hours: total.hours.now.toFixed(1), before: total.hours.before.toFixed(1) }),
    left: fill(words.left, left),
    whose: content.joint ? words.joint : words.own,
    nothing: words.nothing,
    tables: reportTables(content, language).map(sheetOf),
    annex: sheetOf(annexTable(content, language)),
    footer: paperFooter([name === '' ? words.draft : name, at(content.untilAt)]),
  })
}

/**
 * The report's figures as CSV, UTF-8 with a byte-order mark: a line of each figure with that of the previous period beside it. What a
 * spreadsheet would run is made text.
 */
export function reportCsv(content: ReportContent, language: Language): string {
  const words = reportWords[language]
  const lines = reportTables(content, language).flatMap(({ title, columns, rows }) => {
    const figures = columns.flatMap(({ header, isNumber }, i) =>
      isNumber && columns[i + 1]?.header === words.before ? [{ header, i }] : [],
    )
    return rows.flatMap((row) => {
      const what = row.filter((text, i) => columns[i] && !columns[i].isNumber && text !== '').join(' · ')
      return figures.map(({ header, i }) => [title, what, header, row[i] ?? '', row[i + 1] ?? ''])
    })
  })
  return csvOf([[words.section, words.figure, words.count, words.now, words.before], ...lines])
}

/** The annex as CSV. */
export function annexCsv(content: ReportContent, language: Language): string {
  const { columns, rows } = annexTable(content, language)
  return csvOf([columns.map(({ header }) => header), ...rows])
}

const csvOf = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true },
  )
