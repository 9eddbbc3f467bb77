import { z } from 'zod'
import { commitmentList } from '../commitments/commitment-list.ts'
import { disposalsList } from '../disposal/disposal-list.ts'
import { groupList } from '../groups/group-list.ts'
import { incidentList } from '../incidents/incident-list.ts'
import { Instant } from '../kernel/dates.ts'
import type { ExportedList } from '../kernel/exported-list.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { opportunitiesList } from '../opportunities/opportunity-list.ts'
import { reportList } from '../ordnance-reports/report-list.ts'
import { paymentListsList } from '../payment-lists/payment-list-list.ts'
import { peopleList } from '../people/people-list.ts'
import { transfersList } from '../transfers/transfer-list.ts'
import { weaponList } from '../weapons/weapon-list.ts'

/** What a webhook can tell of: the first word of an act's name, and the list in which the receiver then reads the record by a token. */
export const webhookKinds: Readonly<Record<string, ExportedList>> = {
  person: peopleList,
  weapon: weaponList,
  group: groupList,
  incident: incidentList,
  ordnanceReport: reportList,
  commitment: commitmentList,
  disposal: disposalsList,
  transfer: transfersList,
  paymentList: paymentListsList,
  opportunity: opportunitiesList,
}

/**
 * An address of another system that is told when records of some kinds change. It is told the kind of act, the record's id and when, and
 * nothing of the record: what it may know it reads by an API token.
 */
export const Webhook = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  label: requiredText(120),
  url: z.url({ protocol: /^https?$/ }).max(500),
  kinds: z.array(z.string().max(40)).min(1).max(20),
  /** What its messages are signed with, sealed under the webhook. */
  sealedSecret: z.string(),
  /** The first entry of the journal of which it is told. */
  fromEntry: z.int().min(0),
  madeBy: Id,
  madeAt: Instant,
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Webhook = z.infer<typeof Webhook>
export const webhookNoun = defineNoun({ name: 'webhook', table: 'webhooks', schema: Webhook })

/** That messages which had never arrived were sent again, and why. Never changed. */
export const WebhookResend = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  webhookId: Id,
  messages: z.int().min(1),
  reason: requiredText(500),
  askedBy: Id,
  askedAt: Instant,
})
export type WebhookResend = z.infer<typeof WebhookResend>
export const webhookResendNoun = defineNoun({
  name: 'webhookResend',
  table: 'webhook_resends',
  schema: WebhookResend,
  appendOnly: true,
})

/** A secret of the Standard Webhooks scheme: 24 to 64 random bytes in base64, with its mark in front. */
export const WebhookSecret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/)

/** Who opens such a door to another system, and closes it. */
export const webhookMakers: readonly Role[] = ['director', 'dataProtectionOfficer']
export const webhookReaders: readonly Role[] = [...webhookMakers, 'auditor']

/** Seconds to wait after each try that failed; after the last of them nothing more is tried, and a person has to look. */
export const retrySeconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400] as const
