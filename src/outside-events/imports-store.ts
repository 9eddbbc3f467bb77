import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type EventImport, eventImportNoun } from './event-import.ts'
import type { EventFormat } from './formats/outside-event.ts'
import { TakenEvent } from './formats/outside-event.ts'
import { takenOf } from './store.ts'
import {
  type EventChangesQuery,
  EventChangesView,
  type EventImportsQuery,
  type EventImportsView,
  EventImportView,
  type FilePreview,
} from './views.ts'

/** How many rows of a report have any fault, as far as its counts tell: a row with two counts twice. */
export function faultsOf({ report }: Pick<EventImport, 'report'>): number {
  return report?.rules.reduce((sum, { rows }) => sum + rows, 0) ?? 0
}

/** A page of imports, whatever became of them. */
export async function readImports(
  tx: Tx,
  query: EventImportsQuery,
  actor: Actor,
  language: string,
): Promise<EventImportsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  if (query.status !== 'all') conditions.add((place) => `i.status = ${place}`, query.status)
  const from = `from event_imports i where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(eventImportNoun, 'i')} ${from} ${orderBy(query.order, { begun: 'i.begun_at' }, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const imports = rows.map((row) => recordOf(eventImportNoun, row))
  const names = await userNames(
    tx,
    imports.map(({ begunBy }) => begunBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return {
    imports: imports.map(({ report, ...one }) => {
      return { import: one, begunByName: names.get(one.begunBy) ?? '', faults: faultsOf({ report }) }
    }),
    ...{ ...total, page: query.page, pageSize },
  }
}

/** An import; undefined outside the reader's reach. */
export async function findImport(tx: Tx, id: Id): Promise<EventImport | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(eventImportNoun)} from event_imports where id = $1`, [id])
  return rows[0] && recordOf(eventImportNoun, rows[0])
}

/** An import with its report and how far it is. */
export async function readImport(
  tx: Tx,
  id: Id,
  { language, progress }: { language: string; progress: { what: string; share: number } | undefined },
): Promise<EventImportView | undefined> {
  const one = await findImport(tx, id)
  if (!one) return undefined
  const { begunBy, withdrawnBy } = one
  const names = await userNames(tx, [begunBy, ...(withdrawnBy === null ? [] : [withdrawnBy])], language)
  return EventImportView.parse({
    import: one,
    begunByName: names.get(begunBy) ?? '',
    withdrawnByName: withdrawnBy === null ? null : (names.get(withdrawnBy) ?? ''),
    progress: one.status === 'takingIn' && !one.held ? (progress ?? null) : null,
  })
}

/** Imports in force that a file of this format may replace: those of its side, the newest first. */
export async function readReplaceable(tx: Tx, actor: Actor, format: EventFormat): Promise<FilePreview['earlier']> {
  const { rows } = await tx.query<FilePreview['earlier'][number]>(
    `select id, provider, file_name as "fileName", begun_at as "begunAt", accepted from event_imports
     where side_id = $1 and format = $2 and status = 'taken' order by begun_at desc, id limit 50`,
    [actor.sideId, format],
  )
  return rows
}

const kinds = {
  added: 'o.provider_id is null',
  removed: 'n.provider_id is null',
  changed: 'n.content_hash <> o.content_hash',
} as const

/** What a file changed of the one that it replaced: a page of the events that came, that went, or that are told otherwise. */
export async function readChanges(tx: Tx, one: EventImport, query: EventChangesQuery): Promise<EventChangesView> {
  const from = `from (select * from outside_events where import_id = $1) n
     full join (select * from outside_events where import_id = $2) o using (provider_id) where ${kinds[query.kind]}`
  const values = [one.id, one.replaces]
  const { rows } = await tx.query<{ after: Record<string, unknown>; before: Record<string, unknown> }>(
    `select (select to_jsonb(a) from (select ${takenOf('n')}) a) as after, (select to_jsonb(b) from (select ${takenOf('o')}) b) as before
     ${from} order by coalesce(n."row", o."row"), provider_id ${pageAt(query.page)}`,
    values,
  )
  const told = (event: Record<string, unknown>) => (event.row === null ? null : TakenEvent.parse(event))
  const total = await countUpTo(tx, `select ${from}`, values)
  return EventChangesView.parse({
    changes: rows.map(({ before, after }) => ({ before: told(before), after: told(after) })),
    ...{ ...total, page: query.page, pageSize },
  })
}
