import { describe, expect, it } from 'vitest'
import { mutants } from './mutants.ts'
import { planOf } from './plan.ts'
import { shorten } from './shorten.ts'
import { type Run, run } from './world.ts'

// More is `npm run simulate -- N FROM`, which shortens the trace of a seed that fails.
const seeds = 500
const seedsPerMutant = 60

const seedsFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** What did not hold in these seeds, and how often each kind of trouble came. */
async function runSeeds(all: readonly number[], real = false) {
  const failures: string[] = []
  const figures: Record<string, number> = {}
  for (const seed of all) {
    const done: Run = await run(planOf(seed), undefined, real)
    failures.push(...done.failures.map((failure) => `seed ${seed}: ${failure}`))
    for (const [what, n] of Object.entries(done.figures)) figures[what] = (figures[what] ?? 0) + n
  }
  return { failures, figures }
}

describe('stations that lose messages, power, disks and clocks', () => {
  it(`lose no act, do none twice, and agree in the end, in ${seeds} worlds`, async () => {
    const { failures, figures } = await runSeeds(seedsFrom(1, seeds + 1))
    expect(failures).toEqual([])
    const troubles = ['message lost', 'message late', 'message doubled', 'answer lost', 'killed', 'tablet copied']
    const losses = [
      'hub restored',
      'hub lost',
      'centre restored',
      'tablet destroyed',
      'tablet revoked',
      'let go',
      'left a site',
    ]
    for (const what of [...troubles, ...losses, 'enrolled anew', 'double payments flagged', 'decided later'])
      expect(figures[what], what).toBeGreaterThan(seeds / 10)
  })

  it('hold with Ed25519 and with messages in the form that goes over HTTP', async () => {
    const { failures } = await runSeeds(seedsFrom(1, 4), true)
    expect(failures).toEqual([])
  })

  it('go the same way each time for the same seed', async () => {
    const [first, second] = [await run(planOf(7)), await run(planOf(7))]
    expect(second).toEqual(first)
    expect(first.trace.length).toBeGreaterThan(20)
  })
})

describe('the mistakes of others, each put in on purpose', () => {
  it.each(Object.entries(mutants))('are seen: %s', async (_name, rules) => {
    for (const seed of seedsFrom(1, seedsPerMutant + 1))
      if ((await run(planOf(seed), rules)).failures.length > 0) return
    expect.unreachable(`no seed of ${seedsPerMutant} sees it`)
  })

  it('are told with few steps', async () => {
    const rules = mutants['an act that comes twice is done twice']
    const fails = async (seed: number) => (await run(planOf(seed), rules)).failures.length > 0
    const seed = await seedsFrom(1, seedsPerMutant).reduce<Promise<number | undefined>>(
      async (found, one) => (await found) ?? ((await fails(one)) ? one : undefined),
      Promise.resolve(undefined),
    )
    const plan = planOf(seed ?? 0)
    const short = await shorten(plan, async (fewer) => (await run(fewer, rules)).failures.length > 0, 120)
    expect(short.steps.length).toBeLessThan(plan.steps.length / 4)
    expect((await run(short, rules)).failures).not.toEqual([])
  })
})
