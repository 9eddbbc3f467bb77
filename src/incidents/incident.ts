import { z } from 'zod'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { IncidentType } from './incident-types.ts'
import { Toll } from './tolls.ts'

/** How exactly the day is known (ACLED time_precision; UCDP date_prec). */
export const DayPrecision = z.enum(['day', 'week', 'month', 'year'])

/** How the place was found (§2.3): each has its own radius, and `none` is no place at all. */
export const HowLocated = z.enum(['gps', 'bearing', 'image', 'place', 'district', 'none'])
export type HowLocated = z.infer<typeof HowLocated>

/** How somebody noticed it (OSCE SMM annex table). */
export const Means = z.enum(['heard', 'seen', 'camera', 'drone', 'told'])
export type Means = z.infer<typeof Means>

/** What an actor is, as ACLED's `inter` has it: 1 state forces … 8 external and other forces. */
export const ActorKind = z.enum([
  ...(['stateForces', 'rebels', 'politicalMilitia', 'identityMilitia', 'rioters', 'protesters'] as const),
  ...(['civilians', 'external', 'unknown'] as const),
])
export type ActorKind = z.infer<typeof ActorKind>

/** Somebody who took part, or was hit; actor and opponent imply no direction (ACLED). Names groups and forces, never a private person. */
export const IncidentActor = z.strictObject({
  role: z.enum(['actor', 'opponent', 'associated', 'target', 'thirdParty']),
  kind: ActorKind,
  name: requiredText(200),
  /** The group of the register that it is; null where none is. */
  groupId: Id.nullable(),
})
export type IncidentActor = z.infer<typeof IncidentActor>

export const DamagedObject = z.enum([
  ...(['house', 'hospital', 'school', 'mosque', 'market', 'camp', 'detentionCentre', 'waterOrPower'] as const),
  ...(['road', 'airport', 'port', 'oilFacility', 'aidConvoy', 'mission', 'farmland', 'other'] as const),
])
export type DamagedObject = z.infer<typeof DamagedObject>

export const YesNo = z.enum(['yes', 'no', 'unknown'])

/** A place as a post sees it: so many metres in a direction from true north, from a point that has a name and coordinates as written. */
export const Bearing = z.strictObject({
  fromName: plainText(120),
  fromTyped: requiredText(120),
  degrees: z.number().min(0).max(360),
  metres: z.int().min(1).max(100_000),
})
export type Bearing = z.infer<typeof Bearing>

/** What somebody says of an incident (§2.3, incident fields). */
export const told = {
  type: IncidentType,
  startedOn: Day,
  /** The time of the clock there; empty where it is not known. */
  startedTime: z.union([TimeOfDay, z.literal('')]),
  /** Null where it ended on the day it began. */
  endedOn: Day.nullable(),
  dayPrecision: DayPrecision,
  placeCode: PlaceCode,
  /** Coordinates as they were written, in any of four ways; empty where none were taken. */
  placeTyped: plainText(120),
  /** How it was seen from a post, where `located` is `bearing` and no coordinates were written. */
  bearing: Bearing.nullable().default(null),
  /** Within how many metres of the point it was; null without coordinates. */
  radiusM: z.int().min(0).max(500_000).nullable(),
  located: HowLocated,
  means: Means,
  /** How many shots, explosions or flights; null where nobody counted. */
  count: z.int().min(1).max(1_000_000).nullable(),
  weapon: plainText(200),
  direction: z.enum(['incoming', 'outgoing', 'between', 'unknown']),
  actors: z.array(IncidentActor).max(20),
  tolls: z.array(Toll).max(40),
  /** People who fled; null where nobody said. */
  displaced: z.int().min(0).max(10_000_000).nullable(),
  damaged: z.array(DamagedObject).max(DamagedObject.options.length),
  /** Whether migrants or refugees were among those hit. */
  migrants: YesNo,
  /** Whether ordnance was left behind: the desk of ordnance is asked to look. */
  leftOrdnance: YesNo,
  description: plainText(4000),
}

export const IncidentInput = z.strictObject(told)
export type IncidentInput = z.infer<typeof IncidentInput>

/** What was told, with its coordinates read. */
export const IncidentDetail = z.object({ ...told, bearing: Bearing.nullable(), point: Point.nullable() })
export type IncidentDetail = z.infer<typeof IncidentDetail>

/** How far it is established that it happened (§2.3). */
export const IncidentState = z.enum([
  ...(['logged', 'assessing', 'unverified', 'partlyCorroborated', 'corroborated', 'verified'] as const),
  ...(['refuted', 'duplicate'] as const),
])
export type IncidentState = z.infer<typeof IncidentState>

/** How far it is established who did it: it needs one step more than that it happened. */
export const Attribution = z.enum(['none', 'claimed', 'corroborated', 'verified'])
export type Attribution = z.infer<typeof Attribution>

/** An incident in its newest version. What is graded are statements of sources, never the incident (§2.3). */
export const Incident = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...IncidentDetail.shape,
  killedLow: z.int(),
  killedBest: z.int(),
  killedHigh: z.int(),
  injuredLow: z.int(),
  injuredBest: z.int(),
  injuredHigh: z.int(),
  state: IncidentState,
  /** A graded statement contradicts it. */
  disputed: z.boolean(),
  attribution: Attribution,
  /** Whom it is laid to; empty while `attribution` is `none`. Names a group or a force, and no private person. */
  attributedTo: plainText(200),
  /** What was established is supported no more, since a statement was graded anew or withdrawn: a person is asked. */
  unsupported: z.boolean(),
  /** The report of ordnance that was made of what it left behind. */
  ordnanceReportId: Id.nullable(),
  /** What was done with it since: told to the parties, answered, closed. */
  handling: z.enum(['open', 'shared', 'responded', 'closed']),
  /** The incident that it was found to be; null for others. */
  duplicateOf: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  /** Who wrote the newest version. */
  changedBy: Id,
  changedAt: Instant,
})
export type Incident = z.infer<typeof Incident>
export const incidentNoun = defineNoun({ name: 'incident', table: 'incidents', schema: Incident })

/** What was said of an incident at one time, and why it was said anew; never changed. */
export const IncidentVersion = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  version: z.int().min(1),
  detail: IncidentDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type IncidentVersion = z.infer<typeof IncidentVersion>
export const incidentVersionNoun = defineNoun({
  name: 'incidentVersion',
  table: 'incident_versions',
  schema: IncidentVersion,
  appendOnly: true,
})

/** What was done with an incident, with the reasons; never changed. */
export const IncidentStep = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  kind: z.enum([
    ...(['recorded', 'corrected', 'assessed', 'proposed', 'verified', 'turnedDown', 'refuted'] as const),
    ...(['duplicate', 'attributed', 'shared', 'responded', 'closed', 'reopened', 'noted'] as const),
    ...(['restored', 'merged', 'parted', 'disputed', 'settled', 'unsupported', 'ordnanceReported'] as const),
  ]),
  note: plainText(4000),
  takenBy: Id,
  takenAt: Instant,
})
export type IncidentStep = z.infer<typeof IncidentStep>
export const incidentStepNoun = defineNoun({
  name: 'incidentStep',
  table: 'incident_steps',
  schema: IncidentStep,
  appendOnly: true,
})

/** What an incident is called; made of the id's random part, so that it tells neither place nor number. */
export function incidentReference(id: Id): string {
  return shortCode('IN', id)
}

export const Reason = requiredText(1000)

/** Who writes incidents down. */
export const incidentRecorders: readonly Role[] = ['monitor', 'ceasefireOfficer', 'incidentAnalyst']
export const incidentReaders: readonly Role[] = [...incidentRecorders, 'director', 'auditor']
