import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Id } from '../kernel/ids.ts'
import type { Database } from './database.ts'

/** An identity provider (OpenID Connect) beside passwords, as the operator names it. */
export interface ProviderOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What it is called on the page that signs in. */
  readonly name: string
  /** The application's own address, to which it sends browsers back. */
  readonly publicUrl: string
}

/** Whom the provider vouches for, and whether they showed more there than a password. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
  readonly strong: boolean
}

/** Methods of RFC 8176 by which the provider says that more than one thing was shown. */
const strongMethods = ['mfa', 'hwk']

/** Signing in through an identity provider: authorization code with PKCE, state and nonce (RFC 9700). */
export class Provider {
  readonly options: ProviderOptions
  #configuration: Promise<Configuration> | undefined

  constructor(options: ProviderOptions) {
    this.options = options
  }

  /** Where to send the browser, and what has to match when it comes back. */
  async begin(): Promise<{ address: string; secrets: Record<string, string> }> {
    const configuration = await this.#discovered()
    const verifier = randomPKCECodeVerifier()
    const [state, nonce] = [randomState(), randomNonce()]
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#back,
      scope: 'openid',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...{ state, nonce },
    })
    return { address: address.href, secrets: { verifier, state, nonce } }
  }

  /** Whom the provider sent back with this query; undefined where anything of it does not match. */
  async finish(query: string, secrets: Readonly<Record<string, string>>): Promise<Vouched | undefined> {
    const { verifier, state, nonce } = secrets
    if (verifier === undefined || state === undefined || nonce === undefined) return undefined
    try {
      const tokens = await authorizationCodeGrant(await this.#discovered(), new URL(`${this.#back}?${query}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) return undefined
      const methods = Array.isArray(claims.amr) ? claims.amr : []
      return {
        issuer: claims.iss,
        subject: claims.sub,
        strong: strongMethods.some((method) => methods.includes(method)),
      }
    } catch {
      return undefined
    }
  }

  get #back(): string {
    return new URL('/api/session/provider/back', this.options.publicUrl).href
  }

  /** Asked once; where the provider did not answer, again the next time. */
  #discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.options
    const address = new URL(issuer)
    // Without TLS on this machine alone, as in tests.
    const local = address.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(address.hostname)
    this.#configuration ??= discovery(
      address,
      clientId,
      clientSecret,
      undefined,
      local ? { execute: [allowInsecureRequests] } : {},
    ).catch((error: unknown) => {
      this.#configuration = undefined
      throw error
    })
    return this.#configuration
  }
}

type Accounts = Pick<Database, 'accounts'>

/** The user whom a provider means, as they confirmed themselves; undefined where nobody did, or they are dismissed. */
export async function userOfIdentity({ accounts }: Accounts, { issuer, subject }: Vouched): Promise<Id | undefined> {
  const { rows } = await accounts.query<{ user_id: Id }>(
    `select i.user_id from provider_identities i join users u on u.id = i.user_id
     where i.issuer = $1 and i.subject = $2 and u.status = 'appointed'`,
    [issuer, subject],
  )
  return rows[0]?.user_id
}

/** Keeps that a provider means this user; false where it means another already, or this user is known there as somebody else. */
export async function linkIdentity(
  { accounts }: Accounts,
  userId: Id,
  { issuer, subject }: Vouched,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await accounts.query(
    'insert into provider_identities (issuer, subject, user_id, linked_at) values ($1, $2, $3, $4) on conflict do nothing',
    [issuer, subject, userId, now],
  )
  return rowCount === 1
}

/** Whether a user can sign in through the provider. */
export async function isLinked({ accounts }: Accounts, userId: Id): Promise<boolean> {
  const { rowCount } = await accounts.query('select from provider_identities where user_id = $1', [userId])
  return (rowCount ?? 0) > 0
}

/** Ends that a user signs in through the provider. */
export async function unlinkIdentity({ accounts }: Accounts, userId: Id): Promise<void> {
  await accounts.query('delete from provider_identities where user_id = $1', [userId])
}
