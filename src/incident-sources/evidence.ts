import { z } from 'zod'
import { DayPrecision } from '../incidents/incident.ts'
import { IncidentType } from '../incidents/incident-types.ts'
import { Day } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { Credibility, Reliability } from '../kernel/source.ts'

/** When, where and what, as somebody says it of an incident; null where they say nothing of it. */
export const accountShape = {
  startedOn: Day.nullable(),
  endedOn: Day.nullable(),
  dayPrecision: DayPrecision,
  point: Point.nullable(),
  radiusM: z.int().min(0).max(500_000).nullable(),
  type: IncidentType.nullable(),
}

/** Who did it, as a statement has it: a group or a force, never a private person. */
export const NamedActor = z.strictObject({ name: z.string().min(1).max(200), groupId: Id.nullable() })
export type NamedActor = z.infer<typeof NamedActor>

/** Whether somebody says that it happened, or that it did not. */
export const Says = z.enum(['occurred', 'contradicts'])
export type Says = z.infer<typeof Says>

/** What the rules ask of a statement: its chain, what it says, and its newest grade. No word of it is here. */
export const StatementEvidence = z.object({
  id: Id,
  incidentId: Id,
  /** From who told it to the root source. */
  chain: z.array(Id).min(1),
  says: Says,
  ...accountShape,
  /** The place that is named is the incident's, lies in it or holds it; null where no place is named. */
  samePlace: z.boolean().nullable(),
  named: NamedActor.nullable(),
  withdrawn: z.boolean(),
  grade: z.object({ reliability: Reliability, credibility: Credibility }).nullable(),
})
export type StatementEvidence = z.infer<typeof StatementEvidence>

/** What a monitor saw or heard themself. */
export const ObservationEvidence = z.object({
  ...{ id: Id, incidentId: Id, says: Says, ...accountShape, samePlace: z.boolean().nullable() },
  observedBy: Id,
})
export type ObservationEvidence = z.infer<typeof ObservationEvidence>

/** What a file shows or is. */
export const FileKind = z.enum(['image', 'video', 'audio', 'document', 'satellite', 'crater', 'other'])
export type FileKind = z.infer<typeof FileKind>

/** How a file is examined: seen elsewhere before, what the camera wrote, where and when it was taken, and what a crater says. */
export const Method = z.enum([
  ...(['reverseImage', 'metadata', 'geolocation', 'chronolocation', 'craterAnalysis', 'comparison'] as const),
])
export type Method = z.infer<typeof Method>
export const Verdict = z.enum(['authentic', 'doubtful', 'false'])
export type Verdict = z.infer<typeof Verdict>

/** What is established of a file: by methods whose findings another officer approved. */
export const FileEvidence = z.object({
  id: Id,
  incidentId: Id,
  kind: FileKind,
  /** Approved by another than who found them. */
  findings: z.array(z.object({ method: Method, verdict: Verdict })),
})
export type FileEvidence = z.infer<typeof FileEvidence>

/** Everything that speaks for or against an incident and those that were found to be the same. */
export const Evidence = z.object({
  statements: z.array(StatementEvidence),
  observations: z.array(ObservationEvidence),
  files: z.array(FileEvidence),
})
export type Evidence = z.infer<typeof Evidence>
