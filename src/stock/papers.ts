import { stringify } from 'csv-stringify/sync'
import { hijri } from '../kernel/dates.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import { counts, countTexts, groupingTexts, lineName } from './count-texts.ts'
import { reportWords } from './paper-words.ts'
import type { ReconciliationQuery, ReconciliationView } from './views.ts'

/** What a report of the stock says, and to whom: the words of the language, the names, the moment of the figures. */
export interface ReportAbout extends ReconciliationQuery {
  readonly language: Language
  readonly programme: Texts
  /** Whose figures these are: the authority that asks, whose reach they have. */
  readonly authority: Texts
  /** The moment of the figures, in the programme's own time: `2026-06-24 10:15`. */
  readonly moment: string
}

/** The reconciliation as PDF, A4: the lines, their total, and whether received equals the sum of where everything is. */
export function reconciliationPaper(view: ReconciliationView, about: ReportAbout): Promise<Uint8Array> {
  const { language } = about
  const words = reportWords[language]
  return renderRecordPaper({
    language,
    title: words.title,
    authorityTitle: about.authority[language],
    programmeTitle: about.programme[language],
    mark: view.agrees ? null : words.disagrees,
    rows: [
      { label: words.moment, value: `${about.moment} · ${hijri(about.moment.slice(0, 10), language)}` },
      { label: words.by, value: groupingTexts[about.by][language] },
      ...counts.map((count) => ({ label: countTexts[count][language], value: String(view.total[count]), mono: true })),
    ],
    table: {
      title: words.lines,
      columns: [
        { header: groupingTexts[about.by][language], width: '3' },
        ...counts.map((count) => ({ header: countTexts[count][language], width: 'auto', mono: true })),
      ],
      rows: linesOf(view, about),
    },
    notes: [view.agrees ? words.agrees : words.disagrees, words.source],
    pictures: [],
    signatures: [words.signKeeper, words.signDirector],
    proof: null,
    footer: [words.title, about.moment],
  })
}

/** The same lines and total as CSV, for a spreadsheet. */
export function reconciliationCsv(view: ReconciliationView, about: ReportAbout): string {
  const { language } = about
  const header = [groupingTexts[about.by][language], ...counts.map((count) => countTexts[count][language])]
  return stringify([header, ...linesOf(view, about)], { bom: true, escape_formulas: true })
}

function linesOf({ rows, total }: ReconciliationView, { by, language }: ReportAbout): string[][] {
  const code = by === 'class' || by === 'source' ? () => '' : (key: string) => (key === '' ? '' : ` (${key})`)
  return [
    ...rows.map((row) => [
      `${lineName(row, by)[language]}${code(row.key)}`,
      ...counts.map((count) => String(row[count])),
    ]),
    [reportWords[language].total, ...counts.map((count) => String(total[count]))],
  ]
}
