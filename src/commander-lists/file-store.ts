import { createHash, createHmac } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { normalize } from '../names/normalize.ts'
import { derivedKey, open, seal } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import { inspectTable, openTable } from './formats/open-table.ts'
import type { ListedPerson } from './read-row.ts'

/** The key that files of lists are sealed with. */
function fileKey(sulh: Sulh): Buffer {
  return derivedKey(sulh.keys.master, 'commander list files')
}

/**
 * Keeps a file of a side, sealed, and gives its hash. It is read to its end first, so that one which is damaged or no
 * table is refused (TableRefusal) before anything is kept. The same file again is kept once.
 */
export async function keepFile(sulh: Sulh, file: Buffer, sideId: Id, by: Actor): Promise<string> {
  const sha256 = createHash('sha256').update(file).digest('hex')
  const { sheets } = await inspectTable(await openTable(file))
  const sealed = seal(fileKey(sulh), file, `${sideId} ${sha256}`)
  await sulh.database.writer.query(
    `insert into commander_list_files (side_id, sha256, sealed, bytes, sheet_rows, received_by, received_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      sideId,
      sha256,
      sealed,
      file.length,
      JSON.stringify(sheets.map(({ rows }) => rows)),
      by.id,
      sulh.now().toISOString(),
    ],
  )
  return sha256
}

/** A file of a side, opened; undefined where the side has none of this hash. */
export async function openFile(sulh: Sulh, sideId: Id, sha256: string): Promise<Buffer | undefined> {
  const { rows } = await sulh.database.writer.query<{ sealed: Buffer }>(
    'select sealed from commander_list_files where side_id = $1 and sha256 = $2',
    [sideId, sha256],
  )
  const sealed = rows[0]?.sealed
  if (!sealed) return undefined
  const file = open(fileKey(sulh), sealed, `${sideId} ${sha256}`)
  if (!file) throw new Error('The master key does not fit a file of a list: restore the key file that belongs to it.')
  return file
}

/** Gives each entry its key: the same for the same name and birth, and no help to who would guess names from it. */
export function entryKeys(sulh: Sulh): (person: Pick<ListedPerson, 'nameArabic' | 'nameLatin' | 'birth'>) => string {
  const key = derivedKey(sulh.keys.master, 'commander list entry keys')
  return ({ nameArabic, nameLatin, birth }) => {
    const said = `${normalize(nameArabic === '' ? nameLatin : nameArabic)}|${birth?.from ?? ''}|${birth?.to ?? ''}`
    return createHmac('sha256', key).update(said).digest('base64url').slice(0, 32)
  }
}

/** How many rows each sheet of a file has. */
export async function sheetRowsOf(sulh: Sulh, sideId: Id, sha256: string): Promise<number[]> {
  const { rows } = await sulh.database.writer.query<{ sheet_rows: number[] }>(
    'select sheet_rows from commander_list_files where side_id = $1 and sha256 = $2',
    [sideId, sha256],
  )
  return rows[0]?.sheet_rows ?? []
}
