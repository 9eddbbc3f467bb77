import { compartmentRole } from '../kernel/compartments.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { ReadLog } from '../server/read-log.ts'
import { compartmentOf, ReadKind, readAuditors } from './record-read.ts'
import { type ReadCount, type ReadCountsQuery, RecordRead, type RecordReadsQuery } from './views.ts'

/** A page of who read what. Who only works in a compartment is told of that one alone. */
export async function readRecordReads(tx: Tx, log: ReadLog, query: RecordReadsQuery, actor: Actor, language: string) {
  const conditions = conditionsOf(query, actor)
  const said = conditions.value(language)
  const from = `from record_reads r left join people p on p.id = r.person_id left join users u on u.id = r.reader_id
    where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select r.id, r.at, r.reader_id as "readerId", coalesce(u.name ->> ${said}, '') as "readerName", r.kind, r.compartment,
       r.record_id as "recordId", r.person_id as "personId", p.number as "personNumber", r.sealed
     ${from} ${orderBy(query.order, { at: 'r.at' }, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const reads = rows.map(({ sealed, ...row }): RecordRead => {
    const kind = ReadKind.parse(row.kind)
    const compartment = compartmentOf(kind)
    const opened =
      compartment && holds(actor, [compartmentRole[compartment]]) && Buffer.isBuffer(sealed)
        ? log.recordOf(sealed, kind)
        : undefined
    return RecordRead.parse({ ...row, recordId: opened ?? row.recordId })
  })
  const total = await countUpTo(tx, `select ${from} and ${said}::text is not null`, conditions.values)
  return { reads, ...total, page: query.page, pageSize }
}

const groups = {
  reader: { key: 'r.reader_id::text', label: (said: string) => `coalesce(max(u.name ->> ${said}), '')` },
  person: { key: 'r.person_id::text', label: () => `max(p.number)` },
  day: {
    key: '(r.at at time zone (select time_zone from programmes))::date::text',
    label: () => `(r.at at time zone (select time_zone from programmes))::date::text`,
  },
} as const

/** How often, by reader, person or day: the two hundred with the most. */
export async function countRecordReads(
  tx: Tx,
  query: ReadCountsQuery,
  actor: Actor,
  language: string,
): Promise<ReadCount[]> {
  const conditions = conditionsOf(query, actor)
  if (query.by === 'person') conditions.say('r.person_id is not null')
  const said = conditions.value(language)
  const { key, label } = groups[query.by]
  const { rows } = await tx.query<ReadCount>(
    `select ${key} as key, ${label(said)} as label, count(*) as reads, count(distinct (r.kind, r.record_id)) as records,
       max(r.at) as last
     from record_reads r left join people p on p.id = r.person_id left join users u on u.id = r.reader_id
     where ${conditions.where} and ${said}::text is not null group by ${key} order by reads desc, key limit 200`,
    conditions.values,
  )
  return rows.map((row) => ({ ...row, last: new Date(row.last).toISOString() }))
}

type Filters = Pick<RecordReadsQuery, 'kind' | 'person' | 'reader' | 'from' | 'to'>

function conditionsOf({ kind, person, reader, from, to }: Filters, actor: Actor): Conditions {
  const conditions = new Conditions()
  if (!actor.joint) conditions.add((place) => `r.side_id = ${place}`, actor.sideId)
  if (!holds(actor, readAuditors)) {
    const mine = ReadKind.options.filter((one) => {
      const compartment = compartmentOf(one)
      return compartment !== undefined && holds(actor, [compartmentRole[compartment]])
    })
    conditions.add((place) => `r.kind = any (${place}::text[])`, mine)
  }
  if (kind !== 'all') conditions.add((place) => `r.kind = ${place}`, kind)
  if (person !== '') conditions.add((place) => `r.person_id = ${place}`, person)
  if (reader !== '') conditions.add((place) => `r.reader_id = ${place}`, reader)
  const midnight = (place: string) => `${place}::timestamp at time zone (select time_zone from programmes)`
  if (from !== '') conditions.add((place) => `r.at >= ${midnight(`${place}::date`)}`, from)
  if (to !== '') conditions.add((place) => `r.at < ${midnight(`(${place}::date + 1)`)}`, to)
  return conditions
}
