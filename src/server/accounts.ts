import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { Secret, TOTP } from 'otpauth'
import type { Id } from '../kernel/ids.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { type ActorRow, actorColumns, actorOfRow } from './actor-row.ts'
import type { Database, Tx } from './database.ts'
import { inTransaction } from './database.ts'
import { derivedKey, open, seal } from './seal.ts'

/** Signing in (OWASP ASVS 5: 6.2 passwords, 6.3 lockout and second factor, 7.x sessions). */

const sessionHours = 12
const idleMinutes = 60
const failuresBeforeLock = 5
const lockMinutes = 15
const recentMs = 2000
/** Roles that decide about people or read across sites work with a second factor (ASVS 6.3.3). */
export const rolesWithFactor: readonly Role[] = ['administrator', 'director', 'auditor']

export type SignInProblem = 'session.wrong' | 'session.codeNeeded' | 'session.codeWrong' | 'session.locked'

export interface SignedIn {
  readonly actor: Actor
  readonly login: string
  readonly name: Texts
  readonly secondFactor: 'none' | 'required' | 'on'
}

/** How somebody signs in: never a password, a code or a token. */
export interface AccountState {
  readonly locked: boolean
  readonly hasPassword: boolean
  readonly hasFactor: boolean
  readonly codeUntil: string | null
  readonly lastSeen: string | null
  readonly sessions: number
}

/** A session as its owner sees it. */
export interface OpenSession {
  readonly id: Id
  readonly device: string
  readonly openedAt: string
  readonly lastSeen: string
  readonly own: boolean
}

interface AccountRow {
  user_id: Id
  password_hash: string
  factor_sealed: Buffer | null
  factor_confirmed: boolean
  factor_last_step: number
  failures: number
  locked_until: string | null
}

/** The accounts of the programme's users. */
export class Accounts {
  readonly #database: Database
  readonly #factorKey: Buffer
  readonly #demonstration: () => boolean
  readonly #recent = new Map<string, { signedIn: SignedIn; at: number }>()
  #dummyHash: Promise<string> | undefined

  constructor(database: Database, master: Uint8Array, demonstration: () => boolean) {
    this.#database = database
    this.#factorKey = factorKeyOf(master)
    this.#demonstration = demonstration
  }

  /**
   * Signs in and returns the session's token. A wrong login takes as long as a wrong password; five failures lock
   * the account for a quarter of an hour. A code of the second factor is used once.
   */
  async signIn(
    credentials: { login: string; password: string; code?: string | undefined },
    now: Date,
    device = '',
  ): Promise<{ token: string } | { problem: SignInProblem; until?: string }> {
    const account = await this.#find(credentials.login)
    if (!account) {
      await verify(await this.#dummy(), credentials.password)
      return { problem: 'session.wrong' }
    }
    if (account.locked_until !== null && account.locked_until > now.toISOString()) {
      return { problem: 'session.locked', until: account.locked_until }
    }
    if (!(await verify(account.password_hash, credentials.password))) return this.#failed(account, 'session.wrong', now)
    if (account.factor_confirmed) {
      if (credentials.code === undefined || credentials.code === '') return { problem: 'session.codeNeeded' }
      const step = this.#checkCode(account, credentials.code, now)
      if (step === undefined) return this.#failed(account, 'session.codeWrong', now)
      await this.#database.accounts.query('update accounts set factor_last_step = $2 where user_id = $1', [
        account.user_id,
        step,
      ])
    }
    await this.#database.accounts.query('update accounts set failures = 0, locked_until = null where user_id = $1', [
      account.user_id,
    ])
    return { token: await this.open(account.user_id, now, { device, strong: false }) }
  }

  /**
   * Who a session belonged to within the last two seconds, for actions: perform() looks at the session again inside
   * its transaction. Reads ask `whoIs`.
   */
  async whoWas(token: string, now: Date): Promise<SignedIn | undefined> {
    const recent = this.#recent.get(token)
    if (recent && now.getTime() - recent.at < recentMs) return recent.signedIn
    const signedIn = await this.whoIs(token, now)
    if (this.#recent.size > 5000) this.#recent.clear()
    if (signedIn) this.#recent.set(token, { signedIn, at: now.getTime() })
    return signedIn
  }

  /** Who a session belongs to; undefined where it ended, went idle, or its user was dismissed. */
  async whoIs(token: string, now: Date): Promise<SignedIn | undefined> {
    const { rows } = await this.#database.accounts.query<
      ActorRow & { login: string; factor_confirmed: boolean; strong: boolean; last_seen: string }
    >({
      name: 'who is',
      text: `select ${actorColumns}, u.login, coalesce(c.factor_confirmed, false) as factor_confirmed, s.strong, s.last_seen
             from sessions s join users u on u.id = s.user_id join authorities a on a.id = u.side_id
             left join accounts c on c.user_id = u.id
             where s.token_hash = $1 and s.expires_at > $2 and s.last_seen > $3 and u.status = 'appointed'`,
      values: [tokenHash(token), now, new Date(now.getTime() - idleMinutes * 60_000)],
    })
    const [row] = rows
    if (!row) return undefined
    // Once a minute is precise enough for an idle limit of an hour, and spares a write with every request.
    if (now.getTime() - Date.parse(row.last_seen) > 60_000) {
      await this.#database.accounts.query('update sessions set last_seen = $2 where token_hash = $1', [
        tokenHash(token),
        now,
      ])
    }
    const { login, name } = row
    const required = row.roles.some((role) => rolesWithFactor.includes(role)) && !this.#demonstration()
    return {
      actor: actorOfRow(row),
      login,
      name,
      secondFactor: row.factor_confirmed || row.strong ? 'on' : required ? 'required' : 'none',
    }
  }

  /**
   * In whose name a program reads with a token: of its maker, while they are appointed, where the token opens that reading route. Each
   * reading is written down. Undefined for a token that expired, was revoked, or is of something else.
   */
  async whoHolds(token: string, path: string, now: Date): Promise<SignedIn | undefined> {
    const { rows } = await this.#database.accounts.query<ActorRow & { login: string; token_id: Id }>(
      `select ${actorColumns}, u.login, k.id as token_id
       from api_tokens k join users u on u.id = k.made_by join authorities a on a.id = u.side_id
       where k.token_hash = $1 and k.revoked_at is null and u.status = 'appointed' and $2 = any(k.paths)
         and k.expires_on >= ($3::timestamptz at time zone (select time_zone from programmes))::date`,
      [tokenHash(token).toString('hex'), path, now],
    )
    const [row] = rows
    if (!row) return undefined
    await this.#database.accounts.query('insert into api_token_uses (token_id, used_at, path) values ($1, $2, $3)', [
      row.token_id,
      now,
      path,
    ])
    const { login, name } = row
    return { actor: actorOfRow(row), login, name, secondFactor: 'none' }
  }

  /**
   * Opens a session of somebody who proved who they are, from a device of this kind; gives its token. `strong`: they showed more than
   * a password, so that no second factor is asked of them.
   */
  async open(userId: Id, now: Date, { device, strong }: { device: string; strong: boolean }): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const expires = new Date(now.getTime() + sessionHours * 3_600_000)
    await this.#database.accounts.query(
      `insert into sessions (token_hash, user_id, created_at, last_seen, expires_at, device, strong) values ($1, $2, $3, $3, $4, $5, $6)`,
      [tokenHash(token), userId, now, expires, device, strong],
    )
    await this.#database.accounts.query('delete from sessions where expires_at < $1', [now])
    return token
  }

  /** Ends a session. */
  async signOut(token: string): Promise<void> {
    await this.#database.accounts.query('delete from sessions where token_hash = $1', [tokenHash(token)])
  }

  /** The sessions of a user that are open, the newest first; `token` tells which of them asks. */
  async sessionsOf(userId: Id, token: string, now: Date): Promise<OpenSession[]> {
    const { rows } = await this.#database.accounts.query<OpenSession>(
      `select id, device, created_at as "openedAt", last_seen as "lastSeen", token_hash = $2 as own from sessions
       where user_id = $1 and expires_at > $3 and last_seen > $4 order by created_at desc, id`,
      [userId, tokenHash(token), now, new Date(now.getTime() - idleMinutes * 60_000)],
    )
    return rows
  }

  /** Ends one of a user's own sessions; false where it is not theirs or ended before. */
  async endSession(userId: Id, id: Id): Promise<boolean> {
    const { rowCount } = await this.#database.accounts.query('delete from sessions where user_id = $1 and id = $2', [
      userId,
      id,
    ])
    return rowCount === 1
  }

  /** Ends all of a user's own sessions but the one that asks. */
  async endOtherSessions(userId: Id, token: string): Promise<void> {
    await this.#database.accounts.query('delete from sessions where user_id = $1 and token_hash <> $2', [
      userId,
      tokenHash(token),
    ])
  }

  /** Whether this is a user's password: asked again before what a signed-in browser that was left alone must not do. */
  async isPassword(userId: Id, password: string): Promise<boolean> {
    const { rows } = await this.#database.accounts.query<{ password_hash: string }>(
      'select password_hash from accounts where user_id = $1',
      [userId],
    )
    return rows[0] !== undefined && (await verify(rows[0].password_hash, password))
  }

  /** Sets a password; ends the user's other sessions. `current` is asked of users, not of administrators. */
  async changePassword(userId: Id, current: string, next: string, keepToken: string): Promise<boolean> {
    if (!(await this.isPassword(userId, current))) return false
    const nextHash = await hash(next)
    await inTransaction(this.#database.accounts, async (tx) => {
      await tx.query('update accounts set password_hash = $2, must_change = false where user_id = $1', [
        userId,
        nextHash,
      ])
      await tx.query('delete from sessions where user_id = $1 and token_hash <> $2', [userId, tokenHash(keepToken)])
    })
    return true
  }

  /** Gives a user of the demonstration the password stated. Everybody else chooses theirs by a code (account-codes.ts). */
  async issuePassword(userId: Id, stated: string): Promise<void> {
    const passwordHash = await hash(stated)
    await inTransaction(this.#database.accounts, async (tx: Tx) => {
      await tx.query(
        `insert into accounts (user_id, password_hash, must_change) values ($1, $2, false)
         on conflict (user_id) do update set password_hash = excluded.password_hash, must_change = false,
           failures = 0, locked_until = null, factor_sealed = null, factor_confirmed = false`,
        [userId, passwordHash],
      )
      await tx.query('delete from sessions where user_id = $1', [userId])
    })
  }

  /** Begins a second factor: the secret for an authenticator application (TOTP, RFC 6238). */
  async beginFactor(userId: Id, login: string): Promise<{ uri: string; secret: string } | undefined> {
    const secret = new Secret({ size: 20 })
    const sealed = seal(this.#factorKey, Buffer.from(secret.base32), userId)
    const { rowCount } = await this.#database.accounts.query(
      'update accounts set factor_sealed = $2 where user_id = $1 and not factor_confirmed',
      [userId, sealed],
    )
    return rowCount === 0 ? undefined : { uri: totp(secret, login).toString(), secret: secret.base32 }
  }

  /** Confirms it with a first code. */
  async confirmFactor(userId: Id, code: string, now: Date): Promise<boolean> {
    const { rows } = await this.#database.accounts.query<AccountRow>(
      'select *, user_id from accounts where user_id = $1 and factor_sealed is not null and not factor_confirmed',
      [userId],
    )
    const step = rows[0] ? this.#checkCode(rows[0], code, now) : undefined
    if (step === undefined) return false
    await this.#database.accounts.query(
      'update accounts set factor_confirmed = true, factor_last_step = $2 where user_id = $1',
      [userId, step],
    )
    return true
  }

  /** How users sign in, for administrators; of who has neither an account nor a code there is none. */
  async states(userIds: readonly Id[], now: Date): Promise<Map<Id, AccountState>> {
    const { rows } = await this.#database.accounts.query<AccountState & { id: Id }>(
      `select u.id, coalesce(a.locked_until > $2, false) as locked, a.user_id is not null as "hasPassword",
         coalesce(a.factor_confirmed, false) or exists (select from passkeys k where k.user_id = u.id) as "hasFactor",
         (select expires_at from account_codes c where c.user_id = u.id and c.expires_at > $2) as "codeUntil",
         (select max(last_seen) from sessions s where s.user_id = u.id) as "lastSeen",
         (select count(*) from sessions s where s.user_id = u.id and s.expires_at > $2) as sessions
       from users u left join accounts a on a.user_id = u.id where u.id = any ($1)`,
      [userIds, now],
    )
    return new Map(rows.map(({ id, ...state }) => [id, state]))
  }

  async #find(login: string): Promise<AccountRow | undefined> {
    const { rows } = await this.#database.accounts.query<AccountRow>(
      `select a.* from accounts a join users u on u.id = a.user_id where u.login = $1 and u.status = 'appointed'`,
      [login],
    )
    return rows[0]
  }

  async #failed(account: AccountRow, problem: SignInProblem, now: Date) {
    const until = new Date(now.getTime() + lockMinutes * 60_000).toISOString()
    const { rows } = await this.#database.accounts.query<{ locked_until: string | null }>(
      `update accounts set failures = failures + 1,
         locked_until = case when failures + 1 >= $2 then $3::timestamptz else locked_until end
       where user_id = $1 returning locked_until`,
      [account.user_id, failuresBeforeLock, until],
    )
    const locked = rows[0]?.locked_until
    return typeof locked === 'string' && locked > now.toISOString()
      ? { problem: 'session.locked' as const, until: locked }
      : { problem }
  }

  /** The time step of a right, unused code. One step of clock drift is allowed either way. */
  #checkCode(account: AccountRow, code: string, now: Date): number | undefined {
    const base32 = account.factor_sealed && open(this.#factorKey, account.factor_sealed, account.user_id)
    if (!base32) return undefined
    const token = totp(Secret.fromBase32(base32.toString()), '')
    const delta = token.validate({ token: code, window: 1, timestamp: now.getTime() })
    if (delta === null) return undefined
    const step = Math.floor(now.getTime() / 30_000) + delta
    return step > account.factor_last_step ? step : undefined
  }

  #dummy(): Promise<string> {
    this.#dummyHash ??= hash('a password that nobody has')
    return this.#dummyHash
  }
}

/** Seals second factors at rest. */
export function factorKeyOf(master: Uint8Array): Buffer {
  return derivedKey(master, 'second factors')
}

function totp(secret: Secret, login: string): TOTP {
  return new TOTP({ issuer: 'Sulh', label: login, secret, digits: 6, period: 30 })
}

/** What is stored of a session's token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
