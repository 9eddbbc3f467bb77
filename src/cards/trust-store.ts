import { createHash, createPublicKey, sign } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { hex } from '../journal/bytes.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import { type Keys, rawPublicKey } from '../server/keys.ts'
import { derivedKey } from '../server/seal.ts'
import { cardClaims, cardCode } from './claim169/code.ts'
import type { Identity } from './claim169/identity.ts'
import { listHours, paperMark, revocationMark, signRevocationList } from './revocation-list.ts'
import type { CardTrustView } from './views.ts'

/** Who issues the list of revoked cards: words that tell nothing. */
const listIssuer = 'Card Office'

/** The id of a card key: the first eight bytes of the hash of its public half. */
function keyIdOf(publicKey: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(publicKey).digest().subarray(0, 8))
}

/** Every public key of cards, the one that signs now first. */
export function cardKeys({ card }: Pick<Keys, 'card'>): { id: string; publicKey: string }[] {
  const all = [rawPublicKey(createPublicKey(card.signing)), ...card.former]
  return all.map((publicKey) => ({ id: hex(keyIdOf(publicKey)), publicKey: hex(publicKey) }))
}

function signer({ card }: Pick<Keys, 'card'>) {
  return {
    id: keyIdOf(rawPublicKey(createPublicKey(card.signing))),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, card.signing)),
  }
}

/**
 * The token of a card: sixteen bytes that nobody can guess, in its code and in no table. They follow from the master key, so that
 * the list of revoked cards can be made again at any time.
 */
function tokenOf({ master }: Pick<Keys, 'master'>, cardId: Id): Uint8Array {
  return new Uint8Array(derivedKey(master, `card token ${cardId}`).subarray(0, 16))
}

/** The code of a card or certificate, signed; its issuer is the one that is printed. `day` is the last day on which it counts; null where it counts for ever. */
export function signedCode(
  keys: Pick<Keys, 'card' | 'master'>,
  said: { id: Id; identity: Identity; issuer: string; issuedAt: string; day: string | null },
): string {
  const { id, identity, issuer, issuedAt, day } = said
  const about = {
    issuer,
    issuedAt: Math.floor(Date.parse(issuedAt) / 1000),
    // The whole of the last day counts, wherever it ends last.
    expiresAt: day === null ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000 + 36 * 3600,
    tokenId: tokenOf(keys, id),
  }
  return cardCode(
    cardClaims(identity, about),
    signer(keys),
    (bytes) => new Uint8Array(deflateSync(bytes, { level: 9 })),
  )
}

/** The public keys and the signed list of revoked cards, as of now; made anew when one more is revoked, or after an hour. */
export class CardTrust {
  readonly #keys: Keys
  #kept: { state: string; view: CardTrustView } | undefined

  constructor(keys: Keys) {
    this.#keys = keys
  }

  async read(tx: Tx, now: Date): Promise<CardTrustView> {
    const issuedAt = Math.floor(now.getTime() / 3_600_000) * 3600
    const { rows: counted } = await tx.query<{ state: string }>(
      `select (select count(*) || ' ' || coalesce(max(ended_at)::text, '') from cards where status = 'revoked') || ' '
         || (select count(*) from discharge_certificates where revoked_at is not null) as state`,
    )
    const state = `${issuedAt} ${counted[0]?.state}`
    if (this.#kept?.state === state) return this.#kept.view
    const { rows } = await tx.query<{ id: Id }>(
      // What expired needs no place on the list: its own day ends it.
      `select id from cards where status = 'revoked' and expires_on > now() - interval '3 days'`,
    )
    const papers = await revokedPapers(tx)
    const marks = [
      ...rows.map(({ id }) => revocationMark(tokenOf(this.#keys, id))),
      ...papers.flatMap(({ id, leaf }) => [
        revocationMark(tokenOf(this.#keys, id)),
        ...(leaf === null ? [] : [paperMark(leaf)]),
      ]),
    ]
    const about = {
      issuer: listIssuer,
      issuedAt: Math.floor(now.getTime() / 1000),
      nextUpdate: issuedAt + listHours * 3600,
    }
    const list = signRevocationList(marks, about, signer(this.#keys))
    const view = { keys: cardKeys(this.#keys), list: Buffer.from(list).toString('base64') }
    this.#kept = { state, view }
    return view
  }
}

/** Revoked certificates, and the leaf of the journal that proves each: both of their codes are on the list. They never expire. */
async function revokedPapers(tx: Tx): Promise<{ id: Id; leaf: number | null }[]> {
  const { rows } = await tx.query<{ id: Id; leaf: number | null }>(
    `select c.id, (select d.leaf_index from journal j join documents d on d.entry_id = j.id
       where j.body -> 'subject' ->> 'id' = c.id::text and j.action = 'discharge.certify' order by j.leaf_index desc limit 1) as leaf
     from discharge_certificates c where c.revoked_at is not null`,
  )
  return rows.map(({ id, leaf }) => ({ id, leaf: leaf === null ? null : Number(leaf) }))
}
