import { newId } from '../kernel/ids.ts'
import type { Language } from '../kernel/texts.ts'
import { type ActorRow, actorColumns, actorOfRow } from '../server/actor-row.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import type { WorkSource } from '../server/work-source.ts'
import { readNewestWork } from '../work/store.ts'
import { messageOf } from './messages.ts'
import { forgetDone, workHash } from './store.ts'
import { noticesAtMost } from './views.ts'

const minute = 60_000
/** How long nobody is told again after a message, whatever comes. */
const pauseOf = { hour: 60 * minute, day: 24 * 60 * minute } as const
/** After so long it is looked again where nothing new waited. */
const lookAgain = 10 * minute

/** Whom to look for now: of those who asked for it, who work here still. */
const isDueNow = `(n.by_email or n.by_sms) and n.next_at <= $1 and u.status = 'appointed'`

interface DueRow extends ActorRow {
  readonly language: Language
  readonly by_email: boolean
  readonly by_sms: boolean
  readonly every: keyof typeof pauseOf
}

/**
 * Tells those who asked for it that something new waits: one message for all of it, each piece once, also where it was seen in the
 * application before. What is told and that it was told is one transaction, so a job that was cut short tells nobody twice.
 */
export function noticeJob(sources: () => readonly WorkSource[]): Job {
  return {
    name: 'notices',
    async isDue(sulh) {
      const { rowCount } = await sulh.database.writer.query(
        `select from notice_settings n join users u on u.id = n.user_id where ${isDueNow} limit 1`,
        [sulh.now()],
      )
      return rowCount === 1
    },
    async run(sulh, onProgress, signal) {
      const { rows } = await sulh.database.accounts.query<DueRow>(
        `select ${actorColumns}, n.language, n.by_email, n.by_sms, n.every
         from notice_settings n join users u on u.id = n.user_id join authorities a on a.id = u.side_id
         where ${isDueNow} order by n.next_at, u.id`,
        [sulh.now()],
      )
      for (const [i, row] of rows.entries()) {
        signal.throwIfAborted()
        await tell(sulh, sources(), row)
        onProgress('what waits for people', (i + 1) / rows.length)
      }
    },
  }
}

async function tell(sulh: Sulh, sources: readonly WorkSource[], row: DueRow): Promise<void> {
  const now = sulh.now()
  const actor = actorOfRow(row)
  const found = await readNewestWork(sulh.database, sources, actor, { now, atMost: noticesAtMost })
  const waiting = found.map((item) => workHash(sulh.keys.master, actor.id, item))
  await inTransaction(sulh.database.writer, async (tx) => {
    // Of somebody with more than is looked at, what is not in sight may wait still.
    if (found.length < noticesAtMost) await forgetDone(tx, actor.id, waiting)
    const { rows: told } = await tx.query<{ work: Buffer }>(
      `insert into notices (user_id, work, noticed_at, told_at) select $1, work, $3, $3 from unnest($2::bytea[]) work
       on conflict (user_id, work) do nothing returning work`,
      [actor.id, waiting, now],
    )
    const count = told.length
    if (count > 0) await queue(count)
    const next = new Date(now.getTime() + (count > 0 ? pauseOf[row.every] : lookAgain))
    await tx.query('update notice_settings set next_at = $2 where user_id = $1', [actor.id, next])

    async function queue(count: number): Promise<void> {
      const { language } = row
      const message = messageOf(count, language)
      if (row.by_email) {
        const once = `notice ${actor.id} ${now.toISOString()}`
        const letter = {
          once,
          kind: 'notice',
          sideId: actor.sideId,
          to: { userId: actor.id },
          language,
          page: '/notices',
        }
        await sulh.mail.queue(tx, { ...letter, ...message }, now)
      }
      if (row.by_sms)
        await tx.query(
          `insert into text_messages (id, side_id, user_id, language, waiting, state, next_at, queued_at)
           values ($1, $2, $3, $4, $5, 'waiting', $6, $6)`,
          [newId(now.getTime()), actor.sideId, actor.id, language, count, now],
        )
    }
  })
}
