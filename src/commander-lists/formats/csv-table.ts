import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Cell, isBlank, type Row, TableRefusal, tableLimits } from './table.ts'

/** How the letters and columns of a CSV file are written, as far as the file shows it. */
export interface CsvShape {
  /** `mixed`: UTF-8 with lines that are not; those are refused one by one. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'mixed'
  readonly separator: ',' | ';' | '\t' | '|'
}

/** Finds the encoding by the mark at the beginning, the zeros of UTF-16, or whether the bytes are UTF-8 at all. */
export function csvShape(file: Buffer): CsvShape {
  const encoding = encodingOf(file)
  const beginning = decoderOf(encoding)(file.subarray(0, 64 * 1024))
  return { encoding, separator: separatorOf(beginning) }
}

function encodingOf(file: Buffer): CsvShape['encoding'] {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be'
  if (isUtf8(file)) return file.includes(0) ? zeros(file) : 'utf-8'
  if (file.subarray(0, 4096).includes(0)) return zeros(file)
  return hasUtf8Line(file) ? 'mixed' : 'windows-1256'
}

/** UTF-16 without a mark: separators and line ends have a zero beside them, on the side that tells the order. */
function zeros(file: Buffer): CsvShape['encoding'] {
  const places = { even: 0, odd: 0 }
  for (let at = 0; at < Math.min(file.length, 4096); at++) if (file[at] === 0) places[at % 2 === 0 ? 'even' : 'odd']++
  if (places.odd + places.even < 4) throw new TableRefusal('unknown', 'zero bytes')
  return places.odd > places.even ? 'utf-16le' : 'utf-16be'
}

/** Whether a line is UTF-8 with letters beyond ASCII: then the others are mistakes, and not another encoding. */
function hasUtf8Line(file: Buffer): boolean {
  for (let from = 0; from < file.length; ) {
    const found = file.indexOf(10, from)
    const line = file.subarray(from, found < 0 ? file.length : found)
    if (line.some((byte) => byte > 127) && isUtf8(line)) return true
    from += line.length + 1
  }
  return false
}

function decoderOf(encoding: CsvShape['encoding']): (bytes: Uint8Array, more?: boolean) => string {
  const decoder = new TextDecoder(encoding === 'mixed' ? 'utf-8' : encoding)
  return (bytes, more = false) => decoder.decode(bytes, { stream: more })
}

/** The sign that parts the first lines most alike; quotes keep theirs. */
function separatorOf(beginning: string): CsvShape['separator'] {
  const lines = beginning
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
  let best: { separator: CsvShape['separator']; worth: number } = { separator: ',', worth: 0 }
  for (const separator of ['\t', ';', ',', '|'] as const) {
    const counts = lines.map((line) => line.split(separator).length - 1)
    const most = Math.max(0, ...counts)
    const alike = counts.filter((count) => count === most).length
    const worth = most === 0 ? 0 : alike * Math.min(most, 20)
    if (worth > best.worth) best = { separator, worth }
  }
  return best.separator
}

const pieceBytes = 256 * 1024

/** The rows of a CSV file that have anything in them. An unclosed quote is a damaged file: it swallows what follows. */
export async function* csvRows(file: Buffer, { encoding, separator }: CsvShape): AsyncGenerator<Row> {
  const decode = decoderOf(encoding)
  function* pieces(): Generator<string> {
    for (let at = 0; at < file.length; at += pieceBytes) yield decode(file.subarray(at, at + pieceBytes), true)
    yield decode(new Uint8Array())
  }
  const parser = parse({
    bom: true,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1024 * 1024,
  })
  const source = Readable.from(pieces())
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let number = 0
  try {
    for await (const record of parser) {
      number++
      if (number > tableLimits.rows) throw new TableRefusal('tooManyRows', String(tableLimits.rows))
      const row = { number, cells: cellsOf(record) }
      if (!isBlank(row)) yield row
    }
  } catch (error) {
    if (error instanceof CsvError) throw new TableRefusal('damaged', error.code)
    throw error
  } finally {
    source.destroy()
    parser.destroy()
  }
}

function cellsOf(record: unknown): Cell[] {
  if (!Array.isArray(record)) return []
  return record.slice(0, tableLimits.columns).map((value) => {
    const text = String(value).slice(0, tableLimits.cellCharacters)
    return text.includes('\ufffd') ? { text, fault: 'encoding' } : { text }
  })
}
