import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'
import { unsafeWithoutTask } from './storage-store.ts'

/** What waits for people in the stores of ammunition. */
export const ammunitionWork: readonly WorkSource[] = [
  {
    kind: 'consignment.receive',
    roles: ['armourer'],
    sql: `select k.id, l.tag as label, k.sent_at as since, ${undated} from me, consignments k
      join ammunition_lots l on l.id = k.lot_id
      where k.status = 'inTransit' and k.sent_by is distinct from me.id and (me.site_id is null or k.site_id = me.site_id)`,
  },
  {
    kind: 'consignment.settle',
    roles: ['director'],
    sql: `select k.id, l.tag as label, k.received_at as since, k.received_at + interval '1 day' as due, null::uuid as office_id
      from me, consignments k join ammunition_lots l on l.id = k.lot_id
      where k.status = 'disputed' and k.sent_by is distinct from me.id and k.received_by is distinct from me.id`,
  },
  {
    kind: 'lotLoss.sign',
    roles: ['director'],
    sql: `select x.lot_id as id, l.tag as label, x.proposed_at as since, x.proposed_at + interval '1 day' as due,
        null::uuid as office_id
      from me, lot_losses x join ammunition_lots l on l.id = x.lot_id
      where x.status = 'proposed' and x.proposed_by is distinct from me.id`,
  },
  {
    kind: 'lotDisposal.sign',
    roles: ['director'],
    sql: `select p.lot_id as id, l.tag as label, p.proposed_at as since, ${endOfDay('p.planned_on')} as due,
        null::uuid as office_id
      from me, lot_disposals p join ammunition_lots l on l.id = p.lot_id
      where p.status = 'proposed' and p.proposed_by is distinct from me.id`,
  },
  {
    kind: 'lotDisposal.execute',
    roles: ['armourer'],
    sql: `select p.lot_id as id, l.tag as label, p.signed_at as since, ${endOfDay('p.planned_on')} as due, null::uuid as office_id
      from me, lot_disposals p join ammunition_lots l on l.id = p.lot_id
      where p.status = 'signed' and (me.site_id is null or p.site_id = me.site_id)`,
  },
  {
    kind: 'ammunitionSetting.sign',
    roles: ['director'],
    sql: `select d.id, d.label, d.since, ${undated} from me, (
        select id, 'V' || version as label, proposed_at as since, proposed_by from mixing_tables where status = 'draft'
        union all
        select id, 'V' || version, proposed_at, proposed_by from distance_factors where status = 'draft') d
      where d.proposed_by is distinct from me.id`,
  },
  {
    kind: 'ammunitionWaiver.sign',
    roles: ['director'],
    sql: `select coalesce(w.magazine_id, c.magazine_id) as id, s.code as label, w.proposed_at as since, ${undated}
      from me, ammunition_waivers w join sites s on s.id = w.site_id left join magazine_compartments c on c.id = w.compartment_id
      where w.status = 'proposed' and w.proposed_by is distinct from me.id`,
  },
  {
    kind: 'ordnanceTask.raise',
    roles: ['armourer'],
    sql: `select w.id, w.tag as label, w.moved_at as since, ${undated} from me, weapons w
      where ${unsafeWithoutTask} and (me.site_id is null or w.site_id = me.site_id)`,
  },
  {
    kind: 'ordnanceTask.assign',
    roles: ['director'],
    sql: `select o.id, coalesce(l.tag, w.tag, '') as label, o.raised_at as since, o.raised_at + interval '1 day' as due,
        null::uuid as office_id
      from me, ordnance_tasks o left join ammunition_lots l on l.id = o.lot_id left join weapons w on w.id = o.weapon_id
      where o.status = 'open'`,
  },
  {
    kind: 'ordnanceTask.finish',
    roles: ['armourer'],
    sql: `select o.id, coalesce(l.tag, w.tag, '') as label, o.assigned_at as since, ${undated}
      from me, ordnance_tasks o left join ammunition_lots l on l.id = o.lot_id left join weapons w on w.id = o.weapon_id
      where o.status = 'assigned' and (me.site_id is null or o.site_id = me.site_id)`,
  },
  {
    kind: 'ammunitionCheck.do',
    roles: ['armourer', 'registrationOfficer'],
    sql: `select s.id, s.code as label, last.at as since, last.at + interval '7 days' as due, null::uuid as office_id
      from me, sites s, lateral (select coalesce(
          (select max(recorded_at) from ammunition_checks c where c.site_id = s.id),
          (select min(t.at) from ammunition_balances b join ammunition_transfers t on t.lot_id = b.lot_id and t.to_holder = b.holder
            where b.site_id = s.id)) as at) last
      where (me.site_id is null or s.id = me.site_id) and last.at is not null and last.at + interval '5 days' < me.today
        and not exists (select from ammunition_balances b join ammunition_transfers t
          on t.lot_id = b.lot_id and t.to_holder = b.holder where b.site_id = s.id and b.quantity > 0 and t.by = me.id)`,
  },
  {
    kind: 'ammunitionCheck.settle',
    roles: ['director'],
    sql: `select c.id, s.code as label, c.recorded_at as since, c.recorded_at + interval '1 day' as due, null::uuid as office_id
      from me, ammunition_checks c join sites s on s.id = c.site_id
      where c.status = 'difference' and c.recorded_by is distinct from me.id`,
  },
]
