import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Finding } from '../server/replay.ts'
import { leaseOf } from '../server/stations/lease-of-number.ts'
import type { WorkSource } from '../server/work-source.ts'
import { isStoreLocked } from './leaving-store.ts'
import { partMovementNoun, partNoun } from './part.ts'
import type { PartsQuery, PartsView, PartView } from './part-views.ts'
import { holderNames } from './store.ts'

/** Facts of the actions on parts. */
export const partLookups: Readonly<Record<string, Lookup>> = {
  'part.remove': {
    facts: async (tx, input, { siteId }) => ({
      leasedIn: await leaseOf(tx, { series: 'tag', siteId, number: input.tag }),
      removed: await exists(
        tx,
        `select from parts where weapon_id = $1 and kind = $2 and kind <> 'other' and status not in ('refitted', 'destroyed')`,
        [input.weaponId, input.kind],
      ),
    }),
  },
  'part.handOver': {
    facts: async (tx, _input, _actor, part) => ({ storeLocked: await isStoreLocked(tx, part?.siteId) }),
  },
}

const rowColumns = `${columnsOf(partNoun, 'p')}, s.name as site_name,
  case when w.id is not null then jsonb_build_object('tag', w.tag, 'class', w.class) end as of_weapon`
const rowTables = 'parts p join sites s on s.id = p.site_id left join weapons w on w.id = p.weapon_id'

/** A page of the parts within reach, those moved last first. */
export async function readParts(tx: Tx, query: PartsQuery, actor: Actor): Promise<PartsView> {
  const conditions = new Conditions()
  if (query.status === 'incoming') {
    conditions.say(`p.status = 'inTransit'`)
    if (actor.siteId !== null) conditions.add((place) => `p.site_id = ${place}`, actor.siteId)
  } else if (query.status !== 'all') conditions.add((place) => `p.status = ${place}`, query.status)
  if (query.weapon !== '') conditions.add((place) => `p.weapon_id = ${place}`, query.weapon)
  if (query.search !== '') conditions.add((place) => `p.tag ilike ${place}`, anywhere(query.search))
  const order = orderBy(query.order, { tag: 'p.tag', moved: 'p.moved_at' }, 'p.id')
  const { rows } = await tx.query(
    `select ${rowColumns} from ${rowTables} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from parts p where ${conditions.where}`, conditions.values)
  const parts = rows.map((row) => ({ part: recordOf(partNoun, row), siteName: row.site_name, weapon: row.of_weapon }))
  return { parts, ...total, page: query.page, pageSize }
}

/** A part with its whole chain of custody. */
export async function readPart(tx: Tx, id: Id, language: string): Promise<PartView | undefined> {
  const { rows } = await tx.query(`select ${rowColumns} from ${rowTables} where p.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: moved } = await tx.query(
    `select ${columnsOf(partMovementNoun)} from part_movements where part_id = $1 order by n`,
    [id],
  )
  const movements = moved.map((one) => recordOf(partMovementNoun, one))
  const names = await holderNames(
    tx,
    movements.flatMap(({ fromHolder, toHolder }) => [fromHolder, toHolder]),
    language,
  )
  return {
    part: recordOf(partNoun, row),
    siteName: row.site_name,
    weapon: row.of_weapon,
    movements: movements.map((movement) => ({
      movement,
      fromName: names.get(movement.fromHolder) ?? '',
      toName: names.get(movement.toHolder) ?? '',
    })),
  }
}

/** Parts on the road to the reader's site, those that are with their weapon's keeper, and those whose seal was broken. */
export const partWork: readonly WorkSource[] = [
  {
    kind: 'part.separate',
    roles: ['armourer'],
    sql: `select p.id, p.tag as label, p.moved_at as since, null::timestamptz as due, null::uuid as office_id
      from me, parts p join weapons w on w.id = p.weapon_id
      where p.status = 'inCustody' and p.holder = 'armourer:' || me.id and w.holder = p.holder and w.status = 'inCustody'`,
  },
  {
    kind: 'part.receive',
    roles: ['armourer'],
    sql: `select p.id, p.tag as label, p.moved_at as since, null::timestamptz as due, null::uuid as office_id
      from me, parts p where p.status = 'inTransit' and p.sent_by is distinct from me.id
        and (me.site_id is null or p.site_id = me.site_id)`,
  },
  {
    kind: 'part.settle',
    roles: ['director'],
    sql: `select p.id, p.tag as label, p.moved_at as since, null::timestamptz as due, null::uuid as office_id
      from me, parts p where p.status = 'disputed' and p.holder is distinct from 'armourer:' || me.id`,
  },
]

/** Whether every part is in the hands of its newest movement, in a chain without a gap. */
export async function verifyParts(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select p.id from parts p left join part_movements m on m.part_id = p.id and m.n = p.moves
     where m.to_holder is distinct from p.holder
        or (select count(*) from part_movements c where c.part_id = p.id) <> p.moves + 1
        or exists (select from part_movements c left join part_movements b on b.part_id = c.part_id and b.n = c.n - 1
          where c.part_id = p.id and c.n > 0 and b.to_holder is distinct from c.from_holder)`,
  )
  return rows.map(({ id }) => ({ table: 'parts', row: id, what: 'is not in the hands of its newest movement' }))
}
