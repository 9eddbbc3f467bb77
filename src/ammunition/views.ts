import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { AmmunitionCheck } from './ammunition-check.ts'
import { AmmunitionType, AmmunitionUnit, LotCondition } from './code-lists.ts'
import { Consignment } from './consignment.ts'
import { AmmunitionBalance, AmmunitionTransfer } from './ledger.ts'
import { DistanceFactors, Exposure, Facing } from './limits.ts'
import { Lot } from './lot.ts'
import { LotDisposal } from './lot-disposal.ts'
import { LotHold } from './lot-hold.ts'
import { LotLoss } from './lot-loss.ts'
import { Compartment, Magazine } from './magazine.ts'
import { MixingTable } from './mixing.ts'
import { OrdnanceTask } from './ordnance-task.ts'
import { AmmunitionWaiver } from './waiver.ts'

/** Names of users by id, as far as the reader sees them. */
const names = z.record(z.string(), z.string())

/** Query of `GET /api/ammunition`. `held`: of which anything lies in a store. */
export const LotsQuery = z.object({
  condition: z.enum(['all', ...LotCondition.options]).default('all'),
  type: z.enum(['all', ...AmmunitionType.options]).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['tag', 'calibre', 'taken']).default('-taken'),
  page: PageNumber,
})
export type LotsQuery = z.infer<typeof LotsQuery>

/** A lot in a list, with what of it is held, on the road and under dispute, of what the reader sees. */
export const LotRow = z.object({ lot: Lot, siteName: Texts, held: z.int(), inTransit: z.int(), disputed: z.int() })
export type LotRow = z.infer<typeof LotRow>
export const LotsView = z.object({ lots: z.array(LotRow), ...pageShape })
export type LotsView = z.infer<typeof LotsView>

/** Where a quantity lies: site, and in a compartment its magazine and code. */
export const Holding = AmmunitionBalance.extend({
  siteName: Texts,
  magazineId: Id.nullable(),
  compartmentId: Id.nullable(),
  shelf: z.string().nullable(),
})
export type Holding = z.infer<typeof Holding>

/** A compartment that something can be put into. */
export const Shelf = z.object({ id: Id, siteId: Id, siteCode: z.string(), shelf: z.string() })
export type Shelf = z.infer<typeof Shelf>

/** `GET /api/ammunition/{id}`: a lot, where it lies, and everything that happened to it. */
export const LotView = z.object({
  lot: Lot,
  siteName: Texts,
  source: z.object({ label: z.string(), href: z.string().nullable() }),
  holdings: z.array(Holding),
  transfers: z.array(AmmunitionTransfer.extend({ fromName: z.string(), toName: z.string(), byName: z.string() })),
  holds: z.array(LotHold),
  losses: z.array(LotLoss),
  disposals: z.array(LotDisposal),
  tasks: z.array(OrdnanceTask),
  shelves: z.array(Shelf),
  names,
})
export type LotView = z.infer<typeof LotView>

/** `GET /api/shelves`: the compartments within reach. */
export const ShelvesView = z.object({ shelves: z.array(Shelf) })
export type ShelvesView = z.infer<typeof ShelvesView>

/** Query of `GET /api/consignments`. */
export const ConsignmentsQuery = z.object({
  status: z.enum(['all', 'inTransit', 'disputed', 'received', 'settled']).default('all'),
  order: orderOf(['sent']).default('-sent'),
  page: PageNumber,
})
export type ConsignmentsQuery = z.infer<typeof ConsignmentsQuery>
export const ConsignmentRow = z.object({
  consignment: Consignment,
  tag: z.string(),
  nomenclature: z.string(),
  unit: AmmunitionUnit,
  fromName: Texts,
  toName: Texts,
})
export type ConsignmentRow = z.infer<typeof ConsignmentRow>
export const ConsignmentsView = z.object({ consignments: z.array(ConsignmentRow), ...pageShape })

/** `GET /api/consignments/{id}`. */
export const ConsignmentView = ConsignmentRow.extend({ shelves: z.array(Shelf), names })
export type ConsignmentView = z.infer<typeof ConsignmentView>

/** A magazine with what it holds; `grams` is its net explosive quantity, rounded up. */
const MagazineRow = z.object({ magazine: Magazine, siteName: Texts, grams: z.int(), compartments: z.int() })
export const MagazinesView = z.object({ magazines: z.array(MagazineRow.extend({ exceeded: z.int() })) })
export type MagazinesView = z.infer<typeof MagazinesView>

/** `GET /api/magazines/{id}`: what lies in it, what is near it, and what may be left aside there. */
export const MagazineView = MagazineRow.omit({ compartments: true }).extend({
  compartments: z.array(
    Compartment.extend({ lots: z.array(z.object({ lot: Lot, quantity: z.int(), grams: z.int() })), grams: z.int() }),
  ),
  exposures: z.array(Exposure),
  facing: z.array(Facing),
  factors: DistanceFactors.nullable(),
  table: z.object({ version: z.int() }).nullable(),
  waivers: z.array(AmmunitionWaiver),
  names,
})
export type MagazineView = z.infer<typeof MagazineView>

/** `GET /api/ammunition-rules`: the mixing tables and factors of the reader's side, the newest first. */
export const RulesView = z.object({ tables: z.array(MixingTable), factors: z.array(DistanceFactors), names })
export type RulesView = z.infer<typeof RulesView>

/** Query and answer of `GET /api/ordnance-tasks`, with unsafe weapons for which there is no task. */
export const OrdnanceQuery = z.object({
  status: z.enum(['open', 'assigned', 'done', 'all']).default('open'),
  page: PageNumber,
})
export type OrdnanceQuery = z.infer<typeof OrdnanceQuery>
export const OrdnanceView = z.object({
  tasks: z.array(z.object({ task: OrdnanceTask, tag: z.string(), what: z.string(), siteName: Texts })),
  unsafeWeapons: z.array(z.object({ id: Id, tag: z.string(), siteName: Texts })),
  ...pageShape,
})
export type OrdnanceView = z.infer<typeof OrdnanceView>

/** `GET /api/ammunition-checks`: the sites within reach, when each is to be counted, and a page of the counts, newest first. */
export const AmmunitionChecksQuery = z.object({ page: PageNumber })
export type AmmunitionChecksQuery = z.infer<typeof AmmunitionChecksQuery>
export const AmmunitionChecksView = z.object({
  sites: z.array(
    z.object({
      siteId: Id,
      code: z.string(),
      siteName: Texts,
      last: Day.nullable(),
      due: Day.nullable(),
      locked: Id.nullable(),
      /** Calibres and types that the record has there, without their quantities: they are for the count to find. */
      kinds: z.array(z.object({ calibre: z.string(), type: AmmunitionType, unit: AmmunitionUnit })),
      keeps: z.boolean(),
    }),
  ),
  checks: z.array(AmmunitionCheck.extend({ code: z.string() })),
  names,
  ...pageShape,
})
export type AmmunitionChecksView = z.infer<typeof AmmunitionChecksView>

/** Query of `GET /api/ammunition-reconciliation`: now, at the end of a day, or at any instant. */
export const AmmunitionReconciliationQuery = z.object({
  by: z.enum(['kind', 'site', 'authority']).default('kind'),
  on: z.union([Day, z.literal('')]).default(''),
  at: z.union([z.iso.datetime({ precision: 3 }), z.literal('')]).default(''),
})
export type AmmunitionReconciliationQuery = z.infer<typeof AmmunitionReconciliationQuery>

/** A quantity in units and, as digits in milligrams, in net explosive quantity: exact whatever its size. */
const Amount = z.object({ units: z.int(), milligrams: z.string() })
export const reconciled = ['received', 'held', 'inTransit', 'disputed', 'missing', 'disposed'] as const
export type Reconciled = (typeof reconciled)[number]
const amounts = {
  received: Amount,
  held: Amount,
  inTransit: Amount,
  disputed: Amount,
  missing: Amount,
  disposed: Amount,
}
export const AmmunitionReconciliationRow = z.object({
  key: z.string(),
  type: AmmunitionType.nullable(),
  unit: AmmunitionUnit.nullable(),
  name: Texts.nullable(),
  ...amounts,
})
export type AmmunitionReconciliationRow = z.infer<typeof AmmunitionReconciliationRow>

/** Received = held + in transit + disputed + missing + disposed, in units and in net explosive quantity, line by line. */
export const AmmunitionReconciliationView = z.object({
  rows: z.array(AmmunitionReconciliationRow),
  agrees: z.boolean(),
})
export type AmmunitionReconciliationView = z.infer<typeof AmmunitionReconciliationView>
