/**
 * What a list file is before anybody says what its columns mean: sheets of rows of cells. A cell knows what its file
 * says of it; what it means is read later, by column.
 */

/** Why a cell cannot be read, whatever its column means. */
export type CellFault = 'formulaWithoutValue' | 'formulaError' | 'externalLink' | 'merged' | 'encoding'

export interface Cell {
  /** As a person sees it, as far as the file tells: the cached value of a formula, never a formula. */
  readonly text: string
  /** A day that a spreadsheet keeps as a number, already as `YYYY-MM-DD`; '' where the number is no day. */
  readonly day?: string
  /** A plain number: a year, or a day whose cell was not formatted as one. */
  readonly number?: number
  readonly fault?: CellFault
}

export interface Row {
  /** The number that the spreadsheet shows beside it; for CSV the number of the record. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** What is known of a file before its rows are read. `encoding` and `separator` are those of a CSV file. */
export interface TableShape {
  readonly format: 'xlsx' | 'csv'
  readonly encoding: string | null
  readonly separator: string | null
  /** Sheets that are shown, in their order, with the rows that have anything in them. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[]
}

/** Why a file is refused as a whole. */
export type TableFault =
  | 'empty'
  | 'unknown'
  | 'damaged'
  | 'encrypted'
  | 'oldFormat'
  | 'tooLarge'
  | 'tooManyRows'
  | 'noSheet'

/** A file that is not read at all; `note` is for the person who looks into it, never a value of a cell. */
export class TableRefusal extends Error {
  readonly code: TableFault
  constructor(code: TableFault, note = '') {
    super(note === '' ? code : `${code}: ${note}`)
    this.name = 'TableRefusal'
    this.code = code
  }
}

/** The largest file, what it may unfold to, and how much a list can hold. */
export const tableLimits = {
  fileBytes: 48 * 1024 * 1024,
  unfoldedBytes: 1024 * 1024 * 1024,
  stringCharacters: 400 * 1024 * 1024,
  rows: 400_000,
  columns: 200,
  cellCharacters: 4000,
} as const

export const emptyCell: Cell = { text: '' }

/** Whether nothing is written in a row. */
export function isBlank(row: Row): boolean {
  return row.cells.every((cell) => cell.text.trim() === '' && cell.fault === undefined)
}

/** A day as a spreadsheet counts it, to `YYYY-MM-DD`; undefined where its calendar has no such day. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 0 || whole > 2_958_465) return undefined
  // Day 60 of the 1900 calendar is 29 February 1900, which there never was (ECMA-376 part 1, 18.17.4.1).
  if (!since1904 && (whole === 0 || whole === 60)) return undefined
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10)
}
