import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, mySide, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

/** For somebody of another authority than the one that wrote it, or of a joint body; the overview of offices sees them all. */
const forAnother = (side: string) => `(me.joint or me.id is null or ${side} <> ${mySide})`
const label = shortCodeOf('CF', 'a.id')

/** Agreements, amendments and ends that wait for the other signature; assessments to be confirmed; commitments that fall due. */
export const ceasefireWork: readonly WorkSource[] = [
  {
    kind: 'ceasefireAgreement.sign',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select a.id, ${label} as label, a.proposed_at as since, ${undated} from me, ceasefire_agreements a
      where a.status = 'proposed' and ${forAnother('a.side_id')} and not exists
        (select from ceasefire_agreement_versions v where v.agreement_id = a.id and v.written_by = me.id)
      union all select a.id, ${label}, v.written_at, ${undated} from me, ceasefire_agreements a
        join ceasefire_agreement_versions v on v.agreement_id = a.id and v.status = 'proposed'
      where ${forAnother('v.side_id')} and v.written_by is distinct from me.id
      union all select a.id, ${label}, a.end_proposed_at, ${undated} from me, ceasefire_agreements a
      where a.status = 'endProposed' and a.end_proposed_by is distinct from me.id`,
  },
  {
    kind: 'commitment.confirm',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select c.agreement_id as id, ${shortCodeOf('CF', 'c.agreement_id')} as label, s.assessed_at as since, ${undated}
      from me, commitment_assessments s join ceasefire_commitments c on c.id = s.commitment_id
      where s.status = 'proposed' and s.assessed_by is distinct from me.id`,
  },
  {
    kind: 'commitment.assess',
    roles: ['ceasefireOfficer'],
    sql: `select c.agreement_id as id, ${shortCodeOf('CF', 'c.agreement_id')} as label, a.signed_at as since,
        ${endOfDay('c.due_on')} as due, null::uuid as office_id
      from me, ceasefire_commitments c join ceasefire_agreements a on a.id = c.agreement_id
      where a.status in ('inForce', 'endProposed') and c.removed_in is null and c.due_on <= ${here} + ${noticeDays}
        and not exists (select from commitment_assessments s where s.commitment_id = c.id
          and (s.status = 'proposed' or (s.status = 'confirmed' and s.as_of >= c.due_on)))`,
  },
]
