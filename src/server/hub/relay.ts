import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { centreKeyId } from '../../stations/box.ts'
import { type Hash, type LogName, logKey, type StationEntry } from '../../stations/entry.ts'
import { entriesPerPush, LogAnswer, PushAnswer, protocol, stationPaths } from '../../stations/exchange.ts'
import { batchOf, heard, nothingSent, type SendState, sentUpTo } from '../../stations/outbox.ts'
import { inTransaction, type Tx } from '../database.ts'
import { entryOfRow } from '../stations/entry-storage.ts'
import type { Sulh } from '../sulh.ts'
import type { AskCentre } from './centre.ts'
import { type HubLink, noteHeard } from './link.ts'
import { endDecidedActs } from './waiting.ts'

/** A log that is passed on to the centre: this server's own, and those of the tablets of its site. */
interface SentLog extends LogName {
  readonly last: number
  readonly state: SendState
  readonly knows: number
}

const State = z.object({
  tiers: z.record(z.string(), z.object({ generation: z.string(), received: z.int() })),
  confirmed: z.int(),
  atSite: z.int(),
  stopped: z.enum(['forked', 'revoked']).nullable(),
})

/** Passes entries on to the centre as they are, and keeps what it says of them. */
export class Relay {
  readonly #sulh: Sulh
  readonly #link: HubLink
  readonly #app: string

  constructor(sulh: Sulh, parts: { link: HubLink; app: string }) {
    this.#sulh = sulh
    this.#link = parts.link
    this.#app = parts.app
  }

  /** Sends what waits until nothing is left that the centre would take, and hears of every log. */
  async push(signal: AbortSignal, ask: AskCentre): Promise<void> {
    for (let before = Number.POSITIVE_INFINITY; ; ) {
      signal.throwIfAborted()
      await this.#pushOnce(ask)
      const waiting = await waitingCount(this.#sulh)
      // What the centre neither takes nor decides now is asked about again in the next round.
      if (waiting === 0 || waiting >= before) return
      before = waiting
    }
  }

  async #pushOnce(ask: AskCentre): Promise<void> {
    const logs = await this.#logs()
    const entries: StationEntry[] = []
    for (const log of logs) {
      if (log.state.stopped !== null || entries.length >= entriesPerPush) continue
      const after = sentUpTo(log.state, { id: centreKeyId })
      entries.push(...(await this.#after(log, after, entriesPerPush - entries.length)))
    }
    const body = {
      ...{ protocol, app: this.#app, now: this.#sulh.now().toISOString() },
      entries: batchOf(entries),
      asks: logs.slice(0, 200).map(({ station, epoch, knows }) => ({ station, epoch, knows })),
      backlog: await waitingCount(this.#sulh),
    }
    const answer = await ask({ path: stationPaths.push, body }, PushAnswer)
    await this.#hear(answer, new Map(logs.map((log) => [logKey(log), log])))
  }

  /** Everything that the centre did not say it has, in batches of one log each: for a file that is carried there. */
  async *unsent(): AsyncGenerator<StationEntry[], void, void> {
    for (const log of await this.#logs()) {
      if (log.state.stopped !== null) continue
      for (let after = sentUpTo(log.state, { id: centreKeyId }); ; ) {
        const batch = batchOf(await this.#after(log, after, entriesPerPush))
        const last = batch.at(-1)
        if (!last) break
        yield batch
        after = last.seq
      }
    }
  }

  /** Every log that the centre is asked about, and up to where its outcomes are known here. */
  async asks(): Promise<(LogName & { knows: number })[]> {
    return (await this.#logs()).map(({ station, epoch, knows }) => ({ station, epoch, knows }))
  }

  async #after({ station, epoch }: LogName, seq: number, limit: number): Promise<StationEntry[]> {
    const { rows } = await this.#sulh.database.writer.query<{ entry: string; box: string | null }>(
      `select entry, box from station_entries where station_id = $1 and epoch = $2 and place = 'log' and seq > $3
       order by seq limit $4`,
      [station, epoch, seq, limit],
    )
    return rows.map(entryOfRow)
  }

  async #hear(answer: PushAnswer, logs: ReadonlyMap<string, SentLog>): Promise<void> {
    await inTransaction(this.#sulh.database.writer, async (tx) => {
      for (const said of answer.logs) {
        const log = logs.get(logKey(said))
        if (log) await this.#hearOf(tx, log, answer, said)
      }
      await endDecidedActs(tx)
    })
    await noteHeard(this.#sulh, answer.tier)
  }

  async #hearOf(tx: Tx, log: SentLog, answer: PushAnswer, said: LogAnswer): Promise<void> {
    const hash = await hashAt(tx, log, said.received)
    const own = log.station === this.#link.log.station
    // Of a tablet's log the centre may have more than this server, which was set back, or which the tablet went past.
    const last = own ? log.last : Math.max(log.last, said.received)
    const state = heard(log.state, { ...log, last, hashAt: () => hash }, answer.tier, said)
    const knows = Math.max(log.knows, ...said.outcomes.map(({ seq }) => seq))
    await tx.query(
      `insert into hub_sends (station, epoch, state, knows, answer) values ($1, $2, $3, $4, $5)
       on conflict (station, epoch) do update set state = excluded.state, knows = excluded.knows, answer = excluded.answer`,
      [log.station, log.epoch, JSON.stringify(state), knows, JSON.stringify({ ...said, outcomes: [] })],
    )
    await tx.query(
      `insert into hub_outcomes (station, epoch, seq, id, outcome, codes)
       select $1, $2, o.seq, o.id, o.outcome, array(select jsonb_array_elements_text(o.codes))
       from jsonb_to_recordset($3) o(seq bigint, id uuid, outcome text, codes jsonb) on conflict do nothing`,
      [log.station, log.epoch, JSON.stringify(said.outcomes)],
    )
    // What was held here and is done at the centre holds nothing up here any more.
    await tx.query(
      `update station_entries e set outcome = o.outcome, codes = o.codes, decided_at = $3 from hub_outcomes o
       where e.station_id = $1 and e.epoch = $2 and e.place = 'log' and e.outcome = 'held' and o.outcome <> 'held'
         and o.station = e.station_id and o.epoch = e.epoch and o.seq = e.seq and o.id = e.id`,
      [log.station, log.epoch, this.#sulh.now()],
    )
  }

  async #logs(): Promise<SentLog[]> {
    const { rows } = await this.#sulh.database.writer.query<{
      station: Id
      epoch: number
      last: number
      state: unknown
      knows: number | null
    }>(
      `select l.station_id as station, l.epoch, l.received as last, s.state, s.knows
       from station_logs l left join hub_sends s on s.station = l.station_id and s.epoch = l.epoch
       order by l.station_id = $1 desc, l.station_id, l.epoch`,
      [this.#link.log.station],
    )
    return rows.map(({ station, epoch, last, state, knows }) => ({
      ...{ station, epoch, last, knows: knows ?? 0 },
      state: state === null ? nothingSent : State.parse(state),
    }))
  }
}

/** How many entries of all logs the centre has not decided. */
export async function waitingCount(sulh: Sulh): Promise<number> {
  const { rows } = await sulh.database.writer.query<{ waiting: number }>(
    `select coalesce(sum(greatest(l.received - coalesce((s.state ->> 'confirmed')::bigint, 0), 0)), 0)::integer as waiting
     from station_logs l left join hub_sends s on s.station = l.station_id and s.epoch = l.epoch`,
  )
  return rows[0]?.waiting ?? 0
}

/** How the centre stood with these logs when it was last heard, with the outcomes of each after what its sender knows. */
export async function centreOf(
  sulh: Sulh,
  link: Pick<HubLink, 'heardAt' | 'centreTier'>,
  logs: readonly (LogName & { readonly knows: number })[],
): Promise<PushAnswer['centre']> {
  const { heardAt, centreTier } = link
  if (heardAt === null || centreTier === null) return null
  const answers: LogAnswer[] = []
  for (const { station, epoch, knows } of logs) {
    const { rows } = await sulh.database.writer.query<{ answer: unknown }>(
      'select answer from hub_sends where station = $1 and epoch = $2 and answer is not null',
      [station, epoch],
    )
    if (!rows[0]) continue
    const { rows: outcomes } = await sulh.database.writer.query(
      `select seq, id, outcome, codes from hub_outcomes where station = $1 and epoch = $2 and seq > $3 order by seq limit 500`,
      [station, epoch, knows],
    )
    answers.push(LogAnswer.parse({ ...z.record(z.string(), z.unknown()).parse(rows[0].answer), outcomes }))
  }
  return { tier: centreTier, heard: heardAt, logs: answers }
}

async function hashAt(tx: Tx, { station, epoch }: LogName, seq: number): Promise<Hash | undefined> {
  const { rows } = await tx.query<{ hash: Hash }>(
    `select hash from station_entries where station_id = $1 and epoch = $2 and seq = $3 and place = 'log'`,
    [station, epoch, seq],
  )
  return rows[0]?.hash
}
