import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { ApiToken } from './api-token.ts'

/** Query of `GET /api/api-tokens`. */
export const ApiTokensQuery = z.object({ order: orderOf(['made']).default('-made'), page: PageNumber })
export type ApiTokensQuery = z.infer<typeof ApiTokensQuery>
export const ApiTokenRow = z.object({
  token: ApiToken.omit({ tokenHash: true }),
  madeByName: z.string(),
  expired: z.boolean(),
  uses: z.int(),
  lastUsedAt: Instant.nullable(),
  /** What it read, the newest first. */
  read: z.array(z.object({ path: z.string(), at: Instant })),
})
export type ApiTokenRow = z.infer<typeof ApiTokenRow>
/** `GET /api/api-tokens`: one's own, and to who oversees a side those of everybody in it. */
export const ApiTokensView = z.object({ tokens: z.array(ApiTokenRow), ...pageShape })
export type ApiTokensView = z.infer<typeof ApiTokensView>
