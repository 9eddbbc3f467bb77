import { ageOn, type Day, type PartialDate } from '../kernel/dates.ts'
import { normalize, scriptOf } from '../names/normalize.ts'
import { type Cell, emptyCell, type Row } from './formats/table.ts'
import type { Mapping } from './mapping.ts'
import { likelyOrder, type ReadDate, readDate } from './read-date.ts'
import type { RowFault } from './row-faults.ts'

/** What a row of a list says of somebody. */
export interface ListedPerson {
  readonly nameArabic: string
  readonly nameLatin: string
  readonly birth: PartialDate | null
  readonly birthCalendar: ReadDate['calendar'] | null
  readonly role: string
  readonly rank: string
  readonly joined: PartialDate | null
  readonly joinedCalendar: ReadDate['calendar'] | null
  readonly weapon: string
}

/** A row is somebody's, or that of somebody who may be under eighteen, or refused with its reason. */
export type ReadRow =
  | { readonly kind: 'person'; readonly person: ListedPerson }
  | { readonly kind: 'minor' }
  | { readonly kind: 'refused'; readonly fault: RowFault }

/** Reads the rows of a file as its mapping says. Pure, so that the report reads again what the import read. */
export class RowReader {
  readonly #mapping: Mapping
  readonly #today: Day
  readonly #headers: readonly string[]

  constructor(mapping: Mapping, headers: readonly string[], today: Day) {
    this.#mapping = mapping
    this.#headers = headers
    this.#today = today
  }

  /** Whether a row stands among the people, under the headers. */
  isData(row: Row): boolean {
    return row.number > this.#mapping.headerRow
  }

  /**
   * What a row says. Who may be under eighteen is told before anything else is judged, so that nothing of a child
   * comes into a report; in doubt they are a child (R-CHD1, IDDRS 5.20).
   */
  read(row: Row): ReadRow {
    const birth = this.#date('birth', row)
    if (typeof birth === 'object' && birth !== null && ageOn(birth.date.to, this.#today) < 18) return { kind: 'minor' }
    if (this.#isHeaderAgain(row)) return refused('headerAgain')
    if (this.#headers.length > 0 && row.cells.slice(this.#headers.length).some(({ text }) => text.trim() !== '')) {
      return refused('tooManyCells')
    }
    const fault = this.#cellFault(row)
    if (fault) return refused(fault)
    if (typeof birth === 'string') return refused(`birth.${birth}`)
    const joined = this.#date('joined', row)
    if (typeof joined === 'string') return refused(`joined.${joined}`)
    const names = this.#names(row)
    if (typeof names === 'string') return refused(names)
    const [role, rank, weapon] = [this.#text('role', row), this.#text('rank', row), this.#text('weapon', row)]
    if (role.length > 120 || rank.length > 120 || weapon.length > 60) return refused('tooLong')
    const person = {
      ...names,
      birth: birth?.date ?? null,
      birthCalendar: birth?.calendar ?? null,
      role,
      rank,
      joined: joined?.date ?? null,
      joinedCalendar: joined?.calendar ?? null,
      weapon,
    }
    return { kind: 'person', person }
  }

  #isHeaderAgain(row: Row): boolean {
    if (this.#headers.length === 0) return false
    const said = row.cells.filter(({ text }) => text.trim() !== '')
    return said.length > 1 && row.cells.every(({ text }, at) => text.trim() === (this.#headers[at] ?? '').trim())
  }

  #cellFault(row: Row): RowFault | undefined {
    for (const { column } of this.#mapping.columns) {
      const fault = row.cells[column]?.fault
      if (fault) return fault
    }
    return undefined
  }

  #cells(role: Mapping['columns'][number]['role'], row: Row): Cell[] {
    return this.#mapping.columns.filter((one) => one.role === role).map(({ column }) => row.cells[column] ?? emptyCell)
  }

  #text(role: Mapping['columns'][number]['role'], row: Row): string {
    return tidy(this.#cells(role, row)[0]?.text ?? '')
  }

  #date(role: 'birth' | 'joined', row: Row) {
    const column = this.#mapping.columns.find((one) => one.role === role)
    const cell = column && row.cells[column.column]
    if (!cell || cell.fault || (cell.text.trim() === '' && cell.day === undefined)) return null
    return readDate(cell, column.order ?? 'dmy', this.#today)
  }

  /** The name in each script: a column of the whole name before one of its parts. */
  #names(row: Row): { nameArabic: string; nameLatin: string } | RowFault {
    const names = { nameArabic: '', nameLatin: '' }
    for (const { text } of this.#cells('name', row)) {
      const name = tidy(text)
      if (name !== '') names[scriptKey(name)] ||= name
    }
    const parts = { nameArabic: '', nameLatin: '' }
    for (const role of ['given', 'father', 'grandfather', 'family'] as const) {
      for (const { text } of this.#cells(role, row)) {
        const part = tidy(text)
        if (part === '') continue
        const key = scriptKey(part)
        parts[key] = parts[key] === '' ? part : `${parts[key]} ${part}`
      }
    }
    for (const key of ['nameArabic', 'nameLatin'] as const) names[key] ||= parts[key]
    return nameFault(names) ?? names
  }
}

function nameFault({ nameArabic, nameLatin }: { nameArabic: string; nameLatin: string }): RowFault | undefined {
  const both = [nameArabic, nameLatin].filter((name) => name !== '')
  if (both.length === 0) return 'noName'
  if (both.some((name) => name.length > 200)) return 'tooLong'
  if (both.some((name) => /\d/.test(normalize(name)) || !/\p{L}{2}/u.test(name))) return 'nameNotText'
  return both.every((name) => !normalize(name).includes(' ')) ? 'oneWordName' : undefined
}

function refused(fault: RowFault): ReadRow {
  return { kind: 'refused', fault }
}

function scriptKey(text: string): 'nameArabic' | 'nameLatin' {
  return scriptOf(normalize(text)) === 'arabic' ? 'nameArabic' : 'nameLatin'
}

/** As `plainText` of the kernel: what is stored is what was seen. */
function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      // What our own report puts before a cell that a spreadsheet would take for a formula.
      .replace(/^'(?=[=+\-@])/, '')
  )
}

/** In which order a column of a file writes its dates, from its first rows. */
export function likelyOrderOf(rows: readonly Row[], column: number): ReturnType<typeof likelyOrder> {
  return likelyOrder(rows.map(({ cells }) => cells[column]?.text ?? ''))
}
