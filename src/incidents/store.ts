import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { IncidentActor, incidentNoun, incidentStepNoun, incidentVersionNoun } from './incident.ts'
import { IncidentRow, type IncidentsQuery, type IncidentsView, IncidentView } from './views.ts'

/** Whether every group that is named as an actor is one of the side's register. */
async function groupsKnown(tx: Tx, actors: unknown, sideId: unknown): Promise<boolean> {
  const ids = IncidentActor.array()
    .parse(actors)
    .flatMap(({ groupId }) => (groupId === null ? [] : [groupId]))
  if (ids.length === 0) return true
  const sql =
    'select from unnest($1::uuid[]) as u (id) where not exists (select from armed_groups g where g.id = u.id and g.side_id = $2)'
  return !(await exists(tx, sql, [ids, sideId]))
}

const known: Lookup = {
  facts: async (tx, { placeCode, actors }, actor, incident) => ({
    placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
    groupsKnown: await groupsKnown(tx, actors, incident?.sideId ?? actor.sideId),
  }),
}

/** Facts of incidents that need SQL. */
export const incidentLookups: Readonly<Record<string, Lookup>> = { 'incident.record': known, 'incident.correct': known }

interface Found extends Record<string, unknown> {
  readonly incident: Record<string, unknown>
}

const rowOf = ({ incident, place_name }: Found) =>
  IncidentRow.parse({ incident: recordOf(incidentNoun, incident), placeName: place_name })

/** The place itself, or a town of the district, or of a district of the region. */
const liesIn = (place: string) =>
  `(p.code = ${place} or p.parent_code = ${place} or exists (select from places d where d.code = p.parent_code and d.parent_code = ${place}))`

/** In the names of places and actors, or as the beginning of a reference. */
function whereSought(conditions: Conditions, search: string): void {
  const name = conditions.value(anywhere(search))
  const code = conditions.value(search.trim().toUpperCase().replace(/^IN-/, ''))
  conditions.say(`(${namedIn('p.name')(name)}
    or exists (select from jsonb_array_elements(i.actors) a where a ->> 'name' ilike ${name})
    or upper(right(i.id::text, 8)) ^@ ${code})`)
}

export const incidentOrders = { started: 'i.started_on', recorded: 'i.recorded_at' } as const

/** Which incidents `i` with their places `p` a query asks for, of those within reach. */
export function incidentsAsked(query: IncidentsQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  for (const key of ['state', 'type', 'attribution', 'handling'] as const)
    if (query[key] !== 'all') conditions.add((place) => `i.${key} = ${place}`, query[key])
  if (query.disputed !== 'all') conditions.add((place) => `i.disputed = ${place}`, query.disputed === 'yes')
  if (query.from !== '') conditions.add((place) => `coalesce(i.ended_on, i.started_on) >= ${place}`, query.from)
  if (query.until !== '') conditions.add((place) => `i.started_on <= ${place}`, query.until)
  if (query.place !== '') conditions.add(liesIn, query.place)
  if (query.group !== '')
    conditions.add((place) => `i.actors @> ${place}::jsonb`, JSON.stringify([{ groupId: query.group }]))
  if (query.search !== '') whereSought(conditions, query.search)
  return conditions
}

/** A page of incidents. */
export async function readIncidents(tx: Tx, query: IncidentsQuery, actor: Actor): Promise<IncidentsView> {
  const conditions = incidentsAsked(query, actor)
  const from = `from incidents i join places p on p.code = i.place_code where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select to_jsonb(i) as incident, p.name as place_name ${from} ${orderBy(query.order, incidentOrders, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { incidents: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One incident with its versions and what was done; undefined outside the reader's reach. */
export async function readIncident(tx: Tx, id: Id, language: string): Promise<IncidentView | undefined> {
  const { rows } = await tx.query<Found>(
    `select to_jsonb(i) as incident, p.name as place_name from incidents i join places p on p.code = i.place_code where i.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query<Record<string, unknown> & { place_name: unknown }>(
    `select ${columnsOf(incidentVersionNoun, 'v')}, p.name as place_name
     from incident_versions v join places p on p.code = v.detail ->> 'placeCode' where v.incident_id = $1 order by v.version desc`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(incidentStepNoun)} from incident_steps where incident_id = $1 order by taken_at, id`,
    [id],
  )
  const versions = written.map((one) => ({ version: recordOf(incidentVersionNoun, one), placeName: one.place_name }))
  const steps = taken.map((one) => recordOf(incidentStepNoun, one))
  const users = [...versions.map(({ version }) => version.writtenBy), ...steps.map(({ takenBy }) => takenBy)]
  const names = await userNames(tx, users, language)
  return IncidentView.parse({
    ...rowOf(row),
    versions: versions.map((one) => ({ ...one, writtenByName: names.get(one.version.writtenBy) ?? '' })),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}
