import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Options, parse } from 'csv-parse'
import { ListRefusal } from './refusals.ts'
import { type ListFile, type ListReading, limits, textOf } from './source.ts'

/**
 * What is known of a CSV file once it is read. `endMarker`: it closes with the control character 0x1A, as OFAC's do;
 * `finalNewline`: its last row ends like the others, so that it was not cut inside the last column.
 */
export type CsvEnd = { rows: number; endMarker: boolean; finalNewline: boolean }

/**
 * Streams the rows of a CSV file with the line each starts on; blank rows are passed over.
 *
 * Refuses an unclosed quote at the end and a short last row (`truncated`), and a quote or a row of another width in
 * the middle (`damaged`): either would move a value into the wrong column of a list that people are stopped by.
 * Where `onRow` gives a promise, the next row waits for it, so that a slow reader of the answers slows the reading.
 * `width` says how many columns a row must have; without it, as many as the first row.
 */
export async function readCsvRows(
  file: ListFile,
  reading: ListReading,
  onRow: (row: string[], line: number) => void | Promise<void>,
  options: { skipLines?: number; width?: number } = {},
): Promise<CsvEnd> {
  const end: CsvEnd = { rows: 0, endMarker: false, finalNewline: false }
  let width = options.width ?? 0
  let narrow: { line: number; columns: number } | null = null
  const source = Readable.from(withoutEndMarker(textOf(file, reading), end))
  const parserOptions: Options = {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordCharacters,
    from_line: 1 + (options.skipLines ?? 0),
  }
  const onRecord = (row: string[], line: number): void | Promise<void> => {
    if (row.every((value) => value.trim() === '')) return
    if (width === 0) width = row.length
    if (narrow !== null) refuseWidth('damaged', narrow, file.name, width)
    if (row.length !== width) {
      narrow = { line, columns: row.length }
      if (row.length > width) refuseWidth('damaged', narrow, file.name, width)
      return
    }
    end.rows += 1
    return onRow(row, line)
  }
  try {
    await pipeline(source, parse(parserOptions), sink(onRecord))
  } catch (error) {
    throw asRefusal(error, file.name)
  }
  if (narrow !== null) refuseWidth('truncated', narrow, file.name, width)
  return end
}

// A stream and not an async iterator: a list can have a million rows, and each turn of an iterator costs microseconds.
function sink(onRecord: (row: string[], line: number) => void | Promise<void>): Writable {
  return new Writable({
    objectMode: true,
    write(value: unknown, _encoding, done) {
      try {
        const later = isRecord(value) ? onRecord(value.record, value.info.lines) : undefined
        if (later) later.then(() => done(), done)
        else done()
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}

type CsvRecord = { record: string[]; info: { lines: number } }

function isRecord(value: unknown): value is CsvRecord {
  return (
    typeof value === 'object' && value !== null && 'record' in value && Array.isArray(value.record) && 'info' in value
  )
}

function refuseWidth(
  code: 'damaged' | 'truncated',
  row: { line: number; columns: number },
  file: string,
  width: number,
): never {
  throw new ListRefusal(code, { file, line: row.line, note: `${row.columns} columns where ${width} are expected` })
}

function asRefusal(error: unknown, file: string): unknown {
  if (error instanceof ListRefusal) return error.at({ file })
  if (!(error instanceof CsvError)) return error
  const lines: unknown = error.lines
  const line = typeof lines === 'number' ? lines : null
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new ListRefusal('tooLarge', { file, line, note: error.message })
  const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'truncated' : 'damaged'
  return new ListRefusal(code, { file, line, note: error.message })
}

async function* withoutEndMarker(texts: AsyncIterable<string>, end: CsvEnd): AsyncGenerator<string> {
  for await (const text of texts) {
    if (text.includes('\u001a')) end.endMarker = true
    const kept = text.replaceAll('\u001a', '')
    if (kept !== '') {
      end.finalNewline = kept.endsWith('\n')
      yield kept
    }
  }
}

/** Reads a row by the names of its header, in any case and spacing; an absent column reads as ''. */
export function columnsOf(header: readonly string[]): {
  has(name: string): boolean
  read(row: string[], name: string): string
} {
  const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const places = new Map<string, number>()
  header.forEach((name, index) => {
    // The UK list names two columns "Last Updated"; the first of a name is the one meant.
    if (!places.has(key(name))) places.set(key(name), index)
  })
  return {
    has: (name) => places.has(key(name)),
    read(row, name) {
      const place = places.get(key(name))
      return place === undefined ? '' : (row[place] ?? '').trim()
    },
  }
}
