import type { Currency } from '../../kernel/money.ts'

/** Thousands apart by a narrow space that does not break; the point stays a point, as forms take it in every language. */
const grouped = (amount: string) => amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, '\u202f')

/**
 * An amount of money with its currency: digits of one width, so that amounts stand under each other, and always from left to right,
 * so that a minus and the decimal point stay where they are in Arabic.
 */
export function MoneyText({ amount, currency }: { amount: string; currency?: Currency }) {
  return (
    <bdi dir="ltr" className="money">
      {grouped(amount)}
      {currency && <span className="money-currency">{`\u00a0${currency}`}</span>}
    </bdi>
  )
}
