import { NetworkError } from '../request.ts'
import type { Post } from './device.ts'
import { boundReads } from './kept-reads.ts'
import { sendPictures } from './send-pictures.ts'
import { askShare, sendRound } from './sending.ts'
import type { Tablet } from './tablet.ts'
import { isToSend } from './tablet-pictures.ts'

/** Sends what waits while the tablet is unlocked, in one tab at a time. */
export interface Sending {
  /** There may be something to send, or a network: it begins as soon as it may. */
  soon(): void
  stop(): void
}

/** Seconds between two rounds: while something waits, while nothing does, and after failures, twice as long each time. */
const pauses = { waits: 20, still: 120, afterFailure: 15, longest: 300 }

/** How often the tier is asked whether the station is in force and whom to seal for, in milliseconds. */
const shareEvery = 60 * 60 * 1000

/** Begins to send in the background, and once an hour does beside it what `hourly` is. Where no officer is at the tablet and nothing waits any more, it locks the device. */
export function keepSending(
  tablet: Tablet,
  { post, hourly }: { readonly post: Post; readonly hourly: () => Promise<void> },
): Sending {
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let again = false
  let failures = 0
  let sharedAt = 0
  let stopped = false

  const later = (seconds: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void turn(), seconds * 1000)
  }
  const turn = async () => {
    if (busy) {
      again = true
      return
    }
    busy = true
    again = false
    try {
      await oneAtATime(async () => {
        if (!tablet.device) return
        const isHour = Date.now() - sharedAt > shareEvery
        const asked = isHour && (await askShare(tablet, post)) === 'sent'
        if (asked) sharedAt = Date.now()
        if ((await sendRound(tablet, post)) === 'away') throw new NetworkError('the tier did not answer')
        await sendPictures(tablet, post)
        // What was recorded goes first: the register is large on a slow link.
        if (asked) await hourly()
        await boundReads(tablet.database, Date.now())
        if (tablet.view.standing === 'sending' && waits(tablet) === 0) await tablet.lock()
      })
      failures = 0
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
      failures++
    } finally {
      busy = false
      const rest = waits(tablet) > 0 ? pauses.waits : pauses.still
      later(failures > 0 ? Math.min(pauses.longest, pauses.afterFailure * 2 ** (failures - 1)) : again ? 0 : rest)
    }
  }
  const soon = () => {
    if (tablet.device) later(0.2)
  }
  globalThis.addEventListener('online', soon)
  later(1)
  return {
    soon,
    stop: () => {
      stopped = true
      clearTimeout(timer)
      globalThis.removeEventListener('online', soon)
    },
  }
}

/** How many acts and pictures no tier has received yet. */
function waits({ view: { acts, pictures } }: Tablet): number {
  return acts.filter(({ tick }) => tick === 'here').length + pictures.filter(isToSend).length
}

/** Two tabs of a tablet have one outbox: one of them sends. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('sulh-tablet-sending', { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
