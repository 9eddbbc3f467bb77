import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, explain } from './compare.ts'
import { toArabic, toLatin } from './transliterate.ts'

const score = (a: string, b: string) => compareNames(a, b, { kind: 'person' }).score
const how = (a: string, b: string) => compareNames(a, b, { kind: 'person' }).parts.map((part) => part.how)

describe('compareNames finds one name in', () => {
  it.each([
    ['Arabic and Latin script', 'محمد معمر القذافي', 'Muhammad Muammar al-Gaddafi'],
    ['French and English romanisation', 'Seif el-Islam Kadhafi', 'Sayf al-Islam al-Qaddafi'],
    ['Italian romanisation', 'Omar el Muchtar Zliteni', 'Umar al-Mukhtar Zlitni'],
    ['chat digits', 'Mo7amed 3abdelsalam Salem', 'Muhammad Abd al-Salam Salim'],
    ['joined and separate compounds', 'Abd al-Rahman Salah al-Din Karim', 'Abderrahmane Salaheddine Karim'],
    ['joined and separate articles', 'Usama Alkuni Ibrahim', 'Osama al-Kuni Ibrahim'],
    ['assimilated articles', 'Essaadi Gaddafi', 'As-Saadi al-Qaddafi'],
    ['kunya, joined and short', 'بوزيد عمر دوردة', 'Abu Zayd Umar Dorda'],
    ['another order', 'DABBASHI, Ahmad Omar', 'Ahmed Omar al-Dabbashi'],
    ['with and without "son of"', 'Hamadi ben Khalifa ben Ahmed Rouine', 'Hamadi Khalifa Ahmad Ruwayn'],
    ['with and without a title', 'Colonel Abu-Bakr Yunus Jabir', 'Abu Bakr Yunis Jaber'],
    ['Cyrillic and Latin script', 'Владимир Владимирович Путин', 'Vladimir Vladimirovitch Poutine'],
    ['other Cyrillic romanisations', 'Sergej Aleksandrovič Simonenko', 'Serguei Alexandrovich Simonenko'],
    ['Persian letters', 'عبدالرحمان احمد هوتک', 'Abdul Rahman Ahmad Hottak'],
    ['Turkish letters', 'Mehmet Şahin Çavuşoğlu', 'Mehmet Sahin Cavusoglu'],
    ['Arabic presentation forms', 'ﻤﺣﻤﺩ ﻛﺍﻛﺭ اختر', 'محمد كاكر اختر'],
  ])('%s', (_, a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.6)
  })
})

describe('compareNames keeps apart', () => {
  it.each([
    ['another family name', 'Barzan Ibrahim Hassan al-Mosuli', 'Barzan Ibrahim Hassan al-Tikriti'],
    ['another father', 'Salem Ali Mansour Zentani', 'Salem Khalifa Mansour Zentani'],
    ['two people with one common name', 'Muhammad Salem', 'Muhammad Faraj'],
    ['Mahmud and Muhammad', 'Mahmud Zwai', 'Muhammad Misrati'],
    ['names without a common part', 'Kevin Griffin', 'محمد علي'],
  ])('%s', (_, a, b) => {
    expect(score(a, b)).toBeLessThan(0.5)
  })

  it('patronymics in another order: never the same', () => {
    expect(score('SALMAN BIN MUHAMMAD AL-RAWI', 'MUHAMMAD BIN SALMAN AL-RAWI')).toBeLessThan(0.8)
    expect(score('Salman Muhammad Rawi', 'Salman bin Muhammad al-Rawi')).toBeGreaterThan(0.9)
  })

  it('holds a contradiction for worse than an omission', () => {
    const omitted = score('Ahmed al-Dabbashi', 'Ahmed Omar al-Dabbashi')
    expect(score('Ahmed Khalid al-Dabbashi', 'Ahmed Omar al-Dabbashi')).toBeLessThan(omitted / 2)
  })

  it('holds a rare name for more than a common one', () => {
    expect(score('Muhammad Ali', 'Mohamed Aly')).toBeLessThan(score('Muammar Gaddafi', 'Moammar Kadhafi'))
  })
})

describe('the explanation', () => {
  it('names each part and how it matched', () => {
    expect(how('محمد القذافي', 'Muhammad Gaddafi')).toEqual(['script', 'script'])
    expect(how('Muhammad Gaddafi', 'Mohammed Gaddafi')).toEqual(['spelling', 'same'])
    expect(how('M. Gaddafi', 'Muhammad Gaddafi')).toEqual(['initial', 'same'])
    expect(how('Bill Clinton', 'William Clinton')).toEqual(['variant', 'same'])
    expect(how('Kim Chol Su', 'Kim Cholsu')).toContain('compound')
    expect(how('Ahmed Dabbashi', 'Ahmed Omar Dabbashi')).toEqual(['same', 'same', 'missing'])
    expect(how('Ahmed Dabbashi', 'Ahmed Zentani')).toEqual(['same', 'contradiction', 'contradiction'])
  })

  it('reads as English on the command line', () => {
    expect(explain(compareNames('M. Gaddafi', 'Muhammad Omar Gaddafi'))).toBe(
      'M = Muhammad: an initial; Gaddafi = Gaddafi: the same; Omar: only on one side',
    )
  })

  it('mirrors when the names change places', () => {
    const { parts } = compareNames('Zayd Dabbashi', 'Ahmed Dabbashi')
    expect(parts.find((part) => part.how === 'same')).toMatchObject({ left: 'Dabbashi', right: 'Dabbashi' })
    expect(parts.find((part) => part.left === 'Zayd')).toMatchObject({ right: null, how: 'contradiction' })
  })
})

describe('organisations', () => {
  const org = (a: string, b: string) => compareNames(a, b, { kind: 'organisation' }).score
  it('compares legal forms as such', () => {
    expect(org('Zueitina Shipping Company Ltd', 'Zueitina Shipping Co. Limited')).toBeGreaterThan(0.8)
    expect(org('Zueitina Shipping LLC', 'Zueitina Shipping L.L.C.')).toBeGreaterThan(0.8)
    expect(org('Zueitina Shipping Company', 'Marada Shipping Company')).toBeLessThan(0.4)
  })

  it('knows an acronym, with less certainty than the full name', () => {
    const { score, parts } = compareNames('LIA', 'Libyan Investment Authority', { kind: 'organisation' })
    expect(score).toBeGreaterThan(0.5)
    expect(score).toBeLessThan(0.8)
    expect(parts.map(({ how }) => how)).toEqual(['acronym'])
  })

  it('tells an organisation by its legal form where the kind is not stated', () => {
    expect(compareNames('Zueitina Shipping Company', 'Zueitina Shipping Ltd').parts.map(({ how }) => how)).toContain(
      'legalForm',
    )
  })
})

const letter = fc.constantFrom(...'abdeghiklmnorstuwyzابتثجحخدذرزسشصضطظعغفقكلمنهوي')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 })
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\u202e', '\u200f', '\u0000', '\u0640', 'ab', '9', ' ', 'م', 'Ж', ',', '('),
    maxLength: 40,
  }),
  name,
)

describe('properties', () => {
  it('any two texts score within 0–1, the same in both directions', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const there = compareNames(a, b).score
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
        expect(compareNames(b, a).score).toBe(there)
      }),
      { numRuns: 500 },
    )
  })

  it('a name is itself, whatever the case, diacritics and spacing', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(compareNames(text, text).score).toBe(1)
        expect(compareNames(text, `  ${text.toUpperCase().replaceAll(' ', '   ')} `).score).toBe(1)
        expect(compareNames(text, text.replace(/(?=\s|$)/g, '\u0301')).score).toBe(1)
      }),
    )
  })

  it.each(['سالم او احمد', 'Salem أو Ahmed', 'Salem - Ahmed', 'Salem a.k.a. Ahmed', 'سالم المعروف باحمد'])(
    '"%s" stays two names under vowel signs and wide spaces',
    (packed) => {
      const { score } = compareNames(packed, 'Ahmed')
      expect(score).toBeGreaterThan(0.5)
      expect(compareNames(packed.replaceAll(' ', ' \t '), 'Ahmed').score).toBe(score)
      expect(compareNames(packed.replace(/(?=\s|$)/g, '\u0650'), 'Ahmed').score).toBe(score)
    },
  )

  it('case, diacritics and spacing of one side never change a score', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { score } = compareNames(a, b)
        expect(compareNames(a.toUpperCase().replaceAll(' ', ' \t '), b).score).toBe(score)
        expect(compareNames(a.replace(/(?=\s|$)/g, '\u0650'), b).score).toBe(score)
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (word) => {
    const whole = `${word} Tawergi`
    expect(compareNames(whole, whole).score).toBe(1)
    expect(compareNames(whole, 'Salem Tawergi').score).toBeLessThan(0.5)
    expect(toLatin(`${word} بن سالم`)).toMatch(/bin Salim$/)
    expect(toLatin(word)).not.toMatch(/native code|object/)
    expect(toArabic(word)).not.toMatch(/native code|object/)
  })

  it('answers for 10,000 letters, digits and nothing at all', () => {
    const long = 'محمد abc '.repeat(1200)
    expect(compareNames(long, long).score).toBe(1)
    expect(compareNames('a'.repeat(10_000), 'Ahmed').score).toBeLessThan(0.5)
    expect(compareNames('', '').score).toBe(0)
    expect(compareNames('', 'Ahmed').score).toBe(0)
    expect(compareNames('12345', '12345').score).toBe(1)
    expect(compareNames('12345', '12346').score).toBe(0)
  })
})
