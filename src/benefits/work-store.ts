import { endOfDay, here, undated, type WorkSource } from '../server/work-source.ts'

/** What waits of benefits: rules and accounts for the second person, salaries and exceptions to answer, and people to be seen. */
export const benefitWork: readonly WorkSource[] = [
  {
    kind: 'benefitRule.sign',
    roles: ['director'],
    sql: `select r.id, r.title as label, r.proposed_at as since, ${undated}
      from me, benefit_rules r where r.status = 'draft' and r.proposed_by is distinct from me.id`,
  },
  {
    kind: 'entitlement.grant',
    roles: ['benefitsOfficer'],
    sql: `select p.id, p.number as label, max(v.left_at) as since, ${undated}
      from me, site_visits v join people p on p.id = v.person_id
      where v.status = 'discharged' and not exists (select from entitlements e where e.person_id = p.id)
        and exists (select from benefit_rules r where r.side_id = p.side_id and r.status = 'inForce')
      group by p.id, p.number`,
  },
  {
    kind: 'payeeAccount.confirm',
    roles: ['benefitsOfficer', 'siteManager'],
    sql: `select p.id, p.number as label, a.proposed_at as since, ${undated}
      from me, payee_accounts a join people p on p.id = a.person_id
      where a.status = 'proposed' and a.proposed_by is distinct from me.id`,
  },
  {
    kind: 'salaryNotice.answer',
    roles: ['benefitsOfficer', 'accountant'],
    sql: `select p.id, p.number as label, s.entered_at as since, ${undated}
      from me, salary_notices s join people p on p.id = s.person_id
      where s.status = 'entered' and s.entered_by is distinct from me.id`,
  },
  {
    kind: 'benefitException.agree',
    roles: ['reviewCommittee', 'director'],
    sql: `select p.id, p.number as label, b.proposed_at as since, ${endOfDay('b.until_day')} as due, null::uuid as office_id
      from me, benefit_exceptions b join people p on p.id = b.person_id
      where b.status in ('proposed', 'seconded') and b.proposed_by is distinct from me.id and b.first_by is distinct from me.id`,
  },
  {
    kind: 'presenceProof.record',
    roles: ['registrationOfficer', 'caseworker'],
    sql: `select p.id, p.number as label, i.opens_on::timestamptz as since, ${endOfDay('i.closes_on')} as due,
        null::uuid as office_id
      from me, instalments i join entitlements e on e.id = i.entitlement_id join people p on p.id = i.person_id
      where e.status = 'running' and i.opens_on <= ${here} and i.closes_on >= ${here}
        and not exists (select from presence_proofs f where f.instalment_id = i.id)
        and not exists (select from payments y where y.instalment_id = i.id and y.status = 'paid')`,
  },
]
