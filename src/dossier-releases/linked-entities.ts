import { canonicalJson } from '../journal/canonical.ts'
import type { PartialDate } from '../kernel/dates.ts'
import { countryCode } from '../screening/formats/countries.ts'
import { type ReleasedEvidence, type StatementOfCase, subjectRef } from './statement-of-case.ts'

type Properties = Readonly<Record<string, readonly string[]>>
interface Entity {
  /** The number that the statement gives it. */
  readonly ref: string
  readonly schema: string
  readonly says: Properties
  /** Properties that name other entities, by their numbers. */
  readonly names?: Properties
}

/** A date as FollowTheMoney writes it: as much of it as is known. */
function ftmDate({ from, precision }: PartialDate): string {
  if (precision === 'day') return from
  return precision === 'month' ? from.slice(0, 7) : from.slice(0, 4)
}

/** Properties without those that say nothing. */
function saying(properties: Properties): Properties {
  const said = Object.entries(properties).map(([key, values]) => [key, values.filter((one) => one !== '')] as const)
  return Object.fromEntries(said.filter(([, values]) => values.length > 0))
}

/** The code of a country that is known, in small letters as FollowTheMoney has it; empty for any other words. */
function ftmCountry(text: string): string {
  const code = countryCode(text)
  return /^[A-Z]{2}$/.test(code) ? code.toLowerCase() : ''
}

const schemaOf = { person: 'Person', group: 'Organization', network: 'Organization' } as const

/** The released identity as properties; those that FollowTheMoney has no name for stay in the statement. */
function subjectProperties({ identity, kind }: StatementOfCase['subject']): Properties {
  const { nameOriginal, nameLatin, aliases = [] } = identity
  const aliasesOf = (quality: 'good' | 'low') => aliases.flatMap((one) => (one.quality === quality ? [one.name] : []))
  const numbers = (papers: readonly { number: string }[] = []) => papers.map(({ number }) => number)
  const { passports, nationalIds, registrations, births = [], nationalities = [], sex } = identity
  return {
    name: [nameOriginal.join(' '), nameLatin.join(' ')],
    // An acronym is too short to be found by.
    ...{ alias: aliasesOf('good'), weakAlias: [...aliasesOf('low'), ...(identity.acronyms ?? [])] },
    ...{ website: identity.websites ?? [], address: [...(identity.addresses ?? []), ...(identity.residences ?? [])] },
    ...(kind === 'person'
      ? {
          ...{ title: [identity.title ?? ''], birthDate: births.map(ftmDate), birthPlace: identity.birthPlaces ?? [] },
          ...{ nationality: nationalities.map(ftmCountry) },
          ...{ position: [identity.occupation ?? ''] },
          ...{ passportNumber: numbers(passports), idNumber: numbers(nationalIds) },
          gender: sex === undefined || sex === 'unknown' ? [] : [sex],
        }
      : { registrationNumber: numbers(registrations) }),
    // What is no country's name is said as it was written.
    notes: [identity.other ?? '', ...nationalities.filter((one) => ftmCountry(one) === '')],
  }
}

/** Accounts that were released, and that the subject has them. */
function accountsOf({ identity }: StatementOfCase['subject']): Entity[] {
  return (identity.bankAccounts ?? []).flatMap(({ bank, number, holder }, at): Entity[] => [
    {
      ...{ ref: `B${at + 1}`, schema: 'BankAccount' },
      says: { bankName: [bank], accountNumber: [number], summary: [holder] },
    },
    {
      ...{ ref: `B${at + 1}-${subjectRef}`, schema: 'Ownership', says: {} },
      names: { owner: [subjectRef], asset: [`B${at + 1}`] },
    },
  ])
}

/** A piece of evidence with its source and its files; of a protected source the statement has neither, and so this has none. */
function documentOf({ ref, nature, grade, text, source, files }: ReleasedEvidence): Entity {
  const title = [source === null ? nature : source.from]
  return {
    ...{ ref, schema: 'Document' },
    says: {
      ...{ name: title, title, keywords: [nature], summary: [`${grade.reliability}${grade.credibility}`] },
      ...{ publisher: [source?.from ?? ''], description: [source?.reference ?? ''] },
      ...{ date: source === null ? [] : [ftmDate(source.asOf)], fileName: files.map(({ name }) => name) },
      // The property for a checksum is of SHA-1.
      notes: [...Object.values(text), ...files.map(({ name, sha256 }) => `${name} SHA-256 ${sha256}`)],
    },
  }
}

/** What each piece of evidence speaks of, and how: of findings, or for the subject. */
function bearingsOf({ ref, bears, findings }: ReleasedEvidence): Entity[] {
  const about = findings.length === 0 ? [subjectRef] : findings
  return about.map((of) => ({
    ...{ ref: `${ref}-${of}`, schema: 'Documentation', says: { role: [bears] } },
    names: { document: [ref], entity: [of] },
  }))
}

/** A link as an entity between two others, with the evidence that it rests on. What has no schema of its own is an unknown link with its role. */
function linkOf({ ref, kind, from, to, since, until, confidence, evidence }: StatementOfCase['links'][number]): Entity {
  const says = { startDate: [since ?? ''], endDate: [until ?? ''], summary: [confidence] }
  const proof = evidence
  if (kind === 'family') return { ref, schema: 'Family', says, names: { person: [from], relative: [to], proof } }
  if (kind === 'actsFor') return { ref, schema: 'Representation', says, names: { agent: [from], client: [to], proof } }
  return {
    ...{ ref, schema: 'UnknownLink', says: { ...says, role: [kind] } },
    names: { subject: [from], object: [to], proof },
  }
}

/**
 * A statement of case as FollowTheMoney entities, one of JSON a line: what tools that investigate networks read. The subject with its accounts, the
 * actors, the findings, the evidence with its sources, and the links with the evidence that they rest on. Made of the statement alone, in
 * which nothing is that may not leave. Ids are the numbers of the statement, within its release.
 */
export function linkedEntities(statement: StatementOfCase): string {
  const listed = (entry: { list: string; entry: string } | null): Properties =>
    entry ? { topics: ['sanction'], summary: [`${entry.list}: ${entry.entry}`] } : {}
  const { subject, actors, findings, evidence, links, number } = statement
  const entities: Entity[] = [
    {
      ...{ ref: subjectRef, schema: schemaOf[subject.kind] },
      says: { ...subjectProperties(subject), ...listed(subject.listed) },
    },
    ...accountsOf(subject),
    ...actors.map(({ ref, kind, name, nameLatin, listed: entry }) => ({
      ...{ ref, schema: schemaOf[kind], says: { name: [name, nameLatin], ...listed(entry) } },
    })),
    ...findings.map(({ ref, criterion, text, supportedBy }) => ({
      ...{ ref, schema: 'Note', says: { name: [criterion.title.en], description: Object.values(text) } },
      names: { entity: [subjectRef], proof: supportedBy },
    })),
    ...evidence.flatMap((one) => [documentOf(one), ...bearingsOf(one)]),
    ...links.map(linkOf),
  ]
  const id = (ref: string) => `${number}-${ref}`
  return entities
    .map(({ ref, schema, says, names = {} }) => {
      const named = Object.entries(names).map(([key, refs]) => [key, refs.map(id)] as const)
      const properties = { ...saying(says), ...Object.fromEntries(named) }
      return `${canonicalJson({ id: id(ref), schema, properties })}\n`
    })
    .join('')
}
