import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { addPlace, establish, proposeRegime, signRegime } from '../src/storage/armoury-actions.ts'
import { recordEntry } from '../src/storage/entry-actions.ts'
import { beginOpening, closeOpening, recordForced, signOpening } from '../src/storage/opening-actions.ts'
import { putIn } from '../src/storage/placement-actions.ts'
import { takeIn } from '../src/weapons/actions.ts'
import { attempt } from './attempt.ts'
import { applicant, armedApplicant, cast, idOf, newWorld, rifle, type World } from './world.ts'

let world: World
let armoury: Id
let rack: Id
let weapon: Id
let other: Id
let southern: Id
let waiting: Id
let forced: Id
let entry: Id
const site = cast.bakary.siteId

beforeAll(async () => {
  world = await newWorld()
  const room = { name: 'Gate', kind: 'armoury', capacity: 10, opensAt: '00:00', closesAt: '23:59', longestMinutes: 60 }
  armoury = await world.done('bakary', establish, { id: newId(), siteId: site, code: 'A1', ...room })
  const place = { armouryId: armoury, kind: 'rack', label: '', capacity: 1 }
  rack = await world.done('bakary', addPlace, { id: newId(), ...place })
  ;({ weaponId: weapon } = await armedApplicant(world))
  const personId = await world.done('hania', register, applicant({ placeCode: 'B3' }))
  southern = await world.done('hania', takeIn, rifle(personId))
  other = await world.done('bakary', takeIn, rifle((await armedApplicant(world, { sex: 'female' })).personId))
  const { rows } = await world.sulh.database.owner.query('select tag from weapons where id = $1', [weapon])
  await world.done('bakary', putIn, { id: rack, tags: [rows[0].tag] })
  const said = { armouryId: armoury, purpose: 'inspection', note: '', sealsFound: [] }
  forced = newId()
  await world.done('bakary', recordForced, {
    ...{ id: forced, armouryId: armoury, purpose: 'emergency', sealsFound: [], reason: 'Broken in' },
  })
  await world.done('awa', closeOpening, { id: forced, sealsLeft: [] })
  const keys = [
    { party: 'authority', groupId: null, of: 'North', logins: ['bakary'], names: [] },
    { party: 'third', groupId: null, of: 'Commission', logins: ['karim'], names: [] },
  ]
  const regime = { id: newId(), armouryId: armoury, mode: 'dual', keys, reason: 'Agreed.' }
  await world.done('bakary', proposeRegime, regime)
  await world.done('karim', signRegime, { id: regime.id })
  waiting = await world.done('bakary', beginOpening, { id: newId(), ...said })
  await world.done('bakary', signOpening, { id: waiting })
  entry = newId()
  const visit = { login: 'awa', visitor: null, withLogin: 'bakary', purpose: 'inspection', items: '' }
  await world.done('bakary', recordEntry, { id: entry, armouryId: armoury, ...visit })
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = (login: string) => `'${idOf(`user ${login}`)}'`
const here = `'${cast.bakary.sideId}', '${site}'`
const placed = (weaponId: Id, n: number, place: Id = rack) =>
  `insert into weapon_placements (id, side_id, site_id, armoury_id, place_id, weapon_id, n, put_by, put_at)
   values (gen_random_uuid(), ${here}, '${armoury}', '${place}', '${weaponId}', ${n}, ${by('bakary')}, now())`
const holder = (login: string) =>
  `(select k #>> '{holders,0,id}' from key_regimes r, jsonb_array_elements(r.keys) k
    where r.armoury_id = '${armoury}' and r.status = 'inForce' and k -> 'holders' @> jsonb_build_array(jsonb_build_object('userId', ${by(login)})))::uuid`
const signature = (party: string, login: string, held: string, more = `false, ''`, counter = 'null, null') =>
  `insert into key_signatures (id, side_id, site_id, opening_id, party, holder_id, witnessed, statement, signed_by, signed_at,
     countersigned_by, countersigned_at)
   values (gen_random_uuid(), ${here}, '${waiting}', '${party}', ${held}, ${more}, ${by(login)}, now(), ${counter})`
const opened = () => `update armoury_openings set status = 'open', opened_at = now() where id = '${waiting}'`
const regime = (given: { mode?: string; keys?: string; status?: string; signedBy?: string }) =>
  `insert into key_regimes (id, side_id, site_id, armoury_id, mode, keys, reason, status, proposed_by, proposed_at, signed_by, signed_at)
   values (gen_random_uuid(), ${here}, '${armoury}', '${given.mode ?? 'single'}', '${given.keys ?? '[]'}', 'x',
     '${given.status ?? 'proposed'}', ${by('bakary')}, now(), ${given.signedBy ?? 'null'}, ${given.signedBy ? 'now()' : 'null'})`
const opening = (mode: string, keys: string) =>
  `insert into armoury_openings (id, side_id, site_id, armoury_id, mode, keys, purpose, note, status, faults, seals_found, seals_left,
     begun_by, begun_at, opened_at)
   values (gen_random_uuid(), ${here}, '${armoury}', '${mode}', ${keys}, 'inspection', '', 'open', '{}', '{}', '{}', ${by('bakary')},
     now(), now())`

describe('stores under keys, against the writer itself', () => {
  it.each<[string, () => string, string]>([
    ['a weapon in two places', () => placed(weapon, 0), '23505'],
    ['more in a place than it holds', () => placed(other, 0), '23514'],
    ['a weapon of another site', () => placed(southern, 0), '23514'],
    ['a weapon by a movement that is not its newest', () => placed(other, 1), '23514'],
    ['a place of another store', () => placed(other, 0, newId()), '23503'],
    ['a placement rewritten', () => `update weapon_placements set n = 1`, '23514'],
    ['a placement removed', () => `delete from weapon_placements`, '42501'],
    [
      'a way out of a store that is shut',
      () =>
        `update weapons set status = 'inTransit', seal = 'S-1', sent_by = ${by('bakary')}, sent_from = site_id where id = '${weapon}'`,
      '23514',
    ],
    ['an opening without every key', opened, '23514'],
    [
      'a key turned by who does not carry it',
      () => `${signature('third', 'fatou', holder('karim'))}; ${opened()}`,
      '23514',
    ],
    ['two keys turned by one person', () => signature('third', 'bakary', holder('karim')), '23505'],
    ['a party that signs twice', () => signature('authority', 'awa', holder('bakary')), '23505'],
    [
      'one person who witnesses and countersigns',
      () => signature('third', 'awa', holder('karim'), `true, 'seen'`, `${by('awa')}, now()`),
      '23514',
    ],
    [
      'witnesses for who can sign in person',
      () => `${signature('third', 'awa', holder('karim'), `true, 'seen'`, `${by('fatou')}, now()`)}; ${opened()}`,
      '23514',
    ],
    ['a signature rewritten', () => `update key_signatures set signed_by = ${by('awa')}`, '23514'],
    ['an opening under fewer keys than are in force', () => opening('single', `'[]'`), '23514'],
    [
      'a second opening beside one',
      () => opening('dual', `(select keys from key_regimes where status = 'inForce')`),
      '23505',
    ],
    ['an opening with other keys', () => `update armoury_openings set keys = '[]' where id = '${waiting}'`, '23514'],
    [
      'a fault taken back',
      () => `update armoury_openings set faults = '{}', forced_by = null, forced_for = null where id = '${forced}'`,
      '23514',
    ],
    [
      'a fault settled by who forced the opening',
      () =>
        `update armoury_openings set settlement = 'x', settled_by = ${by('bakary')}, settled_at = now() where id = '${forced}'`,
      '23514',
    ],
    [
      'a fault settled by who closed it',
      () =>
        `update armoury_openings set settlement = 'x', settled_by = ${by('awa')}, settled_at = now() where id = '${forced}'`,
      '23514',
    ],
    ['keys that one person gives', () => regime({ signedBy: by('bakary'), status: 'turnedDown' }), '23514'],
    [
      'the third party’s key taken without its signature',
      () =>
        `update key_regimes set status = 'retired' where status = 'inForce'; ${regime({ status: 'inForce', signedBy: by('fatou') })}`,
      '23514',
    ],
    ['two regimes in force', () => regime({ status: 'inForce', signedBy: by('karim') }), '23505'],
    [
      'a regime rewritten',
      () => `update key_regimes set keys = '[]', mode = 'single' where status = 'inForce'`,
      '23514',
    ],
    [
      'two keys without the authority’s',
      () => regime({ mode: 'dual', keys: `[{"party":"group","holders":[{}]},{"party":"third","holders":[{}]}]` }),
      '23514',
    ],
    [
      'an entry with oneself',
      () => `insert into armoury_entries (id, side_id, site_id, armoury_id, user_id, with_id, purpose, items, shut, entered_at, recorded_by)
       values (gen_random_uuid(), ${here}, '${armoury}', ${by('awa')}, ${by('awa')}, 'intake', '', false, now(), ${by('awa')})`,
      '23514',
    ],
    ['an entry rewritten', () => `update armoury_entries set entered_at = now() where id = '${entry}'`, '23514'],
    ['an entry removed', () => `delete from armoury_entries`, '42501'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })

  it('lets through what is whole: every key turned by who carries it, then the way out', async () => {
    const { rows } = await world.sulh.database.owner.query<{ bar: string }>('select weapon_bar($1) as bar', [weapon])
    expect(rows[0]?.bar).toBe('shut')
    await world.done('karim', signOpening, { id: waiting })
    const settle = `update armoury_openings set settlement = 'x', settled_by = ${by('fatou')}, settled_at = now() where id = '${forced}'`
    expect((await world.sulh.database.owner.query('select weapon_bar($1) as bar', [weapon])).rows[0].bar).toBe('locked')
    expect(await as(settle)).toBe('done')
    expect((await world.sulh.database.owner.query('select weapon_bar($1) as bar', [weapon])).rows[0].bar).toBeNull()
  })
})
