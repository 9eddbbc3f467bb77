import { refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Prelude } from '../server/part.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import { allowedUrl } from './outside-address.ts'
import { type WebhooksQuery, WebhooksView } from './views.ts'
import { type Webhook, webhookNoun, webhookResendNoun } from './webhook.ts'

/** Facts of webhooks. */
export const webhookLookups: Readonly<Record<string, Lookup>> = {
  'webhook.make': {
    facts: async (tx, { id, secret }, _actor, _record, sealer) => {
      const { rows } = await tx.query<{ next: number }>(
        'select coalesce(max(leaf_index) + 1, 0)::int as next from journal',
      )
      return { sealedSecret: await sealField(tx, sealer, String(id), secret), fromEntry: rows[0]?.next ?? 0 }
    },
  },
  'webhook.sendAgain': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query<{ dead: number }>(
        `select count(*)::int as dead from webhook_messages where webhook_id = $1 and state = 'dead'`,
        [id],
      )
      return { dead: rows[0]?.dead ?? 0 }
    },
    accepted: async (tx, { input }) => {
      // Due at once, and in the order in which it happened.
      await tx.query(
        `update webhook_messages set state = 'waiting', tries = 0, next_try_at = happened_at where webhook_id = $1 and state = 'dead'`,
        [input.id],
      )
    },
  },
}

/** Refuses an address to which no message may go; what the operator allows is no part of the record. */
export const webhookPreludes: Readonly<Record<string, Prelude>> = {
  'webhook.make': async (sulh, _actor, { url }) =>
    allowedUrl(String(url), sulh.options.webhookHosts) === undefined ? refuse('webhook.address', {}, 'url') : undefined,
}

/** A webhook that stands, in whose name it is told, and the first entry of which it was not told yet. */
export interface StandingWebhook {
  readonly webhook: Webhook
  readonly next: number
}

/** The webhooks that stand and have entries of the journal before them. */
export async function standingWebhooks(tx: Tx): Promise<StandingWebhook[]> {
  const { rows } = await tx.query<Record<string, unknown> & { next: number }>(
    `select ${columnsOf(webhookNoun, 'w')}, coalesce(p.next_entry, w.from_entry)::int as next
     from webhooks w left join webhook_positions p on p.webhook_id = w.id
     where w.ended_at is null and coalesce(p.next_entry, w.from_entry) <= (select max(leaf_index) from journal) order by w.made_at, w.id`,
  )
  return rows.map(({ next, ...row }) => ({ webhook: recordOf(webhookNoun, row), next }))
}

/** An entry of the journal of which a webhook is told. */
export interface ToldEntry {
  readonly id: Id
  readonly action: string
  readonly subject: Id
  readonly received: string
}

/** How many entries are looked at between two notes of how far a webhook was told. */
const entriesAtOnce = 2000

/** The entries from a place on that the maker may read and that are of the webhook's kinds, and where to go on. */
export async function entriesFor(
  tx: Tx,
  { webhook: { kinds }, next }: StandingWebhook,
  head: number,
): Promise<{ entries: ToldEntry[]; next: number }> {
  const until = Math.min(head + 1, next + entriesAtOnce)
  const { rows } = await tx.query<ToldEntry>(
    `select id, action, body -> 'subject' ->> 'id' as subject, body ->> 'received' as received from journal
     where leaf_index >= $1 and leaf_index < $2 and split_part(action, '.', 1) = any($3::text[]) order by leaf_index`,
    [next, until, kinds],
  )
  return { entries: rows, next: until }
}

/** A page of webhooks, with what arrived and what did not. */
export async function readWebhooks(
  tx: Tx,
  query: WebhooksQuery,
  { actor, language }: { actor: Actor; language: string },
): Promise<WebhooksView> {
  const conditions = new Conditions()
  conditions.within(actor, 'w')
  const from = `from webhooks w where ${conditions.where}`
  const count = (state: string) =>
    `(select count(*) from webhook_messages m where m.webhook_id = w.id and m.state = '${state}') as ${state}`
  const { rows } = await tx.query<
    Record<string, unknown> & Record<'waiting' | 'arrived' | 'dead', number> & { resends: Record<string, unknown>[] }
  >(
    `select ${columnsOf(webhookNoun, 'w')}, ${count('waiting')}, ${count('arrived')}, ${count('dead')},
       (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'tries', m.tries, 'dead', m.state = 'dead', 'answer', m.last_answer,
          'happenedAt', to_char(m.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by m.happened_at desc), '[]')
        from (select * from webhook_messages where webhook_id = w.id and (state = 'dead' or (state = 'waiting' and tries > 0))
          order by happened_at desc limit 5) m) as troubled,
       (select coalesce(jsonb_agg(to_jsonb(s) order by s.asked_at desc, s.id desc), '[]')
        from (select * from webhook_resends where webhook_id = w.id order by asked_at desc, id desc limit 3) s) as resends
     ${from} ${orderBy(query.order, { made: 'w.made_at' }, 'w.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map(({ waiting, arrived, dead, troubled, resends, ...row }) => ({
    webhook: recordOf(webhookNoun, row),
    ...{ waiting, arrived, dead, troubled },
    resends: resends.map((one) => recordOf(webhookResendNoun, one)),
  }))
  const names = await userNames(
    tx,
    found.flatMap(({ webhook, resends }) => [webhook.madeBy, ...resends.map(({ askedBy }) => askedBy)]),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return WebhooksView.parse({
    webhooks: found.map(({ resends, ...one }) => ({
      ...{ ...one, madeByName: names.get(one.webhook.madeBy) ?? '' },
      resends: resends.map(({ askedBy, ...resend }) => ({ ...resend, askedByName: names.get(askedBy) ?? '' })),
    })),
    ...{ ...total, page: query.page, pageSize },
  })
}
