import { z } from 'zod'
import { base64, utf8 } from '../../journal/bytes.ts'
import { logKey } from '../../stations/entry.ts'
import { PushAnswer, type PushRequest, protocol, ShareAnswer, stationPaths } from '../../stations/exchange.ts'
import { batchOf, sentUpTo } from '../../stations/outbox.ts'
import { signRequest } from '../../stations/request-signature.ts'
import { appVersion, type OpenDevice, type Post } from './device.ts'
import { afterAnswer, keepLogState, knows, logStateOf, mayGo } from './log-state.ts'
import { random } from './store-keys.ts'
import type { Tablet } from './tablet.ts'

/** How a round of sending ended. `refused`: the tier answered, but not as one does that takes the entries in. */
export type Round = 'sent' | 'locked' | 'stopped' | 'refused'

/**
 * Sends to the tier what it does not have, hears what became of it, and lets go what the centre confirmed long ago. Throws
 * NetworkError where no answer came: what was not acknowledged is sent again, and has its effect once.
 */
export async function sendRound(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<Round> {
  for (;;) {
    const device = tablet.device
    if (!device) return 'locked'
    const state = await logStateOf(tablet.database, device)
    if (state.send.stopped) return 'stopped'
    const entries = (await tablet.database.entries()).filter((entry) => logKey(entry) === logKey(device.record))
    const waiting = entries.filter(({ seq }) => seq > sentUpTo(state.send, device.record.tier))
    const request: PushRequest = {
      protocol,
      app: appVersion,
      now: new Date(now()).toISOString(),
      entries: batchOf(waiting),
      asks: [{ station: device.record.station, epoch: device.record.epoch, knows: knows(state) }],
      backlog: waiting.length,
    }
    const { status, json } = await ask(post, device, stationPaths.push, request, now)
    const answer = PushAnswer.safeParse(json).data
    if (status >= 300 || !answer) return 'refused'
    const after = afterAnswer(state, device.record, entries, answer, request.now)
    await keepLogState(tablet.database, device, after)
    await tablet.meet(answer.tier)
    if (after.send.stopped === 'revoked') {
      await tablet.revoke()
      return 'stopped'
    }
    const gone = mayGo(after, entries, now())
    if (gone.length > 0) {
      await tablet.database.change(() => ({ put: [], drop: gone }))
      const left = new Set(gone.map(({ seq }) => seq))
      const kept = <T extends { readonly seq: number }>(outcomes: readonly T[]) =>
        outcomes.filter(({ seq }) => !left.has(seq))
      await keepLogState(tablet.database, device, { ...after, hub: kept(after.hub), centre: kept(after.centre) })
    }
    await tablet.refresh()
    if (after.send.stopped || after.unknown) return 'stopped'
    const before = sentUpTo(state.send, device.record.tier)
    const reached = sentUpTo(after.send, answer.tier)
    // A tier that took nothing of what was sent is asked again later; one that told outcomes may have more of them.
    if (reached >= (entries.at(-1)?.seq ?? 0) ? knows(after) === knows(state) : reached === before) return 'sent'
  }
}

const Revoked = z.looseObject({ code: z.string().regex(/revoked$/i) })

/** Asks the tier for the share again: whom to seal for from now on, and whether the station is still in force. */
export async function askShare(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<Round> {
  const device = tablet.device
  if (!device) return 'locked'
  const { status, json } = await ask(post, device, stationPaths.share, {}, now)
  // A portal on the way says no, too, and knows no station.
  if (status === 403 && Revoked.safeParse(json).success) {
    await tablet.revoke()
    return 'stopped'
  }
  const answer = ShareAnswer.safeParse(json).data
  if (status >= 300 || !answer) return 'refused'
  await tablet.receive(answer.receivers)
  return 'sent'
}

/** A request that the station signs. */
function ask(
  post: Post,
  { record, seed }: OpenDevice,
  path: string,
  body: unknown,
  now: () => number,
): ReturnType<Post> {
  const text = JSON.stringify(body)
  const { station, epoch } = record
  const who = { station, epoch, at: new Date(now()).toISOString(), nonce: base64(random(18)) }
  return post(path, text, signRequest(who, { method: 'POST', path, body: utf8(text) }, seed))
}
