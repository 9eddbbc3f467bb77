import sharp from 'sharp'
import type { VerifierKey } from '../src/journal/note.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { preparePhoto } from '../src/server/photos.ts'
import { proposeTraceWaiver, signTraceWaiver } from '../src/tracing/waiver-actions.ts'
import { source } from './groups.ts'
import { type CastName, cast, type World } from './world.ts'

/** Keeps a picture as the photo of somebody at a site, and gives its hash; each colour is another picture. */
export async function keptPhoto(world: World, who: CastName, background = '#806040'): Promise<string> {
  const canvas = sharp({ create: { width: 320, height: 200, channels: 3, background } })
  const photo = await preparePhoto(await canvas.jpeg().toBuffer())
  if ('refused' in photo) throw new Error(photo.refused)
  const { sideId, siteId } = cast[who]
  await world.sulh.database.owner.query(
    'insert into photos (sha256, bytes, side_id, site_id, received_at) values ($1, $2, $3, $4, now()) on conflict do nothing',
    [photo.sha256, Buffer.from(photo.jpeg), sideId, siteId],
  )
  return photo.sha256
}

/** The key with which anybody checks what a world's journal signed. */
export function journalKey({ sulh }: World): VerifierKey {
  return sulh.journal.publicKey
}

/** A trace request as an armourer makes it; what differs is given. */
export function traceOf(weaponId: Id, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: newId(),
    weaponId,
    marks: {
      ...{ country: 'RU', year: 1974, importCountry: null, importYear: null, location: 'Receiver, left side' },
      ...{ other: 'Arrow in a triangle', physical: 'Wooden stock, replaced' },
    },
    photos: [],
    firearmStatus: 'seized',
    illicit: { grounds: ['embargo', 'nationalLaw'], legalBasis: 'Resolution 1970 (2011), § 9' },
    found: { on: '2020-06-24', placeCode: 'B1', circumstances: 'Handed in at a site of the programme.' },
    intendedUse: 'To find where arms leave lawful hands. Not for prosecution of who handed it in.',
    confidentiality: 'For the offices named alone.',
    urgency: 'routine',
    languages: ['ar', 'en'],
    previous: '',
    toCountry: 'RU',
    ...given,
  }
}

/** What a State answered; what differs is given. */
export function answerOf(requestId: Id, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ id: newId(), requestId, kind: 'full', receivedFrom: 'National Central Bureau', reference: 'NCB/77/2026' },
    ...{ receivedOn: '2026-01-02', ground: null, note: '', manufacturer: 'Works of Izhevsk, 1974', importer: '' },
    ...{ lastTransfer: '', lastOwner: '' },
    ...given,
  }
}

/** Has the trace of weapons waived, by two people of the North. */
export async function waivedTraces(world: World, weaponIds: readonly Id[]): Promise<void> {
  for (const weaponId of weaponIds) {
    const waiver = { id: newId(), weaponId, weaponClass: null, ground: 'agreement', reason: 'Amnesty, article 4' }
    await world.done('fatou', signTraceWaiver, { id: await world.done('omran', proposeTraceWaiver, waiver) })
  }
}

/** The answer to a gate of a transfer; what differs is given. Marking and inspection name these weapons. */
export function gateOf(
  transferId: Id,
  gate: 'embargo' | 'dueDiligence' | 'marking' | 'inspection',
  weaponIds: readonly Id[],
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const each = gate === 'marking' || gate === 'inspection'
  return {
    ...{ id: newId(), transferId, gate, passed: true, basis: `Rule of ${gate}`, reference: `${gate}/2026/7` },
    evidence: [{ text: 'The letter.', source }],
    validUntil: gate === 'dueDiligence' ? '2099-12-31' : null,
    items: each ? weaponIds.map((weaponId) => ({ weaponId, passed: true, note: `LY-MOI ${gate}` })) : [],
    ...given,
  }
}
