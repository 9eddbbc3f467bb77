import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { textOf } from '../server/http/language.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import { findBulkAct } from './bulk-acts.ts'
import { type BulkRun, bulkRefusalNoun, bulkRunNoun } from './bulk-run.ts'
import { bulkOverseers } from './readers.ts'
import { rowNames, rowRecords } from './row-store.ts'
import type { BulkOutcome, BulkRunRow, BulkRunsQuery, BulkRunsView, BulkRunView } from './views.ts'

/** Facts of acts on many records. */
export const bulkLookups: Readonly<Record<string, Lookup>> = {
  'bulkRun.begin': {
    facts: async (tx, { id, said }, _actor, _record, sealer) => ({
      sealedSaid: await sealField(tx, sealer, String(id), said),
    }),
  },
}

/** Runs whose acts are being done, the oldest first. */
export async function runningBulkRuns(tx: Tx): Promise<BulkRun[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(bulkRunNoun)} from bulk_runs where state = 'running' order by begun_at, id`,
  )
  return rows.map((row) => recordOf(bulkRunNoun, row))
}

/** A page of runs: the reader's own, and for who oversees a side everybody's. */
export async function readBulkRuns(
  tx: Tx,
  query: BulkRunsQuery,
  { actor, language }: { actor: Actor; language: string },
): Promise<BulkRunsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (!holds(actor, bulkOverseers)) conditions.add((place) => `r.begun_by = ${place}`, actor.id)
  if (query.state !== 'all') conditions.add((place) => `r.state = ${place}`, query.state)
  const from = `from bulk_runs r where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(bulkRunNoun, 'r')} ${from} ${orderBy(query.order, { begun: 'r.begun_at' }, 'r.id')}
     ${pageAt(query.page)}`,
    conditions.values,
  )
  const runs = await namedRuns(
    tx,
    rows.map((row) => recordOf(bulkRunNoun, row)),
    language,
  )
  return { runs, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

async function namedRuns(tx: Tx, runs: readonly BulkRun[], language: string): Promise<BulkRunRow[]> {
  const names = await userNames(
    tx,
    runs.map(({ begunBy }) => begunBy),
    language,
  )
  return runs.map(({ rows, sealedSaid: _, ...one }) => ({
    ...{ one: { ...one, chosen: rows.length }, begunByName: names.get(one.begunBy) ?? '' },
  }))
}

async function findRun(tx: Tx, id: Id): Promise<BulkRun | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(bulkRunNoun)} from bulk_runs where id = $1`, [id])
  return rows[0] && recordOf(bulkRunNoun, rows[0])
}

/** A run within the reader's sight, with what became of each row. */
export async function readBulkRun(
  tx: Tx,
  id: Id,
  { actor, language, catalogue }: { actor: Actor; language: Language; catalogue: ReadonlyMap<string, Texts> },
): Promise<BulkRunView | undefined> {
  const run = await findRun(tx, id)
  if (!run || (run.begunBy !== actor.id && !holds(actor, bulkOverseers))) return undefined
  const [row] = await namedRuns(tx, [run], language)
  if (!row) return undefined
  const act = findBulkAct(run.act)
  const ids = run.rows.map((one) => one.id)
  const names = act ? await rowNames(tx, act, await rowRecords(tx, act.row, ids)) : new Map<Id, string>()
  const { rows } = await tx.query(
    `select ${columnsOf(bulkRefusalNoun)} from bulk_refusals where run_id = $1 order by row`,
    [id],
  )
  const refused = new Map(rows.map((one) => recordOf(bulkRefusalNoun, one)).map((one) => [one.row, one]))
  const outcomes = ids.map((recordId, i): BulkOutcome => {
    const refusal = refused.get(i + 1)
    const why = refusal ? textOf(catalogue, refusal.code, refusal.facts, language) : ''
    const outcome = refusal ? 'refused' : i < run.upTo ? 'done' : 'notReached'
    return { row: i + 1, id: recordId, name: names.get(recordId) ?? '', outcome, why }
  })
  return { ...row, rows: outcomes }
}
