import { beforeAll, describe, expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { EnrolmentError } from './device.ts'
import { exportLines } from './export-file.ts'
import { boundReads, isKept } from './kept-reads.ts'
import { askShare, sendRound } from './sending.ts'
import { StorageFullError, Tablet } from './tablet.ts'

const passphrase = 'أربع كلمات لا يعرفها أحد'
const actor = newId()
const minute = 60_000
const day = 24 * 60 * minute

let now = Date.parse('2026-11-28T06:00:00Z')
const clock = () => now

async function enrolled(kind: 'hub' | 'centre' = 'centre') {
  const [tier, database] = [await MemoryTier.of(kind), new MemoryDevice()]
  const tablet = await Tablet.in(database, clock)
  await tablet.enrol(tier.post, { code: tier.code, login: 'Salma', passphrase })
  return { tier, database, tablet }
}

function register(given: string) {
  const id = newId()
  const envelope = { id: newId(), at: new Date(now).toISOString(), input: { id, nameArabic: { given } } }
  return { name: 'person.register', version: 2, envelope }
}

describe('a tablet', () => {
  let world: Awaited<ReturnType<typeof enrolled>>
  beforeAll(async () => {
    world = await enrolled()
  })

  it('is none before it was enrolled, and says so when the code is not taken', async () => {
    const [tier, tablet] = [await MemoryTier.of('centre'), await Tablet.in(new MemoryDevice(), clock)]
    expect(tablet.view.standing).toBe('none')
    const wrong = tablet.enrol(tier.post, { code: 'wrong-code', login: 'salma', passphrase })
    await expect(wrong).rejects.toThrow(EnrolmentError)
    expect(tablet.view.standing).toBe('none')
    expect(await tablet.keep(register('X'), actor)).toBeUndefined()
  })

  it('keeps an act chained, signed and sealed: nothing of it can be read on the device, also by the device', async () => {
    const { tablet, database } = world
    const [first, second] = [register('THEFIRSTNAME'), register('THESECONDNAME')]
    expect(await tablet.keep(first, actor)).toMatchObject({ seq: 1, action: 'person.register', version: 2, actor })
    expect(await tablet.keep(second, actor)).toMatchObject({ seq: 2, prev: database.outbox[0]?.hash })
    expect(await tablet.keep(first, actor), 'the same act again').toMatchObject({ seq: 1 })
    expect(database.outbox).toHaveLength(2)
    const disk =
      JSON.stringify([...database.shelves].map(([shelf, rows]) => [shelf, [...rows]])) + JSON.stringify(database.outbox)
    expect(disk).not.toMatch(/NAME|Salma|salma/)
    expect(tablet.view.acts.map(({ tick }) => tick)).toEqual(['here', 'here'])
  })

  it('sends them once there is a network, and each has its effect once, also where the answer was lost', async () => {
    const { tablet, tier } = world
    tier.away = true
    expect(await sendRound(tablet, tier.post, clock)).toBe('away')
    tier.away = false
    // The first answer says how the tier stands; that to the acts is lost.
    tier.answers = 1
    await sendRound(tablet, tier.post, clock)
    tier.answers = Number.POSITIVE_INFINITY
    expect(tier.done.size).toBe(2)
    expect(await sendRound(tablet, tier.post, clock)).toBe('sent')
    expect([...tier.done.values()]).toEqual([
      { input: expect.objectContaining({ nameArabic: { given: 'THEFIRSTNAME' } }) },
      { input: expect.objectContaining({ nameArabic: { given: 'THESECONDNAME' } }) },
    ])
    expect(tablet.view.acts.map(({ tick, outcome }) => [tick, outcome?.outcome, outcome?.final])).toEqual([
      ['centre', 'accepted', true],
      ['centre', 'accepted', true],
    ])
  })

  it('keeps what the centre refused, with the word on it', async () => {
    const { tablet, tier } = world
    tier.outcome = 'refused'
    await tablet.keep(register('THIRD'), actor)
    await sendRound(tablet, tier.post, clock)
    tier.outcome = 'accepted'
    expect(tablet.view.acts.at(-1)).toMatchObject({ tick: 'centre', outcome: { outcome: 'refused', final: true } })
  })

  it('outlives the tab: locked, it keeps what waits and opens nothing; unlocked without a network, it goes on in the same log', async () => {
    const { database, tier } = world
    const again = await Tablet.in(database, clock)
    expect(again.view).toMatchObject({ standing: 'locked', login: '' })
    expect(again.view.acts).toHaveLength(3)
    expect(await again.keep(register('X'), actor)).toBeUndefined()
    expect(await sendRound(again, tier.post, clock)).toBe('locked')
    expect(await again.unlock('salma ', passphrase)).toEqual({ is: 'open' })
    expect(await again.keep(register('FOURTH'), actor)).toMatchObject({ seq: 4, boot: 2 })
    await sendRound(again, tier.post, clock)
    expect(tier.done.size).toBe(4)
    world.tablet = again
  })

  it('lets an act go 30 days after the centre confirmed it, not before', async () => {
    const { tablet, database, tier } = world
    now += 29 * day
    await sendRound(tablet, tier.post, clock)
    expect(database.outbox).toHaveLength(4)
    now += 2 * day
    await sendRound(tablet, tier.post, clock)
    expect(database.outbox.length, 'what was confirmed first').toBeLessThan(4)
    now += 31 * day
    await sendRound(tablet, tier.post, clock)
    expect(database.outbox, 'the last stays, for the next hangs on it').toHaveLength(1)
    expect(await tablet.keep(register('FIFTH'), actor)).toMatchObject({ seq: 5, prev: database.outbox[0]?.hash })
    expect(await sendRound(tablet, tier.post, clock)).toBe('sent')
    expect(tablet.view.acts.at(-1)).toMatchObject({ tick: 'centre', outcome: { final: true } })
  })
})

describe('what an officer reads', () => {
  it('is sealed for them alone, found again without a network, and goes with its age and measure', async () => {
    const { tablet, database } = await enrolled()
    await tablet.keepRead('/api/people/1', 'ar', { name: 'READNAME' })
    await tablet.keepRead('/api/people?search=READNAME', 'ar', {})
    await tablet.keepRead('/api/child-cases/1', 'ar', {})
    expect(database.shelves.get('reads')?.size).toBe(1)
    expect(JSON.stringify([...(database.shelves.get('reads') ?? [])])).not.toMatch(/people|READNAME/)
    expect((await tablet.keptRead('/api/people/1', 'ar'))?.json).toEqual({ name: 'READNAME' })
    expect(await tablet.keptRead('/api/people/1', 'fr')).toBeUndefined()

    expect(await tablet.addOfficer('idris', 'another passphrase')).toBe(true)
    expect(await tablet.unlock('idris', 'another passphrase')).toEqual({ is: 'open' })
    expect(await tablet.keptRead('/api/people/1', 'ar')).toBeUndefined()
    await tablet.keep(register('X'), actor)
    expect(await tablet.unlock('salma', passphrase)).toEqual({ is: 'open' })
    expect(tablet.view.acts, 'the outbox is the device’s').toHaveLength(1)
    expect((await tablet.keptRead('/api/people/1', 'ar'))?.json).toEqual({ name: 'READNAME' })

    now += minute
    await tablet.keepRead('/api/people/2', 'ar', {})
    const newest = (await database.readSizes()).at(-1)?.bytes ?? 0
    expect(await boundReads(database, now, newest)).toBe(1)
    expect(await tablet.keptRead('/api/people/2', 'ar')).toBeDefined()
    now += 31 * day
    expect(await tablet.keptRead('/api/people/2', 'ar')).toBeUndefined()
    expect(await boundReads(database, now)).toBe(1)
  })

  it('is of what a site does: no compartment, no list to screen against, no search', () => {
    const never = [
      '/api/session',
      '/api/health/people?page=1',
      '/api/complaints/1',
      '/api/lists/1',
      '/api/dossiers?page=1',
    ]
    expect(never.filter(isKept)).toEqual([])
    expect(isKept('/api/people?search=&page=1')).toBe(true)
  })
})

describe('a lock', () => {
  it('makes who guesses wait, longer each time, and opens to the right passphrase after that', async () => {
    const { tablet, database } = await enrolled()
    await tablet.lock()
    for (let tries = 0; tries < 4; tries++) expect(await tablet.unlock('salma', 'wrong')).toEqual({ is: 'wrong' })
    expect(await tablet.unlock('salma', passphrase)).toEqual({ is: 'wait', seconds: 10 })
    now += 11_000
    expect(await (await Tablet.in(database, clock)).unlock('salma', 'wrong')).toEqual({ is: 'wrong' })
    expect(await tablet.unlock('salma', passphrase)).toEqual({ is: 'wait', seconds: 20 })
    now += 21_000
    expect(await tablet.unlock('nobody', passphrase)).toEqual({ is: 'wrong' })
    expect(await tablet.unlock('salma', passphrase)).toEqual({ is: 'open' })
  })

  it('leaves what waits to be sent when the officer signs out', async () => {
    const { tablet, tier } = await enrolled()
    await tablet.keep(register('X'), actor)
    await tablet.leave()
    expect(tablet.view.standing).toBe('sending')
    expect(await tablet.session()).toBeUndefined()
    await sendRound(tablet, tier.post, clock)
    expect(tier.done.size).toBe(1)
  })
})

describe('a revoked tablet', () => {
  it('opens no more, also with the right passphrase; its outbox is exported, enrolled anew and sent under the same ids', async () => {
    const { tablet, database, tier } = await enrolled()
    const act = register('X')
    await tablet.keep(act, actor)
    await tablet.keepRead('/api/people/1', 'ar', {})
    tier.revoked = true
    expect(await askShare(tablet, tier.post, clock)).toBe('stopped')
    expect(tablet.view).toMatchObject({ standing: 'revoked', stopped: 'revoked' })
    expect(await tablet.unlock('salma', passphrase)).toEqual({ is: 'revoked' })
    const again = await Tablet.in(database, clock)
    expect(await again.unlock('salma', passphrase)).toEqual({ is: 'revoked' })
    const [entry] = database.outbox
    if (!entry) throw new Error('the act is gone')
    const [head, line] = exportLines(entry, database.outbox).trim().split('\n')
    expect(JSON.parse(head ?? '')).toEqual({ sulh: 'station export', v: 1, station: entry.station, epoch: 1 })
    expect(JSON.parse(line ?? '')).toEqual(entry)

    await again.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'a new passphrase' })
    expect(again.view.acts.map((one) => [one.entry.epoch, one.entry.seq, one.entry.id])).toEqual([
      [2, 1, act.envelope.id],
    ])
    await again.keep(register('Y'), actor)
    expect(await sendRound(again, tier.post, clock)).toBe('sent')
    expect([...tier.done.keys()]).toContain(act.envelope.id)
    expect(again.view.acts.map(({ tick }) => tick)).toEqual(['centre', 'centre'])
  })

  it('is not one because something on the way said 403', async () => {
    const { tablet } = await enrolled()
    expect(await askShare(tablet, async () => ({ status: 403, json: null }), clock)).toBe('away')
    expect(tablet.view.standing).toBe('open')
  })
})

describe('a hub', () => {
  it('that was restored from a backup is sent again what it lost; its word is provisional', async () => {
    const { tablet, tier, database } = await enrolled('hub')
    await tablet.keep(register('X'), actor)
    await sendRound(tablet, tier.post, clock)
    expect(tablet.view.acts[0]).toMatchObject({ tick: 'site', outcome: { outcome: 'accepted', final: false } })
    now += 40 * day
    tier.restore()
    await sendRound(tablet, tier.post, clock)
    await sendRound(tablet, tier.post, clock)
    expect(database.outbox, 'a hub’s word lets nothing go').toHaveLength(1)
    await tablet.keep(register('Y'), actor)
    await sendRound(tablet, tier.post, clock)
    expect(tablet.view.acts.map(({ tick }) => tick)).toEqual(['site', 'site'])
  })
})

describe('a copy of a tablet', () => {
  it('is noticed: nothing is sent any more, and what waits goes on under a new enrolment', async () => {
    const { tablet, tier, database } = await enrolled()
    const copy = new MemoryDevice()
    for (const [shelf, rows] of database.shelves) copy.shelves.set(shelf, new Map(rows))
    const clone = await Tablet.in(copy, clock)
    await clone.unlock('salma', passphrase)
    await tablet.keep(register('MINE'), actor)
    await clone.keep(register('THEIRS'), actor)
    await sendRound(clone, tier.post, clock)
    expect(await sendRound(tablet, tier.post, clock)).toBe('stopped')
    expect(tablet.view.stopped).toBe('forked')
    expect(await sendRound(tablet, tier.post, clock)).toBe('stopped')
    await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase })
    expect(await sendRound(tablet, tier.post, clock)).toBe('sent')
    expect(tier.done.size).toBe(2)
    expect(tablet.view.stopped).toBeNull()
  })
})

describe('a full disk', () => {
  it('takes the place of what can be read again; where that is not enough, the act is not said to be kept', async () => {
    const { tablet, database } = await enrolled()
    await tablet.keepRead('/api/people/1', 'ar', { name: 'X' })
    database.room = 10
    expect(await tablet.keep(register('X'), actor)).toMatchObject({ seq: 1 })
    expect(database.shelves.get('reads')?.size).toBe(0)
    database.room = 0
    await expect(tablet.keep(register('Y'), actor)).rejects.toThrow(StorageFullError)
    database.room = undefined
    expect(await tablet.keep(register('Y'), actor)).toMatchObject({ seq: 2 })
  })
})
