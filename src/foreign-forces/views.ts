import { z } from 'zod'
import { Estimate } from '../incidents/tolls.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Balance } from './balance.ts'
import {
  ForceAllegation,
  ForceAssessment,
  ForceKind,
  ForceStep,
  ForceVersion,
  ForeignForce,
  ForeignUnit,
} from './force.ts'
import {
  ForceArrival,
  ForceDeadline,
  ForceDeparture,
  ForcePresence,
  ForceReturn,
  ForceVerification,
} from './movement.ts'

/** Query of `GET /api/foreign-forces`; `on` is the day of the balances, today where it is left out. */
export const ForcesQuery = z.object({
  kind: z.enum(['all', ...ForceKind.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['name', 'recorded']).default('name'),
  on: z.union([Day, z.literal('')]).default(''),
  page: PageNumber,
})
export type ForcesQuery = z.infer<typeof ForcesQuery>

/** By when a force is to be gone, as one rule of several: its own, that of all forces, or the terms of the ceasefire. */
export const DeadlineOn = z.object({
  dueOn: Day,
  basis: z.string(),
  from: z.enum(['force', 'all', 'term']),
  /** Negative once it is past. */
  daysLeft: z.int(),
})
export type DeadlineOn = z.infer<typeof DeadlineOn>

export const ForceRow = z.object({ force: ForeignForce, balance: Balance, deadline: DeadlineOn.nullable() })
export type ForceRow = z.infer<typeof ForceRow>
export const ForcesView = z.object({ forces: z.array(ForceRow), ...pageShape, on: Day })
export type ForcesView = z.infer<typeof ForcesView>

/** A presence with the name of its place, and the row that stands in its place. */
const standing = { replacedBy: Id.nullable() }
export const PresenceRow = z.object({ presence: ForcePresence, placeName: Texts, ...standing })
export type PresenceRow = z.infer<typeof PresenceRow>
export const DepartureRow = z.object({
  departure: ForceDeparture,
  ...standing,
  /** The newest first. */
  verifications: z.array(ForceVerification),
})
export type DepartureRow = z.infer<typeof DepartureRow>

/** Query of `GET /api/foreign-forces/{id}`. */
export const ForceQuery = z.object({ on: z.union([Day, z.literal('')]).default('') })

/** `GET /api/foreign-forces/{id}`: everything that is known of a force, newest first, and its balance on a day. */
export const ForceView = z.object({
  ...ForceRow.shape,
  on: Day,
  today: Day,
  units: z.array(ForeignUnit),
  allegations: z.array(ForceAllegation),
  assessments: z.array(ForceAssessment),
  presences: z.array(PresenceRow),
  arrivals: z.array(z.object({ arrival: ForceArrival, ...standing })),
  departures: z.array(DepartureRow),
  returns: z.array(z.object({ row: ForceReturn, ...standing })),
  versions: z.array(ForceVersion),
  steps: z.array(ForceStep),
  /** Incidents that a row can be linked to, the newest hundred of those that tell of foreign forces. */
  incidents: z.array(z.object({ id: Id, startedOn: Day, placeName: Texts })),
  names: z.record(z.string(), z.string()),
})
export type ForceView = z.infer<typeof ForceView>

/** Query of `GET /api/force-departures`. */
export const DeparturesQuery = z.object({
  status: z.enum(['waiting', 'verified', 'all']).default('waiting'),
  order: orderOf(['left']).default('-left'),
  page: PageNumber,
})
export type DeparturesQuery = z.infer<typeof DeparturesQuery>
export const DeparturesView = z.object({
  departures: z.array(DepartureRow.extend({ force: ForeignForce, recordedByName: z.string() })),
  ...pageShape,
})
export type DeparturesView = z.infer<typeof DeparturesView>

/** What one office knows of all foreign forces on a day. Two offices may count the same force: they are never added up. */
export const OfficeFigure = z.object({
  sideId: Id,
  office: Texts,
  forces: z.int(),
  present: Estimate,
  remaining: Estimate,
  leftReported: z.int(),
  leftVerified: z.int(),
  /** Balances that a person has to look at. */
  flagged: z.int(),
})
export type OfficeFigure = z.infer<typeof OfficeFigure>

/** `GET /api/foreign-forces-figure`: the commitment that foreign forces leave, in figures of one day. */
export const ForcesFigure = z.object({
  on: Day,
  deadline: DeadlineOn.nullable(),
  offices: z.array(OfficeFigure),
})
export type ForcesFigure = z.infer<typeof ForcesFigure>

/** `GET /api/force-deadlines`: deadlines that stand, those that were moved, and each force that has one. */
export const DeadlinesView = z.object({
  today: Day,
  term: z.object({ id: Id, dueOn: Day, basis: z.string() }).nullable(),
  deadlines: z.array(
    z.object({
      deadline: ForceDeadline,
      forceName: ForeignForce.pick({ nameArabic: true, nameLatin: true }).nullable(),
      daysLeft: z.int(),
      ...standing,
    }),
  ),
})
export type DeadlinesView = z.infer<typeof DeadlinesView>
