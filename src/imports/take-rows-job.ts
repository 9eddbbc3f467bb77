import { openFile } from '../commander-lists/file-store.ts'
import { openTable } from '../commander-lists/formats/open-table.ts'
import { type Row, TableRefusal } from '../commander-lists/formats/table.ts'
import { dayOf, type Instant } from '../kernel/dates.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import { appointedActor } from '../server/actor-row.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { refusedRow } from '../server/refused-row.ts'
import type { Sulh } from '../server/sulh.ts'
import { advanceImport, rowsAtOnce } from './import-actions.ts'
import { ImportReader } from './read-row.ts'
import { type RowIds, rowIds } from './row-ids.ts'
import type { ImportRefusal, SpreadsheetImport } from './spreadsheet-import.ts'
import { placeNames, runningImports } from './store.ts'
import type { ImportSubject } from './subject.ts'
import { findSubject } from './subjects.ts'

/**
 * Takes the rows of imports that are running, each by an act of its own in the name of who began it, who has to be allowed to do it at
 * that moment. Where it was cut short it goes on after the last row that was counted; acts that were done and not counted are answered
 * again and done once.
 */
export const takeImportRowsJob: Job = {
  name: 'spreadsheet-imports',
  isDue: async (sulh) => (await reading(sulh, runningImports)).length > 0,
  run: async (sulh, onProgress, signal) => {
    for (const one of await reading(sulh, runningImports)) {
      try {
        await takeImport(sulh, one, onProgress, signal)
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        // The file was read whole when it came; if it cannot be read now, a person has to look at it.
        sulh.log.error({ import: one.id, code: error.code }, 'the file of an import cannot be read')
        await sulh.performAsProgram(advanceImport, { ...nothingMore(one), state: 'stopped' })
      }
    }
  },
}

const nothingMore = ({ id, upTo }: SpreadsheetImport) => ({ id, after: upTo, upTo, taken: 0, already: 0, refused: [] })

async function takeImport(sulh: Sulh, one: SpreadsheetImport, onProgress: OnProgress, signal: AbortSignal) {
  const subject = findSubject(one.subject)
  const file = await openFile(sulh, one.sideId, one.fileHash)
  const actor = await reading(sulh, (tx) => appointedActor(tx, one.begunBy))
  if (!subject || !file || !actor) {
    await sulh.performAsProgram(advanceImport, { ...nothingMore(one), state: 'stopped' })
    return
  }
  const [places, programme] = await reading(sulh, async (tx) => [await placeNames(tx), await findProgramme(tx)])
  // The day on which the import began: every row is read as the preview read it, also after midnight.
  const today = dayOf(one.begunAt, programme?.timeZone ?? 'UTC')
  const reader = new ImportReader(subject, one.mapping.columns, { places, today })
  const idsOf = rowIds(sulh, one)
  let upTo = one.upTo
  const take = async (rows: readonly Row[], waiting: readonly ReadyRow[], complete: boolean): Promise<boolean> => {
    const done = await Promise.all(waiting.map((row) => takeRow(sulh, subject, { actor, at: one.begunAt }, row)))
    const refused = done.flatMap((result) => (typeof result === 'string' ? [] : [result]))
    const count = (what: string) => done.filter((result) => result === what).length
    const after = upTo
    upTo = rows.at(-1)?.number ?? upTo
    const { outcome } = await sulh.performAsProgram(advanceImport, {
      ...{ id: one.id, after, upTo, taken: count('taken'), already: count('already'), refused },
      state: complete ? 'done' : 'running',
    })
    return outcome !== 'refused' && (await reading(sulh, runningImports)).some(({ id }) => id === one.id)
  }
  let rows: Row[] = []
  let waiting: ReadyRow[] = []
  let seen = 0
  for await (const row of (await openTable(file)).rows(one.mapping.sheet)) {
    seen++
    if (row.number <= one.mapping.headerRow) continue
    const read = reader.read(row)
    // Also of rows that were taken before: how often a file says the same is counted from its beginning.
    const ids = read.kind === 'read' ? idsOf(row.number, read.said) : undefined
    if (row.number <= one.upTo) continue
    rows.push(row)
    waiting.push({ row: row.number, read, ids })
    if (rows.length < rowsAtOnce) continue
    if (!(await take(rows, waiting, false))) return
    rows = []
    waiting = []
    onProgress(`${seen} of ${one.fileRows} rows`, seen / Math.max(1, one.fileRows))
    signal.throwIfAborted()
  }
  await take(rows, waiting, true)
}

interface ReadyRow {
  readonly row: number
  readonly read: ReturnType<ImportReader['read']>
  readonly ids: RowIds | undefined
}

type RowResult = 'taken' | 'already' | Pick<ImportRefusal, 'row' | 'code' | 'field'>

/** Does the act of one row, or says why not. */
async function takeRow(
  sulh: Sulh,
  { action, exists }: ImportSubject,
  { actor, at }: { actor: Actor; at: Instant },
  { row, read, ids }: ReadyRow,
): Promise<RowResult> {
  if (read.kind === 'wrong' || ids === undefined) {
    const first = read.kind === 'wrong' ? read.problems[0] : undefined
    return { row, code: first?.code ?? 'import.unreadableCell', field: first?.field ?? null }
  }
  const outcome = await sulh.performer.perform({
    action,
    // Told again after a failure, an act is the same act only where it says the same moment.
    envelope: { id: ids.act, at, input: { ...read.input, id: ids.record } },
    actor,
  })
  if (outcome.outcome !== 'refused') return 'taken'
  if (outcome.code === exists) return 'already'
  return { row, ...refusedRow(outcome, 'import.misfit') }
}
