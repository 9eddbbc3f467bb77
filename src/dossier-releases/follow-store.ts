import { type Dossier, dossierNoun } from '../dossiers/dossier.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'

/** What following depends on: the lists in force, and which dossiers are followed in which state. */
export async function signatureOf(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ signature: string }>(
    `select coalesce((select string_agg(id || content_hash, ' ' order by id) from lists), '') || '|' ||
       coalesce((select string_agg(id || status || version, ' ' order by id) from dossiers
         where status in ('submitted', 'notListed', 'listed', 'delisted')), '') as signature`,
  )
  return rows[0]?.signature ?? ''
}

/** Dossiers whose subject is looked for in the lists. */
export async function followed(tx: Tx): Promise<Dossier[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(dossierNoun)} from dossiers where status in ('submitted', 'notListed', 'delisted') order by id`,
  )
  return rows.map((row) => recordOf(dossierNoun, row))
}

/** Entries by which listed dossiers are followed, that left their list: of each dossier that of its last outcome. */
export async function leftEntries(tx: Tx): Promise<{ dossierId: Id; entryId: Id }[]> {
  const { rows } = await tx.query<{ dossierId: Id; entryId: Id }>(
    `select d.id as "dossierId", o.entry_id as "entryId" from dossiers d
       cross join lateral (select entry_id from dossier_outcomes o where o.dossier_id = d.id and o.kind = 'listed'
         order by o.recorded_at desc, o.id desc limit 1) o
       join listed_entries e on e.id = o.entry_id
     where d.status = 'listed' and not e.in_force order by d.id`,
  )
  return rows
}
