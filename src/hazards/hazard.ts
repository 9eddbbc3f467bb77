import { z } from 'zod'
import { coordinateFormats, perimeterWarnings } from '../kernel/coordinates/formats.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What lies in an area, as far as it is known (ordnance-incidents-maps.md §1.2, contamination class). */
export const Contamination = z.enum([
  ...([
    'minefield',
    'vehicleMines',
    'mixed',
    'clusterStrike',
    'battleArea',
    'improvised',
    'ammunitionExplosion',
  ] as const),
])
export type Contamination = z.infer<typeof Contamination>

/** A suspected area rests on indirect evidence, a confirmed one on direct evidence (IMAS 04.10, 07.11, as paraphrased in §1.3). */
export const HazardKind = z.enum(['suspected', 'confirmed'])

export const Hazard = z.object({
  id: Id,
  sideId: Id,
  placeCode: z.string().min(2).max(20),
  name: requiredText(160),
  kind: HazardKind,
  contamination: Contamination,
  status: z.enum(['open', 'suspended', 'divided', 'united', 'released', 'handedOver', 'closed']),
  perimeterId: Id,
  version: z.int().min(1),
  areaM2: z.number().positive(),
  reportId: Id.nullable(),
  madeOf: z.array(Id),
  recordedBy: Id,
  recordedAt: Instant,
  confirmedBy: Id.nullable(),
  confirmedAt: Instant.nullable(),
})
export type Hazard = z.infer<typeof Hazard>
export const hazardNoun = defineNoun({ name: 'hazard', table: 'hazards', schema: Hazard })

export const mostPoints = 2000
/** Lines as they were typed, one turning point each. */
export const Lines = z.array(plainText(160)).min(3).max(mostPoints)
/** Degrees east of true north that a compass shows; nothing where bearings are true (LR-7). */
export const Declination = z.number().min(-30).max(30)

/** A perimeter in one of its versions: what was typed, and what it means. It is never changed. */
export const HazardPerimeter = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  version: z.int().min(1),
  lines: Lines,
  declination: Declination,
  points: z.array(
    z.object({
      label: z.string(),
      point: Point,
      format: z.enum([...coordinateFormats, 'leg']),
      precisionM: z.number(),
    }),
  ),
  areaM2: z.number().positive(),
  perimeterM: z.number().positive(),
  closureM: z.number().min(0).nullable(),
  /** What the checks found and the surveyor let stand (LR-6). */
  warnings: z.array(z.enum(perimeterWarnings)),
  change: requiredText(1000),
  drawnBy: Id,
  drawnAt: Instant,
})
export type HazardPerimeter = z.infer<typeof HazardPerimeter>
export const perimeterNoun = defineNoun({
  name: 'hazardPerimeter',
  table: 'hazard_perimeters',
  schema: HazardPerimeter,
  appendOnly: true,
})

/** The grid of evidence: eight types, each seen, told or on record (§1.2). */
export const EvidenceType = z.enum([
  ...(['explosiveItem', 'marking', 'scrap', 'craters', 'damage', 'unusedLand', 'detonation', 'other'] as const),
])
export type EvidenceType = z.infer<typeof EvidenceType>
export const EvidenceMode = z.enum(['visual', 'verbal', 'record'])
export type EvidenceMode = z.infer<typeof EvidenceMode>

export const HazardEvidence = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  type: EvidenceType,
  mode: EvidenceMode,
  seenOn: Day.nullable(),
  note: requiredText(1000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type HazardEvidence = z.infer<typeof HazardEvidence>
export const evidenceNoun = defineNoun({
  name: 'hazardEvidence',
  table: 'hazard_evidence',
  schema: HazardEvidence,
  appendOnly: true,
})

const directTypes: readonly EvidenceType[] = ['explosiveItem', 'marking', 'detonation']
/** Direct evidence: an item, a marking or a detonation that was seen or is on record. What is only told is indirect (§1.3). */
export function isDirect({ type, mode }: Pick<HazardEvidence, 'type' | 'mode'>): boolean {
  return mode !== 'verbal' && directTypes.includes(type)
}

/** What was done with an area, and how large it was then; never changed. */
export const HazardStep = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  kind: z.enum([
    ...(['recorded', 'redrawn', 'confirmed', 'suspended', 'resumed', 'divided', 'united'] as const),
    ...(['released', 'handedOver', 'closed', 'reopened'] as const),
  ]),
  note: plainText(2000),
  areaM2: z.number().positive(),
  takenBy: Id,
  takenAt: Instant,
})
export type HazardStep = z.infer<typeof HazardStep>
export const hazardStepNoun = defineNoun({
  name: 'hazardStep',
  table: 'hazard_steps',
  schema: HazardStep,
  appendOnly: true,
})

const standing = ['open', 'suspended'] as const
/** Which step is possible in which status (§1.3). */
export const hazardCan = {
  redraw: standing,
  evidence: standing,
  confirm: standing,
  suspend: ['open'],
  resume: ['suspended'],
  divide: ['open'],
  unite: ['open'],
  release: ['open'],
  handOver: ['released'],
  close: ['handedOver'],
  reopen: ['released', 'handedOver', 'closed'],
} as const satisfies Record<string, readonly Hazard['status'][]>
export const hazardMay = mayBy<Hazard, keyof typeof hazardCan>(hazardCan)

/** By how much areas may differ that have to be equal: a square metre, or half a per mille (LR-1). */
export function areaTolerance(areaM2: number): number {
  return Math.max(1, areaM2 * 0.0005)
}

export const surveyors: readonly Role[] = ['ordnanceOfficer']
/** Who may sign that an area is confirmed, besides another surveyor. */
export const confirmers: readonly Role[] = [...surveyors, 'director']
export const hazardReaders: readonly Role[] = [...surveyors, 'teamLeader', 'qualityOfficer', 'director', 'auditor']
