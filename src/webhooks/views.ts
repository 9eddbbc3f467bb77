import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Webhook, WebhookResend } from './webhook.ts'

/** Query of `GET /api/webhooks`. */
export const WebhooksQuery = z.object({ order: orderOf(['made']).default('-made'), page: PageNumber })
export type WebhooksQuery = z.infer<typeof WebhooksQuery>

export const WebhookRow = z.object({
  webhook: Webhook.omit({ sealedSecret: true, fromEntry: true }),
  madeByName: z.string(),
  waiting: z.int(),
  arrived: z.int(),
  /** Messages that never arrived, and are tried no more. */
  dead: z.int(),
  /** Those that did not arrive yet or never will, the newest first. */
  troubled: z.array(
    z.object({ kind: z.string(), happenedAt: Instant, tries: z.int(), dead: z.boolean(), answer: z.string() }),
  ),
  /** When dead ones were sent again, and why: the newest first. */
  resends: z.array(
    WebhookResend.pick({ id: true, messages: true, reason: true, askedAt: true }).extend({ askedByName: z.string() }),
  ),
})
export type WebhookRow = z.infer<typeof WebhookRow>
/** `GET /api/webhooks`: those of the reader's side. */
export const WebhooksView = z.object({ webhooks: z.array(WebhookRow), ...pageShape })
export type WebhooksView = z.infer<typeof WebhooksView>
