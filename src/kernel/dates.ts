import { z } from 'zod'
import { westernDigits } from './numbers.ts'

/** A moment, to the millisecond, in UTC: `2020-06-24T09:30:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

/** A calendar day (Gregorian): `2020-06-24`. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A time of the clock where the programme works: `09:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * A date of birth as far as it is known: the earliest and the latest day it can be, and how it was stated.
 * Many applicants know only a year; 1 January is then a habit of clerks, not a fact (trust.md D3).
 */
export const PartialDate = z
  .strictObject({ from: Day, to: Day, precision: z.enum(['day', 'month', 'year', 'approximate']) })
  .refine((date) => date.from <= date.to, { path: ['to'], error: 'dates.reversed' })
export type PartialDate = z.infer<typeof PartialDate>

/** The days that `1985`, `1985-03` or `1985-03-07` can mean; undefined where the text is no such date. */
export function partialDate(text: string): PartialDate | undefined {
  const year = /^(\d{4})$/.exec(text)
  if (year) return PartialDate.safeParse({ from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year' }).data
  if (/^\d{4}-\d{2}$/.test(text)) {
    const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5)), 0)).getUTCDate()
    return PartialDate.safeParse({ from: `${text}-01`, to: `${text}-${lastDay}`, precision: 'month' }).data
  }
  return PartialDate.safeParse({ from: text, to: text, precision: 'day' }).data
}

/** Whole years between a day of birth and a later day. */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** The day of an instant where the programme works, e.g. `Africa/Tripoli`. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )
}

/** The moment of a day and a time of the clock (`09:30`, in any digits) where the programme works; undefined where either is none. */
export function instantAt(day: string, time: string, timeZone: string): Instant | undefined {
  const clock = westernDigits(time.trim())
  if (!Day.safeParse(day).success || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined
  const asUtc = Date.parse(`${day}T${clock}:00.000Z`)
  // What a clock there shows at that moment tells how far it is ahead; asked again, since the first guess may lie beyond a change.
  const once = asUtc - aheadAt(asUtc, timeZone)
  return new Date(asUtc - aheadAt(once, timeZone)).toISOString()
}

/** Milliseconds by which a clock there is ahead of UTC at a moment. */
function aheadAt(moment: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - moment
}

/** A day in the Hijri calendar (Umm al-Qura), in words of the language, with Western digits. */
export function hijri(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-islamic-umalqura-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
