import { join } from 'node:path'
import { openRing } from '../server/key-ring.ts'
import { givenMasterKey, type MasterKey, masterKeyAt, nextMasterKey, takeNextMasterKey } from '../server/master-key.ts'
import { rotateMasterKey } from '../server/rotate-master-key.ts'
import { Stopped, UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { Progress } from './progress.ts'

/**
 * `sulh master-key rotate`: wraps every key of a person or case anew and gives the ring to another master key, also beside a running
 * Sulh. Without `--to-…` the file in the data folder is exchanged. Cut short, the same command goes on; until its end the old
 * key opens, and afterwards the new one alone.
 */
export async function masterKeyRotate(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, {
    data: { type: 'string' },
    'to-file': { type: 'string' },
    'to-variable': { type: 'string' },
    'to-command': { type: 'string' },
  })
  const dataDir = dataFolder(values.data)
  const folder = join(dataDir, 'keys')
  const { sulh, postgres, close } = await openSulh(dataDir, fromEnvironment(), 'beside')
  const progress = new Progress()
  const stop = new AbortController()
  const interrupted = () => stop.abort(new Stopped('stopped; run it again to go on, the old key opens until then'))
  process.once('SIGINT', interrupted)
  try {
    const ownerUrl = postgres.connectionString()
    const { masterKey: from } = await openRing(ownerUrl, folder)
    const named = namedPlace(values['to-file'], values['to-variable'], values['to-command'])
    const to = named ?? nextInFolder(folder)
    if (named?.bytes && from.bytes?.equals(named.bytes)) throw new Error('That is the master key in use: name another.')
    const wrapped = await rotateMasterKey({
      ...{ ownerUrl, writer: sulh.database.writer, from, to, signal: stop.signal },
      onProgress: (share) => progress.show('keys wrapped anew', share),
    })
    progress.end()
    if (!named) takeNextMasterKey(folder)
    process.stdout.write(`${wrapped} keys were wrapped anew. The master key before opens nothing any more.\n`)
    if (named)
      process.stdout.write(`Start Sulh with ${to.where} from now on, and destroy the key before: ${from.where}.\n`)
    process.stdout.write('Take a backup now: backups from before open with the key of their time alone.\n')
    return 0
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
    await close()
  }
}

function nextInFolder(folder: string): MasterKey {
  if (givenMasterKey(process.env))
    throw new UsageError(
      'the master key is not in the data folder: say with --to-file, --to-variable or --to-command where the next one is',
    )
  return nextMasterKey(folder)
}

/** The place that an option names; undefined where none does. */
function namedPlace(file?: string, variable?: string, command?: string): MasterKey | undefined {
  const given = [file, variable, command].filter((one) => one !== undefined)
  if (given.length > 1) throw new UsageError('name one place of the master key')
  if (file !== undefined) return masterKeyAt({ file })
  if (variable !== undefined) return masterKeyAt({ variable })
  return command === undefined ? undefined : masterKeyAt({ command })
}
