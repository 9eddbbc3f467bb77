import { expect, it } from 'vitest'
import type { CodeChange } from '../code-lists/code-change.ts'
import { codesAfter } from '../code-lists/code-change.ts'
import { applied, standingOf, wordsShown } from './applied.ts'
import { TextCollector } from './catalogue-store.ts'
import { linesAfter, type TranslationLine } from './translation-change.ts'

const shipped = { ar: 'باقٍ {count}', en: '{count} left', fr: '{count} restants' }
const line = (given: Partial<TranslationLine>): TranslationLine => ({
  ...{ place: 'people/ui/texts:texts.left', language: 'fr', shipped, words: 'Reste {count}' },
  ...given,
})
const [held] = linesAfter([{ id: 'a', lines: [line({})] }])
if (!held) throw new Error('a line holds')

it('lets the last signed line of a text and language hold, and puts the words of the program back', () => {
  const changes = [
    { id: 'a', lines: [line({}), line({ language: 'en', words: 'Left: {count}' })] },
    { id: 'b', lines: [line({ words: 'Restent {count}' })] },
  ]
  expect(linesAfter(changes).map(({ words, changeId }) => [words, changeId])).toEqual([
    ['Restent {count}', 'b'],
    ['Left: {count}', 'a'],
  ])
  expect(linesAfter([...changes, { id: 'c', lines: [line({ words: null })] }])).toHaveLength(1)
})

it('says where the program says something else since, or has other placeholders, or no such text', () => {
  expect(standingOf(held, shipped)).toBe('holds')
  expect(standingOf(held, { ...shipped, en: '{count} remaining' })).toBe('changed')
  expect(standingOf(held, { ...shipped, fr: '{total} restants' })).toBe('unfit')
  expect(standingOf(held, undefined)).toBe('gone')
})

it('shows what fits, and of two lines of one text the later', () => {
  const text = { shipped }
  const lines = [held, { ...held, place: 'stock/ui/texts:texts.left', words: '{count} en reste' }]
  expect(wordsShown(applied(lines, () => text)).get(text)).toEqual({ fr: '{count} en reste' })
  expect(wordsShown(applied(lines, () => undefined)).size).toBe(0)
})

it('finds texts in modules: as they are, in tables, and where the language comes first; the same in two places once', () => {
  const yes = { ar: 'نعم', en: 'Yes', fr: 'Oui' }
  const words = {
    ar: { title: 'إيصال', list: ['أ'] },
    en: { title: 'Receipt', list: ['a'] },
    fr: { title: 'Reçu', list: ['f'] },
  }
  const collector = new TextCollector()
  collector.collect({ texts: { yes, deep: { also: { ...yes } } }, words, count: 3, run: () => yes }, 'x/texts')
  const texts = [...collector.texts.values()]
  expect(texts.map(({ places }) => places)).toEqual([
    ['x/texts:texts.yes', 'x/texts:texts.deep.also'],
    ['x/texts:words.title'],
    ['x/texts:words.list.0'],
  ])
  expect(texts[0]?.holders).toHaveLength(6)
})

it('reads of code changes what is offered, to whom, and under which words', () => {
  const change = (given: Partial<CodeChange>) => ({
    ...{ list: 'sector', code: 'bees', kind: 'add' as const, words: null, onlySideId: null },
    ...given,
  })
  const bees = { ar: 'نحل', en: 'Bees', fr: 'Abeilles' }
  const added = change({ words: bees, onlySideId: '0190a1b2-0000-7000-8000-000000000001' })
  const state = { list: 'sector', code: 'bees', words: bees, offered: true, sideId: added.onlySideId }
  expect(codesAfter([added])).toEqual([state])
  expect(codesAfter([added, change({ kind: 'retire' })])).toEqual([{ ...state, offered: false }])
  const honey = { ar: 'عسل', en: 'Honey', fr: 'Miel' }
  expect(codesAfter([added, change({ kind: 'retire' }), change({ kind: 'reword', words: honey })])).toEqual([
    { ...state, offered: false, words: honey },
  ])
  expect(codesAfter([added, change({ kind: 'retire' }), change({ kind: 'offer' })])).toEqual([state])
})
