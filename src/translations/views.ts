import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language } from '../kernel/texts.ts'
import { longestWords, TranslationChange, TranslationLine } from './translation-change.ts'

const words = z.string().max(longestWords)
const Said = z.object({ ar: words, en: words, fr: words })

/** Query of `GET /api/translations`. */
export const TranslationsQuery = z.object({
  show: z.enum(['all', 'worded', 'review']).default('all'),
  /** Part of the place or of the text in any language. */
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type TranslationsQuery = z.infer<typeof TranslationsQuery>

export const TranslationRow = z.object({
  place: z.string(),
  /** In how many places the program says it. */
  places: z.int(),
  shipped: Said,
  /** The programme's own words, in the languages in which it has any. */
  words: Said.partial(),
  /** Languages whose words were chosen when the program said something else. */
  review: z.array(Language),
})
export type TranslationRow = z.infer<typeof TranslationRow>
export const TranslationsView = z.object({ texts: z.array(TranslationRow), ...pageShape })

/** Query of `GET /api/translation-changes`. */
export const TranslationChangesQuery = z.object({
  status: z.enum(['all', ...TranslationChange.shape.status.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type TranslationChangesQuery = z.infer<typeof TranslationChangesQuery>

export const TranslationChangeRow = z.object({
  change: TranslationChange,
  proposedByName: z.string(),
  signedByName: z.string(),
})
export type TranslationChangeRow = z.infer<typeof TranslationChangeRow>

/** `GET /api/translation-changes`: who proposed and signed which words, and why; newest first. */
export const TranslationChangesView = z.object({ changes: z.array(TranslationChangeRow), ...pageShape })

/** A file of translations: at most so many signs. */
export const fileMost = 12_000_000
export const ReadTranslationFile = z.strictObject({ text: z.string().max(fileMost) })

/** `POST /api/translations/read`: what a file would change, and each line that cannot be taken, with the reason. */
export const TranslationFileView = z.object({
  lines: z.array(TranslationLine),
  unchanged: z.int(),
  faults: z.array(z.object({ row: z.int(), place: z.string(), code: z.string(), text: z.string() })),
  /** How many lines are much longer than what they replace. */
  longer: z.int(),
})
export type TranslationFileView = z.infer<typeof TranslationFileView>
