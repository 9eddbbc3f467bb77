/**
 * Dates of birth as one number, `yyyymmdd`, with 00 where month or day is not known, and the ways in which two of them
 * can be the same birth. 1 January is what registrars write when only the year is known, so it says no more than a year.
 */

export const birthLevels = [
  'missing',
  'different',
  'near year',
  'same year',
  'rounded, near year',
  'rounded, same year',
  'two parts same',
  'one digit off',
  'day and month exchanged',
  'both 1 January',
  'same',
  'same day and month, near year',
] as const

const level = {
  different: 1,
  nearYear: 2,
  sameYear: 3,
  roundedNear: 4,
  roundedSame: 5,
  twoParts: 6,
  oneDigit: 7,
  exchanged: 8,
  january: 9,
  same: 10,
  nearYearSameDay: 11,
} as const

/**
 * Reads 1990-10-21, 19901021, 21/10/1990, 21.10.1990, 1990-10 and 1990, in any digits that `normalize` folds.
 * Where both could be the month, the day comes first, unless the year does. 0 where it is no date.
 */
export function readBirth(text: string): number {
  const numbers = text.split(/\D+/).filter((part) => part !== '')
  const [first = '', second = '', third = ''] = numbers
  if (numbers.length === 1 && first.length === 8) {
    const ahead = birth(Number(first.slice(0, 4)), Number(first.slice(4, 6)), Number(first.slice(6)))
    return ahead || birth(Number(first.slice(4)), Number(first.slice(2, 4)), Number(first.slice(0, 2)))
  }
  if (first.length === 4) return birth(Number(first), Number(second), Number(third))
  if (third.length === 4) return birth(Number(third), Number(second), Number(first))
  if (numbers.length === 2 && second.length === 4) return birth(Number(second), Number(first), 0)
  return 0
}

function birth(year: number, second: number, third: number): number {
  if (year < 1800 || year > 2200) return 0
  const [month, day] = second > 12 && third <= 12 ? [third, second] : [second, third]
  if (month > 12 || day > 31) return 0
  return year * 10_000 + month * 100 + (month === 0 ? 0 : day)
}

/** True for 1 January and for a bare year: the rest of the date is not known. */
export function isRounded(date: number): boolean {
  const rest = date % 10_000
  return rest === 101 || rest === 0
}

/** Index into `birthLevels` for two dates that are both known. Symmetric. */
export function compareBirths(a: number, b: number): number {
  const roundedA = isRounded(a)
  const roundedB = isRounded(b)
  const yearsApart = Math.abs(Math.floor(a / 10_000) - Math.floor(b / 10_000))
  if (roundedA && roundedB && yearsApart === 0) return level.january
  if (a === b) return level.same
  if (roundedA || roundedB) {
    if (yearsApart === 0) return level.roundedSame
    return yearsApart <= 2 ? level.roundedNear : level.different
  }
  const monthA = Math.floor(a / 100) % 100
  const monthB = Math.floor(b / 100) % 100
  const dayA = a % 100
  const dayB = b % 100
  if (yearsApart === 0 && monthA === dayB && monthB === dayA) return level.exchanged
  if (yearsApart <= 2 && monthA === monthB && dayA === dayB) return level.nearYearSameDay
  if (oneDigitApart(a, b)) return level.oneDigit
  const same = (yearsApart === 0 ? 1 : 0) + (monthA === monthB ? 1 : 0) + (dayA === dayB ? 1 : 0)
  if (same === 2) return level.twoParts
  if (yearsApart === 0) return level.sameYear
  return yearsApart <= 2 ? level.nearYear : level.different
}

/** One of the eight digits is another, or two neighbours are exchanged. */
function oneDigitApart(a: number, b: number): boolean {
  let differing = 0
  let firstA = 0
  let firstB = 0
  let place = -2
  let exchanged = false
  for (let at = 0, x = a, y = b; at < 8; at++, x = Math.floor(x / 10), y = Math.floor(y / 10)) {
    const digitA = x % 10
    const digitB = y % 10
    if (digitA === digitB) continue
    differing++
    if (differing > 2) return false
    if (differing === 2) exchanged = place === at - 1 && firstA === digitB && firstB === digitA
    place = at
    firstA = digitA
    firstB = digitB
  }
  return differing === 1 || exchanged
}
