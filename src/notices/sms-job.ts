import type { Id } from '../kernel/ids.ts'
import type { Language } from '../kernel/texts.ts'
import type { Job } from '../server/jobs.ts'
import { nextAttempt } from '../server/mail-delivery.ts'
import type { SmsGateway } from '../server/sms-gateway.ts'
import { smsRequest } from '../server/sms-gateway.ts'
import type { Sulh } from '../server/sulh.ts'
import { messageOf } from './messages.ts'
import { openPhone } from './store.ts'

const messagesAtOnce = 200
const patience = 20_000

/**
 * Hands the messages that wait to the gateway, one after the other. A message that was cut off before it was noted goes again under
 * the same key, by which a gateway can know it.
 */
export const smsJob: Job = {
  name: 'text messages',
  async isDue(sulh) {
    if (sulh.options.smsGateway === null) return false
    const { rowCount } = await sulh.database.writer.query(
      `select from text_messages where state = 'waiting' and next_at <= $1 limit 1`,
      [sulh.now()],
    )
    return rowCount === 1
  },
  async run(sulh, _onProgress, signal) {
    const gateway = sulh.options.smsGateway
    if (gateway === null) return
    for (let sent = 0; sent < messagesAtOnce && !signal.aborted; sent++) {
      if (!(await sendNext(sulh, gateway))) return
    }
  },
}

interface MessageRow {
  readonly id: Id
  readonly user_id: Id
  readonly language: Language
  readonly waiting: number
  readonly attempts: number
  readonly sealed_phone: Buffer | null
}

/** Hands over the message that has waited longest. False where there is none, or the gateway is not to be asked again now. */
async function sendNext(sulh: Sulh, gateway: SmsGateway): Promise<boolean> {
  const { writer } = sulh.database
  const { rows } = await writer.query<MessageRow>(
    `select m.id, m.user_id, m.language, m.waiting, m.attempts, n.sealed_phone
     from text_messages m left join notice_settings n on n.user_id = m.user_id and n.by_sms
     where m.state = 'waiting' and m.next_at <= $1 order by m.next_at, m.id limit 1`,
    [sulh.now()],
  )
  const [row] = rows
  if (!row) return false
  const phone = row.sealed_phone ? openPhone(sulh, row.user_id, row.sealed_phone) : undefined
  const fault = phone === undefined ? 'noNumber' : await hand(gateway, row, phone)
  const forGood = fault !== null && /^(noNumber|http\.4(?!08|29))/.test(fault)
  const again = fault === null || forGood ? undefined : nextAttempt(row.attempts + 1, sulh.now())
  const state = fault === null ? 'sent' : again ? 'waiting' : 'failed'
  await writer.query(
    `update text_messages set state = $2, fault = $3, attempts = attempts + 1, next_at = $4,
       settled_at = case when $2 = 'waiting' then null else $5::timestamptz end
     where id = $1 and state = 'waiting'`,
    [row.id, state, fault, again ?? sulh.now(), sulh.now()],
  )
  // A gateway that cannot be reached is not asked for the next message at once.
  return fault === null || forGood
}

/** What went wrong, as a code; null where the gateway took the message. Its words are not kept: they may name the number. */
async function hand(gateway: SmsGateway, { id, waiting, language }: MessageRow, phone: string): Promise<string | null> {
  const { url, headers, body } = smsRequest(gateway, { id, to: phone, text: messageOf(waiting, language).body })
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', headers, body, redirect: 'error' },
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response.ok ? null : `http.${response.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'noConnection'
  }
}
