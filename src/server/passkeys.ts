import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import type { Database } from './database.ts'

/** Where the application is, as browsers name it: a passkey works there and nowhere else. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

const text = z.string().min(1).max(20_000)
/** What a browser says of a passkey that it made (WebAuthn 3, §5.1). */
export const MadePasskey = z.object({
  id: text,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
})
/** What a browser says with a passkey. */
export const UsedPasskey = z.object({
  id: text,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
})

export interface Passkey {
  readonly id: string
  readonly label: string
  readonly madeAt: string
  readonly usedAt: string | null
}

type Accounts = Pick<Database, 'accounts'>

/** Options for making a passkey that asks for a PIN or a finger, and that names its owner itself. */
export async function passkeyToMake({ accounts }: Accounts, user: { id: Id; login: string }, party: RelyingParty) {
  const { rows } = await accounts.query<{ id: string }>('select id from passkeys where user_id = $1', [user.id])
  return generateRegistrationOptions({
    rpName: 'Sulh',
    rpID: party.id,
    userName: user.login,
    userID: new Uint8Array(Buffer.from(user.id)),
    attestationType: 'none',
    excludeCredentials: rows.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Keeps a passkey that was made for this challenge; false where it does not prove itself. */
export async function keepPasskey(
  { accounts }: Accounts,
  {
    userId,
    label,
    made,
    challenge,
  }: { userId: Id; label: string; made: z.infer<typeof MadePasskey>; challenge: string },
  party: RelyingParty,
  now: Date,
): Promise<boolean> {
  const { id, response } = made
  const { clientDataJSON, attestationObject } = response
  const verified = await verifyRegistrationResponse({
    response: {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: { clientDataJSON, attestationObject },
    },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!verified?.verified) return false
  const { credential } = verified.registrationInfo
  const { rowCount } = await accounts.query(
    `insert into passkeys (id, user_id, public_key, counter, transports, label, made_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do nothing`,
    [credential.id, userId, Buffer.from(credential.publicKey), credential.counter, response.transports, label, now],
  )
  return rowCount === 1
}

/** Options for signing in with whichever passkey the browser has for this place. */
export function passkeyToUse(party: RelyingParty) {
  return generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' })
}

/** Whose passkey proved itself to this challenge; undefined where none did, or its owner is dismissed. */
export async function ownerOfPasskey(
  { accounts }: Accounts,
  { used, challenge }: { used: z.infer<typeof UsedPasskey>; challenge: string },
  party: RelyingParty,
  now: Date,
): Promise<Id | undefined> {
  const { rows } = await accounts.query<{ user_id: Id; public_key: Buffer; counter: number }>(
    `select p.user_id, p.public_key, p.counter from passkeys p join users u on u.id = p.user_id
     where p.id = $1 and u.status = 'appointed'`,
    [used.id],
  )
  const [kept] = rows
  if (!kept) return undefined
  const { id, response } = used
  const verified = await verifyAuthenticationResponse({
    response: { ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} }, response },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id, publicKey: new Uint8Array(kept.public_key), counter: kept.counter },
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  await accounts.query('update passkeys set counter = $2, used_at = $3 where id = $1', [
    id,
    verified.authenticationInfo.newCounter,
    now,
  ])
  return kept.user_id
}

/** The passkeys of a user, oldest first. */
export async function passkeysOf({ accounts }: Accounts, userId: Id): Promise<Passkey[]> {
  const { rows } = await accounts.query<Passkey>(
    `select id, label, made_at as "madeAt", used_at as "usedAt" from passkeys where user_id = $1 order by made_at, id`,
    [userId],
  )
  return rows
}

/** Takes one of a user's own passkeys off; false where it is not theirs. */
export async function removePasskey({ accounts }: Accounts, userId: Id, id: string): Promise<boolean> {
  const { rowCount } = await accounts.query('delete from passkeys where user_id = $1 and id = $2', [userId, id])
  return rowCount === 1
}
