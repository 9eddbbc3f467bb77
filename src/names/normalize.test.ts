import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatives, normalize, spokenOrder, tokens } from './normalize.ts'

describe('normalize', () => {
  it.each([
    ['alef, ya, ta marbuta, hamza and tatweel', 'أحـــمد إبراهيم آمنة مصطفى مؤمن', 'احمد ابراهيم امنه مصطفي مومن'],
    ['vowel signs', 'مُحَمَّد', 'محمد'],
    ['presentation forms', 'ﻤﺣﻤﺩ', 'محمد'],
    ['Persian letters and digits', 'علی کریم ۱۲', 'علي كريم 12'],
    ['diacritics and special letters', 'Şahin Łukasz Æsa ÇAVUŞOĞLU', 'sahin lukasz aesa cavusoglu'],
    ['marks of ayn and hamza', "‘Abd al-Mu'min", 'abd al mumin'],
    ['control and bidirectional characters', '\u202eAli\u0000\u200f', 'ali'],
    ['the dotted capital I', 'İBRAHİM', 'ibrahim'],
  ])('%s', (_, raw, expected) => {
    expect(normalize(raw)).toBe(expected)
  })

  it('changes nothing the second time, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('letters from the tables', () => {
  it('read as the same letters beside a character that is in no table', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'aZéñİßøŀ’ʼ-,. 7٣\u0301\u0640\u200cآأىةؤҐЙё\u0308'),
      fc.integer({ min: 0x20, max: 0x6ff }).map((code) => String.fromCharCode(code)),
    )
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        expect(`${normalize(text)} 漢`.trim()).toBe(normalize(`${text} 漢`))
        const spoken = text.replace(/[,،]/g, ' ')
        expect(tokens(`${spoken} 漢`)).toEqual([...tokens(spoken), { text: '漢', raw: '漢', script: 'other' }])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('tokens', () => {
  it('says how each word was written and in which script', () => {
    expect(tokens('GADDAFI, Mo’ammar محمد')).toEqual([
      { text: 'moammar', raw: 'Mo’ammar', script: 'latin' },
      { text: 'محمد', raw: 'محمد', script: 'arabic' },
      { text: 'gaddafi', raw: 'GADDAFI', script: 'latin' },
    ])
  })

  it('puts the family name before a comma last', () => {
    expect(spokenOrder('MARUF, Taha, Muhyi al-Din').trim()).toBe('Taha, Muhyi al-Din MARUF')
  })
})

describe('alternatives', () => {
  it('takes packed names apart', () => {
    expect(alternatives('علاء خنفورة أو علاء الخنفورة')).toEqual(['علاء خنفورة', 'علاء الخنفورة'])
    expect(alternatives('Ali Salem (Abu Bakr) a.k.a. The Doctor')).toEqual(['Ali Salem', 'Abu Bakr', 'The Doctor'])
    expect(alternatives('Jean-Pierre Akali')).toEqual(['Jean-Pierre Akali'])
    expect(alternatives('()')).toEqual(['()'])
  })
})
