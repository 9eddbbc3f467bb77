import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { tagBlocksList } from './tag-block-list.ts'
import { tagBlockOrders, tagBlocksAsked } from './tag-store.ts'

/** The blocks that a query asks for. */
export const tagBlocksRows = defineListRows(tagBlocksList, async (_tx, query) => {
  const conditions = tagBlocksAsked(query)
  return {
    cells: {
      id: 'b.id',
      site: 's.code',
      first: 'b.first',
      size: 'b.size',
      used: "(select count(*) from tags t where t.block_id = b.id and t.status = 'used')",
      leasedAt: 'b.leased_at',
    },
    from: `from tag_blocks b join sites s on s.id = b.site_id
      where ${conditions.where} ${orderBy(query.order, tagBlockOrders, 'b.id')}`,
    values: conditions.values,
  }
})
