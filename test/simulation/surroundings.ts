import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, hash, sameBytes } from '../../src/journal/bytes.ts'
import { type Ed25519, portableEd25519 } from '../../src/journal/note.ts'
import type { Id } from '../../src/kernel/ids.ts'
import type { ActInput } from './domain.ts'
import type { Process } from './process.ts'
import { Random } from './random.ts'
import type { Rules } from './rules.ts'

export type Keys = Ed25519 & { readonly publicKeyOf: (seed: Uint8Array) => Uint8Array }

/** Signs with a hash, some hundred times as fast as Ed25519. Whoever has the public key could sign as well: for the simulation alone. */
export const quickKeys: Keys = {
  publicKeyOf: (seed) => seed,
  sign: quickSignature,
  verify: (signature, message, publicKey) => sameBytes(signature, quickSignature(message, publicKey)),
}

export const realKeys: Keys = { ...portableEd25519, publicKeyOf: (seed) => ed25519.getPublicKey(seed) }

function quickSignature(message: Uint8Array, seed: Uint8Array): Uint8Array {
  const half = hash(concat(seed, message))
  return concat(half, half)
}

/** An act as whoever looks on knows it: what was recorded in truth, wherever it went. */
export interface Act {
  readonly id: Id
  readonly action: string
  readonly subject: Id
  readonly input: ActInput
  readonly log: string
}

/** What all parts of a simulated world share: the rules, time, chance, and the looker-on's book. */
export class Surroundings {
  readonly rules: Rules
  readonly keys: Keys
  /** Messages go through the schemas of the exchange, as over HTTP. */
  readonly strict: boolean
  /** Milliseconds since 1970, as it truly is. */
  time = Date.UTC(2026, 0, 5)
  random = new Random(0)
  readonly acts = new Map<Id, Act>()
  /** Acts that a tablet showed as confirmed by the centre, and the act of restoring the centre that had come before. */
  readonly shown = new Map<Id, number>()
  centreRestored = 0
  /** Logs of which there is a copy: until it is seen, both give the same numbers. */
  readonly cloned = new Set<string>()
  readonly failures: string[] = []
  readonly figures: Record<string, number> = {}
  readonly trace: string[] = []

  constructor(rules: Rules, real: boolean) {
    this.rules = rules
    this.keys = real ? realKeys : quickKeys
    this.strict = real
  }

  count(what: string, n = 1): void {
    this.figures[what] = (this.figures[what] ?? 0) + n
  }

  note(line: string): void {
    this.trace.push(line)
  }

  fail(what: string): void {
    if (this.failures.length < 20) this.failures.push(what)
  }

  /** A clock that is off by so many milliseconds. */
  clock(off = 0): string {
    return new Date(this.time + off).toISOString()
  }

  newSeed(): Uint8Array {
    return Uint8Array.from({ length: 32 }, () => this.random.below(256))
  }
}

const sitesBegin = '00000000-0000-8000-8000-0000000'

/** The id of a site, and the site of an id: the exchange names sites by ids. */
export function siteIdOf(site: number): Id {
  return `${sitesBegin}${String(site).padStart(5, '0')}`
}

export function siteOfId(id: Id): number {
  return Number(id.slice(sitesBegin.length))
}

/** What tiers acknowledged has to be there when they start again. */
export class Acknowledged {
  readonly #received = new Map<string, number>()

  said(log: string, received: number): void {
    this.#received.set(log, Math.max(received, this.#received.get(log) ?? 0))
  }

  /** After a restoration from a backup they begin anew, under another generation. */
  forget(): void {
    this.#received.clear()
  }

  check(who: string, logs: ReadonlyMap<string, { standing: { received: number } }>, around: Surroundings): void {
    for (const [log, received] of this.#received) {
      const has = logs.get(log)?.standing.received ?? 0
      if (has < received) around.fail(`${who} acknowledged ${received} of a log and has ${has} after it was killed`)
    }
  }
}

export type AnyProcess = Pick<Process<unknown>, 'breathe' | 'startAgain' | 'crashIn'>
