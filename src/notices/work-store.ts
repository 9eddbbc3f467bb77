import { undated, type WorkSource } from '../server/work-source.ts'

/** Messages that the gateway did not take in the end: an administrator sees why, and sends them again. */
export const noticeWork: readonly WorkSource[] = [
  {
    kind: 'textMessage.failed',
    roles: ['administrator'],
    sql: `select m.id, m.fault as label, m.settled_at as since, ${undated} from me, text_messages m where m.state = 'failed'`,
  },
]
