import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { WeaponClass } from '../weapons/code-lists.ts'
import { Weapon } from '../weapons/weapon.ts'
import { Armoury, Bar } from './armoury.ts'
import { ArmouryChange } from './armoury-change.ts'
import { Entry } from './entry.ts'
import { KeyRegime, Party } from './key-regime.ts'
import { KeySignature, Opening } from './opening.ts'
import { Placement, StoragePlace } from './storage-place.ts'

/** How a store stands at this moment, to be asked for in a list. */
export const ArmouryState = z.enum(['open', 'signing', 'shut'])

/** Query of `GET /api/armouries`. */
export const ArmouriesQuery = z.object({
  state: z.enum(['all', ...ArmouryState.options, 'locked']).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['code', 'name']).default('code'),
  page: PageNumber,
})
export type ArmouriesQuery = z.infer<typeof ArmouriesQuery>
export const ArmouryRow = z.object({
  armoury: Armoury,
  siteName: Texts,
  mode: KeyRegime.shape.mode,
  state: ArmouryState,
  locked: z.boolean(),
  toSettle: z.int(),
})
export type ArmouryRow = z.infer<typeof ArmouryRow>
export const ArmouriesView = z.object({ armouries: z.array(ArmouryRow), ...pageShape })
export type ArmouriesView = z.infer<typeof ArmouriesView>

const names = z.record(z.string(), z.string())

/** An opening with its signatures and who has still to sign. */
export const OpeningRow = z.object({ opening: Opening, signatures: z.array(KeySignature), missing: z.array(Party) })
export type OpeningRow = z.infer<typeof OpeningRow>

/** `GET /api/armouries/{id}`: the store, its keys, and what is open now. */
export const ArmouryView = z.object({
  armoury: Armoury,
  siteName: Texts,
  siteCode: z.string(),
  regime: KeyRegime.nullable(),
  proposed: KeyRegime.nullable(),
  live: z.array(OpeningRow),
  toSettle: z.array(OpeningRow),
  bar: Bar.nullable(),
  locked: z.boolean(),
  /** How many weapons lie in it, counted to 10,001. */
  held: z.int(),
  /** How many weapons its places have room for. */
  room: z.int(),
  inside: z.int(),
  /** Groups of the side whose key it can be. */
  groups: z.array(z.object({ id: Id, name: z.string() })),
  names,
})
export type ArmouryView = z.infer<typeof ArmouryView>

/** `GET /api/armouries/{id}/unplaced`: weapons in custody at its site that were put into no place, and so lie under no key. */
export const UnplacedView = z.object({ count: z.int() })

/** Query of `GET /api/storage-places`: of the whole reach, or of one store; searched by code and label. */
export const PlacesQuery = z.object({
  armoury: z.union([Id, z.literal('')]).default(''),
  kind: z.enum(['all', ...StoragePlace.shape.kind.options]).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['code']).default('code'),
  page: PageNumber,
})
export type PlacesQuery = z.infer<typeof PlacesQuery>
export const PlacesView = z.object({
  places: z.array(z.object({ place: StoragePlace, armouryCode: z.string(), filled: z.int() })),
  ...pageShape,
})
export type PlacesView = z.infer<typeof PlacesView>

/** Query of `GET /api/storage-places/{id}`: its contents by page, or whole for a printed list. */
export const PlaceQuery = z.object({ order: orderOf(['tag', 'put']).default('tag'), page: PageNumber })
export type PlaceQuery = z.infer<typeof PlaceQuery>
export const Lying = z.object({
  weaponId: Id,
  tag: z.string(),
  class: WeaponClass,
  model: z.string(),
  calibre: z.string(),
  serial: z.string().nullable(),
  status: Weapon.shape.status,
  putAt: Instant,
})
export type Lying = z.infer<typeof Lying>
export const PlaceView = z.object({
  place: StoragePlace,
  armoury: Armoury,
  siteName: Texts,
  filled: z.int(),
  bar: Bar.nullable(),
  weapons: z.array(Lying),
  ...pageShape,
})
export type PlaceView = z.infer<typeof PlaceView>

/** Query of `GET /api/armouries/{id}/openings`: newest first unless asked otherwise. */
export const OpeningsQuery = z.object({
  show: z.enum(['all', 'faults', 'toSettle']).default('all'),
  order: orderOf(['begun']).default('-begun'),
  page: PageNumber,
})
export type OpeningsQuery = z.infer<typeof OpeningsQuery>
export const OpeningsView = z.object({ openings: z.array(OpeningRow), names, ...pageShape })
export type OpeningsView = z.infer<typeof OpeningsView>

/** Query of `GET /api/armouries/{id}/entries`: the access log. */
export const EntriesQuery = z.object({
  show: z.enum(['all', 'inside', 'alone']).default('all'),
  order: orderOf(['entered']).default('-entered'),
  page: PageNumber,
})
export type EntriesQuery = z.infer<typeof EntriesQuery>
export const EntriesView = z.object({ entries: z.array(Entry), names, ...pageShape })
export type EntriesView = z.infer<typeof EntriesView>

/** `GET /api/armouries/{id}/regimes`: under which keys it stood, newest first. */
export const RegimesView = z.object({ regimes: z.array(KeyRegime), names })
export type RegimesView = z.infer<typeof RegimesView>

/** `GET /api/armouries/{id}/changes`: other names and hours of it, the newest first. */
export const ChangesView = z.object({ changes: z.array(ArmouryChange), names })
export type ChangesView = z.infer<typeof ChangesView>

/** `GET /api/weapons/{id}/placements`: where a weapon lies and lay, newest first. */
export const PlacementsView = z.object({
  placements: z.array(
    z.object({
      placement: Placement,
      /** False where it was taken out, or has moved since. */
      lies: z.boolean(),
      code: z.string(),
      kind: StoragePlace.shape.kind,
      armouryId: Id,
      armouryCode: z.string(),
    }),
  ),
  names,
})
export type PlacementsView = z.infer<typeof PlacementsView>
