import { describe, expect, it } from 'vitest'
import { likeness } from './likeness.ts'
import type { Particulars } from './person.ts'

function said(name: string, born: string | number, documents: string[] = []): Particulars {
  const [given = '', father = '', grandfather = '', family = ''] = name.split(' ')
  const none = { given: '', father: '', grandfather: '', family: '' }
  const birth =
    typeof born === 'number'
      ? { from: `${born}-01-01`, to: `${born}-12-31`, precision: 'year' as const }
      : { from: born, to: born, precision: 'day' as const }
  return {
    nameArabic: none,
    nameLatin: { given, father, grandfather, family },
    birth,
    sex: 'male',
    nationality: 'LY',
    placeCode: 'B1',
    claimedGroup: 'Hill Company',
    documents: documents.map((number) => ({ kind: 'passport', number })),
  }
}

const codes = (a: Particulars, b: Particulars) => likeness(a, b).evidence.particulars.map(({ code }) => code)

describe('how like two registrations are', () => {
  it('is certain of rare names in other spellings, and not of four common ones', () => {
    const rare = likeness(said('Sifaw Wanis Bubaker Madghisi', 1990), said('Sifau Wanees Abubakr al-Madghissi', 1990))
    const common = likeness(said('Mohamed Ali Mohamed Salem', 1990), said('Mohammed Ali Mohammed Salim', 1990))
    expect(rare.score).toBeGreaterThan(0.95)
    expect(common.score).toBeLessThan(0.9)
    expect(common.evidence.particulars.map(({ code }) => code)).toContain('name.common')
    expect(rare.evidence.particulars.map(({ code }) => code)).not.toContain('name.common')
  })

  it('believes common names where the day of birth or a paper agrees too', () => {
    const [a, b] = ['Mohamed Ali Mohamed Salem', 'Mohammed Ali Mohammed Salim']
    expect(likeness(said(a, '1990-05-17'), said(b, '1990-05-17')).score).toBeGreaterThan(0.9)
    expect(likeness(said(a, 1990, ['LY 441-077']), said(b, 1990, ['ly441077'])).score).toBeGreaterThan(0.99)
  })

  it('looks at near papers: O typed for 0 brings up whoever it is, a character left out only supports the names', () => {
    const [a, b] = ['Mohamed Ali Mohamed Salem', 'Mohammed Ali Mohammed Salim']
    const stranger = 'Ziad Nuri Hamad Wershefani'
    const near = (other: string, number: string) => likeness(said(a, 1990, ['LY 10-077']), said(other, 1990, [number]))
    expect(near(b, 'lyI0O77').score).toBeGreaterThan(0.95)
    expect(near(b, 'lyI0O77').evidence.particulars.map(({ code }) => code)).toContain('document.lookAlike')
    expect(near(stranger, 'LYIOO77').score).toBeGreaterThan(0.6)
    expect(near(b, 'LY1077').evidence.particulars.map(({ code }) => code)).toContain('document.misread')
    expect(near(b, 'LY1077').score).toBeGreaterThan(likeness(said(a, 1990), said(b, 1990)).score)
    expect(near(stranger, 'LY1077').score).toBeLessThan(0.2)
    // Nobody is like another for having no number.
    expect(codes(said(a, 1990, ['unknown']), said(stranger, 1990, ['Unknown'])).join()).not.toMatch(
      /document|identifier/,
    )
    // Passports of one family are numbered in a row.
    expect(codes(said(a, 1990, ['LY10077']), said(b, 1990, ['LY10078'])).join()).not.toContain('document')
    expect(codes(said(a, 1990, ['LY10077']), said(b, 1990, ['ly 10077'])).join()).not.toContain('document')
  })

  it('takes brothers for brothers, also with the clerk’s 1 January, and says so', () => {
    const [a, b] = [
      said('Hatem Miftah Abdalla Qadiri', '1990-01-01'),
      said('Walid Miftah Abdalla Qadiri', '1990-01-01'),
    ]
    expect(likeness(a, b).score).toBeLessThan(0.5)
    expect(codes(a, b)).toContain('kin.likely')
  })

  it.each([
    ['Hassan', 'Hussein'],
    ['Mohamed', 'Mahmoud'],
    ['Anwar', 'Ayman'],
  ])('knows %s and %s, sons of one father, for two', (one, two) => {
    expect(codes(said(`${one} Miftah Abdalla Qadiri`, 1990), said(`${two} Miftah Abdalla Qadiri`, 1990))).toContain(
      'kin.likely',
    )
  })

  it('does not take other spellings of one given name for brothers', () => {
    const [a, b] = [said('Mohamed Miftah Abdalla Qadiri', 1990), said('Emhemed Meftah Abdallah Elgadiri', 1990)]
    expect(codes(a, b)).not.toContain('kin.likely')
    expect(likeness(a, b).score).toBeGreaterThan(0.8)
  })

  it('is the same whichever comes first', () => {
    const [a, b] = [said('Hatem Miftah Abdalla Qadiri', 1988), said('Hatim Muftah Abdullah Gadiri', '1988-03-02')]
    expect(likeness(a, b).score).toBeCloseTo(likeness(b, a).score, 6)
  })
})
