import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { isAnotherNeeded, lastAfterRestoration, left, newLease, nextBlock, seen, spent, takeNumber } from './leases.ts'

const log = { station: newId(), epoch: 1 }
const leases = [newLease(log, 'card', { from: 1, to: 2 }), newLease(log, 'card', { from: 11, to: 12 })]

describe('numbers of leased blocks', () => {
  it('are given one by one, block after block, until all are spent', () => {
    const given: number[] = []
    let blocks = leases
    for (let taken = takeNumber(blocks); taken; taken = takeNumber(blocks)) {
      given.push(taken.number)
      blocks = taken.leases
    }
    expect([given, left(blocks)]).toEqual([[1, 2, 11, 12], 0])
  })

  it('are asked for again while half a block is left', () => {
    expect([isAnotherNeeded(leases, 8), isAnotherNeeded(leases, 9)]).toEqual([false, true])
  })

  it('are spent up to one that was seen, and wholly in a station that was set back', () => {
    expect(takeNumber(seen(leases, 11))?.number).toBe(1)
    expect(takeNumber(seen(seen(leases, 2), 11))?.number).toBe(12)
    expect(takeNumber(spent(leases))).toBeUndefined()
  })

  it('come in blocks that do not meet, also after two restorations from one backup', () => {
    expect(nextBlock(100, 50)).toEqual({ from: 101, to: 150 })
    const backup = '2026-11-01T00:00:00.000Z'
    const first = lastAfterRestoration(100, backup, '2026-11-03T00:00:00.000Z', 10)
    expect(first).toBe(130)
    const leasedInOneDay = nextBlock(first, 10).to
    expect(lastAfterRestoration(100, backup, '2026-11-04T00:00:00.000Z', 10)).toBeGreaterThanOrEqual(leasedInOneDay)
  })

  it('refuse a block without a number', () => {
    expect(() => newLease(log, 'card', { from: 2, to: 1 })).toThrow(RangeError)
    expect(() => nextBlock(1, 0)).toThrow(RangeError)
  })
})
