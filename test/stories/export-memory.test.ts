import { afterAll, beforeAll, expect, it } from 'vitest'
import { ListFormat } from '../../src/exports/list-export.ts'
import { listFormats, tableOf } from '../../src/exports/papers.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { peopleRows } from '../../src/people/list-store.ts'
import type { ListRows } from '../../src/server/list-rows.ts'
import { applicant, cast, newWorld, type World } from '../world.ts'

/** `npm run export-million` asks for a million. */
const wanted = Number(process.env.SULH_EXPORT_ROWS ?? 60_000)
/** What a file may take beside the program itself, however long it is. */
const mostMb = 160

let world: World
beforeAll(async () => {
  world = await newWorld()
  for (let n = 0; n < 20; n++) await world.done('awa', register, applicant())
})
afterAll(() => world.end())

/** The list of people as it is read, row policies and joins included, each of the twenty so many times. */
const manyTimes: ListRows = {
  ...peopleRows,
  statement: async (tx, query, reader) => {
    const statement = await peopleRows.statement(tx, query, reader)
    const many = `from (select people.* from people, generate_series(1, ${wanted / 20})) p`
    return { ...statement, from: statement.from.replace('from people p', many) }
  },
}

// Data values of DHIS2 are of published figures alone.
it.each(ListFormat.options.filter((format) => format !== 'dhis2'))(
  'a long list is written as %s in the memory of a few rows',
  async (format) => {
    const columns = peopleRows.list.columns.map(({ key }) => key)
    const given = {
      ...{ id: newId(), sideId: cast.fatou.sideId, siteId: null, list: 'people', filters: {}, sealedSearch: null },
      ...{ fields: columns, guarded: true, format, language: 'ar' as const, purpose: 'statistics' as const, note: '' },
      ...{ recipient: 'A test', expiresOn: '2030-01-01', state: 'ready' as const, exportedBy: cast.fatou.id },
      ...{
        exportedAt: new Date().toISOString(),
        decidedBy: null,
        decidedAt: null,
        decision: '',
        endedBy: null,
        endedAt: null,
      },
    }
    const reader = { actor: cast.fatou, language: 'ar' as const, now: new Date() }
    let [rows, bytes, pieces, peak] = [0, 0, 0, 0]
    const before = process.memoryUsage().rss
    const started = performance.now()
    await world.sulh.database.read(cast.fatou, async (tx) => {
      const onRows = (count: number) => {
        rows += count
      }
      const table = await tableOf(tx, { rows: manyTimes, given, search: '', reader, onRows })
      for await (const piece of listFormats[format].write(table)) {
        bytes += piece.length
        if (++pieces % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss)
      }
    })
    const mb = (value: number) => Math.round(value / 1e6)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(
      `${format}: ${rows} rows, ${columns.length} columns, ${mb(bytes)} MB in ${seconds} s; ${mb(before)} MB before, ${mb(peak)} MB at the most\n`,
    )
    expect(rows).toBe(wanted)
    expect(mb(peak) - mb(before)).toBeLessThan(mostMb)
  },
  3_600_000,
)
