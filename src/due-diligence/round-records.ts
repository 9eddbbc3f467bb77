import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

const of = { id: Id, sideId: Id, requestId: Id, roundId: Id }
const recorded = { recordedBy: Id, recordedAt: Instant }

/** A question of the outside body and what was answered, once. */
export const DiligenceQuestion = z.object({
  ...of,
  question: requiredText(2000),
  askedOn: Day,
  answer: plainText(4000),
  answeredOn: Day.nullable(),
  answeredBy: Id.nullable(),
  ...recorded,
})
export type DiligenceQuestion = z.infer<typeof DiligenceQuestion>
export const questionNoun = defineNoun({
  name: 'diligenceQuestion',
  table: 'diligence_questions',
  schema: DiligenceQuestion,
})

/** A risk of the assessment that the policy asks for (A/67/775–S/2013/110): of the force in general, or of this unit and support. */
export const DiligenceRisk = z.object({
  ...of,
  kind: z.enum(['general', 'specific']),
  grave: z.enum(['yes', 'no', 'unknown']),
  level: z.enum(['low', 'medium', 'high']),
  finding: requiredText(2000),
  /** Something public: a report, a judgment, a page. What is not public has no place here. */
  source: requiredText(300),
  ...recorded,
})
export type DiligenceRisk = z.infer<typeof DiligenceRisk>
export const riskNoun = defineNoun({
  name: 'diligenceRisk',
  table: 'diligence_risks',
  schema: DiligenceRisk,
  appendOnly: true,
})

/** A condition of the answer, or a measure that makes a risk smaller: done once another officer confirmed the evidence. */
export const DiligenceMeasure = z.object({
  ...of,
  kind: z.enum(['condition', 'mitigation']),
  what: requiredText(500),
  owner: requiredText(160),
  dueOn: Day,
  status: z.enum(['open', 'reported', 'met']),
  evidence: plainText(1000),
  reportedBy: Id.nullable(),
  reportedAt: Instant.nullable(),
  confirmedBy: Id.nullable(),
  confirmedAt: Instant.nullable(),
  ...recorded,
})
export type DiligenceMeasure = z.infer<typeof DiligenceMeasure>
export const measureNoun = defineNoun({
  name: 'diligenceMeasure',
  table: 'diligence_measures',
  schema: DiligenceMeasure,
})
export const measureCan = { report: ['open'], settle: ['reported'] } as const satisfies Record<
  string,
  readonly DiligenceMeasure['status'][]
>
export const measureMay = mayBy<DiligenceMeasure, keyof typeof measureCan>(measureCan)

/** Support that began under an answer; it cannot be recorded without one. */
export const DiligenceSupport = z.object({
  ...of,
  what: requiredText(500),
  startedOn: Day,
  status: z.enum(['running', 'ended']),
  endedOn: Day.nullable(),
  endReason: plainText(1000),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  ...recorded,
})
export type DiligenceSupport = z.infer<typeof DiligenceSupport>
export const supportNoun = defineNoun({
  name: 'diligenceSupport',
  table: 'diligence_supports',
  schema: DiligenceSupport,
})

/** What happened beside: what was seen, what was suspected, what was done about it, who was told. It never changes. */
export const DiligenceEvent = z.object({
  ...of,
  kind: z.enum(['monitored', 'suspicion', 'intervened', 'informed', 'evidenceTurnedDown']),
  happenedOn: Day,
  text: requiredText(2000),
  source: plainText(300),
  ...recorded,
})
export type DiligenceEvent = z.infer<typeof DiligenceEvent>
export const eventNoun = defineNoun({
  name: 'diligenceEvent',
  table: 'diligence_events',
  schema: DiligenceEvent,
  appendOnly: true,
})
