import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'
import { planDays } from './reintegration-case.ts'

const mine = 'c.caseworker_id = coalesce(me.id, c.caseworker_id)'

/** What a case waits for: to be opened, planned, taken over, met, followed up; grants to sign, and cases whose worker is gone. */
export const reintegrationWork: readonly WorkSource[] = [
  {
    kind: 'reintegrationCase.open',
    roles: ['caseworker'],
    sql: `select p.id, p.number as label, max(v.left_at) as since, max(v.left_at) + interval '14 days' as due, null::uuid as office_id
      from me, site_visits v join people p on p.id = v.person_id
      where v.status = 'discharged' and not exists (select from reintegration_cases c where c.person_id = p.id)
      group by p.id, p.number`,
  },
  {
    kind: 'reintegrationCase.plan',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, c.opened_at as since, c.opened_at + interval '${planDays} days' as due,
        null::uuid as office_id
      from me, reintegration_cases c where c.planned_at is null and c.status <> 'closed' and ${mine}`,
  },
  {
    kind: 'reintegrationCase.takeOver',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, c.hand_over_at as since, c.hand_over_at + interval '7 days' as due,
        null::uuid as office_id
      from me, reintegration_cases c where c.hand_over_to = coalesce(me.id, c.hand_over_to)`,
  },
  {
    kind: 'reintegrationCase.reassign',
    roles: ['siteManager'],
    sql: `select c.id, c.number as label, c.opened_at as since, ${undated}
      from me, reintegration_cases c where c.status <> 'closed' and c.hand_over_to is null
        and not exists (select from users u where u.id = c.caseworker_id and u.status = 'appointed' and u.site_id = c.site_id
          and 'caseworker' = any (u.roles))`,
  },
  {
    // Nobody who took their consent to it back is got in touch with.
    kind: 'caseFollowUp.do',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, f.due_on::timestamptz as since, ${endOfDay('f.due_on')} as due, null::uuid as office_id
      from me, case_follow_ups f join reintegration_cases c on c.id = f.case_id
      where f.status = 'due' and f.due_on <= ${here} + ${noticeDays} and ${mine}
        and coalesce((select k.answer from consents k where k.person_id = f.person_id and k.purpose = 'contactAfterDischarge'
          order by k.n desc limit 1), '') not in ('refused', 'withdrawn')`,
  },
  {
    kind: 'caseAppointment.keep',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, a.made_at as since, a.starts_at as due, null::uuid as office_id
      from me, case_appointments a join reintegration_cases c on c.id = a.case_id
      where a.status = 'planned' and a.starts_at < me.today + interval '1 day' and a.caseworker_id = coalesce(me.id, a.caseworker_id)`,
  },
  {
    kind: 'reintegrationGrant.approve',
    roles: ['siteManager', 'director'],
    sql: `select g.id, c.number as label, g.proposed_at as since, ${undated}
      from me, reintegration_grants g join reintegration_cases c on c.id = g.case_id
      where g.status = 'proposed' and g.proposed_by is distinct from me.id`,
  },
]
