import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn, piecesOf, spelledOut } from './brackets.ts'
import { comparedArticles, differencesIn, wordsOf } from './differences.ts'

describe('differences between two versions', () => {
  it('are told word by word in English, what went before what came', () => {
    const before = 'Foreign fighters leave within ninety days.'
    const after = 'All foreign fighters leave within three months.'
    expect(differencesIn(before, after, 'en')).toEqual([
      { kind: 'removed', text: 'Foreign ' },
      { kind: 'added', text: 'All foreign ' },
      { kind: 'kept', text: 'fighters leave within ' },
      { kind: 'removed', text: 'ninety days' },
      { kind: 'added', text: 'three months' },
      { kind: 'kept', text: '.' },
    ])
  })

  it('take what a hyphen joins as one word', () => {
    expect(wordsOf('twenty-four hours', 'en')).toEqual(['twenty-four ', 'hours'])
  })

  it('are told by whole words in Arabic: no word is cut within', () => {
    const before = 'يغادر المقاتلون الأجانب البلاد خلال تسعين يوماً'
    const after = 'يغادر المقاتلون والمرتزقة الأجانب البلاد خلال ستين يوماً'
    expect(differencesIn(before, after, 'ar')).toEqual([
      { kind: 'kept', text: 'يغادر المقاتلون ' },
      { kind: 'added', text: 'والمرتزقة ' },
      { kind: 'kept', text: 'الأجانب البلاد خلال ' },
      { kind: 'removed', text: 'تسعين ' },
      { kind: 'added', text: 'ستين ' },
      { kind: 'kept', text: 'يوماً' },
    ])
    for (const word of wordsOf(after, 'ar')) expect(after.split(' ')).toContain(word.trim())
    // A vowel sign more is another word, and is shown.
    expect(differencesIn('حَكَم', 'حَكَمَ', 'ar').map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  it('put together are the later text, and the earlier one but for spaces', () => {
    const word = fc.constantFrom('وقف', 'إطلاق', 'النار', 'fire', 'stops', '30', ',', '[1]')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differencesIn(before, after, 'ar')
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('')
        expect(without('removed')).toBe(after)
        expect(without('added').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''))
      }),
    )
  })

  it('say of each article whether it stayed, came or went', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }))
    if (!a || !b || !c) throw new Error('three')
    expect(comparedArticles([a, b], [c, b]).map(({ kind, before, after }) => [kind, before?.id, after?.id])).toEqual([
      ['added', undefined, 'c'],
      ['both', 'b', 'b'],
      ['removed', 'a', undefined],
    ])
  })
})

describe('brackets', () => {
  const brackets = [
    {
      number: 1,
      alternatives: [
        { party: 'north', words: { ar: 'ستين', en: 'sixty', fr: '' } },
        { party: 'south', words: { ar: '', en: '', fr: '' } },
      ],
    },
  ]
  it('are found by their number in digits of either script, and nothing else in square brackets is one', () => {
    expect(numbersIn('خلال [١] يوماً و[2] ثم [انظر] و[123]')).toEqual([1, 2])
    expect(piecesOf('[1]')).toEqual([{ bracket: 1 }])
    expect(piecesOf('none')).toEqual([{ text: 'none' }])
  })

  it('are spelled out with what each party wants, nothing too', () => {
    const nameOf = (party: string) => party.toUpperCase()
    expect(spelledOut('within [1] days', brackets, { language: 'en', nameOf })).toBe(
      'within [NORTH: sixty | SOUTH: —] days',
    )
  })
})
