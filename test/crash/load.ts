import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { makeRandom } from '../../src/linkage/random.ts'
import { password } from '../world.ts'
import { type Act, Hands, type Worker } from './act.ts'
import { Stakes, workers } from './world-folder.ts'

/** What the rig tells the load, which is a process of its own so that whoever kills waits for nothing that it does. */
const Order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('begin'), port: z.number(), seed: z.number(), clients: z.number(), stakes: Stakes }),
  z.object({ do: z.literal('hold') }),
  z.object({ do: z.literal('resume') }),
])
export type Order = z.infer<typeof Order>

/** What was answered, and how. */
export interface Answered extends Act {
  readonly outcome: string
}
/** What the load says once all of its clients hold: what was answered since it said so last, and what was not. */
export interface Report {
  readonly answered: readonly Answered[]
  readonly unanswered: readonly Act[]
  /** Answers other than an outcome, by their status; 0 where there was none at all. */
  readonly failures: Readonly<Record<string, number>>
  /** Failures with a status that said neither when to come again nor why, in words. */
  readonly silent: number
  /** The longest that anybody waited for an answer, in milliseconds. */
  readonly longest: number
}

/** How long anybody waits for an answer. */
const patience = 120_000

const Outcome = z.object({ outcome: z.string(), id: z.string().nullable(), code: z.string().optional() })
const Problem = z.object({ code: z.string(), text: z.string().min(10) })

class Load {
  readonly #address: string
  readonly #cookies = new Map<Worker, string>()
  #answered: Answered[] = []
  #failures: Record<string, number> = {}
  #silent = 0
  #longest = 0
  readonly #open = new Map<number, Act>()
  #holding = false
  readonly #waiting: (() => void)[] = []
  readonly #clients: number

  constructor(port: number, clients: number) {
    this.#address = `http://127.0.0.1:${port}`
    this.#clients = clients
  }

  async begin(seed: number, stakes: Stakes): Promise<void> {
    for (const login of workers) {
      const status = await this.#signIn(login)
      if (status !== 200) throw new Error(`${login} could not sign in: ${status}`)
    }
    for (let n = 0; n < this.#clients; n++) {
      const own = stakes.payments.filter((_, at) => at % this.#clients === n)
      void this.#client(n, new Hands(makeRandom(seed * 1000 + n), stakes, own))
    }
  }

  async #signIn(login: Worker): Promise<number> {
    const body = JSON.stringify({ login, password })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${this.#address}/api/session`, { method: 'POST', headers, body })
    if (response.ok) this.#cookies.set(login, (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
    return response.status
  }

  /** Clients end what they are at, whatever comes of it, and begin nothing. */
  async hold(): Promise<Report> {
    this.#holding = true
    while (this.#waiting.length < this.#clients) await sleep(5)
    const report = {
      answered: this.#answered,
      unanswered: [...this.#open.values()],
      failures: this.#failures,
      silent: this.#silent,
      longest: this.#longest,
    }
    this.#answered = []
    this.#failures = {}
    this.#silent = 0
    this.#longest = 0
    return report
  }

  resume(): void {
    this.#holding = false
    for (const go of this.#waiting.splice(0)) go()
  }

  /** Whether all are at work since they were last held, so that there is something to lose; gives up after two minutes. */
  async atWork(): Promise<boolean> {
    const enough = this.#clients * 2
    for (let waited = 0; this.#answered.length < enough && waited < patience; waited += 5) await sleep(5)
    return this.#answered.length >= enough
  }

  async #client(n: number, hands: Hands): Promise<void> {
    for (;;) {
      await this.#mayGoOn()
      const { act, done } = hands.next()
      // An answer that did not come is asked for again under the same id, as a device does.
      for (;;) {
        this.#open.set(n, act)
        const outcome = await this.#ask(act)
        if (outcome !== undefined) {
          this.#open.delete(n)
          this.#answered.push({ ...act, outcome })
          if (outcome === 'accepted' || outcome === 'flagged') done()
          break
        }
        if (!this.#holding) await sleep(100)
        await this.#mayGoOn()
      }
    }
  }

  async #mayGoOn(): Promise<void> {
    if (this.#holding) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  async #ask(act: Act, again = false): Promise<string | undefined> {
    const { id, at, who, action, input } = act
    const from = performance.now()
    try {
      const response = await fetch(`${this.#address}/api/actions/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'fr', cookie: this.#cookies.get(who) ?? '' },
        body: JSON.stringify({ id, at, input }),
        signal: AbortSignal.timeout(patience),
      })
      this.#longest = Math.max(this.#longest, performance.now() - from)
      // Where the clock was put on, the session is over.
      if (response.status === 401) {
        this.#count('401')
        return !again && (await this.#signIn(who)) === 200 ? await this.#ask(act, true) : undefined
      }
      const said: unknown = await response.json()
      const outcome = Outcome.safeParse(said)
      if (outcome.success && response.status < 500)
        return outcome.data.outcome === 'refused' ? `refused: ${outcome.data.code}` : outcome.data.outcome
      const spoken = Problem.safeParse(said).success && response.headers.has('retry-after')
      if (!spoken) this.#silent++
      this.#count(String(response.status))
    } catch {
      this.#count('0')
    }
    return undefined
  }

  #count(status: string): void {
    this.#failures[status] = (this.#failures[status] ?? 0) + 1
  }
}

let load: Load | undefined
process.on('message', async (message) => {
  const order = Order.parse(message)
  if (order.do === 'hold') process.send?.(await load?.hold())
  else {
    if (order.do === 'resume') load?.resume()
    else {
      load = new Load(order.port, order.clients)
      await load.begin(order.seed, order.stakes)
    }
    process.send?.(await load?.atWork())
  }
})
// Without the rig there is nobody to work for.
process.on('disconnect', () => process.exit(0))
