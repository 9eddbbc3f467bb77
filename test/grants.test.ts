import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOver } from '../src/weapons/actions.ts'
import { attempt as attemptIn } from './attempt.ts'
import { reportedGroups, source } from './groups.ts'
import { armedApplicant, idOf, newWorld, type World } from './world.ts'

let world: World
let weaponId: string
let groups: { north: string; merged: string }
beforeAll(async () => {
  world = await newWorld()
  ;({ weaponId } = await armedApplicant(world))
  groups = await reportedGroups(world)
  await world.done('bakary', handOver, { id: weaponId, toSiteId: idOf('site STO'), seal: '1234' })
})
afterAll(() => world.end())

const attempt = (role: string, sql: string) => attemptIn(world, role, sql)

const denied = '42501'
const readers = ['sulh_side_north', 'sulh_side_south', 'sulh_joint']

describe('the application’s database roles', () => {
  it('own nothing, may bypass nothing, and are no superusers', async () => {
    const { rows } = await world.sulh.database.owner.query(
      `select rolname from pg_roles where rolname like 'sulh\\_%' and rolname not in ('sulh_owner', 'sulh_backup')
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    )
    expect(rows).toEqual([])
    const { rows: owned } = await world.sulh.database.owner.query(
      `select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'sulh\\_%' and r.rolname <> 'sulh_owner'`,
    )
    expect(owned).toEqual([])
  })

  it.each(readers)('%s can write nothing', async (role) => {
    expect(await attempt(role, `update weapons set condition = 'unsafe'`)).toBe(denied)
    expect(await attempt(role, 'delete from people')).toBe(denied)
    expect(await attempt(role, `insert into reader_roles values ('sulh_side_north', null, true)`)).toBe(denied)
    expect(await attempt(role, 'create table mine (x int)')).toBe(denied)
    expect(await attempt(role, 'select * from subject_keys')).toBe(denied)
    expect(await attempt(role, 'select * from accounts')).toBe(denied)
    expect(await attempt(role, 'select * from documents')).toBe(denied)
    expect(await attempt(role, 'select * from commander_list_files')).toBe(denied)
    expect(await attempt(role, 'select * from event_files')).toBe(denied)
  })

  it.each([
    ['set role to the other side', 'set role sulh_side_south'],
    ['set role to joint readers', 'set role sulh_joint'],
    ['set role to the writer', 'set role sulh_writer'],
    ['set the owner', 'set role sulh_owner'],
    ['set session authorization', 'set session authorization sulh_joint'],
    ['switch row security off', 'set row_security = off; select * from people'],
    ['read a file', `select pg_read_file('/etc/passwd')`],
    ['copy to a program', `copy people to program 'cat'`],
  ])('a side’s reader cannot %s', async (_what, sql) => {
    expect(await attempt('sulh_side_north', sql)).not.toBe('done')
  })

  it('the writer adds to history and cannot change it', async () => {
    // An erasure alone may blot out this one column; what was hashed into the tree never changes.
    expect(await attempt('sulh_writer', `update journal set request_hash = request_hash`)).toBe('23001')
    expect(await attempt('sulh_writer', `update journal set body = body`)).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from journal')).toBe(denied)
    expect(await attempt('sulh_writer', 'truncate journal')).toBe(denied)
    expect(await attempt('sulh_writer', `update movements set seal = 'x'`)).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from weapons')).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from people')).toBe(denied)
    expect(await attempt('sulh_writer', `update corrections set reason = ''`)).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from merges')).toBe(denied)
    expect(await attempt('sulh_writer', `update group_steps set reason = ''`)).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from group_caps')).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from estimates')).toBe(denied)
    expect(await attempt('sulh_writer', `update commander_list_entries set rank = 'x'`)).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from commander_list_entries')).toBe(denied)
    expect(await attempt('sulh_writer', `update commander_list_decisions set reason = ''`)).toBe(denied)
    expect(await attempt('sulh_writer', 'update commander_list_files set bytes = 1')).toBe(denied)
    expect(await attempt('sulh_writer', 'update outside_events set killed_best = 0')).toBe(denied)
    expect(await attempt('sulh_writer', 'delete from outside_events')).toBe(denied)
    expect(await attempt('sulh_writer', `update event_pairs set reason = ''`)).toBe(denied)
    expect(await attempt('sulh_writer', 'select password_hash from accounts')).toBe(denied)
    expect(await attempt('sulh_accounts', 'select * from people')).toBe(denied)
  })
})

describe('constraints hold against the writer itself, past perform()', () => {
  const as = (sql: string) => attempt('sulh_writer', sql)
  const movement = (n: number, from: string, to: string) =>
    `insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, at, by)
     select gen_random_uuid(), side_id, '${weaponId}', ${n}, '${from}', '${to}', site_id, now(), '${to.startsWith('armourer:') ? to.slice('armourer:'.length) : idOf('user bakary')}' from movements where n = 0`
  const armourer = (login: string) => `armourer:${idOf(`user ${login}`)}`
  const transit = `transit:${idOf('site STO')}`

  const by = `'${idOf('user omran')}'`
  const cap = (status: string) =>
    `insert into group_caps select gen_random_uuid(), side_id, group_id, 1, null, 'agreement', '', '${status}', ${by}, now(), null, null from group_caps where status = 'inForce'`
  const relation = (kind: string, from: string, to = groups.north) =>
    `insert into group_relations select gen_random_uuid(), side_id, '${from}', '${kind}', '${to}', null, null, '${JSON.stringify(source)}', ${by}, now(), null, null, null from armed_groups where id = '${groups.north}'`
  const estimate = (kind: string, amount: string) =>
    `insert into estimates select gen_random_uuid(), side_id, id, '${kind}', ${amount}::jsonb, 'x', '', null, null, 'claimed', '${JSON.stringify(source)}', 'standing', ${by}, now(), null, null, null from armed_groups where id = '${groups.north}'`

  it.each([
    ['a holder without a movement', () => `update weapons set holder = '${armourer('celine')}'`, '23503'],
    ['a second movement with the same number', () => movement(1, armourer('bakary'), armourer('celine')), '23505'],
    ['a movement that leaves out one', () => movement(3, transit, armourer('celine')), '23503'],
    [
      'a movement from somebody who does not hold it',
      () => movement(2, armourer('gaston'), armourer('celine')),
      '23503',
    ],
    ...['side_id', 'weapon_id', 'site_id', 'by'].map((column): [string, () => string, string] => [
      `a movement whose ${column} there is not`,
      () =>
        `insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, at, by)
         select r.id, r.side_id, r.weapon_id, r.n, r.from_holder, r.to_holder, r.site_id, r.at, r.by from movements m,
           jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'n', 2, 'from_holder', '${transit}',
             'to_holder', 'missing:${idOf('site STO')}', '${column}', gen_random_uuid())) r where m.n = 0`,
      '23503',
    ]),
    ['a weapon at a site that there is not', () => `update weapons set site_id = gen_random_uuid()`, '23503'],
    // Of what is on the road neither changes at all.
    ['a weapon with a sender that there is not', () => `update weapons set sent_by = gen_random_uuid()`, '23514'],
    ['a weapon from a site that there is not', () => `update weapons set sent_from = gen_random_uuid()`, '23514'],
    ['a movement to the same holder', () => movement(2, transit, transit), '23514'],
    ['a weapon in transit without a seal', () => `update weapons set seal = null`, '23514'],
    [
      'a second receipt for a weapon',
      () =>
        `insert into receipts select gen_random_uuid(), side_id, site_id, 'R-X', weapon_id, person_id, issued_by, issued_at, 0, bound_to from receipts`,
      '23505',
    ],
    [
      'a decision by who proposed',
      () =>
        `insert into exceptions (id, side_id, site_id, cause, subject_id, said, raised_by, raised_at, status, settled_by, settled_at) select gen_random_uuid(), side_id, site_id, 'custody.sealBroken', id, '{}', '${idOf('user fatou')}', now(), 'settled', '${idOf('user fatou')}', now() from weapons`,
      '23514',
    ],
    [
      'a cap that its proposer signed',
      () => `update group_caps set signed_by = proposed_by, signed_at = now() where status = 'proposed'`,
      '23514',
    ],
    [
      'a changed cap in force that nobody signed',
      () => `update group_caps set status = 'inForce' where status = 'proposed'`,
      '23514',
    ],
    ['a second cap in force', () => cap('inForce'), '23505'],
    [
      'a group that comes back after its merger',
      () => `update armed_groups set status = 'signed' where id = '${groups.merged}'`,
      '23001',
    ],
    ['a merger into two', () => relation('mergedInto', groups.merged), '23505'],
    ['a relation of a group with itself', () => relation('rival', groups.north, groups.north), '23514'],
    ['a number for a commander', () => estimate('commander', `'{"low":1,"best":2,"high":3}'`), '23514'],
    ['a likeliest number below the least', () => estimate('strength', `'{"low":3,"best":2,"high":4}'`), '23514'],
    ['an estimate withdrawn without a reason', () => `update estimates set status = 'withdrawn'`, '23514'],
    ['an area of two corners', () => `update group_areas set points = '[[13,32],[14,32]]'`, '23514'],
    ['a site counter that goes back', () => `update sites set tags = 0 where code = 'TAR'`, '23514'],
    ['a site opened by who made it ready', () => `update sites set ready_by = opened_by where code = 'TAR'`, '23514'],
    [
      'a registration site opened without its whole checklist',
      () =>
        `update readiness_confirmations set status = 'withdrawn', withdrawn_by = confirmed_by, withdrawn_reason = 'x' where item = 'staff';
         update sites set status = 'planned' where code = 'BEL'; update sites set status = 'open' where code = 'BEL'`,
      '23514',
    ],
    [
      'a site that is open from the first',
      () =>
        `insert into sites (id, side_id, code, name, kind, place_code, status, opened_by, people, tags, receipts)
         select gen_random_uuid(), side_id, 'XXX', name, kind, place_code, 'open', opened_by, 0, 0, 0 from sites where code = 'BEL'`,
      '23514',
    ],
    [
      'an item of a checklist confirmed twice',
      () =>
        `insert into readiness_confirmations (id, side_id, site_id, item, evidence, note, status, confirmed_by, confirmed_at)
         select gen_random_uuid(), side_id, site_id, item, 'x', '', status, confirmed_by, now() from readiness_confirmations limit 1`,
      '23505',
    ],
    ['a serial for an erased marking', () => `update weapons set legibility = 'erased'`, '23514'],
  ])('refuse %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })

  it.each(['authorities', 'sites', 'users'])('and its owner removes no row of %s', async (table) => {
    const client = new pg.Client({ connectionString: world.ownerUrl })
    await client.connect()
    await expect(client.query(`delete from ${table}`)).rejects.toMatchObject({ code: '23001' })
    await client.end()
  })

  it('and accept what perform() itself does', async () => {
    expect(await as('update weapons set moved_at = moved_at')).toBe('done')
  })
})

describe('a commander’s list, past perform()', () => {
  const list = idOf('list')
  const group = idOf('group')
  const as = (sql: string) => attempt('sulh_writer', sql)
  const received = (given: Record<string, string>) => {
    const columns: Record<string, string> = {
      id: `'${list}'`,
      side_id: `'${idOf('authority north')}'`,
      group_id: `'${group}'`,
      version: '1',
      file_hash: `'${'0'.repeat(64)}'`,
      file_rows: '1',
      received_from: `'x'`,
      received_on: 'now()',
      mapping: `'{}'`,
      status: `'importing'`,
      in_force: 'false',
      held: 'false',
      rows_taken: '1',
      accepted: '1',
      refused: '0',
      complete: 'true',
      counts: `'{}'`,
      changes: `'{}'`,
      content_hash: `''`,
      received_by: `'${idOf('user nadia')}'`,
      received_at: 'now()',
      ...given,
    }
    return `insert into commander_lists (${Object.keys(columns).join(', ')}) values (${Object.values(columns).join(', ')})`
  }
  const entry = (given: string) =>
    `insert into commander_list_entries (id, list_id, side_id, "row", name_arabic, name_latin, role, rank, weapon, occurrence,
       taken_state, content_hash, state, birth) values (gen_random_uuid(), '${list}', '${idOf('authority north')}', ${given})`

  beforeAll(async () => {
    await world.asOwner(
      `insert into armed_groups (id, side_id, code, name_arabic, name_latin, aliases, claimed_status, place_code, status, reported_by,
         reported_at) values ('${group}', '${idOf('authority north')}', 'G-1', 'x', 'x', '[]', 'none', 'B1', 'signed',
         '${idOf('user nadia')}', now());
       insert into commander_list_files values ('${idOf('authority north')}', '${'0'.repeat(64)}', '', 1, '[1]',
         '${idOf('user nadia')}', now())`,
    )
    expect(await as(received({}))).toBe('done')
  })

  it.each([
    [
      'freezing by who received it',
      () => `update commander_lists set status = 'frozen', frozen_by = received_by`,
      '23514',
    ],
    ['being in force before it is frozen', () => 'update commander_lists set in_force = true', '23514'],
    ['a second open version', () => received({ id: 'gen_random_uuid()', version: '2' }), '23505'],
    [
      'a version twice',
      () => received({ id: 'gen_random_uuid()', status: `'discarded'`, discarded_by: `'${idOf('user nadia')}'` }),
      '23505',
    ],
    ['a minor with a name', () => entry(`1, 'علي', '', '', '', '', 1, 'minor', '', 'minor', null`), '23514'],
    ['a minor with a rank', () => entry(`1, '', '', '', 'x', '', 1, 'minor', '', 'minor', null`), '23514'],
    ['a match with nobody', () => entry(`1, 'علي', '', '', '', '', 1, 'unmatched', '', 'matched', null`), '23514'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })
})
