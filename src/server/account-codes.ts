import { createHash, timingSafeEqual } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Id } from '../kernel/ids.ts'
import { newSpokenCode, typedCode } from '../kernel/spoken-code.ts'
import { type Database, inTransaction } from './database.ts'

/** Codes by which users choose their passwords: shown once, kept as a hash, used once, over after three days. */

const codeHours = 72
const failuresBeforeEnd = 5

/** Makes a code for a user in place of any before it; gives it, and until when it opens something. */
export async function makeCode(
  { accounts }: Pick<Database, 'accounts'>,
  userId: Id,
  by: Id,
  now: Date,
): Promise<{ code: string; until: string }> {
  const code = newSpokenCode()
  const until = new Date(now.getTime() + codeHours * 3_600_000)
  await accounts.query(
    `insert into account_codes (user_id, code_hash, issued_by, issued_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (user_id) do update set code_hash = excluded.code_hash, issued_by = excluded.issued_by,
       issued_at = excluded.issued_at, expires_at = excluded.expires_at, failures = 0`,
    [userId, codeHash(code), by, now, until],
  )
  return { code, until: until.toISOString() }
}

/**
 * Sets the password of whoever has the code of this login, and ends their sessions; a second factor stays. False where the code is not
 * theirs, was used, is over, or was tried too often: one answer for all, and as slow for a login that does not exist.
 */
export async function choosePassword(
  { accounts }: Pick<Database, 'accounts'>,
  { login, code, password }: { login: string; code: string; password: string },
  now: Date,
): Promise<boolean> {
  const passwordHash = await hash(password)
  return inTransaction(accounts, async (tx) => {
    const { rows } = await tx.query<{ user_id: Id; code_hash: Buffer }>(
      `select c.user_id, c.code_hash from account_codes c join users u on u.id = c.user_id
       where u.login = $1 and u.status = 'appointed' and c.expires_at > $2 and c.failures < $3 for update of c`,
      [login, now, failuresBeforeEnd],
    )
    const [found] = rows
    if (!found) return false
    if (!timingSafeEqual(found.code_hash, codeHash(code))) {
      await tx.query('update account_codes set failures = failures + 1 where user_id = $1', [found.user_id])
      return false
    }
    await tx.query('delete from account_codes where user_id = $1', [found.user_id])
    await tx.query(
      `insert into accounts (user_id, password_hash, must_change) values ($1, $2, false)
       on conflict (user_id) do update set password_hash = excluded.password_hash, must_change = false,
         failures = 0, locked_until = null`,
      [found.user_id, passwordHash],
    )
    await tx.query('delete from sessions where user_id = $1', [found.user_id])
    return true
  })
}

function codeHash(typed: string): Buffer {
  return createHash('sha256')
    .update(`sulh account code\n${typedCode(typed)}\n`)
    .digest()
}
