import { Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { ReconciliationRow, type ReconciliationView } from './views.ts'

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

/** The end of a day where the programme works, or this moment. */
async function momentOf(tx: Tx, on: string, now: Date): Promise<Date> {
  if (on === '') return now
  const { rows } = await tx.query<{ until: string }>(
    'select ($1::date + 1)::timestamp at time zone time_zone as until from programmes',
    [on],
  )
  return new Date(Date.parse(rows[0]?.until ?? `${on}T23:59:59Z`) - 1)
}

/**
 * Where every weapon is that was ever received, now or at the end of a day: told by its newest movement until then, so that any day
 * can be asked about. What was under dispute then is told by the exception that was open.
 */
export async function reconcile(
  tx: Tx,
  { by, on }: { by: keyof typeof groupings; on: string },
  moment: Date,
): Promise<ReconciliationView> {
  const until = await momentOf(tx, on, moment)
  const { key, name, join } = groupings[by]
  const { rows } = await tx.query(
    `select ${key} as key, ${name} as name, count(*) as received,
       count(*) filter (where now.kind = 'armourer' and not disputed) as held,
       count(*) filter (where now.kind = 'transit') as "inTransit",
       count(*) filter (where now.kind = 'armourer' and disputed) as disputed,
       count(*) filter (where now.kind = 'missing') as missing,
       count(*) filter (where now.kind = 'writtenOff') as "writtenOff",
       count(*) filter (where now.kind = 'destroyed') as destroyed,
       count(*) filter (where now.kind = 'transferred') as transferred
     from weapons w
     join lateral (select split_part(v.to_holder, ':', 1) as kind, v.site_id from movements v
       where v.weapon_id = w.id and v.at <= $1 order by v.n desc limit 1) now on true
     cross join lateral (select exists (select from exceptions e where e.subject_id = w.id
       and e.cause = 'custody.sealBroken' and e.raised_at <= $1 and (e.settled_at is null or e.settled_at > $1)) as disputed) d
     ${join}
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

function agrees(row: Omit<ReconciliationRow, 'key' | 'name'>): boolean {
  const { held, inTransit, disputed, missing, writtenOff, destroyed, transferred } = row
  return row.received === held + inTransit + disputed + missing + writtenOff + destroyed + transferred
}
