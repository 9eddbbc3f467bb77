import { readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import { readCsvRows } from './csv-rows.ts'
import {
  distinct,
  type ListedBirth,
  type ListedEntry,
  type ListedIdentifier,
  type NameQuality,
  nameCollector,
  type ParsedList,
  remarksOf,
} from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'

/** The files of the OFAC set; only the main file is required, the more of the set the more names. */
export type OfacFiles = { sdn: ListFile; alt: ListFile | null; add: ListFile | null; comments: ListFile | null }

/** What the other files say about an entry: aliases with their quality, and lines for the remarks. */
type Side = { rows: number; aliases: { text: string; quality: NameQuality }[]; lines: string[] }

const KINDS: ReadonlyMap<string, ListedEntry['kind']> = new Map([
  ['individual', 'person'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
])

/**
 * Reads the OFAC SDN list as its set of CSV files (SDN.CSV, ALT.CSV, ADD.CSV, SDN_COMMENTS.CSV; columns by OFAC's data
 * specification, no header rows, `-0-` for nothing, 0x1A at the end). The files state neither a date nor counts.
 *
 * Names are kept as the list writes them (`ABBAS, Abu`). Rows about an entry that the main file does not have are
 * reported as a problem: the files are of different days. A row of headers that somebody added is passed over.
 */
export async function readOfacCsv(files: OfacFiles, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  const sides = new Map<string, Side>()
  const sideOf = (id: string): Side => {
    const side = sides.get(id) ?? { rows: 0, aliases: [], lines: [] }
    sides.set(id, side)
    return side
  }
  if (files.alt) {
    await readPart(files.alt, 5, reading, (row) => {
      const [id = '', , type = '', name = '', note = ''] = row
      sideOf(id).rows += 1
      if (name !== '') sideOf(id).aliases.push({ text: name, quality: 'good' })
      if (type !== '' && type !== 'aka') sideOf(id).lines.push(`Alias: ${name}, ${type}`)
      if (note !== '') sideOf(id).lines.push(`Alias: ${name}, ${note}`)
    })
  }
  if (files.add) {
    await readPart(files.add, 6, reading, (row) => {
      const address = distinct(row.slice(2)).join(', ')
      sideOf(row[0] ?? '').rows += 1
      if (address !== '') sideOf(row[0] ?? '').lines.push(`Address: ${address}`)
    })
  }
  if (files.comments) {
    await readPart(files.comments, 2, reading, (row) => {
      const side = sideOf(row[0] ?? '')
      side.rows += 1
      side.lines.push(row[1] ?? '')
    })
  }
  await readPart(files.sdn, 12, reading, (row, line) => {
    const id = row[0] ?? ''
    reading.take(ofacEntry(row, sides.get(id), reading, line), line)
    reading.account('joined', sides.get(id)?.rows ?? 0)
    sides.delete(id)
  })
  for (const { rows } of sides.values()) reading.account('passedOver', rows)
  if (sides.size > 0) {
    reading.problem('orphanRow', `${sides.size}`, { sourceId: sides.keys().next().value ?? null })
  }
  return { version: null }
}

async function readPart(
  file: ListFile,
  width: number,
  reading: ListReading,
  onRow: (row: string[], line: number) => void,
): Promise<void> {
  let first = true
  const end = await readCsvRows(
    file,
    reading,
    (raw, line) => {
      const row = raw.map((value) => (value.trim() === '-0-' ? '' : value.trim()))
      const headers = first && !/^\d/.test(row[0] ?? '')
      first = false
      if (headers) return
      if (!/^\d+$/.test(row[0] ?? ''))
        throw new ListRefusal('missingId', { file: file.name, line, note: `"${row[0] ?? ''}"` })
      onRow(row, line)
    },
    { width },
  )
  // OFAC ends its files with a line's end and 0x1A. One without either was cut inside the remarks, its last column;
  // one without the mark only was saved by somebody, or cut exactly between two rows.
  if (!end.endMarker && !end.finalNewline) {
    throw new ListRefusal('truncated', { file: file.name, note: 'neither a line end nor the mark 0x1A at the end' })
  }
  if (!end.endMarker) reading.problem('endMarkerMissing', file.name)
}

function ofacEntry(row: string[], side: Side | undefined, reading: ListReading, line: number): ListedEntry {
  const [sourceId = '', name = '', type = '', program = '', title = ''] = row
  const stated = row[11] ?? ''
  const collector = nameCollector()
  collector.add(name, 'primary')
  for (const alias of side?.aliases ?? []) collector.add(alias.text, alias.quality)
  const facts = readRemarks(stated)
  // Aliases in the remarks are the weak ones by OFAC's own account of its files.
  for (const alias of facts.weakAliases) collector.add(alias, 'low')
  for (const unread of facts.unreadBirths) reading.problem('birthUnreadable', unread, { line, sourceId })
  const ship = ['Call sign', 'Vessel type', 'Tonnage', 'Gross tonnage', 'Flag', 'Owner'].map((label, index) =>
    row[5 + index] ? `${label}: ${row[5 + index]}` : null,
  )
  return {
    sourceId,
    reference: null,
    kind: KINDS.get(type.toLowerCase()) ?? 'organisation',
    names: collector.names,
    births: facts.births,
    nationalities: facts.nationalities,
    sex: facts.sex,
    identifiers: facts.identifiers,
    programmes: distinct(program.split(/\]\s*\[|[[\]]/).map((part) => part.trim())),
    listedOn: null,
    remarks: remarksOf([stated || null, title === '' ? null : `Title: ${title}`, ...ship, ...(side?.lines ?? [])]),
  }
}

/** Characters; a longer statement in the remarks is a sentence and no identifier. */
const LONGEST_STATEMENT = 300

type Facts = {
  births: ListedBirth[]
  unreadBirths: string[]
  nationalities: string[]
  sex: 'male' | 'female' | null
  identifiers: ListedIdentifier[]
  weakAliases: string[]
}

const IDENTIFIER =
  /^(?:alt\. )?((?:Passport|National ID No\.|Cedula No\.|Tax ID No\.|Registration (?:Number|ID)|Identification Number|NIT #|R\.?F\.?C\.?|C\.U\.R\.P\.|D\.N\.I\.|RUC #|SSN|Personal ID Card|Citizen's Card Number|Vessel Registration Identification|MMSI|Aircraft Tail Number|Company Number|Commercial Registry Number|Business Registration Number|Driver's License No\.|Residency Number|Numero de Identidad|Trade License No\.|I\.F\.E\.|Cartilla de Servicio Militar No\.|C\.U\.I\.T\.|D-U-N-S Number|V\.A\.T\. Number|Public Registration Number|Travel Document Number|Birth Certificate Number|Stateless Person ID Card|Turkish Identification Number|National Foreign ID Number|Afghan Money Service Provider License Number|Digital Currency Address - [A-Z]{3,5}))\s+(.+?)\s*(?:\(([^()]+)\))?(?:\s+(?:issued|expires|\(expired\)).*)?\.?$/

/** Takes the statements out of the remarks, which OFAC separates with `; ` and starts with fixed words. */
function readRemarks(remarks: string): Facts {
  const facts: Facts = { births: [], unreadBirths: [], nationalities: [], sex: null, identifiers: [], weakAliases: [] }
  for (const part of remarks.split(/;\s+/).map((piece) => piece.trim().replace(/\.$/, ''))) {
    const birth = /^(?:alt\. )?DOB (.+)$/.exec(part)
    const alias = /^(?:alt\. )?(?:a|f|n)\.k\.a\. '(.+)'$/.exec(part)
    const country = /^(?:alt\. )?(?:nationality|citizen) (.+)$/.exec(part)
    const gender = /^Gender (Male|Female)$/.exec(part)
    const identifier = part.length > LONGEST_STATEMENT ? null : IDENTIFIER.exec(part)
    if (birth?.[1]) {
      const read = readBirth(birth[1])
      if (read) facts.births.push(read)
      else facts.unreadBirths.push(part)
    } else if (alias?.[1]) facts.weakAliases.push(alias[1])
    else if (country?.[1]) facts.nationalities.push(countryCode(country[1]))
    else if (gender) facts.sex = gender[1] === 'Female' ? 'female' : 'male'
    else if (identifier?.[1] && identifier[2]) {
      facts.identifiers.push({
        type: identifier[1],
        number: identifier[2],
        country: identifier[3] ? countryCode(identifier[3]) : null,
      })
    }
  }
  facts.nationalities = distinct(facts.nationalities)
  return facts
}
