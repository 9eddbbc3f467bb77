import { here, undated, type WorkSource } from '../server/work-source.ts'

const mine = 'c.caseworker_id = coalesce(me.id, c.caseworker_id)'

/** Referrals without an answer or a seat, attendance that nobody wrote down for a month, and rules to sign. */
export const opportunityWork: readonly WorkSource[] = [
  {
    kind: 'referral.answer',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, r.sent_at as since, r.sent_at + interval '14 days' as due, null::uuid as office_id
      from me, referrals r join reintegration_cases c on c.id = r.case_id where r.status = 'sent' and ${mine}`,
  },
  {
    kind: 'enrolment.enrol',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, r.answered_at as since, ${undated}
      from me, referrals r join reintegration_cases c on c.id = r.case_id where r.status = 'accepted' and c.status <> 'closed'
        and not exists (select from enrolments e where e.referral_id = r.id) and ${mine}`,
  },
  {
    kind: 'attendance.record',
    roles: ['caseworker'],
    sql: `select c.id, c.number as label, l.last::timestamptz as since, (l.last + 31)::timestamptz as due, null::uuid as office_id
      from me, enrolments e join reintegration_cases c on c.id = e.case_id join opportunity_cycles y on y.id = e.cycle_id
        cross join lateral (select greatest(y.starts_on, e.enrolled_on, max(a.until_day)) as last from attendances a
          where a.enrolment_id = e.id and a.status = 'standing') l
      where e.status = 'enrolled' and l.last + 31 <= ${here} and ${mine}`,
  },
  {
    kind: 'attendanceRule.sign',
    roles: ['director'],
    sql: `select r.id, r.percent || ' %' as label, r.proposed_at as since, ${undated}
      from me, attendance_rules r where r.status = 'draft' and r.proposed_by is distinct from me.id`,
  },
]
