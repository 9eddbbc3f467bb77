import { z } from 'zod'
import { IncidentActor } from '../incidents/incident.ts'
import { dayNumber } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import { columnsCacheOf } from './columns-store.ts'
import { eventKey, incidentKey } from './event-import.ts'
import { eventRows } from './events-store.ts'
import type { TakenEvent } from './formats/outside-event.ts'
import { firstMatches } from './scan-columns.ts'
import { eachEvent } from './store.ts'
import { likeness, Suggester, type Suggestion, type Told } from './suggest.ts'

interface Due {
  readonly id: Id
  readonly side: Id
  readonly provider: string
  /** Null where it was compared with nothing yet. */
  readonly until: string | null
}

/** Imports in force that were not compared with the others, or whose side has incidents that changed since. */
async function dueComparisons(tx: Tx): Promise<Due[]> {
  const { rows } = await tx.query<Due>(
    `select i.id, i.side_id as side, i.provider, c.incidents_until as until from event_imports i
     left join event_comparisons c on c.import_id = i.id
     where i.status = 'taken' and (c.import_id is null
       or exists (select from incidents x where x.side_id = i.side_id and x.changed_at > c.incidents_until))
     order by i.begun_at, i.id`,
  )
  return rows
}

/** Where an event or incident stands, which a suggestion points back to. */
interface Place {
  readonly key: string
  readonly importId: Id | null
  readonly row: number | null
  readonly incidentId: Id | null
}

type Placed = Told & Place

const pageRows = 5000

/**
 * Compares each new import with the others in force and with the log, and incidents that changed with the imports: what may be one event is
 * suggested to people (§2.3). Suggestions are no part of the record: made anew, they are the same.
 */
export const suggestJob: Job = {
  name: 'event-suggestions',
  isDue: async (sulh) => (await reading(sulh, dueComparisons)).length > 0,
  run: async (sulh, onProgress, signal) => {
    for (const due of await reading(sulh, dueComparisons)) {
      if (due.until === null) await compareImport(sulh, due, onProgress, signal)
      else await compareIncidents(sulh, due, due.until)
      signal.throwIfAborted()
    }
  },
}

async function compareImport(sulh: Sulh, due: Due, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  const places = new Map<string, Place>()
  const index = new Suggester([])
  for await (const event of eachEvent(sulh, due.id, signal)) {
    if (event.again) continue
    const told = toldOf(due.provider, due.id, event)
    index.add(told)
    const { key, importId, row, incidentId } = told
    places.set(key, { key, importId, row, incidentId })
  }
  const found = new Found(places)
  const others = await reading(sulh, async (tx) => {
    const { rows } = await tx.query<{ id: Id; provider: string }>(
      `select id, provider from event_imports where side_id = $1 and status = 'taken' and id <> $2 order by begun_at, id`,
      [due.side, due.id],
    )
    return rows
  })
  let compared = 0
  for (const other of others) {
    for await (const event of eachEvent(sulh, other.id, signal)) {
      if (event.again) continue
      const told = toldOf(other.provider, other.id, event)
      found.add(told, index.suggest(told))
      if (++compared % pageRows === 0) onProgress(`${compared} events compared`, 0)
    }
  }
  const { incidents, until } = await reading(sulh, (tx) => incidentsSince(tx, due.side, null))
  for (const told of incidents) found.add(told, index.suggest(told))
  await write(sulh, due, { rows: found.rows, until, anew: [] })
}

/** Only what is near an incident that changed is read: found in the packed columns. */
async function compareIncidents(sulh: Sulh, due: Due, since: string): Promise<void> {
  const { incidents, until } = await reading(sulh, (tx) => incidentsSince(tx, due.side, since))
  const cache = columnsCacheOf(sulh)
  const found = new Found(new Map())
  for (const told of incidents) {
    const near = await reading(sulh, async (tx) => {
      const loaded = await cache.of(tx, due.id)
      if (!loaded || told.longitude === null || told.latitude === null) return []
      const around = 0.6 / Math.max(0.1, Math.cos((told.latitude * Math.PI) / 180))
      const box = {
        west: told.longitude - around,
        east: told.longitude + around,
        south: told.latitude - 0.6,
        north: told.latitude + 0.6,
      }
      const filter = { from: told.from - likeness.days, to: told.to + likeness.days, box, types: null, withinM: null }
      const { first } = firstMatches(loaded.columns, filter, { newest: true, most: 2000 })
      const rows = await eventRows(
        tx,
        first.map(({ at }) => ({ importId: due.id, row: loaded.columns.rows[at] ?? 0 })),
      )
      return rows.map(({ event }) => toldOf(due.provider, due.id, event))
    })
    for (const one of near) found.places.set(one.key, one)
    found.add(told, new Suggester(near).suggest(told))
  }
  await write(sulh, due, { rows: found.rows, until, anew: incidents.map(({ key }) => key) })
}

function toldOf(provider: string, importId: Id, event: TakenEvent): Placed {
  return {
    ...{ key: eventKey(provider, event.providerId), provider, importId, row: event.row, incidentId: null },
    ...{
      from: dayNumber(event.startedOn),
      to: dayNumber(event.endedOn),
      longitude: event.longitude,
      latitude: event.latitude,
    },
    ...{ radiusM: event.radiusM, type: event.type, text: event.text, actors: event.actors.map(({ name }) => name) },
    ...{ killedLow: event.killedLow, killedBest: event.killedBest, killedHigh: event.killedHigh },
  }
}

const IncidentTold = z.object({
  ...{
    id: z.string(),
    started_on: z.string(),
    ended_on: z.string().nullable(),
    type: z.string(),
    description: z.string(),
  },
  ...{
    weapon: z.string(),
    actors: z.array(IncidentActor),
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
  },
  ...{ radius_m: z.int(), killed_low: z.int(), killed_best: z.int(), killed_high: z.int(), changed_at: z.string() },
})

/** Where an incident has no coordinates, it is somewhere around its town. */
const townRadiusM = 10_000

async function incidentsSince(tx: Tx, side: Id, since: string | null): Promise<{ incidents: Placed[]; until: string }> {
  const { rows } = await tx.query(
    `select i.id, i.started_on, i.ended_on, i.type, i.description, i.weapon, i.actors,
       coalesce((i.point ->> 0)::float8, p.longitude) as longitude, coalesce((i.point ->> 1)::float8, p.latitude) as latitude,
       coalesce(i.radius_m, ${townRadiusM}) as radius_m, i.killed_low, i.killed_best, i.killed_high, i.changed_at
     from incidents i join places p on p.code = i.place_code
     where i.side_id = $1 and i.state not in ('refuted', 'duplicate') and ($2::timestamptz is null or i.changed_at > $2) order by i.changed_at, i.id`,
    [side, since],
  )
  const told = rows.map((row) => IncidentTold.parse(row))
  const { rows: newest } = await tx.query<{ at: string }>(
    `select coalesce(max(changed_at), timestamptz '1970-01-01') as at from incidents where side_id = $1`,
    [side],
  )
  return { incidents: told.map(incidentTold), until: newest[0]?.at ?? '1970-01-01T00:00:00.000Z' }
}

function incidentTold(one: z.infer<typeof IncidentTold>): Placed {
  return {
    ...{ key: incidentKey(one.id), provider: 'own log', importId: null, row: null, incidentId: one.id },
    ...{ from: dayNumber(one.started_on), to: dayNumber(one.ended_on ?? one.started_on) },
    ...{ longitude: one.longitude, latitude: one.latitude, radiusM: one.radius_m, type: one.type },
    ...{ text: `${one.description} ${one.weapon}`, actors: one.actors.map(({ name }) => name) },
    ...{ killedLow: one.killed_low, killedBest: one.killed_best, killedHigh: one.killed_high },
  }
}

/** Suggestions as they are kept: the smaller key first. */
class Found {
  readonly places: Map<string, Place>
  readonly rows: Record<string, unknown>[] = []

  constructor(places: Map<string, Place>) {
    this.places = places
  }

  add(told: Place, suggestions: readonly Suggestion[]): void {
    for (const { right: key, score, sameWords, daysApart, metres } of suggestions) {
      const other = this.places.get(key)
      if (!other) continue
      const [left, right] = told.key < key ? [told, other] : [other, told]
      this.rows.push({
        ...{ left_key: left.key, right_key: right.key, left_import: left.importId, left_row: left.row },
        ...{ right_import: right.importId, right_row: right.row, incident_id: left.incidentId ?? right.incidentId },
        ...{ score, same_words: sameWords, days_apart: daysApart, metres },
      })
    }
  }
}

/** Keeps what was found; what was suggested before of incidents that are looked at anew goes, since they are told otherwise now. */
async function write(
  sulh: Sulh,
  due: Due,
  { rows, until, anew }: { rows: readonly Record<string, unknown>[]; until: string; anew: readonly string[] },
): Promise<void> {
  const { writer } = sulh.database
  // Of an incident's key and an event's, the incident's is the larger.
  await writer.query('delete from event_suggestions where left_import = $1 and right_key = any ($2)', [due.id, anew])
  const now = sulh.now().toISOString()
  for (let from = 0; from < rows.length; from += pageRows) {
    await writer.query(
      `insert into event_suggestions (side_id, left_key, right_key, left_import, left_row, right_import, right_row, incident_id, score,
         same_words, days_apart, metres, found_at)
       select distinct on (s.left_key, s.right_key) $1::uuid, s.left_key, s.right_key, s.left_import, s.left_row, s.right_import, s.right_row,
         s.incident_id, s.score, s.same_words, s.days_apart, s.metres, $3::timestamptz
       from jsonb_to_recordset($2) as s(left_key text, right_key text, left_import uuid, left_row int, right_import uuid, right_row int,
         incident_id uuid, score real, same_words real, days_apart int, metres int)
       order by s.left_key, s.right_key, s.score desc
       on conflict (side_id, left_key, right_key) do update set left_import = excluded.left_import, left_row = excluded.left_row,
         right_import = excluded.right_import, right_row = excluded.right_row, score = excluded.score, same_words = excluded.same_words,
         days_apart = excluded.days_apart, metres = excluded.metres, found_at = excluded.found_at`,
      [due.side, JSON.stringify(rows.slice(from, from + pageRows)), now],
    )
  }
  await writer.query(
    `insert into event_comparisons (import_id, side_id, incidents_until) values ($1, $2, $3)
     on conflict (import_id) do update set incidents_until = excluded.incidents_until`,
    [due.id, due.side, until],
  )
}
