import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import type { FailedMessagesView } from './views.ts'

const shownAtMost = 200

/** The messages that the gateway did not take, the newest first. */
export async function readFailedMessages(tx: Tx, language: string): Promise<FailedMessagesView> {
  const { rows } = await tx.query<FailedMessagesView['messages'][number]>(
    `select m.id, u.name ->> $1 as "userName", m.attempts, m.queued_at as "queuedAt", m.settled_at as "settledAt", m.fault
     from text_messages m join users u on u.id = m.user_id
     where m.state = 'failed' order by m.queued_at desc, m.id limit ${shownAtMost}`,
    [language],
  )
  return { messages: rows }
}

/** Lets a message that failed wait again. False where it is not one that the actor may see, or failed no more. */
export async function sendAgain(sulh: Sulh, actor: Actor, id: Id): Promise<boolean> {
  const { rowCount: seen } = await sulh.database.read(actor, (tx) =>
    tx.query(`select from text_messages where id = $1 and state = 'failed'`, [id]),
  )
  if (seen !== 1) return false
  const { rowCount } = await sulh.database.writer.query(
    `update text_messages set state = 'waiting', attempts = 0, settled_at = null, next_at = $2
     where id = $1 and state = 'failed'`,
    [id, sulh.now()],
  )
  return rowCount === 1
}
