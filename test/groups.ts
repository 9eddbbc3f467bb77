import { associate, reportGroup } from '../src/groups/actions.ts'
import { recordArea } from '../src/groups/area-actions.ts'
import { proposeCap } from '../src/groups/cap-actions.ts'
import { recordEstimate } from '../src/groups/estimate-actions.ts'
import { inventory, merge, sign } from '../src/groups/life-actions.ts'
import { recordRelation } from '../src/groups/relation-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { CastName, World } from './world.ts'

/** A source as an officer grades it. */
export const source = {
  from: 'Liaison office',
  asOf: { from: '2020-06-01', to: '2020-06-30', precision: 'month' },
  reliability: 'B',
  credibility: '2',
  reference: 'LO-12/2020',
}

/** A group as it is reported; what differs is given. */
export function reportedGroup(code: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  const names = { nameArabic: `سرية ${code}`, nameLatin: `Company ${code}`, aliases: [] }
  return { id: newId(), code, ...names, claimedStatus: 'none', placeCode: 'B1', formed: null, ...given }
}

/** A group of a side that was visited and signed, by the acts that lead there. */
export async function signedGroup(
  world: World,
  who: CastName,
  given: { code: string; cap?: number | null; cutOff?: string | null; placeCode?: string },
): Promise<Id> {
  const names = { nameArabic: 'كتيبة الجبل', nameLatin: 'Hill Company', claimedStatus: 'interior' }
  const id = await world.done(
    who,
    reportGroup,
    reportedGroup(given.code, { ...names, placeCode: given.placeCode ?? 'B1' }),
  )
  await world.done(who, inventory, { id, reason: '' })
  const agreed = { reference: 'Agreement of Tarsa', signedOn: '2020-06-01' }
  await world.done(who, sign, { id, ...agreed, cap: given.cap ?? null, cutOff: given.cutOff ?? null })
  return id
}

/** A signed group with one row in each table of the register, a group that merged into it, and one of the South. */
export async function reportedGroups(
  world: World,
  marks: { north: string; south: string } = { north: 'North', south: 'South' },
): Promise<{ north: Id; merged: Id; south: Id }> {
  const all = async (who: CastName, placeCode: string, mark: string) => {
    const id = await world.done(who, reportGroup, reportedGroup(`G-${placeCode}`, { placeCode, nameLatin: mark }))
    const merged = await world.done(who, reportGroup, reportedGroup(`M-${placeCode}`, { placeCode, nameLatin: mark }))
    const ring = [
      [13, 32],
      [13.2, 32],
      [13.2, 32.2],
    ]
    const said = { text: mark, latin: '', amount: null, placeCode: null, interest: null, method: 'claimed', source }
    await world.done(who, recordEstimate, { id: newId(), groupId: id, kind: 'barracks', ...said })
    const drawn = { kind: 'present', points: ring, fromDay: '2020-06-01', untilDay: null }
    await world.done(who, recordArea, { id: newId(), groupId: id, ...drawn, source: { ...source, from: mark } })
    await world.done(who, inventory, { id, reason: mark })
    await world.done(who, sign, { id, reference: mark, signedOn: '2020-10-23', cap: 300, cutOff: null })
    const change = { id: newId(), groupId: id, cap: 400, cutOff: null, reason: mark }
    await world.done(who, proposeCap, change)
    const allied = { id: newId(), groupId: id, kind: 'allied', otherId: merged, since: null, source }
    await world.done(who, recordRelation, allied)
    await world.done(who, merge, { id: merged, intoId: id, on: '2020-10-24', reason: mark, source })
    return { id, merged }
  }
  const north = await all('nadia', 'B1', marks.north)
  const south = await all('umar', 'B3', marks.south)
  return { north: north.id, merged: north.merged, south: south.id }
}

/** That somebody was with a group. */
export async function withGroup(world: World, who: CastName, personId: Id, groupId: Id, mark = ''): Promise<Id> {
  const unknown = { howJoined: 'unknown', joined: null, leftIt: null, subUnit: mark, duty: '' }
  return world.done(who, associate, { id: newId(), personId, groupId, role: 'combatant', ...unknown })
}
