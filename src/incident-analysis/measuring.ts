import type { Day } from '../kernel/dates.ts'
import { dayNumber, dayOfNumber } from '../kernel/deadline.ts'
import { falseDiscoveryRates } from '../statistics/false-discovery.ts'
import { firstDayOf, surpriseOf, weekOf } from '../statistics/weekly.ts'
import { type AlertRule, baselineWeeks, rateHours } from './alert-rule.ts'
import { type AlertFigures, isReached } from './incident-alert.ts'

/** What was counted in a place on a day, of what a rule looks at. */
export interface DayCount {
  readonly placeCode: string
  readonly day: Day
  readonly incidents: number
  readonly killed: number
  /** Incidents that watchers heard, saw or filmed themselves: what monitored hours can be held against. */
  readonly noticed: number
}

/** Hours watched in a place on a day, each hour once. */
export interface DayHours {
  readonly placeCode: string
  readonly day: Day
  readonly hours: number
}

/** A limit that was reached. */
export interface Reached {
  readonly placeCode: string
  readonly periodFrom: Day
  readonly periodUntil: Day
  readonly measured: number
  readonly figures: AlertFigures
}

/** What a rule is held against. */
export interface WatchedRecord {
  readonly counts: readonly DayCount[]
  readonly hours: readonly DayHours[]
  /** The first day of which the side has an incident: before it there are no weeks to compare with. */
  readonly since: Day | null
  /** How many places are looked at together, those without an incident too. */
  readonly places: number
}

/** Of fewer weeks before it nobody can say what is usual. */
export const fewestWeeks = 4
/** So many periods back a limit can still be reached by what is told late. */
export const periodsBack = { day: 7, week: 4 } as const

/** The periods that a rule looks at on a day: this one and those before, unless they were over when it was signed. */
export function periodsOf(
  { period }: Pick<AlertRule, 'period'>,
  { today, signedOn }: { today: Day; signedOn: Day },
): { from: Day; until: Day }[] {
  const last = dayNumber(today)
  return Array.from({ length: periodsBack[period] }, (_, back) => {
    const from = period === 'day' ? last - back : firstDayOf(weekOf(last) - back)
    return { from: dayOfNumber(from), until: dayOfNumber(period === 'day' ? from : from + 6) }
  }).filter(({ until }) => until >= signedOn)
}

/** The first day whose counts a rule needs on a day: of a surprising week, the weeks before it too. */
export function neededFrom({ period }: Pick<AlertRule, 'period'>, today: Day): Day {
  const last = dayNumber(today)
  if (period === 'day') return dayOfNumber(last - periodsBack.day)
  return dayOfNumber(firstDayOf(weekOf(last) - periodsBack.week - baselineWeeks))
}

/**
 * Which limits a rule reaches (§2.3). Counts are reached as soon as there are so many; a rate only when its period is over, and nowhere
 * without monitored hours. A week surprises when, with false discoveries controlled over all places of that week, its q-value is within
 * the limit: a week that goes on can only surprise more, so it is looked at before it is over.
 */
export function reachedBy(
  rule: Pick<AlertRule, 'measure' | 'period' | 'threshold'>,
  record: WatchedRecord,
  on: { today: Day; signedOn: Day },
): Reached[] {
  return periodsOf(rule, on).flatMap(({ from, until }) => {
    const sums = sumsOf(record, from, until)
    if (rule.measure === 'anomaly') return surprising(rule, record, { from, until, sums })
    if (rule.measure === 'rate' && until >= on.today) return []
    return [...sums].flatMap(([placeCode, { incidents, killed, noticed, hours }]) => {
      const isRate = rule.measure === 'rate'
      const measured = rule.measure === 'killed' ? killed : isRate ? (noticed / hours) * rateHours : incidents
      // Without hours a rate is no number, and no number reaches a limit.
      if (!Number.isFinite(measured) || !isReached(rule.measure, measured, rule.threshold)) return []
      const watched = isRate ? { hours, noticed } : { hours: null, noticed: null }
      const figures = { ...none, incidents, killed, ...watched }
      return [{ placeCode, periodFrom: from, periodUntil: until, measured, figures }]
    })
  })
}

const none = { hours: null, noticed: null, expected: null, weeks: null, p: null, tests: null } as const

interface Sums {
  incidents: number
  killed: number
  noticed: number
  hours: number
}

function sumsOf({ counts, hours }: WatchedRecord, from: Day, until: Day): Map<string, Sums> {
  const sums = new Map<string, Sums>()
  const of = (placeCode: string): Sums => {
    const found = sums.get(placeCode) ?? { incidents: 0, killed: 0, noticed: 0, hours: 0 }
    sums.set(placeCode, found)
    return found
  }
  for (const { placeCode, day, ...count } of counts) {
    if (day < from || day > until) continue
    const sum = of(placeCode)
    sum.incidents += count.incidents
    sum.killed += count.killed
    sum.noticed += count.noticed
  }
  for (const one of hours) if (one.day >= from && one.day <= until) of(one.placeCode).hours += one.hours
  return sums
}

function surprising(
  rule: Pick<AlertRule, 'measure' | 'threshold'>,
  record: WatchedRecord,
  { from, until, sums }: { from: Day; until: Day; sums: ReadonlyMap<string, Sums> },
): Reached[] {
  const week = weekOf(dayNumber(from))
  const known = record.since === null ? 0 : week - weekOf(dayNumber(record.since))
  const weeks = Math.min(baselineWeeks, known)
  if (weeks < fewestWeeks) return []
  const before = new Map<string, number[]>()
  for (const { placeCode, day, incidents } of record.counts) {
    const back = week - weekOf(dayNumber(day))
    if (back < 1 || back > weeks) continue
    const own = before.get(placeCode) ?? Array.from({ length: weeks }, () => 0)
    own[back - 1] = (own[back - 1] ?? 0) + incidents
    before.set(placeCode, own)
  }
  const places = [...new Set([...sums.keys(), ...before.keys()])]
  const quiet = Array.from({ length: weeks }, () => 0)
  const surprises = places.map((code) => surpriseOf(sums.get(code)?.incidents ?? 0, before.get(code) ?? quiet))
  // Places where nothing ever was are tests as well, with a p-value of one.
  const tests = Math.max(record.places, places.length)
  const rest = Array.from({ length: tests - places.length }, () => 1)
  const rates = falseDiscoveryRates([...surprises.map((surprise) => surprise?.p ?? 1), ...rest])
  return places.flatMap((placeCode, i) => {
    const measured = rates[i] ?? 1
    const { incidents, killed } = sums.get(placeCode) ?? { incidents: 0, killed: 0 }
    const surprise = surprises[i]
    if (!surprise || incidents === 0 || !isReached('anomaly', measured, rule.threshold)) return []
    const figures = { ...none, incidents, killed, expected: surprise.expected, weeks, p: surprise.p, tests }
    return [{ placeCode, periodFrom: from, periodUntil: until, measured, figures }]
  })
}
