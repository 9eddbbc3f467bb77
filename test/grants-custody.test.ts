import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '../src/kernel/ids.ts'
import { establish } from '../src/storage/armoury-actions.ts'
import { proposeChange } from '../src/storage/change-actions.ts'
import { handOver } from '../src/weapons/actions.ts'
import { attempt } from './attempt.ts'
import { armedApplicant, cast, idOf, newWorld, type World } from './world.ts'

let world: World
let onTheRoad: Id
let held: Id
let armoury: Id
let change: Id
beforeAll(async () => {
  world = await newWorld()
  ;({ weaponId: onTheRoad } = await armedApplicant(world))
  ;({ weaponId: held } = await armedApplicant(world, { sex: 'female' }))
  await world.done('bakary', handOver, { id: onTheRoad, toSiteId: idOf('site STO'), seal: 'SL-01' })
  const room = { name: 'Gate', kind: 'armoury', capacity: 10, opensAt: '08:00', closesAt: '16:00', longestMinutes: 60 }
  armoury = await world.done('bakary', establish, { id: newId(), siteId: cast.bakary.siteId, code: 'A1', ...room })
  const other = { id: newId(), armouryId: armoury, name: 'Wall', opensAt: '07:00', closesAt: '15:00', reason: 'Heat' }
  change = await world.done('bakary', proposeChange, other)
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const user = (login: string) => idOf(`user ${login}`)
const transit = `transit:${idOf('site STO')}`

/** A movement of a weapon and its row, as SQL. */
function moved(
  weaponId: Id,
  n: number,
  from: string,
  to: string,
  given: { by: string; set: string; seal?: string },
): string {
  return `insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, seal, at, by)
      select gen_random_uuid(), side_id, id, ${n}, '${from}', '${to}', site_id, 'SL-01', now(), '${user(given.by)}'
      from weapons where id = '${weaponId}';
    update weapons set moves = ${n}, holder = '${to}', ${given.set} where id = '${weaponId}'`
}
const arrived = `status = 'inCustody', seal = null, sent_by = null, sent_from = null`
const received = (login: string, by = login) =>
  moved(onTheRoad, 2, transit, `armourer:${user(login)}`, { by, set: arrived })
const sent = (login: string) =>
  moved(held, 1, `armourer:${user('bakary')}`, transit, {
    by: 'bakary',
    set: `status = 'inTransit', seal = 'SL-02', sent_by = '${user(login)}', sent_from = site_id, site_id = '${idOf('site STO')}'`,
  })

describe('who sends a weapon does not receive it, past perform()', () => {
  it.each([
    ['a weapon in the hands of who sent it', () => received('bakary')],
    ['a weapon that its sender puts into the hands of somebody else', () => received('celine', 'bakary')],
    ['a weapon sent in the name of somebody who does not hold it', () => sent('celine')],
    ['another sender while it is on the road', () => `update weapons set sent_by = '${user('celine')}'`],
    [
      'another sender, and then its own sender',
      () => `update weapons set sent_by = '${user('celine')}' where id = '${onTheRoad}'; ${received('bakary')}`,
    ],
    ['another seal while it is on the road', () => `update weapons set seal = 'SL-09' where id = '${onTheRoad}'`],
    [
      'its sender, as disputed',
      () =>
        moved(onTheRoad, 2, transit, `armourer:${user('bakary')}`, {
          ...{ by: 'bakary', set: arrived.replace('inCustody', 'disputed') },
        }),
    ],
  ])('refuses %s', async (_what, sql) => {
    expect(await as(sql())).toBe('23514')
  })

  it('and accepts two people, and many weapons at once', async () => {
    expect(await as(`${sent('bakary')}; set constraints all immediate; rollback`)).toBe('done')
    expect(await as(received('celine'))).toBe('done')
  })
})

describe('the name and hours of a store, past perform()', () => {
  const values = `name = 'Wall', opens_at = '07:00', closes_at = '15:00'`
  const signs = (login: string) =>
    `update armoury_changes set status = 'signed', signed_by = '${user(login)}', signed_at = now() where id = '${change}'`
  it.each([
    ['other hours that nobody signed', () => `update armouries set ${values}`],
    ['a change that its proposer signs', () => `${signs('bakary')}; update armouries set ${values}`],
    [
      'other hours than were signed',
      () => `${signs('fatou')}; update armouries set ${values.replace('07:00', '00:00')}`,
    ],
    [
      'another capacity under a signed change',
      () => `${signs('fatou')}; update armouries set ${values}, capacity = 99`,
    ],
    ['another kind', () => `update armouries set kind = 'container'`],
    ['a change that is rewritten', () => `update armoury_changes set opens_at = '00:00'`],
    [
      'a signed change that is used again, once another was signed',
      () => `${signs('fatou')}; update armouries set ${values}; set constraints all immediate;
        insert into armoury_changes select gen_random_uuid(), side_id, site_id, armoury_id, former_name, former_opens_at,
          former_closes_at, name, opens_at, closes_at, 'Back', 'signed', null, proposed_by, now(), signed_by, now() + interval '1 second'
          from armoury_changes;
        update armouries set name = 'Gate', opens_at = '08:00', closes_at = '16:00'; set constraints all immediate;
        set constraints all deferred; update armouries set ${values}`,
    ],
  ])('refuses %s', async (_what, sql) => {
    expect(await as(sql())).toBe('23514')
  })

  it('never removes a change, and accepts what two people signed', async () => {
    expect(await as('delete from armoury_changes')).toBe('42501')
    expect(await as(`${signs('fatou')}; update armouries set ${values}`)).toBe('done')
  })
})
