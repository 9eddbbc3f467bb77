import { undated, type WorkSource } from '../server/work-source.ts'
import { webhookMakers } from './webhook.ts'

/** Messages to other systems that never arrived: somebody sees why, and sends them again. */
export const webhookWork: readonly WorkSource[] = [
  {
    kind: 'webhook.sendAgain',
    roles: webhookMakers,
    sql: `select w.id, count(*)::text as label, max(m.happened_at) as since, ${undated}
      from me, webhooks w join webhook_messages m on m.webhook_id = w.id and m.state = 'dead'
      where w.ended_at is null group by w.id`,
  },
]
