import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { commitmentList } from './commitment-list.ts'
import { commitmentOrders, commitmentsAsked, overdueOn, standingFinding } from './read-store.ts'

/** The commitments that a query asks for, with what stands of each for the reader. */
export const commitmentRows = defineListRows(commitmentList, async (tx, query, { actor, language, now }) => {
  const { conditions, day } = commitmentsAsked(query, await todayHere(tx, now))
  const words = conditions.value(language)
  return {
    cells: {
      reference: shortCodeOf('CM', 'c.id'),
      // In the reader's language where it was given in it, else as it was given.
      what: `coalesce(nullif(c.what ->> ${words}, ''), nullif(c.what ->> 'ar', ''), nullif(c.what ->> 'en', ''), c.what ->> 'fr')`,
      owedBy: `c.owed_by ->> 'name'`,
      owedTo: `(select string_agg(o ->> 'name', ' | ') from jsonb_array_elements(c.owed_to) o)`,
      source: `c.source ->> 'label'`,
      ...{ dueOn: 'c.due_on', recurrence: 'c.recurrence', audience: 'c.audience', status: 'c.status' },
      ...{ verdict: 's.verdict', asOf: 's.as_of', overdue: overdueOn(day), recordedAt: 'c.recorded_at' },
    },
    from: `from commitments c ${standingFinding(actor.joint)}
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, commitmentOrders, 'c.id')}`,
    values: conditions.values,
  }
})
