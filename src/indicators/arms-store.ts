import { groupFigures } from '../alarms/store.ts'
import { type Counting, dayHere, during, ofPerson, onDays, personOf } from './counting.ts'
import type { armsMeasured } from './definitions/arms.ts'

/** The site that took a weapon in: where it lies now is another matter. */
const takenIn = `weapons w join movements m on m.weapon_id = w.id and m.n = 0 join sites s on s.id = m.site_id ${personOf('w.person_id')}`
const weapon = {
  id: 'w.id',
  label: 'w.tag',
  at: 'w.taken_in_at',
  side: 'w.side_id',
  place: 's.place_code',
  ...ofPerson,
}
const collected = { from: takenIn, where: during('w.taken_in_at'), ...weapon }
const untilEnd = { ...weapon, where: 'w.taken_in_at < period.ends' }

/** Where a weapon was at the end of the period: its newest movement until then. */
const holderAtEnd = `cross join lateral (select split_part(v.to_holder, ':', 1) as kind from movements v
  where v.weapon_id = w.id and v.at < period.ends order by v.n desc limit 1) h`

/** Days on which a count is due: a week after the one before, or after the first weapon. */
const checksDue = `(select e.site_id, e.at, (e.at at time zone z.time_zone)::date + 7 as due from programmes z,
    (select w.site_id, min(w.taken_in_at) as at from weapons w group by w.site_id
      union all select c.site_id, c.recorded_at from stock_checks c where c.recorded_at is not null) e) c join sites s on s.id = c.site_id`

const rounds = `join sites s on s.id = l.site_id ${personOf('l.person_id')}`
const lot = { id: 'l.id', label: 'l.tag', side: 'l.side_id', place: 's.place_code' }

const answered = (groups: readonly string[], part: string) =>
  groups.map((group) => `(v.counts #>> '{${group},${part}}')::integer`).join(' + ')
/** Those who agree with a statement among those asked: of surveys that stand, a row for the women and one for the men who were asked. */
export const asked = (statement: string): Counting => ({
  from: `(select v.*, 'female' as sex, ${answered(['youngWomen', 'olderWomen'], `${statement},agree`)} as agree,
      ${answered(['youngWomen', 'olderWomen'], 'asked')} as asked from perception_surveys v
    union all select v.*, 'male', ${answered(['youngMen', 'olderMen'], `${statement},agree`)},
      ${answered(['youngMen', 'olderMen'], 'asked')} from perception_surveys v) v`,
  where: `${onDays('v.held_on')} and not exists (select from perception_surveys r where r.replaces = v.id)`,
  ...{ id: 'v.id', label: 'v.place_code', at: 'v.held_on', n: 'v.agree', d: 'v.asked' },
  ...{ side: 'v.side_id', place: 'v.place_code', sex: 'v.sex' },
})

export const armsCountings = {
  'DIS-01': collected,
  'DIS-02': {
    ...collected,
    n: `(w.calibre <> '' and (w.serial is not null or w.legibility <> 'clear') and w.photo is not null
      and coalesce(w.person_id::text, w.group_id::text, w.place_code, nullif(w.source_by, '')) is not null)::integer`,
    d: '1',
  },
  'DIS-03': {
    ...collected,
    n: `(w.tag <> '')::integer`,
    d: '1',
  },
  'DIS-04': {
    ...untilEnd,
    from: `${takenIn} left join lateral (select true as witnessed from disposal_plans q cross join jsonb_array_elements(q.items) i
      where q.status = 'executed' and q.executed_at < period.ends and q.witnessed <> '' and q.witness_name <> ''
        and (i ->> 'weaponId')::uuid = w.id limit 1) x on true ${holderAtEnd}`,
    n: `(h.kind = 'destroyed' and coalesce(x.witnessed, false))::integer`,
    d: '1',
  },
  'DIS-05': {
    ...weapon,
    from: `${takenIn} ${holderAtEnd}`,
    where: `w.taken_in_at < period.ends and h.kind in ('armourer', 'transit', 'missing')`,
    n: `(h.kind = 'missing')::integer`,
    d: `(h.kind <> 'missing')::integer`,
  },
  'DIS-06': {
    ...{ ...lot, ...ofPerson, from: `ammunition_lots l ${rounds}`, at: 'l.taken_in_at', n: 'l.quantity' },
    where: `l.unit = 'round' and ${during('l.taken_in_at')}`,
  },
  'DIS-06B': {
    ...{ ...lot, from: `ammunition_transfers t join ammunition_lots l on l.id = t.lot_id ${rounds}`, at: 't.at' },
    where: `l.unit = 'round' and t.kind = 'dispose' and ${during('t.at')}`,
    n: 't.quantity',
  },
  'DIS-07': {
    ...{ from: `lateral (${groupFigures("period.ends - interval '28 days'")}) g`, id: 'g."groupId"', label: 'g.code' },
    ...{ at: 'period.ends', n: 'g.serviceable', d: 'g.combatants', side: 'g."sideId"' },
  },
  'DIS-08': { ...collected, n: `(w.condition <> 'serviceable')::integer`, d: '1' },
  'DIS-09': {
    from: `weapons w join movements m on m.weapon_id = w.id and m.n > 0 and split_part(m.to_holder, ':', 1) = 'armourer'
      join sites s on s.id = m.site_id and s.kind = 'centralStore'`,
    where: `${during('m.at')} and not exists (select from movements b join sites c on c.id = b.site_id and c.kind = 'centralStore'
      where b.weapon_id = w.id and b.n < m.n and split_part(b.to_holder, ':', 1) = 'armourer')`,
    ...{ id: 'w.id', label: 'w.tag', at: 'm.at', side: 'w.side_id' },
    measure: 'extract(epoch from m.at - w.taken_in_at)',
  },
  'DIS-10': {
    ...{ from: checksDue, where: onDays('c.due'), id: 's.id', label: 's.code', at: 'c.due', side: 's.side_id' },
    ...{ place: 's.place_code', d: '1' },
    n: `(exists (select from stock_checks k where k.site_id = c.site_id and k.recorded_at > c.at
      and ${dayHere('k.recorded_at')} <= c.due))::integer`,
  },
  'DIS-11': {
    ...{
      from: 'stock_checks c join sites s on s.id = c.site_id',
      where: during('c.recorded_at'),
      id: 'c.id',
      label: 's.code',
    },
    ...{ at: 'c.recorded_at', side: 'c.side_id', place: 's.place_code', d: 'jsonb_array_length(c.sample)' },
    n: `(select count(*) from jsonb_array_elements(c.differences) f where f ->> 'kind' in ('otherSerial', 'notFound'))`,
  },
  'DIS-13': asked('safeByDay'),
  'DIS-13B': asked('safeAtNight'),
} satisfies Readonly<Record<keyof typeof armsMeasured, Counting>>
