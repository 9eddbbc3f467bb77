import { listAdd } from './list-add.ts'
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
]
