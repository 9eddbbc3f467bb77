import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Amount } from '../kernel/money.ts'

/** Which message said it. */
export const BankMessage = z.enum(['pain.002', 'camt.053', 'camt.054', 'mobileMoney'])
export type BankMessage = z.infer<typeof BankMessage>

/**
 * What a bank or a provider of mobile money says of one movement, in one form whatever the message was. Nobody's name or account is
 * kept of it: the reference leads to the payment.
 */
export const SaidEntry = z.strictObject({
  /** Its place in the file, from one: with the file’s hash it is one entry, however often it is read. */
  position: z.int().min(1),
  message: BankMessage,
  endToEndId: z.string().max(140).nullable(),
  /** The order that a status is of as a whole, where it names no transaction. */
  orderId: z.string().max(140).nullable(),
  bankReference: z.string().max(140).nullable(),
  amount: Amount.nullable(),
  currency: z.string().max(3).nullable(),
  /** `debit`: money left the account. Null of a status, which moves none. */
  direction: z.enum(['debit', 'credit']).nullable(),
  /** `settled` moved money; `accepted` and `pending` may yet; `rejected` will not. */
  status: z.enum(['settled', 'accepted', 'pending', 'rejected']),
  /** The bank took its own booking back. */
  reversal: z.boolean(),
  /** The payee’s bank sent it back. */
  returned: z.boolean(),
  /** The bank’s reason, such as `AC04`. */
  reasonCode: z.string().max(35).nullable(),
  day: Day.nullable(),
})
export type SaidEntry = z.infer<typeof SaidEntry>
