import { undated, type WorkSource } from '../server/work-source.ts'
import { keyRoles } from './key-regime.ts'

const thirdKey = `coalesce(nullif((select key_users(f.keys, 'third') from key_regimes f
  where f.armoury_id = r.armoury_id and f.status = 'inForce'), '[]'::jsonb), key_users(r.keys, 'third'))`

/** In SQL, of an opening `o` of a store `a`: it stands open for too long, or since an earlier day. */
const leftOpen = `(o.opened_at + a.longest_minutes * interval '1 minute' < me.today
  or (o.opened_at at time zone p.time_zone)::date < (me.today at time zone p.time_zone)::date
  or (a.opens_at < a.closes_at and to_char(me.today at time zone p.time_zone, 'HH24:MI') not between a.opens_at and a.closes_at))`

/** Keys to be turned and given, stores left open, and what a director has to look at. */
export const storageWork: readonly WorkSource[] = [
  {
    kind: 'keyRegime.sign',
    roles: keyRoles,
    sql: `select a.id, a.code as label, r.proposed_at as since, ${undated}
      from me, key_regimes r join armouries a on a.id = r.armoury_id
      where r.status = 'proposed' and r.proposed_by is distinct from me.id and (me.id is null
        or case when ${thirdKey} = '[]'::jsonb
          then exists (select from users u where u.id = me.id and 'director' = any (u.roles))
          else ${thirdKey} ? me.id::text end)`,
  },
  {
    kind: 'armouryChange.sign',
    roles: ['director'],
    sql: `select a.id, a.code as label, c.proposed_at as since, ${undated}
      from me, armoury_changes c join armouries a on a.id = c.armoury_id
      where c.status = 'proposed' and c.proposed_by is distinct from me.id`,
  },
  {
    kind: 'opening.sign',
    roles: keyRoles,
    sql: `select a.id, a.code as label, o.begun_at as since, ${undated}
      from me, armoury_openings o join armouries a on a.id = o.armoury_id
      where o.status = 'signing' and (me.id is null
        or exists (select from jsonb_array_elements(o.keys) k
          where k -> 'holders' @> jsonb_build_array(jsonb_build_object('userId', me.id))
            and not exists (select from key_signatures s where s.opening_id = o.id and s.party = k ->> 'party'))
        or exists (select from key_signatures s where s.opening_id = o.id and s.witnessed and s.countersigned_by is null
          and s.signed_by <> me.id and (key_users(o.keys, 'third') = '[]'::jsonb
            or key_users(o.keys, 'third') ?| array[s.signed_by::text, me.id::text])))`,
  },
  {
    kind: 'opening.close',
    roles: ['armourer', 'director'],
    sql: `select a.id, a.code as label, o.opened_at as since, o.opened_at + a.longest_minutes * interval '1 minute' as due,
        null::uuid as office_id
      from me, programmes p, armoury_openings o join armouries a on a.id = o.armoury_id
      where o.status = 'open' and ${leftOpen} and (me.site_id is null or a.site_id = me.site_id)`,
  },
  {
    kind: 'opening.settle',
    roles: ['director'],
    sql: `select a.id, a.code as label, min(o.begun_at) as since, min(o.closed_at) + interval '1 day' as due,
        null::uuid as office_id
      from me, armoury_openings o join armouries a on a.id = o.armoury_id
      where o.status = 'closed' and o.faults <> '{}' and o.settled_by is null and o.begun_by is distinct from me.id
        and (me.id is null or me.id not in (o.closed_by, coalesce(o.forced_by, o.closed_by)))
        and not exists (select from key_signatures s where s.opening_id = o.id and me.id in (s.signed_by, s.countersigned_by))
      group by a.id, a.code`,
  },
]
