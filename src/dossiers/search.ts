import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * A signed statement that material in the subject's favour was looked for (ddr.md §3.4: "exoneration evidence field mandatory"): where,
 * for which findings in which version, and whether any was found. A finding told after it is looked for again.
 */
export const ExculpatorySearch = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  /** The versions of the findings that stood then. */
  findingIds: z.array(Id).min(1).max(50),
  outcome: z.enum(['found', 'noneFound']),
  /** `SearchWords`, sealed under the dossier's key. */
  sealed: z.string(),
  signedBy: Id,
  signedAt: Instant,
})
export type ExculpatorySearch = z.infer<typeof ExculpatorySearch>
export const exculpatorySearchNoun = defineNoun({
  name: 'dossierSearch',
  table: 'dossier_searches',
  schema: ExculpatorySearch,
  appendOnly: true,
})

/** Where was looked and for what, and what came of it. */
export const SearchWords = z.strictObject({ looked: requiredText(4000), result: plainText(4000) })
export type SearchWords = z.infer<typeof SearchWords>
