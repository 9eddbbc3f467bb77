import fc from 'fast-check'
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

  describe('papers of one kind and country', () => {
    const paper = (number: string, kind: 'passport' | 'nationalId' = 'nationalId', country = 'LY') => ({
      identifiers: [number],
      papers: [{ kind, country, number }],
    })

    it('with other numbers speak against, a national number more than a passport, and neither decides', () => {
      const [id, passport] = [paper('119880512345'), paper('AB123456', 'passport')]
      const otherId = adjust(0.6, { a: id, b: paper('219770998765') })
      const otherPassport = adjust(0.6, { a: passport, b: paper('GH987654', 'passport') })
      expect(otherId.evidence.map(({ code }) => code)).toEqual(['identifier.nationalIdDiffers'])
      expect(otherPassport.evidence.map(({ code }) => code)).toEqual(['identifier.passportDiffers'])
      expect(otherId.score).toBeLessThan(otherPassport.score)
      expect(otherPassport.score).toBeLessThan(0.6)
      expect(otherId.evidence[0]?.effect).toBeCloseTo(otherId.score - 0.6, 3)
      // Who has the same name and birth is still shown to a person.
      const born = { births: [day('1980-02-03')] }
      expect(adjust(0.6, { a: { ...id, ...born }, b: { ...paper('219770998765'), ...born } }).score).toBeGreaterThan(
        0.6,
      )
    })

    it.each([
      ['of another kind', paper('AB123456', 'passport')],
      ['of another country', paper('219770998765', 'nationalId', 'TN')],
      ['too short to say anything', paper('123')],
      ['that is not stated', {}],
      ['of no known kind', { identifiers: ['219770998765'] }],
    ])('say nothing beside one %s', (_what, other) => {
      expect(codes(paper('119880512345'), other)).toEqual([])
    })

    it.each([
      ['a series before it', '119880512345', 'LY119880512345'],
      ['a character wrong', '119880512345', '119880572345'],
      ['a character left out', '119880512345', '11988052345'],
      ['two exchanged', '119880512345', '119880521345'],
    ])('say nothing with %s', (_what, one, other) => {
      expect(codes(paper(one), paper(other))).toEqual([])
      expect(codes(paper(other), paper(one))).toEqual([])
    })

    it('speak for where one of several is the same, whatever the others', () => {
      const several = {
        identifiers: ['AB123456', 'GH987654'],
        papers: [...paper('AB123456', 'passport').papers, ...paper('GH987654', 'passport').papers],
      }
      expect(codes(several, paper('GH987654', 'passport'))).toEqual(['identifier.same'])
      const both = {
        identifiers: ['GH987654', '119880512345'],
        papers: [...paper('GH987654', 'passport').papers, ...paper('119880512345').papers],
      }
      expect(codes(both, { ...paper('219770998765'), identifiers: ['GH987654', '219770998765'] })).toEqual([
        'identifier.same',
      ])
    })
  })

  it('says the same of two sides whichever is asked about', () => {
    const paper = fc.record({
      kind: fc.constantFrom('passport' as const, 'nationalId' as const),
      country: fc.constantFrom('LY', 'TN'),
      number: fc.stringMatching(/^[A-B]?[0-3]{3,8}$/),
    })
    const side = fc
      .array(paper, { maxLength: 3 })
      .map((papers) => ({ papers, identifiers: papers.map(({ number }) => number) }))
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(adjust(0.6, { a, b })).toEqual(adjust(0.6, { a: b, b: a }))
        const self = codes(a, a)
        expect(self.filter((code) => code.endsWith('Differs'))).toEqual([])
      }),
    )
  })
})
