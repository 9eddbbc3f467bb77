import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * Who recruited a child, where the child wants it to be kept. Forms for children leave it out to protect them, and justice
 * may need it (IDDRS 6.20): so it is sealed under a key of its own, which is not the case's, and no reader may select it.
 */
export const ChildRecruiter = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  keptBy: Id,
  keptAt: Instant,
  sealed: z.string(),
})
export type ChildRecruiter = z.infer<typeof ChildRecruiter>
export const childRecruiterNoun = defineNoun({
  name: 'childRecruiter',
  table: 'child_recruiters',
  schema: ChildRecruiter,
  appendOnly: true,
})
