import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { StationKind } from '../site-flow/station.ts'
import { ItemName } from './content.ts'

/** What answers are taken out for. A choice and no free text, so that nobody's name is written into the journal in the open. */
export const AnswersPurpose = z.enum(['planning', 'statistics', 'partner', 'evaluation'])
export type AnswersPurpose = z.infer<typeof AnswersPurpose>

/** The file can be fetched for this long. A setting of this programme, no standard. */
export const shareDays = 7
/** More answers than this are taken out in several files. */
export const shareAtMost = 2000

/**
 * That answers were taken out as a file (R-SHR: every export is a share with purpose, field list and expiry). The file holds the
 * questions that are listed and nobody's name. History: it is added once and never changes.
 */
export const QuestionnaireShare = z.object({
  id: Id,
  sideId: Id,
  /** The site of an officer of a site; null for an office of the side. */
  siteId: Id.nullable(),
  questionnaireId: Id,
  station: StationKind,
  purpose: AnswersPurpose,
  fields: z.array(ItemName).min(1),
  fromDay: Day,
  untilDay: Day,
  answerIds: z.array(Id),
  expiresOn: Day,
  exportedBy: Id,
  exportedAt: Instant,
})
export type QuestionnaireShare = z.infer<typeof QuestionnaireShare>
export const questionnaireShareNoun = defineNoun({
  name: 'questionnaireShare',
  table: 'questionnaire_shares',
  schema: QuestionnaireShare,
  appendOnly: true,
})
