import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { WordingFault } from '../kernel/placeholders.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { proposingSideShape, signatureShape } from '../kernel/signature.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'

/** Words longer than any text of the program. */
export const longestWords = 4000
const shippedWords = z.string().max(longestWords)

/** Other words for one text in one language; null puts those of the program back. */
export const TranslationLine = z.strictObject({
  /** Where the program has the text, such as `people/ui/texts:texts.title`. */
  place: z.string().min(1).max(200),
  language: Language,
  /** What the program said there, in each language, when this was proposed: a later version may say something else. */
  shipped: z.strictObject({ ar: shippedWords, en: shippedWords, fr: shippedWords }),
  words: plainText(longestWords).nullable(),
})
export type TranslationLine = z.infer<typeof TranslationLine>

/** How many lines one proposal has at most: what does not fit goes into the next. */
const linesMost = 500

/**
 * Texts that the programme words otherwise, proposed by one person and signed by another. What holds is what the signed ones lead to,
 * the last one last; none of them ever changes, so that they are the history too.
 */
export const TranslationChange = z.object({
  id: Id,
  lines: z.array(TranslationLine).min(1).max(linesMost),
  reason: requiredText(500),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...proposingSideShape,
  ...signatureShape,
})
export type TranslationChange = z.infer<typeof TranslationChange>
export const translationChangeNoun = defineNoun({
  name: 'translationChange',
  table: 'translation_changes',
  schema: TranslationChange,
})

export const translators: readonly Role[] = ['administrator']
export const translationSigners: readonly Role[] = ['administrator', 'director']
export const translationReaders: readonly Role[] = ['administrator', 'director', 'auditor']

/** What somebody is told whose words may not stand. */
export const wordingFaultCodes = {
  braces: 'translationChange.braces',
  markup: 'translationChange.markup',
  empty: 'translationChange.empty',
  lost: 'translationChange.lost',
  added: 'translationChange.added',
} as const satisfies Readonly<Record<WordingFault['kind'], string>>

/** A line that holds, and the change that brought it. */
export interface HeldLine extends TranslationLine {
  readonly words: string
  readonly changeId: Id
}

/** The lines that hold after signed changes, given in the order in which they were signed. */
export function linesAfter(changes: readonly Pick<TranslationChange, 'id' | 'lines'>[]): HeldLine[] {
  const held = new Map<string, HeldLine>()
  for (const { id, lines } of changes)
    for (const line of lines) {
      const key = `${line.place} ${line.language}`
      if (line.words === null) held.delete(key)
      else held.set(key, { ...line, words: line.words, changeId: id })
    }
  return [...held.values()]
}
