import { readFileSync } from 'node:fs'
import { freeze, receive } from '../src/commander-lists/actions.ts'
import { excessOver } from '../src/commander-lists/entry.ts'
import { matchEntries } from '../src/commander-lists/entry-actions.ts'
import { keepFile } from '../src/commander-lists/file-store.ts'
import { readEntries, readList } from '../src/commander-lists/reading-store.ts'
import { takeRowsJob } from '../src/commander-lists/take-rows-job.ts'
import { EntriesQuery } from '../src/commander-lists/views.ts'
import type { Id } from '../src/kernel/ids.ts'
import { runJob } from '../src/server/jobs.ts'
import { idOf, type Play } from './acting.ts'
import { demoGroups } from './groups.ts'

const mapping = {
  sheet: 0,
  headerRow: 2,
  columns: [
    { column: 1, role: 'name', order: null },
    { column: 2, role: 'birth', order: 'dmy' },
    { column: 3, role: 'rank', order: null },
    { column: 4, role: 'role', order: null },
    { column: 5, role: 'joined', order: 'dmy' },
    { column: 6, role: 'weapon', order: null },
  ],
}

/**
 * The list of one commander as it came: some rows are refused, one is of a child, one stands twice, some are late. The
 * first version is frozen and partly matched; an amendment waits for the second officer.
 */
export async function playLists(play: Play): Promise<void> {
  const { sulh } = play
  const first = await received(play, 'commander-list-coast.csv')
  const cap = demoGroups.find(({ key }) => key === 'coast')?.cap ?? null
  const view = await sulh.database.read(play.by('asma'), (tx) => readList(tx, first, 'ar'))
  if (!view) throw new Error('the demonstration has no list')
  const excess = excessOver(cap, view.list.counts)
  await play.act('asma', freeze, { id: first, acknowledgedExcess: excess === 0 ? null : excess })
  const suggested = EntriesQuery.parse({ state: 'suggested' })
  const { entries } = await sulh.database.read(play.by('nadir'), (tx) => readEntries(tx, view.list, suggested))
  const pairs = entries.slice(0, 2).flatMap(({ id, person }) => (person ? [{ entryId: id, personId: person.id }] : []))
  await play.act('nadir', matchEntries, { id: first, pairs, reason: 'قورنت بطاقة الهوية.' })
  await received(play, 'commander-list-coast-amended.csv')
}

async function received(play: Play, file: string): Promise<Id> {
  const officer = play.by('nadir')
  const bytes = readFileSync(new URL(`./${file}`, import.meta.url))
  const fileHash = await keepFile(play.sulh, bytes, officer.sideId, officer)
  const id = idOf(`list ${file}`)
  const given = { id, groupId: idOf('group coast'), fileHash, receivedFrom: 'مندوب القائد', receivedOn: '2020-10-25' }
  await play.act('nadir', receive, { ...given, mapping })
  await runJob(play.sulh, takeRowsJob, () => {})
  return id
}
