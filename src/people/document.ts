import { z } from 'zod'
import { lettersAsDigits, mayBeMisread, normalNumbers } from '../kernel/numbers.ts'
import { requiredText } from '../kernel/texts.ts'

/** Kinds of paper that applicants show (ddr.md §1.4). */
export const DocumentKind = z.enum(['nationalId', 'passport', 'familyBook', 'drivingLicence', 'militaryCard', 'other'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** A paper that an applicant showed. Its number counts for and against, and proves nothing by itself. */
export const IdentityDocument = z.strictObject({ kind: DocumentKind, number: requiredText(40) })
export type IdentityDocument = z.infer<typeof IdentityDocument>

/** More papers than this say nothing more about who somebody is. */
export const documentsAtMost = 5

/** A shorter number is shared by too many to bring anybody up. */
const leastCharacters = 4

/** Numbers of papers as two of them are compared; those that are too short say nothing. */
export function comparedNumbers(documents: readonly Pick<IdentityDocument, 'number'>[]): string[] {
  return normalNumbers(documents).filter((number) => number.length >= leastCharacters)
}

/** Under what people are looked for by the numbers of their papers: letters that are read for digits are digits. */
export function paperKeys(documents: readonly Pick<IdentityDocument, 'number'>[]): string[] {
  return comparedNumbers(documents).map((number) => `~ ${lettersAsDigits(number)}`)
}

/**
 * How near the papers of two people are that have no number in common: `lookAlike` where a number differs in letters
 * only that are read for digits (O and 0, I and 1), `misread` where it may be the other with one character left out, two
 * exchanged, or 7 read for 1. Undefined where none is near. Source: R-DUP1; the same rule as for serials.
 */
export function nearPapers(
  a: readonly Pick<IdentityDocument, 'number'>[],
  b: readonly Pick<IdentityDocument, 'number'>[],
): 'lookAlike' | 'misread' | undefined {
  const pairs = comparedNumbers(a).flatMap((one) => comparedNumbers(b).map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => one !== other && lettersAsDigits(one) === lettersAsDigits(other))) return 'lookAlike'
  return pairs.some(([one, other]) => mayBeMisread(one, other)) ? 'misread' : undefined
}
