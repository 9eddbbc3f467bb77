import { createHash } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { derivedKey, open, seal } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import type { IncidentFile } from './evidence-file.ts'
import { mimeOf } from './file-types.ts'

/** Largest file that is taken in, in bytes. */
export const fileBytesMax = 40 * 1024 * 1024

const fileKey = (sulh: Sulh) => derivedKey(sulh.keys.master, 'incident files')

/**
 * Keeps a file of evidence exactly as it came, sealed, under the SHA-256 of its bytes; what a camera wrote into it stays in it. The same
 * file again is kept once. Refused where its hash is not the one that the device computed (`otherHash`), of nothing (`empty`), and of a
 * type that is not taken in by its first bytes (`unreadable`).
 */
export async function keepIncidentFile(
  sulh: Sulh,
  { file, expected, sideId }: { file: Buffer; expected: string; sideId: Id },
  by: Actor,
): Promise<{ sha256: string; mime: string; bytes: number } | { refused: 'otherHash' | 'empty' | 'unreadable' }> {
  if (file.length === 0) return { refused: 'empty' }
  const sha256 = createHash('sha256').update(file).digest('hex')
  if (sha256 !== expected) return { refused: 'otherHash' }
  const mime = mimeOf(file)
  if (mime === undefined) return { refused: 'unreadable' }
  await sulh.database.writer.query(
    `insert into incident_file_contents (side_id, sha256, sealed, bytes, mime, received_by, received_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [sideId, sha256, seal(fileKey(sulh), file, `${sideId} ${sha256}`), file.length, mime, by.id, sulh.now()],
  )
  return { sha256, mime, bytes: file.length }
}

/** A file of evidence, opened as it came; its hash is computed again, so that what is shown is what was taken in. */
export async function openIncidentFile(
  sulh: Sulh,
  { sideId, sha256 }: Pick<IncidentFile, 'sideId' | 'sha256'>,
): Promise<Buffer> {
  const { rows } = await sulh.database.writer.query<{ sealed: Buffer }>(
    'select sealed from incident_file_contents where side_id = $1 and sha256 = $2',
    [sideId, sha256],
  )
  const sealed = rows[0]?.sealed
  const file = sealed && open(fileKey(sulh), sealed, `${sideId} ${sha256}`)
  if (!file || createHash('sha256').update(file).digest('hex') !== sha256)
    throw new Error('a file of evidence is not what was taken in')
  return file
}

/** The side of an incident that the reader sees; undefined where they see none of this id. */
export async function sideOfIncident(tx: Tx, id: Id): Promise<Id | undefined> {
  const { rows } = await tx.query<{ side: Id }>('select side_id as side from incidents where id = $1', [id])
  return rows[0]?.side
}
