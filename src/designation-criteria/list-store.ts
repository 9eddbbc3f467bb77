import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { designationCriteriaList } from './criterion-list.ts'
import { criteriaAsked, criterionOrders } from './store.ts'

/** The criteria that a query asks for. */
export const designationCriteriaRows = defineListRows(
  designationCriteriaList,
  async (tx, query, { actor, language, now }) => {
    const { conditions, day } = criteriaAsked(query, actor, await todayHere(tx, now))
    const words = conditions.value(language)
    return {
      cells: {
        code: 'c.code',
        regime: 'c.regime',
        version: 'c.version',
        title: `coalesce(nullif(c.title ->> ${words}, ''), c.title ->> 'ar')`,
        instrument: 'c.instrument',
        status: 'c.status',
      },
      from: `from designation_criteria c
      where ${words}::text is not null and ${day}::date is not null and ${conditions.where} ${orderBy(query.order, criterionOrders, 'c.id')}`,
      values: conditions.values,
    }
  },
)
