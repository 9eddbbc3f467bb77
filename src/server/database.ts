import { Compartment, isInside } from '../kernel/compartments.ts'
import type { Actor } from '../kernel/roles.ts'
import { reachOf } from '../kernel/roles.ts'
import { pg } from './driver.ts'
import { derivedKey } from './seal.ts'

export type Tx = pg.ClientBase

/** How long a request waits for a connection of the database before it is told to come again. */
const patienceMs = 60_000

/** How many connections a role has at most; fewer in a compartment, where few work. All of them together are below what PostgreSQL takes. */
const most = 10
const insideMost = 4

/** How a database role connects; the launcher and `DATABASE_URL` both give one. */
export type ConnectionOf = (role?: string) => string

/**
 * The pools of the server, one login role each, so that a statement that slipped through could still do no more than
 * its role (trust.md A4, rule 9): `sulh_writer` for perform(), `sulh_accounts` for signing in, `sulh_joint` and
 * `sulh_side_<code>` for reading, and of each of these another for each compartment (`sulh_side_<code>_child`). Two more are not the
 * server's: `sulh_backup` and `sulh_reporting` (docs/decisions/0003-database-roles.md).
 */
export class Database {
  readonly owner: pg.Pool
  readonly #connectionOf: ConnectionOf
  readonly #master: Uint8Array
  readonly #pools = new Map<string, pg.Pool>()

  constructor(connectionOf: ConnectionOf, master: Uint8Array) {
    this.#connectionOf = connectionOf
    this.#master = master
    this.owner = outlivesConnections(new pg.Pool({ connectionString: connectionOf(), max: 2 }))
  }

  /** The pool of a role. */
  pool(role: string): pg.Pool {
    const known = this.#pools.get(role)
    if (known) return known
    const credentials = withPassword(this.#connectionOf(role), this.#password(role))
    const max = Compartment.options.some((compartment) => role.endsWith(`_${compartment}`)) ? insideMost : most
    // Readers send what begins a transaction together with its first statement; whoever writes waits for each answer.
    const pipeline = /^sulh_(side_|joint)/.test(role)
    const pool = outlivesConnections(
      new pg.Pool({ ...credentials, max, pipeline, connectionTimeoutMillis: patienceMs }),
    )
    this.#pools.set(role, pool)
    return pool
  }

  get writer(): pg.Pool {
    return this.pool('sulh_writer')
  }

  get accounts(): pg.Pool {
    return this.pool('sulh_accounts')
  }

  /** Lets the roles log in, and makes the reading role of each side that was founded. Run by the owner at the start. */
  async prepareRoles(): Promise<void> {
    const { rows } = await this.owner.query<{ id: string; code: string }>(
      `select id, code from authorities where kind = 'side'`,
    )
    for (const side of rows) await this.#makeReadingRole(sideRole(side.code), side.id, null)
    for (const compartment of Compartment.options) {
      await this.#makeReadingRole(insideRole('sulh_joint', compartment), null, compartment)
      for (const { id, code } of rows)
        await this.#makeReadingRole(insideRole(sideRole(code), compartment), id, compartment)
    }
    const readers = ['sulh_joint', ...rows.map((side) => sideRole(side.code))]
    const inside = readers.flatMap((role) => Compartment.options.map((compartment) => insideRole(role, compartment)))
    for (const role of ['sulh_writer', 'sulh_accounts', 'sulh_backup', 'sulh_reporting', ...readers, ...inside]) {
      await this.#letLogIn(role)
    }
  }

  /** Roles belong to the whole server of PostgreSQL: two programs that start at the same moment meet here, and one asks again. */
  async #letLogIn(role: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.owner.query(
          `alter role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(this.#password(role))}`,
        )
        return
      } catch (error) {
        if (attempt === 5 || !/concurrently/.test(String(error))) throw error
        await new Promise((resolve) => setTimeout(resolve, 20 * attempt))
      }
    }
  }

  /**
   * Reads as the actor: on their side's login role, with the site set for this one transaction, and read-only. The
   * row policies decide what there is to see. With a compartment it is the login of that compartment, which nobody gets who
   * does not work in it: asking without the role is a fault of the program, and nothing is read.
   */
  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>, compartment?: Compartment): Promise<T> {
    if (compartment && !isInside(actor, compartment)) throw new Error(`not in the compartment ${compartment}`)
    const reach = reachOf(actor)
    const site = reach === 'site' ? (actor.siteId ?? '') : 'side'
    if (!/^[0-9a-f-]*$|^side$/.test(site)) throw new Error('a site is named by its id')
    const reader = actor.joint ? 'sulh_joint' : sideRole(actor.side)
    const role = compartment ? insideRole(reader, compartment) : reader
    return whileReading(this.pool(role), work, `begin read only; set local sulh.site = '${site}'`)
  }

  /** The password of a login, for a tool of the operator's that uses it: `sulh database-password`. */
  passwordOf(role: 'sulh_backup' | 'sulh_reporting'): string {
    return this.#password(role)
  }

  async end(): Promise<void> {
    await Promise.all([this.owner, ...this.#pools.values()].map((pool) => pool.end()))
  }

  #password(role: string): string {
    return derivedKey(this.#master, `database role ${role}`).toString('base64url')
  }

  async #makeReadingRole(name: string, sideId: string | null, compartment: Compartment | null): Promise<void> {
    const role = pg.escapeIdentifier(name)
    const { rowCount } = await this.owner.query('select from pg_roles where rolname = $1', [name])
    if (rowCount === 0) {
      await this.owner.query(`create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls inherit`)
    }
    await this.owner.query(`grant sulh_reader to ${role}`)
    if (compartment) await this.owner.query(`grant sulh_${compartment}_reader to ${role}`)
    await this.owner.query('insert into reader_roles values ($1, $2, $3, $4) on conflict do nothing', [
      name,
      sideId,
      sideId === null,
      compartment,
    ])
  }
}

/** The login role that reads for a side. */
export function sideRole(code: string): string {
  return `sulh_side_${code}`
}

/** The login role that reads for a side, or for the joint bodies, inside a compartment. */
export function insideRole(reader: string, compartment: Compartment): string {
  return `${reader}_${compartment}`
}

/** Runs the work in one transaction; any error rolls all of it back. `begin` is empty where the work begins it itself. */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>, begin = 'begin'): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    if (begin !== '') await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * Reads in one transaction, on a connection that sends the next statement before the last was answered: what begins it travels with the
 * first question, and who read does not wait until it has ended. Were it not begun, no site would be set, and nothing be seen.
 */
async function whileReading<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>, begin: string): Promise<T> {
  const client = await pool.connect()
  let [broken, released] = [false, false]
  const begun = client.query(begin)
  const lost = () => {
    broken = true
  }
  begun.catch(lost)
  try {
    const result = await work(untilReleased(client, () => released))
    await begun
    return result
  } finally {
    released = true
    client.query('rollback').catch(() => {})
    client.release(broken)
  }
}

/**
 * The connection as a reader has it: it refuses once it was released. Of several questions asked together the first that fails ends the
 * reading, and what another of them asks next would be asked in the transaction of whoever reads then, with the site of that one.
 */
function untilReleased(client: Tx, released: () => boolean): Tx {
  return new Proxy(client, {
    get: (target, name) => {
      if (released()) throw new Error('What was read here has ended: nothing more can be asked in it')
      const found: unknown = Reflect.get(target, name)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
}

/** The role's credentials: a socket trusts whoever may open it, a server asks for the role's password. */
function withPassword(connectionString: string, password: string): pg.PoolConfig {
  if (connectionString.startsWith('socket:')) return { connectionString }
  const url = new URL(connectionString)
  url.password = password
  return { connectionString: url.toString() }
}

/** Whether a statement finds any row. */
export async function exists(tx: Tx, sql: string, parameters: unknown[]): Promise<boolean> {
  const { rowCount } = await tx.query(sql, parameters)
  return (rowCount ?? 0) > 0
}

/**
 * A pool that outlives its connections. One lost while it waits is replaced at the next use; one lost in use fails that use,
 * which reports it. Either is an event without which Node would end the program.
 */
function outlivesConnections(pool: pg.Pool): pg.Pool {
  const ignore = () => {}
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

/** Whether the database could not be asked at all, so that nothing is wrong with what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // 53: no room left on its disk, no memory, no connection; 58: its disk fails.
  const away = /^(ECONN|EPIPE|ENOENT|57P0|53|58|08)/.test(code)
  return away || /Connection terminated|timeout exceeded|not queryable/.test(error.message)
}
