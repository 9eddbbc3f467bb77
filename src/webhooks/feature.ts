import type { Feature } from '../kernel/feature.ts'
import { webhookNoun, webhookResendNoun } from './webhook.ts'
import { endWebhook, makeWebhook, sendDeadAgain } from './webhook-actions.ts'

export const webhooksFeature = {
  name: 'webhooks',
  nouns: [webhookNoun, webhookResendNoun],
  actions: [makeWebhook, endWebhook, sendDeadAgain],
} satisfies Feature
