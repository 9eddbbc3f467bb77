import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeBackup } from '../src/server/backup/take-backup.ts'
import { pg } from '../src/server/driver.ts'
import { asRole } from '../src/server/postgres.ts'
import { attempt, loginUrl } from './attempt.ts'
import { armedApplicant, cast, newWorld, type World } from './world.ts'

/**
 * Each login of the database against what it is not for: none makes, changes or takes away anything of the schema, none becomes
 * another, none reads the machine. What each may do beside that is tried with it, so that nothing is refused for a wrong reason.
 */
let world: World
beforeAll(async () => {
  world = await newWorld()
  await armedApplicant(world)
})
afterAll(() => world.end())

const denied = '42501'
const logins = [
  ...['sulh_writer', 'sulh_accounts', 'sulh_joint', 'sulh_side_north', 'sulh_side_north_child', 'sulh_joint_dossier'],
  ...['sulh_backup', 'sulh_reporting'],
]

/** What no login may do, by its statement. */
const forbidden: readonly (readonly [string, string])[] = [
  ['make a table', 'create table mine (id int)'],
  ['make a schema', 'create schema mine'],
  ['make a function', `create function mine() returns int language sql as 'select 1'`],
  ['make an extension', 'create extension pgcrypto'],
  ['change a table', 'alter table people add column mine int'],
  ['take row security off', 'alter table people no force row level security'],
  ['add a policy', 'create policy mine on people using (true)'],
  ['disable a trigger', 'alter table journal disable trigger all'],
  ['drop a table', 'drop table people'],
  ['empty a table', 'truncate people'],
  ['make a role', 'create role mine'],
  ['raise itself', 'alter role current_user superuser'],
  ['change another’s password', `alter role sulh_owner password 'x'`],
  ['become the writer’s owner', 'set role sulh_owner'],
  ['become anybody', 'set session authorization sulh_owner'],
  ['join a role', 'grant sulh_backup to current_user'],
  ['pass triggers by', 'set session_replication_role = replica'],
  ['change the server', 'select pg_reload_conf()'],
  [
    'change its database',
    `do $$ begin execute format('alter database %I set sulh.site = %L', current_database(), 'side'); end $$`,
  ],
  ['read a file', `select pg_read_file('PG_VERSION')`],
  ['write a file', `copy (select 1) to '/tmp/mine'`],
  ['run a program', `copy (select 1) to program 'cat'`],
  ['read the hashes of passwords', 'select rolpassword from pg_authid'],
  ['read the ring of keys', 'select wrapped from key_ring'],
  ['name who is erased again', 'insert into erasures_to_repeat select gen_random_uuid(), id, now() from people'],
  ['rewrite the journal', `update journal set body = '{}'`],
  ['delete from the journal', 'delete from journal'],
  ['change which migrations ran', 'delete from schema_migrations'],
]

describe.each(logins)('%s', (login) => {
  it.each(forbidden)('may not %s', async (what, sql) => {
    // The backup has the ring, which without the master key is noise; everything else is refused to it as well.
    const isOwn = login === 'sulh_backup' && what === 'read the ring of keys'
    expect(await attempt(world, login, sql)).toBe(isOwn ? 'done' : denied)
  })

  it('may not grant what it has', async () => {
    const may = async () => {
      const { rows } = await world.sulh.database.owner.query<{ may: boolean }>(
        `select has_table_privilege('sulh_reporting', 'people', 'select') as may`,
      )
      return rows[0]?.may
    }
    const before = await may()
    // PostgreSQL warns and grants nothing where somebody has a right that they may not hand on.
    await attempt(world, login, 'grant select on people to sulh_reporting')
    expect([before, await may()]).toEqual([false, false])
  })

  it('ends nobody’s session and reads nobody’s statements', async () => {
    const client = new pg.Client(loginUrl(world, login))
    await client.connect()
    try {
      const { rows } = await client.query<{ query: string }>(
        `select query from pg_stat_activity where usename <> current_user and query not in ('', '<insufficient privilege>')`,
      )
      expect(rows).toEqual([])
      const owner = world.sulh.database.owner
      const found = await owner.query<{ pid: number }>('select pg_backend_pid() as pid')
      await expect(client.query('select pg_terminate_backend($1)', [found.rows[0]?.pid])).rejects.toMatchObject({
        code: denied,
      })
    } finally {
      await client.end()
    }
  })
})

describe('the connection of a reader', () => {
  it('takes no question once the reading has ended, which would be asked in the transaction of the next reader', async () => {
    const { database } = world.sulh
    let late: Promise<unknown> | undefined
    const failed = database.read(cast.awa, async (tx) => {
      const slow = async () => {
        await tx.query('select pg_sleep(0.05)')
        await new Promise((resolve) => setTimeout(resolve, 50))
        return tx.query('select 1 / 0')
      }
      late = slow()
      await Promise.all([late, tx.query('select no_such_column')])
    })
    await expect(failed).rejects.toThrow('no_such_column')
    const next = database.read(cast.awa, async (tx) => {
      await late?.catch(() => {})
      const { rowCount } = await tx.query('select 1')
      return rowCount
    })
    await expect(late).rejects.toThrow('nothing more can be asked in it')
    expect(await next).toBe(1)
  })
})

describe('the login for backups', () => {
  const as = (sql: string) => attempt(world, 'sulh_backup', sql)
  it('has every row of every table, so that no backup lacks any', async () => {
    const counts = async (url: string, client = new pg.Client({ connectionString: url })) => {
      await client.connect()
      const { rows } = await client.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
      )
      const found: Record<string, number> = {}
      for (const { name } of rows)
        found[name] = (await client.query<{ n: number }>(`select count(*) as n from ${name}`)).rows[0]?.n ?? -1
      await client.end()
      return found
    }
    const all = await counts(world.ownerUrl)
    expect(all.people).toBe(1)
    expect(await counts('', new pg.Client(loginUrl(world, 'sulh_backup')))).toEqual(all)
    const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
    const connectionString = asRole(world.ownerUrl, 'sulh_backup')
    // A server that asks for passwords is reached by the operator's own URL.
    if (connectionString.startsWith('socket:')) {
      const given = { connectionString, files: [], passphrase: 'nine camels under one tree', now: new Date() }
      expect((await takeBackup(given, nowhere)).tables).toBe(Object.keys(all).length)
    }
  })

  it('reads a table that a later migration makes, and writes none', async () => {
    await world.asOwner('create table later (id int)')
    expect(await as('select from later')).toBe('done')
    expect(await as('insert into later values (1)')).toBe(denied)
    await world.asOwner('drop table later')
    for (const table of ['people', 'accounts', 'journal', 'subject_keys', 'key_ring'])
      for (const sql of [`delete from ${table}`, `update ${table} set ${table === 'journal' ? 'body' : 'ctid'} = null`])
        expect(await as(sql), sql).not.toBe('done')
  })
})

describe('the login for reporting', () => {
  const as = (sql: string) => attempt(world, 'sulh_reporting', sql)
  const readable = ['authorities', 'indicator_publications', 'places', 'public_bulletins']

  it('reads what was published and the names beside it, and no other table', async () => {
    const { rows } = await world.sulh.database.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind in ('r', 'v', 'm', 'p') and c.relnamespace = 'public'::regnamespace
         and has_any_column_privilege('sulh_reporting', c.oid, 'select') order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(readable)
    expect(await as('select figures from indicator_publications')).toBe('done')
    expect(await as('select tables from public_bulletins')).toBe('done')
    for (const hidden of [
      'proposed_by from indicator_publications',
      'note from public_bulletins',
      'latitude from places',
    ])
      expect(await as(`select ${hidden}`), hidden).toBe(denied)
    for (const table of ['people', 'users', 'weapons', 'journal', 'record_reads', 'accounts', 'subject_keys'])
      expect(await as(`select from ${table}`), table).toBe(denied)
  })

  it('reads no figure before two people published it', async () => {
    await world.asOwner(`alter table indicator_publications disable trigger all;
      insert into indicator_publications (id, side_id, frequency, from_day, to_day, reason, figures, state, proposed_by, proposed_at, note, decided_by, decided_at)
      select gen_random_uuid(), u.side_id, 'month', d::date, d::date, '', '[]', s, u.id, now(), '', case s when 'published' then o.id end, case s when 'published' then now() end
      from (select * from users where login = 'fatou') u, (select * from users where login = 'omran') o,
        (values ('2020-01-01', 'proposed'), ('2020-02-01', 'published')) n(d, s);
      alter table indicator_publications enable trigger all`)
    const client = new pg.Client(loginUrl(world, 'sulh_reporting'))
    await client.connect()
    const { rows } = await client.query('select from_day from indicator_publications')
    await client.end()
    expect(rows).toEqual([{ from_day: '2020-02-01' }])
  })
})

describe('the owner, who migrates', () => {
  it('is asked by no page: the routes know the logins of readers, the writer and the accounts alone', () => {
    const files = readdirSync('src', { recursive: true }).map((name) => join('src', String(name)))
    const asking = files.filter(
      (file) =>
        /(routes|actions)\.ts$/.test(file) &&
        statSync(file).isFile() &&
        /database\.owner|asOwner/.test(readFileSync(file, 'utf8')),
    )
    expect(asking).toEqual([])
    expect(files.length).toBeGreaterThan(300)
  })
})
