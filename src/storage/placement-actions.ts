import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { Armoury, armouryNoun, Bar } from './armoury.ts'
import { Placement, placementNoun, ScannedTags, type StoragePlace, storagePlaceNoun } from './storage-place.ts'

/** A scanned weapon: where it is in custody, and where it lies now. */
const Scanned = z.object({
  id: Id,
  tag: z.string(),
  sideId: Id,
  siteId: Id,
  status: z.string(),
  moves: z.int().min(0),
  placement: Placement.nullable(),
  placeCode: z.string().nullable(),
  bar: Bar.nullable(),
})
type Scanned = z.infer<typeof Scanned>

const scanFacts = z.object({
  armoury: Armoury.nullable(),
  scanned: z.array(Scanned),
  filled: z.int().min(0),
  bar: Bar.nullable(),
})
const input = z.strictObject({ id: Id, tags: ScannedTags })
const ofPlace = (_input: unknown, _actor: unknown, place: StoragePlace | undefined) => ({
  armoury: place ? { noun: armouryNoun, id: place.armouryId } : null,
})

/**
 * Puts weapons into a place, by their tags, all of them or none (ddr.md §2.2 custody "store, rack/box"). What lay elsewhere at the site
 * is taken from there. Refuses a weapon that is not in custody at the site, a full place, a store for parts (principal parts lie
 * apart, IDDRS 4.10 §7), and a store that is not open under its keys.
 */
export const putIn = defineAction({
  name: 'storagePlace.putIn',
  kind: 'intent',
  noun: storagePlaceNoun,
  roles: ['armourer'],
  input,
  facts: scanFacts,
  needs: ofPlace,
  decide(place, { tags }, { armoury, scanned, filled, bar }, { actor, at, actionId }) {
    if (!place || !armoury || !reaches(actor, place)) return refuse('storagePlace.unknown')
    if (armoury.kind === 'partsStore') return refuse('storagePlace.partsOnly')
    if (bar === 'shut') return refuse('armoury.shut', { store: armoury.code })
    const wrong = tags.map((tag) => scanMisfit(tag, scanned, { place, actor })).find((misfit) => misfit !== undefined)
    if (wrong) return wrong
    if (new Set(tags).size !== tags.length) return refuse('storagePlace.scannedTwice', {}, 'tags')
    const here = scanned.find(({ placement }) => placement?.placeId === place.id)
    if (here) return refuse('storagePlace.hereAlready', { tag: here.tag }, 'tags')
    const free = place.capacity - filled
    if (scanned.length > free) return refuse('storagePlace.full', { code: place.code, free: Math.max(0, free) }, 'tags')
    const barred = scanned.find((one) => one.bar !== null)
    if (barred) return barRefusal(barred)
    const fresh = scanned.map(({ id, moves }) =>
      put(placementNoun, {
        ...{ id: derivedId(actionId, `placement ${id}`), sideId: place.sideId, siteId: place.siteId },
        ...{ armouryId: place.armouryId, placeId: place.id, weaponId: id, n: moves },
        ...{ putBy: actor.id, putAt: at, takenBy: null, takenAt: null },
      }),
    )
    const before = scanned.flatMap(({ placement }) =>
      placement ? [put(placementNoun, { ...placement, takenBy: actor.id, takenAt: at })] : [],
    )
    return accept([...before, ...fresh])
  },
})

/** Takes weapons out of a place, by their tags, all of them or none. Refused while the store is locked or not open under its keys. */
export const takeOut = defineAction({
  name: 'storagePlace.takeOut',
  kind: 'intent',
  noun: storagePlaceNoun,
  roles: ['armourer'],
  input,
  facts: scanFacts,
  needs: ofPlace,
  decide(place, { tags }, { armoury, scanned, bar }, { actor, at }) {
    if (!place || !armoury || !reaches(actor, place)) return refuse('storagePlace.unknown')
    if (bar === 'shut') return refuse('armoury.shut', { store: armoury.code })
    if (bar === 'locked') return refuse('armoury.locked', { store: armoury.code })
    const writes = []
    for (const tag of new Set(tags)) {
      const placement = scanned.find((one) => one.tag === tag)?.placement
      if (placement?.placeId !== place.id) return refuse('storagePlace.notHere', { tag }, 'tags')
      writes.push(put(placementNoun, { ...placement, takenBy: actor.id, takenAt: at }))
    }
    return accept(writes)
  },
})

function scanMisfit(tag: string, scanned: readonly Scanned[], { place, actor }: { place: StoragePlace; actor: Actor }) {
  const weapon = scanned.find((one) => one.tag === tag)
  if (!weapon || !reaches(actor, weapon)) return refuse('storagePlace.tagUnknown', { tag }, 'tags')
  const inCustody = weapon.status === 'inCustody' || weapon.status === 'disputed'
  if (!inCustody || weapon.siteId !== place.siteId) return refuse('storagePlace.notInCustody', { tag }, 'tags')
  return undefined
}

function barRefusal({ tag, placeCode, bar }: Scanned) {
  const facts = { tag, place: placeCode ?? '' }
  return bar === 'locked'
    ? refuse('storagePlace.liesLocked', facts, 'tags')
    : refuse('storagePlace.liesShut', facts, 'tags')
}
