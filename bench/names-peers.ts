import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import pg from 'pg'
import { z } from 'zod'
import type { Answer, LabelledQuery } from '../src/names/accuracy.ts'
import type { IndexEntry } from '../src/names/index-names.ts'
import { startPostgres } from '../src/server/postgres.ts'
import { cpuSeconds } from './cpu.ts'

/** What a peer answered to each query of a sample, and how many queries it answers per second of one core. */
export interface PeerRun {
  readonly name: string
  readonly queries: readonly LabelledQuery[]
  readonly answers: readonly (readonly Answer[])[]
  readonly rate: number
}

interface Document {
  readonly key: string
  readonly id: string
  readonly name: string
}

const answersKept = 10
const slowSample = 60

/** One document for each name, since the peers know no entries of several names. */
function documentsOf(entries: readonly IndexEntry[]): Document[] {
  return entries.flatMap(({ id, names }) => names.map((name, at) => ({ key: `${id} ${at}`, id, name })))
}

/** minisearch with prefixes and a fuzziness of a fifth of the letters. */
export function runMinisearch(entries: readonly IndexEntry[], queries: readonly LabelledQuery[]): PeerRun {
  const mini = new MiniSearch<Document>({ idField: 'key', fields: ['name'], storeFields: ['name'] })
  mini.addAll(documentsOf(entries))
  const idOf = (key: unknown) => String(key).replace(/ \d+$/, '')
  return timed('minisearch', queries, (name) =>
    mini.search(name, { fuzzy: 0.2, prefix: true }).map(({ id, score }) => ({ id: idOf(id), score })),
  )
}

/** fuse.js over all names, on a sample of the queries: it needs a quarter of a second for each. */
export function runFuse(entries: readonly IndexEntry[], queries: readonly LabelledQuery[]): PeerRun {
  const fuse = new Fuse(documentsOf(entries), {
    keys: ['name'],
    includeScore: true,
    threshold: 0.4,
    ignoreLocation: true,
  })
  return timed('fuse.js', sampleOf(queries, slowSample), (name) =>
    fuse.search(name, { limit: 20 }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })),
  )
}

function timed(name: string, queries: readonly LabelledQuery[], search: (query: string) => readonly Answer[]): PeerRun {
  const started = process.cpuUsage()
  const answers = queries.map((query) => unique(search(query.name)))
  return { name, queries, answers, rate: queries.length / cpuSeconds(started) }
}

/** PostgreSQL's pg_trgm: a GIN index over the folded names, ordered by similarity. Undefined where it is not at hand. */
export async function runTrigrams(
  entries: readonly IndexEntry[],
  queries: readonly LabelledQuery[],
): Promise<PeerRun | string> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const server = await startPostgres({ dataDir: folder, fast: true })
  const client = new pg.Client({ connectionString: server.connectionString() })
  try {
    await client.connect()
    await client.query('create extension pg_trgm')
    await client.query('create table names (id text not null, name text not null)')
    await client.query('insert into names select * from jsonb_to_recordset($1) as t(id text, name text)', [
      JSON.stringify(documentsOf(entries).map(({ id, name }) => ({ id, name: name.toLowerCase() }))),
    ])
    await client.query('create index on names using gin (name gin_trgm_ops)')
    await client.query('analyze names')
    await client.query('set pg_trgm.similarity_threshold = 0.3')
    await client.query('set max_parallel_workers_per_gather = 0')
    const sample = sampleOf(queries, 300)
    const answers: Answer[][] = []
    const started = performance.now()
    for (const { name } of sample) {
      const { rows } = await client.query<Answer>(
        'select id, similarity(name, $1) as score from names where name % $1 order by score desc limit 40',
        [name.toLowerCase()],
      )
      answers.push(unique(rows))
    }
    return { name: 'pg_trgm', queries: sample, answers, rate: (1000 * sample.length) / (performance.now() - started) }
  } catch (error) {
    return `pg_trgm: SKIPPED, ${error instanceof Error ? error.message : String(error)}`
  } finally {
    await client.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const Scanned = z.object({
  rate: z.number(),
  answers: z.array(z.array(z.object({ id: z.string(), score: z.number() }))),
})

const scan = `
import json, sys, time
from rapidfuzz import fuzz, process, utils
names, ids, queries = (json.load(open(sys.argv[1])) [key] for key in ('names', 'ids', 'queries'))
folded = [utils.default_process(name) for name in names]
started = time.process_time()
answers = [[{'id': ids[at], 'score': score / 100} for _, score, at in
  process.extract(utils.default_process(query), folded, scorer=fuzz.token_sort_ratio, limit=40)] for query in queries]
print(json.dumps({'rate': len(queries) / (time.process_time() - started), 'answers': answers}))
`

/** rapidfuzz's token_sort_ratio over every name. A sentence instead where Python has no rapidfuzz. */
export function runRapidfuzz(entries: readonly IndexEntry[], queries: readonly LabelledQuery[]): PeerRun | string {
  const documents = documentsOf(entries)
  const sample = sampleOf(queries, 300)
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  try {
    const file = join(folder, 'names.json')
    writeFileSync(
      file,
      JSON.stringify({
        names: documents.map(({ name }) => name),
        ids: documents.map(({ id }) => id),
        queries: sample.map(({ name }) => name),
      }),
    )
    const { status, stdout } = spawnSync('python3', ['-c', scan, file], { encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0)
      return 'rapidfuzz token_sort: SKIPPED, python3 with rapidfuzz is not installed (python3-rapidfuzz)'
    const { rate, answers } = Scanned.parse(JSON.parse(stdout))
    return { name: 'rapidfuzz token_sort', queries: sample, answers: answers.map(unique), rate }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every so-manieth query, so that each set has its share. */
function sampleOf(queries: readonly LabelledQuery[], size: number): LabelledQuery[] {
  const step = Math.max(1, Math.floor(queries.length / size))
  return queries.filter((_, at) => at % step === 0)
}

function unique(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>()
  return answers.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, answersKept)
}
