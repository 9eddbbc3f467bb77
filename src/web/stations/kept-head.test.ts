import { beforeEach, describe, expect, it } from 'vitest'
import { LyingLog, leavesOf, log } from '../../../test/lying-log.ts'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { hash, hex, utf8 } from '../../journal/bytes.ts'
import { parseCheckpoint } from '../../journal/checkpoint.ts'
import { encodeVerifierKey, signingKey } from '../../journal/note.ts'
import { NetworkError } from '../request.ts'
import type { Post } from './device.ts'
import { isContradicted, watchHead } from './kept-head.ts'
import { Tablet } from './tablet.ts'

let shown: LyingLog | undefined
let asked: unknown[] = []
let key = log

/** A tier that shows whatever journal it is told to. */
const post: Post = async ({ path, body }) => {
  if (!shown) throw new NetworkError('away')
  if (path === '/api/journal/keys') return { status: 200, json: { origin: key.name, keys: [encodeVerifierKey(key)] } }
  const { checkpoint } = JSON.parse(new TextDecoder().decode(body))
  asked.push(checkpoint)
  const first = parseCheckpoint(checkpoint ?? '')?.size ?? 0
  return { status: 200, json: { continued: true, head: shown.head(), proof: shown.proof(first).map(hex) } }
}

describe('a device on each exchange', () => {
  const database = new MemoryDevice()
  let tablet: Tablet

  beforeEach(async () => {
    const tier = await MemoryTier.of('centre')
    tablet = await Tablet.in(database)
    await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'أربع كلمات لا يعرفها أحد' })
    asked = []
    key = log
  })

  const watch = async (leaves: readonly string[]) => {
    shown = new LyingLog(leaves)
    const { device } = tablet
    if (!device) throw new Error('the tablet is locked')
    return watchHead({ database, device, post })
  }
  const isAlarmed = async () => tablet.device !== undefined && isContradicted(database, tablet.device)

  it('keeps the head that continues what it saw, and asks from there', async () => {
    for (const size of [5, 5, 8, 20]) expect(await watch(leavesOf(size))).toBe('kept')
    expect(asked.map((note) => (typeof note === 'string' ? parseCheckpoint(note)?.size : note))).toEqual([
      null,
      5,
      5,
      8,
    ])
    expect(await isAlarmed()).toBe(false)
  })

  it.each([
    ['forked', 9, [...leavesOf(8), 'forged']],
    ['cut', 9, leavesOf(6)],
    ['rewritten', 9, ['forged', ...leavesOf(14).slice(1)]],
    ['rewritten, where the proof does not show it', 8, ['forged', ...leavesOf(14).slice(1)]],
  ])('is alarmed for good by a journal that was %s, whatever the tier says of it', async (_what, seen, leaves) => {
    await watch(leavesOf(seen))
    expect(await watch(leaves)).toBe('contradicted')
    expect(await isAlarmed()).toBe(true)
    await tablet.refresh()
    expect(tablet.view.contradicted).toBe(true)
    // It holds to what it saw, takes the honest journal again, and forgets the alarm no more.
    expect(await watch(leavesOf(20))).toBe('kept')
    expect(await isAlarmed()).toBe(true)
    expect(parseCheckpoint(String(asked.at(-1)))?.size).toBe(seen)
  })

  it('hears nothing from a stranger: a head under another key, or no answer, changes nothing', async () => {
    await watch(leavesOf(5))
    shown = undefined
    if (!tablet.device) throw new Error('the tablet is locked')
    await expect(watchHead({ database, device: tablet.device, post })).rejects.toThrow(NetworkError)
    const portal: Post = async () => ({ status: 200, json: '<html>' })
    expect(await watchHead({ database, device: tablet.device, post: portal })).toBe('unknown')
    expect(await isAlarmed()).toBe(false)
  })

  it('pins no key that did not sign the head', async () => {
    key = signingKey('other.example/journal', 'log', hash(utf8('other')))
    expect(await watch(leavesOf(5))).toBe('unknown')
  })
})
