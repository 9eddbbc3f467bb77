import type { OpenTable } from '../commander-lists/formats/open-table.ts'
import { type Row, TableRefusal } from '../commander-lists/formats/table.ts'
import { likelyOrder } from '../commander-lists/read-date.ts'
import { newId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import { todayHere } from '../programme/store.ts'
import { fieldProblems, textOf } from '../server/http/language.ts'
import type { Sulh } from '../server/sulh.ts'
import { columnsByHeader, headerRowOf, ImportReader, type ReadRow } from './read-row.ts'
import type { ImportMapping } from './spreadsheet-import.ts'
import { findImport, placeNames, readMappings } from './store.ts'
import type { ImportSubject } from './subject.ts'
import type { PreviewRequest, PreviewView } from './views.ts'

const rowsLookedAt = 500
const rowsShown = 20
const beginningShown = 8
const cellShown = 80

/** A file as it will be read by this mapping, by that of an earlier import, or by what its headers say. Nothing is done with it. */
export async function previewOf(
  sulh: Sulh,
  { table, sheetRows, subject }: { table: OpenTable; sheetRows: readonly number[]; subject: ImportSubject },
  asked: PreviewRequest,
  { actor, language }: { actor: Actor; language: Language },
): Promise<PreviewView> {
  const { places, today, mappings, like } = await sulh.database.read(actor, async (tx) => ({
    places: await placeNames(tx),
    today: await todayHere(tx, sulh.now()),
    mappings: await readMappings(tx, subject.name, actor),
    like: asked.like === null ? undefined : await findImport(tx, asked.like, actor),
  }))
  const said = like?.subject === subject.name ? like.mapping : undefined
  const sheet = said?.sheet ?? asked.sheet ?? Math.max(0, sheetRows.indexOf(Math.max(...sheetRows)))
  if (sheet >= table.sheetNames.length) throw new TableRefusal('noSheet')
  const sample = await firstRows(table, sheet)
  const headerRow = said?.headerRow ?? asked.headerRow ?? headerRowOf(subject, sample.slice(0, 30))
  const headers = sample.find(({ number }) => number === headerRow)?.cells.map(({ text }) => text) ?? []
  const data = sample.filter(({ number }) => number > headerRow)
  const orderOf = (column: number) => likelyOrder(data.map(({ cells }) => cells[column]?.text ?? ''))
  const columns: ImportMapping['columns'] = said?.columns ?? asked.columns ?? columnsByHeader(subject, headers, orderOf)
  const reader = new ImportReader(subject, columns, { places, today })
  const wrong = (read: ReadRow) => problemsOf(read, subject, language, sulh)
  const rows = data.map((row) => ({ row, problems: wrong(reader.read(row)) }))
  const width = Math.max(headers.length, ...data.map(({ cells }) => cells.length))
  return {
    sheets: table.sheetNames.map((name, at) => ({ name, rows: sheetRows[at] ?? 0 })),
    ...{ sheet, headerRow, mappings },
    beginning: sample.slice(0, beginningShown).map(({ number, cells }) => ({
      row: number,
      texts: cells.slice(0, 8).map(({ text }) => text.slice(0, 40)),
    })),
    columns: Array.from({ length: width }, (_, column) => {
      const mapped = columns.find((one) => one.column === column)
      return {
        column,
        header: (headers[column] ?? '').slice(0, cellShown),
        sample: (data.find(({ cells }) => (cells[column]?.text ?? '') !== '')?.cells[column]?.text ?? '').slice(
          0,
          cellShown,
        ),
        field: mapped?.field ?? null,
        order: mapped?.order ?? orderOf(column),
      }
    }),
    looked: rows.length,
    readable: rows.filter(({ problems }) => problems.length === 0).length,
    rows: shownFirst(rows).map(({ row, problems }) => ({
      row: row.number,
      texts: columns.map(({ column }) => (row.cells[column]?.text ?? '').slice(0, cellShown)),
      problems,
    })),
  }
}

/** Rows with something wrong come first among those that are shown, each kind in the order of the file. */
function shownFirst<T extends { readonly problems: readonly unknown[] }>(rows: readonly T[]): readonly T[] {
  const wrong = rows.filter(({ problems }) => problems.length > 0).slice(0, rowsShown / 2)
  const good = rows.filter(({ problems }) => problems.length === 0).slice(0, rowsShown - wrong.length)
  return [...wrong, ...good]
}

async function firstRows(table: OpenTable, sheet: number): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of table.rows(sheet)) {
    rows.push(row)
    if (rows.length >= rowsLookedAt) break
  }
  return rows
}

/** What is wrong with a row in words: with its cells, and then with the input that they make. */
function problemsOf(
  read: ReadRow,
  { action, fields }: ImportSubject,
  language: Language,
  sulh: Pick<Sulh, 'texts'>,
): { field: string; text: string }[] {
  const name = (field: string) => fields.find(({ key }) => key === field)?.words[language] ?? ''
  if (read.kind === 'wrong')
    return read.problems.map(({ field, code }) => ({
      field: name(field),
      text: textOf(sulh.texts, code, {}, language),
    }))
  return fieldProblems(action.input, { ...read.input, id: newId() }, language, sulh.texts).map(({ field, text }) => ({
    field: name(field),
    text,
  }))
}
