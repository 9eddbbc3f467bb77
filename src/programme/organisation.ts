import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText, Texts } from '../kernel/texts.ts'

/** What became of an office or a site under a name that people know: history, added once. */
export const OrganisationChange = z.object({
  id: Id,
  sideId: Id,
  /** The office or the site. */
  subjectId: Id,
  kind: z.enum(['officeRenamed', 'officeClosed', 'officeReopened', 'siteRenamed']),
  nameBefore: Texts,
  nameAfter: Texts,
  reason: requiredText(500),
  changedBy: Id,
  changedAt: Instant,
})
export type OrganisationChange = z.infer<typeof OrganisationChange>
export const organisationChangeNoun = defineNoun({
  name: 'organisationChange',
  table: 'organisation_changes',
  schema: OrganisationChange,
  appendOnly: true,
})
