import { shortCodeOf } from '../server/short-code.ts'
import { type Counting, during, ofPerson, onDays, personOf } from './counting.ts'
import type { womenMeasured } from './definitions/women.ts'

const role = (person: string, roles: string) =>
  `exists (select from associations a where a.person_id = ${person} and a.status = 'standing' and a.role in (${roles}))`
const women = `p.transferred_at is null and p.erased_at is null and p.sex = 'female'`
const registered = {
  from: 'people p join sites s on s.id = p.site_id',
  ...{ id: 'p.id', label: 'p.number', at: 'p.registered_at', side: 'p.side_id', place: 's.place_code', ...ofPerson },
}
const left = {
  from: `site_visits v join sites s on s.id = v.site_id ${personOf('v.person_id')}`,
  ...{ id: 'v.id', label: 'v.number', at: 'v.left_at', side: 'v.side_id', place: 's.place_code', born: ofPerson.born },
}
const discharged = `v.sex = 'female' and v.status = 'discharged' and ${during('v.left_at')}`
const cases = `join reintegration_cases k on k.id = e.case_id join sites s on s.id = k.site_id join people p on p.id = k.person_id`
const ofCase = { id: 'k.id', label: 'k.number', side: 'k.side_id', place: 's.place_code', ...ofPerson }

export const womenCountings = {
  'WD-01': { ...registered, where: `${women} and ${during('p.registered_at')} and ${role('p.id', `'combatant'`)}` },
  'WD-02': {
    from: `weapons w join movements m on m.weapon_id = w.id and m.n = 0 join sites s on s.id = m.site_id ${personOf('w.person_id')}`,
    where: during('w.taken_in_at'),
    ...{ id: 'w.id', label: 'w.tag', at: 'w.taken_in_at', side: 'w.side_id', place: 's.place_code', d: '1' },
    n: `(coalesce(${ofPerson.sex} = 'female', false) and ${role('p.id', `'combatant'`)})::integer`,
  },
  'WD-03': {
    from: 'users u join sites s on s.id = u.site_id',
    where: `u.status = 'appointed'`,
    ...{ id: 'u.id', label: shortCodeOf('US', 'u.id'), at: 'period.ends', side: 'u.side_id', place: 's.place_code' },
    ...{ n: `(coalesce(u.sex = 'female', false))::integer`, d: '1' },
  },
  'WB-01': {
    ...{
      ...registered,
      where: `${women} and ${during('p.registered_at')} and ${role('p.id', `'combatant', 'associated'`)}`,
    },
  },
  'WB-02': {
    ...{ ...left, where: `v.sex = 'female' and v.status <> 'open' and ${during('v.left_at')}`, d: '1' },
    n: `(v.status = 'discharged')::integer`,
  },
  'WB-09': {
    ...{ from: 'complaints c left join sites s on s.id = c.site_id', id: 'c.id', label: 'c.code', at: 'c.taken_at' },
    ...{ where: `c.sex = 'female' and ${during('c.taken_at')}`, side: 'c.side_id', place: 's.place_code' },
  },
  'WB-10': { ...left, where: discharged, measure: 'extract(epoch from v.left_at - v.arrived_at)' },
  'WB-11': {
    ...{ ...left, where: `${discharged} and p.id is not null`, d: '1' },
    n: `(exists (select from entitlements e where e.person_id = p.id and e.support = 'transitional'
      and e.granted_at < period.ends))::integer`,
  },
  'WR-03': {
    from: `reintegration_cases k join sites s on s.id = k.site_id join people p on p.id = k.person_id`,
    ...{ ...ofCase, where: `${women} and ${during('k.opened_at')}`, at: 'k.opened_at' },
  },
  'WR-09': {
    ...{
      ...ofCase,
      from: `enrolments e ${cases}`,
      where: `${women} and ${onDays('e.enrolled_on')}`,
      at: 'e.enrolled_on',
    },
  },
  'WR-11': {
    ...{ ...ofCase, from: `enrolments e ${cases}`, at: 'e.ended_on', d: '1' },
    where: `${women} and e.status <> 'enrolled' and ${onDays('e.ended_on')}`,
    n: `(e.status = 'completed')::integer`,
  },
  'WR-12': {
    from: 'vetting_cases c join people p on p.id = c.person_id',
    where: `${women} and ${onDays('c.integrated_on')}`,
    ...{ id: 'c.id', label: shortCodeOf('VT', 'c.id'), at: 'c.integrated_on', side: 'c.side_id', born: ofPerson.born },
  },
  'WR-15': {
    from: `reintegration_grants e ${cases}`,
    where: `${women} and e.status = 'approved' and ${during('e.answered_at')}`,
    ...{ ...ofCase, at: 'e.answered_at' },
  },
} satisfies Readonly<Record<keyof typeof womenMeasured, Counting>>
