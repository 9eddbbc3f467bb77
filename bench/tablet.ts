import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { base64 } from '../src/journal/bytes.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { nodeEd25519 } from '../src/server/stations/node-ed25519.ts'
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
import { pushMediaType, writePush } from '../src/stations/push-message.ts'
import { signRequest } from '../src/stations/request-signature.ts'

const app = 'bench'

/** A device’s log, and what it signs and seals with. */
export interface TabletLog {
  readonly log: LogName
  readonly seed: Uint8Array
  readonly sealer: BoxSealer
  readonly entries: StationEntry[]
}

/** Makes the keys of a device, and the request with which it enrols by a code. */
export async function enrolmentOf(code: string): Promise<{ seed: Uint8Array; request: EnrolRequest }> {
  const seed = new Uint8Array(randomBytes(32))
  const { publicKey: boxKey } = await newBoxKeys()
  const signKey = base64(nodeEd25519.publicKey(seed))
  const said = { protocol, app, code, kind: 'tablet' as const, boxKey, signKey }
  return { seed, request: { ...said, proof: base64(nodeEd25519.sign(enrolmentBytes(said), seed)) } }
}

/** A device that enrolled at the tier of this address. */
export async function enrolledAt(tier: string, code: string): Promise<TabletLog> {
  const { seed, request } = await enrolmentOf(code)
  const body = new TextEncoder().encode(JSON.stringify(request))
  const answer = await posted(`${tier}${stationPaths.enrol}`, body, { 'content-type': 'application/json' })
  const { station, epoch, receivers } = EnrolAnswer.parse(answer)
  return { log: { station, epoch }, seed, sealer: await BoxSealer.for(receivers), entries: [] }
}

/** Records a registration on its log: of somebody whose name is a word of no language, so that nobody is found twice. */
export async function recordRegistration({ log, seed, sealer, entries }: TabletLog, actor: Id): Promise<void> {
  const [id, subject, n] = [newId(), newId(), entries.length]
  const word = randomBytes(6)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  const input = {
    ...{ id: subject, nameArabic: { given: '', father: '', grandfather: '', family: '' } },
    nameLatin: { given: word.slice(0, 6), father: word.slice(2, 9), grandfather: 'Ali', family: word.slice(5) },
    birth: { from: `19${70 + (n % 30)}-01-01`, to: `19${70 + (n % 30)}-12-31`, precision: 'year' },
    ...{ sex: 'male', nationality: 'LY', placeCode: 'LY021102', claimedGroup: 'Coast' },
  }
  const last = entries.at(-1)
  const claims = {
    ...{ v: 1 as const, ...log, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? noHash, id, subject, actor },
    ...{ action: register.name, version: register.version, at: new Date().toISOString(), boot: 1 },
    box: await sealer.seal({ input }, id),
  }
  entries.push(signEntry(claims, seed, nodeEd25519))
}

/** Sends entries of its log in one message, as a tablet does. */
export async function pushTo(tier: string, tablet: TabletLog, entries: readonly StationEntry[]): Promise<PushAnswer> {
  const { log, seed } = tablet
  const now = new Date().toISOString()
  const asks = [{ ...log, knows: 0 }]
  const push: PushRequest = { protocol, app, now, entries: [...entries], asks, backlog: entries.length }
  const body = await writePush(push)
  const who = { ...log, at: now, nonce: base64(randomBytes(18)) }
  const authorization = signRequest(who, { method: 'POST', path: stationPaths.push, body }, seed, nodeEd25519)
  return PushAnswer.parse(
    await posted(`${tier}${stationPaths.push}`, body, { 'content-type': pushMediaType, authorization }),
  )
}

async function posted(url: string, body: Uint8Array, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) })
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${await response.text()}`)
  return z.unknown().parse(await response.json())
}
