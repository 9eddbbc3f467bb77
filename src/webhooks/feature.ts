import type { Feature } from '../kernel/feature.ts'
import { webhookNoun } from './webhook.ts'
import { endWebhook, makeWebhook } from './webhook-actions.ts'

export const webhooksFeature = {
  name: 'webhooks',
  nouns: [webhookNoun],
  actions: [makeWebhook, endWebhook],
} satisfies Feature
