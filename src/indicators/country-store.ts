import { classifiedAt } from '../commitments/measure-store.ts'
import { judgedBy } from '../ordnance-reports/work-store.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { type Counting, during, ofPerson, onDays, personOf } from './counting.ts'
import type { countryMeasured } from './definitions/country.ts'

const groups = {
  ...{ from: 'armed_groups g', where: 'g.reported_at < period.ends', id: 'g.id', label: 'g.code', at: 'g.reported_at' },
  ...{ side: 'g.side_id', place: 'g.place_code', d: '1' },
}

export const countryCountings = {
  'LBY-01': {
    ...groups,
    n: `(exists (select from group_steps t where t.group_id = g.id and t.to_status = 'inventoried' and t.taken_at < period.ends))::integer`,
  },
  'LBY-01B': { ...groups, n: `(coalesce(${classifiedAt} < period.ends, false))::integer` },
  'LBY-02': {
    from: `foreign_cases f ${personOf('f.person_id')} left join sites s on s.id = f.site_id`,
    where: 'f.opened_at < period.ends and (f.person_id is null or p.id is not null)',
    ...{
      id: 'f.id',
      label: 'f.code',
      at: 'f.opened_at',
      side: 'f.side_id',
      place: 's.place_code',
      d: '1',
      ...ofPerson,
    },
    n: '(coalesce(f.verified_at < period.ends, false))::integer',
  },
  'LBY-03': {
    from: 'ordnance_reports r',
    where: during('r.received_at'),
    ...{
      id: 'r.id',
      label: shortCodeOf('EO', 'r.id'),
      at: 'r.received_at',
      side: 'r.side_id',
      place: 'r.place_code',
      d: '1',
    },
    n: `(exists (select from ordnance_report_steps t where t.report_id = r.id and t.taken_at <= ${judgedBy}))::integer`,
  },
  'LBY-04': {
    from: 'incidents i',
    where: `i.state not in ('refuted', 'duplicate') and ${onDays('i.started_on')}`,
    ...{ id: 'i.id', label: shortCodeOf('IN', 'i.id'), at: 'i.started_on', side: 'i.side_id', place: 'i.place_code' },
  },
} satisfies Readonly<Record<keyof typeof countryMeasured, Counting>>
