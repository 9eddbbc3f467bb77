import { exchangeLimits, FileRefusal, type Words, wordsOf } from './feature.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly from: number
  readonly length: number
}

/** The records of a dBASE III table; null for one that is marked as deleted. */
export function readDbf(bytes: Buffer, encoding: string | undefined): (Words | null)[] {
  if (bytes.length < 32) throw new FileRefusal('damaged', 'dbf')
  const [count, begin, width] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)]
  if (width < 1 || begin < 32 || begin > bytes.length) throw new FileRefusal('damaged', 'dbf')
  if (count > exchangeLimits.features) throw new FileRefusal('tooMany', 'records')
  const decoder = decoderOf(bytes, encoding)
  const columns = columnsOf(bytes, begin, decoder)
  return Array.from({ length: count }, (_, i) => {
    const record = bytes.subarray(begin + i * width, begin + (i + 1) * width)
    if (record.length < width) throw new FileRefusal('damaged', 'dbf ends early')
    return record[0] === 0x2a ? null : wordsOf(columns.map((column) => [column.name, cellOf(record, column, decoder)]))
  })
}

function columnsOf(bytes: Buffer, begin: number, decoder: TextDecoder): Column[] {
  const columns: Column[] = []
  let from = 1
  for (let at = 32; at + 32 <= begin && bytes[at] !== 0x0d && columns.length < exchangeLimits.columns; at += 32) {
    const raw = bytes.subarray(at, at + 11)
    const end = raw.indexOf(0)
    const name = decoder.decode(raw.subarray(0, end < 0 ? 11 : end)).trim()
    const length = bytes[at + 16] ?? 0
    columns.push({ name, type: String.fromCharCode(bytes[at + 11] ?? 0), from, length })
    from += length
  }
  return columns
}

function cellOf(record: Buffer, { type, from, length }: Column, decoder: TextDecoder): string {
  const text = decoder
    .decode(record.subarray(from, from + length))
    .replace(/\0/g, '')
    .trim()
  if (type === 'D' && /^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  if (type === 'L') return /^[TYty]$/.test(text) ? 'true' : /^[FNfn]$/.test(text) ? 'false' : ''
  // Stars fill a number that did not fit.
  if ((type === 'N' || type === 'F') && /^\*+$/.test(text)) return ''
  return type === 'M' ? '' : text
}

const encodings: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8$/i, 'utf-8'],
  [/^(?:cp|windows-?|ansi ?)?(?:1256)$/i, 'windows-1256'],
  [/^(?:cp|windows-?|ansi ?)?(?:1252)$/i, 'windows-1252'],
  [/^(?:iso-?)?8859[- ]?6$/i, 'iso-8859-6'],
  [/^(?:iso-?)?8859[- ]?1$|^88591$/i, 'windows-1252'],
  [/^(?:iso-?)?8859[- ]?15$/i, 'iso-8859-15'],
]

/** By the .cpg beside it; without one UTF-8 where the table is that, else the Arabic letters of Windows. */
function decoderOf(bytes: Buffer, encoding: string | undefined): TextDecoder {
  const said = encoding?.trim().replace(/^\ufeff/, '') ?? ''
  if (said !== '') {
    const known = encodings.find(([pattern]) => pattern.test(said))
    if (!known) throw new FileRefusal('encoding', 'cpg')
    return new TextDecoder(known[1])
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(bytes.readUInt16LE(8)))
    return new TextDecoder('utf-8')
  } catch {
    return new TextDecoder('windows-1256')
  }
}

const widest = 254

/**
 * A table of texts in UTF-8 for a shapefile. Names of columns have ten letters of ASCII at most, and a text longer than a field (254
 * bytes) goes on in further columns with a number behind their name, so that no word is lost.
 */
export function writeDbf(records: readonly Words[], day: Date): Buffer {
  const rows = records.map((words) => new Map(words))
  const names = [...new Set(records.flatMap((words) => words.map(([name]) => name)))]
  const columns = names.flatMap((name) => {
    const pieces = rows.map((row) => piecesOf(row.get(name) ?? ''))
    const most = Math.max(1, ...pieces.map((one) => one.length))
    return Array.from({ length: most }, (_, n) => {
      const cells = pieces.map((one) => one[n] ?? Buffer.alloc(0))
      const length = cells.reduce((longest, cell) => Math.max(longest, cell.length), 1)
      return { name: n === 0 ? name.slice(0, 10) : `${name.slice(0, 8)}${n + 1}`, length, cells }
    })
  })
  const begin = 32 + columns.length * 32 + 1
  const width = 1 + columns.reduce((sum, { length }) => sum + length, 0)
  const table = Buffer.alloc(begin + width * records.length + 1, 0x20)
  table.fill(0, 0, begin)
  table.writeUInt8(3, 0)
  table.writeUInt8(day.getUTCFullYear() - 1900, 1)
  table.writeUInt8(day.getUTCMonth() + 1, 2)
  table.writeUInt8(day.getUTCDate(), 3)
  table.writeUInt32LE(records.length, 4)
  table.writeUInt16LE(begin, 8)
  table.writeUInt16LE(width, 10)
  let from = 1
  columns.forEach(({ name, length, cells }, c) => {
    const at = 32 + c * 32
    table.write(name, at, 'ascii')
    table.write('C', at + 11, 'ascii')
    table.writeUInt8(length, at + 16)
    cells.forEach((cell, i) => {
      cell.copy(table, begin + i * width + from)
    })
    from += length
  })
  table.writeUInt8(0x0d, begin - 1)
  table.writeUInt8(0x1a, table.length - 1)
  return table
}

/** A text in pieces of a field's width, parted between letters. */
function piecesOf(text: string): Buffer[] {
  const pieces: Buffer[] = []
  let piece = ''
  let bytes = 0
  for (const letter of text) {
    const more = Buffer.byteLength(letter)
    if (bytes + more > widest) {
      pieces.push(Buffer.from(piece))
      piece = ''
      bytes = 0
    }
    piece += letter
    bytes += more
  }
  return [...pieces, Buffer.from(piece)]
}
