import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('WD', 'w.id')
const nextInspection = '(coalesce(s.last_inspected_on, s.opened_on) + s.inspect_every_days)'

/** Withdrawals that fall due or are late, those to verify, sites to inspect again, and inspections that found something. */
export const withdrawalWork: readonly WorkSource[] = [
  {
    kind: 'withdrawal.do',
    roles: ['monitor', 'ceasefireOfficer'],
    sql: `select w.id, ${label} as label, w.recorded_at as since, ${endOfDay('w.due_on')} as due, null::uuid as office_id
      from me, withdrawals w where w.status in ('planned', 'partly') and w.due_on <= ${here} + ${noticeDays}`,
  },
  {
    kind: 'withdrawal.verify',
    roles: ['monitor', 'ceasefireOfficer'],
    sql: `select w.id, ${label} as label, a.since, ${undated}
      from me, withdrawals w join lateral (select max(answered_at) as since, count(distinct item) as items,
        bool_or(answered_by = me.id) as mine from withdrawal_answers where withdrawal_id = w.id) a on a.items = 8
      where w.status in ('planned', 'partly') and (w.decided_at is null or a.since > w.decided_at)
        and w.recorded_by is distinct from me.id and a.mine is not true`,
  },
  {
    kind: 'weaponSite.inspect',
    roles: ['monitor', 'ceasefireOfficer'],
    sql: `select s.id, ${shortCodeOf('WS', 's.id')} as label, s.recorded_at as since, ${endOfDay(nextInspection)} as due,
        null::uuid as office_id
      from me, weapon_sites s where ${nextInspection} <= ${here} + 7
        and exists (select from declared_weapons d where d.site_id = s.id)`,
  },
  {
    kind: 'siteInspection.examine',
    roles: ['ceasefireOfficer'],
    sql: `select i.site_id as id, ${shortCodeOf('WS', 'i.site_id')} as label, i.recorded_at as since, ${undated}
      from me, site_inspections i where i.status = 'toExamine'`,
  },
]
