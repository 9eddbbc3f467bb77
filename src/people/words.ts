import { articles } from '../names/data/particles.ts'
import { wordLikeness } from '../names/likeness.ts'
import { tokens } from '../names/normalize.ts'
import { parseName, wordOf } from '../names/parts.ts'
import { type FourPartName, namesOf } from './person.ts'

/** A spelling as it is kept and looked for, and the consonants that it shares with its other spellings. */
export interface SearchWord {
  readonly word: string
  readonly skeleton: string
}

/** Two words from here on are spellings of one name: Mansur, Mansour and منصور. */
const sameName = 0.9

/**
 * The words by which a person is found: each as it is written, letters folded by the name engine, and compounds in one
 * (Abd al-Rahman is `abdrahman`, as Abdurrahman is) without their article.
 */
export function wordsOf(person: { nameArabic: FourPartName; nameLatin: FourPartName }): SearchWord[] {
  return unique(
    namesOf(person).flatMap((name) => [
      ...tokens(name).map((token) => token.text),
      ...parseName(name, 'person').map((part) => part.word.text),
    ]),
  )
}

/** What somebody looks for: all of these words, and all of these numbers. */
export interface Asked {
  readonly words: readonly SearchWord[]
  /** Pieces with a digit in them or a P- in front: a number as it is printed, its beginning, or the count in it (`123`). */
  readonly numbers: readonly string[]
}

/** Reads what somebody typed. A single letter is no word yet and asks nothing; nor does a title beside a name. */
export function askedIn(search: string): Asked {
  const pieces = latinDigits(search).split(/\s+/)
  const numbers = pieces.filter(isNumber).map((piece) => piece.toUpperCase())
  const parts = parseName(pieces.filter((piece) => !isNumber(piece)).join(' '), 'person')
  const names = parts.filter((part) => part.role !== 'title')
  return { words: unique((names.length > 0 ? names : parts).map((part) => part.word.text)), numbers }
}

function isNumber(piece: string): boolean {
  return /\d|^p-/i.test(piece)
}

/** Whether a spelling with the same consonants is the name that was asked for, as the name engine hears it. */
export function isSameName(asked: string, spelling: string): boolean {
  return wordLikeness(wordOf(asked), wordOf(spelling)) >= sameName
}

function unique(texts: readonly string[]): SearchWord[] {
  return [...new Set(texts)]
    .filter((text) => text.length > 1 && !articles.has(text))
    .map((text) => {
      const word = wordOf(text)
      return { word: text, skeleton: word.bare?.skeleton ?? word.skeleton }
    })
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
}
