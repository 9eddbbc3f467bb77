import { shortCodeOf } from '../server/short-code.ts'
import { clearanceOverOn } from '../vetting/lists-store.ts'
import { type Counting, ofPerson, onDays } from './counting.ts'
import type { securityMeasured } from './definitions/security.ts'

const cases = {
  from: 'vetting_cases c join people p on p.id = c.person_id and p.transferred_at is null',
  ...{ id: 'c.id', label: shortCodeOf('VT', 'c.id'), side: 'c.side_id', d: '1', ...ofPerson },
}

export const securityCountings = {
  'SSR-01': {
    ...{ ...cases, where: `c.decision is not null and ${onDays('c.decided_on')}`, at: 'c.decided_on' },
    n: `(c.decision = 'cleared')::integer`,
  },
  'SSR-02': {
    ...{ ...cases, where: 'c.in_service', at: 'c.integrated_on' },
    n: `${clearanceOverOn('period.last_day')}::integer`,
  },
} satisfies Readonly<Record<keyof typeof securityMeasured, Counting>>
