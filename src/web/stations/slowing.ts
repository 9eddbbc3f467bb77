import { z } from 'zod'
import type { DeviceDatabase } from './device-database.ts'

const Tries = z.object({ count: z.int(), until: z.number() })

/** How many may be wrong before one has to wait, and how long one waits at most, in seconds. */
const free = 3
const longest = 15 * 60

/**
 * Seconds until this officer's passphrase may be tried again. It keeps a colleague from guessing at the screen; against who copies
 * the store stand the length of the passphrase and how slowly a key is made of it.
 */
export async function secondsToWait(database: DeviceDatabase, slot: string, now: number): Promise<number> {
  const tries = Tries.safeParse(await database.get('state', triesOf(slot))).data
  return tries ? Math.max(0, Math.ceil((tries.until - now) / 1000)) : 0
}

/** Remembers how a try ended: from the fourth wrong one on the next waits 10 seconds, 20, 40 … up to a quarter of an hour. */
export async function remember(
  database: DeviceDatabase,
  slot: string,
  end: 'right' | 'wrong',
  now: number,
): Promise<void> {
  if (end === 'right') return database.remove('state', [triesOf(slot)])
  const before = Tries.safeParse(await database.get('state', triesOf(slot))).data?.count ?? 0
  const count = before + 1
  const seconds = count <= free ? 0 : Math.min(longest, 10 * 2 ** (count - free - 1))
  await database.put('state', triesOf(slot), { count, until: now + seconds * 1000 })
}

function triesOf(slot: string): string {
  return `tries ${slot}`
}
