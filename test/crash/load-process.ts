import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order, Report } from './load.ts'
import type { Stakes } from './world-folder.ts'

/** The load as the rig holds it: another process, which goes on working while the rig kills. */
export class LoadProcess {
  readonly #child: ChildProcess

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
  }

  async begin(port: number, seed: number, clients: number, stakes: Stakes): Promise<void> {
    await this.#ask({ do: 'begin', port, seed, clients, stakes })
  }

  /** Lets every client end its act and begin none, and says what came of all since the last time. */
  async hold(): Promise<Report> {
    const [report] = await this.#ask({ do: 'hold' })
    return report
  }

  resume(): void {
    this.#child.send({ do: 'resume' } satisfies Order)
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }

  async #ask(order: Order) {
    const answer = once(this.#child, 'message')
    const gone = once(this.#child, 'exit').then(() => Promise.reject(new Error('the load ended by itself')))
    this.#child.send(order)
    return Promise.race([answer, gone])
  }
}
