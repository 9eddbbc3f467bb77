import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { countryBox } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import { inTransaction } from '../server/database.ts'
import { derivedKey, open, seal } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import type { EventFormat, OutsideEvent } from './formats/outside-event.ts'
import { type EventFile, openEvents, type Reading } from './formats/read-events.ts'
import type { Report } from './formats/report.ts'

/** The key that files of events are sealed with: their terms forbid passing them on, and a copy of the database says none of it. */
function fileKey(sulh: Sulh): Buffer {
  return derivedKey(sulh.keys.master, 'files of outside events')
}

const sampleRows = 8

/** What a file is, before anybody decides to take it in. */
export interface Previewed {
  readonly sha256: string
  readonly bytes: number
  readonly format: EventFormat
  readonly report: Report
  readonly sample: readonly OutsideEvent[]
}

/** A file of events with the country of the programme, by which places outside of it are told. */
export async function openForProgramme(sulh: Sulh, file: Uint8Array): Promise<EventFile> {
  const programme = await inTransaction(sulh.database.writer, findProgramme, 'begin read only')
  return openEvents(file, programme ? countryBox(programme.country) : undefined)
}

const rowsAtOnce = 1000

/** Reads every row, and lets other work go on in between: a hundred thousand rows take seconds. */
export async function eachReading(
  file: EventFile,
  onRow: (reading: Reading) => void,
  signal?: AbortSignal,
): Promise<void> {
  let rows = 0
  for (const reading of file.readings()) {
    onRow(reading)
    if (++rows % rowsAtOnce > 0) continue
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
  }
}

/**
 * Keeps a file of a side, packed and sealed under its hash, and gives what it is. It is read to its end first, so that one which is damaged
 * or no file of events is refused (EventFileRefusal) before anything is kept. The same file again is kept once.
 */
export async function keepEventFile(sulh: Sulh, file: Buffer, by: Actor): Promise<Previewed> {
  const sha256 = createHash('sha256').update(file).digest('hex')
  const opened = await openForProgramme(sulh, file)
  const sample: OutsideEvent[] = []
  await eachReading(opened, ({ event }) => {
    if (event && sample.length < sampleRows) sample.push(event)
  })
  const report = opened.report()
  const packed = await promisify(gzip)(file, { level: 1 })
  const sealed = seal(fileKey(sulh), packed, `${by.sideId} ${sha256}`)
  await sulh.database.writer.query(
    `insert into event_files (side_id, sha256, sealed, bytes, format, rows, taken, received_by, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [by.sideId, sha256, sealed, file.length, opened.format, report.rows, report.taken, by.id, sulh.now().toISOString()],
  )
  return { sha256, bytes: file.length, format: opened.format, report, sample }
}

/** A file of a side, opened; undefined where the side has none of this hash. */
export async function openEventFile(sulh: Sulh, sideId: Id, sha256: string): Promise<EventFile | undefined> {
  const { rows } = await sulh.database.writer.query<{ sealed: Buffer }>(
    'select sealed from event_files where side_id = $1 and sha256 = $2',
    [sideId, sha256],
  )
  const sealed = rows[0]?.sealed
  if (!sealed) return undefined
  const packed = open(fileKey(sulh), sealed, `${sideId} ${sha256}`)
  if (!packed) throw new Error('The master key does not fit a file of events: restore the key file that belongs to it.')
  return openForProgramme(sulh, await promisify(gunzip)(packed))
}
