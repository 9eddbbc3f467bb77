import { dayOf } from '../kernel/dates.ts'
import { type Id, newId } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { WorkSource } from '../server/work-source.ts'
import { lossNoun } from './loss.ts'
import { dueOf, Held, stockCheckNoun } from './stock-check.ts'
import type { LossesView, StockChecksQuery, StockChecksView, StockCheckView, StockView } from './views.ts'

/** Facts of the stock's actions. The seed of a sample is thrown here, where no officer has a hand in it. */
export const stockLookups: Readonly<Record<string, Lookup>> = {
  'stockCheck.open': {
    facts: async (tx, input) => ({
      held: await heldAt(tx, String(input.siteId)),
      seed: newId(),
      underWay: await exists(tx, `select from stock_checks where site_id = $1 and status = 'open'`, [input.siteId]),
    }),
  },
  'stockCheck.record': {
    facts: async (tx, _input, _actor, check) => ({
      held: typeof check?.siteId === 'string' ? await heldAt(tx, check.siteId) : [],
    }),
  },
  'loss.propose': {
    facts: async (tx, input) => ({
      waiting: await exists(tx, `select from losses where weapon_id = $1 and status = 'proposed'`, [input.weaponId]),
    }),
  },
}

/** The arms that the record has in a store now. */
async function heldAt(tx: Tx, siteId: Id): Promise<Held[]> {
  const { rows } = await tx.query(
    `select id, tag, class, serial, legibility, holder from weapons
     where site_id = $1 and status in ('inCustody', 'disputed') order by tag`,
    [siteId],
  )
  return Held.array().parse(rows)
}

/** The sites within reach with what is due. */
export async function readStock(tx: Tx, actor: Actor): Promise<StockView> {
  const programme = await findProgramme(tx)
  const zone = programme?.timeZone ?? 'UTC'
  const { rows } = await tx.query<{
    siteId: Id
    siteName: Texts
    code: string
    held: number
    first: string | null
    weekly: string | null
    full: string | null
    open: Id | null
    locked: Id | null
  }>(
    `select s.id as "siteId", s.name as "siteName", s.code,
       (select count(*) from weapons w where w.site_id = s.id and w.status in ('inCustody', 'disputed')) as held,
       (select min(w.taken_in_at) from weapons w where w.site_id = s.id) as first,
       max(c.recorded_at) filter (where c.kind = 'weekly') as weekly,
       max(c.recorded_at) filter (where c.kind = 'full') as full,
       (array_agg(c.id) filter (where c.status = 'open'))[1] as open,
       (array_agg(c.id) filter (where c.status = 'difference'))[1] as locked
     from sites s left join stock_checks c on c.site_id = s.id
     where ($1 or s.side_id = $2) and ($3::uuid is null or s.id = $3)
     group by s.id, s.name, s.code order by s.code`,
    [actor.joint, actor.sideId, actor.siteId],
  )
  const day = (instant: string | null) => (instant === null ? null : dayOf(instant, zone))
  return {
    sites: rows.map(({ first, weekly, full, ...site }) => {
      const due = dueOf({ weekly: day(weekly), full: day(full), firstWeapon: day(first) })
      const last = { lastWeekly: day(weekly), lastFull: day(full) }
      return { ...site, ...last, dueWeekly: due.weekly, dueFull: due.full }
    }),
  }
}

export const stockCheckOrders = { opened: 'c.opened_at' }

/** A page of the checks within reach, the newest first unless asked otherwise. */
export async function readStockChecks(tx: Tx, query: StockChecksQuery): Promise<StockChecksView> {
  const { rows: checks } = await tx.query(
    `select c.id, c.site_id as "siteId", c.kind, c.status, c.opened_at as "openedAt", c.recorded_at as "recordedAt",
       s.code, jsonb_array_length(c.differences) as differences
     from stock_checks c join sites s on s.id = c.site_id
     ${orderBy(query.order, stockCheckOrders, 'c.id')} ${pageAt(query.page)}`,
  )
  return { checks, ...(await countUpTo(tx, 'select from stock_checks', [])), page: query.page, pageSize }
}

/** A stock check; nothing in it tells what the record expects while it is open. */
export async function readStockCheck(
  tx: Tx,
  id: Id,
  actor: Actor,
  language: string,
): Promise<StockCheckView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(stockCheckNoun, 'c')}, s.name as site_name from stock_checks c join sites s on s.id = c.site_id
     where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const check = recordOf(stockCheckNoun, row)
  const names = await userNames(tx, [check.openedBy, check.recordedBy, check.settledBy], language)
  const held = await heldAt(tx, check.siteId)
  return {
    check,
    siteName: row.site_name,
    names: Object.fromEntries(names),
    places: await placesOf(
      tx,
      check.sample.map(({ weaponId }) => weaponId),
    ),
    ownStore: held.some(({ holder }) => holder === `armourer:${actor.id}`),
  }
}

/** Where weapons lie, by their tags (weapon_placements is the storage feature's). */
async function placesOf(tx: Tx, weaponIds: readonly Id[]): Promise<Record<string, string>> {
  const { rows } = await tx.query<{ tag: string; code: string }>(
    `select w.tag, l.code from weapons w join weapon_placements p on p.weapon_id = w.id and p.n = w.moves and p.taken_at is null
       join storage_places l on l.id = p.place_id where w.id = any($1)`,
    [weaponIds],
  )
  return Object.fromEntries(rows.map(({ tag, code }) => [tag, code]))
}

/** Every report that a weapon is missing, found or written off. */
export async function readLosses(tx: Tx, weaponId: Id, language: string): Promise<LossesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(lossNoun)} from losses where weapon_id = $1 order by proposed_at desc, id`,
    [weaponId],
  )
  const losses = rows.map((row) => recordOf(lossNoun, row))
  const names = await userNames(
    tx,
    losses.flatMap((loss) => [loss.proposedBy, loss.signedBy]),
    language,
  )
  return {
    losses: losses.map((loss) => ({
      ...loss,
      proposedByName: names.get(loss.proposedBy) ?? '',
      signedByName: names.get(loss.signedBy ?? '') ?? '',
    })),
  }
}

/** Stores to be counted, differences to be settled, and losses to be signed. */
export const stockWork: readonly WorkSource[] = [
  {
    kind: 'stockCheck.do',
    roles: ['armourer', 'registrationOfficer'],
    sql: `select s.id, s.code as label, last.at as since, last.at + interval '7 days' as due, null::uuid as office_id
      from me, sites s, lateral (select coalesce(
          (select max(recorded_at) from stock_checks c where c.site_id = s.id),
          (select min(taken_in_at) from weapons w where w.site_id = s.id)) as at) last
      where (me.site_id is null or s.id = me.site_id) and last.at is not null
        and exists (select from weapons w where w.site_id = s.id and w.status in ('inCustody', 'disputed'))
        and not exists (select from weapons w where w.site_id = s.id and w.holder = 'armourer:' || me.id)
        and last.at + interval '5 days' < me.today`,
  },
  {
    kind: 'stockCheck.settle',
    roles: ['director'],
    sql: `select c.id, s.code as label, c.recorded_at as since, c.recorded_at + interval '1 day' as due,
        null::uuid as office_id
      from me, stock_checks c join sites s on s.id = c.site_id
      where c.status = 'difference' and c.recorded_by is distinct from me.id`,
  },
  {
    kind: 'loss.sign',
    roles: ['director'],
    sql: `select l.weapon_id as id, w.tag as label, l.proposed_at as since, l.proposed_at + interval '1 day' as due,
        null::uuid as office_id
      from me, losses l join weapons w on w.id = l.weapon_id
      where l.status = 'proposed' and l.proposed_by is distinct from me.id`,
  },
]
