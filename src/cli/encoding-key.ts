import { inTransaction } from '../server/database.ts'
import { listEncodingKeys, makeEncodingKey } from '../server/encodings/encoding-key-store.ts'
import { encodingsJob } from '../server/encodings/encodings-job.ts'
import { runJob } from '../server/jobs.ts'
import { Stopped } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { Progress } from './progress.ts'

/**
 * `sulh encoding-key`: the keys of the register's encodings, the newest first. With `--rotate` everybody is encoded under a new
 * one, and the one before is destroyed; stations load all encodings again. Goes on with a change that was cut short.
 */
export async function encodingKey(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, { data: { type: 'string' }, rotate: { type: 'boolean' } })
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  const { writer } = sulh.database
  const progress = new Progress()
  const stop = new AbortController()
  const interrupted = () =>
    stop.abort(new Stopped('stopped; the server goes on with it, and the old key is in force until then'))
  process.once('SIGINT', interrupted)
  try {
    if (values.rotate) {
      await inTransaction(writer, (tx) => makeEncodingKey(tx, sulh.keys.master, sulh.now()))
      await runJob(sulh, encodingsJob, (what, share) => progress.show(what, share), stop.signal)
      progress.end()
    }
    for (const { id, madeAt, inForceAt, retiredAt, people } of await inTransaction(writer, listEncodingKeys)) {
      const standing = retiredAt ? `destroyed ${retiredAt}` : inForceAt ? `in force, ${people} people` : 'being made'
      process.stdout.write(`${id} made ${madeAt} ${standing}\n`)
    }
    return 0
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
    await close()
  }
}
