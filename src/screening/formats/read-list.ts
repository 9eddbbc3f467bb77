import { DETECT_BYTES, type Detected, detectFormat, type ListFormat } from './detect.ts'
import { readEuXml } from './eu-xml.ts'
import { readFtmJsonl } from './ftm-jsonl.ts'
import { hashEntries } from './hash-entries.ts'
import { bySourceId, canonicalEntry, type ListedEntry, type ListProblem, type ParsedList } from './listed-entry.ts'
import { readOfacCsv } from './ofac-csv.ts'
import { readOpenSanctionsSimpleCsv } from './opensanctions-simple-csv.ts'
import { readPlainCsv } from './plain-csv.ts'
import { ListRefusal } from './refusals.ts'
import { type ListFile, type ListReading, newReading } from './source.ts'
import { readUkCsv } from './uk-csv.ts'
import { readUnXml } from './un-xml.ts'

/** A whole list, read and counted. None of the formats states a count of its own to hold it against: see `countRecords`. */
export type ReadList = {
  format: ListFormat
  version: string | null
  entries: ListedEntry[]
  counts: { persons: number; organisations: number; other: number; names: number }
  contentHash: string
  /** What became of the records that are no entries; `countRecords` says how many there are. */
  accounted: { refused: number; joined: number; passedOver: number }
  problems: ListProblem[]
}

/** `bytes` read so far and, with the entries found, for a progress bar. Called at most once a piece of a file. */
export type ReadProgress = { bytes: number }

type Recognised = { file: ListFile; detected: Detected }

/**
 * Reads one list from its files (one, or the set of OFAC files) in whichever known format.
 *
 * Gives the whole list, entries sorted by `sourceId`, or throws a `ListRefusal`; never part of a list. Statements that
 * could not be used (a birth date in words) are in `problems`, at most 500, then a count of the rest.
 */
export async function readList(
  files: readonly ListFile[],
  options: { onProgress?: (progress: ReadProgress) => void } = {},
): Promise<ReadList> {
  const recognised: Recognised[] = []
  for (const file of files) recognised.push({ file, detected: await recogniseFile(file) })
  const first = recognised[0]
  if (first === undefined) throw new ListRefusal('empty', { note: 'no file' })
  const format = first.detected.format
  const stray =
    recognised.find((one) => one.detected.format !== format) ?? (format === 'ofacCsv' ? undefined : recognised[1])
  if (stray !== undefined) throw new ListRefusal('mixedFormats', { file: stray.file.name, note: stray.detected.format })
  let bytes = 0
  const reading = newReading((more) => {
    bytes += more
    options.onProgress?.({ bytes })
  })
  const parsed = await parse(format, recognised, reading, first.file.name)
  const entries = reading.entries.sort(bySourceId)
  if (entries.length === 0) throw new ListRefusal('empty', { file: first.file.name, note: 'no entry' })
  reportRepeatedReferences(entries, reading)
  return {
    format,
    ...parsed,
    entries,
    counts: countEntries(entries),
    contentHash: hashEntries(entries),
    accounted: reading.accounted,
    problems: reading.problems,
  }
}

/** What kind of list a file is, by its beginning; refuses one that is empty, in a wide encoding, or of no known format. */
export async function recogniseFile(file: ListFile): Promise<Detected> {
  const bytes = await firstBytes(file)
  if (bytes.length === 0) throw new ListRefusal('empty', { file: file.name, note: 'an empty file' })
  const wide = bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) throw new ListRefusal('wrongEncoding', { file: file.name, line: 1, note: 'UTF-16 or UTF-32' })
  const detected = detectFormat(bytes, file.name)
  if (detected === null) throw new ListRefusal('unknownFormat', { file: file.name, note: 'not a known list' })
  return detected
}

async function firstBytes(file: ListFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.open()) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= DETECT_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, DETECT_BYTES)
}

async function parse(
  format: ListFormat,
  recognised: readonly Recognised[],
  reading: ListReading,
  file: string,
): Promise<Omit<ParsedList, 'entries'>> {
  const [first] = recognised
  if (first === undefined) throw new ListRefusal('empty', { note: 'no file' })
  try {
    switch (format) {
      case 'unXml':
        return await readUnXml(first.file, reading)
      case 'euXml':
        return await readEuXml(first.file, reading)
      case 'ukCsv':
        return await readUkCsv(first.file, reading)
      case 'ftmJsonl':
        return await readFtmJsonl(first.file, reading)
      case 'openSanctionsSimpleCsv':
        return await readOpenSanctionsSimpleCsv(first.file, reading)
      case 'plainCsv':
        return await readPlainCsv(first.file, reading)
      case 'ofacCsv':
        return await readOfacCsv(ofacFiles(recognised), reading)
    }
  } catch (error) {
    throw error instanceof ListRefusal ? error.at({ file }) : error
  }
}

function ofacFiles(recognised: readonly Recognised[]): Parameters<typeof readOfacCsv>[0] {
  const part = (name: Detected['part']): ListFile | null => {
    const [one, two] = recognised.filter((candidate) => candidate.detected.part === name)
    if (two !== undefined) throw new ListRefusal('repeatedFile', { file: two.file.name, note: `a second ${name} file` })
    return one?.file ?? null
  }
  const sdn = part('sdn')
  if (sdn === null) throw new ListRefusal('missingFile', { note: 'SDN.CSV' })
  return { sdn, alt: part('alt'), add: part('add'), comments: part('comments') }
}

// A permanent reference number is given once; twice is the publisher's slip, and both entries are screened against.
function reportRepeatedReferences(entries: readonly ListedEntry[], reading: ListReading): void {
  const seen = new Set<string>()
  for (const { reference, sourceId } of entries) {
    if (reference === null) continue
    if (seen.has(reference)) reading.problem('repeatedReference', reference, { sourceId })
    seen.add(reference)
  }
}

/** Persons, organisations, everything else, and names of all of them together. */
export function countEntries(entries: readonly ListedEntry[]): ReadList['counts'] {
  const counts = { persons: 0, organisations: 0, other: 0, names: 0 }
  for (const entry of entries) {
    if (entry.kind === 'person') counts.persons += 1
    else if (entry.kind === 'organisation') counts.organisations += 1
    else counts.other += 1
    counts.names += entry.names.length
  }
  return counts
}

/** What changed from one version of a list to the next, by `sourceId` and whole content, each sorted by `sourceId`. */
export function diffLists(
  before: readonly ListedEntry[],
  after: readonly ListedEntry[],
): { added: ListedEntry[]; removed: ListedEntry[]; changed: { before: ListedEntry; after: ListedEntry }[] } {
  const old = new Map(before.map((entry) => [entry.sourceId, entry]))
  const added: ListedEntry[] = []
  const changed: { before: ListedEntry; after: ListedEntry }[] = []
  for (const entry of [...after].sort(bySourceId)) {
    const was = old.get(entry.sourceId)
    if (was === undefined) added.push(entry)
    else if (canonicalEntry(was) !== canonicalEntry(entry)) changed.push({ before: was, after: entry })
    old.delete(entry.sourceId)
  }
  return { added, removed: [...old.values()].sort(bySourceId), changed }
}
