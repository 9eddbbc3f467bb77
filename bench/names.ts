import {
  type AccuracyFigures,
  type Answer,
  type LabelledQuery,
  measureAccuracy,
  measureTiers,
} from '../src/names/accuracy.ts'
import { buildIndex, type IndexEntry } from '../src/names/index-names.ts'
import { cpuSeconds, memoryInUse } from './cpu.ts'
import { hasScreeningData, inventedNames, readEntries, readQueries } from './name-queries.ts'
import { type PeerRun, runFuse, runMinisearch, runRapidfuzz, runTrigrams } from './names-peers.ts'

/**
 * The name engine on the labelled queries and on a million names, explanations included, and its peers on the same names
 * in the same run. CPU time is the process's, garbage collection and compilation included.
 */
export async function benchNames(): Promise<void> {
  if (!hasScreeningData) {
    print('names: SKIPPED, ../shared/data/screening is absent')
    return
  }
  const entries = readEntries()
  const queries = readQueries()
  const before = memoryInUse()
  const started = process.cpuUsage()
  const index = buildIndex(entries)
  index.search('warm')
  const built = cpuSeconds(started).toFixed(2)
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0)
  print(`${index.size} entries, ${names} names: built in ${built} CPU s, ${megabytes(memoryInUse() - before)} MB`)
  const search = (name: string) => index.search(name, { limit: 10, kind: 'person' })
  const cold = timed(queries, search)
  const ours = timed(queries, search)
  print(
    `first pass ${cold.rate} queries per CPU second, p99 ${cold.p99} ms; then ${ours.rate}, p50 ${ours.p50} ms, p99 ${ours.p99} ms`,
  )
  printAccuracy('this engine', measureAccuracy(queries, ours.answers))
  printTiers(queries, ours.answers)
  for (const peer of [runMinisearch, runFuse]) printPeer(peer(entries, queries), ours.rate)
  printPeer(runRapidfuzz(entries, queries), ours.rate)
  printPeer(await runTrigrams(entries, queries), ours.rate)
  million(entries, queries)
}

/** The list among a million names, most of them invented. */
function million(entries: readonly IndexEntry[], queries: readonly LabelledQuery[]): void {
  const before = memoryInUse()
  const started = process.cpuUsage()
  const listed = entries.reduce((sum, entry) => sum + entry.names.length, 0)
  const index = buildIndex(withInvented(entries, 1_000_000 - listed))
  index.search('warm')
  const built = cpuSeconds(started)
  print(`1,000,000 names: built in ${built.toFixed(1)} CPU s, ${megabytes(memoryInUse() - before)} MB`)
  const search = (name: string) => index.search(name, { limit: 10, kind: 'person' })
  timed(queries.slice(0, 300), search)
  const run = timed(queries, search)
  print(`1,000,000 names: ${run.rate} queries per CPU second, p50 ${run.p50} ms, p99 ${run.p99} ms`)
  const positives = queries.filter(({ expected }) => expected.length > 0).length
  const found = queries.filter((query, at) => run.answers[at]?.some(({ id }) => query.expected.includes(id))).length
  print(`1,000,000 names: an expected entry among the first ten for ${((100 * found) / positives).toFixed(1)} %`)
}

function* withInvented(entries: readonly IndexEntry[], count: number): Generator<IndexEntry> {
  yield* entries
  let at = 0
  for (const name of inventedNames(entries, count)) yield { id: `invented-${at++}`, names: [name], kind: 'person' }
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
  const rate = Math.round(queries.length / cpuSeconds(started))
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  return { answers, rate, p50: at(0.5), p99: at(0.99) }
}

function printPeer(run: PeerRun | string, ourRate: number): void {
  if (typeof run === 'string') {
    print(run)
    return
  }
  const rate = run.rate < 20 ? run.rate.toFixed(1) : run.rate.toFixed(0)
  const times = (ourRate / run.rate).toFixed(0)
  print(`${run.name}, ${run.queries.length} queries: ${rate} per second of one core; ours is ${times} times as fast`)
  printAccuracy(run.name, measureAccuracy(run.queries, run.answers))
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

function printTiers(queries: readonly LabelledQuery[], answers: readonly (readonly Answer[])[]): void {
  print('the best hit of each query, by its score: how many, what the score says, how many are right')
  for (const { from, hits, said, right } of measureTiers(queries, answers))
    print(`  from ${from.toFixed(2)}  ${String(hits).padStart(5)}  ${said.toFixed(2)}  ${right.toFixed(2)}`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchNames()
