import { isUtf8 } from 'node:buffer'

/** The files of events that are read: larger ones are refused, not cut. */
export const eventFileLimits = {
  fileBytes: 256 * 1024 * 1024,
  rows: 1_200_000,
  columns: 400,
  recordCharacters: 2_000_000,
} as const

/** Why a file is no file of events, or one that is not taken; each code has its words in `refusals.ts`. */
export type FileFault =
  | 'empty'
  | 'zip'
  | 'unknown'
  | 'tooManyRows'
  | 'recordTooLong'
  | 'damaged'
  | 'missingColumns'
  | 'aggregates'

/** A file that is refused as a whole; `facts` fill the words, `columns` names what is missing. */
export class EventFileRefusal extends Error {
  readonly code: FileFault
  readonly facts: Readonly<Record<string, string | number>>
  constructor(code: FileFault, facts: Readonly<Record<string, string | number>> = {}) {
    super(`a file of events is refused: ${code}`)
    this.code = code
    this.facts = facts
  }
}

/**
 * How the letters of a file are written. `mixed`: UTF-8 with bytes that are none; each becomes U+FFFD, and the report counts the
 * rows. `bom`: whether it begins with a byte-order mark, as ACLED's exports do (§2.1).
 */
export interface FileText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed'
  readonly bom: boolean
  /** The text from its beginning, without the mark, in pieces: however long the file is, little of it is text at a time. */
  readonly pieces: () => Generator<string>
}

const pieceBytes = 1024 * 1024

/** The text of a file. Refuses what is empty, packed, or no text at all. */
export function textOfFile(file: Uint8Array): FileText {
  if (file.length === 0) throw new EventFileRefusal('empty')
  if (file[0] === 0x50 && file[1] === 0x4b && (file[2] ?? 9) < 9) throw new EventFileRefusal('zip')
  if (file[0] === 0x1f && file[1] === 0x8b) throw new EventFileRefusal('zip')
  const utf16 =
    file[0] === 0xff && file[1] === 0xfe ? 'utf-16le' : file[0] === 0xfe && file[1] === 0xff ? 'utf-16be' : null
  if (utf16) return { encoding: utf16, bom: true, pieces: () => decoded(file, utf16) }
  if (file.subarray(0, 1024 * 1024).includes(0)) throw new EventFileRefusal('unknown')
  const bom = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf
  return { encoding: isUtf8(file) ? 'utf-8' : 'mixed', bom, pieces: () => decoded(file, 'utf-8') }
}

function* decoded(file: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < file.length; at += pieceBytes)
    yield decoder.decode(file.subarray(at, at + pieceBytes), { stream: true })
  yield decoder.decode()
}
