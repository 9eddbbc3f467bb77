import { openSulh } from '/work/wt-scale/src/cli/open-sulh.ts'
import { runBeforeStart } from '/work/wt-scale/src/server/jobs.ts'

const t = Date.now()
const { sulh, close } = await openSulh('/tmp/scale/data-new')
console.log('migrated', Date.now() - t)
await runBeforeStart(sulh, (w) => {
  if (/0000 /.test(w)) console.log(w, Date.now() - t)
})
console.log('words', Date.now() - t)
await sulh.database.owner.query('vacuum analyze')
console.log('vac', Date.now() - t)
await close()
