import { stringify } from 'csv-stringify/sync'
import { givenIn } from '../ceasefire/given-texts.ts'
import type { Day } from '../kernel/dates.ts'
import { fill, type Language, Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import { commitmentReference } from './commitment.ts'
import { figureOf } from './measure-store.ts'
import { measureOf } from './measures/definitions.ts'
import type { CommitmentRow, FigureView } from './views.ts'
import * as words from './words.ts'

type Names = ReadonlyMap<string, Texts>

/** The names of authorities by their codes, as parties are named. */
export async function partyNames(tx: Tx): Promise<Names> {
  const { rows } = await tx.query<{ code: string; name: unknown }>('select code, name from authorities')
  return new Map(rows.map(({ code, name }) => [code, Texts.parse(name)]))
}

function stateOf({ commitment, standing }: CommitmentRow, language: Language): string {
  if (commitment.status === 'withdrawn') return words.withdrawnWord[language]
  return (standing ? words.verdictTexts[standing.verdict] : words.notFound)[language]
}

/** The commitments as CSV, a row for each. */
export function commitmentsCsv(rows: readonly CommitmentRow[], names: Names, language: Language): string {
  const nameOf = (party: string) => names.get(party)?.[language] ?? party
  const header = Object.values(words.columnTexts).map((word) => word[language])
  const lines = rows.map((row) => {
    const { commitment, standing, isOverdue } = row
    const { owedBy, owedTo, what, dueOn, period, recurrence, source, confirmedBy, audience } = commitment
    return [
      ...[commitmentReference(commitment.id), nameOf(owedBy.name), owedTo.map(({ name }) => nameOf(name)).join('; ')],
      ...[givenIn(what, language).words, dueOn ?? '', period ? fill(words.withinDays[language], period) : ''],
      ...[words.recurrenceTexts[recurrence][language], `${words.sourceTexts[source.kind][language]}: ${source.label}`],
      ...[stateOf(row, language), standing?.asOf ?? '', isOverdue ? words.overdueWord[language] : ''],
      ...[words.yesNo[confirmedBy === null ? 'no' : 'yes'][language], words.audienceTexts[audience][language]],
    ]
  })
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify([header, ...lines], { bom: true, escape_formulas: true })
}

function figureLine(figure: FigureView, language: Language): string {
  const { name, parts } = measureOf(figure.id)
  const offices = figure.offices.map(({ office, now }) => {
    const numbers = parts.map(({ key, words: part }) => `${part[language]} ${now[key] ?? '–'}`)
    return `${office[language]}: ${numbers.join(', ')}`
  })
  return `${fill(words.sheetTexts.figure[language], { on: figure.on })} – ${name[language]} – ${offices.join(' | ') || '–'}`
}

/** What the sheet is made of: the rows with their figures, and for whom it is printed. */
export interface Sheet {
  readonly rows: readonly { readonly row: CommitmentRow; readonly figure: FigureView | null }[]
  /** How many there are, also those that are not set. */
  readonly total: number
  readonly names: Names
  readonly today: Day
  readonly programme: Texts
  readonly office: Texts
}

/** How many commitments are set on one sheet. */
const rowsAtMost = 200

/** Reads the figures and titles that the sheet of some commitments needs. */
export async function sheetOf(
  tx: Tx,
  { rows, today }: { rows: readonly CommitmentRow[]; today: Day },
  side: string,
): Promise<Sheet> {
  const { rows: titles } = await tx.query<{ programme: unknown; office: unknown }>(
    'select (select title from programmes) as programme, (select name from authorities where code = $1) as office',
    [side],
  )
  const set: { row: CommitmentRow; figure: FigureView | null }[] = []
  for (const row of rows.slice(0, rowsAtMost))
    set.push({ row, figure: await figureOf(tx, row.commitment, today, { weekly: false }) })
  const { programme, office } = titles[0] ?? {}
  return {
    rows: set,
    total: rows.length,
    names: await partyNames(tx),
    today,
    programme: Texts.parse(programme),
    office: Texts.parse(office),
  }
}

/** The state of commitments as a sheet for the table of a meeting: who owes what by when, what was found, and the system's figure. */
export function commitmentsPaper({ rows, total, names, today, programme, office }: Sheet, language: Language) {
  const nameOf = (party: string) => names.get(party)?.[language] ?? party
  const { sheetTexts: text, columnTexts: column } = words
  return renderRecordPaper({
    language,
    title: text.title[language],
    authorityTitle: office[language],
    programmeTitle: programme[language],
    mark: null,
    rows: [
      { label: text.on[language], value: today, mono: true },
      { label: text.count[language], value: String(total), mono: true },
    ],
    table: {
      title: text.table[language],
      columns: [
        { header: column.reference[language], width: '2', mono: true },
        { header: column.owedBy[language], width: '3' },
        { header: column.owedTo[language], width: '3' },
        { header: column.dueOn[language], width: '2', mono: true },
        { header: column.state[language], width: '3' },
        { header: column.overdue[language], width: '2' },
      ],
      rows: rows.map(({ row }) => [
        ...[commitmentReference(row.commitment.id), nameOf(row.commitment.owedBy.name)],
        row.commitment.owedTo.map(({ name }) => nameOf(name)).join('; '),
        ...[row.commitment.dueOn ?? '–', stateOf(row, language), row.isOverdue ? words.overdueWord[language] : '–'],
      ]),
    },
    notes: [
      ...(total > rows.length ? [fill(text.cut[language], { shown: rows.length })] : []),
      ...rows.flatMap(({ row: { commitment }, figure }) => [
        `${commitmentReference(commitment.id)} – ${givenIn(commitment.what, language).words} (${commitment.source.label})`,
        ...(figure ? [figureLine(figure, language)] : []),
      ]),
      text.people[language],
      fill(text.mine[language], { office: office[language] }),
    ],
    ...{ pictures: [], signatures: [], proof: null, footer: [text.title[language], today] },
  })
}
