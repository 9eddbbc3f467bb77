import { z } from 'zod'
import type { Instant } from '../../kernel/dates.ts'
import type { Id } from '../../kernel/ids.ts'
import { centreKeyId } from '../../stations/box.ts'
import type { Hash, LogName, StationEntry } from '../../stations/entry.ts'
import { entriesPerPush, LogAnswer, PushAnswer, stationPaths, type Tier } from '../../stations/exchange.ts'
import { batchOf, type SendState, sendStateOf, sentUpTo } from '../../stations/outbox.ts'
import { type Ask, MessageRefused, Sender, type SenderStorage, type SentLog } from '../../stations/sender.ts'
import { inTransaction, type Tx } from '../database.ts'
import { entryOfRow } from '../stations/entry-storage.ts'
import type { Sulh } from '../sulh.ts'
import { type AskCentre, CentreRefused } from './centre.ts'
import { type HubLink, noteHeard } from './link.ts'
import { endDecidedActs } from './waiting.ts'

interface Asking {
  readonly signal: AbortSignal
  readonly ask: AskCentre
  fault?: unknown
}

/** Passes entries on to the centre as they are, and keeps what it says of them: the sender of every station, over PostgreSQL. */
export class Relay {
  readonly #sulh: Sulh
  readonly #logs: SiteLogs
  readonly #sender: Sender
  /** How the centre is asked now, and what kept it from being asked. */
  #asking: Asking | undefined

  constructor(sulh: Sulh, parts: { link: HubLink; app: string }) {
    this.#sulh = sulh
    this.#logs = new SiteLogs(sulh, parts.link.log.station)
    this.#sender = new Sender({ storage: this.#logs, app: parts.app, now: () => sulh.now().toISOString() })
  }

  /** Sends what waits until nothing is left that the centre would take, and hears of every log. Throws what kept it from asking. */
  async push(signal: AbortSignal, ask: AskCentre): Promise<void> {
    const asking: Asking = { signal, ask }
    this.#asking = asking
    const { reached } = await this.#sender.round([this.#way])
    if (asking.fault !== undefined) throw asking.fault
    for (const tier of reached) await noteHeard(this.#sulh, tier)
  }

  /** One way for as long as the relay is there: the sender knows a tier by its way, and asks a new one for everything anew. */
  readonly #way: Ask = async (body) => {
    const asking = this.#asking
    asking?.signal.throwIfAborted()
    try {
      if (!asking) throw new Error('nobody asks the centre')
      return await asking.ask({ path: stationPaths.push, body }, PushAnswer)
    } catch (error) {
      if (error instanceof CentreRefused && [400, 413].includes(error.status)) throw new MessageRefused(error.code)
      if (asking) asking.fault = error
      throw error
    }
  }

  /** Everything that the centre did not say it has, in batches of one log each: for a file that is carried there. */
  async *unsent(): AsyncGenerator<StationEntry[], void, void> {
    for (const log of await this.#logs.logs()) {
      if (log.state.stopped !== null) continue
      for (let after = sentUpTo(log.state, { id: centreKeyId }); ; ) {
        const batch = batchOf(await this.#logs.entries(log, after, entriesPerPush))
        const last = batch.at(-1)
        if (!last) break
        yield batch
        after = last.seq
      }
    }
  }

  /** Every log that the centre is asked about, and up to where its outcomes are known here. */
  async asks(): Promise<(LogName & { knows: number; knowsLater: number })[]> {
    const logs = await this.#logs.logs()
    return logs.map(({ station, epoch, state: { tiers } }) => {
      const said = tiers[centreKeyId]
      return { station, epoch, knows: said?.knows ?? 0, knowsLater: said?.knowsLater ?? 0 }
    })
  }
}

/** The logs of a site at its own server: its own, and those of the tablets. */
class SiteLogs implements SenderStorage {
  readonly #sulh: Sulh
  readonly #own: Id

  constructor(sulh: Sulh, own: Id) {
    this.#sulh = sulh
    this.#own = own
  }

  async logs(): Promise<SentLog[]> {
    const { rows } = await this.#sulh.database.writer.query<LogName & { last: number; state: unknown }>(
      `select l.station_id as station, l.epoch, l.received as last, s.state
       from station_logs l left join hub_sends s on s.station = l.station_id and s.epoch = l.epoch
       where s.ended_at is null order by l.station_id = $1 desc, l.station_id, l.epoch`,
      [this.#own],
    )
    return rows.map(({ station, epoch, last, state }) => ({
      ...{ station, epoch, last, relayed: station !== this.#own },
      state: sendStateOf(state),
    }))
  }

  async entries({ station, epoch }: LogName, after: number, limit: number): Promise<StationEntry[]> {
    const { rows } = await this.#sulh.database.writer.query<{ entry: string; box: string | null }>(
      `select entry, box from station_entries where station_id = $1 and epoch = $2 and place = 'log' and seq > $3
       order by seq limit $4`,
      [station, epoch, after, limit],
    )
    return rows.map(entryOfRow)
  }

  async hashAt({ station, epoch }: LogName, seq: number): Promise<Hash | undefined> {
    const { rows } = await this.#sulh.database.writer.query<{ hash: Hash }>(
      `select hash from station_entries where station_id = $1 and epoch = $2 and seq = $3 and place = 'log'`,
      [station, epoch, seq],
    )
    return rows[0]?.hash
  }

  async learn(log: LogName, _tier: Tier, answer: LogAnswer, change: (state: SendState) => SendState): Promise<void> {
    await inTransaction(this.#sulh.database.writer, async (tx) => {
      const { rows } = await tx.query<{ state: unknown }>(
        'select state from hub_sends where station = $1 and epoch = $2 for update',
        [log.station, log.epoch],
      )
      const state = change(sendStateOf(rows[0]?.state ?? null))
      await tx.query(
        `insert into hub_sends (station, epoch, state, answer) values ($1, $2, $3, $4)
         on conflict (station, epoch) do update set state = excluded.state, answer = excluded.answer`,
        [log.station, log.epoch, JSON.stringify(state), JSON.stringify({ ...answer, outcomes: [] })],
      )
      await keepOutcomes(tx, log, answer, this.#sulh.now())
      await endDecidedActs(tx)
    })
  }
}

/** The centre's word is final: it replaces what was known, and what was held here and is done there holds nothing up any more. */
async function keepOutcomes(tx: Tx, log: LogName, { outcomes }: LogAnswer, now: Date): Promise<void> {
  if (outcomes.length === 0) return
  await tx.query(
    `insert into hub_outcomes (station, epoch, seq, id, outcome, codes, later)
     select $1, $2, o.seq, o.id, o.outcome, array(select jsonb_array_elements_text(o.codes)), o.later
     from jsonb_to_recordset($3) o(seq bigint, id uuid, outcome text, codes jsonb, later integer)
     on conflict (station, epoch, seq) do update set outcome = excluded.outcome, codes = excluded.codes,
       later = coalesce(excluded.later, hub_outcomes.later)`,
    [log.station, log.epoch, JSON.stringify(outcomes)],
  )
  await tx.query('select from station_logs where station_id = $1 and epoch = $2 for update', [log.station, log.epoch])
  await tx.query(
    `update station_entries e set outcome = o.outcome, codes = o.codes, decided_at = $3 from hub_outcomes o
     where e.station_id = $1 and e.epoch = $2 and e.place = 'log' and e.outcome = 'held' and o.outcome <> 'held'
       and o.station = e.station_id and o.epoch = e.epoch and o.seq = e.seq and o.id = e.id`,
    [log.station, log.epoch, now],
  )
}

/**
 * How many acts wait for the centre: those of this server's own log, also where that is stopped, and of every log that is sent on. What a
 * tablet did under a log that is stopped comes with its next one.
 */
export async function waitingCount(sulh: Sulh): Promise<number> {
  const { rows } = await sulh.database.writer.query<{ waiting: number }>(
    `select coalesce(sum(greatest(l.received - coalesce((s.state ->> 'confirmed')::bigint, 0), 0)), 0)::integer as waiting
     from station_logs l left join hub_sends s on s.station = l.station_id and s.epoch = l.epoch
     where s.ended_at is null and (s.state ->> 'stopped' is null
       or exists (select from hub_link k where k.station = l.station_id and k.epoch = l.epoch))`,
  )
  return rows[0]?.waiting ?? 0
}

/** How the centre stood with these logs when it was last heard, with the outcomes of each after what its sender knows. */
export async function centreOf(
  sulh: Sulh,
  link: Pick<HubLink, 'heardAt' | 'centreTier'>,
  logs: readonly (LogName & { readonly knows: number; readonly knowsLater?: number | undefined })[],
): Promise<PushAnswer['centre']> {
  const { centreTier } = link
  if (centreTier === null) return null
  const answers: LogAnswer[] = []
  let heard: Instant | null = link.heardAt
  for (const { station, epoch, knows, knowsLater } of logs) {
    const { rows } = await sulh.database.writer.query<{ answer: unknown; state: unknown }>(
      'select answer, state from hub_sends where station = $1 and epoch = $2 and answer is not null',
      [station, epoch],
    )
    if (!rows[0]) continue
    // By the centre's clock, which alone tells what of it is newer: a laptop's may be off by days.
    heard = sendStateOf(rows[0].state).tiers[centreTier.id]?.asOf ?? heard
    const { rows: told } = await sulh.database.writer.query<{ later: number | null }>(
      `select seq, id, outcome, codes, case when seq <= $3 then later end as later from hub_outcomes
       where station = $1 and epoch = $2 and (seq > $3 or later > $4::integer) order by seq > $3, case when seq <= $3 then later end, seq limit 500`,
      [station, epoch, knows, knowsLater ?? null],
    )
    const outcomes = told.map(({ later, ...outcome }) => (later === null ? outcome : { ...outcome, later }))
    answers.push(LogAnswer.parse({ ...z.record(z.string(), z.unknown()).parse(rows[0].answer), outcomes }))
  }
  return heard === null ? null : { tier: centreTier, heard, logs: answers }
}
