import { z } from 'zod'
import { Declination, HazardPerimeter, Lines } from '../hazards/hazard.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** How ground was released (IMAS 07.11, as paraphrased in ordnance-incidents-maps.md §1.3). */
export const ProductKind = z.enum(['cancelled', 'reduced', 'cleared'])
export type ProductKind = z.infer<typeof ProductKind>

/** By what work (§1.2, activity). */
export const Method = z.enum([
  ...([
    'nonTechnicalSurvey',
    'technicalSurvey',
    'manual',
    'mechanical',
    'dogs',
    'battleAreaVisual',
    'battleAreaInstrument',
    'spotDisposal',
  ] as const),
])
export type Method = z.infer<typeof Method>

/** Which work releases ground in which way (LR-3). */
export const methodsOf: Readonly<Record<ProductKind, readonly Method[]>> = {
  cancelled: ['nonTechnicalSurvey'],
  reduced: ['technicalSurvey'],
  cleared: ['manual', 'mechanical', 'dogs', 'battleAreaVisual', 'battleAreaInstrument', 'spotDisposal'],
}

/** Pieces of ground, each an outer ring and its holes; rings do not close. */
export const GroundPieces = z.array(z.array(z.array(Point)))

const Depth = z.int().min(0).max(2000)

/**
 * One piece of work that released ground, as it was typed, and what of it counts: the ground that lay in the hazardous area and that no
 * earlier work had released (LR-2). What counts changes when earlier work is entered later; what was typed never does.
 */
export const LandProduct = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  taskId: Id.nullable(),
  kind: ProductKind,
  method: Method,
  workedFrom: Day,
  workedUntil: Day,
  organisation: requiredText(160),
  lines: Lines,
  declination: Declination,
  points: HazardPerimeter.shape.points,
  warnings: HazardPerimeter.shape.warnings,
  drawnM2: z.number().positive(),
  /** In the hazardous area, and released by no earlier work. */
  counted: GroundPieces,
  areaM2: z.number().min(0),
  /** In the hazardous area, and released by earlier work: reported, never counted twice. */
  overlapM2: z.number().min(0),
  outsideM2: z.number().min(0),
  depthRequiredCm: Depth.nullable(),
  depthCm: Depth.nullable(),
  evidence: requiredText(2000),
  /** Why a confirmed area was cancelled on survey alone (LR-3). */
  overrideReason: plainText(2000).nullable(),
  status: z.enum(['standing', 'withdrawn', 'reopened']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type LandProduct = z.infer<typeof LandProduct>
export const landProductNoun = defineNoun({ name: 'landProduct', table: 'land_products', schema: LandProduct })

/** What the ledger of a hazardous area holds: one for each area of which ground was released; its id is the area's. */
export const LandLedger = z.object({
  id: Id,
  sideId: Id,
  /** The perimeter that it is reckoned on. */
  perimeterId: Id,
  /** Standing products in the order of the days on which they ended, then of their entry. */
  productIds: z.array(Id),
  initialM2: z.number().positive(),
  addedM2: z.number().min(0),
  cancelledM2: z.number().min(0),
  reducedM2: z.number().min(0),
  clearedM2: z.number().min(0),
  remainingM2: z.number().min(0),
  remaining: GroundPieces,
})
export type LandLedger = z.infer<typeof LandLedger>
export const landLedgerNoun = defineNoun({ name: 'landLedger', table: 'land_ledgers', schema: LandLedger })

/** One movement of area in a ledger, with the day it is of; never changed. A mistake is met by another movement. */
export const LandEntry = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  productId: Id.nullable(),
  kind: z.enum(['added', ...ProductKind.options]),
  cause: z.enum(['extended', 'recorded', 'reckoned', 'withdrawn', 'missedItem']),
  areaM2: z.number(),
  day: Day,
  /** Why, where somebody took work back, found an item or drew more ground in. */
  note: plainText(2000),
  enteredBy: Id,
  enteredAt: Instant,
})
export type LandEntry = z.infer<typeof LandEntry>
export const landEntryNoun = defineNoun({
  name: 'landEntry',
  table: 'land_entries',
  schema: LandEntry,
  appendOnly: true,
})

/** An item that was found in ground that had been released, and what the investigation found (LR-5). */
export const MissedItem = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  productId: Id,
  reportId: Id.nullable(),
  point: Point,
  placeTyped: plainText(120),
  foundOn: Day,
  note: requiredText(2000),
  foundBy: Id,
  foundAt: Instant,
  cause: z.enum(['missed', 'deeper', 'outsideMethod', 'broughtLater', 'positionWrong']).nullable(),
  conclusion: plainText(2000),
  concludedBy: Id.nullable(),
  concludedAt: Instant.nullable(),
})
export type MissedItem = z.infer<typeof MissedItem>
export const missedItemNoun = defineNoun({ name: 'missedItem', table: 'missed_items', schema: MissedItem })

/**
 * The paper by which ground goes back to those who use it: what was done, to what depth, and what may be left (§1.2, handover
 * certificate). Drafted by one, signed by another.
 */
export const Handover = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  status: z.enum(['draft', 'signed', 'void']),
  recipient: requiredText(300),
  landUse: requiredText(500),
  residualRisk: requiredText(2000),
  community: requiredText(1000),
  handedOverOn: Day,
  areaM2: z.number().positive(),
  /** What of it was released how, as the ledger had it then. */
  ...{ cancelledM2: z.number().min(0), reducedM2: z.number().min(0), clearedM2: z.number().min(0) },
  methods: z.array(Method),
  depthCm: Depth.nullable(),
  checkOn: Day.nullable(),
  perimeterId: Id,
  draftedBy: Id,
  draftedAt: Instant,
  signedBy: Id.nullable(),
  signedAt: Instant.nullable(),
  paperId: Id.nullable(),
})
export type Handover = z.infer<typeof Handover>
export const handoverNoun = defineNoun({ name: 'landHandover', table: 'land_handovers', schema: Handover })

/** Ground that is less than this is none: crumbs between turning points that were measured by hand (LR-5). */
export const nothingM2 = 1

/** Whether no ground of a ledger remains. */
export function isAllReleased({ remainingM2 }: Pick<LandLedger, 'remainingM2'>): boolean {
  return remainingM2 < nothingM2
}

/** Who enters the work of teams. */
export const producers: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'director']
export const releaseOfficers: readonly Role[] = ['ordnanceOfficer']
/** Who takes work back, besides those who enter it: never the person who entered it. */
export const withdrawers: readonly Role[] = ['ordnanceOfficer', 'qualityOfficer', 'director']
export const landReaders: readonly Role[] = [...producers, 'qualityOfficer', 'auditor']
