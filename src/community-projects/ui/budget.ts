import Big from 'big.js'

/** How many places an amount of this currency has: three of a Libyan dinar, two of a euro. */
function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** A sum of amounts, with the places of the currency. */
export function sumOf(amounts: readonly string[], currency: string): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(placesOf(currency))
}

/** What is left of an amount; below nothing where more was spent. */
export function leftOf(amount: string, spent: string, currency: string): string {
  return new Big(amount).minus(spent).toFixed(placesOf(currency))
}
