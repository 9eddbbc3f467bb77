import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { groupsOf } from '../linkage/clusters.ts'
import { type FieldChoice, RecordTable } from '../linkage/columns.ts'
import type { Quality } from '../linkage/evaluate.ts'
import type { Link } from '../linkage/link.ts'
import { linkRecords } from '../linkage/link-records.ts'
import { reportOf } from '../linkage/report.ts'
import { roles } from '../linkage/values.ts'
import { Stopped, TableFault, UsageError } from './fault.ts'
import { readTable as readTableRows } from './input-file.ts'
import { readOptions, shareOption, wholeOption } from './options.ts'
import { Progress } from './progress.ts'
import { type IdPlaces, readTruth } from './truth.ts'

/**
 * `sulh dedupe`: pairs of records of one file that are likely one person, or of two files across. It trains itself on
 * the file, writes the pairs with their probability, with `--groups` also the records of each person, and says by what
 * settings. With the truth it says how good it was. Ctrl-C stops it within a moment, says where it was, and leaves the
 * file of pairs as it was: half of the pairs would look like all.
 */
export async function dedupe(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    id: { type: 'string' },
    fields: { type: 'string' },
    truth: { type: 'string' },
    out: { type: 'string' },
    groups: { type: 'string' },
    threshold: { type: 'string' },
    workers: { type: 'string' },
  })
  if (positionals.length !== 1 && positionals.length !== 2)
    throw new UsageError('name one file to look for repeats in, or two to link across')
  if (values.id === undefined) throw new UsageError('name the column that identifies a record, e.g. --id number')
  if (values.fields === undefined) throw new UsageError('say what the columns hold, e.g. --fields given:first,dob:born')
  if (values.out === undefined) throw new UsageError('name the file for the pairs, e.g. --out pairs.csv')
  const fields = readFields(values.fields)
  const threshold = shareOption('--threshold', values.threshold, 0.5)
  if (threshold <= 0 || threshold >= 1) throw new UsageError('--threshold lies between 0 and 1')
  const workers = wholeOption('--workers', values.workers, { from: 1, to: 64, otherwise: 2 })
  const progress = new Progress()
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  process.once('SIGINT', interrupted)
  let done = 'reading'
  const onProgress = (step: string, share: number) => {
    stop.signal.throwIfAborted()
    done = `${step} (${Math.floor(100 * share)} %)`
    progress.show(step, share)
  }
  try {
    const started = performance.now()
    const { table, places } = await readTables(positionals, values.id, fields, onProgress)
    const truth = values.truth === undefined ? undefined : await readTruth(values.truth, values.id, places)
    const { links, trained } = await linkRecords(table, { threshold, workers, onProgress, signal: stop.signal })
    await writeTable(values.out, pairRows(table, links))
    const groups = values.groups === undefined ? [] : groupsOf(table, trained.model, links, { signal: stop.signal })
    if (values.groups !== undefined) await writeTable(values.groups, groupRows(table, groups, positionals))
    progress.end()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    print(reportOf(table, trained))
    print(`${count(links.length)} pairs of probability ${threshold} and more in ${values.out}, after ${seconds} s.`)
    if (values.groups !== undefined)
      print(`${count(groups.length)} groups of ${count(groups.flat().length)} records in ${values.groups}.`)
    if (truth) print(qualityLine(truth(links)))
    return 0
  } catch (error) {
    if (stop.signal.aborted) throw new Stopped(`stopped while ${done}; nothing was written`)
    throw error
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
  }
}

/** `given:first_name,family:surname`: what each column says about a person. A role may have several columns. */
function readFields(text: string): FieldChoice[] {
  return text.split(',').map((part) => {
    const [name = '', ...rest] = part.split(':')
    const role = roles.find((one) => one === name.trim().toLowerCase())
    const column = rest.join(':').trim()
    if (!role) throw new UsageError(`--fields: "${name.trim()}" is none of ${roles.join(', ')}`)
    if (column === '') throw new UsageError(`--fields: name the column of ${role}, e.g. ${role}:column`)
    return { role, column }
  })
}

/** Reads one table or two; the records of the second follow those of the first. */
async function readTables(
  paths: readonly string[],
  idColumn: string,
  fields: readonly FieldChoice[],
  onProgress: (step: string, share: number) => void,
): Promise<{ table: RecordTable; places: IdPlaces }> {
  const table = new RecordTable(fields)
  const places: [Map<string, number>, Map<string, number>] = [new Map(), new Map()]
  for (const [at, path] of paths.entries()) {
    const byId = places[at === 0 ? 0 : 1]
    await readTable(path, { table, byId, idColumn, fields, onProgress })
    if (at === 0) table.firstFile = table.size
    if (byId.size === 0) throw new TableFault(`${basename(path)} has no record below its header`)
  }
  return { table, places: paths.length === 2 ? { first: places[0], second: places[1] } : { first: places[0] } }
}

async function readTable(
  path: string,
  into: {
    table: RecordTable
    byId: Map<string, number>
    idColumn: string
    fields: readonly FieldChoice[]
    onProgress: (step: string, share: number) => void
  },
): Promise<void> {
  const { table, byId, idColumn, fields, onProgress } = into
  const name = basename(path)
  let idAt = -1
  let columns: readonly number[] = []
  const onRow = (row: string[], line: number) => {
    if (idAt < 0) {
      const head = row.map((column) => column.trim())
      const placeOf = (column: string) => {
        const at = head.indexOf(column)
        if (at < 0) throw new TableFault(`${name} has no column "${column}"; it has ${head.join(', ')}`)
        return at
      }
      idAt = placeOf(idColumn)
      columns = fields.map(({ column }) => placeOf(column))
      return
    }
    const id = row[idAt]?.trim() ?? ''
    if (id === '') throw new TableFault(`${name}, line ${line}: no ${idColumn}; give every record one`)
    if (byId.has(id)) throw new TableFault(`${name}, line ${line}: the ${idColumn} ${id} occurs twice`)
    const values = columns.map((column) => row[column] ?? '')
    byId.set(id, table.add(id, values))
  }
  await readTableRows(path, onRow, (share) => onProgress(`reading ${name}`, share))
}

/** Likeliest pairs first. */
function* pairRows(table: RecordTable, links: readonly Link[]): Generator<readonly string[]> {
  yield ['a', 'b', 'probability']
  const sorted = [...links].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
  for (const { a, b, probability } of sorted) yield [table.ids[a] ?? '', table.ids[b] ?? '', probability.toFixed(6)]
}

/** Groups of two and more; of two files also the file of each record, for both may have the same ids. */
function* groupRows(
  table: RecordTable,
  groups: readonly (readonly number[])[],
  paths: readonly string[],
): Generator<readonly string[]> {
  const across = paths.length > 1
  yield across ? ['group', 'id', 'file'] : ['group', 'id']
  for (const [at, group] of groups.entries()) {
    for (const record of group) {
      const row = [String(at + 1), table.ids[record] ?? '']
      yield across ? [...row, basename(paths[record < table.firstFile ? 0 : 1] ?? '')] : row
    }
  }
}

/** Writes beside the file and renames at the end: who finds the file finds it whole. */
async function writeTable(path: string, rows: Iterable<readonly string[]>): Promise<void> {
  const unfinished = `${path}.unfinished`
  try {
    await pipeline(rows, stringify(), createWriteStream(unfinished))
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

function qualityLine({ precision, recall, f1, truePairs, rightPairs }: Quality): string {
  const shares = `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`
  return `Against the truth: ${shares} (${count(rightPairs)} of ${count(truePairs)} true pairs found).`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
