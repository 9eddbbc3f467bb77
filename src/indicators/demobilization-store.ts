import { groupFigures, isListed } from '../alarms/store.ts'
import { hoursAtSite } from '../children/child-case.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { mostPeople } from '../site-flow/site-setting.ts'
import { type Counting, dayHere, during, ofPerson, onDays, personOf } from './counting.ts'
import type { demobilizationMeasured } from './definitions/demobilization.ts'

const person = { id: 'p.id', label: 'p.number', side: 'p.side_id', place: 's.place_code', ...ofPerson }

/** Entries of the lists in force that stand for somebody who can come. */
const listed = {
  from: `commander_lists l join commander_list_entries e on e.list_id = l.id join armed_groups g on g.id = l.group_id
    ${personOf('e.person_id')}`,
  where: `l.in_force and ${isListed('e.state')}`,
  ...{ id: 'e.list_id', label: `g.code || ' ' || e.row`, at: 'l.frozen_at', side: 'e.side_id', ...ofPerson, d: '1' },
}

const visits = `site_visits v join sites s on s.id = v.site_id ${personOf('v.person_id')}`
const visit = {
  ...{ id: 'v.id', label: 'v.number', at: 'v.arrived_at', side: 'v.side_id', place: 's.place_code' },
  ...{ sex: 'v.sex', born: ofPerson.born },
}

const eligible = `d.stage = 'demobilization' and d.kind = 'grant' and d.outcome = 'eligible'`

export const demobilizationCountings = {
  'DEM-01': {
    ...listed,
    n: `(exists (select from eligibility_decisions d where d.person_id = p.id and ${eligible} and d.status = 'decided'))::integer`,
  },
  'DEM-02': {
    ...{ from: `lateral (${groupFigures("period.ends - interval '28 days'")}) g`, where: 'g.cap is not null' },
    ...{ id: 'g."groupId"', label: 'g.code', at: 'period.ends', n: 'g.eligible', d: 'g.cap', side: 'g."sideId"' },
  },
  'DEM-03': { ...listed, n: `(e.state = 'lateRecruit')::integer` },
  'DEM-04': {
    ...person,
    from: 'people p join sites s on s.id = p.site_id',
    where: 'p.transferred_at is null and p.registered_at < period.ends',
    at: 'p.registered_at',
    n: `(exists (select from merges m where m.merged_id = p.id and m.status = 'standing' and m.merged_at < period.ends))::integer`,
    d: '1',
  },
  'DEM-05': {
    from: 'child_cases c left join sites s on s.id = c.site_id',
    where: `c.status <> 'adult' and ${during('c.first_contact_at')}`,
    ...{ id: 'c.id', label: 'c.code', at: 'c.first_contact_at', side: 'c.side_id', place: 's.place_code', d: '1' },
    n: `(coalesce(c.in_care_at <= c.first_contact_at + interval '${hoursAtSite} hours', false))::integer`,
  },
  'DEM-06': {
    ...visit,
    from: visits,
    where: 'v.arrived_at < period.ends and (v.left_at is null or v.left_at >= period.ends)',
    n: '(v.leave_by < period.ends)::integer',
    d: '1',
  },
  'DEM-07': {
    from: `generate_series(period.first_day, period.last_day, interval '1 day') g (day) cross join sites s
      cross join lateral (select least((g.day::date + 1)::timestamp at time zone period.zone, period.ends) as ends) e
      cross join lateral (select count(*) as present from site_visits v where v.site_id = s.id and v.arrived_at < e.ends
        and (v.left_at is null or v.left_at >= e.ends)) h`,
    where: 'h.present > 0',
    ...{ id: 's.id', label: 's.code', at: 'g.day', side: 's.side_id', place: 's.place_code' },
    ...{ n: `(h.present > ${mostPeople})::integer`, d: '1' },
  },
  'DEM-08': {
    from: `appeals a ${personOf('a.person_id')} left join sites s on s.id = a.site_id`,
    where: `${onDays('a.due_on')} and (a.person_id is null or p.id is not null)`,
    ...{
      id: 'a.id',
      label: shortCodeOf('AP', 'a.id'),
      at: 'a.due_on',
      side: 'a.side_id',
      place: 's.place_code',
      ...ofPerson,
    },
    ...{ n: `(coalesce(${dayHere('a.decided_at')} <= a.due_on, false))::integer`, d: '1' },
  },
  'DEM-09': {
    from: `eligibility_decisions d join people p on p.id = d.person_id and p.transferred_at is null join sites s on s.id = d.site_id`,
    where: `${eligible} and d.status in ('decided', 'revoked') and d.decided_at < period.ends`,
    ...{ ...person, id: 'd.id', at: 'd.decided_at' },
    n: `(exists (select from eligibility_decisions r where r.replaces_id = d.id and r.kind = 'revocation' and r.outcome = 'revoked'
      and r.decided_at < period.ends))::integer`,
    d: '1',
  },
  'DEM-10': {
    from: `(select v.person_id, min(v.left_at) as left_at from site_visits v where v.status = 'discharged' group by v.person_id) v
      join people p on p.id = v.person_id and p.transferred_at is null join sites s on s.id = p.site_id`,
    where: 'v.left_at < period.ends',
    ...{ ...person, at: 'v.left_at', d: '1' },
    n: `(exists (select from cards c where c.person_id = p.id and c.issued_at < period.ends))::integer`,
  },
  'DEM-11': {
    from: 'people p join sites s on s.id = p.site_id',
    where: `p.transferred_at is null and ${during('p.registered_at')}`,
    ...{ ...person, at: 'p.registered_at' },
  },
  'DEM-12': {
    ...visit,
    from: visits,
    where: `v.status = 'discharged' and ${during('v.left_at')}`,
    at: 'v.left_at',
  },
  'DEM-13': {
    ...visit,
    from: visits,
    where: `v.status = 'discharged' and ${during('v.left_at')}`,
    at: 'v.left_at',
    measure: 'extract(epoch from v.left_at - v.arrived_at)',
  },
} satisfies Readonly<Record<keyof typeof demobilizationMeasured, Counting>>
