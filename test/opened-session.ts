import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Id } from '../src/kernel/ids.ts'
import { tokenHash } from '../src/server/accounts.ts'
import { sessionCookie } from '../src/server/http/server.ts'

/** Of a password that nobody was told. */
const unknown = await hash(randomBytes(32))

/** A session past the passwords, which take long on purpose: its cookie, and the SQL that opens it, once or again. */
export function openedSession(userId: Id): { readonly cookie: string; readonly sql: string } {
  const token = randomBytes(32).toString('base64url')
  const sql = `insert into accounts (user_id, password_hash, must_change) values ('${userId}', '${unknown}', false) on conflict do nothing;
    insert into sessions values ('\\x${tokenHash(token).toString('hex')}', '${userId}', now(), now(), now() + interval '1 day')
      on conflict do nothing`
  return { cookie: `${sessionCookie}=${token}`, sql }
}
