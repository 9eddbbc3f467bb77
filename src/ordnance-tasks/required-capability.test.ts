import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Held } from '../ordnance-teams/qualification.ts'
import { Fuze, Handling, missingAssets, requiredFor, shortfallOf, type Work } from './required-capability.ts'

const plain: Work = {
  ...{ handling: 'destroyInPlace', several: false, neqKg: 1, guided: false, fuze: 'known', chemical: false },
  improvised: false,
}
const held = (given: Partial<Held> = {}): Held => ({
  ...{ id: '00000000-0000-8000-8000-000000000001', userId: null, level: 'level1', modules: [], status: 'confirmed' },
  ...{ validFrom: '2020-01-01', validUntil: '2020-12-31' },
  ...given,
})
const day = '2020-06-01'
const levelOf = (given: Partial<Work>) => requiredFor({ ...plain, ...given }).requiredLevel

describe('what work needs (E-1)', () => {
  it('is the table of the rule', () => {
    expect(levelOf({})).toBe('level1')
    expect(levelOf({ handling: 'move' })).toBe('level2')
    expect(levelOf({ several: true })).toBe('level2')
    expect(levelOf({ handling: 'renderSafe' })).toBe('level3')
    expect(levelOf({ neqKg: 50 })).toBe('level1')
    expect(levelOf({ neqKg: 50.001 })).toBe('level3')
    expect(levelOf({ guided: true })).toBe('level3')
    expect(levelOf({ fuze: 'unknown' })).toBe('level3')
    expect(requiredFor({ ...plain, chemical: true })).toMatchObject({
      ...{ requiredLevel: 'level3Plus', requiredModules: ['chemical'] },
    })
    expect(requiredFor({ ...plain, improvised: true })).toMatchObject({ requiredImprovised: true })
  })

  it('is no level where nothing is touched', () => {
    expect(requiredFor({ ...plain, handling: 'nothing', several: true, chemical: true })).toEqual({
      ...{ requiredLevel: null, requiredModules: [], requiredImprovised: false, requiredReasons: [] },
    })
  })

  it('never falls when something is added', () => {
    const order = [null, 'level1', 'level2', 'level3', 'level3Plus']
    const anyWork = fc.record({
      ...{ handling: fc.constantFrom(...Handling.options), several: fc.boolean(), guided: fc.boolean() },
      ...{ neqKg: fc.option(fc.double({ min: 0, max: 200, noNaN: true })), fuze: fc.constantFrom(...Fuze.options) },
      ...{ chemical: fc.boolean(), improvised: fc.boolean() },
    })
    const worse: Partial<Work>[] = [{ several: true }, { guided: true }, { chemical: true }, { neqKg: 1000 }]
    fc.assert(
      fc.property(anyWork, fc.constantFrom(...worse), (of, more) => {
        const before = order.indexOf(requiredFor(of).requiredLevel)
        expect(order.indexOf(requiredFor({ ...of, ...more }).requiredLevel)).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('whether a team has it', () => {
  const needs3 = requiredFor({ ...plain, handling: 'renderSafe' })
  const holding = (...all: Held[]) => shortfallOf(needs3, all, day)

  it('is told by its level, and a higher one will do', () => {
    expect(holding(held({ level: 'level3' }))).toBeUndefined()
    expect(holding(held({ level: 'level3Plus' }))).toBeUndefined()
    expect(holding(held({ level: 'level2' }))).toEqual({ missing: ['L3'], blocked: 0 })
    expect(holding(held({ level: 'improvised' }))).toEqual({ missing: ['L3'], blocked: 0 })
  })

  it('counts nothing that is expired, to come, withdrawn or unconfirmed', () => {
    const blocking: Partial<Held>[] = [
      ...[{ validUntil: '2020-05-31' }, { validFrom: '2020-06-02' }],
      ...([{ status: 'withdrawn' }, { status: 'recorded' }] as const),
    ]
    for (const given of blocking)
      expect(holding(held({ level: 'level3', ...given }))).toEqual({ missing: ['L3'], blocked: 1 })
    expect(holding(held({ level: 'level3', validFrom: day, validUntil: day }))).toBeUndefined()
  })

  it('asks for the module and for improvised devices beside the level', () => {
    const needed = requiredFor({ ...plain, chemical: true, improvised: true })
    const all = [held({ level: 'level3Plus', modules: ['underwater'] }), held({ level: 'improvised' })]
    expect(shortfallOf(needed, all, day)).toEqual({ missing: ['L3+ CBRN'], blocked: 0 })
    expect(shortfallOf(needed, [held({ level: 'level3Plus', modules: ['chemical'] })], day)?.missing).toEqual(['IEDD'])
  })

  it('asks for each asset', () => {
    expect(missingAssets(['dogs', 'manual'], ['manual', 'survey'])).toEqual(['dogs'])
  })
})
