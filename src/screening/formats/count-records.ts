import type { ListFormat } from './detect.ts'
import type { ListFile } from './source.ts'

/**
 * How many records the files of a list hold, by a count that knows nothing of how they are read: opening tags, rows, lines.
 * It is held against what the reader says it did with them, so that a reader that skips what it should have read is found
 * out (docs/decisions/0007-lists-held-and-pairs-kept-quiet.md). Every file of a set counts, whatever part of the set it is.
 *
 * A record that stands in a comment of XML is counted: the two counts differ then, and somebody looks.
 */
export async function countRecords(format: ListFormat, files: readonly ListFile[]): Promise<number> {
  let records = 0
  for (const file of files) records += await counters[format](file)
  return records
}

const counters: Readonly<Record<ListFormat, (file: ListFile) => Promise<number>>> = {
  unXml: (file) => countTags(file, ['INDIVIDUAL', 'ENTITY']),
  euXml: (file) => countTags(file, ['sanctionEntity']),
  ftmJsonl: async (file) => (await countRows(file, { quotes: false })).all,
  openSanctionsSimpleCsv: async (file) => Math.max(0, (await countRows(file, { quotes: true })).all - 1),
  plainCsv: async (file) => Math.max(0, (await countRows(file, { quotes: true })).all - 1),
  // No row of headers but the one that somebody added: every row of the set begins with the number of an entry.
  ofacCsv: async (file) => (await countRows(file, { quotes: true })).numbered,
  // A line with the date may stand above the headers.
  ukCsv: async (file) => {
    const { all, first } = await countRows(file, { quotes: true })
    return Math.max(0, all - (/name 6/i.test(first) ? 1 : 2))
  },
}

async function countTags(file: ListFile, names: readonly string[]): Promise<number> {
  const tag = new RegExp(`<(?:[\\w-]+:)?(?:${names.join('|')})(?=[\\s/>])`, 'g')
  // A tag may be cut between two pieces: as much as the longest of them is looked at again, and counted once.
  const longest = 80
  const decoder = new TextDecoder()
  let count = 0
  let rest = ''
  for await (const piece of file.open()) {
    const text = rest + decoder.decode(piece, { stream: true })
    const sure = Math.max(0, text.length - longest)
    let end = sure
    for (const match of text.matchAll(tag)) {
      if (match.index >= sure) break
      count += 1
      end = Math.max(sure, match.index + match[0].length)
    }
    rest = text.slice(end)
  }
  return count + [...rest.matchAll(tag)].length
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]
/** What a row may hold and still be blank: white space, separators, quotes, OFAC's mark at the end, a byte order mark. */
const nothing = new Set([0x09, 0x20, 0x22, 0x2c, 0x1a, 0xef, 0xbb, 0xbf])

/** Rows that are not blank; those of them that begin with a digit; and the first, as text. */
async function countRows(
  file: ListFile,
  { quotes }: { quotes: boolean },
): Promise<{ all: number; numbered: number; first: string }> {
  const head: number[] = []
  let [all, numbered] = [0, 0]
  let [quoted, said, digit] = [false, false, false]
  const end = (): void => {
    if (said) all += 1
    if (said && digit) numbered += 1
    said = false
    digit = false
  }
  for await (const piece of file.open()) {
    for (const byte of piece) {
      if (quotes && byte === quote) quoted = !quoted
      else if (!quoted && (byte === lineFeed || byte === carriageReturn)) end()
      else if (!said && !nothing.has(byte)) {
        said = true
        digit = byte >= 0x30 && byte <= 0x39
      }
      if (all === 0 && head.length < 4096) head.push(byte)
    }
  }
  end()
  return { all, numbered, first: new TextDecoder().decode(Uint8Array.from(head)) }
}

/** What became of the records of a file, and how many it holds by the count that does not read them. */
export interface RecordCounts {
  readonly records: number
  readonly entries: number
  /** Left out, each with its reason among the problems. */
  readonly refused: number
  /** Made part of an entry: an alias, a paper, a sanction, a further row. */
  readonly joined: number
  /** Not screened against by name: links, addresses, and what speaks of nobody in the file. */
  readonly passedOver: number
}

/** By how many records the two counts differ; more than 0 where the file holds more than was accounted for. */
export function recordsUnaccounted({ records, entries, refused, joined, passedOver }: RecordCounts): number {
  return records - (entries + refused + joined + passedOver)
}
