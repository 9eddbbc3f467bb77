import { readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import { columnsOf, readCsvRows } from './csv-rows.ts'
import {
  distinct,
  type ListedBirth,
  type ListedEntry,
  type ListedIdentifier,
  nameCollector,
  type ParsedList,
  remarksOf,
} from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'

/** The column of each fact in the two layouts: OFSI's ConList.csv (to January 2026) and the UK Sanctions List CSV. */
const COLUMNS = {
  id: ['Unique ID', 'Group ID'],
  kind: ['Designation Type', 'Group Type'],
  nameType: ['Name type', 'Alias Type'],
  strength: ['Alias strength', 'Alias Quality'],
  regime: ['Regime Name', 'Regime'],
  listedOn: ['Date Designated', 'Listed On'],
  birth: ['D.O.B', 'DOB'],
  nationality: ['Nationality(/ies)', 'Nationality'],
  passport: ['Passport number', 'Passport Number'],
  national: ['National Identifier number', 'National Identification Number'],
} as const

const REMARKS = [
  'Title',
  'Position',
  'Other Information',
  'UK Statement of Reasons',
  'Sanctions Imposed',
  'UN Reference Number',
  'OFSI Group ID',
  'Town of Birth',
  'Country of Birth',
  'Address 1',
  'Address 2',
  'Address 3',
  'Address 4',
  'Address 5',
  'Address 6',
  'Post/Zip Code',
  'Country',
  'Address Line 1',
  'Address Line 2',
  'Address Line 3',
  'Address Line 4',
  'Address Line 5',
  'Address Line 6',
  'Address Postal Code',
  'Address Country',
  'Passport Details',
  'Gender',
  'Passport additional information',
  'National Identification Details',
  'National Identifier additional information',
  'Type of entity',
  'Subsidiaries',
  'Parent company',
  'Current owner/operator (s)',
  'Current believed flag of ship',
  'Last Updated',
]

type Row = (name: keyof typeof COLUMNS | { column: string }) => string
type Gathered = { line: number; rows: Row[] }

/**
 * Reads the United Kingdom's list: OFSI's ConList.csv or the UK Sanctions List CSV, which share their way of writing (a
 * date line, a header, then one row for each name or address of an entry, joined by the group or unique id).
 *
 * Names are put in the order Name 1 … Name 5, Name 6. Dates are day first; `00` is an unknown day or month.
 */
export async function readUkCsv(file: ListFile, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  let columns: ReturnType<typeof columnsOf> | null = null
  let idIsLast = false
  const groups = new Map<string, Gathered>()
  const top = await readTop(file)
  const end = await readCsvRows(
    file,
    reading,
    (row, line) => {
      if (columns === null) {
        columns = columnsOf(row)
        const last = columnsOf(row.slice(-1))
        idIsLast = COLUMNS.id.some((name) => last.has(name))
        if (!COLUMNS.id.some((name) => columns?.has(name))) {
          throw new ListRefusal('missingColumn', { file: file.name, line, note: COLUMNS.id.join(' / ') })
        }
        return
      }
      const { read } = columns
      const get: Row = (name) =>
        typeof name === 'object'
          ? read(row, name.column)
          : (COLUMNS[name].map((column) => read(row, column)).find((text) => text !== '') ?? '')
      const id = get('id')
      if (id === '') throw new ListRefusal('missingId', { file: file.name, line, note: 'no group id' })
      const group = groups.get(id)
      if (group) group.rows.push(get)
      else groups.set(id, { line, rows: [get] })
    },
    { skipLines: top.skip, width: top.columns },
  )
  if (!end.finalNewline) {
    // ConList.csv has the group id last: a cut inside it leaves a row that looks whole, of another entry.
    if (idIsLast) throw new ListRefusal('truncated', { file: file.name, note: 'no line end after the last group id' })
    reading.problem('endMarkerMissing', file.name)
  }
  for (const [id, group] of groups) {
    reading.take(ukEntry(id, group, reading), group.line)
    reading.account('joined', group.rows.length - 1)
  }
  return { version: top.date }
}

/** The date line above the header has its own width, so it is looked at before the rows are read. */
async function readTop(file: ListFile): Promise<{ skip: number; columns: number; date: string | null }> {
  let text = ''
  for await (const chunk of file.open()) {
    text += new TextDecoder().decode(chunk)
    if (text.length > 16_384) break
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const dated = !/name 6/i.test(lines[0] ?? '')
  const header = lines[dated ? 1 : 0] ?? ''
  const date = dated ? /^(?:Last Updated|Report Date)[,:\s]+([^,"]+)/i.exec(lines[0] ?? '')?.[1]?.trim() : undefined
  return { skip: dated ? 1 : 0, columns: header.split(',').length, date: date === undefined ? null : isoDate(date) }
}

function isoDate(text: string): string {
  return readBirth(text.replace(/-/g, ' '))?.from ?? text
}

function ukEntry(sourceId: string, group: Gathered, reading: ListReading): ListedEntry {
  const { rows, line } = group
  const all = (name: keyof typeof COLUMNS): string[] => distinct(rows.map((row) => row(name)))
  const collector = nameCollector()
  const primaryFirst = [...rows].sort((a, b) => Number(isAlias(a)) - Number(isAlias(b)))
  for (const row of primaryFirst) {
    const parts = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].map((column) => row({ column }))
    const low = /low/i.test(row('strength'))
    collector.add(parts.filter((part) => part !== '').join(' '), isAlias(row) ? (low ? 'low' : 'good') : 'primary')
    collector.add(row({ column: 'Name Non-Latin Script' }), 'original')
  }
  const kind = all('kind')[0]?.toLowerCase() ?? ''
  const person = kind === 'individual'
  const gender = distinct(rows.map((row) => row({ column: 'Gender' }).toLowerCase()))[0]
  return {
    sourceId,
    reference: referenceOf(rows),
    kind: person ? 'person' : kind === 'ship' ? 'vessel' : 'organisation',
    names: collector.names,
    births: person ? ukBirths(all('birth'), reading, line, sourceId) : [],
    nationalities: distinct(all('nationality').flatMap(countriesIn)),
    sex: gender === 'male' || gender === 'female' ? gender : null,
    identifiers: ukIdentifiers(rows),
    programmes: all('regime'),
    listedOn: all('listedOn').map(isoDate)[0] ?? null,
    remarks: remarksOf(
      REMARKS.flatMap((column) => distinct(rows.map((row) => row({ column }))).map((text) => `${column}: ${text}`)),
    ),
  }
}

function isAlias(row: Row): boolean {
  return !/^primary name$/i.test(row('nameType')) && !/^primary name variation$/i.test(row('nameType'))
}

/** The United Nations' permanent reference number, where the entry carries it. */
function referenceOf(rows: readonly Row[]): string | null {
  const stated = rows.map((row) => row({ column: 'UN Reference Number' })).find((text) => text !== '')
  const told = rows.map(
    (row) => /\bUN Ref(?:erence)?:?\s+([A-Z]{2}[ei]\.\d+)/i.exec(row({ column: 'Other Information' }))?.[1],
  )
  return stated ?? told.find((text) => text !== undefined) ?? null
}

/** `(1) Libya (2) Tunisia` and `Libya; Tunisia` are lists; `Libya` is one. */
function countriesIn(text: string): string[] {
  return text.split(/\(\d+\)|;/).map((part) => countryCode(part.replace(/\.$/, '')))
}

function ukBirths(texts: readonly string[], reading: ListReading, line: number, sourceId: string): ListedBirth[] {
  return distinct(texts.flatMap((text) => text.split(/\(\d+\)|;/).map((part) => part.trim()))).flatMap((text) => {
    const birth = readBirth(text.replace(/^dd\//i, '00/').replace(/\/mm\//i, '/00/'))
    if (birth === null) reading.problem('birthUnreadable', text, { line, sourceId })
    return birth ?? []
  })
}

function ukIdentifiers(rows: readonly Row[]): ListedIdentifier[] {
  const of = (type: string, texts: readonly string[]): ListedIdentifier[] =>
    distinct(texts.flatMap((text) => text.split(/\(\d+\)|;/).map((part) => part.trim()))).map((number) => ({
      type,
      number,
      country: null,
    }))
  return [
    ...of(
      'Passport',
      rows.map((row) => row('passport')),
    ),
    ...of(
      'National identification number',
      rows.map((row) => row('national')),
    ),
    ...of(
      'Business registration number',
      rows.map((row) => row({ column: 'Business registration number (s)' })),
    ),
    ...of(
      'IMO',
      rows.map((row) => row({ column: 'IMO number' })),
    ),
  ]
}
