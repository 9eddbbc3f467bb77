import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Complaint, ComplaintStep, Narrative } from './complaint.ts'

/** Query of the desk's list; names are sealed, so a complaint is found by its code. */
export const ComplaintsQuery = z.object({
  status: z.enum(['open', 'closed', 'all']).default('open'),
  search: z.string().max(20).default(''),
  order: orderOf(['taken', 'code']).default('-taken'),
  page: PageNumber,
})
export type ComplaintsQuery = z.infer<typeof ComplaintsQuery>

const shown = Complaint.omit({ sealed: true, sideId: true })
export const ComplaintRow = z.object({ complaint: shown, siteName: Texts.nullable() })
export type ComplaintRow = z.infer<typeof ComplaintRow>
export const ComplaintsView = z.object({ complaints: z.array(ComplaintRow), ...pageShape })
export type ComplaintsView = z.infer<typeof ComplaintsView>

/** `GET /api/complaints/{id}`, for who may open it. */
export const ComplaintView = ComplaintRow.extend({
  told: Narrative.nullable(),
  steps: z.array(
    z.object({
      step: ComplaintStep.omit({ sealed: true }),
      detail: z.record(z.string(), z.string()).nullable(),
    }),
  ),
  names: z.record(Id, z.string()),
  /** Other officers of the desk, who can be named. */
  desk: z.array(z.object({ id: Id, name: z.string() })),
})
export type ComplaintView = z.infer<typeof ComplaintView>

/** `GET /api/complaint-counts`, for directors: numbers alone, and none that is small or could be worked out. */
export const ComplaintCounts = z.object({
  open: z.int().nullable(),
  referred: z.int().nullable(),
  closed: z.int().nullable(),
})
export type ComplaintCounts = z.infer<typeof ComplaintCounts>
