import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { plainText } from '../../kernel/texts.ts'
import { Box } from '../../stations/box.ts'
import { EncodingsAnswer } from '../../stations/encoding-pages.ts'

/** What a hub alone asks of the centre, beside what every station does; signed likewise. */
export const hubPaths = {
  accounts: '/api/stations/accounts',
  listed: '/api/stations/listed-entries',
  health: '/api/stations/health',
  encodings: '/api/stations/encodings-of-site',
} as const

const tenYearsMs = 10 * 365 * 86_400_000
/** What an integer of PostgreSQL holds. */
const largest = 2_147_483_647

/** How the tablets of its site were when they last spoke to the hub, beside the hub's clock: what it says of time may be off by days. */
export const SiteHealth = z.strictObject({
  tablets: z
    .array(
      z.strictObject({
        station: Id,
        /** How long ago that was, in milliseconds. */
        ago: z.int().min(0).max(tenYearsMs),
        backlog: z.int().min(0).max(largest),
        /** By how much its clock was ahead of the hub's, in milliseconds. */
        clockOffsetMs: z.int(),
        app: plainText(40),
        protocol: z.int().min(1).max(largest),
      }),
    )
    .max(500),
})
export type SiteHealth = z.infer<typeof SiteHealth>
export const HealthAnswer = z.strictObject({})

/** The accounts of the officers of its site, sealed for the hub: `SiteAccounts` (site-accounts.ts), bound to the hub's id. */
export const AccountsAnswer = z.strictObject({ box: Box })

/**
 * Asks for a page of the encodings of the register after what the hub has under a key; answered with the page, without its key, and with
 * the key sealed for each tablet of the site.
 */
export const SiteEncodingsRequest = z.strictObject({ key: Id.nullable(), after: z.int().nonnegative() })
export type SiteEncodingsRequest = z.infer<typeof SiteEncodingsRequest>
export const SiteEncodings = z.strictObject({
  page: EncodingsAnswer,
  boxes: z.array(z.strictObject({ station: Id, box: Box })),
})
export type SiteEncodings = z.infer<typeof SiteEncodings>

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
