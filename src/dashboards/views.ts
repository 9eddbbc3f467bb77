import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { askedPeriod, daysInOrder } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { PanelKey } from './readers.ts'
import { TrendPeriod } from './span.ts'

const count = z.number().int().nonnegative()
const named = { key: PanelKey, href: z.string() }

/** Counts over the time that is asked for, part by part; one row of counts for each series, in its order. */
export const TrendPanel = z.strictObject({
  ...named,
  kind: z.literal('trend'),
  series: z.array(z.string()),
  spans: z.array(z.strictObject({ from: Day, until: Day, counts: z.array(count) })),
})
export type TrendPanel = z.infer<typeof TrendPanel>

/** How many came how far: each step counts people once, and nobody has to have passed the one before. */
export const StepsPanel = z.strictObject({
  ...named,
  kind: z.literal('steps'),
  steps: z.array(z.strictObject({ key: z.string(), count })),
})
export type StepsPanel = z.infer<typeof StepsPanel>

/** How things stand now, told apart by one thing. A part is called by its words, or where it has none by its key. */
export const PartsPanel = z.strictObject({
  ...named,
  kind: z.literal('parts'),
  parts: z.array(z.strictObject({ key: z.string(), words: Texts.nullable(), count })),
})
export type PartsPanel = z.infer<typeof PartsPanel>

/** Sums of money by currency: never added up across currencies. */
export const AmountsPanel = z.strictObject({
  ...named,
  kind: z.literal('amounts'),
  amounts: z.array(z.strictObject({ currency: z.string(), paid: z.string(), waiting: z.string(), failed: z.string() })),
})
export type AmountsPanel = z.infer<typeof AmountsPanel>

/** Counts of places on the map: several sites of one town stand at its point. */
export const PlacesPanel = z.strictObject({
  ...named,
  kind: z.literal('places'),
  places: z.array(
    z.strictObject({ id: Id, name: Texts, place: Texts, point: z.tuple([z.number(), z.number()]).nullable(), count }),
  ),
})
export type PlacesPanel = z.infer<typeof PlacesPanel>

export const PanelView = z.discriminatedUnion('kind', [TrendPanel, StepsPanel, PartsPanel, AmountsPanel, PlacesPanel])
export type PanelView = z.infer<typeof PanelView>

/**
 * `GET /api/dashboard`: of one side, of one site, or of all that the reader may see. The period, or the days from one to the other, is that of
 * the charts over time; all else is shown as it stands.
 */
export const DashboardQuery = z
  .strictObject({
    ...{ side: Id.optional(), site: Id.optional() },
    ...{ period: TrendPeriod.default('halfYear'), ...askedPeriod },
  })
  .refine(daysInOrder)
  .refine(({ from, to }) => (from === undefined) === (to === undefined))
export type DashboardQuery = z.infer<typeof DashboardQuery>

export const DashboardView = z.strictObject({
  asOf: Day,
  /** Of what the reader may ask for a dashboard; the first is all that they see. */
  sides: z.array(z.strictObject({ id: Id, name: Texts })),
  sites: z.array(z.strictObject({ id: Id, sideId: Id, name: Texts })),
  panels: z.array(PanelView),
})
export type DashboardView = z.infer<typeof DashboardView>
