import { describe, expect, it } from 'vitest'
import { periodOf, periodsUntil } from './period.ts'

describe('periods', () => {
  it('are days, weeks from Monday, and months, quarters and halves of the calendar year', () => {
    expect(periodOf('day', '2020-02-29')).toEqual({ from: '2020-02-29', to: '2020-02-29' })
    expect(periodOf('week', '2020-11-29')).toEqual({ from: '2020-11-23', to: '2020-11-29' })
    expect(periodOf('week', '2020-11-30')).toEqual({ from: '2020-11-30', to: '2020-12-06' })
    expect(periodOf('month', '2020-02-10')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(periodOf('quarter', '2020-12-31')).toEqual({ from: '2020-10-01', to: '2020-12-31' })
    expect(periodOf('halfYear', '2020-07-01')).toEqual({ from: '2020-07-01', to: '2020-12-31' })
  })

  it('follow one another without a gap, over a new year too', () => {
    const quarters = periodsUntil('quarter', periodOf('quarter', '2021-02-01'), 3)
    expect(quarters.map(({ from }) => from)).toEqual(['2020-07-01', '2020-10-01', '2021-01-01'])
    expect(periodsUntil('week', periodOf('week', '2021-01-05'), 2)[0]).toEqual({ from: '2020-12-28', to: '2021-01-03' })
  })
})
