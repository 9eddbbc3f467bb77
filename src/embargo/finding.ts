import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Finding, PartyRole } from './delivery.ts'
import { Standard } from './evidence.ts'

/** What is found of a delivery, with the grounds and what the replies weighed; one proposes and another signs. */
export const DeliveryFinding = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  /** The version of the delivery that it is about. */
  version: z.int().min(1),
  finding: Finding,
  grounds: requiredText(4000),
  /** How the replies of those named were weighed; empty where there were none. */
  weighed: plainText(4000),
  /** What the machine suggested of the evidence then. */
  standard: Standard,
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  ...signatureShape,
})
export type DeliveryFinding = z.infer<typeof DeliveryFinding>
export const findingNoun = defineNoun({ name: 'embargoFinding', table: 'embargo_findings', schema: DeliveryFinding })

/** That somebody who is named was asked to reply, how, and until when (right of reply, §2.2). */
export const ReplyRequest = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  role: z.enum([...PartyRole.options, 'flagState', 'operator', 'other']),
  party: requiredText(300),
  askedOn: Day,
  dueOn: Day,
  /** The letter, and through whom it went. */
  reference: requiredText(300),
  recordedBy: Id,
  recordedAt: Instant,
})
export type ReplyRequest = z.infer<typeof ReplyRequest>
export const replyRequestNoun = defineNoun({
  name: 'embargoReplyRequest',
  table: 'embargo_reply_requests',
  schema: ReplyRequest,
  appendOnly: true,
})

/** What they replied; several replies to one request stand beside each other. */
export const Reply = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  requestId: Id,
  repliedOn: Day,
  text: requiredText(4000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Reply = z.infer<typeof Reply>
export const replyNoun = defineNoun({ name: 'embargoReply', table: 'embargo_replies', schema: Reply, appendOnly: true })

/** Whether a number of a delivery is that of a weapon or lot of the register: the machine suggests, a person decides. */
export const RegisterLink = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  itemId: Id,
  number: z.string(),
  /** One of the two. */
  weaponId: Id.nullable(),
  lotId: Id.nullable(),
  verdict: z.enum(['same', 'different']),
  reason: requiredText(1000),
  decidedBy: Id,
  decidedAt: Instant,
})
export type RegisterLink = z.infer<typeof RegisterLink>
export const registerLinkNoun = defineNoun({
  name: 'embargoLink',
  table: 'embargo_links',
  schema: RegisterLink,
  appendOnly: true,
})

/** A report to the Committee as one drew it up and another let it out. Until then, and after a change, its paper is a draft. */
export const CommitteeReport = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  version: z.int().min(1),
  /** How many steps there were that change what it says: one more, and it is a draft again. */
  basis: z.int(),
  status: z.enum(['proposed', 'released', 'turnedDown']),
  ...signatureShape,
})
export type CommitteeReport = z.infer<typeof CommitteeReport>
export const committeeReportNoun = defineNoun({
  name: 'embargoReport',
  table: 'embargo_reports',
  schema: CommitteeReport,
})
