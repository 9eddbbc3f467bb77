import { describe, expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { sendRound } from './sending.ts'
import { Tablet } from './tablet.ts'

const actor = newId()
const clock = () => Date.parse('2026-11-28T06:00:00Z')
const elsewhere = { n: 200, siteId: newId(), parts: ['people' as const] }

async function enrolled(kind: 'hub' | 'centre' = 'centre') {
  const [tier, database] = [await MemoryTier.of(kind), new MemoryDevice()]
  const tablet = await Tablet.in(database, clock)
  await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'four words nobody knows' })
  return { tier, database, tablet }
}

function act(name = 'person.register') {
  return { name, version: 2, envelope: { id: newId(), at: new Date(clock()).toISOString(), input: { id: newId() } } }
}

describe('a tablet that is given another site', () => {
  it('keeps what it read until the centre has all that was recorded before, and names the new scope from then on', async () => {
    const { tablet, tier, database } = await enrolled()
    await tablet.keep(act(), actor)
    await tablet.keepRead('/api/people/1', 'ar', { name: 'X' })
    await tablet.learnScope(elsewhere)
    await tablet.leaveFormerScope()
    expect(await tablet.keptRead('/api/people/1', 'ar')).toBeDefined()
    expect(tablet.view).toMatchObject({ scope: elsewhere, leaves: true })

    await tablet.keep(act(), actor)
    expect(database.outbox.map(({ scope }) => scope)).toEqual([undefined, 200])
    await sendRound(tablet, tier.post, clock)
    expect(await tablet.keptRead('/api/people/1', 'ar')).toBeUndefined()
    expect(tablet.view.leaves).toBe(false)
    expect(database.outbox, 'the outbox is let go by its own rule').toHaveLength(2)
  })

  it('lets nothing go on the word of a hub', async () => {
    const { tablet, tier } = await enrolled('hub')
    await tablet.keep(act(), actor)
    await tablet.keepRead('/api/people/1', 'ar', { name: 'X' })
    await tablet.learnScope(elsewhere)
    await sendRound(tablet, tier.post, clock)
    expect(tablet.view).toMatchObject({ leaves: true, acts: [{ tick: 'site' }] })
    expect(await tablet.keptRead('/api/people/1', 'ar')).toBeDefined()
  })

  it('hears of it from the tier to which it sends, and not of an older one from a tier that does not know', async () => {
    const { tablet, tier } = await enrolled()
    tier.scope = elsewhere
    await sendRound(tablet, tier.post, clock)
    expect(tablet.view.scope).toEqual(elsewhere)
    tier.scope = { ...elsewhere, n: 100, siteId: newId() }
    await sendRound(tablet, tier.post, clock)
    expect(tablet.view.scope).toEqual(elsewhere)
  })

  it('keeps acts and reads of its own work alone', async () => {
    const { tablet } = await enrolled()
    await tablet.learnScope(elsewhere)
    expect(await tablet.keep(act('weapon.takeIn'), actor)).toBeUndefined()
    expect(await tablet.keep(act(), actor)).toMatchObject({ seq: 1, scope: 200 })
    await tablet.keepRead('/api/weapons/1', 'ar', {})
    expect(await tablet.keptRead('/api/weapons/1', 'ar')).toBeUndefined()
  })

  it('names it in another tab too, which did not hear of it and takes nothing of it back', async () => {
    const { tablet, database } = await enrolled()
    const other = await Tablet.in(database, clock)
    await other.unlock('salma', 'four words nobody knows')
    await tablet.learnScope(elsewhere)
    expect(await other.keep(act(), actor)).toMatchObject({ scope: 200 })
    expect(await other.keep(act('weapon.takeIn'), actor)).toBeUndefined()
    await tablet.learnScope({ ...elsewhere, n: 300 })
    await other.receive(tablet.device?.record.receivers ?? [])
    expect((await Tablet.in(database, clock)).view.scope?.n).toBe(300)
  })

  it('still names it after a new enrolment that tells it', async () => {
    const { tablet, tier, database } = await enrolled()
    tier.scope = elsewhere
    await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'four words nobody knows' })
    await tablet.keep(act(), actor)
    expect(database.outbox.map(({ scope }) => scope)).toEqual([200])
  })
})
