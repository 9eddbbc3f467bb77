import { type Cell, emptyCell, type Row } from '../commander-lists/formats/table.ts'
import type { DateOrder } from '../commander-lists/mapping.ts'
import { readDate, withWesternDigits } from '../commander-lists/read-date.ts'
import type { Day } from '../kernel/dates.ts'
import { normalize } from '../names/normalize.ts'
import type { ImportField, ImportSubject, ReadValue } from './subject.ts'

/** A column of a file and the field that it holds. */
export interface MappedColumn {
  readonly column: number
  readonly field: string
  /** In which order it writes its dates. */
  readonly order: DateOrder
}

/** Places by what cells call them: their code, and their names where one place alone has it. */
export type PlaceNames = ReadonlyMap<string, string>

/** Why a cell is not taken; each is a text of the catalogue. */
export type CellProblem =
  | 'import.missing'
  | 'import.notADate'
  | 'import.twoDigitYear'
  | 'import.notADay'
  | 'import.notANumber'
  | 'import.notAChoice'
  | 'import.unknownPlace'
  | 'import.unreadableCell'

export interface RowProblem {
  readonly field: string
  readonly code: CellProblem
}

export type ReadRow =
  | {
      readonly kind: 'read'
      readonly input: Record<string, unknown> /** What the row says, by which it is known again. */
      readonly said: string
    }
  | { readonly kind: 'wrong'; readonly problems: readonly RowProblem[] }

/** Reads the rows of a file into inputs of a subject's act. Pure: the preview and the import read the same. */
export class ImportReader {
  readonly #subject: ImportSubject
  readonly #columns: readonly MappedColumn[]
  readonly #places: PlaceNames
  readonly #today: Day

  constructor(
    subject: ImportSubject,
    columns: readonly MappedColumn[],
    { places, today }: { places: PlaceNames; today: Day },
  ) {
    this.#subject = subject
    this.#columns = columns
    this.#places = places
    this.#today = today
  }

  read(row: Row): ReadRow {
    const problems: RowProblem[] = []
    const values: Record<string, ReadValue> = {}
    const said: string[] = []
    for (const field of this.#subject.fields) {
      const mapped = this.#columns.find((one) => one.field === field.key)
      const cell = mapped === undefined ? emptyCell : (row.cells[mapped.column] ?? emptyCell)
      said.push(tidy(cell.text))
      const read = this.#value(field, cell, mapped?.order ?? 'dmy')
      if (read.problem !== undefined) problems.push({ field: field.key, code: read.problem })
      else values[field.key] = read.value
    }
    return problems.length > 0
      ? { kind: 'wrong', problems }
      : { kind: 'read', input: this.#subject.inputOf(values, this.#today), said: JSON.stringify(said) }
  }

  #value(field: ImportField, cell: Cell, order: DateOrder): { value?: ReadValue; problem?: CellProblem } {
    if (cell.fault) return { problem: 'import.unreadableCell' }
    const text = tidy(cell.text)
    if (text === '') return field.required ? { problem: 'import.missing' } : {}
    if (field.kind === 'text') return { value: text }
    if (field.kind === 'number') return numberIn(cell, text)
    if (field.kind === 'choice') return choiceIn(field, text)
    if (field.kind === 'place') {
      const code = this.#places.get(text) ?? this.#places.get(normalize(text))
      return code === undefined ? { problem: 'import.unknownPlace' } : { value: code }
    }
    return dateIn(field, cell, order, this.#today)
  }
}

function dateIn(
  field: ImportField,
  cell: Cell,
  order: DateOrder,
  today: Day,
): { value?: ReadValue; problem?: CellProblem } {
  const read = readDate(cell, order, today)
  if (read === 'date.twoDigitYear') return { problem: 'import.twoDigitYear' }
  if (typeof read === 'string') return { problem: 'import.notADate' }
  if (field.kind === 'date') return { value: read.date }
  return read.date.precision === 'day' ? { value: read.date.from } : { problem: 'import.notADay' }
}

function numberIn(cell: Cell, text: string): { value?: ReadValue; problem?: CellProblem } {
  if (cell.number !== undefined) return { value: cell.number }
  // ٫ and ٬ are the Arabic decimal sign and the one between thousands.
  const plain = withWesternDigits(text)
    .replace(/[\u066c\s]/gu, '')
    .replace('\u066b', '.')
  return /^-?\d{1,12}(\.\d{1,12})?$/.test(plain) ? { value: Number(plain) } : { problem: 'import.notANumber' }
}

function choiceIn(field: ImportField, text: string): { value?: ReadValue; problem?: CellProblem } {
  const said = normalize(text)
  const found = Object.entries(field.choices ?? {}).find(
    ([value, words]) => value === text || words.some((word) => normalize(word) === said),
  )
  return found ? { value: found[0] } : { problem: 'import.notAChoice' }
}

/** As `plainText` of the kernel, without the apostrophe that our own files put before what looks like a formula. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}

/** What is typed above a column, in the form in which headers are compared: normalized, without the article. */
export function headerKey(header: string): string {
  return normalize(header)
    .replace(/(^| )ال/g, '$1')
    .slice(0, 100)
}

/** The field that a header names; undefined where it names none. */
export function fieldOfHeader(subject: ImportSubject, header: string): string | undefined {
  const said = headerKey(header)
  if (said === '') return undefined
  const named = subject.fields.find(({ key, words, headers }) =>
    [key, ...Object.values(words), ...headers.split('|')].some((word) => headerKey(word) === said),
  )
  return named?.key
}

/** Which of the first rows holds the headers: the one that names most fields; 0 where none names two. */
export function headerRowOf(subject: ImportSubject, rows: readonly Row[]): number {
  let best = { number: 0, named: 1 }
  for (const { number, cells } of rows) {
    const named = new Set(cells.flatMap(({ text }) => fieldOfHeader(subject, text) ?? [])).size
    if (named > best.named) best = { number, named }
  }
  return best.number
}

/** What columns hold by their headers; of two columns for one field the first counts. */
export function columnsByHeader(
  subject: ImportSubject,
  headers: readonly string[],
  orderOf: (column: number) => DateOrder,
): MappedColumn[] {
  const columns: MappedColumn[] = []
  for (const [column, header] of headers.entries()) {
    const field = fieldOfHeader(subject, header)
    if (field !== undefined && !columns.some((one) => one.field === field))
      columns.push({ column, field, order: orderOf(column) })
  }
  return columns
}
