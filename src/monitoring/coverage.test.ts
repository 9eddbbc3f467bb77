import { describe, expect, it } from 'vitest'
import {
  coverageOf,
  dayBegins,
  daysOf,
  hoursOf,
  longestOpenHours,
  ratePerHour,
  type Span,
  united,
  type Watched,
  watchedSpans,
  within,
  without,
} from './coverage.ts'

const at = (text: string) => Date.parse(`2020-11-${text}:00.000Z`)
const iso = (text: string) => `2020-11-${text}:00.000Z`
const span = (from: string, until: string): Span => ({ from: at(from), until: at(until) })
const watch = (beganAt: string, endedAt: string | null, told: Partial<Watched> = {}): Watched => ({
  ...{ watcherId: 'north wall', districtCode: 'B1', beganAt: iso(beganAt), endedAt: endedAt && iso(endedAt) },
  ...{ interruptions: [], suspensions: [], ...told },
})
const tripoli = { timeZone: 'Africa/Tripoli', now: at('30T00:00') }
const november = span('01T00:00', '30T00:00')

describe('spans', () => {
  it('count an hour once, however they overlap or touch', () => {
    const some = [span('10T08:00', '10T10:00'), span('10T09:00', '10T11:00'), span('10T11:00', '10T12:00')]
    expect(united(some)).toEqual([span('10T08:00', '10T12:00')])
    expect(hoursOf([...some, ...some, span('10T09:00', '10T09:00')])).toBe(4)
  })

  it('are cut at holes and at the window', () => {
    const day = [span('10T06:00', '10T18:00')]
    expect(
      without(day, [span('10T08:00', '10T09:00'), span('10T08:30', '10T10:00'), span('10T17:00', '11T00:00')]),
    ).toEqual([span('10T06:00', '10T08:00'), span('10T10:00', '10T17:00')])
    expect(without(day, [span('09T00:00', '12T00:00')])).toEqual([])
    expect(within(day, span('10T17:00', '12T00:00'))).toEqual([span('10T17:00', '10T18:00')])
    expect(within(day, span('10T18:00', '12T00:00'))).toEqual([])
  })

  it('hold the same time whatever their order, against counting minute by minute', () => {
    let seed = 7
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % n
    }
    const random = () => Array.from({ length: 1 + next(8) }, () => ({ from: next(60), until: next(60) }))
    for (let round = 0; round < 300; round++) {
      const [spans, holes] = [random(), random()]
      const inside = (set: Span[], minute: number) => set.some(({ from, until }) => from <= minute && minute < until)
      const minutes = Array.from({ length: 60 }, (_, minute) => minute)
      const left = without(spans, holes)
      const counted = minutes.filter((minute) => inside(spans, minute) && !inside(holes, minute))
      expect(minutes.filter((minute) => inside(left, minute))).toEqual(counted)
      expect(hoursOf(left) * 3_600_000).toBeCloseTo(counted.length, 6)
    }
  })
})

describe('a watch', () => {
  it('does not count while nobody was watching or its post was suspended', () => {
    const interruptions = [{ from: iso('10T08:00'), until: iso('10T09:00') }]
    const suspensions = [{ from: iso('10T11:00'), until: null }]
    expect(watchedSpans(watch('10T06:00', '10T18:00', { interruptions, suspensions }), tripoli.now)).toEqual([
      span('10T06:00', '10T08:00'),
      span('10T09:00', '10T11:00'),
    ])
  })

  it('that nobody ended counts up to now, and no longer than a day', () => {
    expect(watchedSpans(watch('10T06:00', null), at('10T09:00'))).toEqual([span('10T06:00', '10T09:00')])
    expect(hoursOf(watchedSpans(watch('10T06:00', null), at('20T09:00')))).toBe(longestOpenHours)
    expect(watchedSpans(watch('10T06:00', null), at('10T05:00'))).toEqual([])
  })
})

describe('days where the programme works', () => {
  it('have their own length where clocks change, and are cut at the window', () => {
    const hours = (window: Span, timeZone: string) =>
      daysOf(window, timeZone).map(({ day, ...of }) => [day, hoursOf([of])])
    const autumn = { from: Date.parse('2020-10-23T22:00:00Z'), until: Date.parse('2020-10-26T23:00:00Z') }
    expect(hours(autumn, 'Europe/Paris')).toEqual([
      ['2020-10-24', 24],
      ['2020-10-25', 25],
      ['2020-10-26', 24],
    ])
    const spring = { from: Date.parse('2021-03-27T23:00:00Z'), until: Date.parse('2021-03-28T22:00:00Z') }
    expect(hours(spring, 'Europe/Paris')).toEqual([['2021-03-28', 23]])
    // Clocks in Beirut go forward at midnight itself: the day begins at one.
    expect(new Date(dayBegins('2021-03-28', 'Asia/Beirut')).toISOString()).toBe('2021-03-27T22:00:00.000Z')
    expect(
      hours(
        { from: dayBegins('2021-03-28', 'Asia/Beirut'), until: dayBegins('2021-03-29', 'Asia/Beirut') },
        'Asia/Beirut',
      ),
    ).toEqual([['2021-03-28', 23]])
    expect(hours(span('10T19:30', '11T19:30'), 'Africa/Tripoli')).toEqual([
      ['2020-11-10', 2.5],
      ['2020-11-11', 21.5],
    ])
    expect(daysOf(span('10T10:00', '10T10:00'), 'UTC')).toEqual([])
  })
})

describe('coverage', () => {
  it('gives a watch over midnight to both days', () => {
    // Two o'clock in the night there is midnight in UTC.
    const { watchers } = coverageOf([watch('10T18:00', '11T04:00')], { window: november, ...tripoli })
    expect(watchers).toEqual([
      { watcherId: 'north wall', day: '2020-11-10', hours: 4 },
      { watcherId: 'north wall', day: '2020-11-11', hours: 6 },
    ])
  })

  it('counts an hour of a district once, and the hours of its watchers beside', () => {
    const watches = [
      watch('10T06:00', '10T12:00'),
      watch('10T11:00', '10T13:00'),
      watch('10T10:00', '10T16:00', { watcherId: 'camera' }),
      watch('10T06:00', '10T07:00', { watcherId: 'patrol', districtCode: 'B2' }),
    ]
    const { districts, watchers } = coverageOf(watches, { window: november, ...tripoli })
    expect(districts).toEqual([
      { districtCode: 'B1', day: '2020-11-10', hours: 10, watcherHours: 13 },
      { districtCode: 'B2', day: '2020-11-10', hours: 1, watcherHours: 1 },
    ])
    expect(watchers.map(({ watcherId, hours }) => [watcherId, hours])).toEqual([
      ['north wall', 7],
      ['camera', 6],
      ['patrol', 1],
    ])
  })

  it('has no row and no rate where nobody watched', () => {
    const { districts } = coverageOf([watch('10T06:00', '10T12:00')], {
      window: span('11T00:00', '12T00:00'),
      ...tripoli,
    })
    expect(districts).toEqual([])
    expect(ratePerHour(3, 0)).toBeNull()
    expect(ratePerHour(0, 6)).toBe(0)
    expect(ratePerHour(3, 6)).toBe(0.5)
  })
})
