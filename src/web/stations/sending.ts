import { z } from 'zod'
import { base64, utf8 } from '../../journal/bytes.ts'
import { type LogName, logKey, type StationEntry } from '../../stations/entry.ts'
import {
  type LogAnswer,
  PushAnswer,
  type PushRequest,
  ShareAnswer,
  stationPaths,
  type Tier,
} from '../../stations/exchange.ts'
import type { SendState } from '../../stations/outbox.ts'
import { pushMediaType, writePush } from '../../stations/push-message.ts'
import { signRequest } from '../../stations/request-signature.ts'
import { MessageRefused, Sender, type SenderStorage, type SentLog } from '../../stations/sender.ts'
import { appVersion, type Message, type OpenDevice, type Post } from './device.ts'
import { joined, keepLogState, lettingGo, logStateOf } from './log-state.ts'
import { random } from './store-keys.ts'
import type { Tablet } from './tablet.ts'

/** How a round of sending ended. `away`: no tier answered, or not as one does. */
export type Round = 'sent' | 'locked' | 'stopped' | 'away'

/** What a tier says where it takes nothing of a station. */
const Said = z.looseObject({ code: z.string() })

/**
 * Sends to the tier what it does not have, hears what became of it, and lets go what the centre confirmed long ago. What was
 * not acknowledged is sent again, and has its effect once.
 */
export async function sendRound(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<Round> {
  const device = tablet.device
  if (!device) return 'locked'
  if (tablet.view.stopped === 'forked' || tablet.view.stopped === 'revoked') return 'stopped'
  const instant = () => new Date(now()).toISOString()
  const sender = new Sender({ storage: new TabletLog(tablet, device, instant), app: appVersion, now: instant })
  const { reached } = await sender.round([(push) => pushTo(tablet, post, device, push, now)])
  await letGo(tablet, device)
  await tablet.leaveFormerScope()
  await tablet.refresh()
  if (tablet.view.stopped) return 'stopped'
  return reached.length > 0 ? 'sent' : 'away'
}

async function letGo(tablet: Tablet, device: OpenDevice): Promise<void> {
  const entries = await tablet.database.entriesOf(device.record, 0)
  const letting = lettingGo(await logStateOf(tablet.database, device), entries)
  if (!letting) return
  await tablet.database.change(() => ({ put: [], drop: letting.gone }))
  await keepLogState(tablet.database, device, letting.left)
}

async function pushTo(
  tablet: Tablet,
  post: Post,
  device: OpenDevice,
  push: PushRequest,
  now: () => number,
): Promise<PushAnswer> {
  const body = await writePush(push)
  const { status, json } = await signed(post, device, { path: stationPaths.push, type: pushMediaType, body }, now)
  const answer = PushAnswer.safeParse(json).data
  if (status < 300 && answer) {
    await tablet.heardOf(standingIn(answer, device) === 'unknown' ? 'unknown' : null)
    if (answer.scope) await tablet.learnScope(answer.scope)
    return answer
  }
  await heardNo(tablet, status, json)
  if (status === 400 || status === 413) throw new MessageRefused(`The tier refuses the message: ${status}.`)
  throw new Error(`The tier answers ${status}.`)
}

function standingIn({ logs }: PushAnswer, { record }: OpenDevice): string | undefined {
  return logs.find((log) => logKey(log) === logKey(record))?.standing
}

/** What it means that a tier said no: a portal on the way says no, too, and knows no station, so it is the code that counts. */
async function heardNo(tablet: Tablet, status: number, json: unknown): Promise<void> {
  const code = Said.safeParse(json).data?.code
  if (status === 403 && code === 'station.notInForce') await tablet.revoke()
  if (status === 401 && code === 'station.passNeeded') await tablet.heardOf('unknown')
  if (status === 401 && code === 'station.clockOff') await tablet.heardOf('clock')
}

/** Asks the tier for the share again: whom to seal for from now on, and whether the station is still in force. */
export async function askShare(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<Round> {
  const device = tablet.device
  if (!device) return 'locked'
  const message = { path: stationPaths.share, type: 'application/json', body: utf8('{}') }
  const { status, json } = await signed(post, device, message, now)
  const answer = ShareAnswer.safeParse(json).data
  if (status < 300 && answer) {
    await tablet.receive(answer.receivers)
    return 'sent'
  }
  await heardNo(tablet, status, json)
  return tablet.view.stopped ? 'stopped' : 'away'
}

/** A request that the station signs. */
export function signed(
  post: Post,
  { record, seed }: OpenDevice,
  message: Message,
  now: () => number = Date.now,
): ReturnType<Post> {
  const { station, epoch } = record
  const who = { station, epoch, at: new Date(now()).toISOString(), nonce: base64(random(18)) }
  return post(
    message,
    signRequest(who, { method: message.method ?? 'POST', path: message.path, body: message.body }, seed),
  )
}

/** The tablet's one log, as the sender keeps it. */
class TabletLog implements SenderStorage {
  readonly #tablet: Tablet
  readonly #device: OpenDevice
  readonly #now: () => string

  constructor(tablet: Tablet, device: OpenDevice, now: () => string) {
    this.#tablet = tablet
    this.#device = device
    this.#now = now
  }

  async logs(): Promise<SentLog[]> {
    const { station, epoch } = this.#device.record
    const [last, state] = await Promise.all([
      this.#tablet.database.lastOf(this.#device.record),
      logStateOf(this.#tablet.database, this.#device),
    ])
    return [{ station, epoch, last: last?.seq ?? 0, state: state.send }]
  }

  entries(log: LogName, after: number, limit: number): Promise<StationEntry[]> {
    return this.#tablet.database.entriesOf(log, after, limit)
  }

  async hashAt(log: LogName, seq: number): Promise<string | undefined> {
    const [entry] = await this.#tablet.database.entriesOf(log, seq - 1, 1)
    return entry?.seq === seq ? entry.hash : undefined
  }

  async learn(_log: unknown, tier: Tier, answer: LogAnswer, change: (state: SendState) => SendState): Promise<void> {
    const { database } = this.#tablet
    const state = await logStateOf(database, this.#device)
    await keepLogState(database, this.#device, {
      ...state,
      [tier.kind]: joined(state[tier.kind], answer.outcomes),
      send: change(state.send),
      lastHeard: this.#now(),
    })
    if (change(state.send).stopped === 'revoked') await this.#tablet.revoke()
    await this.#tablet.refresh()
  }
}
