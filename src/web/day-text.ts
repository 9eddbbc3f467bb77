import type { Day } from '../kernel/dates.ts'
import type { Language } from '../kernel/texts.ts'
import { localeOf } from './language.ts'

/** A day in words, for a sentence; beside a field or in a cell stands `<DateText>`. */
export function dayText(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
