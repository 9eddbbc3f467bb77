import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'

/** What a layman can tell apart, by a picture; the desk says more (ordnance-incidents-maps.md §1.3, code list of EO). */
export const ItemClass = z.enum([
  ...([
    'mine',
    'cluster',
    'bomb',
    'shell',
    'mortar',
    'rocket',
    'grenade',
    'improvised',
    'cartridges',
    'unknown',
  ] as const),
])
export type ItemClass = z.infer<typeof ItemClass>

/** What makes it worse: who and what is near, and what is happening to it (§1.2, immediate threat). */
export const Danger = z.enum(['children', 'homes', 'school', 'hospital', 'road', 'water', 'burning', 'moved'])
export type Danger = z.infer<typeof Danger>

/** How a report came. */
export const Channel = z.enum(['public', 'patrol', 'hotline', 'disclosure', 'weaponsSite'])
export type Channel = z.infer<typeof Channel>

/** How it ended (§1.3). */
export const Outcome = z.enum(['disposed', 'removed', 'handedOver', 'notFound', 'hazardCreated'])
export type Outcome = z.infer<typeof Outcome>

export const PhotoHash = z.string().regex(/^[0-9a-f]{64}$/)

/** What is told of an item, by whomever. */
export const told = {
  itemClass: ItemClass,
  quantity: z.int().min(1).max(100_000).nullable(),
  dangers: z.array(Danger).max(Danger.options.length),
  description: plainText(2000),
  seenOn: Day.nullable(),
}

/** One report of explosive ordnance (§1.2, EO report). How to reach who told it lies sealed in the journal, at `contactEntryId`. */
export const OrdnanceReport = z.object({
  id: Id,
  /** Null until a desk takes on what the public reported. */
  sideId: Id.nullable(),
  channel: Channel,
  status: z.enum(['received', 'triaged', 'needsInfo', 'verified', 'rejected', 'duplicate', 'closed']),
  ...told,
  point: Point.nullable(),
  accuracyM: z.int().min(0).max(100_000).nullable(),
  /** The coordinates as an officer wrote them; empty where the device or a tap on the map said where. */
  placeTyped: plainText(120),
  placeCode: z.string().min(2).max(20).nullable(),
  photos: z.array(PhotoHash).max(6),
  held: z.boolean(),
  priority: z.int().min(0),
  followHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  contactEntryId: Id.nullable(),
  duplicateOf: Id.nullable(),
  outcome: Outcome.nullable(),
  receivedAt: Instant,
  receivedBy: Id.nullable(),
  takenOnBy: Id.nullable(),
  takenOnAt: Instant.nullable(),
})
export type OrdnanceReport = z.infer<typeof OrdnanceReport>
export const ordnanceReportNoun = defineNoun({
  name: 'ordnanceReport',
  table: 'ordnance_reports',
  schema: OrdnanceReport,
})

/** What a desk did with a report, and why; never changed. */
export const OrdnanceReportStep = z.object({
  id: Id,
  sideId: Id,
  reportId: Id,
  kind: z.enum(['triaged', 'needsInfo', 'verified', 'rejected', 'duplicate', 'closed', 'reopened']),
  note: plainText(2000),
  takenBy: Id,
  takenAt: Instant,
})
export type OrdnanceReportStep = z.infer<typeof OrdnanceReportStep>
export const ordnanceReportStepNoun = defineNoun({
  name: 'ordnanceReportStep',
  table: 'ordnance_report_steps',
  schema: OrdnanceReportStep,
  appendOnly: true,
})

const beingJudged = ['received', 'triaged', 'needsInfo'] as const
/** Which step is possible in which status (§1.3). */
export const reportCan = {
  judge: beingJudged,
  merge: [...beingJudged, 'verified'],
  close: ['verified'],
  reopen: ['rejected', 'duplicate', 'closed'],
} as const satisfies Record<string, readonly OrdnanceReport['status'][]>
export const reportMay = mayBy<OrdnanceReport, keyof typeof reportCan>(reportCan)

/** What a report is called. It comes of the id's random part, so that it tells neither place nor number of reports. */
export function referenceOf(id: Id): string {
  return shortCode('EO', id)
}

/** Who answers for reports of a side. */
export const desk: readonly Role[] = ['ordnanceOfficer']
/** Who reads them. */
export const reportReaders: readonly Role[] = [...desk, 'director', 'auditor']
/** Who hears of ordnance in their work and writes it down: patrols, those who talk to ex-combatants, and weapons sites. */
export const reporters: readonly Role[] = [
  ...desk,
  ...(['armourer', 'registrationOfficer', 'caseworker', 'siteManager', 'cvrOfficer', 'monitor'] as const),
]
