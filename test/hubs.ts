import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { newId } from '../src/kernel/ids.ts'
import { composeFeatures, composeHttp } from '../src/main.server.ts'
import { openHub } from '../src/main.stations.server.ts'
import { sessionCookie } from '../src/server/http/server.ts'
import { enrolHub } from '../src/server/hub/enrol.ts'
import type { Hub } from '../src/server/hub/hub.ts'
import { boxKeysOf, type Keys } from '../src/server/keys.ts'
import { asRole } from '../src/server/postgres.ts'
import { Sulh } from '../src/server/sulh.ts'
import { codeHashOf, newEnrolmentCode } from '../src/station-register/enrolment-code.ts'
import { inviteStation, renewStation } from '../src/station-register/station-actions.ts'
import { databaseUrl, query } from './database-server.ts'
import type { HttpWorld } from './http.ts'
import { type CastName, cast, cloneTemplate, idOf, password, prepareOnce, testRing } from './world.ts'

/** A site's own server in a database of its own, beside the centre of a story. */
export class TestHub {
  readonly sulh: Sulh
  readonly hub: Hub
  readonly http: Awaited<ReturnType<typeof composeHttp>>
  readonly database: string
  readonly keys: Keys

  private constructor(parts: Pick<TestHub, 'sulh' | 'hub' | 'http' | 'database' | 'keys'>) {
    this.sulh = parts.sulh
    this.hub = parts.hub
    this.http = parts.http
    this.database = parts.database
    this.keys = parts.keys
  }

  /** Invites a hub to a site, and enrols a new server as it. */
  static async enrolled(world: HttpWorld, centre: string, site = 'TAR', who: CastName = 'basma'): Promise<TestHub> {
    const code = newEnrolmentCode()
    const input = { id: newId(), siteId: idOf(`site ${site}`), kind: 'hub', name: `Laptop ${site}` }
    await world.done(who, inviteStation, { ...input, codeHash: codeHashOf(code) })
    const database = `hub_${process.pid}_${randomBytes(4).toString('hex')}`
    await cloneTemplate(inject('databaseUrl'), database)
    const keys = newKeys()
    const sulh = await sulhOf(database, keys)
    await enrolHub(sulh, { centre, code, app: '1.0' })
    return TestHub.started(sulh, database, keys)
  }

  /** A server that starts on a database as it is: after a restart, or on the copy that a backup brought back. */
  static async on(database: string, keys: Keys): Promise<TestHub> {
    return TestHub.started(await sulhOf(database, keys), database, keys)
  }

  /** Stops, and starts on the same database with a new code for the same station. */
  async renewed(world: HttpWorld, who: CastName = 'basma'): Promise<TestHub> {
    const { centre, log } = this.hub.link
    await this.stop()
    const code = newEnrolmentCode()
    await world.done(who, renewStation, { id: log.station, codeHash: codeHashOf(code), reason: 'Set up anew' })
    const sulh = await sulhOf(this.database, this.keys)
    await enrolHub(sulh, { centre, code, app: '1.0' })
    return TestHub.started(sulh, this.database, this.keys)
  }

  private static async started(sulh: Sulh, database: string, keys: Keys): Promise<TestHub> {
    const hub = await openHub(sulh, '1.0')
    if (!hub) throw new Error('the server is no hub')
    return new TestHub({ sulh, hub, http: await composeHttp(sulh, '/nonexistent'), database, keys })
  }

  /** One exchange with the centre; false where it is away. */
  async meets(): Promise<boolean> {
    return this.hub.round().then(
      () => true,
      () => false,
    )
  }

  async signIn(who: CastName): Promise<string> {
    const response = await this.http.inject({ method: 'POST', url: '/api/session', payload: { login: who, password } })
    const token = response.cookies.find((cookie) => cookie.name === sessionCookie)?.value
    if (token === undefined) throw new Error(`signing in at the hub gave ${response.statusCode}: ${response.body}`)
    return `${sessionCookie}=${token}`
  }

  async post(cookie: string, action: string, input: unknown, id = newId()) {
    const payload = JSON.parse(JSON.stringify({ id, at: new Date().toISOString(), input }))
    const headers = { cookie, 'accept-language': 'en' }
    const response = await this.http.inject({ method: 'POST', url: `/api/actions/${action}`, headers, payload })
    return { status: response.statusCode, body: response.json() }
  }

  async get(cookie: string, url: string) {
    const response = await this.http.inject({ method: 'GET', url, headers: { cookie, 'accept-language': 'en' } })
    return { status: response.statusCode, body: response.json() }
  }

  async rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.sulh.database.owner.query(sql, values)).rows
  }

  /** Ends the program and leaves its database. */
  async stop(): Promise<void> {
    await this.hub.stop()
    await this.http.close()
    await this.sulh.end()
  }

  async end(): Promise<void> {
    await this.stop()
    await query(inject('databaseUrl'), `drop database ${this.database} with (force)`)
  }
}

/** A copy of a hub's database as it is now, as a backup brings it back later. The hub is stopped meanwhile. */
export async function backupOf(hub: TestHub): Promise<string> {
  const copy = `${hub.database}_copy`
  await query(inject('databaseUrl'), `create database ${copy} template ${hub.database} strategy file_copy`)
  return copy
}

/** What a centre gives the officers of a story as passwords. */
export async function givePasswords(world: HttpWorld, who: readonly CastName[]): Promise<void> {
  for (const one of who) await world.sulh.accounts.issuePassword(cast[one].id, password)
}

function newKeys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  // Another server: another master key. Where roles have passwords, which come from it, all worlds share one.
  const master = inject('databaseUrl').startsWith('socket:') ? randomBytes(32) : Buffer.alloc(32, 7)
  const card = { signing: generateKeyPairSync('ed25519').privateKey, former: [] }
  return { ...testRing(master), journal: privateKey, journalPublic: publicKey, card, box: boxKeysOf(randomBytes(32)) }
}

async function sulhOf(database: string, keys: Keys): Promise<Sulh> {
  const url = databaseUrl(inject('databaseUrl'), database)
  const connectionOf = (role?: string) => (role === undefined ? url : asRole(url, role))
  const options = { logLevel: process.env.SULH_LOG ?? 'silent', signInsPerMinute: 10_000 }
  const sulh = new Sulh({ connectionOf, keys, features: composeFeatures(), options })
  await prepareOnce(sulh)
  return sulh
}
