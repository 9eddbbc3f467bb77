import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest, RequestPayload } from 'fastify'
import type { Id } from '../../kernel/ids.ts'
import type { StationKind } from '../../stations/exchange.ts'
import { clockTolerance, isSignedBy, readPass, type StationPass } from '../../stations/request-signature.ts'
import { sendProblem } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { nodeEd25519 } from './node-ed25519.ts'

/** A station that is in force, as its signature showed it. */
export interface EnrolledStation {
  readonly id: Id
  readonly epoch: number
  readonly kind: StationKind
  readonly name: string
  readonly siteId: Id
  readonly sideId: Id
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
  /** X25519, 32 bytes in base64. */
  readonly boxKey: string
}

const toleranceMs = clockTolerance * 60_000
const bodies = new WeakMap<FastifyRequest, Buffer>()

/**
 * Keeps the bytes of a body as they came, since these are what a station signs: `{ preParsing: keepBody }` with every route that
 * asks `stationBehind`. Refuses more than the route's limit.
 */
export async function keepBody(
  request: FastifyRequest,
  _reply: FastifyReply,
  payload: RequestPayload,
): Promise<RequestPayload> {
  const limit = request.routeOptions.bodyLimit
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of payload) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw Object.assign(new Error('the body is too large'), { statusCode: 413 })
    chunks.push(bytes)
  }
  const body = Buffer.concat(chunks)
  bodies.set(request, body)
  return Readable.from([body], { objectMode: false })
}

/**
 * The station that signed a request: it is enrolled and in force, its clock is near enough, and the request was not heard before.
 * Otherwise answers 401 or 403 itself and returns undefined.
 */
export async function stationBehind(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<EnrolledStation | undefined> {
  const problem = (status: number, code: string) => {
    sendProblem(sulh, request, reply, status, code)
    return undefined
  }
  const pass = readPass(request.headers.authorization)
  if (!pass) return problem(401, 'station.passNeeded')
  const known = await enrolledAs(sulh, pass)
  if (!known) return problem(401, 'station.passNeeded')
  const asked = { method: request.method, path: request.url, body: bodies.get(request) ?? new Uint8Array() }
  if (!isSignedBy(pass, asked, known.station.publicKey, nodeEd25519)) return problem(401, 'station.passNeeded')
  // Only whoever has the key is told how the station stands.
  if (!known.inForce) return problem(403, 'station.notInForce')
  const now = sulh.now()
  if (Math.abs(Date.parse(pass.at) - now.getTime()) > toleranceMs) return problem(401, 'station.clockOff')
  if (!(await isHeardFirst(sulh, pass, now))) return problem(401, 'station.heardBefore')
  return known.station
}

interface KeyRow {
  kind: StationKind
  name: string
  site_id: Id
  side_id: Id
  sign_key: string
  box_key: string
  in_force: boolean
}

async function enrolledAs(
  sulh: Sulh,
  { station, epoch }: StationPass,
): Promise<{ station: EnrolledStation; inForce: boolean } | undefined> {
  const { rows } = await sulh.database.writer.query<KeyRow>({
    name: 'enrolled station',
    text: `select s.kind, s.name, s.site_id, s.side_id, k.sign_key, k.box_key,
             s.state = 'inForce' and s.epoch = k.epoch as in_force
           from stations s join station_keys k on k.station_id = s.id where s.id = $1 and k.epoch = $2`,
    values: [station, epoch],
  })
  const [row] = rows
  if (!row) return undefined
  const { kind, name, site_id: siteId, side_id: sideId, box_key: boxKey } = row
  const publicKey = new Uint8Array(Buffer.from(row.sign_key, 'base64'))
  return { station: { id: station, epoch, kind, name, siteId, sideId, publicKey, boxKey }, inForce: row.in_force }
}

/** Whether this request comes for the first time. Nonces are forgotten once their time is past the tolerance either way. */
async function isHeardFirst(sulh: Sulh, { station, nonce }: StationPass, now: Date): Promise<boolean> {
  const { rowCount } = await sulh.database.writer.query({
    name: 'hear a station once',
    text: `with past as (delete from station_nonces where seen_at < $4)
           insert into station_nonces (station_id, nonce, seen_at) values ($1, $2, $3) on conflict do nothing`,
    values: [station, nonce, now, new Date(now.getTime() - 2 * toleranceMs)],
  })
  return rowCount === 1
}
