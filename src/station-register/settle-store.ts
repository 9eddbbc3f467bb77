import { z } from 'zod'
import type { Action } from '../kernel/action.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import type { HeldFacts } from './held-actions.ts'

/** What waits for a person: held on a log, or of a fork whose act did not come by another way. */
export const openEntry = `(e.outcome = 'held' or (e.place = 'forked' and e.outcome is null
  and not exists (select from station_entries o where o.id = e.id and o.place = 'log')))`

/** Of an act that is held on two logs, since its station was enrolled anew, the entry that came last: a person decides the act once. */
export const lastOfAct = `not exists (select from station_entries o where o.id = e.id and o.outcome = 'held'
  and (o.received_at, o.hash) > (e.received_at, e.hash))`

/** Whether an earlier entry of the same log about the same subject is held. */
export const behindAnother = `(e.place = 'log' and exists (select from station_entries b where b.station_id = e.station_id
  and b.epoch = e.epoch and b.subject = e.subject and b.seq < e.seq and b.outcome = 'held'))`

const Named = z.object({ action: z.string() })

/** Facts and following of what is decided about held entries. */
export function heldLookups(actions: readonly Action[]): Readonly<Record<string, Lookup>> {
  const intents = new Set(actions.filter(({ kind }) => kind === 'intent').map(({ name }) => name))
  const facts: Lookup['facts'] = async (tx, { id }) => ({ entry: await heldFacts(tx, id, intents) })
  return {
    'heldEntry.takeIn': {
      facts,
      accepted: async (tx, { input: { id } }) => {
        await lockLogs(tx, id)
        await tx.query(
          `update station_entries e set outcome = j.body ->> 'outcome', decided_at = now(), box = null,
             codes = array(select f ->> 'code' from jsonb_array_elements((j.body -> 'flags')::jsonb) f)
           from journal j where e.id = $1 and j.id = e.id and ${openEntry}`,
          [id],
        )
        await askDependantsAgain(tx, id)
      },
    },
    'heldEntry.setAside': {
      facts,
      accepted: async (tx, { input: { id } }) => {
        await lockLogs(tx, id)
        await tx.query(
          // Where one of them was erased by now, nothing that was typed is kept.
          `update station_entries e set outcome = 'refused', codes = '{station.setAside}', decided_at = now(),
             box = case when exists (select from subject_keys k where k.subject_id = any(e.about || e.subject)
               and k.destroyed_at is not null) then null else e.box end
           where e.id = $1 and ${openEntry}`,
          [id],
        )
        await askDependantsAgain(tx, id)
      },
    },
  }
}

async function heldFacts(tx: Tx, id: unknown, intents: ReadonlySet<string>): Promise<HeldFacts | null> {
  const { rows } = await tx.query<{
    station_id: Id
    epoch: number
    seq: number
    side_id: Id
    site_id: Id
    actor: Id
    entry: string
    done: boolean
    behind: boolean
  }>(
    `select e.station_id, e.epoch, e.seq, s.side_id, coalesce(e.site_id, s.site_id) as site_id, e.actor, e.entry,
       exists (select from journal j where j.id = e.id) as done, ${behindAnother} as behind
     from station_entries e join stations s on s.id = e.station_id
     where e.id = $1 and ${openEntry} order by e.place = 'log' desc, e.epoch desc limit 1`,
    [id],
  )
  const [row] = rows
  if (!row) return null
  // Who answers for it is who manages the site where it was recorded, also once the device went to another.
  const { station_id: stationId, epoch, seq, side_id: sideId, site_id: siteId, actor: authorId, done, behind } = row
  const { action } = Named.parse(JSON.parse(row.entry))
  const fact = !intents.has(action)
  return { stationId, epoch, seq, sideId, siteId, authorId, fact, done, behind }
}

/** The logs of an entry first, as everything that decides does: what changed is counted there, to be told again. */
async function lockLogs(tx: Tx, id: unknown): Promise<void> {
  await tx.query(
    `select from station_logs l where exists (select from station_entries e where e.id = $1 and e.station_id = l.station_id
       and e.epoch = l.epoch) order by l.station_id, l.epoch for update`,
    [id],
  )
}

/** What waited only because this was held is decided again: the job of the stations finds it undecided. */
async function askDependantsAgain(tx: Tx, id: unknown): Promise<void> {
  await tx.query(
    `update station_entries d set outcome = null, codes = '{}', decided_at = null
     from station_entries e where e.id = $1 and e.place = 'log' and d.station_id = e.station_id and d.epoch = e.epoch
       and d.subject = e.subject and d.seq > e.seq and d.outcome = 'held' and d.codes = '{station.afterHeld}'`,
    [id],
  )
}
