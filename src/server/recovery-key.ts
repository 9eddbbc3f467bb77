import { combine, split } from 'shamir-secret-sharing'
import { newId } from '../kernel/ids.ts'
import { BoxOpener, newBoxKeys } from '../stations/box.ts'
import { asOwner, keep, keysOf, recoveredKeys, sealForRecovery } from './key-ring.ts'
import { boxKeysOf } from './keys.ts'
import type { MasterKey } from './master-key.ts'
import { type Share, textOfShare } from './recovery-share.ts'
import { recoveryKeyInForce } from './rotate-master-key.ts'

/**
 * Makes a recovery key, seals the ring for it, and gives its private half in shares (Shamir), of which `needed` open, to `handOut`: it is
 * kept nowhere else. Once they are out, shares that were given out before open nothing any more; where `handOut` fails, those still do.
 */
export async function splitRecoveryKey(
  ownerUrl: string,
  masterKey: MasterKey,
  { needed, shares, now }: { needed: number; shares: number; now: Date },
  handOut: (texts: readonly string[]) => void,
): Promise<void> {
  const pair = await newBoxKeys()
  const parts = await split(new Uint8Array(Buffer.from(pair.privateKey, 'base64')), shares, needed)
  const id = newId()
  const texts = parts.map((part, n) => textOfShare({ id, needed, shares, place: n + 1, part: new Uint8Array(part) }))
  await asOwner(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sulh key ring'))`)
    const keys = await keysOf(client, masterKey)
    await client.query('begin')
    await client.query('delete from recovery_keys')
    await client.query(
      'insert into recovery_keys (id, public_key, needed, shares, made_at) values ($1, $2, $3, $4, $5)',
      [id, pair.publicKey, needed, shares, now],
    )
    await sealForRecovery(client, keys, { id, publicKey: pair.publicKey })
    handOut(texts)
    await client.query('commit')
  })
}

/**
 * Gives the ring to another master key, where the one before is lost: enough shares open it. Refuses shares of another recovery
 * key, too few, and ones that do not fit together; nothing is changed then, nor where `newKey` is null: the shares are tried.
 */
export async function recoverMasterKey(
  ownerUrl: string,
  given: readonly Share[],
  newKey: (() => MasterKey) | null,
): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sulh key ring'))`)
    const recovery = await recoveryKeyInForce(client)
    if (!recovery) throw new Error('No recovery key was ever made for this database.')
    const shares = [...new Map(given.filter(({ id }) => id === recovery.id).map((one) => [one.place, one])).values()]
    if (shares.length < given.length)
      throw new Error('Some of these shares are double, or of another recovery key: leave them out.')
    if (shares.length < recovery.needed)
      throw new Error(`${recovery.needed} shares are needed, and these are ${shares.length}.`)
    const secret = await combine(shares.map(({ part }) => part))
    if (secret.length !== 32 || boxKeysOf(secret).publicKey !== recovery.publicKey)
      throw new Error('The shares do not fit together: one of them was copied wrongly.')
    const keys = await recoveredKeys(client, new BoxOpener(recovery.id, Buffer.from(secret).toString('base64')))
    if (!keys) throw new Error('The ring was not sealed for this recovery key.')
    if (!newKey) return
    const to = newKey()
    await client.query('begin')
    for (const [generation, key] of keys) await keep(client, generation, await to.wrap(key))
    await client.query('commit')
  })
}
