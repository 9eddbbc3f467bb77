import { planOf } from './plan.ts'
import { shorten } from './shorten.ts'
import { run } from './world.ts'

/** `npm run simulate -- [N] [FROM]`: N seeds from FROM on. Stops at the first that fails, with its shortened trace. */
async function main(): Promise<void> {
  const [many = 2000, from = 1] = process.argv.slice(2).map(Number)
  const figures = new Map<string, number>()
  const begun = performance.now()
  for (let seed = from; seed < from + many; seed++) {
    const plan = planOf(seed)
    const { failures, figures: ofSeed } = await run(plan)
    for (const [what, n] of Object.entries(ofSeed)) figures.set(what, (figures.get(what) ?? 0) + n)
    if (failures.length > 0) {
      console.log(`seed ${seed} fails:\n  ${failures.join('\n  ')}`)
      const short = await shorten(plan, async (fewer) => (await run(fewer)).failures.length > 0)
      const { failures: still, trace } = await run(short)
      console.log(`shortened from ${plan.steps.length} to ${short.steps.length} steps: ${still.join('; ')}`)
      console.log(`  ${short.steps.map(({ kind }) => kind).join(' ')}\n  ${trace.join('\n  ')}`)
      process.exitCode = 1
      return
    }
    const done = seed - from + 1
    if (done % 100 === 0) console.log(`${done} seeds, ${Math.round((performance.now() - begun) / 1000)} s`)
  }
  console.log(`${many} seeds hold, from ${from} on, in ${Math.round((performance.now() - begun) / 1000)} s`)
  for (const [what, n] of [...figures].toSorted()) console.log(`  ${what}: ${n}`)
}

await main()
