import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { holdsOn } from './area.ts'
import { type EstimateValue, spanOf, valueFault } from './estimate.ts'
import type { ArmedGroup } from './group.ts'
import { withoutSmallCells } from './small-cells.ts'
import { listed } from './step.ts'

const value = (given: Partial<EstimateValue>): EstimateValue => ({
  ...{ kind: 'strength', amount: null, text: '', latin: '', placeCode: null, interest: null },
  ...given,
})
const amount = { low: 200, best: 300, high: 800 }

describe('an estimate', () => {
  it('has the sort of value that its kind has, and no other', () => {
    const right: EstimateValue[] = [
      value({ amount }),
      value({ kind: 'commander', text: 'فلان' }),
      value({ kind: 'commander', latin: 'So-and-so' }),
      value({ kind: 'area', placeCode: 'B1' }),
      value({ kind: 'interest', interest: 'fuel', text: 'the depot at the old road' }),
    ]
    for (const one of right) expect(valueFault(one), one.kind).toBeUndefined()
    const wrong: [EstimateValue, string][] = [
      [value({}), 'estimate.amountNeeded'],
      [value({ amount, text: 'many' }), 'estimate.amountNeeded'],
      [value({ kind: 'commander', text: 'فلان', amount }), 'estimate.amountNeeded'],
      [value({ amount: { low: 300, best: 200, high: 800 } }), 'estimate.amountOrder'],
      [value({ amount: { low: 1, best: 9, high: 8 } }), 'estimate.amountOrder'],
      [value({ kind: 'barracks' }), 'estimate.textNeeded'],
      [value({ kind: 'area' }), 'estimate.placeNeeded'],
      [value({ kind: 'umbrella', text: 'x', placeCode: 'B1' }), 'estimate.placeNeeded'],
      [value({ kind: 'interest' }), 'estimate.interestNeeded'],
      [value({ amount, interest: 'fuel' }), 'estimate.interestNeeded'],
    ]
    for (const [one, code] of wrong) expect(valueFault(one), code).toMatchObject({ code })
  })

  it('beside others gives a span and never one number; the withdrawn do not count', () => {
    const other = { low: 50, best: 90, high: 120 }
    expect(
      spanOf([
        { amount, status: 'standing' },
        { amount: other, status: 'standing' },
        { amount: { low: 0, best: 9000, high: 9999 }, status: 'withdrawn' },
      ]),
    ).toEqual({ low: 50, high: 800 })
    expect(spanOf([{ amount, status: 'withdrawn' }])).toBeNull()
  })
})

describe('small cells', () => {
  it('of fewer than five are hidden, and what would tell them by subtraction too', () => {
    expect(withoutSmallCells({ combatant: 40, associated: 3, dependant: 9 })).toEqual({
      combatant: 40,
      associated: null,
      dependant: null,
    })
    expect(withoutSmallCells({ a: 2, b: 3, c: 50 })).toEqual({ a: null, b: null, c: 50 })
    expect(withoutSmallCells({ male: 5, female: 0 })).toEqual({ male: 5, female: 0 })
    expect(withoutSmallCells({ male: 4 })).toEqual({ male: null })
    expect(withoutSmallCells({})).toEqual({})
  })
})

describe('an area', () => {
  it('holds on its first and its last day, and not once it was withdrawn', () => {
    const area = { status: 'standing', fromDay: '2020-06-01', untilDay: '2020-06-30' } as const
    const held = ['2020-05-31', '2020-06-01', '2020-06-30', '2020-07-01'].map((day) => holdsOn(area, day))
    expect(held).toEqual([false, true, true, false])
    expect(holdsOn({ ...area, untilDay: null }, '2030-01-01')).toBe(true)
    expect(holdsOn({ ...area, status: 'withdrawn' }, '2020-06-02')).toBe(false)
  })
})

describe('a group that hands its list in', () => {
  const by = { actionId: newId(), actor: theProgram, at: '2020-06-24T09:00:00.000Z' }
  const group = (status: ArmedGroup['status']): ArmedGroup => ({
    ...{ id: newId(), sideId: newId(), code: 'G-1', nameArabic: 'سرية', nameLatin: '', aliases: [] },
    ...{ claimedStatus: 'none', placeCode: 'B1', formed: null, status, agreement: null, cap: null, cutOff: null },
    ...{ reportedBy: newId(), reportedAt: '2020-06-24T09:00:00.000Z' },
  })

  it('is listed once; a later list changes nothing, and one that has not signed is refused', () => {
    expect(listed(group('signed'), by, 'list 1')).toMatchObject([
      { record: { status: 'listed' } },
      { record: { step: 'list', fromStatus: 'signed', toStatus: 'listed', reference: 'list 1' } },
    ])
    expect(listed(group('listed'), by, 'list 2')).toEqual([])
    expect(listed(group('inventoried'), by, 'list 1')).toMatchObject({ code: 'group.notNow' })
  })
})
