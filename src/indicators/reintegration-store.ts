import { indicatorRows } from '../reintegration/indicator-rows-store.ts'
import type { IndicatorKey } from '../reintegration/indicators.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { asked } from './arms-store.ts'
import { type Counting, during, ofPerson } from './counting.ts'
import type { reintegrationMeasured } from './definitions/reintegration.ts'

const rows = indicatorRows('period.ends')

/** An indicator of the cases, of the rows that are placed in the period by what they are about. */
function ofCases(key: IndicatorKey): Counting {
  return {
    from: `lateral (${rows[key]}) r join reintegration_cases k on k.id = r.case_id join sites s on s.id = k.site_id
      join people p on p.id = k.person_id and p.transferred_at is null`,
    where: during('r.at'),
    ...{
      id: 'k.id',
      label: 'k.number',
      at: 'r.at',
      n: 'r.n',
      d: 'r.d',
      side: 'k.side_id',
      place: 's.place_code',
      ...ofPerson,
    },
  }
}

export const reintegrationCountings = {
  'REI-01': ofCases('planIn30Days'),
  'REI-02': ofCases('attendance'),
  'REI-03': ofCases('completed'),
  'REI-04A': ofCases('employed6'),
  'REI-04B': ofCases('employed12'),
  'REI-04C': ofCases('employed24'),
  'REI-05': ofCases('incomeMore'),
  'REI-06': asked('welcomesReturn'),
  'REI-06B': ofCases('accepted'),
  'REI-07': ofCases('rejoined'),
  'REI-08': {
    from: 'users u join sites s on s.id = u.site_id',
    where: `u.status = 'appointed' and 'caseworker' = any (u.roles)`,
    ...{ id: 'u.id', label: shortCodeOf('US', 'u.id'), at: 'period.ends', side: 'u.side_id', place: 's.place_code' },
    ...{ n: `(coalesce(u.sex = 'female', false))::integer`, d: '1' },
  },
  'REI-09': ofCases('enrolled'),
} satisfies Readonly<Record<keyof typeof reintegrationMeasured, Counting>>
