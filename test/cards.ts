import sharp from 'sharp'
import { receiveTemplate } from '../src/cards/biometric-store.ts'
import { issueCard } from '../src/cards/card-actions.ts'
import type { VerifiedCode } from '../src/cards/claim169/code.ts'
import { verifyCardCode } from '../src/cards/claim169/code.ts'
import type { TrustedKey } from '../src/cards/claim169/cose.ts'
import { leaseNumbers } from '../src/cards/number-actions.ts'
import type { CardTrustView } from '../src/cards/views.ts'
import { fromHex } from '../src/journal/bytes.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { keepPhoto } from '../src/people/photo-actions.ts'
import { receivePhoto } from '../src/people/photo-store.ts'
import { peopleById } from '../src/people/store.ts'
import { applicant, type CastName, cast, type World } from './world.ts'

/** A template that a device gave and the server received, as its hash. */
export async function received(world: World, personId: Id, template: string): Promise<{ sha256: string }> {
  const { sideId, siteId } = cast.awa
  if (siteId === null) throw new Error('a registration officer works at a site')
  return receiveTemplate(world.sulh, { id: personId, sideId, siteId }, Buffer.from(template).toString('base64'))
}

/** A picture of one colour: an invented face. */
export async function face(background: string): Promise<Buffer> {
  return sharp({ create: { width: 480, height: 640, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

/** Takes the photo of somebody, as an officer at the site does. */
export async function photographed(world: World, who: CastName, personId: Id, colour = '#556b2f'): Promise<string> {
  const person = await world.sulh.database.read(cast[who], async (tx) =>
    (await peopleById(tx, [personId])).get(personId),
  )
  if (!person) throw new Error('there is no such person')
  const photo = await receivePhoto(world.sulh, person, await face(colour))
  if ('refused' in photo) throw new Error(photo.refused)
  await world.done(who, keepPhoto, { id: newId(), personId, sha256: photo.sha256 })
  return photo.sha256
}

/** Leases a block for the officer's site, and gives its numbers. */
export async function leasedNumbers(world: World, who: CastName, size = 25): Promise<string[]> {
  const blockId = await world.done(who, leaseNumbers, { id: newId(), siteId: cast[who].siteId, size })
  const { rows } = await world.sulh.database.owner.query<{ number: string }>(
    'select number from card_numbers where block_id = $1 order by number',
    [blockId],
  )
  return rows.map(({ number }) => number)
}

/** What is asked for when a card is issued; what differs is given. */
export const cardFor = (personId: Id, number: string | undefined, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), personId, number, kind: 'opaque', replaced: null },
  ...given,
})

/** Somebody registered and photographed, with a card of the number. */
export async function carded(
  world: World,
  who: CastName,
  number: string | undefined,
  given: Record<string, unknown> = {},
): Promise<{ personId: Id; cardId: Id }> {
  const personId = await world.done(who, register, applicant(given))
  await photographed(world, who, personId)
  return { personId, cardId: await world.done(who, issueCard, cardFor(personId, number)) }
}

/** The keys of a view as /verify trusts them. */
export function keysOf({ keys }: Pick<CardTrustView, 'keys'>): TrustedKey[] {
  return keys.flatMap(({ id, publicKey }) => {
    const bytes = fromHex(publicKey)
    return bytes ? [{ id, algorithm: 'EdDSA' as const, publicKey: bytes }] : []
  })
}

/** What a code says today to who trusts these keys. */
export function read(code: string, trust: Pick<CardTrustView, 'keys'>): VerifiedCode {
  return verifyCardCode(code, keysOf(trust), Date.now() / 1000)
}
