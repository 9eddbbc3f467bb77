import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Sealer } from '../server/sealer.ts'

/** Where the pictures of what the public sends are kept, and what they belong to: of citizens' reports, and of complaints. */
export interface PhotoTables {
  readonly photos: 'citizen_photos' | 'conduct_photos'
  readonly reports: 'citizen_reports' | 'conduct_complaints'
}

/** What a sealed picture is bound to, so that none can be put in another's place. */
function photoBoundTo(entryId: Id, number: number): string {
  return `picture ${number} of ${entryId}`
}

/**
 * Keeps the pictures of a report or of what was added to it, each sealed under the report's key. Sent again they are kept once; of a
 * report that is not there, none is.
 */
export async function keepPublicPhotos(
  tx: Tx,
  sealer: Sealer,
  { photos, reports }: PhotoTables,
  { reportId, entryId, at }: { reportId: Id; entryId: Id; at: Date },
  pictures: readonly Uint8Array[],
): Promise<number> {
  let kept = 0
  for (const [i, jpeg] of pictures.entries()) {
    const sealed = await sealer.seal(tx, reportId, jpeg, photoBoundTo(entryId, i + 1))
    await tx.query(
      `insert into ${photos} (report_id, entry_id, number, sealed, received_at)
       select $1, $2, $3, $4, $5 where exists (select from ${reports} where id = $1) on conflict do nothing`,
      [reportId, entryId, i + 1, sealed, at],
    )
    kept++
  }
  return kept
}

/** One picture, opened; undefined for whom the report is not, and once it was withdrawn. */
export async function openPublicPhoto(
  tx: Tx,
  sealer: Sealer,
  { photos, reports }: PhotoTables,
  { id, entryId, number: asked }: { id: Id; entryId: Id; number: string },
): Promise<Buffer | undefined> {
  const number = /^[1-3]$/.test(asked) ? Number(asked) : 0
  const { rows } = await tx.query<{ sealed: string }>(
    `select f.sealed from ${photos} f join ${reports} r on r.id = f.report_id
     where f.report_id = $1 and f.entry_id = $2 and f.number = $3 and r.withdrawn_at is null`,
    [id, entryId, number],
  )
  const [row] = rows
  return row && sealer.open(tx, id, row.sealed, photoBoundTo(entryId, number))
}

/** Which pictures a report has, in their order. */
export async function photosOf(tx: Tx, { photos }: PhotoTables, id: Id) {
  const { rows } = await tx.query(
    `select entry_id as "entryId", number from ${photos} where report_id = $1 order by received_at, number`,
    [id],
  )
  return rows
}
