import type { Writable } from 'node:stream'

/**
 * Writes answers and waits while whoever reads them is slower. When they stop reading, as `head` does, `closed` says
 * so, and what is written then goes nowhere.
 */
export class Output {
  readonly #stream: Writable
  #closed = false

  constructor(stream: Writable = process.stdout) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.#closed = true
    })
  }

  get closed(): boolean {
    return this.#closed
  }

  async write(text: string): Promise<void> {
    if (text === '' || this.#closed || this.#stream.write(text)) return
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#stream.off('drain', done).off('error', done).off('close', done)
        resolve()
      }
      this.#stream.on('drain', done).on('error', done).on('close', done)
    })
  }
}
