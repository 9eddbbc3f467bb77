import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { paymentListsList } from './payment-list-list.ts'
import { paymentListOrders, paymentListsAsked } from './read-store.ts'

/** The payment lists that a query asks for. */
export const paymentListsRows = defineListRows(paymentListsList, async (_tx, query) => {
  const conditions = paymentListsAsked(query)
  return {
    cells: {
      number: 'l.number',
      site: 's.code',
      instalment: 'l.n',
      channel: 'l.channel',
      lines: 'l.lines',
      total: 'l.total',
      currency: 'l.currency',
      blocked: 'l.blocked',
      heldBack: 'l.held_back',
      status: 'l.status',
      drawnAt: 'l.drawn_at',
      approvedAt: 'l.approved_at',
      releasedAt: 'l.released_at',
      reconciledAt: 'l.reconciled_at',
    },
    from: `from payment_lists l left join sites s on s.id = l.site_id
      where ${conditions.where} ${orderBy(query.order, paymentListOrders, 'l.id')}`,
    values: conditions.values,
  }
})
