import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeRandom } from '../../src/linkage/random.ts'
import { type Before, countsOf, lookAt, recount, verify } from './checks.ts'
import type { Answered, Report } from './load.ts'
import { LoadProcess } from './load-process.ts'
import { NotReady, type Server } from './server.ts'
import type { Stakes } from './world-folder.ts'

/** What a run is: how often, from which seed, by how many clients, and how often the whole record is proven. */
export interface Run {
  readonly name: string
  readonly seed: number
  readonly times: number
  readonly clients: number
  /** The record is proven after each so many blows, and at the end. */
  readonly verifyEach: number
  /** Of a rig that is tried on a database that must lose: enough is known once it did. */
  readonly untilLoss: boolean
  /** A world that was made before, or where it is kept once it is made; null where each run makes its own. */
  readonly world: string | null
  readonly say: (line: string) => void
}

/** A blow and the getting up again. Gives the milliseconds from when it was over until the server could work. */
export interface Blow {
  /** Whether it lasts some time, in which everybody goes on asking. */
  readonly lasts: boolean
  /** Whether acts may be refused while it lasts, such as one of a day that is yet to come by the server's clock. */
  readonly refuses: boolean
  readonly fall: (random: () => number) => Promise<number>
  /** Of a blow that kills nothing: whether what came of all of them shows that it was felt. */
  readonly wasFelt?: (result: Result) => boolean
}

/** What came of a run. */
export interface Result {
  readonly blows: number
  readonly acknowledged: number
  readonly refused: number
  /** The longest that anybody waited for an answer, in milliseconds. */
  readonly longest: number
  readonly lost: number
  readonly half: number
  /** Whether it did not get up again after a blow. */
  readonly neverBack: boolean
  readonly unansweredDone: number
  readonly unansweredNotDone: number
  readonly verified: number
  readonly recovery: { readonly median: number; readonly max: number }
  readonly failures: Readonly<Record<string, number>>
  /** Everything that should not be, the first of it in words. */
  readonly findings: readonly string[]
}

/**
 * Lets clients work against the server, strikes at random moments, and looks each time, before anybody asks again, whether what
 * was acknowledged is there. Then everybody asks again under the same ids.
 */
export async function strike(run: Run, server: Server, stakes: Stakes, blow: Blow): Promise<Result> {
  const random = makeRandom(run.seed)
  const tally = new Tally(run, blow.refuses)
  const load = new LoadProcess()
  try {
    const before = await countsOf(server.dataDir, stakes.desk)
    await load.begin(server.port, run.seed, run.clients, stakes)
    for (let n = 1; n <= run.times; n++) {
      await sleep(300 + random() * 1700)
      const falling = Promise.allSettled([blow.fall(random)])
      if (blow.lasts) await falling
      // Clients end what they are at, and ask nothing again before it was looked what is there.
      const report = await load.hold()
      const [fallen] = await falling
      if (fallen.status === 'rejected') return tally.neverBack(fallen.reason)
      await tally.struck(server, report, fallen.value)
      if (run.untilLoss && tally.hasLost) return tally.result()
      if (n % run.verifyEach === 0) await tally.proven(server)
      await load.resume()
    }
    const last = await load.hold()
    await tally.end(server, stakes, before, last)
    if (blow.wasFelt?.(tally.result()) === false) tally.notFelt()
    return tally.result()
  } finally {
    load.end()
  }
}

class Tally {
  readonly #run: Run
  readonly #mayRefuse: boolean
  readonly #trace: string
  readonly #all: Answered[] = []
  readonly #findings: string[] = []
  readonly #recoveries: number[] = []
  readonly #failures: Record<string, number> = {}
  #neverBack = false
  #longest = 0
  readonly #sums = { lost: 0, half: 0, unansweredDone: 0, unansweredNotDone: 0, verified: 0 }

  constructor(run: Run, mayRefuse: boolean) {
    this.#run = run
    this.#mayRefuse = mayRefuse
    const folder = join(import.meta.dirname, '..', '..', 'test-output')
    mkdirSync(folder, { recursive: true })
    this.#trace = join(folder, `crash-${run.name}-${run.seed}.jsonl`)
    run.say(`${run.name}: ${run.times} blows, seed ${run.seed}, trace ${this.#trace}`)
  }

  get hasLost(): boolean {
    return this.#sums.lost > 0
  }

  /** The result where it did not get up again; what went wrong in another way is a fault of the rig, and nothing about the server. */
  neverBack(error: unknown): Result {
    if (!(error instanceof NotReady)) throw error
    this.#neverBack = true
    this.#findings.push(`it did not come back by itself: ${error.message}`)
    return this.result()
  }

  notFelt(): void {
    this.#findings.push('nobody felt the blows: nothing was tried')
  }

  async struck(server: Server, report: Report, recovery: number): Promise<void> {
    this.#recoveries.push(recovery)
    await this.#look(server, report, recovery)
  }

  async #look(server: Server, report: Report, recovery: number | null): Promise<void> {
    const { answered, unanswered, failures, silent, longest } = report
    this.#all.push(...answered)
    this.#longest = Math.max(this.#longest, longest)
    for (const [status, n] of Object.entries(failures)) this.#failures[status] = (this.#failures[status] ?? 0) + n
    if (silent > 0) this.#findings.push(`${silent} failures did not say in words what to do and when to come again`)
    for (const { outcome, action } of answered)
      if (outcome.startsWith('refused') && !this.#mayRefuse) this.#findings.push(`${action} was ${outcome}`)
    const { lost, half, doneUnanswered } = await lookAt(server.dataDir, answered, unanswered)
    this.#sums.lost += lost.length
    this.#sums.half += half.length
    this.#sums.unansweredDone += doneUnanswered
    this.#sums.unansweredNotDone += unanswered.length - doneUnanswered
    this.#findings.push(...lost.map((one) => `lost: ${one}`), ...half.map((one) => `half done: ${one}`))
    const n = this.#recoveries.length
    const counts = { acknowledged: answered.length, unanswered: unanswered.length, doneUnanswered, failures }
    const line = { n, recovery: recovery === null ? null : Math.round(recovery), ...counts, lost, half }
    appendFileSync(this.#trace, `${JSON.stringify(line)}\n`)
    if (recovery !== null && (n % 10 === 0 || n === this.#run.times))
      this.#run.say(`  ${n} blows, ${this.#all.length} answered, ${this.#sums.lost} lost, ${this.#sums.half} half done`)
  }

  async proven({ dataDir }: Server): Promise<void> {
    this.#findings.push(...(await verify(dataDir)))
    this.#sums.verified++
  }

  /** With everybody at rest: all that was ever acknowledged is there, once. */
  async end(server: Server, { desk }: Stakes, before: Before, last: Report): Promise<void> {
    await this.#look(server, last, null)
    if (last.unanswered.length > 0) this.#findings.push(`${last.unanswered.length} acts are not answered at the end`)
    const { lost } = await lookAt(server.dataDir, this.#all, [])
    if (lost.length > this.#sums.lost) this.#findings.push(`${lost.length} acknowledged acts are not there at the end`)
    this.#findings.push(...(await recount(server.dataDir, desk, before, this.#all)))
    await this.proven(server)
  }

  result(): Result {
    const times = this.#recoveries.toSorted((a, b) => a - b)
    const acknowledged = this.#all.filter(({ outcome }) => !outcome.startsWith('refused')).length
    return {
      blows: times.length,
      acknowledged,
      refused: this.#all.length - acknowledged,
      longest: Math.round(this.#longest),
      neverBack: this.#neverBack,
      ...this.#sums,
      recovery: { median: times[Math.floor(times.length / 2)] ?? 0, max: times.at(-1) ?? 0 },
      failures: this.#failures,
      findings: this.#findings,
    }
  }
}

/** The result in lines, with the bound that no failure among so many gives (rule of three). */
export function inWords({ blows, acknowledged, recovery, findings, failures, ...rest }: Result): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  return [
    `${blows} blows, ${acknowledged} acknowledged acts: ${rest.lost} lost, ${rest.half} half done; at most ${percent(Math.min(1, 3 / blows))} of blows lose anything, with 95 % confidence, if none did`,
    `not answered when it struck: ${rest.unansweredDone} done, ${rest.unansweredNotDone} not; asked again under the same ids; answers without an outcome, by status: ${JSON.stringify(failures)}; ${rest.refused} refused; the longest wait for an answer ${seconds(rest.longest)} s`,
    `proven ${rest.verified} times by sulh verify; ready again after ${seconds(recovery.median)} s (median), ${seconds(recovery.max)} s (longest)`,
    ...findings.slice(0, 10).map((finding) => `FOUND ${finding}`),
    findings.length === 0 ? 'nothing was found' : `${findings.length} findings`,
  ].join('\n')
}

const percent = (share: number) => `${Number((share * 100).toPrecision(2))} %`
