import fc from 'fast-check'
import type { HttpWorld } from '../http.ts'
import { inParallel } from '../in-parallel.ts'
import type { FuzzGround } from './ground.ts'
import { bounds, type Fault, isSlow, judged } from './judge.ts'
import { type Drawn, drawn, type Wire, wireOf } from './requests.ts'

/** What a run of so many requests found. */
export interface Found {
  readonly sent: number
  readonly seconds: number
  /** Refused because too much waited. */
  readonly busy: number
  /** Answers that gave or did what was asked for. */
  readonly accepted: number
  /** How many answers of each status. */
  readonly statuses: string
  /** Each fault once for its endpoint, with how to have it again. */
  readonly faults: readonly string[]
}

const together = 12
const chunk = 500

/** Sends so many requests, some at a time; the same seed draws the same. Each first of a kind of fault is made small. */
export async function fuzz(
  world: HttpWorld,
  ground: FuzzGround,
  { requests, seed, say = () => {} }: { requests: number; seed: number; say?: (line: string) => void },
): Promise<Found> {
  const from = performance.now()
  const statuses: Record<number, number> = {}
  const faults = new Map<string, string>()
  let sent = 0
  for (let n = 0; sent < requests; n++) {
    const given = fc.sample(drawn, { seed: seed + n, numRuns: Math.min(chunk, requests - sent) })
    const wires = given.map((one) => wireOf(ground, one))
    const slow: Wire[] = []
    const found: { at: number; fault: Fault }[] = []
    await inParallel(wires, together, async (wire, at) => {
      const begun = performance.now()
      const result = await judged(world.http, wire, false)
      if (performance.now() - begun > bounds.ms) slow.push(wire)
      for (const status of result.statuses) statuses[status] = (statuses[status] ?? 0) + 1
      for (const fault of result.faults) found.push({ at, fault })
    })
    sent += wires.length
    for (const wire of slow)
      for (const fault of await isSlow(world.http, wire)) found.push({ at: wires.indexOf(wire), fault })
    for (const { at, fault } of found) {
      const key = `${fault.kind} ${fault.operation}`
      if (faults.has(key)) continue
      const one = given[at]
      faults.set(key, one ? await smallest(world, ground, { drawn: one, fault, seed: seed + n, at }) : key)
      say(faults.get(key) ?? key)
    }
    await ground.restore()
    if (n % 20 === 19) say(`${sent} requests, ${Math.round(sent / ((performance.now() - from) / 1000))} a second`)
  }
  const counts = Object.entries(statuses)
  const accepted = counts.reduce((sum, [status, n]) => sum + (Number(status) < 300 ? n : 0), 0)
  return {
    ...{ sent, accepted, busy: statuses[503] ?? 0 },
    seconds: (performance.now() - from) / 1000,
    statuses: counts.map(([status, n]) => `${status}: ${n}`).join(', '),
    faults: [...faults.values()],
  }
}

/** Tells a fault with the smallest request that shows it again. */
async function smallest(
  world: HttpWorld,
  ground: FuzzGround,
  { drawn: first, fault, seed, at }: { drawn: Drawn; fault: Fault; seed: number; at: number },
): Promise<string> {
  let least = first
  const shows = async (one: Drawn) => {
    const { faults } = await judged(world.http, wireOf(ground, one), true)
    return faults.some(({ kind, operation }) => kind === fault.kind && operation === fault.operation)
  }
  const property = fc.asyncProperty(drawn, async (one) => !(await shows(one)))
  const { failed, counterexample } = await fc.check(property, {
    ...{ seed, path: String(at), numRuns: 1, interruptAfterTimeLimit: 4_000 },
  })
  if (failed && counterexample?.[0]) least = counterexample[0]
  const { sender, url, headers, payload } = wireOf(ground, least)
  const { cookie: _cookie, ...shown } = headers
  const body = typeof payload === 'string' ? payload.slice(0, 1500) : `${payload?.length ?? 0} bytes`
  return `${fault.kind}: ${fault.operation} as ${sender.label}, seed ${seed}, request ${at}: ${fault.says}
  ${url.slice(0, 500)} ${JSON.stringify(shown).slice(0, 300)} ${body}`
}
