import { describe, expect, it } from 'vitest'
import type { ListedEntry } from './formats/listed-entry.ts'
import { paperKind, papersOf } from './paper-kinds.ts'

// The words are those of the lists; the numbers are invented.
describe('paperKind', () => {
  it.each([
    ['passport', ['Passport', 'Numéro de passeport', 'Número de pasaporte', 'National passport']],
    ['nationalId', ['National Identification Number', 'National ID No.', 'Cedula No.', 'National identification card']],
    [
      undefined,
      ['Diplomatic Passport', 'National Foreign ID Number', 'Tax ID No.', 'ID number', 'SSN', 'Travel Document Number'],
    ],
  ] as const)('%s', (kind, types) => {
    for (const type of types) expect(paperKind(type), type).toBe(kind)
  })
})

describe('papersOf', () => {
  const of = (identifiers: ListedEntry['identifiers'], nationalities: string[]) =>
    papersOf({
      ...{ sourceId: '1', reference: null, kind: 'person', names: [], births: [], sex: null, programmes: [] },
      ...{ listedOn: null, remarks: null, identifiers, nationalities },
    })
  const passport = (country: string | null, number = 'AB123456') => ({ type: 'Passport', number, country })

  it('takes the country that is stated, else the only nationality, else none', () => {
    expect(of([passport('TN')], ['LY'])).toEqual([{ kind: 'passport', country: 'TN', number: 'AB123456' }])
    expect(of([passport(null)], ['LY'])).toEqual([{ kind: 'passport', country: 'LY', number: 'AB123456' }])
    expect(of([passport(null)], ['LY', 'TN'])).toEqual([])
    expect(of([passport(null)], [])).toEqual([])
    expect(of([passport('Yugoslavia')], [])).toEqual([])
  })

  it('takes no word for a number', () => {
    expect(of([passport('LY', 'unknown')], [])).toEqual([])
  })
})
