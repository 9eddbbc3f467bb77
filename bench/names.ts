import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import { type AccuracyFigures, type Answer, type LabelledQuery, measureAccuracy } from '../src/names/accuracy.ts'
import { buildIndex, type IndexEntry } from '../src/names/index-names.ts'

const folder = join(import.meta.dirname, '../../shared/data/screening')
const fuseSample = 60

/**
 * The name engine on the labelled queries and on a million names, with minisearch and fuse.js (a sample: it needs over
 * half a second a query) on the same names in the same run. CPU time is the process's, garbage collection included.
 */
export async function benchNames(): Promise<void> {
  if (!existsSync(join(folder, 'queries.csv'))) {
    print('names: SKIPPED, ../shared/data/screening is absent')
    return
  }
  const entries = readEntries()
  const queries = readQueries()
  const before = memory()
  const started = process.cpuUsage()
  const index = buildIndex(entries)
  index.search('warm')
  const built = cpuSeconds(started)
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0)
  print(
    `names: ${index.size} entries, ${names} names: built in ${built.toFixed(2)} CPU s, ${megabytes(memory() - before)} MB`,
  )
  const cold = timed(queries, (name) => index.search(name, { limit: 10, kind: 'person' }))
  const ours = timed(queries, (name) => index.search(name, { limit: 10, kind: 'person' }))
  print(
    `first pass ${cold.rate} queries per CPU second, p99 ${cold.p99} ms; then ${ours.rate}, p50 ${ours.p50} ms, p99 ${ours.p99} ms`,
  )
  printAccuracy('this engine', measureAccuracy(queries, ours.answers))
  peers(entries, queries, ours.rate)
  million(entries, queries)
}

function peers(entries: readonly IndexEntry[], queries: readonly LabelledQuery[], ourRate: number): void {
  const documents = entries.flatMap((entry) =>
    entry.names.map((name, at) => ({ key: `${entry.id} ${at}`, id: entry.id, name })),
  )
  const mini = new MiniSearch<{ key: string; id: string; name: string }>({
    idField: 'key',
    fields: ['name'],
    storeFields: ['name'],
  })
  mini.addAll(documents)
  const idOf = (key: unknown) => String(key).replace(/ \d+$/, '')
  const found = timed(queries, (name) =>
    unique(mini.search(name, { fuzzy: 0.2, prefix: true }).map(({ id, score }) => ({ id: idOf(id), score }))),
  )
  print(
    `minisearch: ${found.rate} queries per CPU second, p99 ${found.p99} ms; ours is ${(ourRate / found.rate).toFixed(0)} times as fast`,
  )
  printAccuracy('minisearch', measureAccuracy(queries, found.answers))
  const fuse = new Fuse(documents, { keys: ['name'], includeScore: true, threshold: 0.4, ignoreLocation: true })
  const sample = queries.filter((_, at) => at % Math.ceil(queries.length / fuseSample) === 0)
  const slow = timed(sample, (name) =>
    unique(fuse.search(name, { limit: 20 }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }))),
  )
  print(
    `fuse.js (${sample.length} queries): ${slow.rate} per CPU second; ours is ${(ourRate / slow.rate).toFixed(0)} times as fast`,
  )
}

function unique(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>()
  const kept: Answer[] = []
  for (const answer of answers) {
    if (seen.has(answer.id)) continue
    seen.add(answer.id)
    kept.push(answer)
    if (kept.length === 10) break
  }
  return kept
}

/** The list among a million invented names made from parts of its own, with the vowels of every third part changed. */
function million(entries: readonly IndexEntry[], queries: readonly LabelledQuery[]): void {
  const before = memory()
  const started = process.cpuUsage()
  const index = buildIndex(inventedEntries(entries, 1_000_000))
  index.search('warm')
  const built = cpuSeconds(started)
  print(`1,000,000 names: built in ${built.toFixed(1)} CPU s, ${megabytes(memory() - before)} MB`)
  timed(queries.slice(0, 300), (name) => index.search(name, { limit: 10, kind: 'person' }))
  const run = timed(queries, (name) => index.search(name, { limit: 10, kind: 'person' }))
  print(`1,000,000 names: ${run.rate} queries per CPU second, p50 ${run.p50} ms, p99 ${run.p99} ms`)
  const positives = queries.filter(({ expected }) => expected.length > 0).length
  const found = queries.filter((query, at) => run.answers[at]?.some(({ id }) => query.expected.includes(id))).length
  print(`1,000,000 names: an expected entry among the first ten for ${((100 * found) / positives).toFixed(1)} %`)
}

function* inventedEntries(entries: readonly IndexEntry[], count: number): Generator<IndexEntry> {
  let names = 0
  const parts: string[] = []
  for (const entry of entries) {
    names += entry.names.length
    if (entry.kind === 'person')
      for (const name of entry.names) parts.push(...name.split(/[\s,]+/).filter((part) => part.length > 2))
    yield entry
  }
  let seed = 20_260
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >>> 8) % below
  }
  const vowels = ['a', 'e', 'i', 'o', 'u']
  const part = () => {
    const text = parts[random(parts.length)] ?? ''
    return random(3) > 0 ? text : text.replace(/[aeiou]/i, vowels[random(5)] ?? 'a')
  }
  for (let at = names; at < count; at++) {
    const name = random(2) === 0 ? `${part()} ${part()} ${part()}` : `${part()} ${part()} ${part()} ${part()}`
    yield { id: `invented-${at}`, names: [name], kind: 'person' }
  }
}

function timed(queries: readonly LabelledQuery[], search: (name: string) => readonly Answer[]) {
  const times: number[] = []
  const started = process.cpuUsage()
  const answers = queries.map(({ name }) => {
    const from = performance.now()
    const given = search(name).map(({ id, score }) => ({ id, score }))
    times.push(performance.now() - from)
    return given
  })
  const rate = Math.round((10 * queries.length) / cpuSeconds(started)) / 10
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  return { answers, rate: rate > 20 ? Math.round(rate) : rate, p50: at(0.5), p99: at(0.99) }
}

function printAccuracy(engine: string, { sets, all, arabic }: AccuracyFigures): void {
  print(`${engine}, %: in the first ten / above the threshold where 5 % / 1 % of general negatives alert`)
  for (const { set, queries, found, at5, at1 } of [...sets, arabic, all]) {
    const first = set.startsWith('neg') ? '    -' : found.toFixed(1).padStart(5)
    print(
      `  ${set.padEnd(16)} ${String(queries).padStart(5)}  ${first}  ${at5.toFixed(1).padStart(5)}  ${at1.toFixed(1).padStart(5)}`,
    )
  }
}

const Line = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.object({ name: z.array(z.string()).default([]), alias: z.array(z.string()).default([]) }),
})

function readEntries(): IndexEntry[] {
  const lines = readFileSync(join(folder, 'index.ftm.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { id, schema, properties } = Line.parse(JSON.parse(line))
    return {
      id,
      names: [...properties.name, ...properties.alias],
      kind: schema === 'Person' ? 'person' : 'organisation',
    }
  })
}

const Row = z.object({ name: z.string(), set: z.string(), expected: z.string() })

function readQueries(): LabelledQuery[] {
  const rows = z.array(Row).parse(parse(readFileSync(join(folder, 'queries.csv')), { columns: true, bom: true }))
  return rows.map(({ name, set, expected }) => ({ name, set, expected: expected.split(' ').filter((id) => id !== '') }))
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

/** Heap and typed arrays in use, after collecting garbage where the process may (`node --expose-gc`). */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchNames()
