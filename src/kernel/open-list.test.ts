import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { codesIn, notOffered, OpenList, takeCodes } from './open-list.ts'

const words = (word: string) => ({ ar: `${word} ع`, en: word, fr: `${word} f` })
const trades = new OpenList('test.trade', { farming: words('Farming'), other: words('Other') })
const west = { joint: false, sideId: 'west' }
const east = { joint: false, sideId: 'east' }
const state = { list: 'test.trade', words: words('Beekeeping'), offered: true, sideId: null }

afterEach(() => takeCodes([]))

it('offers what the program brought, and what was added before the last of them', () => {
  expect(trades.offered(west)).toEqual(['farming', 'other'])
  takeCodes([{ ...state, code: 'beekeeping' }])
  expect(trades.offered(west)).toEqual(['farming', 'beekeeping', 'other'])
  expect(trades.words('beekeeping').en).toBe('Beekeeping')
})

it('offers a code of one authority to that one, and to who works for both', () => {
  takeCodes([{ ...state, code: 'beekeeping', sideId: 'west' }])
  expect(trades.offered(west)).toContain('beekeeping')
  expect(trades.offered(east)).not.toContain('beekeeping')
  expect(trades.offered({ joint: true, sideId: 'commission' })).toContain('beekeeping')
})

it('reads a retired code, and one that nobody knows', () => {
  takeCodes([{ ...state, code: 'farming', words: null, offered: false }])
  expect(trades.offered(west)).toEqual(['other'])
  expect(trades.words('farming').en).toBe('Farming')
  expect(trades.words('smuggling')).toEqual({ ar: 'smuggling', en: 'smuggling', fr: 'smuggling' })
  expect(trades.words('constructor').en).toBe('constructor')
})

it('gives a list that is loaded later what was taken before', () => {
  takeCodes([{ ...state, list: 'test.later', code: 'added' }])
  expect(new OpenList('test.later', {}).offered(west)).toEqual(['added'])
})

const Input = z.strictObject({
  trade: trades.code,
  more: z.array(z.object({ trade: trades.code.nullable() })),
  note: z.string().optional(),
})
const schemas = { input: Input, record: z.object({ trade: trades.code.optional() }) }

it('finds codes wherever they stand in a value', () => {
  const value = { trade: 'farming', more: [{ trade: null }, { trade: 'other' }], note: 'other' }
  expect(codesIn(Input, value).map(({ field, code }) => [field, code])).toEqual([
    ['trade', 'farming'],
    ['more.1.trade', 'other'],
  ])
})

it('names the first code that is not offered, but for one that the record held already', () => {
  takeCodes([{ ...state, code: 'farming', words: null, offered: false }])
  const input = { trade: 'farming', more: [] }
  expect(notOffered(schemas, input, undefined, west)).toMatchObject({ code: 'farming', field: 'trade' })
  expect(notOffered(schemas, input, { trade: 'farming' }, west)).toBeUndefined()
  expect(notOffered(schemas, { trade: 'other', more: [] }, undefined, west)).toBeUndefined()
})
