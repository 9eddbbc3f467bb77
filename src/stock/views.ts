import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Loss } from './loss.ts'
import { StockCheck } from './stock-check.ts'

/** A site with the arms that it holds, its last checks, and when the next are due. */
export const SiteStock = z.object({
  siteId: Id,
  siteName: Texts,
  code: z.string(),
  held: z.int(),
  lastWeekly: Day.nullable(),
  lastFull: Day.nullable(),
  dueWeekly: Day.nullable(),
  dueFull: Day.nullable(),
  /** The check that is open, or whose difference locks the store. */
  open: Id.nullable(),
  locked: Id.nullable(),
})
export type SiteStock = z.infer<typeof SiteStock>

/** `GET /api/stock`: the sites within reach. */
export const StockView = z.object({ sites: z.array(SiteStock) })
export type StockView = z.infer<typeof StockView>

/** `GET /api/stock-checks`: what was counted within reach, the newest first. */
export const StockChecksQuery = z.object({ order: orderOf(['opened']).default('-opened'), page: PageNumber })
export type StockChecksQuery = z.infer<typeof StockChecksQuery>
export const StockChecksView = z.object({
  checks: z.array(
    StockCheck.pick({ id: true, siteId: true, kind: true, status: true, openedAt: true, recordedAt: true }).extend({
      code: z.string(),
      differences: z.int(),
    }),
  ),
  ...pageShape,
})
export type StockChecksView = z.infer<typeof StockChecksView>

/** `GET /api/stock-checks/{id}`. What the record expects is not told before the count is recorded. */
export const StockCheckView = z.object({
  check: StockCheck,
  siteName: Texts,
  names: z.record(z.string(), z.string()),
  /** Where the weapons of the sample lie, by their tags: the code of the rack, shelf or box. */
  places: z.record(z.string(), z.string()),
  /** True where the reader holds arms of the store, so that another has to count. */
  ownStore: z.boolean(),
})
export type StockCheckView = z.infer<typeof StockCheckView>

/** `GET /api/weapons/{id}/losses`: every report about a weapon, newest first. */
export const LossesView = z.object({
  losses: z.array(Loss.extend({ proposedByName: z.string(), signedByName: z.string() })),
})
export type LossesView = z.infer<typeof LossesView>

/** Query of `GET /api/reconciliation`: as it is now, or as it was at the end of a day. */
export const ReconciliationQuery = z.object({
  on: z.union([Day, z.literal('')]).default(''),
  by: z.enum(['class', 'site', 'authority', 'group', 'source']).default('class'),
})
export type ReconciliationQuery = z.infer<typeof ReconciliationQuery>

const counts = {
  received: z.int(),
  held: z.int(),
  inTransit: z.int(),
  disputed: z.int(),
  missing: z.int(),
  writtenOff: z.int(),
  destroyed: z.int(),
  transferred: z.int(),
}
export const ReconciliationRow = z.object({ key: z.string(), name: Texts.nullable(), ...counts })
export type ReconciliationRow = z.infer<typeof ReconciliationRow>

/**
 * Received = held + in transit + disputed + missing + written off + destroyed + transferred, line by line; `agrees` says
 * whether it does.
 */
export const ReconciliationView = z.object({
  rows: z.array(ReconciliationRow),
  total: z.object(counts),
  agrees: z.boolean(),
})
export type ReconciliationView = z.infer<typeof ReconciliationView>

/**
 * `GET /api/public/arms`, for anybody: the same figures by type, as they were at the end of the day before. `first` while no
 * day with arms is over yet: how many came in until now, and on which day they are reported.
 */
export const PublicArmsView = ReconciliationView.extend({
  day: Day,
  first: z.object({ received: z.int(), reportedOn: Day }).nullable(),
})
export type PublicArmsView = z.infer<typeof PublicArmsView>
