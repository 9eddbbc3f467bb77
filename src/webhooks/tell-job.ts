import { z } from 'zod'
import { appointedActor } from '../server/actor-row.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { allowedUrl, postTo } from './outside-address.ts'
import { signedHeaders } from './signed-headers.ts'
import { entriesFor, type StandingWebhook, standingWebhooks } from './store.ts'
import { retrySeconds, webhookNoun } from './webhook.ts'

const messagesAtOnce = 20

/**
 * Tells other systems of entries of the journal: first each webhook's messages are written down, then those that are due are sent. What does
 * not arrive is sent again after longer and longer waits, and is dead after the last.
 */
export const tellWebhooksJob: Job = {
  name: 'webhooks',
  isDue: async (sulh) =>
    reading(sulh, async (tx) => {
      const { rows } = await tx.query(
        `select from webhook_messages where state = 'waiting' and next_try_at <= $1 limit 1`,
        [sulh.now()],
      )
      return rows.length > 0 || (await standingWebhooks(tx)).length > 0
    }),
  run: async (sulh, _onProgress, signal) => {
    for (const standing of await reading(sulh, standingWebhooks)) {
      await writeMessages(sulh, standing)
      signal.throwIfAborted()
    }
    await sendDue(sulh)
  },
}

async function writeMessages(sulh: Sulh, standing: StandingWebhook): Promise<void> {
  const [maker, head] = await reading(sulh, async (tx) => {
    const { rows } = await tx.query<{ head: number }>('select coalesce(max(leaf_index), -1)::int as head from journal')
    return [await appointedActor(tx, standing.webhook.madeBy), rows[0]?.head ?? -1] as const
  })
  // Whoever no longer works here reads nothing, and so nothing is told in their name.
  const { entries, next } = maker
    ? await sulh.database.read(maker, (tx) => entriesFor(tx, standing, head))
    : { entries: [], next: head + 1 }
  const { id } = standing.webhook
  await inTransaction(sulh.database.writer, async (tx) => {
    for (const entry of entries)
      await tx.query(
        `insert into webhook_messages (webhook_id, entry_id, kind, subject_id, happened_at, state, tries, next_try_at, last_answer)
         values ($1, $2, $3, $4, $5, 'waiting', 0, $6, '') on conflict do nothing`,
        [id, entry.id, entry.action, entry.subject, entry.received, sulh.now()],
      )
    await tx.query(
      `insert into webhook_positions (webhook_id, next_entry) values ($1, $2)
       on conflict (webhook_id) do update set next_entry = excluded.next_entry`,
      [id, next],
    )
  })
}

interface DueMessage extends Record<string, unknown> {
  readonly entry_id: string
  readonly kind: string
  readonly subject_id: string
  readonly happened_at: string
  readonly tries: number
}

/** Sends some of what is due: of each webhook its oldest before anybody's second, so that one who does not answer holds nobody else up. */
async function sendDue(sulh: Sulh): Promise<void> {
  const due = await reading(sulh, async (tx) => {
    const { rows } = await tx.query<DueMessage>(
      `select ${columnsOf(webhookNoun, 'w')}, m.entry_id, m.kind, m.subject_id,
         to_char(m.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as happened_at, m.tries
       from (select *, row_number() over (partition by webhook_id order by next_try_at, entry_id) as place from webhook_messages
         where state = 'waiting' and next_try_at <= $1) m join webhooks w on w.id = m.webhook_id
       where w.ended_at is null order by m.place, m.next_try_at, m.entry_id limit ${messagesAtOnce}`,
      [sulh.now()],
    )
    return rows
  })
  await Promise.all(due.map((message) => send(sulh, message)))
}

async function send(sulh: Sulh, message: DueMessage): Promise<void> {
  const webhook = recordOf(webhookNoun, message)
  const secret = await reading(sulh, (tx) => openField(tx, sulh.sealer, webhook.id, webhook.sealedSecret, z.string()))
  const { webhookHosts: allowedHosts } = sulh.options
  const url = allowedUrl(webhook.url, allowedHosts)
  const { entry_id: entryId, kind, subject_id: id, happened_at: timestamp } = message
  const body = JSON.stringify({ type: kind, timestamp, data: { id } })
  const answer =
    url === undefined || secret === null
      ? 'not allowed'
      : await postTo(url, {
          headers: {
            ...signedHeaders(secret, { id: `msg_${entryId}`, at: sulh.now(), body }),
            'content-type': 'application/json',
          },
          ...{ body, allowedHosts },
        }).then(
          ({ status }) => String(status),
          (error: Error) => ('code' in error ? String(error.code) : error.name),
        )
  const arrived = /^2\d\d$/.test(answer)
  const wait = retrySeconds[message.tries]
  const state = arrived ? 'arrived' : wait === undefined ? 'dead' : 'waiting'
  await sulh.database.writer.query(
    `update webhook_messages set state = $3, tries = tries + 1, next_try_at = $4, last_answer = $5 where webhook_id = $1 and entry_id = $2`,
    [webhook.id, entryId, state, new Date(sulh.now().getTime() + (wait ?? 0) * 1000), answer.slice(0, 40)],
  )
}
