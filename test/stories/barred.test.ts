import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../../src/kernel/ids.ts'
import { decideDuplicate, proposeDuplicate, register, reopenDuplicate } from '../../src/people/actions.ts'
import { readPerson, readStanding } from '../../src/people/store.ts'
import { decideMatch, proposeMatch, reopenMatch } from '../../src/screening/actions.ts'
import { isBarred } from '../../src/screening/result.ts'
import { inTransaction } from '../../src/server/database.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { adoptInventedList, applicant, cast, newWorld, rifle, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }])
})
afterAll(() => world.end())

/** As the facts of an action of a later feature would ask. */
async function barred(id: Id): Promise<boolean> {
  return isBarred(await inTransaction(world.sulh.database.writer, (tx) => readStanding(tx, id), 'begin read only'))
}

async function seen(id: Id) {
  const view = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, id, cast.dalia, 'en'))
  if (!view) throw new Error('nobody')
  return view
}

async function decideListing(id: Id, verdict: 'same' | 'different'): Promise<void> {
  const input = { id: (await seen(id)).matches[0]?.match.id, verdict, reason: 'Compared with the whole entry.' }
  await world.done('dalia', proposeMatch, input)
  await world.done('emad', decideMatch, input)
}

async function questionBetween(later: Id, earlier: Id): Promise<Id> {
  const found = (await seen(later)).duplicates.find(({ duplicate }) => duplicate.otherId === earlier)
  return found?.duplicate.id ?? ''
}

async function decideLink(id: Id, verdict: 'same' | 'different'): Promise<void> {
  const input = { id, verdict, reason: 'Both photographs were compared.' }
  await world.done('dalia', proposeDuplicate, input)
  await world.done('emad', decideDuplicate, input)
}

describe('whoever is confirmed on a list', () => {
  it('is barred from the decision on, not while a match waits, and not after it was found wrong', async () => {
    const id = await world.done('awa', register, applicant())
    expect(await barred(id)).toBe(false)
    await decideListing(id, 'same')
    expect(await barred(id)).toBe(true)
    expect((await seen(id)).screening).toBe('listed')
    // Disarming is for everybody: the rifle of somebody who is barred is taken in like any other.
    expect(await world.do('bakary', takeIn, rifle(id))).toMatchObject({ outcome: 'accepted' })
    const match = (await seen(id)).matches[0]?.match.id ?? ''
    await world.done('dalia', reopenMatch, { id: match, reason: 'A fingerprint card arrived.' })
    expect(await barred(id)).toBe(true)
    await decideListing(id, 'different')
    expect(await barred(id)).toBe(false)
  })

  it('is barred under each of their linked registrations, and no longer when the link is undone', async () => {
    const [a, b, c] = [
      await world.done('awa', register, applicant({ claimedGroup: 'A' })),
      await world.done('awa', register, applicant({ claimedGroup: 'B' })),
      await world.done('awa', register, applicant({ claimedGroup: 'C' })),
    ]
    await decideListing(a, 'different')
    await decideListing(b, 'different')
    await decideListing(c, 'same')
    expect([await barred(a), await barred(b), await barred(c)]).toEqual([false, false, true])
    const [bToA, cToA] = [await questionBetween(b, a), await questionBetween(c, a)]
    await decideLink(bToA, 'same')
    await decideLink(cToA, 'same')
    // b and c lead to the same registration; what was found of c holds for b.
    expect([await barred(a), await barred(b), await barred(c)]).toEqual([true, true, true])
    expect((await seen(b)).screening).toBe('listed')
    await world.done('fatou', reopenDuplicate, { id: cToA, reason: 'A twin came in.' })
    await decideLink(cToA, 'different')
    expect([await barred(a), await barred(b), await barred(c)]).toEqual([false, false, true])
  })
})
