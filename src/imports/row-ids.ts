import { createHmac } from 'node:crypto'
import { type Id, uuidOf } from '../kernel/ids.ts'
import { derivedKey } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import type { SpreadsheetImport } from './spreadsheet-import.ts'

/** The ids of a row: of the record that it becomes, and of the act that makes it. */
export interface RowIds {
  readonly record: Id
  readonly act: Id
}

/**
 * Gives the rows of an import their ids, in the order of the file. A record's id comes of what its row says and how often the file said so
 * before, keyed, so that nobody who guesses a name can look for it: the same file, or the same file with other rows corrected, makes
 * nothing twice. An act's id comes of the import and the row, so that an act whose answer was lost is answered again.
 */
export function rowIds(
  sulh: Pick<Sulh, 'keys'>,
  { id, sideId, subject }: Pick<SpreadsheetImport, 'id' | 'sideId' | 'subject'>,
): (row: number, said: string) => RowIds {
  const key = derivedKey(sulh.keys.master, 'spreadsheet import rows')
  const idOf = (...parts: readonly (string | number)[]) =>
    uuidOf(createHmac('sha256', key).update(JSON.stringify(parts)).digest())
  const times = new Map<string, number>()
  return (row, said) => {
    const before = times.get(said) ?? 0
    times.set(said, before + 1)
    return { record: idOf('record', sideId, subject, said, before), act: idOf('act', id, row) }
  }
}
