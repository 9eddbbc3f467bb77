import { z } from 'zod'
import { Hazard, HazardPerimeter } from '../hazards/hazard.ts'
import { HazardRow } from '../hazards/views.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { NonConformity, QualityVisit } from '../quality-visits/quality-visit.ts'
import { Handover, LandEntry, LandLedger, LandProduct, MissedItem } from './land-product.ts'

/** Query of `GET /api/land-ledgers`. */
export const LandLedgersQuery = z.object({
  status: z.enum(['standing', 'all', ...Hazard.shape.status.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['remaining', 'recorded']).default('-remaining'),
  page: PageNumber,
})
export type LandLedgersQuery = z.infer<typeof LandLedgersQuery>

/** One area with its ledger; null while nothing of it was released. */
export const LandLedgerRow = z.object({
  hazard: Hazard,
  placeName: HazardRow.shape.placeName,
  ledger: LandLedger.omit({ remaining: true }).nullable(),
})
export type LandLedgerRow = z.infer<typeof LandLedgerRow>
/** Square metres of all areas that the query finds. */
const Area = z.number().min(0)
export const LandSums = z.object({
  ...{ initialM2: Area, addedM2: Area, cancelledM2: Area, reducedM2: Area, clearedM2: Area, remainingM2: Area },
})
export const LandLedgersView = z.object({ rows: z.array(LandLedgerRow), sums: LandSums, ...pageShape })
export type LandLedgersView = z.infer<typeof LandLedgersView>

/** `GET /api/land-ledgers/{id}`; the id is that of the area. */
export const LandLedgerView = z.object({
  hazard: Hazard,
  placeName: HazardRow.shape.placeName,
  perimeter: HazardPerimeter,
  ledger: LandLedger.nullable(),
  /** Work in the order of its days, also what no longer stands. */
  products: z.array(z.object({ product: LandProduct, recordedByName: z.string() })),
  entries: z.array(z.object({ entry: LandEntry, enteredByName: z.string() })),
  missedItems: z.array(z.object({ item: MissedItem, foundByName: z.string(), concludedByName: z.string().nullable() })),
  handovers: z.array(z.object({ handover: Handover, draftedByName: z.string(), signedByName: z.string().nullable() })),
  /** Orders for work in the area, of which it may come. */
  tasks: z.array(z.object({ id: Id, reference: z.string() })),
  visits: z.array(QualityVisit),
  nonConformities: z.array(NonConformity),
})
export type LandLedgerView = z.infer<typeof LandLedgerView>
