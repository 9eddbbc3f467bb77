import { createHash, randomBytes } from 'node:crypto'

/** How many reports an address may send at once, and how long until one more. A market has one address, and so has a flood. */
const atOnce = 30
const oneMoreMs = 30_000
/** Addresses are forgotten when there are more; nothing of them is written anywhere. */
const mostAddresses = 50_000

/**
 * Notices who reports faster than people do (a bucket of tokens for each address, in memory alone). What comes too fast is not refused:
 * it is held, which puts it behind the others, so that nobody shuts a village out by flooding its address. Addresses are known by a hash
 * whose salt ends with the process.
 */
export class Pace {
  readonly #salt = randomBytes(16)
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  /** What an address of the network is known by here, while the process lasts. */
  addressOf(ip: string): string {
    return createHash('sha256').update(this.#salt).update(ip).digest('base64')
  }

  /** Whether a report that comes now from there is in good time. */
  inTime(ip: string, now: number): boolean {
    const address = this.addressOf(ip)
    const known = this.#buckets.get(address) ?? { tokens: atOnce, at: now }
    const tokens = Math.min(atOnce, known.tokens + (now - known.at) / oneMoreMs)
    if (this.#buckets.size > mostAddresses) this.#buckets.clear()
    this.#buckets.set(address, { tokens: Math.max(0, tokens - 1), at: now })
    return tokens >= 1
  }
}
