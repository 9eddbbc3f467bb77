import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HttpWorld } from '../http.ts'
import { fuzz } from './fuzz.ts'
import { type FuzzGround, fuzzedWorld } from './ground.ts'
import { isPlanted, plantedFaults, plantFaults } from './planted-faults.ts'

/**
 * Every endpoint of the program's own description, asked with whatever an enemy may send, by people of both sides and by nobody.
 * `npm run fuzz -- 1000000 SEED` sends more.
 */
const requests = 20_000
const seed = 1

let world: HttpWorld
let ground: FuzzGround
let end: () => Promise<void>

beforeAll(async () => {
  ;({ world, ground, end } = await fuzzedWorld(undefined, plantFaults))
}, 300_000)
afterAll(() => end())

it('finds every fault that was planted', async () => {
  const planted = ground.operations.filter(({ path }) => isPlanted(path))
  expect(planted.length).toBe(plantedFaults.length)
  const { faults } = await fuzz(world, { ...ground, operations: planted }, { requests: 1500, seed })
  const isFound = ([kind, path]: (typeof plantedFaults)[number]) =>
    faults.some((one) => one.startsWith(`${kind}: `) && one.includes(` ${path} as `))
  expect(plantedFaults.filter((one) => !isFound(one))).toEqual([])
  expect(faults.every((one) => /seed \d+, request \d+/.test(one))).toBe(true)
})

it('answers twenty thousand hostile requests without failing, telling, leaking, or taking long', async () => {
  const operations = ground.operations.filter(({ path }) => !isPlanted(path))
  expect(operations.length).toBeGreaterThan(1300)
  const found = await fuzz(world, { ...ground, operations }, { requests, seed })
  expect(found.faults).toEqual([])
  expect(found.sent).toBe(requests)
}, 600_000)
