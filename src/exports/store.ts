import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { exportOverseers, exportReference, type ListExport, listExportNoun } from './list-export.ts'
import { type ListExportsQuery, ListExportsView } from './views.ts'

/** Facts of exports that need a key. */
export const exportLookups: Readonly<Record<string, Lookup>> = {
  'listExport.record': {
    facts: async (tx, { id, search }, _actor, _record, sealer) => ({
      sealedSearch: search === '' ? null : await sealField(tx, sealer, String(id), search),
    }),
  },
}

/** An export that this person recorded. */
export async function findListExport(tx: Tx, id: Id, by: Id): Promise<ListExport | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(listExportNoun)} from list_exports where id = $1 and exported_by = $2`,
    [id, by],
  )
  return rows[0] && recordOf(listExportNoun, rows[0])
}

/** What was searched for in an export; empty where nothing was. */
export async function searchOf(tx: Tx, sealer: Sealer, given: ListExport): Promise<string> {
  if (given.sealedSearch === null) return ''
  const search = await openField(tx, sealer, given.id, given.sealedSearch, z.string())
  if (search === null) throw new Error('the key of an export is gone')
  return search
}

/** A page of exports: the reader's own, and for who oversees a side everybody's. */
export async function readListExports(
  tx: Tx,
  query: ListExportsQuery,
  { actor, language, now, writing }: { actor: Actor; language: string; now: Date; writing: ReadonlyMap<Id, number> },
): Promise<ListExportsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'x')
  if (!holds(actor, exportOverseers)) conditions.add((place) => `x.exported_by = ${place}`, actor.id)
  if (query.state !== 'all') conditions.add((place) => `x.state = ${place}`, query.state)
  const from = `from list_exports x where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { files: number; newest: unknown }>(
    `select ${columnsOf(listExportNoun, 'x')},
       (select count(*) from list_export_files f where f.export_id = x.id) as files,
       (select jsonb_build_object('rows', f.rows, 'bytes', f.bytes, 'sha256', f.sha256, 'whole', f.whole, 'givenAt',
          to_char(f.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from list_export_files f where f.export_id = x.id order by f.given_at desc, f.id limit 1) as newest
     ${from} ${orderBy(query.order, { exported: 'x.exported_at' }, 'x.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map(({ files, newest, ...row }) => ({ given: recordOf(listExportNoun, row), files, newest }))
  const users = found.flatMap(({ given }) => [given.exportedBy, ...(given.decidedBy === null ? [] : [given.decidedBy])])
  const names = await userNames(tx, users, language)
  const today = dayOf(now.toISOString(), (await findProgramme(tx))?.timeZone ?? 'UTC')
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ListExportsView.parse({
    exports: found.map(({ given, ...one }) => ({
      ...one,
      given: { ...given, searched: given.sealedSearch !== null },
      reference: exportReference(given.id),
      exportedByName: names.get(given.exportedBy) ?? '',
      decidedByName: given.decidedBy === null ? null : (names.get(given.decidedBy) ?? ''),
      expired: given.expiresOn < today,
      writing: writing.get(given.id) ?? null,
    })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** Exports with guarded fields that wait for a second person. */
export const exportWork: readonly WorkSource[] = [
  {
    kind: 'listExport.decide',
    roles: ['dataProtectionOfficer', 'director'],
    sql: `select x.id, ${shortCodeOf('EX', 'x.id')} as label, x.exported_at as since, ${undated}
      from me, list_exports x where x.state = 'proposed' and x.exported_by is distinct from me.id`,
  },
]
