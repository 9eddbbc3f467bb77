import { readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import { columnsOf, readCsvRows } from './csv-rows.ts'
import { ftmKinds } from './ftm-kinds.ts'
import { distinct, type ListedEntry, nameCollector, type ParsedList, remarksOf } from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'

/**
 * Reads OpenSanctions' `targets.simple.csv`: one row an entity, several values in a cell separated by `;`. The version
 * is the latest `last_change` (else `last_seen`) in the file, because the file itself carries no date.
 */
export async function readOpenSanctionsSimpleCsv(
  file: ListFile,
  reading: ListReading,
): Promise<Omit<ParsedList, 'entries'>> {
  let columns: ReturnType<typeof columnsOf> | null = null
  let version = ''
  const end = await readCsvRows(file, reading, (row, line) => {
    if (columns === null) {
      columns = columnsOf(row)
      for (const name of ['id', 'schema', 'name']) {
        if (!columns.has(name)) throw new ListRefusal('missingColumn', { file: file.name, line, note: name })
      }
      return
    }
    const { read } = columns
    const changed = read(row, 'last_change') || read(row, 'last_seen')
    if (changed > version) version = changed
    reading.take(
      simpleEntry((name) => read(row, name), reading, file.name, line),
      line,
    )
  })
  if (!end.finalNewline) reading.problem('endMarkerMissing', file.name)
  return { version: version || null }
}

function simpleEntry(read: (name: string) => string, reading: ListReading, file: string, line: number): ListedEntry {
  const many = (name: string): string[] =>
    distinct(
      read(name)
        .split(';')
        .map((value) => value.trim()),
    )
  const sourceId = read('id')
  if (sourceId === '') throw new ListRefusal('missingId', { file, line, note: 'no id' })
  const collector = nameCollector()
  collector.add(read('name'), 'primary')
  for (const alias of many('aliases')) collector.add(alias, 'good')
  const births = many('birth_date').flatMap((text) => {
    const birth = readBirth(text)
    if (birth === null) reading.problem('birthUnreadable', text, { line, sourceId })
    return birth ?? []
  })
  const schema = read('schema')
  const kind = ftmKinds.get(schema)
  if (kind === undefined) reading.problem('unknownKind', schema, { line, sourceId })
  return {
    sourceId,
    reference: null,
    kind: kind ?? 'other',
    names: collector.names,
    births,
    nationalities: distinct(many('countries').map(countryCode)),
    sex: null,
    identifiers: many('identifiers').map((number) => ({ type: 'Identifier', number, country: null })),
    programmes: distinct([...many('program_ids'), ...many('dataset')]),
    listedOn: null,
    remarks: remarksOf([...many('sanctions'), ...many('addresses').map((address) => `Address: ${address}`)]),
  }
}
