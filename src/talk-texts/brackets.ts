import { z } from 'zod'
import { westernDigits } from '../kernel/numbers.ts'
import { type Language, plainText, requiredText } from '../kernel/texts.ts'

const anyWords = plainText(1000)
/** What one party wants to stand in a bracket; without words: nothing. */
export const Alternative = z.strictObject({
  party: requiredText(200),
  words: z.strictObject({ ar: anyWords, en: anyWords, fr: anyWords }),
})
export type Alternative = z.infer<typeof Alternative>

/** What is not agreed: the words hold its number in square brackets, and each party says here what it wants there. */
export const Bracket = z.strictObject({
  number: z.int().min(1).max(99),
  alternatives: z.array(Alternative).min(1).max(12),
})
export type Bracket = z.infer<typeof Bracket>

/** A piece of an article's words: plain text, or a bracket by its number. */
export type Piece = { readonly text: string } | { readonly bracket: number }

/** Words cut at their brackets; `[2]` and `[٢]` are the same one. */
export function piecesOf(words: string): Piece[] {
  return words.split(/(\[[0-9٠-٩]{1,2}\])/u).flatMap((piece): Piece[] => {
    const number = /^\[([0-9٠-٩]{1,2})\]$/u.exec(piece)?.[1]
    if (number !== undefined) return [{ bracket: Number(westernDigits(number)) }]
    return piece === '' ? [] : [{ text: piece }]
  })
}

/** The numbers of the brackets in words, in their order. */
export function numbersIn(words: string): number[] {
  return piecesOf(words).flatMap((piece) => ('bracket' in piece ? piece.bracket : []))
}

/** Words with what each party wants in place of each bracket: what is read aloud, and compared. */
export function spelledOut(
  words: string,
  brackets: readonly Bracket[],
  { language, nameOf }: { language: Language; nameOf: (party: string) => string },
): string {
  return piecesOf(words)
    .map((piece) => {
      if ('text' in piece) return piece.text
      const alternatives = brackets.find(({ number }) => number === piece.bracket)?.alternatives ?? []
      const said = alternatives.map(({ party, words: wanted }) => `${nameOf(party)}: ${wanted[language] || '—'}`)
      return `[${said.join(' | ')}]`
    })
    .join('')
}
