import { type Counting, during, ofPerson, personOf } from './counting.ts'
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
    n: `(exists (select from tags t where t.item_id = w.id and t.status = 'used'))::integer`,
    d: '1',
  },
} satisfies Readonly<Record<keyof typeof armsMeasured, Counting>>
