import { shortCodeOf } from '../server/short-code.ts'
import { type Counting, onDays } from './counting.ts'
import type { governanceMeasured } from './definitions/governance.ts'

/** How many weapons the chain of custody says were received until the end of a day. */
const received = (day: string) => `(select count(*) from weapons w join movements m on m.weapon_id = w.id and m.n = 0
  where w.taken_in_at < (${day} + 1)::timestamp at time zone period.zone)`

export const governanceCountings = {
  // A dashboard of arms is of the whole programme, whichever office released it; its first line is what was received.
  'GOV-01': {
    from: 'public_releases r',
    where: `r.kind = 'dashboard' and r.source ->> 'kind' = 'arms' and r.state = 'released' and ${onDays('r.as_of')}`,
    ...{ id: 'r.id', label: shortCodeOf('PR', 'r.id'), at: 'r.as_of', side: 'r.side_id' },
    n: `abs((r.figures -> 0 ->> 'value')::numeric - ${received('r.as_of')})`,
  },
  // The public page says what the newest version of a bulletin says.
  'GOV-01B': {
    from: 'public_bulletins b',
    where: `b.state = 'published' and ${onDays('b.to_day')}
      and not exists (select from public_bulletins c where c.corrects = b.id and c.state = 'published')`,
    ...{ id: 'b.id', label: shortCodeOf('PB', 'b.id'), at: 'b.to_day', side: 'b.proposed_side_id' },
    n: `abs((b.arms ->> 'received')::numeric - ${received('b.to_day')})`,
  },
  'GOV-03': {
    from: `station_entries e join stations t on t.id = e.station_id join sites s on s.id = t.site_id
      left join held_settlements h on h.station_id = e.station_id and h.epoch = e.epoch and h.seq = e.seq`,
    where: `(e.outcome = 'held' or h.id is not null) and e.decided_at < period.ends`,
    ...{
      id: 'e.id',
      label: shortCodeOf('HE', 'e.id'),
      at: 'e.decided_at',
      side: 't.side_id',
      place: 's.place_code',
      d: '1',
    },
    n: `(e.decided_at < period.ends - interval '72 hours' and (h.id is null or h.settled_at >= period.ends))::integer`,
  },
} satisfies Readonly<Record<keyof typeof governanceMeasured, Counting>>
