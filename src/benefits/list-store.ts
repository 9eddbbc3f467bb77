import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { benefitRulesList } from './benefit-rule-list.ts'
import { benefitRuleOrders, benefitRulesAsked } from './read-store.ts'

/** The rules that a query asks for. */
export const benefitRulesRows = defineListRows(benefitRulesList, async (_tx, query) => {
  const conditions = benefitRulesAsked(query)
  return {
    cells: {
      support: 'r.support',
      version: 'r.version',
      title: 'r.title',
      currency: 'r.currency',
      instalments: 'jsonb_array_length(r.instalments)',
      announcedOn: 'r.announced_on',
      status: 'r.status',
      proposedAt: 'r.proposed_at',
      signedAt: 'r.signed_at',
    },
    from: `from benefit_rules r
      where ${conditions.where} ${orderBy(query.order, benefitRuleOrders, 'r.id')}`,
    values: conditions.values,
  }
})
