import { commanderListAdd } from './commander-list-add.ts'
import { dedupe } from './dedupe.ts'
import { listAdd } from './list-add.ts'
import { listRescreen } from './list-rescreen.ts'
import { screen } from './screen.ts'
import { start } from './start.ts'
import { verifyCommand } from './verify.ts'

export interface Command {
  readonly name: string
  readonly usage: string
  readonly help: string
  /** Gives the exit code. An error it throws is one line on stderr and code 1. */
  readonly run: (words: readonly string[]) => Promise<number>
}

/** What `sulh` can do; each command in a file of its name. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    usage: 'start [--port N] [--data DIR] [--empty]',
    help: 'Starts the database and serves the web application.',
    run: start,
  },
  {
    name: 'verify',
    usage: 'verify [--data DIR]',
    help: 'Proves the whole record: hashes, signed head, proofs, and stored state against the journal.',
    run: verifyCommand,
  },
  {
    name: 'list add',
    usage: 'list add FILE… [--code CODE] [--title TITLE] [--data DIR] [--confirm-shrink]',
    help: 'Takes a list to screen against into force (UN XML, OFAC CSV, EU XML, UK CSV, FollowTheMoney, CSV).',
    run: listAdd,
  },
  {
    name: 'list rescreen',
    usage: 'list rescreen [--data DIR]',
    help: 'Screens everybody registered against every list once more, changed or not.',
    run: listRescreen,
  },
  {
    name: 'commander-list add',
    usage:
      'commander-list add FILE --group CODE --from WHO [--side CODE] [--sheet N] [--map role:COLUMN[:order],…] [--dry-run] [--data DIR]',
    help: 'Receives a commander’s list (XLSX or CSV) as a version that an officer then freezes; says how it is read.',
    run: commanderListAdd,
  },
  {
    name: 'screen',
    usage: 'screen --list FILE… --names FILE.csv [--format jsonl|csv] [--limit N] [--threshold X]',
    help: 'Looks for names in lists, with no server and no database; one line for each name.',
    run: screen,
  },
  {
    name: 'dedupe',
    usage: 'dedupe FILE.csv [FILE2.csv] --id COL --fields role:COL,… [--truth FILE] --out FILE.csv',
    help: 'Finds records of one person in one file, or across two; learns how from the file itself.',
    run: dedupe,
  },
]
