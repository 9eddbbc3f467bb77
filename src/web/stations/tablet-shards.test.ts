import { expect, it } from 'vitest'
import { MemoryDevice } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { paidOut, shardsOfTablet, shardToPayFrom, stopPaying } from './tablet-shards.ts'

const [id, first, second, elsewhere] = [newId(), newId(), newId(), newId()]
const until = '2026-06-08T09:00:00.000Z'
const during = Date.parse('2026-06-05T09:00:00.000Z')

async function leased(): Promise<MemoryDevice> {
  const database = new MemoryDevice()
  const of = { station: newId(), epoch: 1, id, listId: newId(), listNumber: 'PL-000001-7', until }
  await database.update('state', 'shards', () => ({ shards: [{ ...of, lines: [first, second] }], givenBack: [] }))
  return database
}

it('pays the lines of its share until its time is over, each once, and no others', async () => {
  const database = await leased()
  const from = async (line: string, now = during) => shardToPayFrom(await shardsOfTablet(database), line, now)?.id
  expect(await from(first)).toBe(id)
  expect(await from(elsewhere)).toBeUndefined()
  expect(await from(first, Date.parse(until))).toBeUndefined()
  await paidOut(database, first)
  expect(await from(first)).toBeUndefined()
  expect(await from(second)).toBe(id)
})

it('pays nothing of a share that it gives back, and shows it until the tier knows', async () => {
  const database = await leased()
  await stopPaying(database, id)
  await stopPaying(database, id)
  const shards = await shardsOfTablet(database)
  expect(shards).toMatchObject([{ id, stopped: true }])
  expect(shardToPayFrom(shards, first, during)).toBeUndefined()
})

it('has none where what is kept cannot be read', async () => {
  const database = new MemoryDevice()
  await database.update('state', 'shards', () => ({ shards: 'x' }))
  expect(await shardsOfTablet(database)).toEqual([])
})
