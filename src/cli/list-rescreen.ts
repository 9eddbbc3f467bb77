import { screenGroups } from '../groups/rescreen.ts'
import { rescreenJob, screenEverybody } from '../screening/rescreen.ts'
import { runJob } from '../server/jobs.ts'
import { Stopped } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { Progress } from './progress.ts'

/** `sulh list rescreen`: screens everybody registered against every list once more, changed or not. */
export async function listRescreen(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, { data: { type: 'string' } })
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  const progress = new Progress()
  const stop = new AbortController()
  const interrupted = () => stop.abort(new Stopped('stopped; what was found so far is kept'))
  process.once('SIGINT', interrupted)
  try {
    const { screener } = sulh
    await runJob(sulh, rescreenJob(screener), (what, share) => progress.show(what, share), stop.signal)
    const found = await screenEverybody(sulh, screener, (what, share) => progress.show(what, share), stop.signal)
    const groups = await screenGroups(
      sulh,
      screener,
      (at, of) => progress.show('groups and commanders', at / of),
      stop.signal,
    )
    progress.end()
    const { people, raised, reopened } = found
    process.stdout.write(`${people} people screened: ${raised} new questions, ${reopened} asked again.\n`)
    process.stdout.write(`${groups.screened} groups and commanders screened: news of ${groups.news}.\n`)
    return 0
  } finally {
    process.off('SIGINT', interrupted)
    progress.end()
    await close()
  }
}
