import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { ColumnsCache } from '../../src/outside-events/columns-store.ts'
import { readEvents, readSummary } from '../../src/outside-events/events-store.ts'
import { keepEventFile } from '../../src/outside-events/file-store.ts'
import { beginImport, holdImport, withdrawImport } from '../../src/outside-events/import-actions.ts'
import { findImport, readChanges } from '../../src/outside-events/imports-store.ts'
import { rowsAtOnce, takeEventRowsJob } from '../../src/outside-events/take-rows-job.ts'
import { EventChangesQuery, OutsideEventsQuery, OutsideSummaryQuery } from '../../src/outside-events/views.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { begunImport, gedFile, takenImport } from '../outside-events.ts'
import { type CastName, cast, newWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
})
afterAll(() => world.end())

const cache = new ColumnsCache()
const importOf = (id: string, who: CastName = 'othman') =>
  world.sulh.database.read(cast[who], (tx) => findImport(tx, id))
const summary = (who: CastName, query: Record<string, string> = {}) =>
  world.sulh.database.read(cast[who], (tx) => readSummary(tx, cache, OutsideSummaryQuery.parse(query), cast[who]))
const listed = (who: CastName, query: Record<string, string> = {}) =>
  world.sulh.database.read(cast[who], (tx) => readEvents(tx, cache, OutsideEventsQuery.parse(query), cast[who]))
const findings = async () => (await verifyRecord(world.sulh, recordChecks, () => {})).findings
const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)

const many = (count: number, given: Record<string, string> = {}) =>
  gedFile(Array.from({ length: count }, (_, at) => ({ id: `${700_000 + at}`, ...given })))

describe('a file of events of others', () => {
  let first: string

  it('is taken in whole: its events count on the map, by week and district, for its side and joint bodies alone', async () => {
    first = await takenImport(
      world,
      'othman',
      gedFile([{ id: '1' }, { id: '2', low: '9' }, { id: '3', date_start: '?' }]),
    )
    const one = await importOf(first)
    expect(one).toMatchObject({ status: 'taken', fileRows: 3, accepted: 2, refused: 1, again: 0 })
    expect(one?.report?.rules.map(({ rule, rows }) => [rule, rows])).toEqual([
      ['dayUnreadable', 1],
      ['tollOrder', 1],
    ])
    const seen = await summary('mourad')
    expect(seen).toMatchObject({
      events: 2,
      killed: 6,
      own: 0,
      providers: ['UCDP'],
      weeks: [{ monday: '2020-06-22', events: 2 }],
    })
    expect(seen.cells).toEqual([expect.objectContaining({ events: 2, killed: 6 })])
    expect((await summary('viola')).events).toBe(2)
    expect((await summary('qasim')).events).toBe(0)
    expect((await listed('qasim')).events).toEqual([])
    expect(await importOf(first, 'qasim')).toBeUndefined()
  })

  it('is found by place, time, type and precision', async () => {
    const events = async (query: Record<string, string>) => {
      const [{ events: counted }, { total }] = [await summary('othman', query), await listed('othman', query)]
      expect(total).toBe(counted)
      return counted
    }
    expect(await events({ box: '16,31,17,32' })).toBe(2)
    expect(await events({ box: '13,31,14,32' })).toBe(0)
    expect(await events({ from: '2020-06-25', to: '2020-06-30' })).toBe(2)
    expect(await events({ from: '2020-06-26' })).toBe(0)
    expect(await events({ type: 'armedClash' })).toBe(2)
    expect(await events({ type: 'shelling' })).toBe(0)
    expect(await events({ within: '5000' })).toBe(0)
    expect(await events({ within: '25000' })).toBe(2)
    expect(await events({ provider: 'ACLED' })).toBe(0)
    expect((await listed('othman')).events[0]).toMatchObject({
      provider: 'UCDP',
      event: { killedLow: 9, killedBest: 3 },
    })
  })

  it('is refused where it was not sent, is in force already, or would replace what it may not', async () => {
    const begin = (given: Record<string, unknown>) =>
      world.do('othman', beginImport, {
        id: newId(),
        fileName: '',
        provider: 'UCDP',
        licence: '',
        replaces: null,
        ...given,
      })
    const file = gedFile([{ id: '1' }, { id: '2', low: '9' }, { id: '3', date_start: '?' }])
    const { sha256 } = await keepEventFile(world.sulh, file, cast.othman)
    expect(code(await begin({ fileHash: 'a'.repeat(64) }))).toBe('eventImport.noFile')
    expect(code(await begin({ fileHash: sha256 }))).toBe('eventImport.sameFile')
    const other = await keepEventFile(world.sulh, many(1), cast.othman)
    expect(code(await begin({ fileHash: other.sha256, provider: 'ACLED', replaces: first }))).toBe(
      'eventImport.notReplaced',
    )
    const none = await keepEventFile(world.sulh, gedFile([{ id: '' }]), cast.othman)
    expect(code(await begin({ fileHash: none.sha256 }))).toBe('eventImport.nothing')
    expect(code(await world.do('mourad', beginImport, {}))).toBe('action.notAllowed')
    // The file of one side is no file of the other.
    expect(
      code(
        await world.do('qasim', beginImport, {
          id: newId(),
          fileHash: sha256,
          fileName: '',
          provider: 'UCDP',
          licence: '',
          replaces: null,
        }),
      ),
    ).toBe('eventImport.noFile')
  })

  it('takes the place of an earlier one, which stays readable, and says what came, went and changed', async () => {
    const newer = gedFile([{ id: '1' }, { id: '2', best: '4', deaths_a: '2' }, { id: '4' }])
    const second = await takenImport(world, 'othman', newer, { replaces: first })
    expect(await importOf(first)).toMatchObject({ status: 'replaced' })
    const one = await importOf(second)
    expect(one).toMatchObject({ status: 'taken', changes: { added: 1, changed: 1, same: 1, removed: 0 } })
    expect((await summary('othman')).events).toBe(3)
    const changed = await world.sulh.database.read(cast.othman, async (tx) =>
      one ? readChanges(tx, one, EventChangesQuery.parse({ kind: 'changed' })) : undefined,
    )
    expect(changed?.changes).toMatchObject([{ before: { providerId: '2', killedBest: 3 }, after: { killedBest: 4 } }])
    // Withdrawn, the earlier one is in force again.
    await world.done('othman', withdrawImport, { id: second, reason: 'Wrong file' })
    expect(await importOf(first)).toMatchObject({ status: 'taken' })
    expect((await summary('othman')).events).toBe(2)
    expect(code(await world.do('othman', withdrawImport, { id: second, reason: 'x' }))).toBe('eventImport.notNow')
  })

  it('beside another of the provider counts an event that both have once', async () => {
    const beside = await takenImport(world, 'othman', gedFile([{ id: '2' }, { id: '8' }]))
    expect(await importOf(beside)).toMatchObject({ accepted: 2, again: 1 })
    expect((await summary('othman')).events).toBe(3)
    await world.done('othman', withdrawImport, { id: beside, reason: 'Enough' })
  })

  it('goes on where it was cut short, and stops where somebody stops it', async () => {
    const rows = rowsAtOnce * 2 + 10
    const id = await begunImport(world, 'othman', many(rows), { provider: 'Cut' })
    const stop = new AbortController()
    const cut = runJob(world.sulh, takeEventRowsJob, () => stop.abort(new Error('cut short')), stop.signal)
    await expect(cut).rejects.toThrow('cut short')
    const half = await importOf(id)
    expect(half?.status).toBe('takingIn')
    expect(half?.rowsTaken).toBeLessThan(rows)
    await world.done('petra', holdImport, { id, held: true })
    await runJob(world.sulh, takeEventRowsJob, () => {})
    expect((await importOf(id))?.status).toBe('takingIn')
    await world.done('petra', holdImport, { id, held: false })
    await runJob(world.sulh, takeEventRowsJob, () => {})
    expect(await importOf(id)).toMatchObject({ status: 'taken', rowsTaken: rows, accepted: rows })
    expect((await summary('othman', { provider: 'Cut' })).events).toBe(rows)
    const last = await listed('othman', { provider: 'Cut', page: '100' })
    expect([last.total, last.events.length]).toEqual([rows, 50])
    await world.done('othman', withdrawImport, { id, reason: 'A trial' })
  }, 60_000)

  it('cannot be altered unseen', async () => {
    expect(await findings()).toEqual([])
    await world.asOwner(`update outside_events set killed_best = 0 where import_id = '${first}' and "row" = 1`)
    expect((await findings()).map(({ table }) => table).toSorted()).toEqual(['event_imports', 'outside_events'])
    await world.asOwner(`update outside_events set killed_best = 3 where import_id = '${first}' and "row" = 1`)
    await world.asOwner(`update event_import_columns set body = body || '\\x00' where import_id = '${first}'`)
    expect(await findings()).toMatchObject([{ table: 'event_import_columns', row: first }])
    await world.asOwner(
      `update event_import_columns set body = substr(body, 1, length(body) - 1) where import_id = '${first}'`,
    )
    await world.asOwner(`delete from outside_events where import_id = '${first}' and "row" = 2`)
    expect(await findings()).toMatchObject([{ table: 'event_imports', row: first }])
  })

  const extract = resolve(import.meta.dirname, '../../../shared/data/geo/ucdp_ged191_myanmar_bangladesh.csv')
  it.skipIf(!existsSync(extract))(
    'that UCDP made (in ../shared/data/geo) gives the sums that others counted, in SQL too',
    async () => {
      const id = await takenImport(world, 'qasim', readFileSync(extract))
      expect(await importOf(id, 'qasim')).toMatchObject({
        accepted: 3194,
        report: { killed: { low: 19_808, best: 20_936, high: 30_686 } },
      })
      const { rows } = await world.sulh.database.read(cast.qasim, (tx) =>
        tx.query(
          `select count(*) as rows, sum(killed_best) as best, sum(killed_low) as low, sum(killed_high) as high,
           count(*) filter (where 'tollOrder' = any (faults)) as disordered from outside_events where import_id = $1`,
          [id],
        ),
      )
      expect(rows).toEqual([{ rows: 3194, best: 20_936, low: 19_808, high: 30_686, disordered: 6 }])
      expect(await summary('qasim')).toMatchObject({ events: 3194, killed: 20_936 })
    },
    60_000,
  )
})
