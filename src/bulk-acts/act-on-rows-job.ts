import { derivedId, type Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { appointedActor } from '../server/actor-row.ts'
import type { Tx } from '../server/database.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { refusedRow } from '../server/refused-row.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import type { BulkAct, SaidOnce } from './bulk-act.ts'
import { actsAtOnce, advanceBulkRun } from './bulk-actions.ts'
import { findBulkAct } from './bulk-acts.ts'
import { type BulkRefusal, type BulkRow, type BulkRun, SaidForAll } from './bulk-run.ts'
import { saidOnce } from './preview-store.ts'
import { markOf, rowRecords } from './row-store.ts'
import { runningBulkRuns } from './store.ts'

/**
 * Does the acts of runs, one after the other, each in the name of who began it, who has to be allowed to do it at that moment. A record
 * that is another than in the preview is left alone. Where it was cut short it goes on after the last act that was counted; one that was
 * done and not counted is known by its id and done once.
 */
export const actOnRowsJob: Job = {
  name: 'bulk-acts',
  isDue: async (sulh) => (await reading(sulh, runningBulkRuns)).length > 0,
  run: async (sulh, onProgress, signal) => {
    for (const one of await reading(sulh, runningBulkRuns)) await go(sulh, one, onProgress, signal)
  },
}

async function go(sulh: Sulh, one: BulkRun, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  const act = findBulkAct(one.act)
  const [actor, said] = await reading(sulh, async (tx) => [
    await appointedActor(tx, one.begunBy),
    await openField(tx, sulh.sealer, one.id, one.sealedSaid, SaidForAll),
  ])
  if (!act || !actor || !said) {
    await advance(sulh, one, one.upTo, { upTo: one.upTo, state: 'stopped', refused: [] })
    return
  }
  const doing = { run: one, act, actor, said: saidOnce(said) }
  for (let after = one.upTo; after < one.rows.length; ) {
    const rows = one.rows.slice(after, after + actsAtOnce)
    const refused: RefusedRow[] = []
    const acts = rows.map((row, i) => ({ row, number: after + i + 1, actId: actIdOf(one, after + i + 1) }))
    // Done and not counted, as where the power failed in between.
    const done = await reading(sulh, (tx) => entriesAmong(tx, acts.map(idOf)))
    for (const each of acts) if (!done.has(each.actId)) refused.push(...(await actOn(sulh, doing, each)))
    const upTo = after + rows.length
    const state = upTo === one.rows.length ? 'done' : 'running'
    if (!(await advance(sulh, one, after, { upTo, state, refused }))) return
    after = upTo
    onProgress(`${upTo} of ${one.rows.length} rows`, upTo / one.rows.length)
    signal.throwIfAborted()
  }
}

/** An act on a row, and the number of the row in its run. */
interface RowAct {
  readonly row: BulkRow
  readonly number: number
  readonly actId: Id
}

const actIdOf = (run: BulkRun, number: number) => derivedId(run.id, `act ${number}`)
const idOf = ({ actId }: RowAct) => actId

/** Which of these entries are in the journal. */
async function entriesAmong(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const { rows } = await tx.query<{ id: Id }>('select id from journal where id = any($1)', [ids])
  return new Set(rows.map(({ id }) => id))
}

/** Counts what was done, and says whether it goes on. */
async function advance(
  sulh: Sulh,
  { id }: BulkRun,
  after: number,
  done: { upTo: number; state: BulkRun['state']; refused: readonly RefusedRow[] },
): Promise<boolean> {
  const { outcome } = await sulh.performAsProgram(advanceBulkRun, { id, after, ...done })
  return outcome !== 'refused' && (await reading(sulh, runningBulkRuns)).some((one) => one.id === id)
}

type RefusedRow = Pick<BulkRefusal, 'row' | 'code' | 'field' | 'facts'>

/** Does the act on one row, or says why not. */
async function actOn(
  sulh: Sulh,
  { run, act, actor, said }: { run: BulkRun; act: BulkAct; actor: Actor; said: SaidOnce },
  { row: { id, seen }, number, actId }: RowAct,
): Promise<RefusedRow[]> {
  const record = (await sulh.database.read(actor, (tx) => rowRecords(tx, act.row, [id]))).get(id)
  if (!record || markOf(sulh, record) !== seen)
    return [{ row: number, code: 'bulkRun.changed', field: null, facts: {} }]
  const outcome = await sulh.performer.perform({
    action: act.action,
    envelope: { id: actId, at: run.actsAt, input: act.inputOf(record, said, derivedId(run.id, `record ${number}`)) },
    actor,
  })
  return outcome.outcome === 'refused'
    ? [{ ...refusedRow(outcome, 'bulkRun.misfit'), row: number, facts: outcome.facts }]
    : []
}
