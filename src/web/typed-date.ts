import { z } from 'zod'
import { PartialDate, partialDate } from '../kernel/dates.ts'
import { westernDigits } from '../kernel/numbers.ts'

/** A date as it is typed: what is not known stays empty. */
export const TypedDate = z.object({ year: z.string(), month: z.string(), day: z.string(), about: z.boolean() })
export type TypedDate = Readonly<z.infer<typeof TypedDate>>

export const nothingTyped: TypedDate = { year: '', month: '', day: '', about: false }

/** Years either way that "about 1985" is taken to mean. */
export const aboutYears = 2

/** What the typed date can mean; null where there is no such date, or not yet. */
export function meaningOf({ year, month, day, about }: TypedDate): PartialDate | null {
  const y = westernDigits(year.trim())
  const d = westernDigits(day.trim())
  if (!/^\d{4}$/.test(y) || (d !== '' && month === '')) return null
  if (about) {
    const from = `${String(Number(y) - aboutYears).padStart(4, '0')}-01-01`
    const to = `${String(Number(y) + aboutYears).padStart(4, '0')}-12-31`
    return PartialDate.safeParse({ from, to, precision: 'approximate' }).data ?? null
  }
  if (month === '') return partialDate(y) ?? null
  if (d === '') return partialDate(`${y}-${month}`) ?? null
  return partialDate(`${y}-${month}-${d.padStart(2, '0')}`) ?? null
}

/** A known date back into what would be typed. */
export function typedFrom(date: PartialDate | null): TypedDate {
  if (date === null) return nothingTyped
  const year = date.from.slice(0, 4)
  if (date.precision === 'approximate') {
    return { year: String((Number(year) + Number(date.to.slice(0, 4))) / 2), month: '', day: '', about: true }
  }
  const month = date.precision === 'year' ? '' : date.from.slice(5, 7)
  const day = date.precision === 'day' ? String(Number(date.from.slice(8))) : ''
  return { year, month, day, about: false }
}
