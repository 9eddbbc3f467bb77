import { expect, it } from 'vitest'
import type { Figure } from '../indicators/cells.ts'
import { overPeriod, type PublishedPeriod } from './over-period.ts'

const week = (day: number, given: Partial<Figure>, version = 1): PublishedPeriod => ({
  ...{ version, from: `2020-06-0${day}`, to: `2020-06-0${day + 1}` },
  figure: { numerator: null, denominator: null, value: null, hidden: false, ...given },
})
const count = (day: number, n: string, version = 1) => week(day, { numerator: n, value: n }, version)

it('adds up what happened', () => {
  expect(overPeriod({ window: 'during', unit: 'count' }, [count(1, '12'), count(3, '0'), count(5, '30.5')])).toEqual({
    ...{ version: 1, from: '2020-06-01', to: '2020-06-06', periods: 3 },
    figure: { numerator: '42.5', denominator: null, value: '42.5', hidden: false },
  })
})

it('of a share adds up what it is of, rounded as the indicators do', () => {
  const weeks = [
    week(1, { numerator: '1', denominator: '3', value: '33.33' }),
    week(3, { numerator: '1', denominator: '797' }),
  ]
  const { figure } = overPeriod({ window: 'during', unit: 'percent' }, weeks) ?? {}
  expect(figure).toEqual({ numerator: '2', denominator: '800', value: '0.25', hidden: false })
  const rounded = overPeriod({ window: 'during', unit: 'ratio' }, [
    week(1, { numerator: '1', denominator: '100' }),
    week(3, { numerator: '0', denominator: '100' }),
  ])
  expect(rounded?.figure.value).toBe('0.01')
  const none = [week(1, { numerator: '0', denominator: '0' }), week(3, { numerator: '0', denominator: '0' })]
  expect(overPeriod({ window: 'during', unit: 'percent' }, none)?.figure.value).toBeNull()
})

it('says how things stood as they stood last, and of a median the last', () => {
  const weeks = [count(1, '40'), count(3, '41')]
  for (const of of [
    { window: 'atEnd', unit: 'count' },
    { window: 'now', unit: 'percent' },
    { window: 'during', unit: 'medianDays' },
  ] as const)
    expect(overPeriod(of, weeks)).toEqual({ ...weeks[1], periods: 1 })
  expect(overPeriod({ window: 'during', unit: 'count' }, [])).toBeUndefined()
})

it('hides a sum of which a part is hidden, and adds up nothing that was counted otherwise', () => {
  const hidden = week(3, { hidden: true })
  expect(overPeriod({ window: 'during', unit: 'count' }, [count(1, '12'), hidden])?.figure).toEqual(hidden.figure)
  expect(
    overPeriod({ window: 'during', unit: 'count' }, [count(1, '12'), count(3, '5', 2), count(5, '6', 2)]),
  ).toMatchObject({
    ...{ version: 2, from: '2020-06-03', periods: 2 },
    figure: { value: '11' },
  })
})
