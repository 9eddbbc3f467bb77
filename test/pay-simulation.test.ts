import { expect, it } from 'vitest'
import { PaySimulation } from './pay-simulation.ts'
import { simulateShards } from './shard-simulation.ts'

// The full size, 100,000 instalments and 1,000,000 attempts, is `npm run pay-simulation`.
const small = { instalments: 3_000, attempts: 30_000 }

it.each([1, 2, 3])(
  'nobody is paid twice at desks whose network comes and goes, and the books balance after each step (%d)',
  (seed) => {
    const result = new PaySimulation({ ...small, seed, reserved: true }).run()
    expect(result.attempts).toBe(small.attempts)
    expect(result.double).toBe(0)
    expect(result.unbalanced).toBe(0)
    expect(result.handedOut).toBeGreaterThan(small.instalments / 2)
    for (const count of [result.refused, result.lostAnswers, result.crashes, result.partitions, result.sheets])
      expect(count).toBeGreaterThan(0)
  },
)

it('finds people paid twice, and flags each, where a line on a sheet can be paid elsewhere too', () => {
  const result = new PaySimulation({ ...small, seed: 1, reserved: false }).run()
  expect(result.double).toBeGreaterThan(0)
  expect(result.flagged).toBeGreaterThanOrEqual(result.double)
  expect(result.unbalanced).toBe(0)
})

it.each([1, 2, 3])(
  'no line is paid twice by tablets that lease their share of a list, whose links come and go (%d)',
  (seed) => {
    const result = simulateShards({ lines: 600, attempts: 6_000, seed, leases: 'kept' })
    expect(result).toMatchObject({ double: 0, held: 0 })
    expect(result.paid).toBeGreaterThan(300)
    for (const count of [result.sentElsewhere, result.givenBack]) expect(count).toBeGreaterThan(0)
  },
)

it('finds lines paid twice, each of them held, where the shares are ignored', () => {
  const result = simulateShards({ lines: 600, attempts: 6_000, seed: 1, leases: 'ignored' })
  expect(result.double).toBeGreaterThan(0)
  expect(result.held).toBeGreaterThanOrEqual(result.double)
})
