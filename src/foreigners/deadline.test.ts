import { describe, expect, it } from 'vitest'
import { deadlineOf } from './deadline.ts'

describe('the clock of the ceasefire agreement', () => {
  it('counts from the day of the agreement, and goes on counting once it is past', () => {
    const term = { agreedOn: '2020-10-23', days: 92 }
    expect(deadlineOf(term, '2020-10-23')).toEqual({ lastDay: '2021-01-23', daysLeft: 92 })
    expect(deadlineOf(term, '2021-01-23').daysLeft).toBe(0)
    expect(deadlineOf(term, '2021-01-24').daysLeft).toBe(-1)
  })
})
