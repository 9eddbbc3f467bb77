import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import { buildIndex, NameIndex } from '../src/names/index-names.ts'
import { hashEntry } from '../src/screening/formats/hash-entries.ts'
import type { ListedEntry } from '../src/screening/formats/listed-entry.ts'
import { readList } from '../src/screening/formats/read-list.ts'
import { alertThreshold, kindOfName, ListIndex, likeliest } from '../src/screening/list-index.ts'
import { cpuSeconds, memoryInUse } from './cpu.ts'
import { hasScreeningData, inventedNames, readEntries, screeningData } from './name-queries.ts'

const registered = 1_000_000

/**
 * A list changes while a million people are registered: the two UN lists, half a year apart. The likeliest are found and
 * screened first; the screening of everybody after it is measured against the labelled list of 40,806 names, on a tenth of
 * the people, or on all with `npm run rescreen-full`. One core; reading the people from the database is not in it.
 */
export async function benchNamesRescreen(everybody = false): Promise<void> {
  if (!hasScreeningData) {
    print('names-rescreen: SKIPPED, ../shared/data/screening is absent')
    return
  }
  const entries = readEntries()
  const people = [...inventedNames(entries, registered)]
  const before = memoryInUse()
  const started = process.cpuUsage()
  const index = new NameIndex()
  for (const [at, name] of people.entries()) index.add({ id: String(at), names: [name], kind: 'person' })
  index.search('warm')
  print(
    `${registered.toLocaleString('en')} registered people indexed by name in ${cpuSeconds(started).toFixed(1)} CPU s`,
  )
  print(`they take ${((memoryInUse() - before) / 1e6).toFixed(0)} MB`)
  await delta(index, people)
  full(entries, people.slice(0, everybody ? registered : registered / 10))
}

async function delta(index: NameIndex, people: readonly string[]): Promise<void> {
  const [older, newer] = [await unList('un_consolidated_2025-08.xml'), await unList('un_consolidated_2026-02.xml')]
  const started = process.cpuUsage()
  const from = performance.now()
  const known = new Map(older.map((entry) => [entry.sourceId, hashEntry(entry)]))
  const news = newer.filter((entry) => known.get(entry.sourceId) !== hashEntry(entry))
  const list = new ListIndex(newer.map((entry) => ({ id: entry.sourceId, entry })))
  const found = new Set<string>()
  for (const entry of news) {
    for (const { text } of entry.names)
      for (const { id } of index.search(text, { ...likeliest, kind: kindOfName(entry.kind) })) found.add(id)
  }
  const screen = (name: string) =>
    list.screen({ names: [name], kind: 'person' }, { limit: 10, threshold: alertThreshold })
  const alerts = [...found].filter((id) => screen(people[Number(id)] ?? '').length > 0).length
  const wall = ((performance.now() - from) / 1000).toFixed(1)
  print(
    `UN list, ${news.length} entries new or changed: ${found.size} likeliest people found and screened, ${alerts} alert: ${wall} s, ${cpuSeconds(started).toFixed(1)} CPU s`,
  )
}

function full(entries: ReturnType<typeof readEntries>, people: readonly string[]): void {
  const index = buildIndex(entries)
  for (const name of people.slice(0, 2000)) index.search(name, { limit: 10, kind: 'person' })
  const started = process.cpuUsage()
  const from = performance.now()
  let alerts = 0
  for (const name of people)
    if (index.search(name, { limit: 10, threshold: alertThreshold, kind: 'person' }).length > 0) alerts++
  const wall = (performance.now() - from) / 1000
  const cpu = cpuSeconds(started).toFixed(0)
  const all = people.length === registered ? '' : `; ${((wall * registered) / people.length).toFixed(0)} s for all`
  print(
    `${people.length.toLocaleString('en')} people against 40,806 names: ${alerts} alert: ${wall.toFixed(0)} s, ${cpu} CPU s on one core${all}`,
  )
}

async function unList(name: string): Promise<ListedEntry[]> {
  const path = join(screeningData, name)
  return (await readList([{ name: basename(path), open: () => createReadStream(path) }])).entries
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchNamesRescreen(process.argv.includes('all'))
