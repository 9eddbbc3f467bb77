import { z } from 'zod'
import { requiredText } from '../kernel/texts.ts'

/** Kinds of paper that applicants show (ddr.md §1.4). */
export const DocumentKind = z.enum(['nationalId', 'passport', 'familyBook', 'drivingLicence', 'militaryCard', 'other'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** A paper that an applicant showed. Its number counts for and against, and proves nothing by itself. */
export const IdentityDocument = z.strictObject({ kind: DocumentKind, number: requiredText(40) })
export type IdentityDocument = z.infer<typeof IdentityDocument>

/** More papers than this say nothing more about who somebody is. */
export const documentsAtMost = 5

/** The form in which two numbers are compared: Western digits, capitals, no spaces or separators. */
export function normalNumber(number: string): string {
  const western = number.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  return western.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}
