import { incidentReference } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { eventKey, eventPairNoun } from './event-import.ts'
import { eventRows } from './events-store.ts'
import type { EventPlace } from './pair-actions.ts'
import { EventPairRow, type EventPairsQuery, type EventPairsView, OutsideEventView, type PairSide } from './views.ts'

const newest = `left join lateral (select ${columnsOf(eventPairNoun, 'd')} from event_pairs d
  where d.side_id = s.side_id and d.left_key = s.left_key and d.right_key = s.right_key order by d.n desc limit 1) d on true`
/**
 * SQL of whether both records of a suggestion `s` still count: what is of an import that was replaced or withdrawn, or of an incident that
 * was refuted or is a duplicate, asks nothing any more.
 */
export const standing = `not exists (select from event_imports x where x.id in (s.left_import, s.right_import) and x.status <> 'taken')
  and not exists (select from incidents x where x.id = s.incident_id and x.state in ('refuted', 'duplicate'))`

/** A page of suggestions that nobody decided, the likeliest first, or of pairs that somebody decided. */
export async function readPairs(
  tx: Tx,
  query: EventPairsQuery,
  actor: Actor,
  language: string,
): Promise<EventPairsView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  conditions.say(query.shown === 'open' ? `d.id is null and ${standing}` : 'd.id is not null')
  const from = `from event_suggestions s ${newest} where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select to_jsonb(s) as s, to_jsonb(d) as d ${from} ${orderBy(query.order, { score: 's.score' }, `s.left_key || s.right_key`)} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { pairs: await pairRows(tx, rows, language), ...total, page: query.page, pageSize }
}

interface Suggested {
  readonly left_key: string
  readonly right_key: string
  readonly left_import: Id | null
  readonly left_row: number | null
  readonly right_import: Id | null
  readonly right_row: number | null
  readonly incident_id: Id | null
  readonly score: number | null
  readonly same_words: number | null
  readonly days_apart: number | null
  readonly metres: number | null
}

async function pairRows(tx: Tx, rows: readonly Record<string, unknown>[], language: string): Promise<EventPairRow[]> {
  const found = rows.map(({ s, d }) => ({ s: suggestedOf(s), decision: decisionOf(d) }))
  const events = found.flatMap(({ s }) => [
    ...(s.left_import && s.left_row ? [{ importId: s.left_import, row: s.left_row }] : []),
    ...(s.right_import && s.right_row ? [{ importId: s.right_import, row: s.right_row }] : []),
  ])
  const sides = new Map<string, PairSide>()
  for (const side of await eventSides(tx, events)) sides.set(`${side.importId} ${side.row}`, side)
  const incidents = await incidentSides(
    tx,
    found.flatMap(({ s }) => (s.incident_id ? [s.incident_id] : [])),
  )
  const names = await userNames(
    tx,
    found.flatMap(({ decision }) => (decision ? [decision.decidedBy] : [])),
    language,
  )
  const sideOf = (key: string, importId: Id | null, row: number | null, incidentId: Id | null) =>
    (key.startsWith('incident ') ? incidents.get(incidentId ?? '') : sides.get(`${importId} ${row}`)) ?? null
  return found.map(({ s, decision }) =>
    EventPairRow.parse({
      key: `${s.left_key}\n${s.right_key}`,
      left: sideOf(s.left_key, s.left_import, s.left_row, s.incident_id),
      right: sideOf(s.right_key, s.right_import, s.right_row, s.incident_id),
      ...{ score: s.score, sameWords: s.same_words, daysApart: s.days_apart, metres: s.metres, decision },
      decidedByName: decision ? (names.get(decision.decidedBy) ?? '') : null,
    }),
  )
}

function suggestedOf(row: unknown): Suggested {
  return Object(row)
}

function decisionOf(row: unknown) {
  return row === null ? null : recordOf(eventPairNoun, Object(row))
}

async function eventSides(tx: Tx, places: readonly EventPlace[]): Promise<PairSide[]> {
  return (await eventRows(tx, places)).map(({ importId, provider, placeName, event }) => ({
    ...{ kind: 'event' as const, importId, row: event.row, incidentId: null, label: `${provider} ${event.providerId}` },
    ...{ type: event.type, startedOn: event.startedOn, endedOn: event.endedOn, place: event.place, placeName },
    killed: { low: event.killedLow, best: event.killedBest, high: event.killedHigh },
    ...{ actors: event.actors.map(({ name }) => name), text: event.text },
  }))
}

async function incidentSides(tx: Tx, ids: readonly Id[]): Promise<Map<Id, PairSide>> {
  const { rows } = await tx.query(
    `select i.id, i.type, i.started_on, i.ended_on, i.killed_low, i.killed_best, i.killed_high, i.description, p.name,
       array(select a ->> 'name' from jsonb_array_elements(i.actors) a) as actors
     from incidents i join places p on p.code = i.place_code where i.id = any ($1)`,
    [ids],
  )
  return new Map(
    rows.map((row): [Id, PairSide] => [
      row.id,
      {
        ...{ kind: 'incident', importId: null, row: null, incidentId: row.id, label: incidentReference(row.id) },
        ...{ type: row.type, startedOn: row.started_on, endedOn: row.ended_on, place: '', placeName: row.name },
        killed: { low: row.killed_low, best: row.killed_best, high: row.killed_high },
        ...{ actors: row.actors, text: row.description },
      },
    ]),
  )
}

/** One event of others with its import, and what may be the same; undefined outside the reader's reach. */
export async function readEvent(tx: Tx, place: EventPlace, language: string): Promise<OutsideEventView | undefined> {
  const [row] = await eventRows(tx, [place])
  if (!row) return undefined
  const { rows } = await tx.query<{ importedAt: string; format: string; licence: string; status: string }>(
    'select begun_at as "importedAt", format, licence, status from event_imports where id = $1',
    [place.importId],
  )
  const key = eventKey(row.provider, row.event.providerId)
  const { rows: pairs } = await tx.query<Record<string, unknown>>(
    `select to_jsonb(s) as s, to_jsonb(d) as d from event_suggestions s ${newest}
     where (s.left_key = $1 or s.right_key = $1) and (d.id is not null or ${standing}) order by s.score desc limit 20`,
    [key],
  )
  // What was taken into the log or named by a person without a suggestion; of the two keys the event's is the smaller.
  const { rows: named } = await tx.query<Record<string, unknown>>(
    `select to_jsonb(s) as s, to_jsonb(d) as d from (
       select distinct e.side_id, e.left_key, e.right_key, e.incident_id, $2::uuid as left_import, $3::int as left_row,
         null::uuid as right_import, null::int as right_row, null::real as score, null::real as same_words, null::int as days_apart,
         null::int as metres
       from event_pairs e where e.left_key = $1 and e.incident_id is not null and not exists
         (select from event_suggestions o where o.side_id = e.side_id and o.left_key = e.left_key and o.right_key = e.right_key)
     ) s ${newest} order by d.decided_at desc limit 20`,
    [key, place.importId, place.row],
  )
  const found = await pairRows(tx, [...named, ...pairs], language)
  return OutsideEventView.parse({ ...row, ...rows[0], pairs: found })
}
