import { setTimeout as sleep } from 'node:timers/promises'
import { LoadClient } from '../../bench/load-client.ts'
import { newId } from '../../src/kernel/ids.ts'

/** An application server, and the session of who works there. */
export interface Desk {
  readonly port: number
  readonly cookie: string
}

/** Officers who register people, one after the other, and send what was not answered again, under its id, to the next server. */
export class Officers {
  /** The ids of the acts that were acknowledged. */
  readonly acknowledged = new Set<string>()
  /** How many acts had no answer yet when everybody stopped: they may have been done. */
  givenUp = 0
  /** Answers that are neither an acknowledgement nor a request to come again. */
  readonly wrong = new Map<string, number>()
  readonly #desks: readonly Desk[]
  readonly #nextPerson: () => Record<string, unknown>
  #stopped = false
  #working: Promise<unknown> = Promise.resolve()
  #last = performance.now()
  #gap = 0

  constructor(desks: readonly Desk[], nextPerson: () => Record<string, unknown>) {
    this.#desks = desks
    this.#nextPerson = nextPerson
  }

  start(count: number): void {
    this.#last = performance.now()
    this.#working = Promise.all(Array.from({ length: count }, (_, n) => this.#work(n)))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#working
  }

  /** How long after a moment the next act was acknowledged, in milliseconds. */
  async next(after: number): Promise<number> {
    // What was on its way when it happened does not count.
    await sleep(200)
    const known = this.#last
    for (const from = performance.now(); this.#last === known; await sleep(10))
      if (performance.now() - from > 60_000) throw new Error('nothing was acknowledged for a minute')
    return this.#last - after
  }

  forgetGap(): void {
    this.#gap = 0
    this.#last = performance.now()
  }

  /** The longest time in which nothing was acknowledged, until now, in milliseconds. */
  gap(): number {
    return Math.round(Math.max(this.#gap, performance.now() - this.#last))
  }

  async #work(n: number): Promise<void> {
    const clients = this.#desks.map(({ port }) => new LoadClient(port))
    while (!this.#stopped) {
      const id = newId()
      const body = JSON.stringify({ id, at: new Date().toISOString(), input: this.#nextPerson() })
      for (let turn = n; ; turn++) {
        if (this.#stopped) {
          this.givenUp++
          break
        }
        const desk = turn % this.#desks.length
        const cookie = this.#desks[desk]?.cookie ?? ''
        const answer = await clients[desk]?.post('/api/actions/person.register', cookie, body).catch(() => undefined)
        if (answer?.status === 200) {
          this.acknowledged.add(id)
          const now = performance.now()
          this.#gap = Math.max(this.#gap, now - this.#last)
          this.#last = now
          break
        }
        // Nobody hears of a refusal twice; who is away, or too busy, is asked again.
        if (answer !== undefined && answer.status !== 503) {
          const said = `${answer.status} ${answer.body.slice(0, 120)}`
          this.wrong.set(said, (this.wrong.get(said) ?? 0) + 1)
          break
        }
        await sleep(20)
      }
    }
    for (const client of clients) client.end()
  }
}
