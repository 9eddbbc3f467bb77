import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Concern } from './vetting-case.ts'
import { StandingCheck } from './vetting-check.ts'

/**
 * SQL of the checks of a case `c`: `v` is the newest row of each kind, and `a` what its office answered last about the person, to whomever,
 * so that nothing found later is passed over. The database asks the same (`vetting_check_is_valid`).
 */
const standing = `cross join lateral (select distinct on (kind) * from vetting_checks where case_id = c.id
    order by kind, recorded_at desc, id desc) v
  left join lateral (select k.result, k.open_allegation, k.valid_until from checks k
    where v.check_id is not null and k.person_id = c.person_id and k.answered_at is not null
      and k.kind = case v.kind when 'interpol' then 'interpol' else 'criminalRecord' end
    order by k.answered_at desc, k.id desc limit 1) a on true`

/** How the checks of a case stand, one of each kind that was begun. */
export async function standingOf(tx: Tx, caseId: unknown): Promise<StandingCheck[]> {
  const { rows } = await tx.query(
    `select v.kind, coalesce(a.result, v.result) as result, coalesce(a.open_allegation, v.open_allegation) as "openAllegation",
       coalesce(a.valid_until, v.valid_until) as "validUntil"
     from vetting_cases c ${standing}
     where c.id = $1 order by v.kind`,
    [caseId],
  )
  return rows.map((row) => StandingCheck.parse(row))
}

/**
 * What else is known of a person beside one case (R-PAY4; ddr.md §1.17: no double payment across institutions): another open case, a
 * service elsewhere, benefits that run, a salary of another institution. It is said to people and decides nothing by itself.
 */
export async function concernsOf(tx: Tx, of: { caseId: unknown; personId: unknown }, now: Date): Promise<Concern[]> {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query<{ concern: string }>(
    `select 'openCaseElsewhere' as concern where exists (select from vetting_cases where person_id = $1 and id <> $2
         and not in_service and status not in ('left', 'expired', 'withdrawn', 'notCleared'))
     union all select 'inServiceElsewhere' where exists (select from vetting_cases where person_id = $1 and id <> $2 and in_service)
     union all select 'benefitsRunning' where exists (select from entitlements where person_id = $1 and status = 'running')
     union all select 'paidElsewhere' where exists (select from salary_notices where person_id = $1 and status <> 'wrong'
         and (until_day is null or until_day >= $3))`,
    [of.personId, of.caseId, today],
  )
  return rows.map(({ concern }) => Concern.parse(concern))
}

/** Whether a condition of a finding was not met, or was due before today and is still open. */
export async function conditionFailed(tx: Tx, findingId: unknown, now: Date): Promise<boolean> {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query(
    `select from vetting_conditions where finding_id = $1 and (status = 'notMet' or (status = 'open' and due_on < $2))`,
    [findingId, today],
  )
  return rows.length > 0
}
