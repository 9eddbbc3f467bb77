import { z } from 'zod'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Casualties, KnownCells } from './casualties.ts'
import { areaTypes } from './open-lists.ts'

/** An accident with a mine or other ordnance, or one of deminers at work (IMAS 05.10 draft MDR, as paraphrased in §1.1). */
export const AccidentType = z.enum(['ordnance', 'demining'])
export type AccidentType = z.infer<typeof AccidentType>

/** How exactly the place is known (§1.2, location accuracy). */
export const Located = z.enum(['exact', 'near', 'community', 'unknown'])
export type Located = z.infer<typeof Located>

/** What went off, as far as it is suspected (§1.3, code list of EO). */
export const Device = z.enum([
  ...(['antipersonnelMine', 'vehicleMine', 'mine', 'cluster', 'improvised', 'otherErw', 'unknown'] as const),
])
export type Device = z.infer<typeof Device>

/** How it was set off (§1.1, how_ordnance_activated). */
export const SetOff = z.enum([
  ...(['pressure', 'tripwire', 'vehicle', 'handling', 'impact', 'heat', 'command', 'other', 'unknown'] as const),
])
export type SetOff = z.infer<typeof SetOff>

/** Why it came to that, as far as it is suspected. */
export const Cause = z.enum([
  ...(['entered', 'movedItem', 'tampered', 'struckByTool', 'fire', 'procedure', 'equipment', 'missedItem'] as const),
  ...(['other', 'unknown'] as const),
])
export type Cause = z.infer<typeof Cause>

export const YesNo = z.enum(['yes', 'no', 'unknown'])
export type YesNo = z.infer<typeof YesNo>

export const Marking = z.enum(['signs', 'fence', 'paint', 'improvised', 'other'])
export type Marking = z.infer<typeof Marking>

export const Clearer = z.enum(['programme', 'organisation', 'military', 'police', 'residents', 'unknown'])
export type Clearer = z.infer<typeof Clearer>

const Heads = z.int().min(0).max(10_000)

/** What somebody says of an accident (§1.2, accident). It names nobody: people are in the compartment `victim`. */
export const told = {
  type: AccidentType,
  /** Null where the day is not known. */
  occurredOn: Day.nullable(),
  /** The time of the clock there; empty where it is not known. */
  occurredTime: z.union([TimeOfDay, z.literal('')]),
  placeCode: z.string().min(2).max(20),
  /** Coordinates as they were written, in any of four ways; empty where none were taken. */
  placeTyped: plainText(120),
  /** Metres, as the device or the surveyor says; never less than what the written digits say. */
  accuracyM: z.int().min(0).max(100_000).nullable(),
  located: Located,
  device: Device,
  setOff: SetOff,
  /** Whether the item had been moved before. */
  moved: YesNo,
  cause: Cause,
  areaType: areaTypes.code,
  markedBefore: YesNo,
  markingBefore: Marking.nullable(),
  markedAfter: YesNo,
  markingAfter: Marking.nullable(),
  clearedBefore: YesNo,
  clearedBeforeBy: z.array(Clearer).max(Clearer.options.length),
  clearedAfter: YesNo,
  clearedAfterBy: z.array(Clearer).max(Clearer.options.length),
  killed: Heads,
  injured: Heads,
  hazardId: Id.nullable(),
  reportId: Id.nullable(),
  description: plainText(4000),
}

/** What is sent of an accident: as `told`, with the casualties who are told apart. */
export const AccidentInput = z.strictObject({
  ...told,
  casualties: z.strictObject({ killed: KnownCells, injured: KnownCells }),
})
export type AccidentInput = z.infer<typeof AccidentInput>

/** An accident as it is kept in one of its versions: what was told, and what of it was worked out. */
export const AccidentDetail = z.object({ ...told, point: Point.nullable(), casualties: Casualties })
export type AccidentDetail = z.infer<typeof AccidentDetail>

/**
 * An accident in its newest version. Of people it holds counts alone: those that were told (`casualties`) and those that follow from
 * the victims who were recorded (`victims`), by sex and by child or adult.
 */
export const Accident = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...AccidentDetail.shape,
  victims: Casualties,
  investigation: z.enum(['none', 'asked', 'concluded']),
  recordedBy: Id,
  recordedAt: Instant,
  /** Who wrote the newest version. */
  changedBy: Id,
  changedAt: Instant,
  confirmedBy: Id.nullable(),
  confirmedAt: Instant.nullable(),
})
export type Accident = z.infer<typeof Accident>
export const accidentNoun = defineNoun({ name: 'accident', table: 'accidents', schema: Accident })

/** What was said of an accident at one time, and why it was said anew; never changed. */
export const AccidentVersion = z.object({
  id: Id,
  sideId: Id,
  accidentId: Id,
  version: z.int().min(1),
  detail: AccidentDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type AccidentVersion = z.infer<typeof AccidentVersion>
export const accidentVersionNoun = defineNoun({
  name: 'accidentVersion',
  table: 'accident_versions',
  schema: AccidentVersion,
  appendOnly: true,
})

/** What was done with an accident; never changed. */
export const AccidentStep = z.object({
  id: Id,
  sideId: Id,
  accidentId: Id,
  kind: z.enum(['recorded', 'corrected', 'confirmed', 'asked', 'noted', 'concluded']),
  note: plainText(4000),
  takenBy: Id,
  takenAt: Instant,
})
export type AccidentStep = z.infer<typeof AccidentStep>
export const accidentStepNoun = defineNoun({
  name: 'accidentStep',
  table: 'accident_steps',
  schema: AccidentStep,
  appendOnly: true,
})

/** What an accident is called; made of the id's random part, so that it tells neither place nor number. */
export function accidentReference(id: Id): string {
  return shortCode('AC', id)
}

export const Reason = requiredText(1000)

/** Who writes accidents down. */
export const accidentRecorders: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'victimOfficer']
/** Who may say that an accident happened so, besides whoever wrote it down. */
export const accidentConfirmers: readonly Role[] = [...accidentRecorders, 'qualityOfficer', 'director']
/** Who may ask for an investigation. */
export const askers: readonly Role[] = ['ordnanceOfficer', 'qualityOfficer', 'director']
export const investigators: readonly Role[] = ['qualityOfficer']
export const accidentReaders: readonly Role[] = [...accidentConfirmers, 'auditor']
