import { encodingBytes } from '../src/encodings/encoded.ts'
import { Encoder } from '../src/encodings/encoder.ts'
import { EncodingSet, warningThreshold } from '../src/encodings/encoding-set.ts'
import { blockingKeys } from '../src/names/blocking.ts'
import { likeness } from '../src/people/likeness.ts'
import { namesOf, type Particulars } from '../src/people/person.ts'
import { median } from './median.ts'
import { ddrAgain, inventedAgain, otherScriptAgain, type RegisteredAgain } from './registered-again.ts'

/** What a way to look for duplicates found, in shares of those asked. */
export interface DuplicateFigures {
  /** Of those registered again, and of those in disguise: how many were brought up. */
  readonly recall: number
  readonly ghosts: number
  /** Of honest registrations: how many alarmed. */
  readonly falseAlarms: number
  /** Milliseconds of wall time for one registration, the median. */
  readonly ms: number
}

/** Encodings of the register, as a tablet has them. A repeat counts as found where any alarm is raised that the right one would raise. */
export function measureEncodings(data: RegisteredAgain): DuplicateFigures {
  const encoder = new Encoder(new Uint8Array(32).fill(7))
  const set = new EncodingSet()
  for (const [at, person] of data.register.entries()) set.put(at, encoder.encode(person))
  return measured(data, (person, at) => {
    const bits = encoder.encode(person)
    const passes = at === undefined ? () => true : (handle: number) => handle === at
    return (set.likest(bits, passes)?.likeness ?? 0) >= warningThreshold
  })
}

const suspicionThreshold = 0.36
const candidatesCompared = 200

/** The search in clear text as the centre does it (`src/people/store.ts`), its keys in memory instead of in a table. */
export function measureClearText(data: RegisteredAgain): DuplicateFigures {
  const keysOf = (person: Particulars) => new Set(namesOf(person).flatMap((name) => blockingKeys(name)))
  const index = new Map<string, number[]>()
  for (const [at, person] of data.register.entries()) {
    for (const key of keysOf(person)) {
      const bearers = index.get(key)
      if (bearers) bearers.push(at)
      else index.set(key, [at])
    }
  }
  return measured(data, (person, right) => {
    const shared = new Map<number, number>()
    for (const key of keysOf(person)) for (const at of index.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, candidatesCompared)
    return candidates.some(([at]) => {
      const other = data.register[at]
      if (!other || (right !== undefined && at !== right)) return false
      return likeness(person, other).score >= suspicionThreshold
    })
  })
}

function measured(
  { repeats, ghosts, honest }: RegisteredAgain,
  alarms: (person: Particulars, right?: number) => boolean,
): DuplicateFigures {
  const share = (found: readonly boolean[]) => found.filter(Boolean).length / Math.max(1, found.length)
  const times: number[] = []
  const falseAlarms = share(
    honest.map((person) => {
      const from = performance.now()
      const alarm = alarms(person)
      times.push(performance.now() - from)
      return alarm
    }),
  )
  return {
    recall: share(repeats.map(({ person, at }) => alarms(person, at))),
    ghosts: share(ghosts.map(({ person, at }) => alarms(person, at))),
    falseAlarms,
    ms: median(times),
  }
}

/** How well a tablet warns that holds encodings of the register alone, beside the search in clear text, on the same data in one run. */
export async function benchEncodings(): Promise<void> {
  print(`a warning from likeness ${warningThreshold} on; each encoding is ${encodingBytes} bytes`)
  compare(ddrAgain(600), 'ddr_20k.csv')
  compare(inventedAgain(220_000, 300), '')
  compare(otherScriptAgain(20_000, 300, true), 'registered in both scripts')
  compare(otherScriptAgain(20_000, 300, false), 'registered in Latin letters')
}

function compare(data: RegisteredAgain | undefined, name: string): void {
  if (!data) {
    print(`${name}: SKIPPED, ../shared/data is absent`)
    return
  }
  const [encodings, clear] = [measureEncodings(data), measureClearText(data)]
  print(`${data.name}: ${data.register.length.toLocaleString('en')} registered; encodings / clear text = ratio`)
  const beside = (what: string, one: number, other: number, digits = 1) =>
    print(
      `  ${what.padEnd(46)} ${one.toFixed(digits).padStart(7)} / ${other.toFixed(digits).padStart(7)} = ${other === 0 ? '-' : (one / other).toFixed(2)}`,
    )
  beside(`found of ${data.repeats.length} registered again, %`, 100 * encodings.recall, 100 * clear.recall)
  if (data.ghosts.length > 0)
    beside(`found of ${data.ghosts.length} in disguise, %`, 100 * encodings.ghosts, 100 * clear.ghosts)
  beside(
    `false alarms in 1,000 honest (${data.honest.length} asked)`,
    1000 * encodings.falseAlarms,
    1000 * clear.falseAlarms,
  )
  beside('time for one registration, ms', encodings.ms, clear.ms, 2)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchEncodings()
