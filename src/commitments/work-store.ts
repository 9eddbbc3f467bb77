import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, mySide, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('CM', 'c.id')
/** For one of its parties; the overview of offices sees them all. */
const party = `(me.id is null or ${mySide} = any(c.party_side_ids))`

/** Between two authorities it waits for another than that of whoever did what waits. */
const byAnother = (user: string) => `(cardinality(c.party_side_ids) < 2 or me.id is null
  or ${mySide} is distinct from (select u.side_id from users u where u.id = ${user}))`

/** Findings and words to confirm, more time to agree to, openings to sign, and commitments whose day comes or is over without a finding. */
export const commitmentWork: readonly WorkSource[] = [
  {
    kind: 'commitmentFinding.confirm',
    roles: ['talksOfficer'],
    sql: `select c.id, ${label} as label, f.found_at as since, ${undated}
      from me, commitment_findings f join commitments c on c.id = f.commitment_id
      where f.status = 'proposed' and f.found_by is distinct from me.id and (me.joint or me.id is null or f.side_id = ${mySide})`,
  },
  {
    kind: 'commitmentWords.confirm',
    roles: ['talksOfficer'],
    sql: `select c.id, ${label} as label, c.changed_at as since, ${undated} from me, commitments c
      where c.status = 'standing' and c.confirmed_by is null and c.changed_by is distinct from me.id and (me.joint or ${party})
        and ${byAnother('c.changed_by')}`,
  },
  {
    kind: 'commitmentExtension.decide',
    roles: ['talksOfficer'],
    sql: `select c.id, ${label} as label, e.proposed_at as since, ${undated}
      from me, commitment_extensions e join commitments c on c.id = e.commitment_id
      where c.status = 'standing' and e.status = 'proposed' and e.proposed_by is distinct from me.id and ${party}
        and (cardinality(c.party_side_ids) < 2 or me.id is null or e.side_id <> ${mySide})`,
  },
  {
    kind: 'commitment.open',
    roles: ['talksOfficer'],
    sql: `select c.id, ${label} as label, c.open_proposed_at as since, ${undated} from me, commitments c
      where c.status = 'standing' and c.audience = 'parties' and c.open_proposed_by is not null
        and c.open_proposed_by is distinct from me.id and ${party} and ${byAnother('c.open_proposed_by')}`,
  },
  {
    kind: 'commitment.due',
    roles: ['talksOfficer'],
    sql: `select c.id, ${label} as label, c.recorded_at as since, ${endOfDay('c.due_on')} as due, null::uuid as office_id
      from me, commitments c
      where c.status = 'standing' and c.due_on <= ${here} + ${noticeDays} and not exists (select from commitment_findings f
        where f.commitment_id = c.id and (f.status = 'proposed' or (f.status = 'confirmed' and f.as_of >= c.due_on)))`,
  },
]
