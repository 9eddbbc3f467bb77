import type { ChildProcess } from 'node:child_process'

const soonest = 200
const latest = 5000
/** Who ran for so long did not fail at its start: it is started again soon. */
const settled = 60_000

/**
 * A program that is started again whenever it ends by itself: at once, and then less and less often, since what ended it, such as
 * a full disk, may last. `onEnd` hears of each end.
 */
export class KeptRunning {
  readonly #launch: () => ChildProcess
  readonly #onEnd: (how: string) => void
  #child: ChildProcess | undefined
  #since = 0
  #delay = soonest
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(launch: () => ChildProcess, onEnd: (how: string) => void) {
    this.#launch = launch
    this.#onEnd = onEnd
    this.#begin()
  }

  /** Whether it has ended and was not started again yet. */
  get isDown(): boolean {
    return this.#child === undefined
  }

  /** From now on its end is an end. */
  letEnd(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#child?.unref()
  }

  #begin(): void {
    this.#since = Date.now()
    try {
      const child = this.#launch()
      this.#child = child
      child.once('exit', (code, signal) => this.#ended(signal ?? `exit code ${code}`))
      child.once('error', (error) => this.#ended(error.message))
    } catch (error) {
      this.#ended(String(error))
    }
  }

  #ended(how: string): void {
    this.#child = undefined
    if (this.#stopped) return
    this.#onEnd(how)
    this.#delay = Date.now() - this.#since > settled ? soonest : Math.min(latest, this.#delay * 2)
    this.#timer = setTimeout(() => this.#begin(), this.#delay)
  }
}
