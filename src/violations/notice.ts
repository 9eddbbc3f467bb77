import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { FindingOutcome } from './violation.ts'

export const NoticeAnswer = z.enum(['accepts', 'denies', 'explains', 'jointInquiry'])
export type NoticeAnswer = z.infer<typeof NoticeAnswer>

/** What becomes of it as the incident is examined: it stands, is in doubt meanwhile, or was withdrawn. */
export const NoticeStanding = z.enum(['standing', 'inDoubt', 'withdrawn'])
export type NoticeStanding = z.infer<typeof NoticeStanding>

/**
 * What the accused side is told: article, code, day, the district, and words written for it. It reads exactly this row; never the
 * incident, its statements or its sources.
 */
export const Notice = z.object({
  id: Id,
  /** Who tells. */
  sideId: Id,
  violationId: Id,
  partySideId: Id,
  party: requiredText(200),
  agreementId: Id,
  articleId: Id,
  code: z.string().min(1).max(40),
  occurredOn: Day,
  /** A district at most. */
  placeCode: PlaceCode,
  summary: requiredText(2000),
  replyBy: Day,
  standing: NoticeStanding,
  /** The newest reply's; null before the first. */
  answer: NoticeAnswer.nullable(),
  sentBy: Id,
  sentAt: Instant,
  answeredAt: Instant.nullable(),
})
export type Notice = z.infer<typeof Notice>
export const noticeNoun = defineNoun({ name: 'violationNotice', table: 'violation_notices', schema: Notice })

/** What the accused side answers; never changed, and a later reply stands beside it. */
export const Reply = z.object({
  id: Id,
  /** The side that answers. */
  sideId: Id,
  noticeId: Id,
  toldSideId: Id,
  answer: NoticeAnswer,
  words: requiredText(4000),
  repliedBy: Id,
  repliedAt: Instant,
})
export type Reply = z.infer<typeof Reply>
export const replyNoun = defineNoun({
  name: 'violationReply',
  table: 'violation_replies',
  schema: Reply,
  appendOnly: true,
})

/** What two people of joint bodies find, with the reasons that both sides read. */
export const Finding = z.object({
  id: Id,
  /** The joint body. */
  sideId: Id,
  violationId: Id,
  noticeId: Id,
  toldSideId: Id,
  partySideId: Id,
  /** 2 where it was examined again, by two others. */
  round: z.int().min(1).max(2),
  outcome: FindingOutcome,
  reasons: requiredText(4000),
  status: z.enum(['proposed', 'standing', 'turnedDown', 'replaced']),
  proposedBy: Id,
  proposedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decisionReason: plainText(2000),
})
export type Finding = z.infer<typeof Finding>
export const findingNoun = defineNoun({ name: 'violationFinding', table: 'violation_findings', schema: Finding })

/** One of the two asks a joint body to examine its finding again: once, whoever asks. */
export const Reexamination = z.object({
  id: Id,
  /** The side that asks. */
  sideId: Id,
  violationId: Id,
  findingId: Id,
  toldSideId: Id,
  partySideId: Id,
  reasons: requiredText(4000),
  askedBy: Id,
  askedAt: Instant,
})
export type Reexamination = z.infer<typeof Reexamination>
export const reexaminationNoun = defineNoun({
  name: 'violationReexamination',
  table: 'violation_reexaminations',
  schema: Reexamination,
  appendOnly: true,
})

/** What a notice is called; made of the id's random part. */
export function noticeReference(id: Id): string {
  return shortCode('VN', id)
}

export const noticeSenders: readonly Role[] = ['ceasefireOfficer']
export const noticeRepliers: readonly Role[] = ['ceasefireOfficer', 'director']
export const finders: readonly Role[] = ['ceasefireOfficer', 'incidentAnalyst', 'director']
export const noticeReaders: readonly Role[] = ['ceasefireOfficer', 'incidentAnalyst', 'monitor', 'director', 'auditor']
