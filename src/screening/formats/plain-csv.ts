import { createHash } from 'node:crypto'
import { readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import { columnsOf, readCsvRows } from './csv-rows.ts'
import { distinct, type ListedEntry, nameCollector, type ParsedList, remarksOf } from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'

const KINDS: ReadonlyMap<string, ListedEntry['kind']> = new Map([
  ['person', 'person'],
  ['individual', 'person'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['entity', 'organisation'],
  ['company', 'organisation'],
  ['group', 'organisation'],
  ['vessel', 'vessel'],
  ['ship', 'vessel'],
  ['aircraft', 'aircraft'],
  ['other', 'other'],
])

/** The kind that a word in a column `kind` states; undefined where it is no word for one. */
export function kindStated(text: string): ListedEntry['kind'] | undefined {
  return KINDS.get(text.trim().toLowerCase())
}

/**
 * Reads a plain CSV list: a column `name`, and if present `id`, `dob`, `country`, `kind` (in any order; other columns
 * go to the remarks). Without `id` a row is known by its content, so that the same row keeps its id in the next
 * version; exact repeats are then one entry and a problem. A row without a kind is a person if it has a date of birth,
 * else `other`, which is compared with people and organisations alike.
 */
export async function readPlainCsv(file: ListFile, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  let columns: ReturnType<typeof columnsOf> | null = null
  let header: string[] = []
  const seen = new Set<string>()
  const end = await readCsvRows(file, reading, (row, line) => {
    if (columns === null) {
      columns = columnsOf(row)
      header = row
      if (!columns.has('name')) throw new ListRefusal('missingColumn', { file: file.name, line, note: 'name' })
      return
    }
    const entry = plainEntry(columns, header, row, reading, file.name, line)
    if (!columns.has('id') && seen.has(entry.sourceId)) reading.refuse('repeatedRow', row.join(','), { line })
    else reading.take(entry, line)
    seen.add(entry.sourceId)
  })
  if (!end.finalNewline) reading.problem('endMarkerMissing', file.name)
  return { version: null }
}

function idByContent(row: readonly string[]): string {
  return `row-${createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 20)}`
}

function plainEntry(
  columns: ReturnType<typeof columnsOf>,
  header: readonly string[],
  row: string[],
  reading: ListReading,
  file: string,
  line: number,
): ListedEntry {
  const read = (name: string): string => columns.read(row, name)
  const sourceId = columns.has('id') ? read('id') : idByContent(row)
  if (sourceId === '') throw new ListRefusal('missingId', { file, line, note: 'no id' })
  const collector = nameCollector()
  collector.add(read('name'), 'primary')
  const dob = read('dob')
  const birth = dob === '' ? null : readBirth(dob)
  if (dob !== '' && birth === null) reading.problem('birthUnreadable', dob, { line, sourceId })
  const stated = read('kind').toLowerCase()
  const kind = kindStated(stated)
  if (stated !== '' && kind === undefined) reading.problem('unknownKind', stated, { line, sourceId })
  const used = new Set(['id', 'name', 'dob', 'country', 'kind'])
  return {
    sourceId,
    reference: null,
    kind: kind ?? (stated === '' && birth !== null ? 'person' : 'other'),
    names: collector.names,
    births: birth === null ? [] : [birth],
    nationalities: distinct(read('country').split(';').map(countryCode)),
    sex: null,
    identifiers: [],
    programmes: [],
    listedOn: null,
    remarks: remarksOf([
      birth === null && dob !== '' ? `dob: ${dob}` : null,
      ...header.map((name, index) =>
        used.has(name.trim().toLowerCase()) || !row[index]?.trim() ? null : `${name.trim()}: ${row[index]?.trim()}`,
      ),
    ]),
  }
}
