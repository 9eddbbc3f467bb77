import { describe, expect, it } from 'vitest'
import { adjust, type Birth, type Particulars } from './identity.ts'

const day = (date: string): Birth => ({ from: date, to: date, precision: 'day' })
const year = (number: number): Birth => ({ from: `${number}-01-01`, to: `${number}-12-31`, precision: 'year' })
const codes = (a: Particulars, b: Particulars) => adjust(0.6, { a, b }).evidence.map(({ code }) => code)

describe('adjust', () => {
  it('changes nothing where a side does not state it', () => {
    const full = { births: [day('1980-02-03')], nationalities: ['LY'], sex: 'male', identifiers: ['A12345'] }
    expect(adjust(0.6, { a: full, b: {} })).toEqual({ score: 0.6, evidence: [] })
    expect(adjust(0.6, { a: full, b: { births: [], nationalities: [], sex: null, identifiers: [] } }).evidence).toEqual(
      [],
    )
  })

  it.each([
    ['birth.sameDay', day('1980-02-03'), day('1980-02-03')],
    ['birth.dayAndMonthSwapped', day('1980-02-03'), day('1980-03-02')],
    ['birth.sameYear', day('1980-02-03'), year(1980)],
    ['birth.near', day('1980-02-03'), year(1981)],
    ['birth.differs', day('1980-02-03'), year(1985)],
    ['birth.farApart', day('1980-02-03'), year(1999)],
    ['birth.sameYear', { from: '1978-01-01', to: '1982-12-31', precision: 'approximate' }, year(1983)],
  ] as const)('%s', (code, a, b) => {
    expect(codes({ births: [a] }, { births: [b] })).toEqual([code])
    expect(codes({ births: [b] }, { births: [a] })).toEqual([code])
  })

  it('reads the first of January as a year', () => {
    expect(codes({ births: [day('1980-01-01')] }, { births: [day('1980-01-01')] })).toEqual(['birth.sameYear'])
  })

  it('takes the kindest of several stated dates', () => {
    expect(codes({ births: [day('1980-02-03')] }, { births: [year(1960), day('1980-02-03')] })).toEqual([
      'birth.sameDay',
    ])
  })

  it('counts nationality, sex and identifiers, and names what each did', () => {
    const a = { nationalities: ['LY'], sex: 'male', identifiers: ['A-123 45'] }
    const b = { nationalities: ['TN', 'ly'], sex: 'female', identifiers: ['a12345'] }
    const { score, evidence } = adjust(0.5, { a, b })
    expect(evidence.map(({ code }) => code)).toEqual(['nationality.same', 'sex.differs', 'identifier.same'])
    const sum = evidence.reduce((total, { effect }) => total + effect, 0.5)
    expect(sum).toBeCloseTo(score, 3)
  })

  it('lets even a perfect name give way to another sex and generation', () => {
    const a = { births: [day('1950-05-05')], sex: 'male' }
    expect(adjust(1, { a, b: { births: [year(1990)], sex: 'female' } }).score).toBeLessThan(0.9)
    expect(adjust(0, { a, b: a }).score).toBe(0)
  })
})
