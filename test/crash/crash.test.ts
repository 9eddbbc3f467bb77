import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { kinds, rigged } from './kinds.ts'
import type { Run } from './rig.ts'

const seed = Date.now() % 1_000_000
const world = mkdtempSync(join(tmpdir(), 'sulh-crash-world-'))
const runOf = (given: Pick<Run, 'name' | 'times' | 'untilLoss'>): Run => ({
  ...{ seed, world, clients: 4, verifyEach: 10, say: () => {} },
  ...given,
})
afterAll(() => rmSync(world, { recursive: true, force: true }))

// The short form; `npm run crash` does it hundreds of times, and cuts the power too.
describe('a server that is killed, and its database, while people work', () => {
  it('has lost nothing that it acknowledged, done nothing by halves or twice, and comes back by itself', async () => {
    const result = await rigged(runOf({ name: 'both', times: 3, untilLoss: false }), kinds.both, 4169)
    expect(result.findings, `seed ${seed}`).toEqual([])
    expect(result.blows).toBe(3)
    // Each blow waits until somebody was answered since the one before.
    expect(result.acknowledged).toBeGreaterThan(3)
    expect(result.verified).toBe(1)
  }, 300_000)

  it('is seen to lose, where it acknowledges before it commits', async () => {
    const result = await rigged(runOf({ name: 'server-control', times: 10, untilLoss: true }), kinds.server, 4169)
    expect(result.lost, `seed ${seed}`).toBeGreaterThan(0)
  }, 300_000)
})
