import { EventFileRefusal, eventFileLimits } from './file-text.ts'

export type Separator = ',' | ';' | '\t'

/** The sign that parts the first line: whichever stands there most often outside of quotes. */
export function separatorOf(firstLine: string): Separator {
  const bare = firstLine.replace(/"[^"]*"/g, '')
  const signs = [',', ';', '\t'] as const
  return signs.reduce((best, sign) => (bare.split(sign).length > bare.split(best).length ? sign : best), ',')
}

/** A row of a CSV file: `line` counts lines of text from 1; `cut`: the file ends inside a quoted cell. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly cut: boolean
}

/**
 * Reads CSV (RFC 4180) from pieces of text: quotes, doubled quotes and line ends inside of them; LF, CR LF and CR. Text after a closing
 * quote stays part of its cell. Blank lines are passed over. Refuses a record longer than two million characters, which is what
 * an unclosed quote makes of a file, and one of more than 400 columns.
 */
export function* readCsv(pieces: Iterable<string>, separator?: Separator): Generator<CsvRow> {
  const reader = new RecordReader(separator)
  for (const piece of pieces) yield* reader.take(piece, false)
  yield* reader.take('', true)
}

class RecordReader {
  #text = ''
  #line = 1
  #separator: Separator | undefined

  constructor(separator: Separator | undefined) {
    this.#separator = separator
  }

  *take(piece: string, last: boolean): Generator<CsvRow> {
    this.#text += piece
    if (this.#separator === undefined) {
      if (!last && !/[\r\n]/.test(this.#text)) {
        this.#checkLength(0)
        return
      }
      this.#separator = separatorOf(this.#text.split(/[\r\n]/, 1)[0] ?? '')
    }
    let at = 0
    while (at < this.#text.length) {
      const found = this.#record(at, last)
      if (!found) break
      if (found.cells.length > 1 || found.cells[0] !== '')
        yield { line: this.#line, cells: found.cells, cut: found.cut }
      this.#line += found.lines
      at = found.end
    }
    this.#checkLength(at)
    this.#text = this.#text.slice(at)
  }

  #checkLength(at: number): void {
    if (this.#text.length - at > eventFileLimits.recordCharacters)
      throw new EventFileRefusal('recordTooLong', { line: this.#line })
  }

  /** The record that begins here; undefined where the text ends before it does and more is to come. */
  #record(from: number, last: boolean): { cells: string[]; end: number; lines: number; cut: boolean } | undefined {
    const text = this.#text
    const separator = (this.#separator ?? ',').charCodeAt(0)
    const cells: string[] = []
    let at = from
    let lines = 1
    let cut = false
    for (;;) {
      let cell = ''
      if (text.charCodeAt(at) === quote) {
        const quoted = quotedCell(text, at)
        if (quoted === undefined && !last) return undefined
        cell = quoted ? quoted.cell : text.slice(at + 1).replaceAll('""', '"')
        for (let k = cell.indexOf('\n'); k >= 0; k = cell.indexOf('\n', k + 1)) lines++
        at = quoted ? quoted.end : text.length
        cut = quoted === undefined
      }
      const begins = at
      let sign = text.charCodeAt(at)
      while (at < text.length && sign !== separator && sign !== 10 && sign !== 13) sign = text.charCodeAt(++at)
      if (at > begins) cell += text.slice(begins, at)
      if (at >= text.length && !last) return undefined
      cells.push(cell)
      if (cells.length > eventFileLimits.columns) throw new EventFileRefusal('damaged', { line: this.#line })
      if (at >= text.length) return { cells, end: at, lines, cut }
      if (sign === separator) {
        at++
        continue
      }
      // A carriage return at the end of a piece may have its line feed in the next.
      if (sign === 13 && at + 1 >= text.length && !last) return undefined
      return { cells, end: sign === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, lines, cut }
    }
  }
}

const quote = 34

function quotedCell(text: string, from: number): { cell: string; end: number } | undefined {
  let doubled = false
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0 || at + 1 > text.length) return undefined
    if (text.charCodeAt(at + 1) === quote) {
      doubled = true
      continue
    }
    const cell = text.slice(from + 1, at)
    return { cell: doubled ? cell.replaceAll('""', '"') : cell, end: at + 1 }
  }
}

/** A row of CSV with quotes where RFC 4180 needs them and nowhere else: the canonical quoting that files are compared in. */
export function csvLine(cells: readonly string[], separator: Separator = ','): string {
  return cells
    .map((cell) => (cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator)
}
