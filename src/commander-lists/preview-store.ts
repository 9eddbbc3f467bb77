import { stringify } from 'csv-stringify'
import type { Language } from '../kernel/texts.ts'
import { todayHere } from '../programme/store.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import type { CommanderList } from './commander-list.ts'
import type { OpenTable } from './formats/open-table.ts'
import { type Row, TableRefusal } from './formats/table.ts'
import { findHeaderRow, proposeColumns } from './mapping.ts'
import { likelyOrderOf, RowReader } from './read-row.ts'
import { rowFaultTexts } from './row-faults.ts'
import { readerOfList } from './take-rows-job.ts'
import type { PreviewRequest, PreviewRow, PreviewView } from './views.ts'

const rowsPreviewed = 40
const beginningShown = 12
const rowsSampled = 500

/** A file as it will be read with this mapping, or with the one that its headers propose. */
export async function previewOf(
  sulh: Sulh,
  table: OpenTable,
  sheetRows: readonly number[],
  asked: Pick<PreviewRequest, 'sheet' | 'headerRow' | 'columns'>,
  language: Language,
): Promise<PreviewView> {
  const sheet = asked.sheet ?? Math.max(0, sheetRows.indexOf(Math.max(...sheetRows)))
  if (sheet >= table.sheetNames.length) throw new TableRefusal('noSheet')
  const sample = await firstRows(table, sheet)
  const beginning = sample.slice(0, beginningShown)
  const headerRow =
    asked.headerRow ??
    findHeaderRow(sample.slice(0, 30).map(({ number, cells }) => ({ number, texts: cells.map(({ text }) => text) })))
  const headers = sample.find(({ number }) => number === headerRow)?.cells.map(({ text }) => text) ?? []
  const data = sample.filter(({ number }) => number > headerRow)
  const orderOf = (column: number) => likelyOrderOf(data, column)
  const columns = asked.columns ?? proposeColumns(headers, orderOf)
  const width = Math.max(headers.length, ...data.map(({ cells }) => cells.length))
  const mapping = { sheet, headerRow, columns }
  const reader = new RowReader(mapping, headers, await reading(sulh, (tx) => todayHere(tx, sulh.now())))
  const named = columns.some(({ role }) => role === 'name' || role === 'given')
  const read = (row: Row) => previewRow(reader, row, language)
  return {
    format: table.format,
    encoding: table.encoding,
    separator: table.separator,
    sheets: table.sheetNames.map((name, at) => ({ name, rows: sheetRows[at] ?? 0 })),
    sheet,
    headerRow,
    // Before a column is said to hold births, nobody knows which rows are a child's: only what may hold headers is shown.
    beginning: beginning.map(({ number, cells }) => ({
      row: number,
      texts: cells.slice(0, 8).map(({ text }) => text.slice(0, 40)),
    })),
    columns: Array.from({ length: width }, (_, column) => {
      const mapped = columns.find((one) => one.column === column)
      return {
        column,
        header: (headers[column] ?? '').slice(0, 100),
        sample: sampleOf(data, column, reader),
        role: mapped?.role ?? ('ignore' as const),
        order: mapped?.order ?? (orderOf(column) === 'dmy' ? null : orderOf(column)),
      }
    }),
    rows: named ? data.slice(0, rowsPreviewed).map(read) : [],
  }
}

async function firstRows(table: OpenTable, sheet: number): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of table.rows(sheet)) {
    rows.push(row)
    if (rows.length >= rowsSampled) break
  }
  return rows
}

/** The first value of a column, of somebody who is no minor. */
function sampleOf(rows: readonly Row[], column: number, reader: RowReader): string {
  const found = rows.find((row) => (row.cells[column]?.text.trim() ?? '') !== '' && reader.read(row).kind !== 'minor')
  return (found?.cells[column]?.text ?? '').slice(0, 60)
}

function previewRow(reader: RowReader, row: Row, language: Language): PreviewRow {
  const read = reader.read(row)
  if (read.kind === 'person') return { row: row.number, kind: 'person', reason: null, person: read.person }
  const reason = read.kind === 'refused' ? rowFaultTexts[read.fault][language] : null
  return { row: row.number, kind: read.kind, reason, person: null }
}

const reportWords = {
  row: { ar: 'رقم الصف', en: 'Row', fr: 'Ligne' },
  reason: { ar: 'سبب الرفض', en: 'Why it is refused', fr: 'Motif du refus' },
} as const

/**
 * The refused rows with their reasons and original cells, for a spreadsheet: UTF-8 with a mark. The file is read again as
 * the import read it, so nothing of what was refused is kept anywhere else. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front, which reading takes away again.
 */
export async function* refusedRows(sulh: Sulh, list: CommanderList, language: Language): AsyncGenerator<string> {
  const { table, headers, reader } = await readerOfList(sulh, list)
  const toCsv = stringify({ bom: true, escape_formulas: true })
  const lines: string[] = []
  toCsv.setEncoding('utf8')
  toCsv.on('data', (text: string) => lines.push(text))
  toCsv.write([reportWords.row[language], reportWords.reason[language], ...headers])
  for await (const row of table.rows(list.mapping.sheet)) {
    if (!reader.isData(row)) continue
    if (row.number > list.rowsTaken) break
    const read = reader.read(row)
    if (read.kind !== 'refused') continue
    toCsv.write([row.number, rowFaultTexts[read.fault][language], ...row.cells.map(({ text }) => text)])
    if (toCsv.writableNeedDrain) await new Promise((resolve) => toCsv.once('drain', resolve))
    yield lines.splice(0).join('')
  }
  toCsv.end()
  await new Promise((resolve) => toCsv.once('end', resolve))
  yield lines.splice(0).join('')
}
