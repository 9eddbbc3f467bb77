import { daysAfter } from '../kernel/deadline.ts'
import { Texts } from '../kernel/texts.ts'
import { momentOf, todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type PublicArmsView, ReconciliationRow, type ReconciliationView } from './views.ts'

/** How weapons are put together in a reconciliation: the key, and the name where it is not a code list's. */
const groupings = {
  class: { key: 'w.class', name: 'null::jsonb', join: '' },
  site: { key: 's.code', name: 's.name', join: 'join sites s on s.id = now.site_id' },
  authority: { key: 'a.code', name: 'a.name', join: 'join authorities a on a.id = w.side_id' },
  group: {
    key: `coalesce(g.code, '')`,
    name: `case when g.id is null then null else
      jsonb_build_object('ar', g.name_arabic, 'en', coalesce(nullif(g.name_latin, ''), g.name_arabic),
        'fr', coalesce(nullif(g.name_latin, ''), g.name_arabic)) end`,
    // A group's own weapons are counted for it, and those of its people.
    join: `left join associations m on m.person_id = w.person_id and m.status = 'standing'
      left join armed_groups g on g.id = coalesce(w.group_id, m.group_id)`,
  },
  source: { key: 'w.source', name: 'null::jsonb', join: '' },
} as const

/**
 * Where a weapon is: now as its row says; at an earlier moment as its newest movement until then says, which is asked for those
 * alone that have moved since: of ten million movements few are read. `isDisputed` is said
 * of weapons that were contested at the moment: by an exception, or by the shipment in which they came or did not come.
 */
const standing = {
  now: {
    join: `left join contested on contested.weapon_id = w.id
      cross join lateral (select split_part(w.holder, ':', 1) as kind, w.site_id) now`,
    isDisputed: `(w.status = 'disputed' or (w.status = 'inTransit' and contested.weapon_id is not null))`,
  },
  before: {
    join: `left join contested on contested.weapon_id = w.id
      left join lateral (select v.to_holder, v.site_id, v.from_holder from movements v
        where (w.moved_at > $1 or contested.weapon_id is not null) and v.weapon_id = w.id and v.at <= $1
        order by v.n desc limit 1) v on true
      cross join lateral (select split_part(coalesce(v.to_holder, w.holder), ':', 1) as kind,
        coalesce(v.site_id, w.site_id) as site_id, v.from_holder, v.to_holder) now`,
    isDisputed: `(now.kind in ('armourer', 'transit') and contested.weapon_id is not null
      and (contested.alone or contested.shipments && array[now.from_holder, now.to_holder]))`,
  },
} as const

/** The weapons that were contested at the moment `$1`, each once, with the shipments of which it was said. */
const contested = `select weapon_id, bool_or(shipment is null) as alone, array_agg(shipment) as shipments from (
    select e.subject_id as weapon_id, null as shipment from exceptions e
    where e.cause = 'custody.sealBroken' and e.raised_at <= $1 and (e.settled_at is null or e.settled_at > $1)
    union all
    select unnest(k.weapon_ids), 'transit:' || k.id from shipments k
    where k.status in ('disputed', 'settled') and k.received_at <= $1 and (k.settled_at is null or k.settled_at > $1)
  ) said group by weapon_id`

/**
 * Where every weapon is that was ever received, now or at the end of a day, so that any day can be asked about: received =
 * held + in transit + disputed + missing + written off + destroyed + transferred, whatever they are put together by.
 */
export async function reconcile(
  tx: Tx,
  { by, on }: { by: keyof typeof groupings; on: string },
  moment: Date,
): Promise<ReconciliationView> {
  const until = await momentOf(tx, on, moment)
  const { key, name, join } = groupings[by]
  const { join: where, isDisputed } = standing[until < moment ? 'before' : 'now']
  const { rows } = await tx.query(
    `with contested as materialized (${contested})
     select ${key} as key, ${name} as name, count(*) as received,
       count(*) filter (where now.kind = 'armourer' and not ${isDisputed}) as held,
       count(*) filter (where now.kind = 'transit' and not ${isDisputed}) as "inTransit",
       count(*) filter (where ${isDisputed}) as disputed,
       count(*) filter (where now.kind = 'missing') as missing,
       count(*) filter (where now.kind = 'writtenOff') as "writtenOff",
       count(*) filter (where now.kind = 'destroyed') as destroyed,
       count(*) filter (where now.kind = 'transferred') as transferred
     from weapons w ${where} ${join} where w.taken_in_at <= $1
     group by 1, 2 order by 1`,
    [until],
  )
  const parsed = ReconciliationRow.extend({ name: Texts.nullable() }).array().parse(rows)
  const sum = (of: Exclude<keyof ReconciliationRow, 'key' | 'name'>) => parsed.reduce((all, row) => all + row[of], 0)
  const total = {
    received: sum('received'),
    held: sum('held'),
    inTransit: sum('inTransit'),
    disputed: sum('disputed'),
    missing: sum('missing'),
    writtenOff: sum('writtenOff'),
    destroyed: sum('destroyed'),
    transferred: sum('transferred'),
  }
  return { rows: parsed, total, agrees: [...parsed, total].every(agrees) }
}

const dayLong = 86_400_000

/** What everybody is shown: the day that is over, by type; before the first such day the sum of today alone. */
export async function publicArms(tx: Tx, now: Date): Promise<PublicArmsView> {
  const day = await todayHere(tx, new Date(now.getTime() - dayLong))
  const view = await reconcile(tx, { by: 'class', on: day }, now)
  if (view.rows.length > 0) return { day, ...view, first: null }
  const today = await reconcile(tx, { by: 'class', on: '' }, now)
  return { day, ...view, first: { received: today.total.received, reportedOn: daysAfter(day, 2) } }
}

function agrees(row: Omit<ReconciliationRow, 'key' | 'name'>): boolean {
  const { held, inTransit, disputed, missing, writtenOff, destroyed, transferred } = row
  return row.received === held + inTransit + disputed + missing + writtenOff + destroyed + transferred
}
