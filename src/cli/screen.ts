import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { explain } from '../names/compare.ts'
import { explainEvidence } from '../names/identity.ts'
import { readBirth } from '../screening/formats/births.ts'
import { countryCode } from '../screening/formats/countries.ts'
import { columnsOf, readCsvRows } from '../screening/formats/csv-rows.ts'
import { distinct, type ListedEntry } from '../screening/formats/listed-entry.ts'
import { kindStated } from '../screening/formats/plain-csv.ts'
import { readList, recogniseFile } from '../screening/formats/read-list.ts'
import { ListRefusal } from '../screening/formats/refusals.ts'
import { type ListFile, newReading } from '../screening/formats/source.ts'
import { birthsOf, type EntryHit, kindOfName, ListIndex, type Query } from '../screening/list-index.ts'
import { UsageError } from './fault.ts'
import { readOptions, shareOption, wholeOption } from './options.ts'
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
  try {
    // `--list a.xml b.csv`: what follows the first file of --list is a list as well.
    const lists = await readLists([...values.list, ...positionals], progress)
    await print(writer.head)
    const asked = await eachQuery(values.names, progress, (id, query) => {
      const hits = lists.index.screen(query, { threshold, limit }).map((hit) => lists.shown(hit))
      return print(writer.lines({ id, query: query.names[0] ?? '', hits }))
    })
    progress.end()
    if (process.stderr.isTTY) process.stderr.write(`${asked} names looked for among ${lists.index.size} entries.\n`)
    return 0
  } finally {
    progress.end()
  }
}

interface Lists {
  readonly index: ListIndex
  /** A hit with the entry's own id and the name of its list. */
  readonly shown: (hit: EntryHit) => Screened['hits'][number]
}

/** Reads every list; the files of one OFAC set are one list. Two lists may give the same id to different entries. */
async function readLists(paths: readonly string[], progress: Progress): Promise<Lists> {
  const lists: { name: string; files: ListFile[]; ofac: boolean }[] = []
  for (const path of paths) {
    const file = { name: basename(path), open: () => createReadStream(path) }
    const ofac = (await recogniseFile(file)).format === 'ofacCsv'
    const set = ofac ? lists.find((list) => list.ofac) : undefined
    if (set) set.files.push(file)
    else lists.push({ name: file.name, files: [file], ofac })
  }
  const entries: { id: string; entry: ListedEntry }[] = []
  for (const [at, { name, files }] of lists.entries()) {
    const { entries: read, problems } = await readList(files, {
      onProgress: ({ bytes }) => progress.show(`reading ${name}: ${Math.round(bytes / 1024)} KB`),
    })
    for (const entry of read) entries.push({ id: `${at} ${entry.sourceId}`, entry })
    progress.end()
    if (problems.length > 0) process.stderr.write(`sulh screen: ${name}: ${problems.length} remarks of the reader\n`)
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

/** Asks for each row of the file of names; a row without a name is asked, too, and finds nothing. Gives their number. */
async function eachQuery(
  path: string,
  progress: Progress,
  ask: (id: string, query: Query) => Promise<void>,
): Promise<number> {
  const size = statSync(path).size
  const file = { name: basename(path), open: () => createReadStream(path) }
  let columns: ReturnType<typeof columnsOf> | undefined
  let asked = 0
  let read = 0
  const reading = newReading((bytes) => {
    read += bytes
  })
  await readCsvRows(file, reading, (row, line) => {
    if (!columns) {
      columns = columnsOf(row)
      if (!columns.has('name')) throw new ListRefusal('missingColumn', { file: file.name, line, note: 'name' })
      return
    }
    asked++
    if (asked % 64 === 0) progress.show(`${asked} names`, Math.min(1, read / size))
    const of = (name: string) => columns?.read(row, name) ?? ''
    const birth = readBirth(of('dob'))
    const kind = kindStated(of('kind'))
    const nationalities = distinct(of('country').split(';').map(countryCode))
    const query = { names: [of('name')], kind: kindOfName(kind), births: birthsOf(birth ? [birth] : []), nationalities }
    return ask(of('id') || String(asked), query)
  })
  return asked
}

/** Writes to stdout and waits while whoever reads it is slower; when they stop reading, so does this command. */
async function print(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

interface Writer {
  readonly head: string
  readonly lines: (screened: Screened) => string
}

const csvColumns = ['id', 'query', 'rank', 'hit', 'name', 'list', 'score', 'explanation']

const writers: ReadonlyMap<string, Writer> = new Map([
  ['jsonl', { head: '', lines: (screened) => `${JSON.stringify(screened)}\n` }],
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
