import { transportMixing } from '../src/ammunition/data/transport-mixing.ts'
import { takeInLot } from '../src/ammunition/lot-actions.ts'
import { openCompartment, openMagazine } from '../src/ammunition/magazine-actions.ts'
import { draftMixingTable, signMixingTable } from '../src/ammunition/setting-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { type CastName, cast, type World } from './world.ts'

/** Rifle cartridges as they come out of a cache; what differs is given. */
export function cartridges(compartmentId: Id | null, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: newId(),
    source: { kind: 'cache', placeCode: 'B1', note: 'Under the floor of a barn' },
    nomenclature: 'Cartridge 7.62×39 M43',
    calibre: '7.62×39',
    type: 'ball',
    maker: '',
    country: null,
    headstamp: '711 83',
    lotNumber: 'A12-83',
    year: 1983,
    packaging: 'Tin of 700',
    unit: 'round',
    hazardDivision: '1.4',
    compatibilityGroup: 'S',
    neqMilligrams: 1600,
    condition: 'serviceable',
    surveillanceOn: null,
    quantity: 1000,
    compartmentId,
    ...given,
  }
}

/** A magazine of somebody's site with these compartments. */
export async function magazineOf(
  world: World,
  who: CastName,
  codes: readonly string[],
  given: Record<string, unknown> = {},
): Promise<{ magazineId: Id; compartments: Id[] }> {
  const magazineId = await world.done(who, openMagazine, {
    ...{
      id: newId(),
      siteId: cast[who].siteId,
      code: 'M1',
      name: 'Container by the wall',
      latitude: null,
      longitude: null,
    },
    ...given,
  })
  const compartments: Id[] = []
  for (const code of codes) compartments.push(await world.done(who, openCompartment, { id: newId(), magazineId, code }))
  return { magazineId, compartments }
}

/** The rules for transport as the North’s table, signed. */
export async function signedTable(world: World, drafts: CastName = 'bakary', signs: CastName = 'fatou'): Promise<Id> {
  const draft = {
    id: newId(),
    cells: transportMixing,
    basis: 'Checked against the adviser’s copy',
    fromTransport: true,
  }
  const id = await world.done(drafts, draftMixingTable, draft)
  return world.done(signs, signMixingTable, { id })
}

/** Takes a lot in as somebody. */
export function takenIn(world: World, who: CastName, compartmentId: Id | null, given: Record<string, unknown> = {}) {
  return world.done(who, takeInLot, cartridges(compartmentId, given))
}
