import { TableRefusal } from '../commander-lists/formats/table.ts'
import { refusals as commanderListTexts } from '../commander-lists/refusals.ts'
import { ListRefusal, listRefusalText } from '../screening/formats/refusals.ts'

/** A wrong word on the command line: it ends with code 2, where a fault of the work itself ends with 1. */
export class UsageError extends Error {}

/** A fault of a table of names or records, with the line where it lies. */
export class TableFault extends Error {}

/** The user stopped the command with Ctrl-C; says what was done until then. It ends with code 130, as a shell expects. */
export class Stopped extends Error {}

/** What a user reads of an error: for a file that was refused, its name, the line and what to do. */
export function faultText(error: unknown): string {
  if (error instanceof ListRefusal) return listRefusalText(error, 'en')
  if (error instanceof TableRefusal) return commanderListTexts[`listFile.${error.code}`].en
  return error instanceof Error ? error.message : String(error)
}
