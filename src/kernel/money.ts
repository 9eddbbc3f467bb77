/** Money: decimal digits as text and a currency, never a floating number (trust.md §C). */
import Big from 'big.js'
import { z } from 'zod'

/** Currencies by how many places behind the point their amounts have (ISO 4217, the "minor unit"). */
const threePlaces = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'] as const
const twoPlaces = [
  ...(['AED', 'CDF', 'CHF', 'COP', 'DZD', 'EGP', 'EUR', 'GBP', 'LBP', 'MAD', 'NGN', 'NPR', 'PHP', 'QAR'] as const),
  ...(['SAR', 'SDG', 'SOS', 'SSP', 'SYP', 'TRY', 'USD', 'YER'] as const),
] as const
const noPlaces = ['JPY', 'RWF', 'XAF', 'XOF'] as const

/** A currency in which a programme keeps accounts. */
export const Currency = z.enum([...threePlaces, ...twoPlaces, ...noPlaces], { error: 'money.currency' })
export type Currency = z.infer<typeof Currency>

const three: ReadonlySet<string> = new Set(threePlaces)
const none: ReadonlySet<string> = new Set(noPlaces)

/** An amount from nothing up, as digits with at most three places; fifteen digits before the point, as SQL keeps it. */
export const Amount = z.string().regex(/^(0|[1-9]\d{0,14})(\.\d{1,3})?$/, { error: 'money.amount' })

/** How many places behind the point the currency has. */
export function placesOf(currency: Currency): number {
  if (three.has(currency)) return 3
  return none.has(currency) ? 0 : 2
}

/** Whether the currency has coins for the amount: a tenth of a cent cannot be paid. */
export function isPayable(amount: string, currency: Currency): boolean {
  const exact = new Big(amount)
  return exact.eq(exact.round(placesOf(currency)))
}

/** The amount with exactly the places of its currency, as accounts and files write it; `isPayable` has to hold. */
export function writtenAmount(amount: string, currency: Currency): string {
  if (!isPayable(amount, currency)) throw new RangeError(`money: more places than ${currency} has`)
  return new Big(amount).toFixed(placesOf(currency))
}

/** The sum of amounts of one currency, with its places, or more where an amount had more; of none it is zero. */
export function sumOf(amounts: Iterable<string>, currency: Currency): string {
  let sum = new Big(0)
  for (const amount of amounts) sum = sum.plus(amount)
  return exact(sum, currency)
}

/** What is left of the first when the second is taken from it; below nothing, with a minus sign, where it is more. */
export function leftOf(amount: string, taken: string, currency: Currency): string {
  return exact(new Big(amount).minus(taken), currency)
}

/** Never rounded: what somebody reported in tenths of a cent is shown so. */
function exact(amount: Big, currency: Currency): string {
  const places = placesOf(currency)
  return amount.eq(amount.round(places)) ? amount.toFixed(places) : amount.toFixed()
}

/** Below zero, zero, or above it, as the first amount is less than, equal to, or more than the second. */
export function compareAmounts(one: string, other: string): number {
  return new Big(one).cmp(other)
}

/** Whether the amount is nothing, however many noughts say so. */
export function isNothing(amount: string): boolean {
  return new Big(amount).eq(0)
}

/** A share of an amount in hundredths, rounded down to what can be paid: nobody is promised a fraction of a coin. */
export function shareOf(amount: string, percent: number, currency: Currency): string {
  return new Big(amount).times(percent).div(100).round(placesOf(currency), Big.roundDown).toFixed(placesOf(currency))
}
