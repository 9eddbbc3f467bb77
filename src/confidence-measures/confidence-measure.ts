import { z } from 'zod'
import { givenTexts } from '../ceasefire/given-texts.ts'
import type { ActMoment } from '../kernel/action.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun, put } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What one side does so that the other can trust it a little more (issue 10, "Talks"). */
export const ConfidenceKind = z.enum([
  ...(['prisonerExchange', 'roadOpening', 'airportOpening', 'hateSpeechHalt', 'jointRoom', 'mutualVisit'] as const),
  ...(['hotline', 'humanitarianAccess', 'missingPersons', 'other'] as const),
])
export type ConfidenceKind = z.infer<typeof ConfidenceKind>

export const ConfidenceStatus = z.enum([
  ...(['drafted', 'offered', 'agreed', 'underway', 'done', 'declined', 'lapsed', 'withdrawn'] as const),
])
export type ConfidenceStatus = z.infer<typeof ConfidenceStatus>

/** In which status a measure takes which step. What ended stays as it ended. */
export const confidenceCan = {
  edit: ['drafted'],
  offer: ['drafted'],
  answer: ['offered'],
  addTask: ['drafted', 'offered', 'agreed', 'underway'],
  reportTask: ['agreed', 'underway'],
  finish: ['underway'],
  lapse: ['offered', 'agreed', 'underway'],
  withdraw: ['drafted', 'offered', 'agreed', 'underway'],
} as const satisfies Readonly<Record<string, readonly ConfidenceStatus[]>>

export const confidenceTold = {
  kind: ConfidenceKind,
  title: givenTexts(300),
  what: givenTexts(2000),
  /** To which of the sides it is offered. */
  offeredTo: Id,
  /** The measure of the other side that it answers; null where it answers none. */
  reciprocalOf: Id.nullable(),
  /** Until when the other side may answer. */
  answerBy: Day,
}
export const ConfidenceInput = z.strictObject(confidenceTold)

/** A confidence-building measure. A draft is of the side that writes it; what is offered is read by both alike. */
export const ConfidenceMeasure = z.object({
  id: Id,
  /** The side that offers it. */
  sideId: Id,
  ...confidenceTold,
  status: ConfidenceStatus,
  draftedBy: Id,
  draftedAt: Instant,
  offeredBy: Id.nullable(),
  offeredAt: Instant.nullable(),
  /** What the other side answered, and why; null before. */
  answer: z.enum(['accepted', 'declined']).nullable(),
  answerReason: plainText(2000),
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
  /** Why it ended: done, lapsed or withdrawn. */
  endReason: plainText(2000),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type ConfidenceMeasure = z.infer<typeof ConfidenceMeasure>
export const confidenceMeasureNoun = defineNoun({
  name: 'confidenceMeasure',
  table: 'confidence_measures',
  schema: ConfidenceMeasure,
})

/**
 * A task of a measure: what which side does by when. The side that owes it says that it is done, with the evidence; the other side or a
 * joint body confirms it, or says why not. Said is not confirmed.
 */
export const ConfidenceTask = z.object({
  id: Id,
  /** Who wrote the task down. */
  sideId: Id,
  measureId: Id,
  what: requiredText(1000),
  owedBy: Id,
  dueOn: Day,
  status: z.enum(['open', 'reported', 'confirmed', 'contested']),
  doneOn: Day.nullable(),
  /** How many: detainees released, kilometres opened; null where nothing is counted. */
  number: z.int().min(0).max(1_000_000).nullable(),
  evidence: plainText(2000),
  writtenBy: Id,
  writtenAt: Instant,
  reportedBy: Id.nullable(),
  reportedAt: Instant.nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(2000),
})
export type ConfidenceTask = z.infer<typeof ConfidenceTask>
export const confidenceTaskNoun = defineNoun({
  name: 'confidenceTask',
  table: 'confidence_tasks',
  schema: ConfidenceTask,
})

/** What was done with a measure, with the words; never changed. */
export const ConfidenceStep = z.object({
  id: Id,
  sideId: Id,
  measureId: Id,
  kind: z.enum([
    ...([
      'drafted',
      'edited',
      'offered',
      'accepted',
      'declined',
      'taskAdded',
      'taskReported',
      'taskConfirmed',
    ] as const),
    ...(['taskContested', 'done', 'lapsed', 'withdrawn'] as const),
  ]),
  note: plainText(2000),
  takenBy: Id,
  takenAt: Instant,
})
export type ConfidenceStep = z.infer<typeof ConfidenceStep>
export const confidenceStepNoun = defineNoun({
  name: 'confidenceStep',
  table: 'confidence_steps',
  schema: ConfidenceStep,
  appendOnly: true,
})

/** What a measure is called; made of the id's random part. */
export function confidenceReference(id: Id): string {
  return shortCode('CB', id)
}

/** The measure, if the actor may know it: what was never offered its own side and joint bodies, also where it was withdrawn; the others everybody. */
export function knownMeasure(measure: ConfidenceMeasure | null | undefined, actor: Actor): ConfidenceMeasure | Refusal {
  const known = measure && (measure.offeredBy !== null || actor.joint || measure.sideId === actor.sideId)
  return known ? measure : refuse('confidenceMeasure.unknown')
}

/** The step that an act took with a measure; of the side of whoever took it. */
export function confidenceStep(
  { id: measureId }: Pick<ConfidenceMeasure, 'id'>,
  kind: ConfidenceStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
) {
  const id = derivedId(actionId, 'step')
  return put(confidenceStepNoun, { id, sideId: actor.sideId, measureId, kind, note, takenBy: actor.id, takenAt: at })
}

export const confidenceWriters: readonly Role[] = ['talksOfficer']
/** Who speaks for a side beside its talks officers. */
export const confidenceDeciders: readonly Role[] = ['talksOfficer', 'director']
export const confidenceReaders: readonly Role[] = ['talksOfficer', 'ceasefireOfficer', 'director', 'auditor']
