import Big from 'big.js'

/** A budget, or what was spent of it, in one amount. */
export function budgetTotal(lines: readonly { readonly amount: string }[]): string {
  return lines.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed()
}

/** What is left of an amount; below nothing where more was spent. */
export function leftOf(amount: string, spent: string): string {
  return new Big(amount).minus(spent).toFixed()
}
