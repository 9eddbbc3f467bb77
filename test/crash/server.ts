import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { killPostgres } from '../kill-postgres.ts'

const checkout = join(import.meta.dirname, '..', '..')
const patience = 600_000

/** The server did not get up, or not for so long that it never will. */
export class NotReady extends Error {
  override readonly name = 'NotReady'
}

/** What is different from `bin/sulh start --empty` of this checkout. */
interface Otherwise {
  readonly env?: NodeJS.ProcessEnv
  /** Loaded before it. */
  readonly preload?: string
  readonly root?: string
  readonly words?: readonly string[]
}

/** The real server on a data folder, as `bin/sulh start` begins it. */
export class Server {
  readonly dataDir: string
  readonly port: number
  readonly #env: NodeJS.ProcessEnv
  readonly #given: readonly string[]
  #child: ChildProcess | undefined
  #said = ''

  constructor(dataDir: string, port: number, { env, preload, root = checkout, words = ['--empty'] }: Otherwise = {}) {
    this.dataDir = dataDir
    this.port = port
    this.#env = { ...process.env, SULH_BENCHMARK: '1', SULH_LOG: 'silent', NODE_ENV: 'production', ...env }
    const before = preload === undefined ? [] : ['--import', 'tsx', '--import', preload]
    const place = ['--data', dataDir, '--port', String(port)]
    this.#given = [...before, join(root, 'bin', 'sulh'), 'start', ...place, ...words]
  }

  /** Begins it, and does not wait. */
  launch(): void {
    const child = spawn(process.execPath, this.#given, { env: this.#env, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.on('data', (piece) => {
      this.#said = `${this.#said}${String(piece)}`.slice(-4000)
    })
    this.#child = child
  }

  /** Waits until it can work; gives the milliseconds that took. Fails where it ends by itself. */
  async ready(): Promise<number> {
    const from = performance.now()
    while (performance.now() - from < patience) {
      if (await this.answers('/readyz')) return performance.now() - from
      if (this.#child && (this.#child.exitCode !== null || this.#child.signalCode !== null))
        throw new NotReady(`the server ended by itself: ${this.#said.trim()}`)
      await sleep(25)
    }
    throw new NotReady(`the server was not ready after ${patience / 1000} s: ${this.#said.trim()}`)
  }

  async answers(path: string): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false,
    )
  }

  /** SIGKILL: it can do nothing more. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }

  /** Kills every process of its PostgreSQL at once; gives how many there were. */
  killDatabase(): number {
    return killPostgres(this.dataDir)
  }

  /** A setting of PostgreSQL from its next start on, past what Sulh says to it. */
  setDatabase(name: string, value: string): void {
    appendFileSync(join(this.dataDir, 'postgres', 'postgresql.auto.conf'), `${name} = '${value}'\n`)
  }
}
