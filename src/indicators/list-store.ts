import { defineListRows } from '../server/list-rows.ts'
import { publishedAsked, publishedCells, publishedFirst, publishedValues } from './publications-store.ts'
import { publishedFiguresList } from './published-figure-list.ts'

/** The published values that a query asks for. */
export const publishedFiguresRows = defineListRows(publishedFiguresList, async (_tx, query, { actor }) => {
  const conditions = publishedAsked(query, actor)
  return {
    cells: publishedCells,
    from: `${publishedValues} where ${conditions.where} ${publishedFirst}`,
    values: conditions.values,
  }
})
