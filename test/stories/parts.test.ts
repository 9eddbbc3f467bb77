import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { executeDisposal, planDisposal, signDisposal } from '../../src/disposal/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { sendShipment } from '../../src/shipments/actions.ts'
import { handOver, receive } from '../../src/weapons/actions.ts'
import { handOverPart, receivePart, refitPart, removePart, settlePart } from '../../src/weapons/part-actions.ts'
import { readPart, readParts } from '../../src/weapons/part-store.ts'
import { leaseTags } from '../../src/weapons/tag-actions.ts'
import { readTagBlock } from '../../src/weapons/tag-store.ts'
import { readWork } from '../../src/work/store.ts'
import { attempt } from '../attempt.ts'
import { keptPhoto, waivedTraces } from '../state.ts'
import { armedApplicant, type CastName, cast, dayHere, idOf, newWorld, type World } from '../world.ts'

let world: World
let weaponId: Id
let boltId: Id
const store = idOf('site STO')
const removal = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), weaponId, kind: 'bolt', serial: null, note: '', keptIn: 'Safe 2, box 7', tag: null },
  ...given,
})
const named = (family: string) => ({ nameLatin: { given: 'Idris', father: 'Hamza', grandfather: 'Nuri', family } })
const other = named('Mansuri')
const third = named('Ghalbun')
/** The parts that wait to leave the hands of their weapon's keeper. */
async function separate(who: CastName): Promise<Id[]> {
  const { items } = await world.sulh.database.read(cast[who], (tx) =>
    readWork(tx, workSources, { kind: 'part.separate', page: 1 }, cast[who], new Date()),
  )
  return items.map(({ id }) => id)
}
/** The part that celine holds. */
async function inStore(): Promise<Id> {
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
    `select id from parts where status = 'inCustody' and holder = 'armourer:' || $1`,
    [cast.celine.id],
  )
  return rows[0]?.id ?? ''
}
const view = (who: CastName, id: Id) => world.sulh.database.read(cast[who], (tx) => readPart(tx, id, 'en'))

beforeAll(async () => {
  world = await newWorld()
  ;({ weaponId } = await armedApplicant(world))
})
afterAll(() => world.end())

describe('a bolt apart from its rifle', () => {
  it('is recorded by who holds the rifle, with a tag of its own', async () => {
    expect(await world.do('celine', removePart, removal())).toMatchObject({ code: 'weapon.unknown' })
    boltId = await world.done('bakary', removePart, removal())
    expect(await view('bakary', boltId)).toMatchObject({
      part: { tag: expect.stringMatching(/^TAR-000002-/), status: 'inCustody', holder: `armourer:${cast.bakary.id}` },
      weapon: { tag: expect.stringMatching(/^TAR-000001-/) },
      movements: [{ fromName: expect.stringMatching(/^TAR-000001-/) }],
    })
    expect(await world.do('bakary', removePart, removal())).toMatchObject({ code: 'part.removed' })
    const block = await world.done('bakary', leaseTags, { id: newId(), siteId: idOf('site TAR'), size: 24 })
    const labels = await world.sulh.database.read(cast.bakary, (tx) => readTagBlock(tx, block))
    const tag = labels?.tags[0]?.tag
    await world.done('bakary', removePart, removal({ kind: 'barrel', tag }))
    expect(await world.do('bakary', removePart, removal({ kind: 'slide', tag }))).toMatchObject({ code: 'tag.used' })
  })

  it('stays where it is when the rifle is sent, and never follows under the same seal', async () => {
    await world.done('bakary', handOver, { id: weaponId, toSiteId: store, seal: 'A-100' })
    expect(await view('bakary', boltId)).toMatchObject({ part: { status: 'inCustody', siteId: idOf('site TAR') } })
    const send = { id: boltId, toSiteId: store, seal: 'a-100' }
    expect(await world.do('bakary', handOverPart, send)).toMatchObject({ code: 'part.withItsWeapon' })
    await expect(
      world.asOwner(`begin; update parts set status = 'inTransit', seal = 'A-100', sent_by = removed_by, sent_from = site_id
        where id = '${boltId}'; commit`),
    ).rejects.toThrow(/under one seal/)
    await world.done('bakary', handOverPart, { ...send, seal: 'A-101' })
    expect((await view('celine', boltId))?.part.status).toBe('inTransit')
    const incoming = { status: 'incoming', weapon: '', search: '', order: '-moved', page: 1 } as const
    const { parts } = await world.sulh.database.read(cast.celine, (tx) => readParts(tx, incoming, cast.celine))
    expect(parts.map(({ part }) => part.id)).toEqual([boltId])
    const work = await world.sulh.database.read(cast.celine, (tx) =>
      readWork(tx, workSources, { kind: 'part.receive', page: 1 }, cast.celine, new Date()),
    )
    expect(work.items.map(({ id }) => id)).toEqual([boltId])
  })

  it('is received by another, disputed under a broken seal, and settled by a third', async () => {
    const arrival = { id: boltId, seal: 'A-101', sealIntact: false, keptIn: 'Vault 1' }
    expect(await world.do('gaston', receivePart, arrival)).toMatchObject({ code: 'part.unknown' })
    expect(await world.do('celine', receivePart, arrival)).toMatchObject({ outcome: 'flagged' })
    expect(await world.do('celine', refitPart, { id: boltId })).toMatchObject({ code: 'part.wrongStatus' })
    await world.done('fatou', settlePart, { id: boltId, settlement: 'Torn at a checkpoint, the driver saw it.' })
  })

  it('goes back on its rifle in the hands of one armourer', async () => {
    expect(await world.do('celine', refitPart, { id: boltId })).toMatchObject({ code: 'part.weaponElsewhere' })
    await world.done('celine', receive, { id: weaponId, seal: 'A-100', sealIntact: true })
    await world.done('celine', refitPart, { id: boltId })
    expect(await view('celine', boltId)).toMatchObject({ part: { status: 'refitted', holder: `weapon:${weaponId}` } })
    await world.done('celine', removePart, removal())
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })

  it('is handed to another custodian of the same site, under a seal of its own', async () => {
    const { weaponId: rifleId } = await armedApplicant(world, other)
    const id = await world.done('bakary', removePart, removal({ weaponId: rifleId }))
    expect(await separate('bakary')).toContain(id)
    await world.done('bakary', handOverPart, { id, toSiteId: idOf('site TAR'), seal: 'B-100' })
    const arrival = { id, seal: 'B-100', sealIntact: true, keptIn: 'Safe of the registration' }
    expect(await world.do('bakary', receivePart, arrival)).toMatchObject({ code: 'custody.twoPersonRule' })
    const envelope = { id: newId(), at: new Date().toISOString(), input: arrival }
    const colleague = { ...cast.awa, roles: ['armourer' as const] }
    expect(await world.sulh.performer.perform({ action: receivePart, actor: colleague, envelope })).toMatchObject({
      outcome: 'accepted',
    })
    expect(await separate('bakary')).not.toContain(id)
    expect(await world.do('bakary', refitPart, { id })).toMatchObject({ code: 'custody.notYours' })
  })

  it('is destroyed with its rifle, or is accounted for before it', async () => {
    const { weaponId: rifleId } = await armedApplicant(world, third)
    const id = await world.done('bakary', removePart, removal({ weaponId: rifleId }))
    await world.done('bakary', handOverPart, { id, toSiteId: store, seal: 'C-100' })
    const plan = {
      ...{ id: newId(), siteId: idOf('site TAR'), method: 'cutting', procedure: 'SOP 12', scrap: 'Smelted' },
      ...{ plannedOn: '2026-12-01', placeCode: 'B1', witnessName: 'Safia Bello', witnessOf: 'Women of Tarsa' },
      items: [{ weaponId: rifleId }],
    }
    await waivedTraces(world, [rifleId])
    expect(await world.do('bakary', planDisposal, plan)).toMatchObject({ code: 'disposal.partsElsewhere' })
    await expect(world.asOwner(`update weapons set status = 'destroyed' where id = '${rifleId}'`)).rejects.toThrow()
    const crate = { toSiteId: store, seal: 'C-100', escort: 'Two guards', expectedOn: dayHere(3) }
    expect(await world.do('bakary', sendShipment, { id: newId(), weaponIds: [rifleId], ...crate })).toMatchObject({
      code: 'part.withItsWeapon',
    })
    await world.done('celine', receivePart, { id, seal: 'C-100', sealIntact: true, keptIn: 'Vault 1' })
    expect(await world.do('bakary', planDisposal, plan)).toMatchObject({ code: 'disposal.partsElsewhere' })
    await world.done('celine', handOverPart, { id, toSiteId: idOf('site TAR'), seal: 'C-200' })
    await world.done('bakary', receivePart, { id, seal: 'C-200', sealIntact: true, keptIn: 'Safe 2' })
    await world.done('bakary', planDisposal, plan)
    await world.done('fatou', signDisposal, { id: plan.id })
    const { rows } = await world.sulh.database.owner.query<{ weapon: string; part: string }>(
      'select w.tag as weapon, p.tag as part from weapons w join parts p on p.weapon_id = w.id where p.id = $1',
      [id],
    )
    const { weapon = '', part = '' } = rows[0] ?? {}
    const photos = [await keptPhoto(world, 'bakary')]
    const done = { id: plan.id, destroyed: [weapon], witnessed: 'All cut in three.', photos }
    expect(await world.do('bakary', executeDisposal, done)).toMatchObject({
      code: 'disposal.notDestroyed',
      facts: { tag: part },
    })
    await world.done('bakary', executeDisposal, { ...done, destroyed: [weapon, part] })
    expect(await view('fatou', id)).toMatchObject({
      part: { status: 'destroyed', holder: `destroyed:${idOf('site TAR')}` },
    })
    await expect(world.asOwner(`update parts set kept_in = 'a pocket' where id = '${id}'`)).rejects.toThrow(/destroyed/)
    expect(await world.do('bakary', refitPart, { id })).toMatchObject({ code: 'part.wrongStatus' })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })

  it('is held by the database as the rules hold it', async () => {
    const as = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await as(`update part_movements set seal = 'x'`)).toBe('42501')
    expect(await as('delete from parts')).toBe('42501')
    expect(await as(`update parts set holder = 'armourer:${cast.gaston.id}' where status = 'inCustody'`)).toBe('23503')
    expect(await as(`update parts set kept_in = ''`)).toBe('23514')
    expect(await as(`update parts set tag = (select tag from weapons limit 1) where id = '${boltId}'`)).toBe('23514')
    const sent = `(select m.part_id from part_movements m join parts p on p.id = m.part_id and p.moves = m.n
      where p.status = 'inTransit' limit 1)`
    const weaponOf = `select weapon_id from parts where status = 'refitted' limit 1`
    expect(
      await as(`update parts set settlement = 'x', settled_by = substr(holder, 10)::uuid where status = 'inCustody'`),
    ).toBe('23514')
    await world.done('celine', handOverPart, { id: await inStore(), toSiteId: idOf('site TAR'), seal: 'D-100' })
    expect(
      await as(`insert into part_movements (id, side_id, part_id, n, from_holder, to_holder, site_id, seal, at, by)
        select gen_random_uuid(), side_id, part_id, n + 1, to_holder, 'armourer:' || by, site_id, null, now(), by
        from part_movements where part_id = ${sent} order by n desc limit 1`),
    ).toBe('23514')
    expect(await as(`update parts set status = 'destroyed' where weapon_id = (${weaponOf})`)).toBe('23514')
    const again = `insert into parts select gen_random_uuid(), side_id, site_id, weapon_id, 'X-' || tag, kind, serial, note, kept_in,
      status, holder, moves, seal, sent_by, sent_from, settlement, settled_by, removed_by, removed_at, moved_at from parts
      where status = 'inCustody' and kind = 'bolt'`
    expect(await as(again)).toBe('23505')
  })

  it('is seen by its own side, at its site', async () => {
    expect(await view('ismail', boltId)).toBeUndefined()
    expect(await view('gaston', boltId)).toBeUndefined()
    expect((await view('fatou', boltId))?.part.id).toBe(boltId)
  })
})
