import { expect, it } from 'vitest'
import { isMuchLonger, placeholdersOf, wordingFault } from './placeholders.ts'

it('finds placeholders, also within the branches of a plural, and no word of a branch', () => {
  expect(placeholdersOf('Nothing here')).toEqual([])
  expect(placeholdersOf('{count} of {total}')).toEqual(['count', 'total'])
  expect(placeholdersOf('{count, plural, =0 {none} one {entry of {site}} other {# entries}}')).toEqual([
    'count:plural',
    'site',
  ])
  expect(placeholdersOf('{at, date, ::dMMM} by {name}')).toEqual(['at:date', 'name'])
  expect(placeholdersOf('{count, plural, واحد {x} other {قيود}}')).toBeUndefined()
})

it('tells braces that do not fit', () => {
  for (const text of ['{count', 'count}', '{}', '{count, plural, one {x}}', '{count, plural}', '{a b}', '{{a}}'])
    expect(placeholdersOf(text), text).toBeUndefined()
})

it('takes words between apostrophes before a brace as they are', () => {
  expect(placeholdersOf("Write '{name}' for {who}")).toEqual(['who'])
  expect(placeholdersOf("L'heure de {who}")).toEqual(['who'])
})

it('refuses words that lose a placeholder or add one, and names it', () => {
  expect(wordingFault('{count} left', 'Left')).toEqual({ kind: 'lost', name: 'count' })
  expect(wordingFault('Left', '{count} left')).toEqual({ kind: 'added', name: 'count' })
  expect(wordingFault('{count} left', '{count} left of {total}')).toEqual({ kind: 'added', name: 'total' })
  expect(wordingFault('{count} left', 'Left: {count}')).toBeUndefined()
})

it('takes a plural only where the text has one, and a plain placeholder in place of a plural', () => {
  const plural = '{count, plural, one {# left} other {# left}}'
  expect(wordingFault('{count} left', plural)).toEqual({ kind: 'added', name: 'count, plural' })
  expect(wordingFault(plural, '{count} left')).toBeUndefined()
})

it('refuses markup, nothing, and braces that do not fit', () => {
  expect(wordingFault('Left', '<b>Left</b>')).toEqual({ kind: 'markup' })
  expect(wordingFault('x < 5', 'x > 5')).toBeUndefined()
  expect(wordingFault('Left', '  ')).toEqual({ kind: 'empty' })
  expect(wordingFault('{count} left', '{count left')).toEqual({ kind: 'braces' })
})

it('warns of words that are much longer', () => {
  expect(isMuchLonger('Save', 'Save this now')).toBe(false)
  expect(isMuchLonger('Save', 'Save this form now and for ever')).toBe(true)
})
