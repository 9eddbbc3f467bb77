import { describe, expect, it } from 'vitest'
import { normalNumber } from '../kernel/numbers.ts'
import { compared, lacking } from './checklist.ts'
import type { ChecklistItem } from './withdrawal.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const weapon = (n: number, serial: string, count = 1) => ({
  ...{ id: id(n), weaponClass: 'tank' as const, serial, serialNormal: normalNumber(serial), count, seal: `S-${n}` },
})
const answer = (item: ChecklistItem, given: Partial<Parameters<typeof lacking>[1][number]> = {}) => ({
  ...{ item, answer: 'yes' as const, counted: [], serials: [], seals: [] },
  ...given,
})
const weapons = [weapon(1, 'ت-٤٧ 12'), weapon(2, '', 3)]
const complete = [
  answer('weaponsCounted', { counted: [{ weaponClass: 'tank', count: 4 }] }),
  answer('serialsCompared', { serials: ['ت 47/12'] }),
  answer('sealsPut', {
    seals: [
      { weaponId: id(1), seal: 'A1' },
      { weaponId: id(2), seal: 'A2' },
    ],
  }),
  answer('photographed'),
  answer('unitMoved'),
  answer('campHandedOver', { answer: 'notApplicable' }),
  answer('mineRecords', { answer: 'notApplicable' }),
  answer('opposingInformed'),
]
const but = (changed: ReturnType<typeof answer>) => complete.map((one) => (one.item === changed.item ? changed : one))

describe('a withdrawal', () => {
  it('is complete with every item, count, serial and seal, written in any digits', () => {
    expect(lacking(weapons, complete)).toEqual([])
  })

  it('lacks what was not answered, or answered no, or skipped where it may not be', () => {
    expect(lacking(weapons, complete.slice(1))).toEqual([
      { item: 'weaponsCounted', reason: 'notAnswered', subject: '' },
    ])
    expect(lacking(weapons, but(answer('unitMoved', { answer: 'no' })))).toMatchObject([{ reason: 'answeredNo' }])
    expect(lacking(weapons, but(answer('photographed', { answer: 'notApplicable' })))).toMatchObject([
      { item: 'photographed', reason: 'answeredNo' },
    ])
  })

  it('lacks a count that differs, also of a class that was not declared', () => {
    const counted = [
      { weaponClass: 'tank' as const, count: 3 },
      { weaponClass: 'mortar' as const, count: 1 },
    ]
    expect(lacking(weapons, but(answer('weaponsCounted', { counted }))).map(({ subject }) => subject)).toEqual([
      ...['tank', 'mortar'],
    ])
  })

  it('lacks serials that were not read, and names those that nobody declared', () => {
    expect(lacking(weapons, but(answer('serialsCompared', { serials: ['T-99'] })))).toMatchObject([
      { reason: 'serialMissing', subject: 'ت-٤٧ 12' },
      { reason: 'serialUnknown', subject: 'T-99' },
    ])
  })

  it('lacks seals, and counts one on two weapons as one too few', () => {
    const seals = [
      { weaponId: id(1), seal: 'a-1' },
      { weaponId: id(2), seal: 'A1' },
    ]
    expect(lacking(weapons, but(answer('sealsPut', { seals })))).toMatchObject([{ reason: 'sealTwice', subject: 'A1' }])
    expect(lacking(weapons, but(answer('sealsPut', { seals: [] }))).map(({ reason }) => reason)).toEqual([
      ...['notSealed', 'notSealed'],
    ])
  })
})

describe('an inspection', () => {
  const seen = (n: number, given = {}) => ({
    ...{ weaponId: id(n), present: true, serial: 'ت٤٧12', seal: `s${n}`, sealIntact: true },
    ...given,
  })
  it('finds nothing where serials and seals agree in normal form', () => {
    expect(compared(weapons, [seen(1), seen(2)])).toEqual([])
  })
  it('finds what is gone, another serial, another seal or a broken one', () => {
    expect(compared(weapons, [seen(1, { present: false })]).map(({ what }) => what)).toEqual(['missing', 'missing'])
    expect(compared(weapons, [seen(1, { serial: 'X', seal: 'Y' }), seen(2, { sealIntact: false })])).toEqual([
      { weaponId: id(1), what: 'serialDiffers' },
      { weaponId: id(1), what: 'sealDiffers' },
      { weaponId: id(2), what: 'sealBroken' },
    ])
  })
})
