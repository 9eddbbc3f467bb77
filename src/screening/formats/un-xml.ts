import { approximately, birthBetween, fromParts, readBirth } from './births.ts'
import { countryCode } from './countries.ts'
import {
  distinct,
  type ListedBirth,
  type ListedEntry,
  type ListedIdentifier,
  type NameQuality,
  nameCollector,
  type ParsedList,
  remarksOf,
  scriptOf,
} from './listed-entry.ts'
import { ListRefusal } from './refusals.ts'
import type { ListFile, ListReading } from './source.ts'
import { childrenOf, childText, plainText, readXmlRecords, type XmlElement } from './xml-records.ts'

/** Characters; the longest alias of the real lists has fewer than 500. */
const LONGEST_ALIAS = 2000

/** Elements whose content goes into fields or remarks; another name is reported once as a problem. */
const KNOWN = new Set(
  [
    'DATAID VERSIONNUM FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON GENDER',
    'COMMENTS1 NAME_ORIGINAL_SCRIPT TITLE DESIGNATION NATIONALITY NATIONALITY2 LIST_TYPE LAST_DAY_UPDATED SORT_KEY',
    'SORT_KEY_LAST_MOD SUBMITTED_BY SUBMITTED_ON DELISTED_ON INDIVIDUAL_ALIAS INDIVIDUAL_ADDRESS',
    'INDIVIDUAL_DATE_OF_BIRTH INDIVIDUAL_PLACE_OF_BIRTH INDIVIDUAL_DOCUMENT ENTITY_ALIAS ENTITY_ADDRESS',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Reads the United Nations Security Council consolidated list (XML, schema `sc-sanctions.xsd`).
 *
 * `sourceId` is DATAID, `reference` is REFERENCE_NUMBER, the version is the root's `dateGenerated`. The file states no
 * counts. Birth dates that are given in words only, in another calendar or as an age are kept in the remarks.
 */
export async function readUnXml(file: ListFile, reading: ListReading): Promise<Omit<ParsedList, 'entries'>> {
  let version: string | null = null
  const unknown = new Set<string>()
  await readXmlRecords(file, reading, {
    root: 'CONSOLIDATED_LIST',
    sections: ['INDIVIDUALS', 'ENTITIES'],
    records: ['INDIVIDUAL', 'ENTITY'],
    onRoot(attributes) {
      version = attributes.dateGenerated?.trim() || null
    },
    onRecord(record) {
      for (const child of record.children) {
        if (KNOWN.has(child.name) || unknown.has(child.name)) continue
        unknown.add(child.name)
        reading.problem('unknownElement', child.name, { line: child.line })
      }
      reading.take(unEntry(record, reading), record.line)
    },
  })
  return { version }
}

function unEntry(record: XmlElement, reading: ListReading): ListedEntry {
  const person = record.name === 'INDIVIDUAL'
  const sourceId = childText(record, 'DATAID')
  if (sourceId === '') throw new ListRefusal('missingId', { line: record.line, note: 'no DATAID' })
  const { names, aliasLines } = unNames(record, person)
  const births = person ? unBirths(record, reading, sourceId) : { births: [], lines: [] }
  const documents = childrenOf(record, 'INDIVIDUAL_DOCUMENT').map(unDocument)
  const comments = childText(record, 'COMMENTS1')
  return {
    sourceId,
    reference: childText(record, 'REFERENCE_NUMBER') || null,
    kind: person ? 'person' : 'organisation',
    names,
    births: births.births,
    nationalities: distinct(
      values(record, 'NATIONALITY')
        .filter((value) => value !== 'na')
        .map(countryCode),
    ),
    sex: person ? sexOf(childText(record, 'GENDER'), comments) : null,
    identifiers: documents.flatMap((document) => document.identifier ?? []),
    programmes: distinct([childText(record, 'UN_LIST_TYPE')]),
    listedOn: childText(record, 'LISTED_ON').slice(0, 10) || null,
    remarks: remarksOf([
      comments,
      ...labelled('Title', values(record, 'TITLE')),
      ...labelled('Designation', values(record, 'DESIGNATION')),
      ...labelled('Alias', aliasLines),
      ...labelled('Date of birth', births.lines),
      ...labelled('Place of birth', childrenOf(record, 'INDIVIDUAL_PLACE_OF_BIRTH').map(joined)),
      ...labelled('Address', childrenOf(record, person ? 'INDIVIDUAL_ADDRESS' : 'ENTITY_ADDRESS').map(joined)),
      ...labelled(
        'Document',
        documents.map((document) => document.line),
      ),
      ...labelled('Submitted by', values(record, 'SUBMITTED_BY')),
      ...labelled('Updated', values(record, 'LAST_DAY_UPDATED')),
    ]),
  }
}

function labelled(label: string, lines: readonly string[]): string[] {
  return distinct(lines).map((line) => `${label}: ${line}`)
}

/** The texts of an element that holds VALUE children (or, in older files, the text itself). */
function values(record: XmlElement, name: string): string[] {
  return childrenOf(record, name).flatMap((element) => {
    const inner = childrenOf(element, 'VALUE').map(plainText)
    return (inner.length > 0 ? inner : [plainText(element)]).filter((value) => value !== '')
  })
}

function joined(element: XmlElement): string {
  return distinct(element.children.map(plainText)).join(', ')
}

function unNames(record: XmlElement, person: boolean): { names: ListedEntry['names']; aliasLines: string[] } {
  const collector = nameCollector()
  const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => childText(record, name))
  collector.add(parts.filter((part) => part !== '').join(' '), 'primary')
  collector.add(childText(record, 'NAME_ORIGINAL_SCRIPT'), 'original')
  const aliasLines: string[] = []
  for (const alias of childrenOf(record, person ? 'INDIVIDUAL_ALIAS' : 'ENTITY_ALIAS')) {
    const stated = childText(alias, 'ALIAS_NAME')
    const text = withoutExplanation(stated)
    const quality = childText(alias, 'QUALITY')
    const level: NameQuality = quality.toLowerCase() === 'low' ? 'low' : 'good'
    for (const piece of splitAliases(text)) collector.add(piece, level)
    if (text !== stated) aliasLines.push(stated)
    const said = distinct([
      childText(alias, 'NOTE'),
      childText(alias, 'CITY_OF_BIRTH'),
      childText(alias, 'COUNTRY_OF_BIRTH'),
    ])
    if (text !== '' && (said.length > 0 || quality === 'f.k.a.')) {
      aliasLines.push(distinct([text, quality === 'f.k.a.' ? 'formerly' : '', ...said]).join(', '))
    }
  }
  return { names: collector.names, aliasLines }
}

// A sentence in brackets behind an alias ("false identity related to …") explains the name and is no part of it.
function withoutExplanation(alias: string): string {
  if (alias.length > LONGEST_ALIAS) return alias
  return alias.replace(/\s*\([^();]{41,}\)\s*$/u, '') || alias
}

/**
 * The names in one ALIAS_NAME. The UN puts several into one element: `A; B`, `أبو شيماء (Abu-Shaima; Abu- Shayma)`,
 * `Abubakar (original script: Абубакар)`. A bracket that holds an acronym or a remark in the same script stays.
 */
export function splitAliases(text: string): string[] {
  // Hostile input: thousands of brackets would make the search below slow, and no alias is as long.
  if (text.length > LONGEST_ALIAS) return [text]
  const pieces: string[] = []
  for (const part of splitOutsideBrackets(text)) {
    const bracket = /^(.*?)\s*\(((?:[^()]|\([^()]*\))*)\)\s*$/u.exec(part)
    const outside = bracket?.[1] ?? ''
    const inside = bracket?.[2] ?? ''
    const several = inside.includes(';') || /original script/i.test(inside) || scriptOf(outside) !== scriptOf(inside)
    if (outside !== '' && inside !== '' && several) {
      pieces.push(outside, ...inside.split(';').map((name) => name.replace(/\(?original script:?\)?/i, '')))
    } else pieces.push(part)
  }
  return distinct(pieces.map((piece) => piece.trim()))
}

function splitOutsideBrackets(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth = Math.max(0, depth - 1)
    if (character === ';' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

function unBirths(
  record: XmlElement,
  reading: ListReading,
  sourceId: string,
): { births: ListedBirth[]; lines: string[] } {
  const births: ListedBirth[] = []
  const lines: string[] = []
  const add = (birth: ListedBirth | null, said: string, line: number): void => {
    if (birth === null) {
      lines.push(said)
      reading.problem('birthUnreadable', said, { line, sourceId })
    } else if (!births.some((known) => JSON.stringify(known) === JSON.stringify(birth))) births.push(birth)
  }
  for (const element of childrenOf(record, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    const said = joined(element)
    if (element.children.every((child) => child.name === 'TYPE_OF_DATE' || plainText(child) === '')) continue
    add(unBirth(element), said, element.line)
    const note = childText(element, 'NOTE')
    if (note !== '' && !lines.includes(said)) lines.push(said)
  }
  for (const alias of childrenOf(record, 'INDIVIDUAL_ALIAS')) {
    const said = childText(alias, 'DATE_OF_BIRTH')
    if (said !== '') add(readBirth(said), said, alias.line)
  }
  return { births, lines }
}

function unBirth(element: XmlElement): ListedBirth | null {
  const type = childText(element, 'TYPE_OF_DATE')
  const note = childText(element, 'NOTE')
  const year = childText(element, 'YEAR')
  const fromYear = childText(element, 'FROM_YEAR')
  const toYear = childText(element, 'TO_YEAR')
  const date = childText(element, 'DATE')
  let birth: ListedBirth | null = null
  if (fromYear !== '' && toYear !== '') birth = birthBetween(Number(fromYear), Number(toYear))
  else if (date !== '') birth = readBirth(date.slice(0, 10))
  else if (year !== '')
    birth =
      readBirth(`${note} ${year}`.trim()) ?? fromParts(year, childText(element, 'MONTH'), childText(element, 'DAY'))
  else birth = readBirth(note)
  const vague = type === 'APPROXIMATELY' || /^approximately$/i.test(note)
  return vague ? approximately(birth) : birth
}

function unDocument(element: XmlElement): { identifier: ListedIdentifier[] | null; line: string } {
  const number = childText(element, 'NUMBER')
  const country = childText(element, 'ISSUING_COUNTRY') || childText(element, 'COUNTRY_OF_ISSUE')
  const type = childText(element, 'TYPE_OF_DOCUMENT') || childText(element, 'TYPE_OF_DOCUMENT2') || 'Document'
  const identifier = number === '' ? null : [{ type, number, country: country === '' ? null : countryCode(country) }]
  // The line repeats what has a field only when the list says more about the document than the field holds.
  const more = ['TYPE_OF_DOCUMENT2', 'CITY_OF_ISSUE', 'DATE_OF_ISSUE', 'NOTE'].some(
    (name) => childText(element, name) !== '',
  )
  return { identifier, line: identifier === null || more ? joined(element) : '' }
}

/** The stated sex; lists older than the GENDER element say it in the comments (`Gender: Male.`). */
function sexOf(gender: string, comments: string): 'male' | 'female' | null {
  const stated = gender || (/\bgender:?\s*(male|female)\b/i.exec(comments)?.[1] ?? '')
  const lower = stated.toLowerCase()
  return lower === 'male' || lower === 'female' ? lower : null
}
