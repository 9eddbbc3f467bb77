import { readFile } from 'node:fs/promises'
import { receive } from '../commander-lists/actions.ts'
import type { CommanderList } from '../commander-lists/commander-list.ts'
import { keepFile } from '../commander-lists/file-store.ts'
import { openTable } from '../commander-lists/formats/open-table.ts'
import { columnRoles, DateOrder, type Mapping } from '../commander-lists/mapping.ts'
import { previewOf } from '../commander-lists/preview-store.ts'
import { findList } from '../commander-lists/reading-store.ts'
import { takeRowsJob } from '../commander-lists/take-rows-job.ts'
import type { PreviewView } from '../commander-lists/views.ts'
import { type Id, newId } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { fill } from '../kernel/texts.ts'
import { inTransaction } from '../server/database.ts'
import { runJob } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions, wholeOption } from './options.ts'
import { Progress } from './progress.ts'

/**
 * `sulh commander-list add`: receives a version of a group's list and reads it to its end. It is not in force before an
 * officer freezes it. With `--dry-run` it shows how the file would be read, and keeps nothing.
 */
export async function commanderListAdd(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    group: { type: 'string' },
    side: { type: 'string' },
    from: { type: 'string' },
    sheet: { type: 'string' },
    map: { type: 'string' },
    'dry-run': { type: 'boolean' },
    data: { type: 'string' },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new UsageError('name the one file of the list')
  const { group: code, from: receivedFrom } = values
  if (code === undefined) throw new UsageError('--group takes the code of the group')
  if (receivedFrom === undefined) throw new UsageError('--from says who gave the list')
  const sheet =
    values.sheet === undefined ? null : wholeOption('--sheet', values.sheet, { from: 1, to: 256, otherwise: 1 }) - 1
  const file = await readFile(path)
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  const progress = new Progress()
  const stop = new AbortController()
  const interrupted = () => stop.abort(new Error('stopped; the list goes on at the next row when the server runs'))
  process.once('SIGINT', interrupted)
  try {
    const { id: groupId, sideId } = await groupOf(sulh, code, values.side)
    const table = await openTable(file)
    const asked = { sheet, headerRow: null, columns: null }
    const preview = await previewOf(sulh, table, await rowsOf(table), asked, 'en')
    const mapping = mappingOf(preview, values.map)
    print(shown(preview, mapping))
    if (values['dry-run']) return 0
    const fileHash = await keepFile(sulh, file, sideId, theProgram)
    const id = newId()
    const received = { id, groupId, fileHash, receivedFrom, receivedOn: sulh.now().toISOString().slice(0, 10), mapping }
    const outcome = await sulh.performAsProgram(receive, received)
    if (outcome.outcome === 'refused') {
      throw new Error(fill(sulh.texts.get(outcome.code)?.en ?? outcome.code, outcome.facts))
    }
    await runJob(sulh, takeRowsJob, (what, share) => progress.show(what, share), stop.signal)
    progress.end()
    print(summary(await inTransaction(sulh.database.writer, (tx) => findList(tx, id), 'begin read only')))
    return 0
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
    await close()
  }
}

async function groupOf(sulh: Sulh, code: string, side: string | undefined): Promise<{ id: Id; sideId: Id }> {
  const { rows } = await sulh.database.writer.query<{ id: Id; sideId: Id; side: string }>(
    `select g.id, g.side_id as "sideId", a.code as side from armed_groups g join authorities a on a.id = g.side_id
     where g.code = $1 and ($2::text is null or a.code = $2) order by a.code`,
    [code, side ?? null],
  )
  const [group, another] = rows
  if (!group) throw new UsageError(`there is no group ${code}`)
  if (another)
    throw new UsageError(`both sides have a group ${code}: say --side ${group.side} or --side ${another.side}`)
  return group
}

async function rowsOf(table: Awaited<ReturnType<typeof openTable>>): Promise<number[]> {
  const counts: number[] = []
  for (const sheet of table.sheetNames.keys()) {
    let rows = 0
    for await (const _row of table.rows(sheet)) rows++
    counts.push(rows)
  }
  return counts
}

/** The proposed mapping, or the one of `--map role:COLUMN,…`: a column by its letter, its number, or its header. */
function mappingOf(preview: PreviewView, map: string | undefined): Mapping {
  const { sheet, headerRow } = preview
  if (map === undefined) {
    const columns = preview.columns.flatMap(({ column, role, order }) =>
      role === 'ignore' ? [] : [{ column, role, order: isDate(role) ? (order ?? ('dmy' as const)) : null }],
    )
    if (columns.length === 0)
      throw new UsageError('no header says what its column holds; say it with --map role:COLUMN,…')
    return { sheet, headerRow, columns }
  }
  const columns = map.split(',').map((part) => {
    const [role = '', name = '', order] = part.split(':')
    const known = columnRoles.find((one) => one === role)
    if (known === undefined || known === 'ignore') throw new UsageError(`--map knows no role ${role}`)
    const found = preview.columns.find(({ header, column }) => {
      return header.trim() === name.trim() || String(column + 1) === name || letterOf(column) === name.toUpperCase()
    })
    if (!found) throw new UsageError(`--map: the file has no column ${name}`)
    const dates = DateOrder.safeParse(order ?? found.order ?? 'dmy')
    if (!dates.success) throw new UsageError(`--map: dates are dmy, mdy or ymd, not ${order}`)
    return { column: found.column, role: known, order: isDate(known) ? dates.data : null }
  })
  return { sheet, headerRow, columns }
}

function isDate(role: string): boolean {
  return role === 'birth' || role === 'joined'
}

function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last
}

/** How the file will be read; never what its rows say. */
function shown(preview: PreviewView, mapping: Mapping): string {
  const { format, encoding, separator, sheet, headerRow } = preview
  const as = encoding === null ? format : `${format}, ${encoding}, separator ${separator === '\t' ? 'tab' : separator}`
  const columns = mapping.columns.map(
    ({ column, role, order }) => `${letterOf(column)} ${role}${order ? ` (${order})` : ''}`,
  )
  const refused = preview.rows.filter(({ kind }) => kind === 'refused')
  const lines = [`${as}; sheet ${sheet + 1}, headers in row ${headerRow}`, `columns: ${columns.join(', ')}`]
  if (refused.length > 0) lines.push(`of the first ${preview.rows.length} rows ${refused.length} would be refused:`)
  return [...lines, ...refused.slice(0, 5).map(({ row, reason }) => `  row ${row}: ${reason}`)].join('\n')
}

function summary(list: CommanderList | undefined): string {
  if (!list) return 'The list is gone.'
  const counts = Object.entries(list.counts).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
  return `Version ${list.version}: ${list.accepted} accepted (${counts.join(', ')}), ${list.refused} refused. It waits for an officer to freeze it.`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
