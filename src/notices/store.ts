import { createHmac } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { derivedKey, open, seal } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import type { WorkSource } from '../server/work-source.ts'
import { readNewestWork } from '../work/store.ts'
import type { WorkItem } from '../work/views.ts'
import { type NoticeSettings, type NoticeSettingsView, type NoticesView, noticesAtMost } from './views.ts'

/** A piece of work as a keyed hash: what is kept of it does not say whose case waited for whom. Work that comes again is another. */
export function workHash(master: Uint8Array, userId: Id, { kind, id, since }: Pick<WorkItem, 'kind' | 'id' | 'since'>) {
  return createHmac('sha256', derivedKey(master, 'notices')).update(`${userId} ${kind} ${id} ${since}`).digest()
}

/** What waits for the reader, and what of it is new to them here. */
export async function readNotices(sulh: Sulh, sources: readonly WorkSource[], actor: Actor): Promise<NoticesView> {
  const found = await readNewestWork(sulh.database, sources, actor, { now: sulh.now(), atMost: noticesAtMost + 1 })
  const items = found.slice(0, noticesAtMost)
  const { rows } = await sulh.database.accounts.query<{ work: Buffer }>(
    'select work from notices where user_id = $1 and seen_at is not null',
    [actor.id],
  )
  const seen = new Set(rows.map(({ work }) => work.toString('hex')))
  const told = items.map((item) => ({
    ...item,
    unread: !seen.has(workHash(sulh.keys.master, actor.id, item).toString('hex')),
  }))
  return {
    items: told,
    unread: told.filter(({ unread }) => unread).length,
    older: found.length > noticesAtMost,
  }
}

/** Keeps that somebody saw these pieces of work in the application. */
export async function keepSeen(
  sulh: Sulh,
  userId: Id,
  items: readonly Pick<WorkItem, 'kind' | 'id' | 'since'>[],
): Promise<void> {
  await sulh.database.accounts.query(
    `insert into notices (user_id, work, noticed_at, seen_at) select $1, work, $3, $3 from unnest($2::bytea[]) work
     on conflict (user_id, work) do update set seen_at = coalesce(notices.seen_at, excluded.seen_at)`,
    [userId, items.map((item) => workHash(sulh.keys.master, userId, item)), sulh.now()],
  )
}

/** Forgets what is kept of work that does not wait any more. */
export async function forgetDone(tx: Tx, userId: Id, waiting: readonly Buffer[]): Promise<void> {
  await tx.query('delete from notices where user_id = $1 and work <> all ($2::bytea[])', [userId, waiting])
}

const phoneKey = (sulh: Pick<Sulh, 'keys'>) => derivedKey(sulh.keys.master, 'phones')

/** The number of a phone as it was sealed for its user; undefined where it was not. */
export function openPhone(sulh: Pick<Sulh, 'keys'>, userId: Id, sealed: Uint8Array): string | undefined {
  return open(phoneKey(sulh), sealed, `phone of ${userId}`)?.toString()
}

/** How a user is told outside the application. */
export async function readNoticeSettings(sulh: Sulh, userId: Id): Promise<NoticeSettingsView> {
  const { rows } = await sulh.database.accounts.query<{
    language: NoticeSettings['language']
    by_email: boolean
    by_sms: boolean
    sealed_phone: Buffer | null
    every: NoticeSettings['every']
  }>('select language, by_email, by_sms, sealed_phone, every from notice_settings where user_id = $1', [userId])
  const [kept] = rows
  const mail = await sulh.mail.addressOf(userId)
  return {
    language: kept?.language ?? mail?.language ?? 'ar',
    ...{ byEmail: kept?.by_email ?? false, bySms: kept?.by_sms ?? false, every: kept?.every ?? 'hour' },
    hasAddress: mail !== undefined,
    phone: kept?.sealed_phone ? (openPhone(sulh, userId, kept.sealed_phone) ?? '') : '',
    canEmail: sulh.options.mailServer !== null,
    canSms: sulh.options.smsGateway !== null,
  }
}

/** Keeps how a user is told. */
export async function keepNoticeSettings(sulh: Sulh, userId: Id, settings: NoticeSettings): Promise<void> {
  const { language, byEmail, bySms, phone, every } = settings
  const now = sulh.now()
  const sealed = phone === '' ? null : seal(phoneKey(sulh), Buffer.from(phone), `phone of ${userId}`)
  await sulh.database.accounts.query(
    `insert into notice_settings values ($1, $2, $3, $4, $5, $6, $7, $7)
     on conflict (user_id) do update set language = excluded.language, by_email = excluded.by_email, by_sms = excluded.by_sms,
       sealed_phone = excluded.sealed_phone, every = excluded.every, next_at = excluded.next_at, set_at = excluded.set_at`,
    [userId, language, byEmail, bySms, sealed, every, now],
  )
}
