import type { Id } from '../../kernel/ids.ts'
import { scopesOf } from '../../station-register/scope-store.ts'
import { type Hash, type LogName, StationEntry } from '../../stations/entry.ts'
import { EntryOutcome } from '../../stations/exchange.ts'
import { type IntakeStorage, type KeptLog, type Placing, shutOut } from '../../stations/intake.ts'
import { scopeOfEntry } from '../../stations/scope.ts'
import { inTransaction, type Tx } from '../database.ts'
import type { Sulh } from '../sulh.ts'

/** How a tier keeps what stations sent. */
export interface Keeping {
  /** A hub keeps what was typed until the centre has it. The centre lets go of it once it is in the journal, sealed for one person. */
  readonly boxesOfDecided: boolean
}

interface EntryRow {
  readonly entry: string
  readonly box: string | null
}

/** The logs of stations in PostgreSQL, the same at a hub and at the centre. What `keep` says is durable once it resolves. */
export class EntryStorage implements IntakeStorage {
  readonly #sulh: Pick<Sulh, 'database' | 'now'>
  readonly #keeping: Keeping

  constructor(sulh: Pick<Sulh, 'database' | 'now'>, keeping: Keeping) {
    this.#sulh = sulh
    this.#keeping = keeping
  }

  async keep(log: LogName, seqs: readonly number[], place: (kept: KeptLog) => Placing): Promise<void> {
    await inTransaction(this.#sulh.database.writer, async (tx) => {
      const kept = await lockedLog(tx, log, seqs)
      const placing = place(kept)
      const { standing, next, ahead, forked, joined } = placing
      await insertEntries(tx, log, { log: next, waiting: ahead, forked }, this.#sulh.now())
      if (joined.length > 0)
        await tx.query(
          `update station_entries set place = 'log'
           where station_id = $1 and epoch = $2 and place = 'waiting' and seq = any($3)`,
          [log.station, log.epoch, joined],
        )
      await tx.query(
        'update station_logs set received = $3, hash = $4, forked = $5 where station_id = $1 and epoch = $2',
        [log.station, log.epoch, standing.received, standing.hash, standing.forked],
      )
      if (forked.length > 0)
        await letOthersGo(
          tx,
          forked.map(({ id }) => id),
          { now: this.#sulh.now(), keeping: this.#keeping },
        )
    })
  }

  async standing(log: LogName): ReturnType<IntakeStorage['standing']> {
    const { rows } = await this.#sulh.database.writer.query<{
      received: number
      hash: Hash
      forked: boolean
      decided: number
    }>('select received, hash, forked, decided from station_logs where station_id = $1 and epoch = $2', [
      log.station,
      log.epoch,
    ])
    const [row] = rows
    return row && { standing: { received: row.received, hash: row.hash, forked: row.forked }, decided: row.decided }
  }

  async undecided(log: LogName, limit: number): Promise<StationEntry[]> {
    const { rows } = await this.#sulh.database.writer.query<EntryRow>(
      `select entry, box from station_entries
       where station_id = $1 and epoch = $2 and place = 'log' and outcome is null order by seq limit $3`,
      [log.station, log.epoch, limit],
    )
    return rows.map(entryOfRow)
  }

  async outcomes(log: LogName, after: number, limit: number): Promise<EntryOutcome[]> {
    const { rows } = await this.#sulh.database.writer.query(
      `select seq, id, outcome, codes from station_entries
       where station_id = $1 and epoch = $2 and seq > $3 and place = 'log' and outcome is not null order by seq limit $4`,
      [log.station, log.epoch, after, limit],
    )
    return rows.map((row) => EntryOutcome.parse(row))
  }

  async changedOutcomes(log: LogName, upTo: number, after: number, limit: number): Promise<EntryOutcome[]> {
    const { rows } = await this.#sulh.database.writer.query(
      `select seq, id, outcome, codes, later from station_entries
       where station_id = $1 and epoch = $2 and seq <= $3 and later > $4 and place = 'log' and outcome is not null
       order by later limit $5`,
      [log.station, log.epoch, upTo, after, limit],
    )
    return rows.map((row) => EntryOutcome.parse(row))
  }

  async settle(log: LogName, outcomes: readonly EntryOutcome[]): Promise<void> {
    await inTransaction(this.#sulh.database.writer, async (tx) => {
      await lockLogs(
        tx,
        log,
        outcomes.map(({ id }) => id),
      )
      await tx.query(
        `update station_entries e set outcome = o.outcome, decided_at = $4,
           codes = array(select jsonb_array_elements_text(o.codes)),
           box = case when $5 or o.outcome = 'held' then e.box end
         from jsonb_to_recordset($3::jsonb) o (seq integer, outcome text, codes jsonb)
         where e.station_id = $1 and e.epoch = $2 and e.place = 'log' and e.seq = o.seq and e.outcome is null`,
        [log.station, log.epoch, JSON.stringify(outcomes), this.#sulh.now(), this.#keeping.boxesOfDecided],
      )
      await tx.query(
        `update station_logs l set decided = greatest(l.decided, coalesce((select min(e.seq) - 1 from station_entries e
           where e.station_id = $1 and e.epoch = $2 and e.place = 'log' and e.outcome is null), l.received))
         where l.station_id = $1 and l.epoch = $2`,
        [log.station, log.epoch],
      )
      await letOthersGo(
        tx,
        outcomes.filter(({ outcome, codes }) => outcome !== 'held' || codes.includes(shutOut)).map(({ id }) => id),
        { now: this.#sulh.now(), keeping: this.#keeping },
      )
    })
  }

  async heldSubjects(log: LogName): Promise<ReadonlySet<Id>> {
    const { rows } = await this.#sulh.database.writer.query<{ subject: Id }>(
      `select distinct subject from station_entries where station_id = $1 and epoch = $2 and outcome = 'held'`,
      [log.station, log.epoch],
    )
    return new Set(rows.map(({ subject }) => subject))
  }

  /** Every log on which something waits to be decided. */
  async undecidedLogs(): Promise<LogName[]> {
    const { rows } = await this.#sulh.database.writer.query<LogName>(
      `select distinct station_id as station, epoch from station_entries where place = 'log' and outcome is null`,
    )
    return rows
  }
}

/** An entry as it was sent. What is not kept of it any more cannot be read as one. */
export function entryOfRow({ entry, box }: EntryRow): StationEntry {
  const said: unknown = JSON.parse(entry)
  const sealed: unknown = JSON.parse(box ?? 'null')
  return StationEntry.parse(Object.assign({}, said, { box: sealed }))
}

/** Begins the log where it is new, locks it, and reads what placing these numbers needs. */
async function lockedLog(tx: Tx, { station, epoch }: LogName, seqs: readonly number[]): Promise<KeptLog> {
  await tx.query('insert into station_logs (station_id, epoch) values ($1, $2) on conflict do nothing', [
    station,
    epoch,
  ])
  const { rows } = await tx.query<{ received: number; hash: Hash; forked: boolean }>(
    'select received, hash, forked from station_logs where station_id = $1 and epoch = $2 for update',
    [station, epoch],
  )
  const [standing] = rows
  if (!standing) throw new Error('a log that was begun is not there')
  const { rows: there } = await tx.query<{ seq: number; hash: Hash; prev: Hash; waits: boolean }>(
    `select seq, prev, hash, place = 'waiting' as waits
     from station_entries where station_id = $1 and epoch = $2
       and ((place = 'log' and seq = any($3)) or place = 'waiting')`,
    [station, epoch, seqs],
  )
  return {
    standing,
    hashes: new Map(there.filter(({ waits }) => !waits).map(({ seq, hash }) => [seq, hash])),
    waiting: new Map(there.filter(({ waits }) => waits).map(({ seq, hash, prev }) => [seq, { seq, hash, prev }])),
  }
}

async function insertEntries(
  tx: Tx,
  { station, epoch }: LogName,
  places: Readonly<Record<'log' | 'waiting' | 'forked', readonly StationEntry[]>>,
  now: Date,
): Promise<void> {
  const rows = [
    ...places.log.map((entry) => ({ entry, place: 'log' })),
    ...places.waiting.map((entry) => ({ entry, place: 'waiting' })),
    ...places.forked.map((entry) => ({ entry, place: 'forked' })),
  ]
  if (rows.length === 0) return
  const scopes = (await scopesOf(tx, [station])).get(station) ?? []
  await tx.query({
    name: 'keep station entries',
    text: `insert into station_entries (station_id, epoch, seq, prev, hash, id, subject, actor, entry, box, place, site_id, received_at)
           select $1, $2, r.*, $13
           from unnest($3::integer[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[],
             $11::text[], $12::uuid[]) r
           on conflict do nothing`,
    values: [
      ...[station, epoch],
      rows.map(({ entry }) => entry.seq),
      rows.map(({ entry }) => entry.prev),
      rows.map(({ entry }) => entry.hash),
      rows.map(({ entry }) => entry.id),
      rows.map(({ entry }) => entry.subject),
      rows.map(({ entry }) => entry.actor),
      rows.map(({ entry: { box, ...signed } }) => JSON.stringify(signed)),
      rows.map(({ entry }) => JSON.stringify(entry.box)),
      rows.map(({ place }) => place),
      rows.map(({ entry }) => scopeOfEntry(entry, scopes)?.siteId ?? null),
      now,
    ],
  })
}

/** This log, and those on which one of these acts is held since its device was shut out; in one order, so that nobody waits for another. */
async function lockLogs(tx: Tx, { station, epoch }: LogName, ids: readonly Id[]): Promise<void> {
  await tx.query(
    `select from station_logs where (station_id, epoch) in (select $1::uuid, $2::integer union all
       select station_id, epoch from station_entries where id = any($3) and outcome = 'held' and codes = array[$4])
     order by station_id, epoch for update`,
    [station, epoch, ids, shutOut],
  )
}

/**
 * What came by another way as well is no open question any more: entries of a fork that were done there, and those of a device that was
 * shut out which came in its next log, and were decided.
 */
async function letOthersGo(
  tx: Tx,
  ids: readonly Id[],
  { now, keeping }: { readonly now: Date; readonly keeping: Keeping },
): Promise<void> {
  if (ids.length === 0) return
  await tx.query(
    `update station_entries f set outcome = d.outcome, codes = array['station.cameOtherwise'], decided_at = $2,
       box = case when $3 then f.box end
     from station_entries d where f.id = any($1) and d.id = f.id and d.place = 'log'
       and (f.place = 'forked' and f.outcome is null and d.outcome in ('accepted', 'flagged')
         or f.outcome = 'held' and f.codes = array[$4] and d.outcome <> 'held')`,
    [ids, now, keeping.boxesOfDecided, shutOut],
  )
}
