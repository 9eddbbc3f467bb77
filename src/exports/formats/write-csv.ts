import { withoutFormulaInCsv } from '../../kernel/spreadsheet-cell.ts'
import { csvLine } from '../../outside-events/formats/csv.ts'
import type { Cell } from '../../server/list-rows.ts'
import { type OutTable, tagsOf } from './out-table.ts'

const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => `${csvLine(row)}\r\n`).join('')

/**
 * A table as CSV (RFC 4180): words above, hashtags below them, then the rows. It begins with a byte-order mark, so that spreadsheets read
 * Arabic letters right; what they would run as a formula is words.
 */
export async function* writeCsv(table: OutTable): AsyncGenerator<string> {
  const tags = tagsOf(table)
  yield `\ufeff${lines([table.columns.map(({ words }) => words), ...(tags ? [tags] : [])])}`
  for await (const rows of table.rows) yield lines(rows.map((row) => row.map(csvCell)))
}

function csvCell(cell: Cell): string {
  return typeof cell === 'string' ? withoutFormulaInCsv(cell) : cell === null ? '' : String(cell)
}
