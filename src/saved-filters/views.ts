import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { requiredText } from '../kernel/texts.ts'

/** The page of a list: `/people`. */
export const ListPage = z.string().regex(/^\/[a-z-]{1,60}$/)

/** How many filters somebody keeps of one list. */
export const filtersAtMost = 20

/** What an address says after its `?`: filters and order, never words that were searched for and never a page. */
const FilterQuery = z
  .string()
  .min(1)
  .max(400)
  .refine((query) => [...new URLSearchParams(query).keys()].every((name) => /^[a-zA-Z]{1,40}$/.test(name)))
  .refine((query) => !['search', 'page', 'tab'].some((name) => new URLSearchParams(query).has(name)))

/** Query of `GET /api/saved-filters`. */
export const SavedFiltersQuery = z.object({ list: ListPage })

/** Body of `POST /api/saved-filters`. `shared` with the maker's office or site. */
export const NewFilter = z.strictObject({
  id: Id,
  list: ListPage,
  name: requiredText(60),
  query: FilterQuery,
  shared: z.boolean(),
})
export type NewFilter = z.infer<typeof NewFilter>

/** The filters of a list that the reader keeps, and those that are shared with them. */
export const SavedFiltersView = z.object({
  filters: z.array(
    z.object({
      id: Id,
      name: z.string(),
      query: z.string(),
      shared: z.boolean(),
      own: z.boolean(),
      byName: z.string(),
    }),
  ),
})
export type SavedFiltersView = z.infer<typeof SavedFiltersView>
