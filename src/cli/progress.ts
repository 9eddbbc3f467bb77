/** How far a long command is, on a terminal: one line on stderr that writes itself over. Elsewhere it says nothing. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  #shownAt = 0

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  /** `share` is 0 to 1, or undefined where nobody can know; shown ten times a second at the most. */
  show(what: string, share?: number): void {
    if (!this.#stream.isTTY) return
    const now = performance.now()
    if (now - this.#shownAt < 100 && share !== 1) return
    this.#shownAt = now
    const line = share === undefined ? what : `${bar(share)} ${percent(share)}  ${what}`
    this.#stream.write(`\r${line.slice(0, (this.#stream.columns ?? 80) - 1)}\u001b[K`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K')
  }
}

const width = 24

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width)
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`
}

function percent(share: number): string {
  return `${Math.floor(100 * Math.min(1, Math.max(0, share)))} %`.padStart(5)
}
