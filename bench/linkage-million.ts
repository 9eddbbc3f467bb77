import { RecordTable } from '../src/linkage/columns.ts'
import { qualityOf } from '../src/linkage/evaluate.ts'
import { linkRecords } from '../src/linkage/link-records.ts'
import { RegistryIndex } from '../src/linkage/registry-index.ts'
import type { LinkageModel } from '../src/linkage/score.ts'
import { type InventedRecord, inventedFields, inventedRegistrations } from './invented-registrations.ts'

const registered = 1_000_000
const newcomers = 4_000
const threads = 2

/**
 * A million invented registrations linked in two threads, trained on themselves alone, and judged by their invented
 * truth; then one new person against the million: people who are registered and come again. Seconds are wall time from
 * the records in memory to the links, building the table included; CPU time is that of all threads.
 */
async function benchMillion(): Promise<void> {
  const { records, again } = invent()
  const started = performance.now()
  const cpu = process.cpuUsage()
  const table = new RecordTable(inventedFields)
  for (const { id, values } of records) table.add(id, values)
  table.firstFile = table.size
  print(`table of ${table.size.toLocaleString('en')} records: ${seconds(started, cpu)}`)
  const { links, trained } = await linkRecords(table, { threshold: 0.5, workers: threads })
  print(`linked, ${threads} threads: ${seconds(started, cpu)}, ${peak()} at the most`)
  const people = Int32Array.from(records, ({ person }) => person)
  const right = links.filter(({ a, b }) => people[a] === people[b]).length
  const { precision, recall, f1, truePairs } = qualityOf(links.length, right, truePairsOf(people))
  print(
    `against the invented truth of ${truePairs.toLocaleString('en')} pairs: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  )
  print(
    '  Splink 4.0.16 (measured on a machine like this with a million records of the kind, not run here): 108 s and F1 0.655; with our consonant key 252 s, 4.5 GB and F1 0.816',
  )
  oneAgainstAll(table, trained.model, people, again)
  print(`${peak()} at the most, the invented records themselves included`)
}

/** People who come again are kept back, every so many; the rest are registered. */
function invent(): { records: InventedRecord[]; again: InventedRecord[] } {
  const records: InventedRecord[] = []
  const again: InventedRecord[] = []
  let later = 0
  for (const record of inventedRegistrations(registered + newcomers)) {
    if (record.kind !== 'first' && ++later % 30 === 0 && again.length < newcomers) again.push(record)
    else records.push(record)
  }
  return { records, again }
}

function oneAgainstAll(
  table: RecordTable,
  model: LinkageModel,
  people: Int32Array,
  again: readonly InventedRecord[],
): void {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const index = new RegistryIndex(table, model)
  print(`index for one new person: ${seconds(started, cpu)}`)
  const known = new Set(people)
  for (const { values } of again.slice(0, 200)) index.search(values)
  for (const [kind, words] of [
    ['repeat', 'who come again honestly'],
    ['ghost', 'who come again disguised (other name, other year of birth)'],
  ] as const) {
    const asked = again.filter((record) => record.kind === kind && known.has(record.person))
    const times: number[] = []
    let first = 0
    let amongTen = 0
    for (const { person, values } of asked) {
      const from = performance.now()
      const found = index.search(values, { limit: 10 })
      times.push(performance.now() - from)
      const rank = found.findIndex(({ place }) => people[place] === person)
      if (rank >= 0) amongTen++
      if (rank === 0) first++
    }
    times.sort((x, y) => x - y)
    const at = (share: number) => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(1)} ms`
    const share = (count: number) => `${((100 * count) / asked.length).toFixed(1)} %`
    print(
      `${asked.length} ${words}: among the first ten ${share(amongTen)}, first ${share(first)}; p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, max ${at(0.9999)}`,
    )
  }
}

function truePairsOf(people: Int32Array): number {
  const counts = new Map<number, number>()
  let pairs = 0
  for (const person of people) {
    const before = counts.get(person) ?? 0
    pairs += before
    counts.set(person, before + 1)
  }
  return pairs
}

function seconds(started: number, cpu: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(cpu)
  return `${((performance.now() - started) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU)`
}

function peak(): string {
  return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchMillion()
