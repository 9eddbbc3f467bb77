import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestCheck } from '../../src/checks/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { proposeMatch } from '../../src/screening/actions.ts'
import { handOver } from '../../src/weapons/actions.ts'
import { WorkKind } from '../../src/work/kinds.ts'
import { readOffices, readWork } from '../../src/work/store.ts'
import type { WorkQuery } from '../../src/work/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { adoptInventedList, applicant, armedApplicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let matchId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }])
  await world.done('awa', register, applicant())
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>('select id from matches')
  matchId = rows[0]?.id ?? ''
})
afterAll(() => world.end())

async function waits(who: CastName, kind: WorkQuery['kind'] = 'all') {
  const actor = cast[who]
  return world.sulh.database.read(actor, (tx) => readWork(tx, workSources, { kind, page: 1 }, actor, new Date()))
}
const kindsOf = async (who: CastName) => (await waits(who)).items.map((item) => item.kind)

describe('the work lists', () => {
  it('show each what waits for their role, since when, and nothing of the other side', async () => {
    const { items, counts } = await waits('dalia')
    expect(items).toMatchObject([{ kind: 'match.propose', id: matchId, due: null }])
    expect(items[0]?.label).toMatch(/^P-TAR-/)
    expect(counts).toEqual([{ kind: 'match.propose', count: 1, overdue: 0 }])
    expect(await kindsOf('ismail')).toEqual([])
    expect(await kindsOf('awa')).toEqual([])
  })

  it('pass what one proposed to the others, and not back to who proposed it', async () => {
    await world.done('dalia', proposeMatch, { id: matchId, verdict: 'different', reason: 'Another grandfather.' })
    expect(await kindsOf('dalia')).toEqual([])
    expect(await kindsOf('emad')).toContain('match.decide')
    expect(await kindsOf('fatou')).toContain('match.decide')
  })

  it('tell an armourer what is on the road to their site alone', async () => {
    const { weaponId } = await armedApplicant(world, {
      nameArabic: { given: 'يونس', father: 'خليل', grandfather: 'ضو', family: 'الزليطني' },
      nameLatin: { given: '', father: '', grandfather: '', family: '' },
    })
    await world.done('bakary', handOver, { id: weaponId, toSiteId: idOf('site STO'), seal: '4711' })
    expect((await waits('celine')).items.map(({ id }) => id)).toEqual([weaponId])
    expect(await kindsOf('bakary')).toEqual([])
    expect(await kindsOf('gaston')).toEqual([])
  })

  it('show who answers for all offices where work piles up', async () => {
    const read = (who: CastName) =>
      world.sulh.database.read(cast[who], (tx) => readOffices(tx, workSources, cast[who], new Date()))
    expect((await read('fatou')).rows.map(({ kind, count }) => [kind, count])).toEqual(
      expect.arrayContaining([
        ['match.decide', 1],
        ['weapon.receive', 1],
      ]),
    )
    expect((await read('ismail')).rows).toEqual([])
    expect((await world.get('dalia', '/api/work/offices')).status).toBe(403)
    expect((await world.get('karim', '/api/work/offices')).status).toBe(200)
  })

  it('give each office what it was asked, with its day, and the overview names that office', async () => {
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>('select id from people limit 1')
    const asked = {
      id: newId(),
      personId: rows[0]?.id,
      kind: 'criminalRecord',
      purpose: 'Is there a record?',
      dueOn: null,
    }
    await world.done('dalia', requestCheck, asked)
    const [item] = (await waits('paul')).items
    expect(item).toMatchObject({ kind: 'check.answer', id: asked.id })
    expect(Date.parse(item?.due ?? '') - Date.now()).toBeGreaterThan(13 * 86_400_000)
    expect(await kindsOf('qamar')).toEqual([])
    const all = await world.sulh.database.read(cast.fatou, (tx) => readOffices(tx, workSources, cast.fatou, new Date()))
    const row = (kind: string) => all.rows.find((one) => one.kind === kind)?.offices.map(({ en }) => en)
    expect(row('check.answer')).toEqual(['criminal-investigation'])
    // Whom no single office was asked of waits for the offices of those who may do it; screeners sit in none here.
    expect(row('match.decide')).toEqual([])
  })

  it('answer for every kind that a feature tells of, alone and together', async () => {
    // An alert waits for the role that its rule asks, so that kind is told once for each.
    const kinds = new Set(workSources.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(WorkKind.options.toSorted())
    for (const kind of WorkKind.options) {
      expect((await world.get('emad', `/api/work?kind=${kind}`)).status, kind).toBe(200)
    }
    expect((await world.get('emad', '/api/work?kind=everything')).status).toBe(400)
    expect((await world.get(null, '/api/work')).status).toBe(401)
  })
})
