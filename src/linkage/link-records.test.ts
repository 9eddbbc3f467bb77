import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFields, inventedRegistrations } from '../../bench/invented-registrations.ts'
import { RecordTable } from './columns.ts'
import { type LinkRecordsOptions, linkRecords, scoreInThreads } from './link-records.ts'

let table: RecordTable
let once: Awaited<ReturnType<typeof linkRecords>>
const heard: [string, number][] = []

beforeAll(async () => {
  table = new RecordTable(inventedFields)
  for (const { id, values } of inventedRegistrations(5_000)) table.add(id, values)
  table.firstFile = table.size
  once = await linkRecords(table, { threshold: 0.2, onProgress: (step, share) => heard.push([step, share]) })
})

describe('linkRecords', () => {
  it('finds in several threads the very links that it finds in one', async () => {
    const { links, trained } = once
    expect(links.length).toBeGreaterThan(400)
    for (const workers of [2, 3])
      expect(await scoreInThreads(table, trained, { threshold: 0.2, workers })).toEqual(links)
  })

  it('does so across two files', async () => {
    const two = new RecordTable(inventedFields)
    for (const { id, values } of inventedRegistrations(4_000, 3)) two.add(id, values)
    two.firstFile = 1_700
    const { links, trained } = await linkRecords(two, { threshold: 0.5 })
    expect(links.length).toBeGreaterThan(60)
    expect(links.every(({ a, b }) => a < 1_700 && b >= 1_700)).toBe(true)
    expect(await scoreInThreads(two, trained, { threshold: 0.5, workers: 2 })).toEqual(links)
  })

  it('says what it does and how far it is, never backwards, to the end', () => {
    const shares = heard.map(([, share]) => share)
    expect(shares).toEqual([...shares].sort((x, y) => x - y))
    expect(shares.at(-1)).toBe(1)
    expect(new Set(heard.map(([step]) => step))).toContain('comparing')
  })

  it('stops between its steps, and stops its threads', async () => {
    const stopAt = async (wanted: string, run: (options: LinkRecordsOptions) => Promise<unknown>) => {
      const stop = new AbortController()
      const onProgress = (step: string) => {
        if (step.startsWith(wanted)) stop.abort(new Error(`stopped at ${wanted}`))
      }
      await run({ threshold: 0.5, workers: 2, onProgress, signal: stop.signal })
    }
    await expect(stopAt('choosing', (options) => linkRecords(table, options))).rejects.toThrow('stopped at choosing')
    const threads = stopAt('comparing', (options) => scoreInThreads(table, once.trained, options))
    await expect(threads).rejects.toThrow('stopped at comparing')
  })
})
