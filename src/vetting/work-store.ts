import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, undated, type WorkSource } from '../server/work-source.ts'
import { lackingOn } from './lists-store.ts'
import { vetters } from './vetting-case.ts'

const label = `${shortCodeOf('VT', 'c.id')} as label`
const noOffice = 'null::uuid as office_id'
const desk = { roles: vetters, compartment: 'vetting' } as const
const since = '(select max(s.taken_at) from vetting_steps s where s.case_id = c.id) as since'
/** Clearances are looked at so many days before they end. */
const aheadDays = 30

/** What waits for those who vet, inside the compartment. */
export const vettingWork: readonly WorkSource[] = [
  {
    ...{ kind: 'vettingCase.begin', ...desk },
    sql: `select c.id, ${label}, ${since}, ${undated} from vetting_cases c where c.status in ('requested', 'declared')`,
  },
  {
    ...{ kind: 'vettingCase.find', ...desk },
    sql: `select c.id, ${label}, ${since}, ${undated} from me, vetting_cases c
      where c.status = 'checking' and cardinality(${lackingOn(here)}) = 0`,
  },
  {
    ...{ kind: 'vettingCase.vote', ...desk },
    sql: `select c.id, ${label}, ${since}, ${undated} from me, vetting_cases c
      where c.status = 'proposed' and me.id not in (c.opened_by, c.proposed_by)
        and not exists (select from vetting_votes v where v.finding_id = c.finding_id and v.voted_by = me.id)`,
  },
  {
    ...{ kind: 'vettingCase.tell', ...desk },
    sql: `select c.id, ${label}, ${since}, ${endOfDay('c.decided_on + 7')} as due, ${noOffice} from vetting_cases c
      where c.status in ('cleared', 'conditional', 'notCleared') and c.told_on is null`,
  },
  {
    ...{ kind: 'vettingCondition.settle', ...desk },
    sql: `select c.id, ${label}, ${since}, ${endOfDay('n.due_on')} as due, ${noOffice}
      from me, vetting_cases c cross join lateral
        (select min(n.due_on) as due_on from vetting_conditions n
         where n.finding_id = c.finding_id and n.status = 'open' and n.set_by <> me.id) n
      where c.status = 'conditional' and n.due_on is not null`,
  },
  {
    ...{ kind: 'vettingAppeal.decide', ...desk },
    sql: `select c.id, ${label}, a.filed_at as since, ${endOfDay('a.due_on')} as due, ${noOffice}
      from me, vetting_appeals a join vetting_cases c on c.id = a.case_id
      where a.status = 'filed' and a.filed_by <> me.id and not me.id = any (a.first_officers)`,
  },
  {
    ...{ kind: 'vettingCase.recheck', ...desk },
    sql: `select c.id, ${label}, ${since}, ${endOfDay('coalesce(c.valid_until, me.today::date)')} as due, ${noOffice}
      from me, vetting_cases c where c.status = 'integrated'
        and (c.valid_until < ${here} + ${aheadDays} or cardinality(${lackingOn(here)}) > 0)`,
  },
]
