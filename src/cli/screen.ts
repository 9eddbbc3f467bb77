import { setImmediate as breathe } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'
import { explain } from '../names/compare.ts'
import { explainEvidence } from '../names/identity.ts'
import { readBirth } from '../screening/formats/births.ts'
import { countryCode } from '../screening/formats/countries.ts'
import { columnsOf } from '../screening/formats/csv-rows.ts'
import { distinct, type ListedEntry } from '../screening/formats/listed-entry.ts'
import { kindStated } from '../screening/formats/plain-csv.ts'
import { readList, recogniseFile } from '../screening/formats/read-list.ts'
import type { ListFile } from '../screening/formats/source.ts'
import { birthsOf, type EntryHit, kindOfName, ListIndex, type Query } from '../screening/list-index.ts'
import { Stopped, TableFault, UsageError } from './fault.ts'
import { fileAt, readTable } from './input-file.ts'
import { readOptions, shareOption, wholeOption } from './options.ts'
import { Output } from './output.ts'
import { Progress } from './progress.ts'

/** One name with its answer. */
interface Screened {
  readonly id: string
  readonly query: string
  readonly hits: readonly { id: string; name: string; list: string; score: number; explanation: string }[]
}

/**
 * `sulh screen`: looks for each name of a file in lists, with no server and no database. The lists are read whole
 * before the first answer; names are read and answered one by one, so that the file of names may be of any length.
 * Ctrl-C stops between two names: what was answered is whole, and how many there were is said.
 */
export async function screen(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    list: { type: 'string', multiple: true },
    names: { type: 'string' },
    format: { type: 'string' },
    limit: { type: 'string' },
    threshold: { type: 'string' },
  })
  if (values.list === undefined) throw new UsageError('name the lists to look in, e.g. --list consolidated.xml')
  if (values.names === undefined) throw new UsageError('name the file of names, e.g. --names people.csv')
  const writer = writers.get(values.format ?? 'jsonl')
  if (!writer) throw new UsageError(`--format is jsonl or csv, not ${values.format}`)
  const limit = wholeOption('--limit', values.limit, { from: 1, to: 1000, otherwise: 10 })
  const threshold = shareOption('--threshold', values.threshold, 0)
  const progress = new Progress()
  const output = new Output()
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  process.once('SIGINT', interrupted)
  let asked = 0
  try {
    // `--list a.xml b.csv`: what follows the first file of --list is a list as well.
    const lists = await readLists([...values.list, ...positionals], progress, stop.signal)
    await output.write(writer.head)
    await eachQuery(values.names, progress, async (id, query) => {
      stop.signal.throwIfAborted()
      if (output.closed) throw new NobodyReads()
      const hits = lists.index.screen(query, { threshold, limit }).map((hit) => lists.shown(hit))
      await output.write(writer.lines({ id, query: query.names[0] ?? '', hits }))
      asked++
    })
    progress.end()
    if (process.stderr.isTTY) process.stderr.write(`${asked} names looked for among ${lists.index.size} entries.\n`)
    return 0
  } catch (error) {
    if (error instanceof NobodyReads) return 0
    if (stop.signal.aborted) throw new Stopped(`stopped; ${asked} names were answered, each of them whole`)
    throw error
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
  }
}

/** Whoever read the answers has enough. */
class NobodyReads extends Error {}

interface Lists {
  readonly index: ListIndex
  /** A hit with the entry's own id and the name of its list. */
  readonly shown: (hit: EntryHit) => Screened['hits'][number]
}

/** Reads every list; the files of one OFAC set are one list. Two lists may give the same id to different entries. */
async function readLists(paths: readonly string[], progress: Progress, signal: AbortSignal): Promise<Lists> {
  const lists: { name: string; files: ListFile[]; ofac: boolean }[] = []
  for (const path of paths) {
    const file = fileAt(path)
    const ofac = (await recogniseFile(file)).format === 'ofacCsv'
    const set = ofac ? lists.find((list) => list.ofac) : undefined
    if (set) set.files.push(file)
    else lists.push({ name: file.name, files: [file], ofac })
  }
  const entries: { id: string; entry: ListedEntry }[] = []
  for (const [at, { name, files }] of lists.entries()) {
    const { entries: read, problems } = await readList(files, {
      onProgress: ({ bytes }) => {
        signal.throwIfAborted()
        progress.show(`reading ${name}: ${Math.round(bytes / 1024)} KB`)
      },
    })
    for (const entry of read) entries.push({ id: `${at} ${entry.sourceId}`, entry })
    progress.end()
    if (problems.length > 0) process.stderr.write(`sulh screen: ${name}: remarks of the reader: ${problems.length}\n`)
  }
  progress.show(`indexing ${entries.length} entries`)
  const shown = ({ id: key, name, score, parts, particulars }: EntryHit) => {
    const space = key.indexOf(' ')
    const explanation = [explain({ score, parts: [...parts] }), explainEvidence(particulars)]
    return {
      id: key.slice(space + 1),
      name,
      list: lists[Number(key.slice(0, space))]?.name ?? '',
      score: Math.round(score * 10_000) / 10_000,
      explanation: explanation.filter((line) => line !== '').join('; '),
    }
  }
  return { index: new ListIndex(entries), shown }
}

/** A key that is pressed is heard this often, in milliseconds: names are looked for without a pause otherwise. */
const breathEvery = 100

/** Asks for each row of the file of names, in its order; a row without a name is asked, too, and finds nothing. */
async function eachQuery(
  path: string,
  progress: Progress,
  ask: (id: string, query: Query) => Promise<void>,
): Promise<void> {
  const { name } = fileAt(path)
  let columns: ReturnType<typeof columnsOf> | undefined
  let asked = 0
  let share = 0
  let breathed = performance.now()
  const askRow = async (row: string[], of: ReturnType<typeof columnsOf>) => {
    asked++
    if (performance.now() - breathed > breathEvery) {
      progress.show(`${asked} names`, share)
      await breathe()
      breathed = performance.now()
    }
    const birth = readBirth(of.read(row, 'dob'))
    const kind = kindOfName(kindStated(of.read(row, 'kind')))
    const nationalities = distinct(of.read(row, 'country').split(';').map(countryCode))
    const query = { names: [of.read(row, 'name')], kind, births: birthsOf(birth ? [birth] : []), nationalities }
    return ask(of.read(row, 'id') || String(asked), query)
  }
  const onRow = (row: string[]) => {
    if (columns) return askRow(row, columns)
    columns = columnsOf(row)
    if (!columns.has('name')) throw new TableFault(`${name} has no column "name"; it has ${row.join(', ')}`)
  }
  await readTable(path, onRow, (read) => {
    share = read
  })
  if (!columns) throw new TableFault(`${name} is empty; its first row names the columns, one of them "name"`)
}

/** JSON of one line in which no invisible character reorders what a terminal shows (UAX #9); its value is the same. */
function jsonLine(screened: Screened): string {
  const escaped = (control: string) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(screened).replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped)}\n`
}

interface Writer {
  readonly head: string
  readonly lines: (screened: Screened) => string
}

const csvColumns = ['id', 'query', 'rank', 'hit', 'name', 'list', 'score', 'explanation']

const writers: ReadonlyMap<string, Writer> = new Map([
  ['jsonl', { head: '', lines: jsonLine }],
  // A row for each hit, and one for a name that has none: a spreadsheet shows who was not found.
  [
    'csv',
    {
      head: `${csvColumns.join(',')}\n`,
      lines: ({ id, query, hits }) => {
        const rows = hits.map((hit, at) => [id, query, at + 1, hit.id, hit.name, hit.list, hit.score, hit.explanation])
        // A name that begins like a formula must not run in the spreadsheet that opens it.
        return stringify(rows.length > 0 ? rows : [[id, query, '', '', '', '', '', '']], { escape_formulas: true })
      },
    },
  ],
])
