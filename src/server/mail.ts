import { z } from 'zod'
import { type Id, newId } from '../kernel/ids.ts'
import { MailAddress } from '../kernel/mail-address.ts'
import { Language } from '../kernel/texts.ts'
import type { Database, Tx } from './database.ts'
import { derivedKey, open, seal } from './seal.ts'

/** A file that goes along; of figures alone, never of anybody. */
export interface MailAttachment {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * A letter by e-mail. It passes through servers of strangers: its words say that something waits and where, and name nobody and
 * no record.
 */
export interface Letter {
  /** What it is about, e.g. `reportIssue {id} {userId}`: the same is queued once, whoever asks again. */
  readonly once: string
  /** What kind of letter it is, for the administrators' list. */
  readonly kind: string
  /** Whose letter it is: the administrators of this authority see how it fares. */
  readonly sideId: Id
  /** A user, at the address that they gave, or an address outside. */
  readonly to: { readonly userId: Id } | { readonly address: string }
  readonly language: Language
  readonly subject: string
  readonly body: string
  /** The page that it is about, e.g. `/work`; becomes a link where the operator named the address of the programme. */
  readonly page?: string
  readonly attachments?: readonly MailAttachment[]
}

/** What is sealed of a letter until it is sent. */
export const LetterContent = z.strictObject({
  /** Null for a user, whose address is looked up when it is sent. */
  address: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  page: z.string().nullable(),
  attachments: z.array(z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.string() })),
})
export type LetterContent = z.infer<typeof LetterContent>

/** Where a user gets letters, and in which language. */
export const OwnMailAddress = z.strictObject({ address: MailAddress, language: Language })
export type OwnMailAddress = z.infer<typeof OwnMailAddress>

/** The letters that wait to be sent, and the addresses of those who work here: both sealed, neither part of the record. */
export class Mail {
  readonly #database: Database
  readonly #key: Buffer

  constructor(database: Database, master: Uint8Array) {
    this.#database = database
    this.#key = derivedKey(master, 'mail')
  }

  /** Queues a letter in a transaction of the writer. False where it was queued before, or the user gave no address. */
  async queue(tx: Tx, letter: Letter, now: Date): Promise<boolean> {
    const { to, attachments = [], page = null } = letter
    const userId = 'userId' in to ? to.userId : null
    const id = newId(now.getTime())
    const content: LetterContent = {
      address: 'address' in to ? to.address : null,
      ...{ subject: letter.subject, body: letter.body, page },
      attachments: attachments.map(({ name, mediaType, bytes }) => ({
        ...{ name, mediaType },
        base64: Buffer.from(bytes).toString('base64'),
      })),
    }
    const { rowCount } = await tx.query(
      `insert into mail_letters (id, once, side_id, user_id, kind, language, sealed, state, next_at, queued_at)
       select $1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $8
       where $4::uuid is null or exists (select from mail_addresses a where a.user_id = $4)
       on conflict (once) do nothing`,
      [id, letter.once, letter.sideId, userId, letter.kind, letter.language, this.sealContent(id, content), now],
    )
    return rowCount === 1
  }

  /** What a letter says, sealed under its own id. */
  sealContent(id: Id, content: LetterContent): Buffer {
    return seal(this.#key, Buffer.from(JSON.stringify(content)), `letter ${id}`)
  }

  /** What a letter says. */
  openContent(id: Id, sealed: Uint8Array): LetterContent {
    const plain = open(this.#key, sealed, `letter ${id}`)
    if (!plain) throw new Error('a letter was not sealed here')
    return LetterContent.parse(JSON.parse(plain.toString()))
  }

  /** Sends a letter that failed again, or drops it with all that it said. */
  async settleFailed(id: Id, step: 'again' | 'drop', now: Date): Promise<void> {
    await this.#database.writer.query(
      step === 'again'
        ? `update mail_letters set state = 'waiting', attempts = 0, next_at = $2, settled_at = null where id = $1 and state = 'failed'`
        : `update mail_letters set state = 'dropped', sealed = null, settled_at = $2 where id = $1 and state = 'failed'`,
      [id, now],
    )
  }

  /** Sets where a user gets letters; null takes the address off. */
  async setAddress(userId: Id, own: OwnMailAddress | null, now: Date): Promise<void> {
    const { accounts } = this.#database
    if (own === null) {
      await accounts.query('delete from mail_addresses where user_id = $1', [userId])
      return
    }
    await accounts.query(
      `insert into mail_addresses values ($1, $2, $3, $4)
       on conflict (user_id) do update set sealed = excluded.sealed, language = excluded.language, set_at = excluded.set_at`,
      [userId, seal(this.#key, Buffer.from(own.address), `address of ${userId}`), own.language, now],
    )
  }

  /** Where a user gets letters, and in which language; undefined where they gave no address. */
  async addressOf(userId: Id, tx: Pick<Tx, 'query'> = this.#database.accounts): Promise<OwnMailAddress | undefined> {
    const { rows } = await tx.query<{ sealed: Buffer; language: string }>(
      'select sealed, language from mail_addresses where user_id = $1',
      [userId],
    )
    const [found] = rows
    const address = found && open(this.#key, found.sealed, `address of ${userId}`)?.toString()
    return found && address !== undefined ? OwnMailAddress.parse({ address, language: found.language }) : undefined
  }
}
