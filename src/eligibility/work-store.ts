import { undated, type WorkSource } from '../server/work-source.ts'

/** Criteria to sign, proposals that wait for the panel, people to be told, and deferrals to look at again. */
export const eligibilityWork: readonly WorkSource[] = [
  {
    kind: 'criteria.sign',
    roles: ['director'],
    sql: `select s.id, s.stage || ' · ' || s.version as label, s.proposed_at as since, ${undated}
      from me, criteria_sets s where s.status = 'draft' and s.proposed_by is distinct from me.id`,
  },
  {
    kind: 'eligibility.vote',
    roles: ['adjudicator'],
    sql: `select d.id, p.number as label, d.proposed_at as since, ${undated}
      from me, eligibility_decisions d join people p on p.id = d.person_id
      where d.status = 'proposed' and d.proposed_by is distinct from me.id and p.registered_by is distinct from me.id
        and not exists (select from eligibility_votes v where v.decision_id = d.id and v.by = me.id)`,
  },
  {
    kind: 'eligibility.tell',
    roles: ['registrationOfficer', 'screener', 'adjudicator'],
    // On the person's page, which who registers people sees too.
    sql: `select p.id, p.number as label, d.decided_at as since, ${undated}
      from eligibility_decisions d join people p on p.id = d.person_id where d.status = 'decided' and d.told is null`,
  },
  {
    kind: 'eligibility.proposeAgain',
    roles: ['screener'],
    sql: `select d.id, p.number as label, d.decided_at as since, ${undated}
      from eligibility_decisions d join people p on p.id = d.person_id
      where d.status = 'decided' and d.outcome = 'deferred' and d.told is not null
        and not exists (select from eligibility_decisions n where n.replaces_id = d.id and n.status = 'proposed')`,
  },
]
