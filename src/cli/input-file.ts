import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { readCsvRows } from '../screening/formats/csv-rows.ts'
import { ListRefusal } from '../screening/formats/refusals.ts'
import { type ListFile, newReading } from '../screening/formats/source.ts'
import { TableFault } from './fault.ts'

/** A file that was named on the command line, read as often as it is opened; a folder is refused by its name. */
export function fileAt(path: string): ListFile {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${path} is a folder, not a file`)
  return { name: basename(path), open: () => createReadStream(path) }
}

/**
 * Reads the rows of a table, the first of which names its columns; `onRow` may give a promise, and the next row waits.
 * `onShare` hears how far the file is read, 0 to 1. Refuses with a `TableFault`: a table is no list that somebody
 * publishes, so it is not to be downloaded again.
 */
export async function readTable(
  path: string,
  onRow: (row: string[], line: number) => void | Promise<void>,
  onShare: (share: number) => void = () => {},
): Promise<void> {
  const file = fileAt(path)
  const size = statSync(path).size
  let read = 0
  const reading = newReading((bytes) => {
    read += bytes
    onShare(size === 0 ? 1 : Math.min(1, read / size))
  })
  try {
    await readCsvRows(file, reading, onRow)
  } catch (error) {
    throw error instanceof ListRefusal ? new TableFault(tableText(file.name, error)) : error
  }
}

function tableText(name: string, { code, detail: { line, note } }: ListRefusal): string {
  const where = line === null ? name : `${name}, line ${line}`
  if (code === 'wrongEncoding') return `${where}: no UTF-8 text (${note}); save it as CSV in UTF-8`
  if (code === 'truncated') return `${where}: it ends in the middle of a row (${note})`
  return `${where}: ${note}`
}
