import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { AnswerKind, RefusalGround } from './code-lists.ts'

/**
 * What the State that was asked said: that it has the request, part of what was asked, all of it, or that it refuses and on
 * what ground (ITI §19–23). Answers are kept as they came; a later one stands beside the earlier.
 */
export const TraceAnswer = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  requestId: Id,
  kind: AnswerKind,
  receivedFrom: requiredText(200),
  reference: plainText(200),
  receivedOn: Day,
  /** Why it is refused or told in part (§22–23). */
  ground: RefusalGround.nullable(),
  note: plainText(1000),
  manufacturer: plainText(300),
  importer: plainText(300),
  /** The last transfer on record: to which dealer, army or police, and when. */
  lastTransfer: plainText(500),
  /** The last known owner, where it is a person: sealed in the journal, shown to offices alone. */
  lastOwner: plainText(300),
  recordedBy: Id,
  recordedAt: Instant,
})
export type TraceAnswer = z.infer<typeof TraceAnswer>
export const traceAnswerNoun = defineNoun({
  name: 'traceAnswer',
  table: 'trace_answers',
  schema: TraceAnswer,
  appendOnly: true,
})
