import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order, Report } from './load.ts'
import type { Stakes } from './world-folder.ts'

/** The load as the rig holds it: another process, which goes on working while the rig kills. */
export class LoadProcess {
  readonly #child: ChildProcess
  readonly #gone: Promise<never>

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
    this.#gone = once(this.#child, 'exit').then(() => Promise.reject(new Error('the load ended by itself')))
    // Who waits for an answer hears of it; nobody else need.
    this.#gone.catch(() => {})
  }

  /** Sets everybody to work; done once each had as good as two answers. */
  async begin(port: number, seed: number, clients: number, stakes: Stakes): Promise<void> {
    await this.#atWork({ do: 'begin', port, seed, clients, stakes })
  }

  /** Lets every client end its act and begin none, and says what came of all since the last time. */
  async hold(): Promise<Report> {
    const [report] = await this.#ask({ do: 'hold' })
    return report
  }

  /** Lets everybody go on; done as when they began. */
  async resume(): Promise<void> {
    await this.#atWork({ do: 'resume' })
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }

  async #atWork(order: Order): Promise<void> {
    const [isAtWork] = await this.#ask(order)
    if (isAtWork !== true) throw new Error('too few were answered in two minutes')
  }

  async #ask(order: Order) {
    const answer = once(this.#child, 'message')
    this.#child.send(order)
    return Promise.race([answer, this.#gone])
  }
}
