import { diffArrays } from 'diff'
import type { Language } from '../kernel/texts.ts'

/** A run of words that stayed, came or went. */
export interface Run {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
}

/**
 * A text as its words, each with the spaces behind it. Words are those of the language (Unicode UAX #29): an Arabic word is never cut within,
 * as a rule for Latin letters would.
 */
export function wordsOf(text: string, language: Language): string[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    // Spaces belong to the word before; what a hyphen joins is one word.
    const last = words.at(-1)
    const isJoined = segment.trim() === '' || /^[-‐‑]$/u.test(segment) || /[-‐‑]$/u.test(last ?? '')
    if (last !== undefined && isJoined) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}

/**
 * What differs between two texts, word by word, in the order of reading: what went before what came in its place. An aid to reading; the
 * texts themselves are what is accepted. What was kept and what came are together the later text.
 */
export function differencesIn(before: string, after: string, language: Language): Run[] {
  const parts = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    comparator: (one, other) => one.trim() === other.trim(),
  })
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }))
}

/** An article that is in one version, the other, or both. */
export interface Compared<Article> {
  readonly kind: 'added' | 'removed' | 'both'
  readonly before: Article | undefined
  readonly after: Article | undefined
}

/** The articles of two versions side by side, by their ids: in the later order, then those that were taken out. */
export function comparedArticles<Article extends { readonly id: string }>(
  before: readonly Article[],
  after: readonly Article[],
): Compared<Article>[] {
  const both = after.map((one): Compared<Article> => {
    const earlier = before.find(({ id }) => id === one.id)
    return { kind: earlier ? 'both' : 'added', before: earlier, after: one }
  })
  const gone = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map((one): Compared<Article> => ({ kind: 'removed', before: one, after: undefined }))
  return [...both, ...gone]
}
