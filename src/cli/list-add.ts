import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { derivedId } from '../kernel/ids.ts'
import { fill } from '../kernel/texts.ts'
import { programmeId } from '../programme/programme.ts'
import { adoptList } from '../screening/actions.ts'
import { countRecords, recordsUnaccounted } from '../screening/formats/count-records.ts'
import { type EntryDifference, entryDifferences } from '../screening/formats/entry-differences.ts'
import type { ListedEntry } from '../screening/formats/listed-entry.ts'
import { diffLists, type ReadList, readList } from '../screening/formats/read-list.ts'
import { entriesInForce, readLists } from '../screening/store.ts'
import { inTransaction } from '../server/database.ts'
import { runJob } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { UsageError } from './fault.ts'
import { fileAt } from './input-file.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'

/** `sulh list add`: reads a list whole, shows what it changes, and takes it into force. */
export async function listAdd(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    code: { type: 'string' },
    title: { type: 'string' },
    data: { type: 'string' },
    'confirm-shrink': { type: 'boolean' },
    'confirm-difference': { type: 'boolean' },
  })
  if (positionals.length === 0) throw new UsageError('name the file of the list, e.g. sulh list add consolidated.xml')
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    const progress = (line: string) => process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : '')
    const result = await takeIn(sulh, positionals, {
      code: values.code,
      title: values.title,
      invented: false,
      shrinkConfirmed: values['confirm-shrink'] ?? false,
      differenceConfirmed: values['confirm-difference'] ?? false,
      progress,
    })
    process.stderr.write(process.stderr.isTTY ? '\r\u001b[K' : '')
    process.stdout.write(`${result}\n`)
    return 0
  } finally {
    await close()
  }
}

interface TakeIn {
  readonly code?: string | undefined
  readonly title?: string | undefined
  readonly invented: boolean
  readonly shrinkConfirmed: boolean
  /** True where a person saw that the file holds another number of records than the reader accounts for. */
  readonly differenceConfirmed?: boolean
  readonly progress?: (line: string) => void
}

/** Reads the files of one list and takes it into force; what it returns says what was read and what changed. */
export async function takeIn(sulh: Sulh, files: readonly string[], how: TakeIn): Promise<string> {
  const list = await readList(files.map(fileAt), {
    onProgress: ({ bytes }) => how.progress?.(`read ${Math.round(bytes / 1024)} KB`),
  })
  how.progress?.('counting the records once more')
  const records = await countRecords(list.format, files.map(fileAt))
  const code = how.code ?? codeOf(list.format)
  const id = derivedId(programmeId, `list ${code}`)
  const before = await inTransaction(sulh.database.writer, (tx) => entriesInForce(tx, id), 'begin read only')
  const differences = diffLists(before, list.entries)
  const { added, removed, changed } = differences
  const fileHash = createHash('sha256')
  for (const file of files) fileHash.update(await readFile(file))
  how.progress?.(`taking ${list.entries.length} entries into force`)
  const input = {
    id,
    code,
    title: how.title ?? titleOf(list.format),
    version: list.version ?? sulh.now().toISOString().slice(0, 10),
    format: list.format,
    invented: how.invented,
    fileHash: fileHash.digest('hex'),
    contentHash: list.contentHash,
    persons: list.counts.persons,
    organisations: list.counts.organisations,
    others: list.counts.other,
    names: list.counts.names,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    records,
    ...list.accounted,
    note: list.problems.length === 0 ? '' : `${list.problems.length} remarks of the reader`,
    shrinkConfirmed: how.shrinkConfirmed,
    differenceConfirmed: how.differenceConfirmed ?? false,
  }
  const outcome = await sulh.performAsProgram(adoptList, input, list.entries)
  if (outcome.outcome === 'refused') {
    const why = fill(sulh.texts.get(outcome.code)?.en ?? outcome.code, outcome.facts)
    const shown = outcome.code === 'list.countDiffers' ? [countLine(list, records), ...remarkLines(list)] : []
    throw new Error([why, ...shown].join('\n'))
  }
  for (const job of sulh.jobs) await runJob(sulh, job, (what) => how.progress?.(what))
  const asked = await inTransaction(sulh.database.writer, (tx) => readLists(tx), 'begin read only')
  const { raised = 0, reopened = 0 } = asked.find((list) => list.id === id) ?? {}
  const inForce = `${input.title}, version ${input.version}: ${list.entries.length} entries in force (${added.length} added, ${removed.length} removed, ${changed.length} changed).`
  const news = raised + reopened === 0 ? [] : [`${raised} new questions, ${reopened} asked again.`]
  const read = [readLine(list), countLine(list, records), ...remarkLines(list)]
  return [[inForce, ...news].join(' '), ...read, ...changeLines(before, differences)].join('\n')
}

/** What the file holds, to be held against what its publisher says that it holds. */
function readLine({ counts, problems }: ReadList): string {
  const { persons, organisations, other, names } = counts
  const remarks = problems.length === 0 ? '' : `; ${problems.length} remarks of the reader`
  return `  read: ${persons} persons, ${organisations} organisations, ${other} others with ${names} names${remarks}`
}

/** The count that does not read the records, held against what reading them made of each. */
function countLine({ entries, accounted }: ReadList, records: number): string {
  const counts = { records, entries: entries.length, ...accounted }
  const { refused, joined, passedOver } = accounted
  const missing = recordsUnaccounted(counts)
  const made = `${entries.length} entries, ${joined} joined to them, ${refused} refused, ${passedOver} passed over`
  const verdict = missing === 0 ? 'all accounted for' : `${Math.abs(missing)} ${missing > 0 ? 'too few' : 'too many'}`
  return `  counted: ${records} records in the file: ${made}; ${verdict}`
}

const remarksShown = 5

function remarkLines({ problems }: ReadList): string[] {
  const lines = problems.slice(0, remarksShown).map(({ code, detail, line, sourceId }) => {
    const where = [line === null ? '' : `line ${line}`, sourceId === null ? '' : `entry ${sourceId}`]
    return `  ! ${[...where, code, detail.slice(0, 100)].filter((part) => part !== '').join(' ')}`
  })
  return problems.length > remarksShown ? [...lines, `  ! and ${problems.length - remarksShown} more`] : lines
}

const changesShown = 30

/** What left, what changed and what came; nothing for the first version, which changes nothing. */
function changeLines(
  before: readonly ListedEntry[],
  { added, removed, changed }: ReturnType<typeof diffLists>,
): string[] {
  if (before.length === 0) return []
  const named = ({ reference, sourceId, names }: ListedEntry) => `${reference ?? sourceId} ${names[0]?.text ?? ''}`
  const lines = [
    ...removed.map((entry) => `  - ${named(entry)}`),
    ...changed.map(({ before: was, after }) => `  ~ ${named(after)}: ${differenceText(entryDifferences(was, after))}`),
    ...added.map((entry) => `  + ${named(entry)}`),
  ]
  const left = lines.length - changesShown
  return left > 0 ? [...lines.slice(0, changesShown), `  and ${left} more; the page of the list shows all`] : lines
}

function differenceText(differences: readonly EntryDifference[]): string {
  const shown = (sign: string, texts: readonly string[]) => texts.map((text) => `${sign}${text.slice(0, 60)}`)
  return differences
    .map(({ field, before, after }) => [field, ...shown('−', before), ...shown('+', after)].join(' '))
    .join('; ')
}

const known: Readonly<Record<string, { code: string; title: string }>> = {
  unXml: { code: 'un', title: 'United Nations Security Council Consolidated List' },
  ofacCsv: { code: 'ofac', title: 'OFAC Specially Designated Nationals' },
  euXml: { code: 'eu', title: 'European Union consolidated list' },
  ukCsv: { code: 'uk', title: 'UK sanctions list' },
}

function codeOf(format: string): string {
  return known[format]?.code ?? 'other'
}

function titleOf(format: string): string {
  return known[format]?.title ?? 'List'
}
