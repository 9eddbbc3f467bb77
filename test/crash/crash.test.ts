import { describe, expect, it } from 'vitest'
import { kinds, rigged } from './kinds.ts'
import type { Run } from './rig.ts'

const seed = Date.now() % 1_000_000
const run: Run = {
  ...{ name: 'both', seed, times: 3, clients: 4, verifyEach: 10, untilLoss: false, world: null, say: () => {} },
}

// The short form; `npm run crash` does it hundreds of times, cuts the power too, and with `--control` has to see losses.
describe('a server that is killed, and its database, while people work', () => {
  it('has lost nothing that it acknowledged, done nothing by halves or twice, and comes back by itself', async () => {
    const result = await rigged(run, kinds.both, 4169)
    expect(result.findings, `seed ${seed}`).toEqual([])
    expect(result.blows).toBe(3)
    expect(result.acknowledged).toBeGreaterThan(20)
    expect(result.verified).toBe(1)
  }, 300_000)
})
