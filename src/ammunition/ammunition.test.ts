import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circleAround, metresBetween } from '../kernel/geo.ts'
import { newId } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import { countDifferences } from './ammunition-check.ts'
import { CompatibilityGroup, HazardDivision, isHazardCode } from './code-lists.ts'
import { circulatingFactors } from './data/distance-preset.ts'
import { transportMixing } from './data/transport-mixing.ts'
import { AmmunitionBalance, transferred } from './ledger.ts'
import { allowedGrams, factorsFault, limitsOf, requiredMetres } from './limits.ts'
import { gramsOf, type Lot, neqOf } from './lot.ts'
import { cellOf, type MixingCells, mixingFault, tableFault } from './mixing.ts'

const groups = CompatibilityGroup.options
const changed = (a: number, b: number, cell: 'yes' | 'no' | 'identical', both: boolean): MixingCells =>
  transportMixing.map((row, i) =>
    row.map((old, j) => ((i === a && j === b) || (both && i === b && j === a) ? cell : old)),
  )

describe('the mixing table', () => {
  it('of the transport rules is 13 × 13, symmetric, and says what the rules say', () => {
    expect(tableFault(transportMixing)).toBeUndefined()
    const withS = groups.filter((group) => cellOf(transportMixing, 'S', group) === 'yes')
    expect(withS.join('')).toBe('BCDEFGHJKNS')
    expect(groups.filter((group) => cellOf(transportMixing, 'A', group) !== 'no')).toEqual(['A'])
    expect(groups.filter((group) => cellOf(transportMixing, 'L', group) !== 'no')).toEqual(['L'])
    expect(groups.filter((group) => cellOf(transportMixing, 'N', group) === 'yes').join('')).toBe('CDENS')
  })

  it('is refused by name where any one cell is wrong', () => {
    const index = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(index, index, fc.boolean(), (a, b, both) => {
        fc.pre(a !== b)
        const old = transportMixing[a]?.[b]
        const fault = tableFault(changed(a, b, old === 'yes' ? 'no' : 'yes', both))
        const ofL = groups[a] === 'L' || groups[b] === 'L'
        if (!both) expect(['mixingTable.notSymmetric', 'mixingTable.lAlone']).toContain(fault?.code)
        else expect(fault?.code).toBe(ofL ? 'mixingTable.lAlone' : undefined)
      }),
    )
    expect(tableFault(transportMixing.slice(1))?.code).toBe('mixingTable.notSquare')
    expect(tableFault(changed(2, 2, 'no', true))).toMatchObject({ code: 'mixingTable.diagonal', facts: { a: 'C' } })
    expect(tableFault(changed(10, 10, 'yes', true))?.code).toBe('mixingTable.diagonal')
    expect(tableFault(changed(2, 3, 'identical', true))?.code).toBe('mixingTable.identicalIsForL')
  })

  const lot = (group: CompatibilityGroup | null, kind = 'x') => ({ lotId: newId(), tag: 'T', group, kind })
  it('denies by default: no table, or an unknown group, and a lot lies alone', () => {
    expect(mixingFault(lot('C'), [], null, [])).toBeUndefined()
    expect(mixingFault(lot('C'), [lot('C')], null, [])?.code).toBe('mixing.noTable')
    expect(mixingFault(lot(null), [lot('S')], transportMixing, [])?.code).toBe('mixing.unknownGroup')
    expect(mixingFault(lot('S'), [lot(null)], transportMixing, [{ groupA: 'S', groupB: 'S' }])?.code).toBe(
      'mixing.unknownGroup',
    )
  })

  it('names both groups, lets a waiver through for its pair alone, and L only to the identical', () => {
    const waived = [{ groupA: 'D', groupB: 'B' } as const]
    expect(mixingFault(lot('B'), [lot('S'), lot('D')], transportMixing, [])?.facts).toMatchObject({ a: 'B', b: 'D' })
    expect(mixingFault(lot('B'), [lot('D')], transportMixing, waived)).toBeUndefined()
    expect(mixingFault(lot('B'), [lot('C')], transportMixing, waived)?.code).toBe('mixing.notTogether')
    expect(mixingFault(lot('L', 'a'), [lot('L', 'a')], transportMixing, [])).toBeUndefined()
    expect(mixingFault(lot('L', 'a'), [lot('L', 'b')], transportMixing, [])?.code).toBe('mixing.notTogether')
  })
})

describe('hazard codes', () => {
  it('are the 35 that there are', () => {
    const all = groups.flatMap((group) => HazardDivision.options.filter((division) => isHazardCode(division, group)))
    expect(all).toHaveLength(35)
    expect(isHazardCode('1.1', 'S')).toBe(false)
    expect(isHazardCode(null, 'S') && isHazardCode('1.4', null)).toBe(true)
  })
})

describe('net explosive quantity', () => {
  it('is exact for any quantity, and its grams are never less than it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 1e9 }), (quantity, milligrams) => {
        const neq = neqOf(quantity, milligrams)
        expect(milligrams === 0 ? neq : neq / BigInt(milligrams)).toBe(milligrams === 0 ? 0n : BigInt(quantity))
        const grams = BigInt(gramsOf(neq))
        expect(grams * 1000n >= neq && grams * 1000n - neq < 1000n).toBe(true)
      }),
    )
    expect(neqOf(100_000_000, 999_999_999)).toBe(99_999_999_900_000_000n)
  })

  it('asks for the distances of the example, and a distance allows back what asked for it', () => {
    const asked = Object.values(circulatingFactors).map((factor) => Math.round(requiredMetres(1_000_000, factor)))
    expect(asked).toEqual([222, 148, 80, 444, 24])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000_000 }),
        fc.constantFrom(...Object.values(circulatingFactors)),
        (grams, factor) => {
          const metres = requiredMetres(grams, factor)
          expect(Math.abs(allowedGrams(metres, factor) - grams)).toBeLessThanOrEqual(1 + grams * 1e-9)
          expect(allowedGrams(metres + 1, factor)).toBeGreaterThanOrEqual(grams)
          expect(allowedGrams(metres * 0.99, factor)).toBeLessThan(grams)
        },
      ),
    )
  })

  it('is governed by the exposure that allows least, and by the least distance whatever it is', () => {
    const facing = [
      { id: newId(), name: 'school', kind: 'vulnerableBuilding', metres: 400, waived: false } as const,
      { id: newId(), name: 'road', kind: 'publicRoad', metres: 100, waived: false } as const,
    ]
    const [first, second] = limitsOf(400_000, facing, circulatingFactors)
    expect([first?.name, first?.exceeded, second?.exceeded]).toEqual(['road', true, false])
    expect(allowedGrams(269, { z: 22.2, minimumMetres: 270 })).toBe(0)
    expect(requiredMetres(1, { z: 22.2, minimumMetres: 270 })).toBe(270)
    expect(factorsFault(circulatingFactors)).toBeUndefined()
    const swapped = { ...circulatingFactors, publicRoad: circulatingFactors.vulnerableBuilding }
    expect(factorsFault(swapped)?.code).toBe('distanceFactors.order')
  })

  it('is measured in metres on the earth', () => {
    expect(metresBetween([13, 32], [13, 33])).toBeCloseTo(111_195, -1)
    for (const point of circleAround([13.2, 32.9], 444)) expect(metresBetween([13.2, 32.9], point)).toBeCloseTo(444, 0)
  })
})

describe('the count', () => {
  it('finds what only one of both has, whatever the order and spelling', () => {
    const line = (calibre: string, quantity: number) => ({ calibre, type: 'ball', unit: 'round', quantity }) as const
    expect(countDifferences([line('9×19', 5)], [line('9×19', 3), line('9×19', 2)])).toEqual([])
    expect(countDifferences([line('12.7×108', 5)], [line('9×19', 1)])).toMatchObject([
      { calibre: '12.7×108', expected: 5, counted: 0 },
      { calibre: '9×19', expected: 0, counted: 1 },
    ])
  })
})

describe('transfers of a lot', () => {
  const site = newId()
  const fresh = (quantity: number): Lot => ({
    ...{
      id: newId(),
      sideId: newId(),
      siteId: site,
      tag: 'T',
      receiptNumber: 'R',
      sourceKind: 'cache',
      personId: null,
    },
    ...{
      groupId: null,
      placeCode: 'B1',
      sourceBy: '',
      sourceReference: '',
      sourceNote: '',
      nomenclature: 'x',
      calibre: 'x',
      type: 'ball',
      maker: '',
    },
    ...{ country: null, headstamp: '', lotNumber: '', year: null, packaging: '', unit: 'round', hazardDivision: null },
    ...{ compatibilityGroup: null, neqMilligrams: 1, condition: 'serviceable', surveillanceOn: null, quantity },
    ...{ transfers: 0, takenInBy: newId(), receiptPrints: 0, takenInAt: '2020-06-24T00:00:00.000Z' },
  })
  const actor = { id: newId(), name: '', sideId: site, side: 'x', joint: false, siteId: site, roles: [] }
  const context = () => ({
    actionId: newId(),
    actor,
    at: '2020-06-24T00:00:00.000Z',
    received: '2020-06-24T00:00:00.000Z',
  })
  const holders = Array.from({ length: 4 }, () => ({ holder: `compartment:${newId()}`, siteId: site }))

  it('never lose or invent a unit, and refuse what is not there', () => {
    const step = fc.record({ from: fc.nat(3), to: fc.nat(3), quantity: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(step, { maxLength: 30 }), (quantity, steps) => {
        let lot = fresh(quantity)
        const balances = new Map<string, AmmunitionBalance>()
        const apply = (moves: Parameters<typeof transferred>[2]) => {
          const known = moves.flatMap(({ from, to }) => [balances.get(from.holder), balances.get(to.holder)])
          const writes = transferred(
            lot,
            known.map((one) => one ?? null),
            moves,
            context(),
          )
          if (isRefusal(writes)) return false
          for (const { noun, record } of writes) {
            if (noun.name === 'ammunitionBalance') balances.set(String(record.holder), AmmunitionBalance.parse(record))
            if (noun.name === 'lot') lot = { ...lot, transfers: Number(record.transfers) }
          }
          return true
        }
        const [first] = holders
        if (!first) return
        apply([{ kind: 'takeIn', from: { holder: `origin:${lot.id}`, siteId: site }, to: first, quantity }])
        for (const { from, to, quantity: some } of steps) {
          const [a, b] = [holders[from], holders[to]]
          if (!a || !b || a === b) continue
          const held = balances.get(a.holder)?.quantity ?? 0
          expect(apply([{ kind: 'move', from: a, to: b, quantity: some }])).toBe(held >= some)
        }
        const all = [...balances.values()]
        expect(all.reduce((sum, one) => sum + one.quantity, 0)).toBe(0)
        expect(all.every((one) => one.quantity >= 0 || one.holder.startsWith('origin:'))).toBe(true)
      }),
    )
  })
})
