import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { reading } from '../server/reading.ts'
import { columnOf, columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type EventImport, eventImportNoun, eventKey, type ImportChanges, incidentKey } from './event-import.ts'
import { TakenEvent } from './formats/outside-event.ts'
import type { KeptColumns } from './pack-columns.ts'
import type { EventPlace } from './pair-actions.ts'

/** What travels beside `eventImport.takeRows`. */
export const Chunk = z.object({ events: z.array(z.custom<TakenEvent & { readonly contentHash: string }>()) })
export type Chunk = z.infer<typeof Chunk>

/** What travels beside `eventImport.finish`: the packed columns. */
const Packed = z.object({
  ...{ count: z.int(), types: z.array(z.string()), places: z.array(z.string()) },
  body: z.instanceof(Uint8Array),
})

/** Facts of the actions on imports and pairs, and the rows that travel beside them. */
export const outsideEventLookups: Readonly<Record<string, Lookup>> = {
  'eventImport.begin': {
    facts: async (tx, { fileHash }, actor) => {
      const { rows } = await tx.query(
        'select format, rows, taken from event_files where side_id = $1 and sha256 = $2',
        [actor.sideId, fileHash],
      )
      const same = `select from event_imports where side_id = $1 and file_hash = $2 and status in ('takingIn', 'taken')`
      return { file: rows[0] ?? null, sameFile: await exists(tx, same, [actor.sideId, fileHash]) }
    },
  },
  'eventImport.takeRows': {
    accepted: (tx, { input, attachment }) => insertEvents(tx, String(input.id), Chunk.parse(attachment)),
  },
  'eventImport.finish': {
    accepted: (tx, { input, attachment }) => insertColumns(tx, String(input.id), Packed.parse(attachment)),
  },
  'eventPair.decide': {
    facts: async (tx, input) => {
      const { event, other } = z
        .object({
          event: z.custom<EventPlace>(),
          other: z.object({ event: z.custom<EventPlace>().optional(), incidentId: z.string().optional() }),
        })
        .parse(input)
      const [one, two] = [await eventAt(tx, event), other.event ? await eventAt(tx, other.event) : null]
      const keyOf = ({ provider, providerId }: KnownEvent) => eventKey(provider, providerId)
      const keys = one ? [keyOf(one), two ? keyOf(two) : incidentKey(other.incidentId ?? '')].toSorted() : []
      const { rows } = await tx.query<{ n: number }>(
        'select count(*) as n from event_pairs where side_id = $1 and left_key = $2 and right_key = $3',
        [one?.sideId ?? null, keys[0] ?? '', keys[1] ?? ''],
      )
      return { event: one, other: two, said: rows[0]?.n ?? 0 }
    },
  },
}

interface KnownEvent {
  readonly provider: string
  readonly providerId: string
  readonly sideId: Id
}

async function eventAt(tx: Tx, { importId, row }: EventPlace): Promise<KnownEvent | null> {
  const { rows } = await tx.query<KnownEvent>(
    `select i.provider, e.provider_id as "providerId", e.side_id as "sideId" from outside_events e
     join event_imports i on i.id = e.import_id where e.import_id = $1 and e."row" = $2`,
    [importId, row],
  )
  return rows[0] ?? null
}

async function insertEvents(tx: Tx, importId: Id, { events }: Chunk): Promise<void> {
  if (events.length === 0) return
  await tx.query({
    name: 'insert outside events',
    text: `insert into outside_events (import_id, side_id, "row", provider_id, again, started_on, ended_on, day_precision, type, said_type,
       longitude, latitude, radius_m, place_code, country, adm1, adm2, place, actors, killed_low, killed_best, killed_high, source,
       origin, text, faults, content_hash)
     select i.id, i.side_id, e."row", e."providerId", e.again, e."startedOn", e."endedOn", e."dayPrecision", e.type, e."saidType",
       e.longitude, e.latitude, e."radiusM", e."placeCode", e.country, e.adm1, e.adm2, e.place, e.actors, e."killedLow",
       e."killedBest", e."killedHigh", e.source, e.origin, e.text, e.faults, e."contentHash"
     from event_imports i, json_to_recordset($2) as e("row" int, "providerId" text, again boolean, "startedOn" date, "endedOn" date,
       "dayPrecision" text, type text, "saidType" text, longitude float8, latitude float8, "radiusM" int, "placeCode" text,
       country text, adm1 text, adm2 text, place text, actors jsonb, "killedLow" int, "killedBest" int, "killedHigh" int,
       source text, origin text, text text, faults text[], "contentHash" text)
     where i.id = $1`,
    values: [importId, JSON.stringify(events)],
  })
}

async function insertColumns(tx: Tx, importId: Id, { count, types, places, body }: KeptColumns): Promise<void> {
  await tx.query(
    `insert into event_import_columns (import_id, side_id, count, types, places, body)
     select id, side_id, $2, $3, $4, $5 from event_imports where id = $1`,
    [importId, count, types, places, Buffer.from(body)],
  )
}

/** Imports whose files are not read to the end and which nobody stopped, the oldest first. */
export async function dueImports(tx: Tx): Promise<EventImport[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(eventImportNoun)} from event_imports where status = 'takingIn' and not held order by begun_at, id`,
  )
  return rows.map((row) => recordOf(eventImportNoun, row))
}

/** Imports of the same side and provider in force, beside the one that is replaced: an event that stands there counts once. */
export async function besideIds(tx: Tx, one: EventImport): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from event_imports where side_id = $1 and provider = $2 and status = 'taken' and id <> $3 and id is distinct from $4`,
    [one.sideId, one.provider, one.id, one.replaces],
  )
  return rows.map(({ id }) => id)
}

/** Which of these ids of a provider stand in these imports. */
export async function idsIn(tx: Tx, imports: readonly Id[], providerIds: readonly string[]): Promise<Set<string>> {
  if (imports.length === 0) return new Set()
  const { rows } = await tx.query<{ id: string }>(
    // One look into the index for each id and import: a table that was just filled has no statistics to plan by.
    `select e.provider_id as id from unnest($1::uuid[]) as i (id) cross join unnest($2::text[]) as p (id)
     cross join lateral (select o.provider_id from outside_events o where o.import_id = i.id and o.provider_id = p.id and not o.again limit 1) e`,
    [imports, providerIds],
  )
  return new Set(rows.map(({ id }) => id))
}

const pageRows = 5000

/** The events of an import in their order, some thousand at a time, each time in a transaction of its own so that none lasts. */
export async function* eachEvent(sulh: Sulh, importId: Id, signal: AbortSignal): AsyncGenerator<TakenEvent> {
  for (let after = 0; ; ) {
    const { rows } = await reading(sulh, (tx) =>
      tx.query(
        `select ${takenOf('e')} from outside_events e where import_id = $1 and "row" > $2 order by "row" limit ${pageRows}`,
        [importId, after],
      ),
    )
    for (const row of rows) {
      const event = TakenEvent.parse(row)
      after = event.row
      yield event
    }
    signal.throwIfAborted()
    if (rows.length < pageRows) return
  }
}

/** The columns that keep what was taken, in the names of its schema, of a table by its alias. */
export function takenOf(alias: string): string {
  return Object.keys(TakenEvent.shape)
    .map((key) => `${alias}."${columnOf(key)}" as "${key}"`)
    .join(', ')
}

/** What a file changes of the import that it replaces, by the provider's ids and what is told of each. */
export async function changesOf(tx: Tx, one: EventImport): Promise<ImportChanges> {
  const { rows } = await tx.query<ImportChanges>(
    `select count(*) filter (where o.provider_id is null) as added, count(*) filter (where n.provider_id is null) as removed,
       count(*) filter (where n.content_hash <> o.content_hash) as changed,
       count(*) filter (where n.content_hash = o.content_hash) as same
     from (select provider_id, content_hash from outside_events where import_id = $1) n
     full join (select provider_id, content_hash from outside_events where import_id = $2) o using (provider_id)`,
    [one.id, one.replaces],
  )
  return rows[0] ?? { added: one.accepted, removed: 0, changed: 0, same: 0 }
}
