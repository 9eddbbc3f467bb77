import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { WorkPart } from '../stations/scope.ts'
import { readLeases } from './lease-store.ts'
import { behindAnother, lastOfAct, openEntry } from './settle-store.ts'
import { stationNoun } from './station.ts'
import { type HeldEntriesQuery, StationRow, type StationsQuery, type StationsView } from './views.ts'

const counts = `(select json_build_object(
    'received', count(*) filter (where e.place = 'log'),
    'decided', count(*) filter (where e.place = 'log' and e.outcome is not null),
    'waiting', count(*) filter (where e.place = 'waiting'),
    'held', count(*) filter (where e.outcome = 'held'),
    'forked', count(*) filter (where e.place = 'forked' and e.outcome is null))
  from station_entries e where e.station_id = s.id) as counts`

/** A page of the stations that the reader may see, with how they were when they last spoke. */
export async function readStations(tx: Tx, query: StationsQuery, language: string): Promise<Omit<StationsView, 'pin'>> {
  const conditions = new Conditions()
  if (query.state !== 'all') conditions.add((place) => `s.state = ${place}`, query.state)
  if (query.search !== '') conditions.add((place) => `s.name ilike ${place}`, anywhere(query.search))
  const from = `from stations s left join station_health h on h.station_id = s.id where ${conditions.where}`
  const columns = { name: 's.name', seen: `coalesce(h.last_seen, '-infinity')` }
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(stationNoun, 's')}, i.code as site_code, i.name as site_name, ${counts},
       h.last_seen, h.backlog, h.clock_offset_ms, h.app,
       exists (select from station_logs l where l.station_id = s.id and l.epoch = s.epoch and l.forked) as is_forked
     from stations s join sites i on i.id = s.site_id left join station_health h on h.station_id = s.id
     where ${conditions.where} ${orderBy(query.order, columns, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const leases = await readLeases(
    tx,
    rows.map(({ id }) => String(id)),
    language,
  )
  const scopes = await readScopes(
    tx,
    rows.map(({ id }) => String(id)),
    language,
  )
  const stations = rows.map((row) =>
    StationRow.parse({
      ...{ station: recordOf(stationNoun, row), siteCode: row.site_code, siteName: row.site_name },
      ...{ counts: row.counts, isForked: row.is_forked },
      parts: scopes.get(String(row.id))?.parts ?? WorkPart.options,
      changed: scopes.get(String(row.id)) ?? null,
      leases: leases.filter(({ lease }) => lease.stationId === row.id),
      health:
        row.last_seen === null
          ? null
          : {
              ...{ lastSeen: row.last_seen, backlog: row.backlog },
              ...{ clockOffsetMs: row.clock_offset_ms, app: row.app },
            },
    }),
  )
  return { stations, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

interface ScopeRow {
  readonly station_id: string
  readonly parts: WorkPart[]
  readonly reason: string
  readonly changed_at: string
  readonly changed_by: string
  readonly from_code: string
}

/** How the scope of these stations was changed last; nothing of those whose it never was. */
async function readScopes(tx: Tx, stations: readonly string[], language: string) {
  const { rows } = await tx.query<ScopeRow>(
    `select distinct on (c.station_id) c.station_id, c.parts, c.reason, c.changed_at, c.changed_by, i.code as from_code
     from station_scopes c join sites i on i.id = c.from_site_id where c.station_id = any($1) order by c.station_id, c.n desc`,
    [stations],
  )
  const names = await userNames(
    tx,
    rows.map((row) => row.changed_by),
    language,
  )
  return new Map(
    rows.map(({ station_id, parts, reason, changed_at, changed_by, from_code }) => [
      station_id,
      { parts, reason, changedAt: changed_at, changedByName: names.get(changed_by) ?? '', fromSiteCode: from_code },
    ]),
  )
}

/** A held entry as the database has it, before it is opened for the reader. */
export interface FoundEntry {
  readonly id: string
  readonly stationId: string
  readonly stationName: string
  readonly siteName: unknown
  readonly seq: number
  readonly entry: string
  readonly box: string | null
  readonly receivedAt: string
  readonly authorId: string
  readonly authorName: string
  readonly forked: boolean
  readonly behind: boolean
  readonly codes: readonly string[]
}

interface HeldRow {
  readonly id: string
  readonly station_id: string
  readonly station_name: string
  readonly site_name: unknown
  readonly seq: number
  readonly entry: string
  readonly box: string | null
  readonly received_at: string
  readonly actor: string
  readonly forked: boolean
  readonly behind: boolean
  readonly codes: string[]
}

const shows: Readonly<Record<HeldEntriesQuery['show'], string>> = {
  all: 'true',
  held: `e.outcome = 'held'`,
  forked: `e.place = 'forked'`,
}

/** A page of what waits for a named person, within the reader's reach. */
export async function findHeldEntries(tx: Tx, query: HeldEntriesQuery, language: string) {
  const from = `from station_entries e join stations s on s.id = e.station_id join sites i on i.id = s.site_id
    where ${openEntry} and ${lastOfAct} and ${shows[query.show]}`
  // What came in one push stands in the order of its log.
  const columns = { received: '(e.received_at, e.seq)' }
  const { rows } = await tx.query<HeldRow>(
    `select e.id, e.station_id, s.name as station_name, i.name as site_name, e.seq, e.entry, e.box, e.received_at,
       e.actor, e.place = 'forked' as forked, ${behindAnother} as behind, e.codes
     ${from} ${orderBy(query.order, columns, 'e.hash')} ${pageAt(query.page)}`,
  )
  const names = await userNames(
    tx,
    rows.map(({ actor }) => actor),
    language,
  )
  const found = rows.map(
    (row): FoundEntry => ({
      ...{ id: row.id, stationId: row.station_id, stationName: row.station_name, siteName: row.site_name },
      ...{ seq: row.seq, entry: row.entry, box: row.box, receivedAt: row.received_at, authorId: row.actor },
      ...{ authorName: names.get(row.actor) ?? '', forked: row.forked, behind: row.behind, codes: row.codes },
    }),
  )
  return { found, ...(await countUpTo(tx, `select ${from}`, [])), page: query.page, pageSize }
}

/** Of these subjects those whose record the reader sees; none where they may not read its table at all. */
export async function visibleAmong(tx: Tx, table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows: may } = await tx.query<{ may: boolean }>(
    `select has_table_privilege(current_user, $1::regclass, 'select') as may`,
    [table],
  )
  if (may[0]?.may !== true) return new Set()
  const { rows } = await tx.query<{ id: string }>(`select id from ${table} where id = any($1)`, [ids])
  return new Set(rows.map(({ id }) => id))
}
