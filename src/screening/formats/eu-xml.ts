import { approximately, birthBetween, fromParts, readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import {
  distinct,
  type ListedBirth,
  type ListedEntry,
  nameCollector,
  type ParsedList,
  remarksOf,
} from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'
import { childrenOf, plainText, readXmlRecords, type XmlElement } from './xml-records.ts'

/**
 * Reads the European Union's consolidated financial sanctions list (FSF export, XML 1.1, root `export` in the name
 * space `http://eu.europa.ec/fpi/fsd/export`, everything in attributes).
 *
 * `sourceId` is the entity's `logicalId`, `reference` its `euReferenceNumber`; `strong="false"` marks a low quality
 * alias. The first name is the primary one. Country code `00` means that the list does not know.
 */
export async function readEuXml(file: ListFile, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  let version: string | null = null
  await readXmlRecords(file, reading, {
    root: 'export',
    sections: [],
    records: ['sanctionEntity'],
    onRoot(attributes) {
      version = attributes.generationDate?.trim() || null
    },
    onRecord: (record) => reading.take(euEntry(record, reading), record.line),
  })
  return { version }
}

function value(element: XmlElement | undefined, name: string): string {
  return (element?.attributes[name] ?? '').replace(/\s+/gu, ' ').trim()
}

function euEntry(record: XmlElement, reading: ListReading): ListedEntry {
  const sourceId = value(record, 'logicalId')
  if (sourceId === '') throw new ListRefusal('missingId', { line: record.line, note: 'no logicalId' })
  const subject = childrenOf(record, 'subjectType')[0]
  const person = value(subject, 'code').toLowerCase() === 'person' || value(subject, 'classificationCode') === 'P'
  const aliases = childrenOf(record, 'nameAlias')
  const collector = nameCollector()
  for (const alias of aliases) {
    const parts = ['firstName', 'middleName', 'lastName'].map((name) => value(alias, name))
    const whole = value(alias, 'wholeName') || parts.filter((part) => part !== '').join(' ')
    const first = collector.names.length === 0
    collector.add(whole, first ? 'primary' : value(alias, 'strong') === 'false' ? 'low' : 'good')
  }
  const gender = aliases
    .map((alias) => value(alias, 'gender').toUpperCase())
    .find((code) => code === 'M' || code === 'F')
  const regulations = childrenOf(record, 'regulation')
  return {
    sourceId,
    reference: value(record, 'euReferenceNumber') || null,
    kind: person ? 'person' : 'organisation',
    names: collector.names,
    births: childrenOf(record, 'birthdate').flatMap((element) => euBirth(element, reading, sourceId)),
    nationalities: distinct(childrenOf(record, 'citizenship').map(euCountry)),
    sex: gender === undefined ? null : gender === 'F' ? 'female' : 'male',
    identifiers: childrenOf(record, 'identification').flatMap((element) => {
      const number = value(element, 'number') || value(element, 'latinNumber')
      const type =
        value(element, 'identificationTypeDescription') || value(element, 'identificationTypeCode') || 'Identifier'
      return number === '' ? [] : [{ type, number, country: euCountry(element) || null }]
    }),
    programmes: distinct(regulations.map((regulation) => value(regulation, 'programme'))),
    listedOn: value(record, 'designationDate') || null,
    remarks: remarksOf(euRemarks(record, aliases, regulations)),
  }
}

function euCountry(element: XmlElement): string {
  const code = value(element, 'countryIso2Code')
  if (code !== '' && code !== '00') return countryCode(code)
  const said = value(element, 'countryDescription')
  return said === 'UNKNOWN' ? '' : countryCode(said)
}

function euBirth(element: XmlElement, reading: ListReading, sourceId: string): ListedBirth[] {
  const attribute = (name: string): string => value(element, name)
  if (attribute('calendarType') !== '' && attribute('calendarType') !== 'GREGORIAN') {
    reading.problem('birthUnreadable', JSON.stringify(element.attributes), { line: element.line, sourceId })
    return []
  }
  const [from, to] = [attribute('yearRangeFrom'), attribute('yearRangeTo')]
  const year = attribute('year')
  let birth: ListedBirth | null = null
  if (attribute('birthdate') !== '') birth = readBirth(attribute('birthdate'))
  else if (from !== '' && to !== '') birth = birthBetween(Number(from), Number(to))
  else if (year !== '') birth = fromParts(year, attribute('monthOfYear'), attribute('dayOfMonth'))
  else if (from === '' && to === '') return []
  if (birth === null) {
    reading.problem('birthUnreadable', JSON.stringify(element.attributes), { line: element.line, sourceId })
    return []
  }
  return [attribute('circa') === 'true' ? (approximately(birth) ?? birth) : birth]
}

function euRemarks(record: XmlElement, aliases: readonly XmlElement[], regulations: readonly XmlElement[]): string[] {
  const said = (label: string, texts: readonly string[]): string[] => distinct(texts).map((text) => `${label}: ${text}`)
  const places = (name: string, attributes: readonly string[]): string[] =>
    childrenOf(record, name).map((element) =>
      distinct(attributes.map((attribute) => value(element, attribute))).join(', '),
    )
  const births = childrenOf(record, 'birthdate').map((element) =>
    distinct(['place', 'city', 'region', 'countryDescription'].map((name) => value(element, name))).join(', '),
  )
  return [
    ...distinct(childrenOf(record, 'remark').map(plainText)),
    ...said(
      'Function',
      aliases.map((alias) => value(alias, 'function')),
    ),
    ...said(
      'Title',
      aliases.map((alias) => value(alias, 'title')),
    ),
    ...said('UN reference', [value(record, 'unitedNationId')]),
    ...said('Details', [value(record, 'designationDetails')]),
    ...said('Place of birth', births),
    ...said('Address', places('address', ['street', 'poBox', 'zipCode', 'city', 'region', 'countryDescription'])),
    ...said(
      'Regulation',
      regulations.map((one) => distinct([value(one, 'numberTitle'), value(one, 'publicationDate')]).join(', ')),
    ),
  ]
}
