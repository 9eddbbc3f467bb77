const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as files of events write it: `2020-06-24` with or without a time, `2020/06/24`, `24 June 2020`, `24-Jun-2020`. Undefined for
 * everything else: of `03/04/2020` nobody can say which month it is.
 */
export function readDay(raw: string): string | undefined {
  const text = raw.trim()
  if (text.length < 8 || text.length > 40) return undefined
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const worded = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text)
  const month = months.indexOf(worded?.[2]?.slice(0, 3).toLowerCase() ?? '')
  return worded && month >= 0 ? dayFrom(Number(worded[3]), month + 1, Number(worded[1])) : undefined
}

function dayFrom(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined
  if (day > (month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
