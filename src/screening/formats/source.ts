import { hasLetter } from '../../kernel/texts.ts'
import type { ListedEntry, ListProblem, ListProblemCode } from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'

/** A file of a list. `open` may be called more than once: first to recognise the format, then to read it. */
export type ListFile = { name: string; open(): AsyncIterable<Uint8Array> }

/** Limits that no published list comes near; they keep a hostile file from filling the memory. */
export const limits = {
  fileBytes: 4 * 1024 ** 3,
  entries: 5_000_000,
  /** Characters of one record (an XML entry, a CSV row, a JSON line). */
  recordCharacters: 8 * 1024 ** 2,
  problems: 500,
  /** The longest id of a published list has forty. */
  idCharacters: 400,
}

/** Runs while a list is read: counts what was read and gathers entries and problems. */
export type ListReading = {
  /** Called with the bytes read from all files so far. */
  onBytes(bytes: number): void
  problem(code: ListProblemCode, detail: string, where?: { line?: number | null; sourceId?: string | null }): void
  /**
   * Takes a finished entry. Refuses a repeated id and more entries than a list can have; an entry that nobody could be
   * found by (no name has a letter; a ship or a firm may be called by digits alone) is refused by itself.
   */
  take(entry: ListedEntry, line: number | null): void
  /** Leaves one record out, with the reason among the problems: the rest of the list is sound. */
  refuse(code: ListProblemCode, detail: string, where?: { line?: number | null; sourceId?: string | null }): void
  /** Says of records that become no entry what became of them, so that every record of the file is accounted for. */
  account(how: 'joined' | 'passedOver', records: number): void
}

/** A new reading; `entries` and `problems` fill while a parser runs. */
export function newReading(onBytes: (bytes: number) => void = () => {}): ListReading & {
  readonly entries: ListedEntry[]
  readonly problems: ListProblem[]
  /** What became of the records that are no entries. */
  readonly accounted: { refused: number; joined: number; passedOver: number }
} {
  const entries: ListedEntry[] = []
  const problems: ListProblem[] = []
  const accounted = { refused: 0, joined: 0, passedOver: 0 }
  const ids = new Set<string>()
  let unreported = 0
  return {
    entries,
    problems,
    accounted,
    onBytes,
    refuse(code, detail, where) {
      accounted.refused += 1
      this.problem(code, detail, where)
    },
    account(how, records) {
      accounted[how] += records
    },
    problem(code, detail, where) {
      if (problems.length < limits.problems) {
        problems.push({ line: where?.line ?? null, sourceId: where?.sourceId ?? null, code, detail })
        return
      }
      unreported += 1
      const last = { line: null, sourceId: null, code: 'moreProblems', detail: String(unreported) } as const
      problems[limits.problems] = last
    },
    take(entry, line) {
      const { sourceId } = entry
      if (entry.names.length === 0)
        throw new ListRefusal('missingName', { line, sourceId, note: 'entry without a name' })
      if (sourceId.length > limits.idCharacters)
        throw new ListRefusal('damaged', { line, note: `an id of ${sourceId.length} characters` })
      if (ids.has(sourceId))
        throw new ListRefusal('duplicateId', { line, sourceId, note: `id ${sourceId} occurs twice` })
      if (ids.size >= limits.entries) throw new ListRefusal('tooLarge', { line, note: `${limits.entries} entries` })
      ids.add(sourceId)
      const texts = entry.names.map((name) => name.text)
      if (!texts.some(entry.kind === 'person' ? hasLetter : hasLetterOrDigit)) {
        this.refuse('nameWithoutLetter', texts.join('; '), { line, sourceId })
        return
      }
      if (texts.some(isMojibake)) {
        // Arabic that was once read as Windows-1252: the file is valid UTF-8 and every such name is unreadable.
        throw new ListRefusal('wrongEncoding', { line, sourceId, note: 'Arabic names were read as Windows-1252' })
      }
      for (const text of texts) {
        if (text.includes('\ufffd')) this.problem('replacementCharacter', text, { line, sourceId })
      }
      entries.push(entry)
    },
  }
}

// UTF-8 bytes of Arabic letters (D8–DB, then 80–BF) seen through Windows-1252 or Latin-1, three letters or more in a
// row. The second character is optional: it is often an invisible control, which `tidy` has taken out.
const MOJIBAKE =
  /(?:[ØÙÚÛ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]?){3}/u

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isMojibake(text: string): boolean {
  return MOJIBAKE.test(text)
}

/**
 * The text of a file, piece by piece, decoded as strict UTF-8 without a byte order mark.
 *
 * Refuses UTF-16 and UTF-32 (by mark or by zero bytes) and bytes that are not UTF-8, which is how a file in
 * Windows-1256 or Windows-1252 shows itself whatever its label says. A file that ends inside a letter is truncated.
 */
export async function* textOf(file: ListFile, reading: Pick<ListReading, 'onBytes'>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let line = 1
  for await (const chunk of file.open()) {
    if (bytes === 0) refuseWideEncoding(chunk, file.name)
    bytes += chunk.byteLength
    if (bytes > limits.fileBytes)
      throw new ListRefusal('tooLarge', { file: file.name, note: `${limits.fileBytes} bytes` })
    if (chunk.includes(0)) throw new ListRefusal('wrongEncoding', { file: file.name, line, note: 'zero byte' })
    const text = decode(() => decoder.decode(chunk, { stream: true }), file.name, line)
    line += countNewlines(text)
    reading.onBytes(chunk.byteLength)
    if (text !== '') yield text
  }
  try {
    decoder.decode()
  } catch {
    throw new ListRefusal('truncated', { file: file.name, line, note: 'the file ends inside a letter' })
  }
}

function refuseWideEncoding(chunk: Uint8Array, file: string): void {
  const [a, b] = chunk
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  if (marked || a === 0 || b === 0) throw new ListRefusal('wrongEncoding', { file, line: 1, note: 'UTF-16 or UTF-32' })
}

function decode(run: () => string, file: string, line: number): string {
  try {
    return run()
  } catch {
    throw new ListRefusal('wrongEncoding', { file, line, note: 'bytes that are not UTF-8' })
  }
}

function countNewlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** A list file made of text in memory, for tests and for a file that came in a request body. */
export function fileOfText(name: string, text: string | Uint8Array, pieceBytes = 65_536): ListFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
    },
  }
}
