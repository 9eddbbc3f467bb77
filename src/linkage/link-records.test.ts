import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFields, inventedRegistrations } from '../../bench/invented-registrations.ts'
import { RecordTable } from './columns.ts'
import { type LinkRecordsOptions, linkRecords, scoreInThreads } from './link-records.ts'

let table: RecordTable

beforeAll(() => {
  table = new RecordTable(inventedFields)
  for (const { id, values } of inventedRegistrations(12_000)) table.add(id, values)
  table.firstFile = table.size
})

describe('linkRecords', () => {
  it('finds in several threads the very links that it finds in one', async () => {
    const { links, trained } = await linkRecords(table, { threshold: 0.2 })
    expect(links.length).toBeGreaterThan(1_000)
    for (const workers of [2, 3])
      expect(await scoreInThreads(table, trained, { threshold: 0.2, workers })).toEqual(links)
  })

  it('does so across two files', async () => {
    const two = new RecordTable(inventedFields)
    for (const { id, values } of inventedRegistrations(6_000, 3)) two.add(id, values)
    two.firstFile = 2_500
    const { links, trained } = await linkRecords(two, { threshold: 0.5 })
    expect(links.length).toBeGreaterThan(100)
    expect(links.every(({ a, b }) => a < 2_500 && b >= 2_500)).toBe(true)
    expect(await scoreInThreads(two, trained, { threshold: 0.5, workers: 2 })).toEqual(links)
  })

  it('says what it does and how far it is, never backwards, to the end', async () => {
    const heard: [string, number][] = []
    await linkRecords(table, { threshold: 0.5, onProgress: (step, share) => heard.push([step, share]) })
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
    const { trained } = await linkRecords(table, { threshold: 0.5 })
    const threads = stopAt('comparing', (options) => scoreInThreads(table, trained, options))
    await expect(threads).rejects.toThrow('stopped at comparing')
  })
})
