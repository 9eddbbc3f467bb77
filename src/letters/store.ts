import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { type LettersQuery, LettersView } from './views.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A page of the letters of the reader's authority. */
export async function readLetters(
  tx: Tx,
  query: LettersQuery,
  { actor, language, canSend }: { actor: Actor; language: string; canSend: boolean },
): Promise<LettersView> {
  const conditions = new Conditions()
  conditions.within(actor, 'l')
  if (query.state !== 'all') conditions.add((place) => `l.state = ${place}`, query.state)
  const from = `from mail_letters l where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { userId: Id | null }>(
    `select l.id, l.kind, l.user_id as "userId", l.language, l.state, l.attempts, l.fault, ${instant('l.queued_at')} as "queuedAt",
       ${instant('l.next_at')} as "nextAt", ${instant('l.settled_at')} as "settledAt"
     ${from} ${orderBy(query.order, { queued: 'l.queued_at' }, 'l.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const names = await userNames(
    tx,
    rows.map(({ userId }) => userId),
    language,
  )
  const letters = rows.map(({ userId, ...row }) => ({
    ...row,
    userName: userId === null ? null : (names.get(userId) ?? ''),
  }))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return LettersView.parse({ canSend, letters, ...total, page: query.page, pageSize })
}

/** Whether the reader sees a letter that failed under this id. */
export async function seesFailed(tx: Tx, id: Id, actor: Actor): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from mail_letters where id = $1 and state = 'failed' and ($2 or side_id = $3)`,
    [id, actor.joint, actor.sideId],
  )
  return rowCount === 1
}
