import { randomBytes } from 'node:crypto'
import { base64 } from '../src/journal/bytes.ts'
import type { Action } from '../src/kernel/action.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { nodeEd25519 } from '../src/server/stations/node-ed25519.ts'
import { codeHashOf, newEnrolmentCode } from '../src/station-register/enrolment-code.ts'
import { inviteStation, renewStation } from '../src/station-register/station-actions.ts'
import { BoxSealer, newBoxKeys } from '../src/stations/box.ts'
import { type LogName, noHash, type StationEntry, signEntry } from '../src/stations/entry.ts'
import {
  EnrolAnswer,
  type EnrolRequest,
  enrolmentBytes,
  PushAnswer,
  type PushRequest,
  protocol,
  stationPaths,
} from '../src/stations/exchange.ts'
import { signRequest } from '../src/stations/request-signature.ts'
import type { HttpWorld } from './http.ts'
import { type CastName, cast, idOf } from './world.ts'

/** The public half of an Ed25519 seed. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  return nodeEd25519.publicKey(seed)
}

/** An act as somebody at a device does it. */
export interface Act {
  readonly who: CastName
  readonly action: Pick<Action, 'name' | 'version'>
  readonly input: Record<string, unknown>
  readonly id?: Id
}

/** A tablet of a story: its keys, its log, and how it speaks to the centre. */
export class Tablet {
  readonly world: HttpWorld
  readonly seed: Uint8Array
  readonly log: LogName
  readonly sealer: BoxSealer
  readonly entries: StationEntry[] = []

  private constructor(world: HttpWorld, seed: Uint8Array, log: LogName, sealer: BoxSealer) {
    this.world = world
    this.seed = seed
    this.log = log
    this.sealer = sealer
  }

  /** Invites a tablet to a site and enrols it. */
  static async enrolled(world: HttpWorld, name: string, site = 'TAR', who: CastName = 'basma'): Promise<Tablet> {
    const code = newEnrolmentCode()
    const id = newId()
    const input = { id, siteId: idOf(`site ${site}`), kind: 'tablet', name, codeHash: codeHashOf(code) }
    await world.done(who, inviteStation, input)
    return Tablet.enrolledWith(world, code)
  }

  /** Makes a new code for the same station and enrols a device with it: its next epoch. */
  async renewed(who: CastName = 'basma'): Promise<Tablet> {
    const code = newEnrolmentCode()
    await this.world.done(who, renewStation, {
      id: this.log.station,
      codeHash: codeHashOf(code),
      reason: 'Set up anew',
    })
    return Tablet.enrolledWith(this.world, code)
  }

  static async enrolledWith(world: HttpWorld, code: string): Promise<Tablet> {
    const { request, seed } = await enrolRequest(code)
    const { status, body } = await postTo(world, stationPaths.enrol, request)
    if (status !== 200) throw new Error(`enrolling gave ${status}: ${body}`)
    const { station, epoch, receivers } = EnrolAnswer.parse(JSON.parse(body))
    return new Tablet(world, seed, { station, epoch }, await BoxSealer.for(receivers))
  }

  /** A copy of the device as it is now: what clones a disk makes. */
  copy(): Tablet {
    const copy = new Tablet(this.world, this.seed, this.log, this.sealer)
    copy.entries.push(...this.entries)
    return copy
  }

  /** Records an act on the log; what differs from the usual is given. */
  async record(act: Act, given: Partial<StationEntry> = {}): Promise<StationEntry> {
    const id = act.id ?? newId()
    const subject = String(act.input.id)
    const last = this.entries.at(-1)
    const entry = signEntry(
      {
        ...{ v: 1, ...this.log, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? noHash, id, subject },
        ...{ action: act.action.name, version: act.action.version, actor: cast[act.who].id },
        ...{ at: new Date().toISOString(), boot: 1, box: await this.sealer.seal({ input: act.input }, id) },
        ...given,
      },
      this.seed,
      nodeEd25519,
    )
    this.entries.push(entry)
    return entry
  }

  /** Sends entries, all of them where none are named, and gives how the centre stands with the log. */
  async push(entries: readonly unknown[] = this.entries, knows = 0) {
    const { status, body } = await this.post(stationPaths.push, this.pushOf(entries, knows))
    if (status !== 200) throw new Error(`pushing gave ${status}: ${body}`)
    const [log] = PushAnswer.parse(JSON.parse(body)).logs
    if (!log) throw new Error('the centre said nothing of the log')
    return log
  }

  pushOf(entries: readonly unknown[], knows = 0): Omit<PushRequest, 'entries'> & { entries: readonly unknown[] } {
    const now = new Date().toISOString()
    return { protocol, app: '1.0', now, entries, asks: [{ ...this.log, knows }], backlog: entries.length }
  }

  /** Posts a signed request; the pass may be given, to be used twice or at another time. */
  async post(path: string, body: unknown, given: { at?: string; nonce?: string } = {}) {
    const bytes = Buffer.from(JSON.stringify(body))
    const who = { ...this.log, at: new Date().toISOString(), nonce: base64(randomBytes(16)), ...given }
    const authorization = signRequest(who, { method: 'POST', path, body: bytes }, this.seed, nodeEd25519)
    return postTo(this.world, path, bytes, { authorization })
  }
}

/** A request to be enrolled, with new keys and their proof. */
export async function enrolRequest(
  code: string,
  kind: 'tablet' | 'hub' = 'tablet',
): Promise<{ request: EnrolRequest; seed: Uint8Array }> {
  const seed = new Uint8Array(randomBytes(32))
  const { publicKey: boxKey } = await newBoxKeys()
  const said = { protocol, app: '1.0', code, kind, signKey: base64(publicKeyOf(seed)), boxKey }
  return { request: { ...said, proof: base64(nodeEd25519.sign(enrolmentBytes(said), seed)) }, seed }
}

/** Posts JSON, and gives status and body. */
export async function postTo(
  world: HttpWorld,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const payload = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const response = await world.http.inject({
    ...{ method: 'POST', url: path, payload },
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
  })
  return { status: response.statusCode, body: response.body }
}
