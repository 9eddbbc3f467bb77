import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from '../src/people/actions.ts'
import { asRole } from '../src/server/postgres.ts'
import { applicant, cast, idOf, newWorld, type World } from './world.ts'

/**
 * The ten ways in which row-level security leaks (trust.md A4). Each is looked for in the catalogue, in everything that there
 * is, tried as the application's own login, and found where it is put in on purpose.
 */
let world: World
const north = 'sulh_side_north'
const theirs = 'Southerner'

beforeAll(async () => {
  world = await newWorld()
  const named = (family: string) => ({ nameLatin: { given: 'Ali', father: 'Nuri', grandfather: 'Omar', family } })
  await world.done('awa', register, applicant(named('Northerner')))
  await world.done('hania', register, applicant({ ...named(theirs), placeCode: 'B3' }))
})
afterAll(() => world.end())

/** Works as a role of the database in a transaction that is rolled back. */
async function as<T>(role: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const connectionString = role === undefined ? world.ownerUrl : asRole(world.ownerUrl, role)
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}

const valuesOf = async (client: pg.Client, sql: string): Promise<string[]> =>
  (await client.query<{ found: string }>(`select found::text as found from (${sql}) s(found) order by 1`)).rows.map(
    ({ found }) => found,
  )
/** What a question of the catalogue finds now. */
const found = (sql: string) => as(undefined, (client) => valuesOf(client, sql))
/** What it finds with something put in. */
const foundWith = (put: string, sql: string) =>
  as(undefined, async (client) => {
    await client.query(put)
    return valuesOf(client, sql)
  })
/** The code of the error that a statement of a login ends with; 'done' where it does not. */
const tried = (role: string, sql: string) =>
  as(role, async (client) => {
    try {
      await client.query(sql)
      return 'done'
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    }
  })
const side = `set local sulh.site = 'side'`
const here = `c.relnamespace = 'public'::regnamespace`

describe('1. a table whose owner is not bound by its policies', () => {
  const unforced = `select c.relname from pg_class c where ${here} and c.relkind in ('r', 'p')
    and not (c.relrowsecurity and c.relforcerowsecurity)`
  /** Without policies: who reads for whom, which says nothing of anybody, and the migrations, which no role may read. */
  const known = ['reader_roles', 'schema_migrations']

  it('is not among the tables, and no role of the application owns, bypasses or creates anything', async () => {
    expect(await found(unforced)).toEqual(known)
    const strong = `select rolname from pg_roles where rolname like 'sulh\\_%' and rolname <> current_user
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or has_schema_privilege(oid, 'public', 'create') or has_database_privilege(oid, current_database(), 'create')
        or exists (select from pg_class c where c.relowner = pg_roles.oid))`
    // A backup has every row; what else its login may do is tried in test/database-roles.test.ts.
    expect(await found(strong)).toEqual(['sulh_backup'])
    expect(await foundWith('create role sulh_scratch bypassrls', strong)).toEqual(['sulh_backup', 'sulh_scratch'])
    for (const sql of ['create table mine ()', 'create schema mine', 'create view mine as select 1'])
      expect(await tried(north, sql), sql).toBe('42501')
    // PUBLIC may make temporary tables; they are their maker's own and hold what the maker saw.
    expect(await tried(north, 'alter table people no force row level security')).toBe('42501')
  })

  it('is found', async () => {
    const put = 'create table scratch (id int); alter table scratch enable row level security'
    expect(await foundWith(put, unforced)).toEqual([...known, 'scratch'])
    expect(await foundWith('alter table people no force row level security', unforced)).toContain('people')
  })
})

describe('2. a view that asks as its owner', () => {
  const views = `select c.relname from pg_class c where ${here} and (c.relkind = 'm' or c.relkind = 'f'
    or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`
  const plain = 'create view scratch as select name_latin from people; grant select on scratch to sulh_reader'

  it('is not there', async () => {
    expect(await found(views)).toEqual([])
  })

  it('is found, and would have leaked', async () => {
    expect(await foundWith(plain, views)).toEqual(['scratch'])
    expect(await foundWith('create materialized view scratch as select 1 as id', views)).toEqual(['scratch'])
    expect(await foundWith(plain.replace('scratch', 'scratch with (security_invoker=true)'), views)).toEqual([])
    const leaked = await foundWith(`${plain}; set local role ${north}; ${side}`, 'select name_latin from scratch')
    expect(leaked.join()).toContain(theirs)
  })
})

describe('3. a function that runs as its owner', () => {
  const definers = `select p.proname from pg_proc p where p.prosecdef
    and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`
  const definer = `create function scratch() returns setof people language sql security definer return (select p from people p)`

  it('is not there, and what a policy or a trigger calls has its search path fixed', async () => {
    expect(await found(definers)).toEqual([])
    const loose = `select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not coalesce(p.proconfig::text like '%search_path=pg_catalog, public%', false)`
    // These two work on the text that they are given, and name no table.
    expect(await found(loose)).toEqual(['serial_keys', 'weapon_words_of'])
    for (const name of await found(loose))
      expect(
        await found(
          `select prosrc from pg_proc where proname = '${name}' and prosrc ~* '\\mfrom\\M\\s+[a-z_]+\\s+where'`,
        ),
      ).toEqual([])
    expect(
      await tried(north, 'create function pg_temp.mine() returns int language sql security definer return 1'),
    ).toBe('done')
  })

  it('is found, and would have leaked', async () => {
    expect(await foundWith(definer.replace('setof people', 'people'), definers)).toEqual(['scratch'])
    const names = `create function scratch() returns setof jsonb language sql security definer
      as 'select name_latin from public.people'`
    const leaked = await foundWith(`${names}; set local role ${north}; ${side}`, 'select scratch()')
    expect(leaked.join()).toContain(theirs)
  })
})

describe('4. an error of uniqueness that says what the other side holds', () => {
  const writable = `select r.rolname || ' ' || c.relname from pg_roles r, pg_class c
    where r.rolname like 'sulh\\_%' and r.rolname not in ('sulh_writer', 'sulh_accounts', current_user) and ${here}
      and c.relkind in ('r', 'p', 'v', 'm', 'f') and (has_table_privilege(r.oid, c.oid, 'insert, update, delete, truncate, trigger')
        or has_any_column_privilege(r.oid, c.oid, 'insert, update'))`

  it('no reader can bring about, since none may write', async () => {
    expect(await found(writable)).toEqual([])
    expect(await tried(north, `${side}; insert into people (id) select id from people`)).toBe('42501')
    expect(await tried(north, `${side}; update people set sex = 'male'`)).toBe('42501')
  })

  it('is found', async () => {
    expect(await foundWith(`grant insert on people to ${north}`, writable)).toEqual([`${north} people`])
  })
})

describe('5. a reference to a row of the other side', () => {
  const referable = `select r.rolname || ' ' || c.relname from pg_roles r, pg_class c where r.rolname like 'sulh\\_%'
    and r.rolname <> current_user and ${here} and c.relkind in ('r', 'p') and has_any_column_privilege(r.oid, c.oid, 'references')`

  it('no role of the application can make', async () => {
    expect(await found(referable)).toEqual([])
    const sql = 'create temporary table mine (id uuid references people)'
    expect(await tried(north, sql)).toMatch(/^(42501|42P16)$/)
    expect(await tried(north, `insert into associations (person_id) values ('${idOf('somebody')}')`)).toBe('42501')
  })

  it('is found', async () => {
    expect(await foundWith(`grant references on people to ${north}`, referable)).toEqual([`${north} people`])
  })
})

describe('6. a function that is said to be leakproof', () => {
  const leakproof = `select p.proname from pg_proc p where p.proleakproof
    and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`
  const noisy = (
    mark: string,
  ) => `create function scratch(name text) returns boolean language plpgsql cost 0.0001 ${mark} as
    $$ begin raise notice '%', name; return true; end $$; grant execute on function scratch to public;
    set local role ${north}; ${side}`
  const told = (mark: string) =>
    as(undefined, async (client) => {
      const notices: string[] = []
      client.on('notice', ({ message }) => notices.push(message ?? ''))
      await client.query(noisy(mark))
      // Asked after the policy has chosen rows by an index it would hear only those.
      await client.query('set local enable_indexscan = off; set local enable_bitmapscan = off')
      await client.query('select from people where scratch(number)')
      return notices.join()
    })

  it('is not there, and no reader can make one', async () => {
    expect(await found(leakproof)).toEqual([])
    expect(await tried(north, 'create function pg_temp.mine() returns int leakproof language sql return 1')).toBe(
      '42501',
    )
    const said = await told('')
    expect(said).toContain('P-TAR-')
    expect(said).not.toContain('P-SUD-')
  })

  it('is found, and would have leaked', async () => {
    expect(await foundWith(noisy('leakproof').split('set local role')[0] ?? '', leakproof)).toEqual(['scratch'])
    expect(await told('leakproof')).toContain('P-SUD-')
  })
})

describe('7. a setting that the transaction before left on its connection', () => {
  /** Places in the program that set it for more than one transaction. */
  const careless = (text: string) => text.match(/\bset\s+(session\s+)?sulh\.|set_config\(\s*'sulh\.[^)]*false/gi) ?? []

  it('does not reach the next, on any connection of the pool', async () => {
    const reads = Array.from({ length: 12 }, () =>
      world.sulh.database.read(cast.dalia, (tx) => tx.query('select from people')),
    )
    for (const { rowCount } of await Promise.all(reads)) expect(rowCount).toBe(1)
    const after = Array.from({ length: 12 }, () => world.sulh.database.pool(north).query('select from people'))
    for (const { rowCount } of await Promise.all(after)) expect(rowCount).toBe(0)
    await expect(
      world.sulh.database.read(cast.dalia, async (tx) => {
        await tx.query('select 1 / 0')
      }),
    ).rejects.toThrow()
    expect((await world.sulh.database.pool(north).query('select from people')).rowCount).toBe(0)
  })

  it('is never set for longer by the program, a role or the database', async () => {
    const files = readdirSync('src', { recursive: true }).map((name) => join('src', String(name)))
    const sources = files.filter((file) => file.endsWith('.ts') && statSync(file).isFile())
    expect(sources.length).toBeGreaterThan(300)
    for (const file of sources) expect(careless(readFileSync(file, 'utf8')), file).toEqual([])
    const kept = `select unnest(setconfig) from pg_db_role_setting where setconfig::text like '%sulh.%'`
    expect(await found(kept)).toEqual([])
    expect(await foundWith(`alter role ${north} set sulh.site = 'side'`, kept)).toEqual(['sulh.site=side'])
  })

  it('is found, and would have leaked', async () => {
    expect(careless(`set sulh.site = 'side'`)).toHaveLength(1)
    expect(careless(`select set_config('sulh.site', 'side', false)`)).toHaveLength(1)
    const client = new pg.Client({ connectionString: asRole(world.ownerUrl, north) })
    await client.connect()
    await client.query(`set sulh.site = 'side'`)
    expect((await client.query('select from people')).rowCount).toBe(1)
    await client.end()
  })
})

describe('8. a setting that was never set, or is empty after a transaction', () => {
  /** What everybody may know before a site was set (ddr.md §1.1): it names no person and no side's work. */
  const everybodys = [
    'authorities',
    'ceasefire_terms',
    'journal_checkpoints',
    'journal_head',
    'journal_tiles',
    'listed_entries',
    'lists',
    'offices',
    'places',
    'programmes',
    'reader_roles',
    'retention_runs',
    'sites',
  ]
  const open = `select distinct tablename from pg_policies where cmd = 'SELECT' and permissive = 'PERMISSIVE'
    and qual = 'true' and not ('sulh_accounts' = any (roles) or 'sulh_writer' = any (roles))`

  it('shows nothing, and is no error, on any table', async () => {
    expect([...(await found(open)), 'reader_roles'].toSorted()).toEqual(everybodys)
    for (const login of [north, `${north}_child`, `${north}_health`, `${north}_sgbv`])
      for (const setting of [null, '', 'x', idOf('site TAR').toUpperCase()])
        await as(login, async (client) => {
          if (setting !== null) await client.query(`set local sulh.site = '${setting}'`)
          const tables = await valuesOf(
            client,
            `select c.relname from pg_class c where ${here} and c.relkind in ('r', 'p', 'v')
            and has_table_privilege(c.oid, 'select')`,
          )
          expect(tables.length).toBeGreaterThan(90)
          // A setting that names no site may still be of who is within the side: what all of it knows.
          const asked =
            setting === null || setting === '' ? tables : ['people', 'weapons', 'site_visits', 'cards', 'journal']
          for (const table of asked.filter((one) => !everybodys.includes(one)))
            expect((await client.query(`select from ${table}`)).rowCount, `${table} as ${login}`).toBe(0)
        })
  })

  it('is found', async () => {
    const put = 'create table scratch (); create policy p on scratch for select to sulh_reader using (true)'
    expect(await foundWith(put, open)).toContain('scratch')
  })
})

describe('9. a setting that a login sets itself', () => {
  const trusting = `select tablename || ' ' || policyname from pg_policies where qual ~ 'current_setting' or with_check ~ 'current_setting'
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace
      and (prosrc ~ 'current_setting' or pg_get_functiondef(oid) ~ 'current_setting')`

  it('moves it within its side and no further', async () => {
    // Both ask for the side of `current_user` as well.
    expect(await found(trusting)).toEqual(['reader_side', 'reader_site'])
    for (const name of ['authority', 'side', 'joint', 'compartment', 'site', 'role'])
      for (const value of ['south', 'B', 'true', 'child', idOf('authority south'), idOf('site SUD')])
        await as(north, async (client) => {
          if (name !== 'site') await client.query(side)
          await client.query(`set local sulh.${name} = '${value}'`)
          const { rows } = await client.query('select name_latin from people')
          expect(JSON.stringify(rows), `${name} ${value}`).not.toContain(theirs)
        })
  })

  it('and no login becomes another, or is a member of what is not its own', async () => {
    const roles = await found(`select rolname from pg_roles where rolname like 'sulh\\_%' or rolsuper`)
    const logins = await found(
      `select rolname from pg_roles where rolname like 'sulh\\_%' and rolcanlogin and not rolsuper`,
    )
    expect(logins.length).toBeGreaterThan(10)
    for (const login of logins)
      for (const role of roles.filter((one) => one !== login && one !== 'sulh_reader'))
        if (!(login.endsWith(role.replace(/^sulh(_.*)_reader$/, '$1')) && role.endsWith('_reader')))
          expect(await tried(login, `set role ${role}`), `${login} as ${role}`).toBe('42501')
    for (const sql of [`set session authorization sulh_side_south`, `update reader_roles set joint = true`])
      expect(await tried(north, sql), sql).toBe('42501')
    const wrong = `select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m
      where m.member::regrole::text like 'sulh\\_%' and m.roleid::regrole::text <> 'sulh_reader'
        and not (m.roleid::regrole::text ~ '^sulh_(child|health|sgbv|victim|citizen|vetting|conduct|dossier)_reader$'
          and m.member::regrole::text like '%' || replace(replace(m.roleid::regrole::text, '_reader', ''), 'sulh', ''))`
    expect(await found(wrong)).toEqual([])
    expect(await foundWith(`grant sulh_writer to ${north}`, wrong)).toEqual([`${north} in sulh_writer`])
    expect(await foundWith(`grant sulh_child_reader to ${north}_health`, wrong)).toHaveLength(1)
  })

  it('is found', async () => {
    const put = `create policy p on people for select to sulh_reader using (side_id::text = current_setting('sulh.authority', true))`
    expect(await foundWith(put, trusting)).toContain('people p')
  })
})

describe('10. statistics, copies and dumps', () => {
  it('show a reader no value and no file', async () => {
    await world.asOwner('analyze')
    const told = "select tablename from pg_stats where schemaname = 'public'"
    const seen = await as(north, (client) => valuesOf(client, told))
    expect(seen.filter((table) => table !== 'reader_roles')).toEqual([])
    expect((await found(told)).length).toBeGreaterThan(20)
    expect(await tried(north, 'select * from pg_statistic')).toBe('42501')
    for (const sql of [
      `copy people to '/tmp/people'`,
      `copy (select 1) to program 'cat'`,
      `select pg_read_file('PG_VERSION')`,
      `select pg_ls_dir('.')`,
      `select lo_import('/etc/hostname')`,
    ])
      expect(await tried(north, sql), sql).toBe('42501')
    // What pg_dump says first: then a query that policies would change fails, instead of giving a part.
    for (const login of [north, 'sulh_joint', `${north}_child`])
      expect(await tried(login, 'set local row_security = off; select from people'), login).toBe('42501')
    expect(await tried(north, 'select rolpassword from pg_authid')).toBe('42501')
  })

  it('is found', async () => {
    expect(
      await foundWith(
        `grant pg_read_all_stats, pg_read_server_files, pg_read_all_data to ${north};`,
        `select m.roleid::regrole from pg_auth_members m where m.member::regrole::text = '${north}' and m.roleid::regrole::text like 'pg\\_%'`,
      ),
    ).toHaveLength(3)
    expect(
      await found(`select m.member::regrole from pg_auth_members m where m.roleid::regrole::text like 'pg\\_%'
      and m.member::regrole::text like 'sulh\\_%'`),
    ).toEqual([])
  })
})
