import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** A rack, box or shelf of a store, with a printed code that has a check digit (ddr.md §2.2 "store, rack/box"). */
export const StoragePlace = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  code: z.string(),
  kind: z.enum(['rack', 'shelf', 'box']),
  /** What is painted on it, where anything is. */
  label: plainText(80),
  capacity: z.int().min(1).max(10_000),
  addedBy: Id,
  addedAt: Instant,
})
export type StoragePlace = z.infer<typeof StoragePlace>
export const storagePlaceNoun = defineNoun({
  name: 'storagePlace',
  table: 'storage_places',
  schema: StoragePlace,
  appendOnly: true,
})

/**
 * That a weapon lies in a place. It holds the number of the movement that brought the weapon into the hands in which it is
 * and is over, with no further act, when the weapon moves: handed over, lost, destroyed (docs/decisions/0022-storage.md).
 */
export const Placement = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  placeId: Id,
  weaponId: Id,
  /** `weapons.moves` when it was put there. */
  n: z.int().min(0),
  putBy: Id,
  putAt: Instant,
  takenBy: Id.nullable(),
  takenAt: Instant.nullable(),
})
export type Placement = z.infer<typeof Placement>
export const placementNoun = defineNoun({ name: 'placement', table: 'weapon_placements', schema: Placement })

/** How many weapons one act puts in or takes out at the most. */
export const mostTags = 500
/** The tags that were scanned, as printed. */
export const ScannedTags = z.array(z.string().min(1).max(40)).min(1).max(mostTags)
