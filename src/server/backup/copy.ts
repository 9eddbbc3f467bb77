import { Readable, Writable } from 'node:stream'
import type pg from 'pg'

/** What a connection of `pg` has for COPY beside what its types name. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/**
 * `COPY … TO STDOUT` as a stream of the bytes that PostgreSQL sends, for `client.query`. While nobody reads, PostgreSQL waits:
 * a table of any size needs little memory. `rows` is how many there were, once it has ended.
 */
export class CopyOut extends Readable implements pg.Submittable {
  readonly #sql: string
  #connection: pg.Connection | undefined
  rows = 0

  constructor(sql: string) {
    super()
    this.#sql = sql
  }

  submit(connection: pg.Connection): void {
    this.#connection = connection
    connection.query(this.#sql)
  }

  override _read(): void {
    this.#connection?.stream.resume()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#connection?.stream.resume()
    done(error)
  }

  handleCopyData({ chunk }: { chunk: Uint8Array }): void {
    // The connection writes over its buffer: what is kept is a copy.
    if (!this.destroyed && !this.push(Buffer.from(chunk))) this.#connection?.stream.pause()
  }

  handleCommandComplete(message: { text: string }): void {
    this.rows = rowsOf(message.text)
  }

  handleReadyForQuery(): void {
    if (!this.destroyed) this.push(null)
  }

  handleError(error: Error): void {
    this.destroy(error)
  }
}

/** `COPY … FROM STDIN` as a stream to write to, for `client.query`; it finishes once PostgreSQL took all. */
export class CopyIn extends Writable implements pg.Submittable {
  readonly #sql: string
  #connection: CopyConnection | undefined
  #start: (() => void) | undefined
  #finish: (() => void) | undefined
  rows = 0

  constructor(sql: string) {
    super()
    this.#sql = sql
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#sql)
  }

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    const connection = this.#connection
    if (!connection) {
      this.#start = () => this._write(chunk, _encoding, done)
      return
    }
    connection.sendCopyFromChunk(chunk)
    if (connection.stream.writableNeedDrain) connection.stream.once('drain', done)
    else done()
  }

  override _final(done: () => void): void {
    const connection = this.#connection
    if (!connection) {
      this.#start = () => this._final(done)
      return
    }
    this.#finish = done
    connection.endCopyFrom()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (!this.#finish) this.#connection?.sendCopyFail('given up')
    done(error)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#connection = connection
    this.#start?.()
  }

  handleCommandComplete(message: { text: string }): void {
    this.rows = rowsOf(message.text)
  }

  handleReadyForQuery(): void {
    this.#finish?.()
  }

  handleError(error: Error): void {
    // PostgreSQL has left the copy by itself.
    this.#connection = undefined
    this.destroy(error)
  }
}

/** The number in PostgreSQL's `COPY 123`. */
function rowsOf(text: string): number {
  return Number(/\d+$/.exec(text)?.[0] ?? 0)
}
