import { expect, it } from 'vitest'
import type { Support } from '../benefits/benefit-rule.ts'
import { newId } from '../kernel/ids.ts'
import { type CountedMoney, explainMoney, moneySeenBy, sumsOfMoney, toldMoney } from './money.ts'

const [north, south] = [newId(), newId()]
type Of = readonly [amount: string, recipients: number]
const side = (sideId: string, transitional: Of, reinsertion: Of, given: { agrees?: boolean; both?: number } = {}) => {
  const kind = (key: Support, [amount, recipients]: Of) => ({ key, amount, recipients })
  const sum = Number(transitional[0]) + Number(reinsertion[0])
  return {
    ...{ sideId, amount: String(sum), recipients: given.both ?? transitional[1] + reinsertion[1] },
    ...{ agrees: given.agrees ?? true },
    kinds: [kind('transitional', transitional), kind('reinsertion', reinsertion)],
  }
}
const money = (...sides: readonly ReturnType<typeof side>[]): CountedMoney => ({
  ...{ currency: 'LYD', amount: String(sides.reduce((sum, one) => sum + Number(one.amount), 0)), sides },
  recipients: sides.reduce((sum, one) => sum + one.recipients, 0),
})
const nothing: Of = ['0', 0]
const told = (...sides: readonly ReturnType<typeof side>[]) => {
  const { amount, sides: of } = toldMoney(explainMoney(money(...sides)))
  return [amount, ...of.map((one) => [one.amount, ...one.kinds.map((kind) => kind.amount)])]
}

it('is told where it went to five people or more, and where nothing went to anybody', () => {
  expect(told(side(north, ['4500', 9], ['2500', 5]), side(south, ['3000', 6], nothing))).toEqual([
    ...['10000', ['7000', '4500', '2500'], ['3000', '3000', '0']],
  ])
})

it('is not told of one to four people, nor where it follows from what is told', () => {
  // Of the South three: its sum, and with it the North's; the whole is of seventeen.
  expect(told(side(north, ['7000', 14], nothing), side(south, ['1500', 3], nothing))).toEqual([
    ...['8500', [null, null, null], [null, null, null]],
  ])
  // Of one kind four, who may be among the twelve of the other.
  expect(told(side(north, ['6000', 12], ['2000', 4], { both: 12 }), side(south, ['3000', 6], nothing))).toEqual([
    ...['11000', ['8000', null, null], ['3000', '3000', '0']],
  ])
  expect(told(side(north, ['500', 1], nothing), side(south, nothing, nothing))).toEqual([
    ...[null, [null, null, null], [null, null, null]],
  ])
  // Money that went to somebody whose payment does not stand any more went to somebody.
  expect(told(side(north, ['500', 0], nothing), side(south, nothing, nothing))[0]).toBeNull()
})

it('is not told by kind where payments and ledger differ', () => {
  const explained = explainMoney(
    money(side(north, ['4500', 9], ['2500', 5], { agrees: false }), side(south, nothing, nothing)),
  )
  expect(explained.sides[0]).toMatchObject({ why: null, kinds: [{ why: 'books' }, { why: 'books' }] })
})

it('is shown to another authority without what is withheld', () => {
  const explained = explainMoney(money(side(north, ['7000', 14], nothing), side(south, ['1500', 3], nothing)))
  expect(explained.sides[1]).toMatchObject({ amount: '1500', why: 'few' })
  const seen = moneySeenBy(north, explained)
  expect(seen.sides[0]).toEqual(explained.sides[0])
  expect(JSON.stringify(seen.sides[1])).not.toContain('1500')
  expect(seen.sides[1]).toMatchObject({ amount: null, why: 'notYours', kinds: [{ amount: null }, { amount: null }] })
})

it('is added up to the last coin over the periods, and says where some was withheld', () => {
  const table = (amount: string | null) => ({
    ...{ currency: 'LYD' as const, amount },
    sides: [{ sideId: north, amount, kinds: [{ key: 'transitional' as const, amount }] }],
  })
  const of = (...amounts: readonly (string | null)[]) =>
    sumsOfMoney(amounts.map((amount, i) => ({ from: `2020-0${i + 1}-01`, tables: [table(amount)] })))
  expect(of('0.100', '0.200')).toMatchObject([
    { amount: '0.300', whole: true, sides: [{ amount: '0.300', whole: true }] },
  ])
  expect(of('900719925474099.125', null)).toMatchObject([{ amount: '900719925474099.125', whole: false }])
  expect(sumsOfMoney([{ from: '2020-01-01', tables: [] }])).toEqual([])
})
