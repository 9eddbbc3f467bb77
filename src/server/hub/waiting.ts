import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import type { Tx } from '../database.ts'
import { derivedKey, open, seal } from '../seal.ts'
import type { Sulh } from '../sulh.ts'

/** A record with acts that the centre has not decided, and what the centre has of it; null where it has none. */
export interface Base {
  readonly noun: string
  readonly id: Id
  readonly record: Readonly<Record<string, unknown>> | null
}

/** An act that was done here, and what it wrote. */
export interface LocalAct {
  readonly id: Id
  readonly wrote: readonly Base[]
}

/** Notes what acts wrote before the centre saw them: each record waits, with what it was before the first of them. */
export async function noteActs(sulh: Sulh, tx: Tx, acts: readonly LocalAct[]): Promise<void> {
  const wrote = acts.flatMap((act) => act.wrote.map((base) => ({ ...base, act: act.id })))
  if (wrote.length === 0) return
  await tx.query(
    `with acts as (insert into hub_acts (noun, record_id, act_id) select noun, id, act from
       unnest($1::text[], $2::uuid[], $3::uuid[], $4::bytea[]) g(noun, id, act, base) on conflict do nothing)
     insert into hub_waiting (noun, record_id, base) select distinct on (noun, id) noun, id, base from
       unnest($1::text[], $2::uuid[], $3::uuid[], $4::bytea[]) with ordinality g(noun, id, act, base, place)
       order by noun, id, place on conflict do nothing`,
    [
      wrote.map(({ noun }) => noun),
      wrote.map(({ id }) => id),
      wrote.map(({ act }) => act),
      wrote.map((base) => sealed(sulh, base)),
    ],
  )
}

/** Which of these records wait, each as `noun id`. */
export async function waitingAmong(tx: Tx, refs: readonly { noun: string; id: Id }[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ noun: string; id: Id }>(
    `select w.noun, w.record_id as id from hub_waiting w
     join unnest($1::text[], $2::uuid[]) g(noun, id) on g.noun = w.noun and g.id = w.record_id`,
    [refs.map(({ noun }) => noun), refs.map(({ id }) => id)],
  )
  return new Set(rows.map(({ noun, id }) => `${noun} ${id}`))
}

/** Keeps, of records that wait, what the centre has by now. */
export async function keepBases(sulh: Sulh, tx: Tx, bases: readonly Base[]): Promise<void> {
  for (const base of bases)
    await tx.query('update hub_waiting set base = $3 where noun = $1 and record_id = $2', [
      ...[base.noun, base.id, sealed(sulh, base)],
    ])
}

/**
 * Lets acts go that the centre decided, and those that no log brings it any more: of a tablet whose log forked.
 * What they wrote here gives way; they stay on their log, and are done if their tablet brings them in a new one. Of this server's own
 * log none goes so, since its next enrolment brings them.
 */
export async function endDecidedActs(tx: Pick<Tx, 'query'>): Promise<void> {
  await tx.query(
    `delete from hub_acts a where exists (select from hub_outcomes o where o.id = a.act_id)
       or not exists (select from station_entries e left join hub_sends s on s.station = e.station_id and s.epoch = e.epoch
         where e.id = a.act_id and e.place = 'log' and s.ended_at is null
           and (s.state ->> 'stopped' is null
             or exists (select from hub_link l where l.station = e.station_id and l.epoch = e.epoch)))`,
  )
}

/** Records that wait though the centre decided every act on them. */
export async function readyRefs(tx: Pick<Tx, 'query'>): Promise<{ noun: string; id: Id }[]> {
  const { rows } = await tx.query<{ noun: string; id: Id }>(
    `select noun, record_id as id from hub_waiting w
     where not exists (select from hub_acts a where a.noun = w.noun and a.record_id = w.record_id)`,
  )
  return rows
}

/** What the centre has of these, as far as they are still ready: an act that came since makes a record wait again. */
export async function readyBases(sulh: Sulh, tx: Tx, refs: readonly { noun: string; id: Id }[]): Promise<Base[]> {
  const { rows } = await tx.query<{ noun: string; id: Id; base: Buffer | null }>(
    `select w.noun, w.record_id as id, w.base from hub_waiting w
       join unnest($1::text[], $2::uuid[]) g(noun, id) on g.noun = w.noun and g.id = w.record_id
     where not exists (select from hub_acts a where a.noun = w.noun and a.record_id = w.record_id)`,
    [refs.map(({ noun }) => noun), refs.map(({ id }) => id)],
  )
  return rows.map(({ noun, id, base }) => ({ noun, id, record: base && opened(sulh, { noun, id, base }) }))
}

/** These wait no more. */
export async function endWaiting(tx: Tx, refs: readonly { noun: string; id: Id }[]): Promise<void> {
  await tx.query(
    `delete from hub_waiting w using unnest($1::text[], $2::uuid[]) g(noun, id) where g.noun = w.noun and g.id = w.record_id`,
    [refs.map(({ noun }) => noun), refs.map(({ id }) => id)],
  )
}

const bound = ({ noun, id }: { noun: string; id: Id }) => `${noun} ${id}`
const keyOf = (sulh: Sulh) => derivedKey(sulh.keys.master, 'records that wait at a hub')

function sealed(sulh: Sulh, base: Base): Buffer | null {
  return base.record && seal(keyOf(sulh), Buffer.from(JSON.stringify(base.record)), bound(base))
}

function opened(sulh: Sulh, base: { noun: string; id: Id; base: Buffer }): Record<string, unknown> {
  const plain = open(keyOf(sulh), base.base, bound(base))
  if (!plain) throw new Error('The master key does not fit this database: restore the key file that belongs to it.')
  return z.record(z.string(), z.unknown()).parse(JSON.parse(plain.toString()))
}
