import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { csvShape } from '../../commander-lists/formats/csv-table.ts'
import { TableRefusal } from '../../commander-lists/formats/table.ts'
import { exchangeLimits, FileRefusal, type ReadFeature, type Words, wordsOf } from './feature.ts'
import { placesOf, type Row } from './odk-places.ts'

/**
 * Reads a table: what ODK, KoBo or another XLSForm tool exports, with `geopoint`, `geoshape` and `geotrace` columns, groups before a
 * `/` or `-`, and repeats as columns with numbers; or any table with a latitude and a longitude, one column of coordinates in any of the
 * ways in which officers write them, or WKT. A second row of HXL tags names the columns too.
 */
export async function readTable(file: Buffer): Promise<ReadFeature[]> {
  const [header, ...rows] = await recordsOf(file)
  if (!header) throw new FileRefusal('empty')
  const tags = rows[0]?.every((cell) => cell === '' || /^#\w/.test(cell)) && rows[0].some((cell) => cell !== '')
  const names = namesOf(header)
  const hashtags = tags ? (rows[0] ?? []) : []
  const columns = names.map((name, at) => ({ name, tag: hashtags[at]?.toLowerCase().replaceAll(' ', '') ?? '', at }))
  const data = tags ? rows.slice(1) : rows
  const first = tags ? 2 : 1
  const places = placesOf(columns, data)
  if (!places) throw new FileRefusal('noColumns')
  return data.flatMap((cells, i) => {
    const row: Row = { cells }
    const words = wordsIn(columns, cells, places.columns)
    const common = { row: first + i, sourceId: sourceIdIn(columns, cells), words }
    return places
      .read(row)
      .map((shape, part) =>
        typeof shape === 'string'
          ? { ...common, part, shape: null, fault: shape }
          : { ...common, part, shape, fault: null },
      )
  })
}

/** The names of columns, each once: a second column of a name has a number behind it. */
function namesOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((text, i) => {
    const name = text.trim() || `column ${i + 1}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? name : `${name} ${before + 1}`
  })
}

function wordsIn(
  columns: readonly { name: string; at: number }[],
  cells: readonly string[],
  left: ReadonlySet<number>,
) {
  const pairs = columns
    .filter(({ at }) => !left.has(at))
    .map(({ name, at }): [string, string] => [name, withoutApostrophe(cells[at] ?? '')])
  return wordsOf(pairs) satisfies Words
}

/** Takes the apostrophe away that keeps a spreadsheet from running a cell as a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

const idColumns = /(?:^|[/:-])(?:instanceid|key|_uuid|uuid|_id|source_id)$/i

/** How the tool calls a record, the same in each of its exports. */
function sourceIdIn(columns: readonly { name: string; at: number; tag: string }[], cells: readonly string[]) {
  const tagged = columns.find(({ tag }) => tag === '#meta+id')
  const said = [tagged, ...columns.filter(({ name }) => idColumns.test(name))].map((one) => (one ? cells[one.at] : ''))
  const found = said.find((text) => text !== undefined && text.trim() !== '')
  return found?.trim() ?? null
}

const pieceBytes = 256 * 1024

async function recordsOf(file: Buffer): Promise<string[][]> {
  const { encoding, separator } = shapeOf(file)
  if (encoding === 'mixed') throw new FileRefusal('encoding')
  const decoder = new TextDecoder(encoding)
  function* pieces(): Generator<string> {
    for (let at = 0; at < file.length; at += pieceBytes)
      yield decoder.decode(file.subarray(at, at + pieceBytes), { stream: true })
    yield decoder.decode()
  }
  const parser = parse({
    bom: true,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 4 * 1024 * 1024,
  })
  const source = Readable.from(pieces())
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  const records: string[][] = []
  try {
    for await (const record of parser) {
      if (!Array.isArray(record)) continue
      if (records.length > exchangeLimits.features + 1) throw new FileRefusal('tooMany', 'rows')
      const cells = record.slice(0, exchangeLimits.columns * 4).map(String)
      if (cells.some((cell) => cell.trim() !== '')) records.push(cells)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefusal('damaged', error.code)
    throw error
  } finally {
    source.destroy()
    parser.destroy()
  }
  return records
}

function shapeOf(file: Buffer) {
  try {
    return csvShape(file)
  } catch (error) {
    if (error instanceof TableRefusal) throw new FileRefusal('unknown', 'zero bytes')
    throw error
  }
}
