import { createTransport } from 'nodemailer'
import { html } from '../kernel/html.ts'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import type { Job } from './jobs.ts'
import type { LetterContent } from './mail.ts'
import type { Sulh } from './sulh.ts'

/** The mail server that takes letters (SMTP). */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise by STARTTLS, without which only a server on this machine is spoken to. */
  readonly tls: boolean
  readonly user: { readonly name: string; readonly password: string } | null
  /** The address from which letters come. */
  readonly from: string
}

const minute = 60_000
/** How long a letter waits after each attempt that failed; after the last it is left for an administrator. */
const pauses = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute)
const lettersAtOnce = 200

/** Whether another attempt cannot help: the server said that it will never take this letter (RFC 5321, 5yz). */
export function isForGood(code: string | undefined, responseCode: number | undefined): boolean {
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500
}

/** When a letter is tried again after so many attempts; undefined where it is left for an administrator. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : new Date(now.getTime() + pause)
}

/**
 * Sends what waits, one letter after the other. A letter whose server took it and that was cut off before it was noted is sent
 * again under the same Message-ID, by which its receiver knows it.
 */
export const mailJob: Job = {
  name: 'mail',
  async isDue(sulh) {
    if (sulh.options.mailServer === null) return false
    const { rowCount } = await sulh.database.writer.query(
      `select from mail_letters where state = 'waiting' and next_at <= $1 limit 1`,
      [sulh.now()],
    )
    return rowCount === 1
  },
  async run(sulh, _onProgress, signal) {
    const server = sulh.options.mailServer
    if (server === null) return
    const transport = transportTo(server)
    try {
      for (let sent = 0; sent < lettersAtOnce && !signal.aborted; sent++) {
        if (!(await sendNext(sulh, server, transport))) return
      }
    } finally {
      transport.close()
    }
  },
}

type Transport = ReturnType<typeof transportTo>

function transportTo({ host, port, tls, user }: MailServer) {
  const here = ['localhost', '127.0.0.1', '::1'].includes(host)
  return createTransport({
    ...{ host, port, secure: tls, requireTLS: !tls && !here, ignoreTLS: !tls && here },
    ...{ pool: true, maxConnections: 1, connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 },
    ...(user ? { auth: { user: user.name, pass: user.password } } : {}),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
}

/** Sends the letter that has waited longest. False where there is none, or the server is not to be asked again now. */
async function sendNext(sulh: Sulh, server: MailServer, transport: Transport): Promise<boolean> {
  const { writer } = sulh.database
  const { rows } = await writer.query<{
    id: string
    user_id: string | null
    language: string
    sealed: Buffer
    attempts: number
  }>(
    `select id, user_id, language, sealed, attempts from mail_letters
     where state = 'waiting' and next_at <= $1 order by next_at, id limit 1`,
    [sulh.now()],
  )
  const [row] = rows
  if (!row) return false
  const id = Id.parse(row.id)
  const content = sulh.mail.openContent(id, row.sealed)
  const own = row.user_id === null ? undefined : await sulh.mail.addressOf(row.user_id, writer)
  const address = content.address ?? own?.address
  const settle = async (state: 'waiting' | 'sent' | 'failed', fault: string | null, next: Date) => {
    await writer.query(
      `update mail_letters set state = $2, fault = $3, attempts = attempts + 1, next_at = $4,
         settled_at = case when $2 = 'waiting' then null else $5::timestamptz end,
         sealed = case when $2 = 'sent' then null else sealed end
       where id = $1 and state = 'waiting'`,
      [id, state, fault, next, sulh.now()],
    )
  }
  if (address === undefined) {
    await settle('failed', 'noAddress', sulh.now())
    return true
  }
  try {
    await transport.sendMail(
      messageOf(content, {
        id,
        address,
        language: Language.parse(row.language),
        server,
        publicUrl: sulh.options.publicUrl,
      }),
    )
    await settle('sent', null, sulh.now())
  } catch (error) {
    const { code, responseCode } = faultOf(error)
    const again = isForGood(code, responseCode) ? undefined : nextAttempt(row.attempts + 1, sulh.now())
    await settle(again ? 'waiting' : 'failed', String(responseCode ?? code ?? 'unknown'), again ?? sulh.now())
    // A server that cannot be reached, or lets nobody in, is not asked for the next letter at once.
    if (responseCode === undefined || code === 'EAUTH') return false
  }
  return true
}

function faultOf(error: unknown): { code: string | undefined; responseCode: number | undefined } {
  if (!(error instanceof Error)) return { code: undefined, responseCode: undefined }
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    responseCode: 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined,
  }
}

/** The message as it goes out: as text, and as HTML that says its direction, which Arabic needs. */
function messageOf(
  { subject, body, page, attachments }: LetterContent,
  to: { id: Id; address: string; language: Language; server: MailServer; publicUrl: string | null },
) {
  const link = page === null || to.publicUrl === null ? null : new URL(page, to.publicUrl).href
  const direction = to.language === 'ar' ? 'rtl' : 'ltr'
  const paragraphs = body.split('\n\n').map((text) => html`<p>${text}</p>`)
  const anchor = link === null ? '' : html`<p dir="ltr"><a href="${link}">${link}</a></p>`
  return {
    from: to.server.from,
    to: { name: '', address: to.address },
    messageId: `<${to.id}@${domainOf(to.server.from)}>`,
    subject,
    text: link === null ? body : `${body}\n\n${link}`,
    html: html`<!doctype html><html lang="${to.language}" dir="${direction}"><body>${paragraphs}${anchor}</body></html>`
      .markup,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments.map(({ name, mediaType, base64 }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(base64, 'base64'),
    })),
  }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)
