import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { Box } from '../../stations/box.ts'

/** What a hub alone asks of the centre, beside what every station does; signed likewise. */
export const hubPaths = { accounts: '/api/stations/accounts', listed: '/api/stations/listed-entries' } as const

/** The accounts of the officers of its site, sealed for the hub: `SiteAccounts` (site-accounts.ts), bound to the hub's id. */
export const AccountsAnswer = z.strictObject({ box: Box })

/** Asks for the entries in force of a list to screen against, after one of them, in the order of their ids. */
export const ListedRequest = z.strictObject({ listId: Id, after: Id.nullable() })
export const ListedAnswer = z.strictObject({
  contentHash: z.string(),
  entries: z.array(
    z.strictObject({
      id: Id,
      sourceId: z.string(),
      kind: z.string(),
      body: z.record(z.string(), z.unknown()),
      contentHash: z.string(),
    }),
  ),
  more: z.boolean(),
})
export type ListedAnswer = z.infer<typeof ListedAnswer>
