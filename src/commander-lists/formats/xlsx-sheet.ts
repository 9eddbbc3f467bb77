import { type Cell, dayOfSerial, emptyCell, isBlank, type Row, TableRefusal, tableLimits } from './table.ts'
import { type Book, newParser, plain } from './xlsx-book.ts'
import { unfoldPieces, type ZipPart } from './zip.ts'

/** A range of merged cells, from 1, both ends included. */
export interface Merged {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * The rows of a sheet that have anything in them, as they come. The value of merged cells counts for their first row;
 * in the rows below, the cells are marked `merged`, so that nobody's particulars are guessed from their neighbour's.
 */
export async function* sheetRows(book: Book, sheet: number): AsyncGenerator<Row> {
  const part = book.sheets[sheet]?.part
  if (!part) throw new TableRefusal('noSheet')
  const merges = new Merges(await mergedRanges(part))
  const reader = new SheetReader(book)
  const decoder = new TextDecoder('utf-8')
  for await (const piece of unfoldPieces(part)) {
    reader.write(decoder.decode(piece, { stream: true }))
    for (const row of reader.take()) {
      const whole = merges.mark(row)
      if (!isBlank(whole)) yield whole
    }
  }
  reader.end(decoder.decode())
  for (const row of reader.take()) {
    const whole = merges.mark(row)
    if (!isBlank(whole)) yield whole
  }
}

const mergeTag = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g
const mergesMax = 100_000

/** The merged ranges stand behind the rows in the file, so they are looked for first, without parsing. */
async function mergedRanges(part: ZipPart): Promise<Merged[]> {
  const found: Merged[] = []
  let rest = ''
  for await (const piece of unfoldPieces(part)) {
    const text = rest + piece.toString('latin1')
    if (text.includes('mergeCell')) {
      for (const [, left = '', top, right = '', bottom] of text.matchAll(mergeTag)) {
        found.push({ left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) })
      }
      if (found.length > mergesMax) throw new TableRefusal('tooLarge', 'merged cells')
    }
    // A tag can be cut in two; what follows the last complete one is looked at again with the next piece.
    rest = text.slice(Math.max(text.lastIndexOf('<'), text.length - 300))
  }
  return found
}

/** Marks cells below the first row of a merged range. */
class Merges {
  readonly #byTop: Merged[]
  #open: Merged[] = []
  #next = 0

  constructor(ranges: readonly Merged[]) {
    this.#byTop = ranges.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top)
  }

  mark(row: Row): Row {
    for (let range = this.#byTop[this.#next]; range && range.top < row.number; range = this.#byTop[this.#next]) {
      this.#open.push(range)
      this.#next++
    }
    if (this.#open.length === 0) return row
    this.#open = this.#open.filter(({ bottom }) => bottom >= row.number)
    if (this.#open.length === 0) return row
    const cells = [...row.cells]
    for (const { left, right } of this.#open) {
      for (let column = left; column <= Math.min(right, tableLimits.columns); column++) {
        while (cells.length < column) cells.push(emptyCell)
        cells[column - 1] = { text: '', fault: 'merged' }
      }
    }
    return { number: row.number, cells }
  }
}

function columnOf(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** Turns the XML of a sheet into rows. */
class SheetReader {
  readonly #book: Book
  readonly #parser = newParser()
  #rows: Row[] = []
  #cells: Cell[] = []
  #row = 0
  #count = 0
  #inside: 'none' | 'value' | 'formula' | 'inline' = 'none'
  #cell = { column: 0, type: '', style: 0, value: '', formula: '', hasFormula: false }

  constructor(book: Book) {
    this.#book = book
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(plain(name), attributes))
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
    this.#parser.on('closetag', ({ name }) => this.#close(plain(name)))
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  end(text: string): void {
    this.#parser.write(text).close()
  }

  take(): Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const stated = Number(attributes.r)
      this.#row = Number.isInteger(stated) && stated > this.#row ? stated : this.#row + 1
      this.#cells = []
    } else if (name === 'c') {
      const letters = /^[A-Z]{1,3}/.exec(attributes.r ?? '')?.[0]
      const column = letters === undefined ? this.#cells.length + 1 : columnOf(letters)
      const style = Number(attributes.s ?? 0)
      this.#cell = { column, type: attributes.t ?? 'n', style, value: '', formula: '', hasFormula: false }
    } else if (name === 'v') this.#inside = 'value'
    else if (name === 'f') {
      this.#inside = 'formula'
      this.#cell.hasFormula = true
    } else if (name === 't' && this.#cell.type === 'inlineStr') this.#inside = 'inline'
  }

  #text(text: string): void {
    if (this.#inside === 'none') return
    const cell = this.#cell
    if (this.#inside === 'formula') {
      if (cell.formula.length < 1000) cell.formula += text
    } else if (cell.value.length < tableLimits.cellCharacters) cell.value += text
  }

  #close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.#inside = 'none'
    else if (name === 'c') {
      const { column } = this.#cell
      if (column > tableLimits.columns || column <= this.#cells.length) return
      while (this.#cells.length < column - 1) this.#cells.push(emptyCell)
      this.#cells.push(this.#value())
    } else if (name === 'row' && this.#cells.length > 0) {
      this.#count++
      if (this.#count > tableLimits.rows) throw new TableRefusal('tooManyRows', String(tableLimits.rows))
      this.#rows.push({ number: this.#row, cells: this.#cells })
    }
  }

  /** What the cell says. A formula counts as the value that its program last worked out; it is never worked out here. */
  #value(): Cell {
    const { type, value, style, formula, hasFormula } = this.#cell
    if (hasFormula) {
      // `[1]Sheet1!A1`, or DDE: the value comes from another file, which nobody here has seen.
      if (/\[[^\]]+\][^!]*!|\|'?[^!]*!|\b(?:WEBSERVICE|HYPERLINK|DDE)\b/i.test(formula))
        return { text: value, fault: 'externalLink' }
      if (type === 'e') return { text: value, fault: 'formulaError' }
      if (value === '') return { text: '', fault: 'formulaWithoutValue' }
    }
    if (type === 's') return { text: this.#book.texts[Number(value)] ?? '' }
    if (type === 'e') return { text: value, fault: 'formulaError' }
    if (type === 'b') return { text: value }
    if (type === 'd') return { text: value, day: value.slice(0, 10) }
    if (type !== 'n' || value === '') return { text: value }
    const number = Number(value)
    if (!Number.isFinite(number)) return { text: value }
    if (this.#book.dayStyles[style]) {
      const day = dayOfSerial(number, this.#book.since1904) ?? ''
      return { text: day === '' ? value : day, day }
    }
    return { text: plainNumber(number, value), number }
  }
}

/** `123456789012` and not `1.23456789012E11`: serials and telephone numbers are typed as numbers. */
function plainNumber(number: number, written: string): string {
  return Number.isSafeInteger(number) ? String(number) : written
}
