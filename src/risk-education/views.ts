import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Category, MaterialKind, People, RiskSession } from './risk-session.ts'

/** Query of `GET /api/risk-education`; `search` is looked for in the names of places. */
export const RiskSessionsQuery = z.object({
  status: z.enum(['standing', 'all']).default('standing'),
  category: z.enum(['all', ...Category.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['held']).default('-held'),
  page: PageNumber,
})
export type RiskSessionsQuery = z.infer<typeof RiskSessionsQuery>

export const RiskSessionRow = z.object({
  session: RiskSession,
  placeName: Texts,
  /** What stands in its place. */
  replacedBy: RiskSession.shape.id.nullable(),
})
export type RiskSessionRow = z.infer<typeof RiskSessionRow>
export const RiskSessionsView = z.object({ sessions: z.array(RiskSessionRow), ...pageShape })
export type RiskSessionsView = z.infer<typeof RiskSessionsView>

export const RiskSessionView = RiskSessionRow.extend({ recordedByName: z.string() })
export type RiskSessionView = z.infer<typeof RiskSessionView>

/** Risk education of a year, without what was replaced. Somebody who came twice is counted twice; `firstTime` is who came anew. */
export const RiskEducationTotals = z.object({
  year: z.int(),
  sessions: z.int(),
  broadcasts: z.int(),
  people: People,
  total: z.int(),
  firstTime: z.int(),
  materials: z.array(z.object({ kind: MaterialKind, quantity: z.int() })),
  months: z.array(z.object({ month: z.int(), sessions: z.int(), total: z.int() })),
  places: z.array(z.object({ code: z.string(), name: Texts, sessions: z.int(), total: z.int() })),
})
export type RiskEducationTotals = z.infer<typeof RiskEducationTotals>
/** This year, where none is asked for. */
export const RiskTotalsQuery = z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() })
