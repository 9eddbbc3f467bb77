import { z } from 'zod'
import { readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import { ftmKinds } from './ftm-kinds.ts'
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
import { type ListFile, type ListReading, limits, textOf } from './source.ts'

const Entity = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.string())),
})
type Entity = z.infer<typeof Entity>

/** Schemata that say more about another entity, and the property that names it. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['Sanction', 'entity'],
  ['Identification', 'holder'],
  ['Passport', 'holder'],
])

/** Schemata that are not screened against by name: links, papers and things. Another one with a name is `other`. */
const PASSED_OVER = new Set(
  [
    'Address Ownership Directorship Membership Employment Family Associate Succession Similar UnknownLink Occupancy',
    'Representation Debt Payment Position Security CryptoWallet Asset RealEstate Vehicle Article Document Documentation',
    'Pages Note Event Contract ContractAward License Project ProjectParticipant CourtCase CourtCaseParty Risk Program',
  ].flatMap((line) => line.split(' ')),
)

const IDENTIFIERS: Record<string, string> = {
  passportNumber: 'Passport',
  idNumber: 'ID number',
  registrationNumber: 'Registration number',
  taxNumber: 'Tax number',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  leiCode: 'LEI',
  imoNumber: 'IMO',
  mmsi: 'MMSI',
}

const REMARKS = ['notes', 'position', 'title', 'birthPlace', 'address', 'summary', 'description', 'modifiedAt']

/**
 * Reads entities of the FollowTheMoney model, one JSON object a line (OpenSanctions `entities.ftm.json` and the like).
 *
 * People, organisations, vessels and aircraft become entries; sanctions and identity documents are joined to the
 * entity they are about, wherever they stand in the file; other schemata are counted as a problem, once each. The
 * file states neither date nor counts. A last line that is not a whole JSON object means that the file is truncated.
 */
export async function readFtmJsonl(file: ListFile, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  const entities: { entity: Entity; line: number }[] = []
  const about = new Map<string, Entity[]>()
  /** Of each entity about others, whom it is about. */
  const beside: (readonly string[])[] = []
  const skipped = new Map<string, number>()
  await readLines(file, reading, (text, line, last) => {
    const entity = readEntity(text, file.name, line, last)
    const holder = ABOUT.get(entity.schema)
    if (holder !== undefined) {
      const ids = entity.properties[holder] ?? []
      for (const id of ids) about.set(id, [...(about.get(id) ?? []), entity])
      beside.push(ids)
      return
    }
    const known = ftmKinds.get(entity.schema) !== undefined
    // A schema nobody knows may be a damaged `Person`: left out, it would make this half a list.
    if (known || (!PASSED_OVER.has(entity.schema) && entity.properties.name !== undefined)) {
      entities.push({ entity, line })
    } else reading.account('passedOver', 1)
    if (!known) skipped.set(entity.schema, (skipped.get(entity.schema) ?? 0) + 1)
  })
  const holders = new Set(entities.map(({ entity }) => entity.id))
  for (const one of beside) reading.account(one.some((id) => holders.has(id)) ? 'joined' : 'passedOver', 1)
  for (const { entity, line } of entities) {
    const entry = ftmEntry(entity, about.get(entity.id) ?? [], reading, line)
    if (entry.names.length === 0) reading.refuse('entryWithoutName', entity.id, { line, sourceId: entity.id })
    else reading.take(entry, line)
  }
  for (const [schema, count] of skipped) reading.problem('unknownSchema', `${schema}: ${count}`)
  return { version: null }
}

function readEntity(text: string, file: string, line: number, last: boolean): Entity {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ListRefusal(last ? 'truncated' : 'damaged', { file, line, note: 'not a JSON object' })
  }
  const entity = Entity.safeParse(value)
  if (entity.success) return entity.data
  const issue = entity.error.issues[0]
  throw new ListRefusal('damaged', { file, line, note: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` })
}

async function readLines(
  file: ListFile,
  reading: ListReading,
  onLine: (text: string, line: number, last: boolean) => void,
): Promise<void> {
  // The pieces of the unfinished line, joined only when it ends: joining at every piece would be quadratic.
  let pieces: string[] = []
  let length = 0
  let line = 0
  for await (const text of textOf(file, reading)) {
    const parts = text.split('\n')
    parts.forEach((part, index) => {
      pieces.push(part)
      length += part.length
      if (length > limits.recordCharacters)
        throw new ListRefusal('tooLarge', { file: file.name, line: line + 1, note: 'one line' })
      if (index === parts.length - 1) return
      line += 1
      const whole = pieces.join('')
      pieces = []
      length = 0
      if (whole.trim() !== '') onLine(whole, line, false)
    })
  }
  const rest = pieces.join('')
  if (rest.trim() !== '') onLine(rest, line + 1, true)
}

function ftmEntry(entity: Entity, about: readonly Entity[], reading: ListReading, line: number): ListedEntry {
  const { properties } = entity
  const all = (name: string): string[] => properties[name] ?? []
  const collector = nameCollector()
  for (const name of all('name')) collector.add(name, 'primary')
  for (const name of [...all('alias'), ...all('previousName')]) collector.add(name, 'good')
  for (const name of all('weakAlias')) collector.add(name, 'low')
  const births: ListedBirth[] = []
  for (const text of all('birthDate')) {
    const birth = readBirth(text)
    if (birth) births.push(birth)
    else reading.problem('birthUnreadable', text, { line, sourceId: entity.id })
  }
  const sanctions = about.filter((other) => other.schema === 'Sanction')
  const ofSanctions = (name: string): string[] => sanctions.flatMap((sanction) => sanction.properties[name] ?? [])
  // The reference number stands among the programmes where a list was converted without sanction entities.
  const programmes = distinct([
    ...all('program'),
    ...all('programId'),
    ...ofSanctions('program'),
    ...ofSanctions('programId'),
  ])
  const gender = (all('gender')[0] ?? '').toLowerCase()
  const since = [...ofSanctions('listingDate'), ...ofSanctions('startDate')].sort()
  return {
    sourceId: entity.id,
    reference: programmes.find((text) => /^[A-Z]{2}[ie]\.\d+$/.test(text)) ?? null,
    kind: ftmKinds.get(entity.schema) ?? 'other',
    names: collector.names,
    births,
    nationalities: distinct([...all('nationality'), ...all('citizenship'), ...all('country')].map(countryCode)),
    sex: gender === 'male' || gender === 'female' ? gender : null,
    identifiers: [...ownIdentifiers(properties), ...about.flatMap(documentOf)],
    programmes,
    listedOn: since[0]?.slice(0, 10) ?? null,
    remarks: remarksOf([
      ...REMARKS.flatMap((name) => all(name).map((text) => `${name}: ${text}`)),
      ...ofSanctions('reason'),
    ]),
  }
}

function ownIdentifiers(properties: Entity['properties']): ListedIdentifier[] {
  return Object.entries(IDENTIFIERS).flatMap(([property, type]) =>
    (properties[property] ?? []).filter((number) => number !== '').map((number) => ({ type, number, country: null })),
  )
}

function documentOf(entity: Entity): ListedIdentifier[] {
  if (entity.schema === 'Sanction') return []
  const country = entity.properties.country?.[0]
  const type = entity.properties.type?.[0] ?? entity.schema
  return (entity.properties.number ?? [])
    .filter((number) => number !== '')
    .map((number) => ({ type, number, country: country === undefined ? null : countryCode(country) }))
}
