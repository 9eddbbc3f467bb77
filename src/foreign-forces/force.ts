import { z } from 'zod'
import { MercenaryGround } from '../foreigners/foreign-case.ts'
import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import type { ActMoment } from '../kernel/action.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun, put } from '../kernel/record.ts'
import { type Actor, type Role, reaches } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a foreign force is. Being foreign is no finding: whether somebody is a mercenary is assessed of its own (IDDRS 5.40). */
export const ForceKind = z.enum(['stateForces', 'privateMilitary', 'armedGroup', 'trainers', 'crews'])
export type ForceKind = z.infer<typeof ForceKind>

/** Kinds that Art. II of the agreement of 23 October 2020 suspends of themselves: training agreements, and their crews (ddr.md §3.3). */
export const suspendable: readonly ForceKind[] = ['trainers', 'crews']

/** What is said of a force. Names are of forces, never of private persons. */
export const told = {
  nameArabic: requiredText(200),
  nameLatin: plainText(200),
  aliases: z.array(requiredText(200)).max(20),
  kind: ForceKind,
  /** States it comes from, by ISO 3166 code or in words; none where nobody knows. */
  origins: z.array(requiredText(120)).max(10),
  description: plainText(4000),
}
export const ForceInput = z.strictObject(told)
export const ForceDetail = z.object(told)
export type ForceDetail = z.infer<typeof ForceDetail>

/** A foreign force in its newest version, as one office knows it. */
export const ForeignForce = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...told,
  /** Since when its training is suspended, as it was said; null where nobody said so. */
  suspendedOn: Day.nullable(),
  /** The finding that two people signed last. */
  mercenary: z.enum(['notAssessed', 'mercenary', 'notMercenary']),
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type ForeignForce = z.infer<typeof ForeignForce>
export const foreignForceNoun = defineNoun({ name: 'foreignForce', table: 'foreign_forces', schema: ForeignForce })

/** What was said of a force at one time, and why it was said anew; never changed. */
export const ForceVersion = z.object({
  id: Id,
  sideId: Id,
  forceId: Id,
  version: z.int().min(1),
  detail: ForceDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export const forceVersionNoun = defineNoun({
  name: 'foreignForceVersion',
  table: 'foreign_force_versions',
  schema: ForceVersion,
  appendOnly: true,
})

/** What was done with a force, with the words; never changed. */
export const ForceStep = z.object({
  id: Id,
  sideId: Id,
  forceId: Id,
  kind: z.enum([
    ...(['recorded', 'corrected', 'unitAdded', 'alleged', 'suspended', 'assessed', 'assessmentSigned'] as const),
    ...(['assessmentTurnedDown', 'noted'] as const),
  ]),
  note: plainText(4000),
  takenBy: Id,
  takenAt: Instant,
})
export type ForceStep = z.infer<typeof ForceStep>
export const forceStepNoun = defineNoun({
  name: 'foreignForceStep',
  table: 'foreign_force_steps',
  schema: ForceStep,
  appendOnly: true,
})

/** A unit of a force: what moves, is seen and is counted apart. */
export const ForeignUnit = z.object({
  id: Id,
  sideId: Id,
  forceId: Id,
  nameArabic: requiredText(200),
  nameLatin: plainText(200),
  /** What it does: air defence, guards, instructors. */
  role: plainText(200),
  recordedBy: Id,
  recordedAt: Instant,
})
export type ForeignUnit = z.infer<typeof ForeignUnit>
export const foreignUnitNoun = defineNoun({
  name: 'foreignUnit',
  table: 'foreign_units',
  schema: ForeignUnit,
  appendOnly: true,
})

/** That a force is with somebody, as a graded source says: an allegation, and no more. */
export const ForceAllegation = z.object({
  id: Id,
  sideId: Id,
  forceId: Id,
  /** Whom it is said to support: an authority of the programme by its code, or a name. */
  supports: requiredText(200),
  words: requiredText(1000),
  source: Source,
  recordedBy: Id,
  recordedAt: Instant,
})
export type ForceAllegation = z.infer<typeof ForceAllegation>
export const forceAllegationNoun = defineNoun({
  name: 'forceAllegation',
  table: 'force_allegations',
  schema: ForceAllegation,
  appendOnly: true,
})

/** Whether the people of a force are mercenaries, of its own, with the grounds; one proposes and another signs (ddr.md §1.16). */
export const ForceAssessment = z.object({
  id: Id,
  sideId: Id,
  forceId: Id,
  finding: z.enum(['mercenary', 'notMercenary']),
  grounds: z.array(MercenaryGround).max(MercenaryGround.options.length),
  reasons: requiredText(4000),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  ...signatureShape,
})
export type ForceAssessment = z.infer<typeof ForceAssessment>
export const forceAssessmentNoun = defineNoun({
  name: 'forceAssessment',
  table: 'force_assessments',
  schema: ForceAssessment,
})

/** What a force is called; made of the id's random part, so that it tells nothing. */
export function forceReference(id: Id): string {
  return shortCode('FF', id)
}

/** The force within the actor's reach. */
export function foundForce(force: ForeignForce | null | undefined, actor: Actor): ForeignForce | Refusal {
  return force && reaches(actor, { ...force, siteId: null }) ? force : refuse('foreignForce.unknown')
}

/** The step that an act took with a force. */
export function forceStep(
  { id: forceId, sideId }: Pick<ForeignForce, 'id' | 'sideId'>,
  kind: ForceStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
) {
  const id = derivedId(actionId, 'step')
  return put(forceStepNoun, { id, sideId, forceId, kind, note, takenBy: actor.id, takenAt: at })
}

export const forceRecorders: readonly Role[] = incidentRecorders
export const forceReaders: readonly Role[] = incidentReaders
