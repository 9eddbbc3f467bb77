import { canonicalJson } from '../journal/canonical.ts'
import type { PartialDate } from '../kernel/dates.ts'
import { type StatementOfCase, subjectRef } from './statement-of-case.ts'

type Properties = Readonly<Record<string, readonly string[]>>

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

const schemaOf = { person: 'Person', group: 'Organization', network: 'Organization' } as const

/** The released identity as properties; those that FollowTheMoney has no name for stay in the statement. */
function subjectProperties({ identity, kind }: StatementOfCase['subject']): Properties {
  const { nameOriginal, nameLatin, aliases = [] } = identity
  const aliasesOf = (quality: 'good' | 'low') => aliases.flatMap((one) => (one.quality === quality ? [one.name] : []))
  const numbers = (papers: readonly { number: string }[] = []) => papers.map(({ number }) => number)
  const { passports, nationalIds, registrations, births = [], sex } = identity
  return saying({
    name: [nameOriginal.join(' '), nameLatin.join(' ')],
    ...{ alias: aliasesOf('good'), weakAlias: aliasesOf('low') },
    ...{ website: identity.websites ?? [], address: [...(identity.addresses ?? []), ...(identity.residences ?? [])] },
    ...(kind === 'person'
      ? {
          ...{ title: [identity.title ?? ''], birthDate: births.map(ftmDate), birthPlace: identity.birthPlaces ?? [] },
          ...{ nationality: identity.nationalities ?? [], position: [identity.occupation ?? ''] },
          ...{ passportNumber: numbers(passports), idNumber: numbers(nationalIds) },
          gender: sex === undefined || sex === 'unknown' ? [] : [sex],
        }
      : { registrationNumber: numbers(registrations), abbreviation: identity.acronyms ?? [] }),
    notes: [identity.other ?? ''],
  })
}

/** A link as an entity between two others. What has no schema of its own is an unknown link with its role. */
function linkProperties({ kind, from, to }: StatementOfCase['links'][number]): { schema: string; ends: Properties } {
  if (kind === 'family') return { schema: 'Family', ends: { person: [from], relative: [to] } }
  if (kind === 'actsFor') return { schema: 'Representation', ends: { agent: [from], client: [to] } }
  return { schema: 'UnknownLink', ends: { subject: [from], object: [to], role: [kind] } }
}

/**
 * The subject, the actors and the links of a statement of case as FollowTheMoney entities, one of JSON a line: what tools that investigate
 * networks read. Ids are the numbers of the statement, within its release.
 */
export function linkedEntities(statement: StatementOfCase): string {
  const id = (ref: string) => `${statement.number}-${ref}`
  const withIds = (properties: Properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, values]) => [key, key === 'role' ? values : values.map(id)]),
    )
  const listed = (entry: { list: string; entry: string } | null): Properties =>
    entry ? { topics: ['sanction'], summary: [`${entry.list}: ${entry.entry}`] } : {}
  const { subject, actors, links } = statement
  const entities = [
    {
      ...{ id: id(subjectRef), schema: schemaOf[subject.kind] },
      properties: { ...subjectProperties(subject), ...listed(subject.listed) },
    },
    ...actors.map((actor) => ({
      ...{ id: id(actor.ref), schema: schemaOf[actor.kind] },
      properties: { ...saying({ name: [actor.name, actor.nameLatin] }), ...listed(actor.listed) },
    })),
    ...links.map((link) => {
      const { schema, ends } = linkProperties(link)
      const dates = saying({ startDate: [link.since ?? ''], endDate: [link.until ?? ''], summary: [link.confidence] })
      return { id: id(link.ref), schema, properties: { ...withIds(ends), ...dates } }
    }),
  ]
  return entities.map((entity) => `${canonicalJson(entity)}\n`).join('')
}
