import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { normalNumber } from '../kernel/numbers.ts'
import { defineNoun } from '../kernel/record.ts'

/** How somebody is paid: at the cash desk of their site, into a bank account, or to a mobile wallet. */
export const Channel = z.enum(['cashDesk', 'bank', 'mobileMoney'])
export type Channel = z.infer<typeof Channel>

/**
 * Where one person is paid, and nobody else (R-DUP3). The number is sealed under their key; a keyed fingerprint of it stands in the
 * table, so that the same account of two people is found over both sides without anybody reading it.
 */
export const PayeeAccount = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  channel: Channel,
  /** The number, sealed; null of a cash desk. */
  sealed: z.string().nullable(),
  fingerprint: z.string(),
  /** The last four characters, to tell accounts apart on a screen. */
  tail: z.string().max(4),
  /** `shared`: another person has it; it is paid to neither until people find out whose it is. */
  status: z.enum(['proposed', 'confirmed', 'turnedDown', 'shared', 'closed']),
  proposedBy: Id,
  proposedAt: Instant,
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type PayeeAccount = z.infer<typeof PayeeAccount>
export const payeeAccountNoun = defineNoun({ name: 'payeeAccount', table: 'payee_accounts', schema: PayeeAccount })

/** A number of a wallet or an account as it is compared: Western digits, capitals, no spaces (R-DUP3). */
export const accountNumber = normalNumber

/** Whether digits can be the number of a mobile wallet: those of E.164, eight to fifteen. */
export function isWallet(number: string): boolean {
  return /^\d{8,15}$/.test(number)
}
