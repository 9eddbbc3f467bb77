import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { movementRestrictionNoun, restrictionVersionNoun } from './movement-restriction.ts'
import {
  Obstructions,
  RestrictionRow,
  type RestrictionsQuery,
  type RestrictionsView,
  RestrictionView,
} from './views.ts'

const known: Lookup = {
  facts: async (tx, { placeCode }) => ({
    placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
  }),
}

/** Facts of restrictions that need SQL. */
export const movementRestrictionLookups: Readonly<Record<string, Lookup>> = {
  'movementRestriction.record': known,
  'movementRestriction.correct': known,
}

const columns = 'to_jsonb(r) as restriction, p.name as place_name, coalesce(m.name, t.name) as watcher_name'
export const restrictionTables = `from movement_restrictions r join places p on p.code = r.place_code
  left join monitoring_posts m on m.id = r.post_id left join patrols t on t.id = r.patrol_id`

interface Found extends Record<string, unknown> {
  readonly restriction: Record<string, unknown>
}

const rowOf = ({ restriction, place_name, watcher_name }: Found) =>
  RestrictionRow.parse({
    restriction: recordOf(movementRestrictionNoun, restriction),
    ...{ placeName: place_name, watcherName: watcher_name },
  })

const states: Readonly<Record<RestrictionsQuery['state'], string>> = {
  all: 'true',
  lasting: 'r.ended_at is null',
  notInLog: 'r.incident_id is null',
}
export const restrictionOrders = { began: 'r.began_at', recorded: 'r.recorded_at' } as const

/** Which restrictions a query asks for: conditions on `r`. */
export function restrictionsAsked(query: RestrictionsQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  conditions.say(states[query.state])
  if (query.kind !== 'all') conditions.add((place) => `r.kind = ${place}`, query.kind)
  if (query.patrol !== '') conditions.add((place) => `r.patrol_id = ${place}`, query.patrol)
  if (query.search !== '')
    conditions.add((place) => `(r.imposed_by ilike ${place} or ${namedIn('p.name')(place)})`, anywhere(query.search))
  return conditions
}

/** A page of restrictions. */
export async function readRestrictions(tx: Tx, query: RestrictionsQuery, actor: Actor): Promise<RestrictionsView> {
  const conditions = restrictionsAsked(query, actor)
  const from = `${restrictionTables} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} ${orderBy(query.order, restrictionOrders, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { restrictions: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One restriction with its versions; undefined outside the reader's reach. */
export async function readRestriction(tx: Tx, id: Id, language: string): Promise<RestrictionView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} ${restrictionTables} where r.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(restrictionVersionNoun)} from movement_restriction_versions where restriction_id = $1 order by version desc`,
    [id],
  )
  const versions = written.map((one) => recordOf(restrictionVersionNoun, one))
  const users = versions.map(({ writtenBy }) => writtenBy)
  const names = await userNames(tx, users, language)
  return RestrictionView.parse({
    ...rowOf(row),
    versions: versions.map((version) => ({ version, writtenByName: names.get(version.writtenBy) ?? '' })),
  })
}

/** The newest incidents of type `obstruction`, for a form that links one. */
export async function readObstructions(tx: Tx): Promise<Obstructions> {
  const { rows } = await tx.query(
    `select i.id, i.started_on as "startedOn", p.name as "placeName" from incidents i join places p on p.code = i.place_code
     where i.type = 'obstruction' and i.state not in ('refuted', 'duplicate') order by i.started_on desc, i.id limit 100`,
  )
  return Obstructions.parse({ obstructions: rows })
}
