import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { tokenHash } from './accounts.ts'
import type { Database } from './database.ts'

const attemptMinutes = 10

/** What a browser was asked to prove or to bring back. */
export type AttemptKind = 'passkeyMake' | 'passkeyUse' | 'provider' | 'providerLink'

const Secrets = z.record(z.string(), z.string())

export interface Attempt {
  readonly userId: Id | null
  readonly secrets: Readonly<Record<string, string>>
}

/** Begins an attempt and gives the token that the browser keeps meanwhile; what it has to match stays here. */
export async function beginAttempt(
  { accounts }: Pick<Database, 'accounts'>,
  kind: AttemptKind,
  { userId, secrets }: Attempt,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await accounts.query('delete from sign_in_attempts where expires_at < $1', [now])
  await accounts.query(
    'insert into sign_in_attempts (token_hash, kind, user_id, secrets, expires_at) values ($1, $2, $3, $4, $5)',
    [tokenHash(token), kind, userId, secrets, new Date(now.getTime() + attemptMinutes * 60_000)],
  )
  return token
}

/** Takes an attempt of one of these kinds, once; undefined where there is none any more. */
export async function takeAttempt(
  { accounts }: Pick<Database, 'accounts'>,
  kinds: readonly AttemptKind[],
  token: string,
  now: Date,
): Promise<(Attempt & { kind: AttemptKind }) | undefined> {
  const { rows } = await accounts.query<{ kind: AttemptKind; user_id: Id | null; secrets: unknown }>(
    `delete from sign_in_attempts where token_hash = $1 and kind = any ($2) and expires_at > $3
     returning kind, user_id, secrets`,
    [tokenHash(token), kinds, now],
  )
  const [row] = rows
  return row && { kind: row.kind, userId: Id.nullable().parse(row.user_id), secrets: Secrets.parse(row.secrets) }
}
