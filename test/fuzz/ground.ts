import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { actions } from '../../src/features.ts'
import { newId } from '../../src/kernel/ids.ts'
import { Role } from '../../src/kernel/roles.ts'
import { tokenHash } from '../../src/server/accounts.ts'
import { setTypesetter } from '../../src/server/documents/typst.ts'
import { sessionCookie } from '../../src/server/http/server.ts'
import { appoint } from '../../src/users/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { tables, words } from '../matrix-parameters.ts'
import { plant, type Reader } from '../matrix-world.ts'
import { openedSession } from '../opened-session.ts'
import { idOf } from '../world.ts'
import { type Operation, operationsOf } from './description.ts'
import type { Ground, Sender } from './requests.ts'

/** The world that is fuzzed, and what sets its senders up again after an act ended their sessions or took their roles. */
export interface FuzzGround extends Ground {
  restore(): Promise<void>
}

const siteRoles: readonly Role[] = [
  ...(['registrationOfficer', 'armourer', 'siteManager', 'clinician', 'caseworker', 'cashier'] as const),
]
const everywhere = [
  { side: 'north', site: null, roles: Role.options },
  { side: 'north', site: 'TAR', roles: siteRoles },
  { side: 'south', site: null, roles: Role.options },
  { side: 'south', site: 'SUD', roles: siteRoles },
  { side: 'commission', site: null, roles: Role.options },
] as const

/** A planted world whose papers are their words, with everything that a fuzzer knows of it. */
export async function fuzzedWorld(
  server?: string,
  add: (http: HttpWorld['http']) => void = () => {},
): Promise<{ world: HttpWorld; ground: FuzzGround; end: () => Promise<void> }> {
  const world = await newHttpWorld({ benchmark: true }, undefined, server)
  const restoreTypesetter = setTypesetter(async (_source, data) => Buffer.from(JSON.stringify(data)))
  const end = async () => {
    restoreTypesetter()
    await world.end()
  }
  try {
    add(world.http)
    const { readers } = await plant(world)
    return { world, ground: await groundOf(world, readers), end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Reads the description, the ids of the world, and appoints people of every role of a side at once, whom no role stops. */
async function groundOf(world: HttpWorld, readers: readonly Reader[]): Promise<FuzzGround> {
  const { body } = await world.http.inject({ method: 'GET', url: '/api/openapi.json' })
  const operations = operationsOf(JSON.parse(body))
  const { sessions, senders: masters } = await mastersOf(world)
  const plain: Sender[] = readers.map(({ label, side, cookie }) => ({ label, side, cookie }))
  const { byTable, byField } = await idsOf(world)
  const strangers: Sender[] = [
    { label: 'nobody', side: null, cookie: null },
    { label: 'an expired session', side: null, cookie: await expired(world) },
    { label: 'no token', side: null, cookie: `${sessionCookie}=${'A'.repeat(43)}` },
    { label: 'a broken cookie', side: null, cookie: `${sessionCookie}="; ${sessionCookie}=%ff%00;;=` },
  ]
  const rolesOf = new Map(actions.map(({ name, roles }) => [name, roles]))
  const nounOf = new Map(actions.map(({ name, noun }) => [name, noun.table]))
  const sendersOf = new Map<Operation, readonly Sender[]>()
  return {
    operations,
    known: { ids: byField },
    sendersFor: (operation) => {
      const known = sendersOf.get(operation)
      if (known) return known
      const roles = rolesOf.get(operation.path.replace('/api/actions/', ''))
      const suited = roles ? plain.filter((_, n) => readers[n] && roles.includes(readers[n].role)) : plain
      // Mostly whom no role stops, so that what lies behind the question of roles is reached.
      const made = [...masters, ...masters, ...masters, ...strangers, ...suited.slice(0, 8), ...spread(plain, 6)]
      sendersOf.set(operation, made)
      return made
    },
    idsFor: (place) => {
      const table = nounOf.get(place) ?? (tables[place] ?? '').replace('.', ' ').split(' ')[0] ?? ''
      return words[place] ?? byTable.get(table) ?? byField.get('id') ?? []
    },
    restore: async () => {
      await world.asOwner(
        `update users set status = 'appointed' where status <> 'appointed' and (login like 'reader%' or login like 'master%')`,
      )
      for (const { side, site, roles } of everywhere)
        await world.asOwner(
          `update users set roles = '{${roles.join(',')}}' where login = '${loginAt(side, site)}'
           and cardinality(roles) <> ${roles.length}`,
        )
      await world.asOwner(sessions)
    },
  }
}

/** So many of them, from all over the list. */
function spread<T>(list: readonly T[], count: number): T[] {
  return list.filter((_, n) => n % Math.max(1, Math.floor(list.length / count)) === 0)
}

const loginAt = (side: string, site: string | null) => `master.${side}.${site?.toLowerCase() ?? 'offices'}`

/** One person for each place who holds every role that a place has, past the rules of who may hold what together. */
async function mastersOf(world: HttpWorld): Promise<{ senders: Sender[]; sessions: string }> {
  const senders: Sender[] = []
  const opened: string[] = []
  for (const { side, site, roles } of everywhere) {
    const id = newId()
    const login = loginAt(side, site)
    const place = { sideId: idOf(`authority ${side}`), siteId: site === null ? null : idOf(`site ${site}`) }
    const first: Role = site === null ? 'screener' : 'armourer'
    const user = { id, ...place, officeId: null, login, name: { ar: login, en: login, fr: login }, roles: [first] }
    const outcome = await world.sulh.performAsProgram(appoint, { ...user, sex: 'female' })
    if (outcome.outcome === 'refused') throw new Error(`${login}: ${outcome.code}`)
    await world.asOwner(`update users set roles = '{${roles.join(',')}}' where id = '${id}'`)
    const { cookie, sql } = openedSession(id)
    opened.push(sql)
    senders.push({ label: login, side, cookie })
  }
  return { senders, sessions: opened.join(';\n') }
}

/** The cookie of a session that ended. */
async function expired(world: HttpWorld): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await world.asOwner(
    `insert into sessions select '\\x${tokenHash(token).toString('hex')}', id, now() - interval '2 days', now() - interval '2 days',
     now() - interval '1 day' from users where login like 'master%' limit 1`,
  )
  return `${sessionCookie}=${token}`
}

const Names = z.array(z.object({ table: z.string(), column: z.string(), of: z.string() }))

/** Some ids of every table, by the table and by the fields of other tables that refer to it. */
async function idsOf(world: HttpWorld) {
  const { owner } = world.sulh.database
  const { rows: named } = await owner.query(
    `select distinct c.relname as table, 'id' as column, c.relname as of from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
     union
     select distinct f.relname, a.attname, t.relname from pg_constraint k join pg_class f on f.oid = k.conrelid
       join pg_class t on t.oid = k.confrelid join pg_attribute a on a.attrelid = f.oid and a.attnum = k.conkey[1]
       where k.contype = 'f' and cardinality(k.conkey) = 1`,
  )
  const references = Names.parse(named)
  const byTable = new Map<string, string[]>()
  for (const { table } of references.filter(({ column }) => column === 'id')) {
    const { rows } = await owner.query(`select id::text from "${table}" order by md5(id::text) limit 12`)
    const ids = z.array(z.object({ id: z.string() })).parse(rows)
    if (ids.length > 0)
      byTable.set(
        table,
        ids.map(({ id }) => id),
      )
  }
  const byField = new Map<string, string[]>([['id', [...byTable.values()].flatMap((ids) => ids.slice(0, 3))]])
  for (const { column, of } of references) {
    const field = column.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase())
    const ids = byTable.get(of)
    if (field !== 'id' && ids) byField.set(field, [...new Set([...(byField.get(field) ?? []), ...ids])])
  }
  return { byTable, byField }
}
