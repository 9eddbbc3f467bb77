import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { establish } from '../../src/storage/armoury-actions.ts'
import { proposeChange, signChange, turnDownChange } from '../../src/storage/change-actions.ts'
import { beginOpening, closeOpening } from '../../src/storage/opening-actions.ts'
import { ArmouryView, ChangesView } from '../../src/storage/views.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let armouryId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  const hours = { opensAt: '08:00', closesAt: '16:00', longestMinutes: 60 }
  const room = { code: 'A1', name: 'Room by the gate', kind: 'armoury', capacity: 10, ...hours }
  armouryId = await world.done('bakary', establish, { id: newId(), siteId: cast.bakary.siteId, ...room })
})
afterAll(() => world.end())

const change = (given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    armouryId,
    name: 'Room by the gate',
    opensAt: '07:00',
    closesAt: '14:30',
    reason: 'Heat of summer',
  },
  ...given,
})
const store = async () => ArmouryView.parse(JSON.parse((await world.get('bakary', `/api/armouries/${armouryId}`)).body))
const changes = async (who: CastName) =>
  ChangesView.parse(JSON.parse((await world.get(who, `/api/armouries/${armouryId}/changes`)).body)).changes
const waits = async (who: CastName) => {
  const work = await world.sulh.database.read(cast[who], (tx) =>
    readWork(tx, workSources, { page: 1, kind: 'all' }, cast[who], new Date()),
  )
  return JSON.stringify(work).includes('armouryChange.sign')
}

describe('the name and hours of a store', () => {
  it('change by two people, and what was before is kept', async () => {
    expect(await world.do('awa', proposeChange, change())).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('celine', proposeChange, change())).toMatchObject({ code: 'armoury.unknown' })
    expect(await world.do('ismail', proposeChange, change())).toMatchObject({ code: 'armoury.unknown' })
    const same = change({ opensAt: '08:00', closesAt: '16:00' })
    expect(await world.do('bakary', proposeChange, same)).toMatchObject({ code: 'armouryChange.nothing' })
    expect(await world.do('bakary', proposeChange, change({ opensAt: '25:00' }))).toMatchObject({
      code: 'input.invalid',
    })
    const id = await world.done('bakary', proposeChange, change())
    expect(await world.do('fatou', proposeChange, change())).toMatchObject({ code: 'armouryChange.waiting' })
    expect((await store()).armoury).toMatchObject({ opensAt: '08:00', closesAt: '16:00' })
    expect([await waits('fatou'), await waits('ismail')]).toEqual([true, false])

    expect(await world.do('bakary', signChange, { id })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', signChange, { id })).toMatchObject({ code: 'armouryChange.unknown' })
    await world.done('fatou', signChange, { id })
    expect(await world.do('fatou', signChange, { id })).toMatchObject({ code: 'armouryChange.answered' })
    expect((await store()).armoury).toMatchObject({ name: 'Room by the gate', opensAt: '07:00', closesAt: '14:30' })
    expect(await changes('bakary')).toMatchObject([
      {
        ...{ status: 'signed', formerOpensAt: '08:00', formerClosesAt: '16:00', opensAt: '07:00', closesAt: '14:30' },
        ...{ proposedBy: cast.bakary.id, signedBy: cast.fatou.id },
      },
    ])
    expect(await waits('fatou')).toBe(false)
  })

  it('are not signed by who proposed them, and are turned down with a reason', async () => {
    const id = await world.done('fatou', proposeChange, change({ name: 'North room' }))
    expect(await world.do('fatou', signChange, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('omran', turnDownChange, { id, reason: 'It bears that name on the door.' })
    expect((await store()).armoury.name).toBe('Room by the gate')
    expect((await changes('bakary')).map(({ status }) => status)).toEqual(['turnedDown', 'signed'])
  })

  it('do not change under an open store', async () => {
    const id = await world.done('bakary', proposeChange, change({ name: 'South room' }))
    const opening = { id: newId(), armouryId, purpose: 'inspection', note: '', sealsFound: [] }
    await world.done('bakary', beginOpening, opening)
    expect(await world.do('fatou', signChange, { id })).toMatchObject({ code: 'armouryChange.underWay' })
    await world.done('bakary', closeOpening, { id: opening.id, sealsLeft: [] })
    await world.done('fatou', signChange, { id })
    expect((await store()).armoury.name).toBe('South room')
  })

  it('are not known to the other side, and rest on a record that verifies', async () => {
    expect(await changes('ismail')).toEqual([])
    expect((await changes('karim')).length).toBe(3)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
