import { createHash } from 'node:crypto'
import { placeNoun } from '../programme/programme.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { Districts } from './districts.ts'
import type { EventImport } from './event-import.ts'
import { openEventFile } from './file-store.ts'
import { EventFileRefusal } from './formats/file-text.ts'
import type { OutsideEvent, TakenEvent } from './formats/outside-event.ts'
import { chainedEvent, hashEvent } from './hash-entries.ts'
import { failImport, finishImport, takeEventRows } from './import-actions.ts'
import { ColumnsMaker } from './pack-columns.ts'
import { besideIds, type Chunk, changesOf, dueImports, eachEvent, idsIn } from './store.ts'

export const rowsAtOnce = 2500

/** The name of the progress that the page of an import shows. */
export const eventImportJob = 'event-imports'

/**
 * Takes the rows of files that were received, some thousand at a time, each time as one act of the journal. Where it was cut short, it goes
 * on after the last row that was taken: nothing is taken twice and nothing left out.
 */
export const takeEventRowsJob: Job = {
  name: eventImportJob,
  isDue: async (sulh) => (await reading(sulh, dueImports)).length > 0,
  run: async (sulh, onProgress, signal) => {
    for (const one of await reading(sulh, dueImports)) {
      try {
        await takeFile(sulh, one, onProgress, signal)
      } catch (error) {
        if (!(error instanceof EventFileRefusal)) throw error
        // The file was read whole when it came; if it cannot be read now, a person has to look at it.
        sulh.log.error({ import: one.id, code: error.code }, 'a file of events cannot be read')
        await sulh.performAsProgram(failImport, { id: one.id })
      }
    }
  },
}

async function takeFile(sulh: Sulh, one: EventImport, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  const file = await openEventFile(sulh, one.sideId, one.fileHash)
  if (!file) throw new EventFileRefusal('empty')
  const taker = await takerOf(sulh, one, signal)
  let rows: (OutsideEvent | null)[] = []
  let read = 0
  for (const { event } of file.readings()) {
    read++
    if (read <= one.rowsTaken) {
      if (read % rowsAtOnce === 0) await breath(signal)
      continue
    }
    rows.push(event)
    if (rows.length < rowsAtOnce) continue
    if (!(await taker.take(rows))) return
    rows = []
    onProgress(`${read} of ${one.fileRows} rows`, read / one.fileRows)
    await breath(signal)
  }
  if ((rows.length > 0 && !(await taker.take(rows))) || !(await taker.done())) return
  await finish(sulh, one, { report: file.report(), packed: taker.columns.packed() })
  onProgress(`${read} of ${one.fileRows} rows`, 1)
}

async function finish(
  sulh: Sulh,
  one: EventImport,
  { report, packed }: { report: EventImport['report']; packed: ReturnType<ColumnsMaker['packed']> },
): Promise<void> {
  const changes = await reading(sulh, (tx) => changesOf(tx, one))
  const columnsHash = createHash('sha256').update(packed.body).digest('hex')
  await sulh.performAsProgram(finishImport, { id: one.id, report, changes, columnsHash }, packed)
}

/** Lets others work, and stops where the server does. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}

async function takerOf(sulh: Sulh, one: EventImport, signal: AbortSignal): Promise<Taker> {
  const { places, beside } = await reading(sulh, async (tx) => ({
    places: (await tx.query(`select ${columnsOf(placeNoun)} from places`)).rows.map((row) => recordOf(placeNoun, row)),
    beside: await besideIds(tx, one),
  }))
  const columns = new ColumnsMaker()
  // What was taken before it was cut short is packed again.
  for await (const event of eachEvent(sulh, one.id, signal)) columns.add(event)
  return new Taker(sulh, one, { districts: new Districts(places), beside, columns })
}

/** Makes events of rows and takes them; while one chunk is written, the next is read. */
class Taker {
  readonly columns: ColumnsMaker
  readonly #sulh: Sulh
  readonly #one: EventImport
  readonly #districts: Districts
  readonly #beside: readonly string[]
  #chain: string
  #after: number
  #writing: Promise<boolean> = Promise.resolve(true)

  constructor(
    sulh: Sulh,
    one: EventImport,
    known: { districts: Districts; beside: readonly string[]; columns: ColumnsMaker },
  ) {
    this.#sulh = sulh
    this.#one = one
    this.#districts = known.districts
    this.#beside = known.beside
    this.columns = known.columns
    this.#chain = one.contentHash
    this.#after = one.rowsTaken
  }

  /** False where the import was stopped, withdrawn or taken by somebody else meanwhile. */
  async take(rows: readonly (OutsideEvent | null)[]): Promise<boolean> {
    const told = rows.flatMap((event) => (event ? [event] : []))
    const ids = told.map(({ providerId }) => providerId)
    const elsewhere = await reading(this.#sulh, (tx) => idsIn(tx, this.#beside, ids))
    const events = told.map((event): TakenEvent => {
      return { ...event, placeCode: this.#districts.of(event), again: elsewhere.has(event.providerId) }
    })
    const chunk: Chunk = { events: events.map((event) => ({ ...event, contentHash: hashEvent(event) })) }
    for (const event of chunk.events) {
      this.#chain = chainedEvent(this.#chain, event, event.contentHash)
      this.columns.add(event)
    }
    const upTo = this.#after + rows.length
    const again = events.filter((event) => event.again).length
    const counts = { accepted: told.length, refused: rows.length - told.length, again }
    const input = { id: this.#one.id, after: this.#after, upTo, ...counts, contentHash: this.#chain }
    this.#after = upTo
    if (!(await this.#writing)) return false
    this.#writing = this.#sulh
      .performAsProgram(takeEventRows, input, chunk)
      .then(({ outcome }) => outcome !== 'refused')
    // Awaited with the next chunk; a failure in between must not end the process.
    this.#writing.catch(() => {})
    return true
  }

  async done(): Promise<boolean> {
    return this.#writing
  }
}
