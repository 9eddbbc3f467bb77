import { z } from 'zod'

/** Rows on a page of a list. */
export const pageSize = 50

/**
 * How far a list is counted and paged. Nobody reads ten thousand rows: whoever has more in front of them filters or
 * searches. So that the last page costs no more than the first, there is none behind it.
 */
export const rowsAtMost = 10_000

/** The number of a page in a query. */
export const PageNumber = z.coerce
  .number()
  .int()
  .min(1)
  .max(rowsAtMost / pageSize)
  .default(1)

/** How many rows there are: exactly, or `more` than so many. */
export const Total = z.object({ total: z.int(), more: z.boolean() })
export type Total = z.infer<typeof Total>

/** The total of rows that are counted elsewhere, said as a list counts. */
export function totalOf(rows: number): Total {
  return { total: Math.min(rows, rowsAtMost), more: rows > rowsAtMost }
}

/** A total in one number, for a view that shows several: one more than is counted stands for "more than". */
export function inOne({ total, more }: Total): number {
  return more ? total + 1 : total
}

/** What the answer of a list says beside its rows. */
export const pageShape = { ...Total.shape, page: z.int(), pageSize: z.int() }
export const Paged = z.object(pageShape)
export type Paged = z.infer<typeof Paged>

/** The order of a list in a query: a key, with a minus in front from the last to the first (`-registered`). */
export function orderOf<const Key extends string>(keys: readonly Key[]) {
  return z.enum([...keys, ...keys.map((key): `-${Key}` => `-${key}`)])
}
