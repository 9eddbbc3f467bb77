import { createHash } from 'node:crypto'
import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Id, newId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { inTransaction } from '../server/database.ts'
import type { ListRows } from '../server/list-rows.ts'
import type { Sulh } from '../server/sulh.ts'
import { recordGivenFile } from './export-actions.ts'
import type { ListExport } from './list-export.ts'
import { listFormats, tableOf } from './papers.ts'
import { searchOf } from './store.ts'

/** Each file holds a connection of the database while it is written; more at once would leave too few for the screens. */
const filesAtOnce = 3
/** A line that takes nothing for so long is gone. */
const idleMs = 60_000

/** The files that are being given: how far each is, so that the page can say so. */
export class FileGiving {
  readonly #sulh: Sulh
  readonly #written = new Map<Id, number>()

  constructor(sulh: Sulh) {
    this.#sulh = sulh
  }

  /** Rows that are written of each export whose file is being given. */
  get written(): ReadonlyMap<Id, number> {
    return this.#written
  }

  /** Whether another file has to wait. */
  isBusy(id: Id): boolean {
    return this.#written.size >= filesAtOnce || this.#written.has(id)
  }

  /**
   * Begins to write the file of an export and gives the stream of it. No more is read than the line takes. What left is recorded with its
   * rows and hash when the last byte did, and as a part where the line broke.
   */
  begin(given: ListExport, rows: ListRows, actor: Actor): Readable {
    const out = new PassThrough()
    this.#written.set(given.id, 0)
    void this.#write(given, { rows, actor, out }).finally(() => this.#written.delete(given.id))
    return out
  }

  async #write(given: ListExport, to: { rows: ListRows; actor: Actor; out: PassThrough }): Promise<void> {
    const { rows, actor, out } = to
    const counted = { rows: 0, bytes: 0, hash: createHash('sha256') }
    const whole = await this.#stream(given, to, counted).then(
      () => true,
      (error: Error) => {
        out.destroy(error)
        this.#sulh.log.warn({ list: rows.list.name, kind: error.name }, 'a file was not given whole')
        return false
      },
    )
    const { sideId, siteId, id: exportId } = given
    const file = { id: newId(), sideId, siteId, exportId, rows: counted.rows, bytes: counted.bytes, whole }
    await this.#sulh.performAsProgram(recordGivenFile, {
      ...{ ...file, sha256: counted.hash.digest('hex'), givenTo: actor.id, givenAt: this.#sulh.now().toISOString() },
    })
  }

  async #stream(
    given: ListExport,
    { rows, actor, out }: { rows: ListRows; actor: Actor; out: PassThrough },
    counted: { rows: number; bytes: number; hash: ReturnType<typeof createHash> },
  ): Promise<void> {
    const { database, sealer } = this.#sulh
    const search = await inTransaction(database.writer, (tx) => searchOf(tx, sealer, given))
    const reader = { actor, language: given.language, now: this.#sulh.now() }
    const onRows = (count: number) => {
      counted.rows += count
      this.#written.set(given.id, counted.rows)
    }
    let timer = setTimeout(() => undefined, 0)
    const stalled = () => out.destroy(new Error('nothing was taken for a minute'))
    const count = new Transform({
      transform(piece: Buffer, _encoding, done) {
        clearTimeout(timer)
        timer = setTimeout(stalled, idleMs)
        counted.bytes += piece.length
        counted.hash.update(piece)
        done(null, piece)
      },
    })
    try {
      await database.read(actor, async (tx) => {
        const table = await tableOf(tx, { rows, given, search, reader, onRows })
        const pieces = listFormats[given.format].write(table)
        await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }), count, out)
      })
    } finally {
      clearTimeout(timer)
    }
  }
}
