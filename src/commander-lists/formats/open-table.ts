import { csvRows, csvShape } from './csv-table.ts'
import { type Row, TableRefusal, type TableShape, tableLimits } from './table.ts'
import { openBook } from './xlsx-book.ts'
import { sheetRows } from './xlsx-sheet.ts'

/** A list file that can be read, as often as needed. */
export interface OpenTable {
  readonly format: TableShape['format']
  readonly encoding: string | null
  readonly separator: string | null
  readonly sheetNames: readonly string[]
  /** The rows of a sheet that have anything in them, in their order. */
  rows(sheet: number): AsyncGenerator<Row>
}

/** Opens a file by its content, never by its name. Refuses, with a reason, whatever is no table. */
export async function openTable(file: Buffer): Promise<OpenTable> {
  if (file.length === 0) throw new TableRefusal('empty')
  if (file.length > tableLimits.fileBytes) throw new TableRefusal('tooLarge')
  if (file.length >= 4 && file.readUInt32LE(0) === 0x04034b50) {
    const book = await openBook(file)
    return {
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheetNames: book.sheets.map(({ name }) => name),
      rows: (sheet) => sheetRows(book, sheet),
    }
  }
  // The container of XLS, and of XLSX under a password.
  if (file.length >= 8 && file.readUInt32BE(0) === 0xd0cf11e0) throw new TableRefusal('oldFormat')
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') throw new TableRefusal('unknown', 'PDF')
  const shape = csvShape(file)
  return {
    format: 'csv',
    encoding: shape.encoding,
    separator: shape.separator,
    sheetNames: [''],
    rows: (sheet) => {
      if (sheet !== 0) throw new TableRefusal('noSheet')
      return csvRows(file, shape)
    },
  }
}

/** Reads a file to its end once, so that a damaged one is refused before anything of it is taken. */
export async function inspectTable(table: OpenTable): Promise<TableShape> {
  const sheets: { name: string; rows: number }[] = []
  for (const [sheet, name] of table.sheetNames.entries()) {
    let rows = 0
    for await (const _row of table.rows(sheet)) rows++
    sheets.push({ name, rows })
  }
  if (sheets.every(({ rows }) => rows === 0)) throw new TableRefusal('empty')
  const { format, encoding, separator } = table
  return { format, encoding, separator, sheets }
}
