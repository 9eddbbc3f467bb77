import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { cardBlocksList } from './card-block-list.ts'
import { cardBlockOrders, cardBlocksAsked } from './number-store.ts'

/** The blocks that a query asks for. */
export const cardBlocksRows = defineListRows(cardBlocksList, async (_tx, query) => {
  const conditions = cardBlocksAsked(query)
  return {
    cells: {
      id: 'b.id',
      site: 's.code',
      first: 'b.first',
      size: 'b.size',
      used: "(select count(*) from card_numbers n where n.block_id = b.id and n.status = 'used')",
      leasedAt: 'b.leased_at',
    },
    from: `from card_blocks b join sites s on s.id = b.site_id
      where ${conditions.where} ${orderBy(query.order, cardBlockOrders, 'b.id')}`,
    values: conditions.values,
  }
})
