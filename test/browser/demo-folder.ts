import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

/** The longest that one browser test waits for another to load the demo. */
const patience = 300_000

/**
 * Fills `folder` with the demo programme. It takes most of a minute of both cores to load, so that of a run's browser tests the first one
 * loads it (`load`, into a folder that it is given and leaves at rest) and the others copy what it loaded; `shared` is the folder of the run.
 */
export async function demoInto(folder: string, shared: string, load: (into: string) => Promise<void>): Promise<void> {
  const loaded = join(shared, 'demo')
  const [done, failed] = [join(shared, 'demo-done'), join(shared, 'demo-failed')]
  if (isFirst(loaded)) {
    try {
      await load(loaded)
      writeFileSync(done, '')
    } catch (error) {
      writeFileSync(failed, '')
      throw error
    }
  }
  for (let waited = 0; !existsSync(done); waited += 200) {
    if (existsSync(failed) || waited > patience) throw new Error('The test that loads the demo did not finish.')
    await sleep(200)
  }
  // Its files belong to the user as whom PostgreSQL runs: cp keeps that, and shares the blocks where the file system can.
  await promisify(execFile)('cp', ['-a', '--reflink=auto', `${loaded}/.`, folder])
}

function isFirst(loaded: string): boolean {
  try {
    mkdirSync(loaded)
    return true
  } catch {
    return false
  }
}
