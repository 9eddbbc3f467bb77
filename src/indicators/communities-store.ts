import type { Counting } from './counting.ts'
import type { communitiesMeasured } from './definitions/communities.ts'

export const communitiesCountings = {
  'CVR-01': {
    from: 'community_projects j join community_papers q on q.id = j.paper_id',
    where: `j.status in ('signedOff', 'running', 'completed')`,
    ...{ id: 'j.id', label: 'j.place_code', at: 'j.signed_off_at', side: 'j.side_id', place: 'j.place_code' },
    ...{ n: 'q.for_women::integer', d: '1' },
  },
  'CVR-02': {
    ...{ from: 'community_committees c', where: `c.status = 'standing'`, id: 'c.id', label: 'c.place_code' },
    ...{ at: 'c.formed_at', side: 'c.side_id', place: 'c.place_code' },
    n: `(c.composition ->> 'women')::integer`,
    d: `(c.composition ->> 'women')::integer + (c.composition ->> 'men')::integer`,
  },
} satisfies Readonly<Record<keyof typeof communitiesMeasured, Counting>>
