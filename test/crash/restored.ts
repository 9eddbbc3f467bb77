import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { migrationsFolder } from '../../src/cli/open-sulh.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { makeRandom } from '../../src/linkage/random.ts'
import { composeFeatures, composeHttp } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { boxKeysOf, type Keys } from '../../src/server/keys.ts'
import { migrate } from '../../src/server/migrate.ts'
import { asRole } from '../../src/server/postgres.ts'
import { renewGeneration } from '../../src/server/stations/generation.ts'
import { Sulh } from '../../src/server/sulh.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { codeHashOf, newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { leaveOutLeased } from '../../src/station-register/lease-floors-store.ts'
import { inviteStation } from '../../src/station-register/station-actions.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { NetworkError } from '../../src/web/request.ts'
import type { Post } from '../../src/web/stations/device.ts'
import { sendRound } from '../../src/web/stations/sending.ts'
import { Tablet } from '../../src/web/stations/tablet.ts'
import { databaseUrl, query } from '../database-server.ts'
import { MemoryDevice } from '../memory-tablet.ts'
import { applicant, cast, foundBelmora, idOf, rifle, testRing } from '../world.ts'
import { nobodyElse } from './world-folder.ts'

const passphrase = 'four words of awa alone'

/** A server on a database of this name, with Belmora's keys. */
class Centre {
  readonly sulh: Sulh
  readonly http: Awaited<ReturnType<typeof composeHttp>>

  private constructor(sulh: Sulh, http: Awaited<ReturnType<typeof composeHttp>>) {
    this.sulh = sulh
    this.http = http
  }

  static async on(ownerUrl: string, keys: Keys): Promise<Centre> {
    const connectionOf = (role?: string) => (role === undefined ? ownerUrl : asRole(ownerUrl, role))
    const sulh = new Sulh({ connectionOf, keys, features: composeFeatures(), options: { logLevel: 'silent' } })
    await sulh.prepare()
    return new Centre(sulh, await composeHttp(sulh, '/nonexistent'))
  }

  async end(): Promise<void> {
    await this.http.close()
    await this.sulh.end()
  }
}

/** What came of one seed. */
export interface Lived {
  readonly recorded: number
  /** Acts that the centre had confirmed and that its backup lacks. */
  readonly forgotten: number
  readonly findings: readonly string[]
}

/**
 * A centre with a real database, tablets with the program's own outbox, and a backup that is put in while they send: they must bring
 * again what it lacks, without anybody's help. `asAnother` is what `sulh restore` does to the generation; without it acts are lost.
 */
export class Restorations {
  readonly #server: string
  readonly #keys: Keys

  private constructor(server: string, keys: Keys) {
    this.#server = server
    this.#keys = keys
  }

  /** Founds the programme once; every seed begins with a copy of it. */
  static async on(server: string): Promise<Restorations> {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const card = { signing: generateKeyPairSync('ed25519').privateKey, former: [] }
    const box = boxKeysOf(randomBytes(32))
    const keys = { ...testRing(), journal: privateKey, journalPublic: publicKey, card, box }
    const founded = databaseUrl(server, 'restored_founded')
    await query(server, 'create database restored_founded')
    await migrate(founded, migrationsFolder)
    const connectionOf = (role?: string) => (role === undefined ? founded : asRole(founded, role))
    const sulh = new Sulh({ connectionOf, keys, features: composeFeatures(), options: { logLevel: 'silent' } })
    await foundBelmora(sulh, founded, async () => {})
    await sulh.end()
    return new Restorations(server, keys)
  }

  async live(seed: number, asAnother = true): Promise<Lived> {
    const random = makeRandom(seed)
    await this.#copy('restored_founded', 'restored_now')
    let centre = await Centre.on(databaseUrl(this.#server, 'restored_now'), this.#keys)
    const post: Post = async ({ method = 'POST', path, type, body }, authorization) => {
      if (random() < 0.1) throw new NetworkError('lost on its way')
      const headers = {
        ...(authorization ? { authorization } : {}),
        ...(method === 'POST' ? { 'content-type': type } : {}),
      }
      const payload = method === 'POST' ? { payload: Buffer.from(body) } : {}
      const response = await centre.http.inject({ method, url: path, headers, ...payload })
      if (random() < 0.1) throw new NetworkError('the answer was lost')
      return { status: response.statusCode, json: response.json() }
    }
    try {
      const tablets: Tablet[] = []
      for (let n = 0; n <= random() * 3; n++) tablets.push(await enrolled(centre, post, `Desk ${n}`))
      const recorded: Id[] = []
      const work = async (rounds: number) => {
        for (let round = 0; round < rounds; round++)
          for (const tablet of tablets) {
            for (let n = 0; n < random() * 3; n++) recorded.push(...(await record(tablet)))
            if (random() < 0.7) await sendRound(tablet, post, Date.now)
          }
      }
      await work(1 + random() * 3)
      const copied = new Date().toISOString()
      await centre.end()
      await this.#copy('restored_now', 'restored_backup')
      centre = await Centre.on(databaseUrl(this.#server, 'restored_now'), this.#keys)
      await work(1 + random() * 4)
      const known = new Set(await journaled(centre))
      await centre.end()
      await this.#copy('restored_backup', 'restored_now')
      centre = await Centre.on(databaseUrl(this.#server, 'restored_now'), this.#keys)
      if (asAnother) await renewGeneration(centre.sulh.database.writer)
      await leaveOutLeased(centre.sulh.database.writer, copied, new Date().toISOString())
      const left = new Set(await journaled(centre))
      const forgotten = recorded.filter((id) => known.has(id) && !left.has(id)).length
      await work(random() * 3)
      for (let round = 0; round < 30; round++) for (const tablet of tablets) await sendRound(tablet, post, Date.now)
      return { recorded: recorded.length, forgotten, findings: await findingsOf(centre, recorded, tablets) }
    } finally {
      await centre.end()
    }
  }

  async #copy(from: string, to: string): Promise<void> {
    await query(this.#server, `drop database if exists ${to} with (force)`)
    await query(this.#server, `create database ${to} template ${from} strategy file_copy`)
  }
}

async function enrolled({ sulh }: Centre, post: Post, name: string): Promise<Tablet> {
  const code = newEnrolmentCode()
  const input = { id: newId(), siteId: idOf('site TAR'), kind: 'tablet', name, codeHash: codeHashOf(code) }
  const envelope = { id: newId(), at: new Date().toISOString(), input }
  await sulh.performer.perform({ action: inviteStation, actor: cast.basma, envelope })
  const tablet = await Tablet.in(new MemoryDevice())
  for (;;) {
    try {
      await tablet.enrol(post, { code, login: 'awa', passphrase })
      return tablet
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
    }
  }
}

/** Somebody is registered, and perhaps hands a weapon in; gives the ids of the acts. */
async function record(tablet: Tablet): Promise<Id[]> {
  const person = applicant(nobodyElse('tablet'))
  const ids = [newId(), newId()]
  const at = new Date().toISOString()
  const acts = [
    { ...register, actor: cast.awa.id, input: person },
    { ...takeIn, actor: cast.bakary.id, input: rifle(String(person.id)) },
  ]
  for (const [n, { name, version, actor, input }] of acts.entries())
    await tablet.keep({ name, version, envelope: { id: ids[n] ?? newId(), at, input } }, actor)
  return ids
}

async function journaled({ sulh }: Centre): Promise<Id[]> {
  const { rows } = await sulh.database.owner.query<{ id: Id }>('select id from journal')
  return rows.map(({ id }) => id)
}

async function findingsOf(centre: Centre, recorded: readonly Id[], tablets: readonly Tablet[]): Promise<string[]> {
  const { sulh } = centre
  const there = await journaled(centre)
  const lost = recorded.filter((id) => !there.includes(id))
  const { rows } = await sulh.database.owner.query<{ people: number; weapons: number }>(
    'select (select count(*) from people) as people, (select count(*) from weapons) as weapons',
  )
  const [made] = rows
  const twice = [made?.people, made?.weapons].filter((n) => n !== recorded.length / 2).length
  const unconfirmed = tablets.flatMap(({ view }) => view.acts.filter(({ tick }) => tick !== 'centre'))
  const verified = await verifyRecord(sulh, recordChecks)
  return [
    ...(lost.length > 0 ? [`${lost.length} of ${recorded.length} acts are lost`] : []),
    ...(twice > 0 && lost.length === 0
      ? [`${made?.people} people, ${made?.weapons} weapons of ${recorded.length} acts`]
      : []),
    ...(unconfirmed.length > 0 ? [`${unconfirmed.length} acts are not confirmed at the end`] : []),
    ...verified.findings.map(({ table, row, what }) => `${table}: ${row} ${what}`),
  ]
}
