import { newId } from '../src/kernel/ids.ts'
import { keepEventFile } from '../src/outside-events/file-store.ts'
import { acledRow, acledText, gedRow, gedText } from '../src/outside-events/formats/sample-files.ts'
import { beginImport } from '../src/outside-events/import-actions.ts'
import { decidePair } from '../src/outside-events/pair-actions.ts'
import { suggestJob } from '../src/outside-events/suggest-job.ts'
import { takeEventRowsJob } from '../src/outside-events/take-rows-job.ts'
import { runJob } from '../src/server/jobs.ts'
import { type CastName, cast, type World } from './world.ts'

/** A file in the layout of GED with these rows; every event of it is invented. */
export const gedFile = (rows: readonly Readonly<Record<string, string>>[]) => Buffer.from(gedText(rows.map(gedRow)))

/** Sends a file as somebody and begins to take it in; gives the id of the import. */
export async function begunImport(
  world: World,
  who: CastName,
  file: Buffer,
  given: { provider?: string; replaces?: string; fileName?: string; licence?: string } = {},
): Promise<string> {
  const { sha256 } = await keepEventFile(world.sulh, file, cast[who])
  const { provider = 'UCDP', replaces = null, fileName = 'events.csv', licence = '' } = given
  return world.done(who, beginImport, { id: newId(), fileHash: sha256, fileName, provider, licence, replaces })
}

/** The same, taken in to its end. */
export async function takenImport(...of: Parameters<typeof begunImport>): Promise<string> {
  const id = await begunImport(...of)
  await runJob(of[0].sulh, takeEventRowsJob, () => {})
  return id
}

/** Two files of others that tell of one event, what is suggested of it, and what an analyst found; their words say the marker. */
export async function eventsOf(world: World, analyst: CastName, said: string): Promise<void> {
  const told = { source_headline: said, source_office: said, where_coordinates: said, side_a: said }
  const importId = await takenImport(world, analyst, gedFile([{ id: newId(), ...told }]), {
    fileName: said,
    licence: said,
  })
  const other = acledRow({ event_id_cnty: newId(), notes: said, source: said, location: said, actor1: said })
  const otherId = await takenImport(world, analyst, Buffer.from(acledText([other])), { provider: 'ACLED' })
  await runJob(world.sulh, suggestJob, () => {})
  const place = (of: string) => ({ importId: of, row: 1 })
  const pair = { id: newId(), event: place(importId), other: { event: place(otherId) }, verdict: 'same', reason: said }
  await world.done(analyst, decidePair, pair)
}
