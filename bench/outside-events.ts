import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSulh } from '../src/cli/open-sulh.ts'
import { derivedId, type Id, newId } from '../src/kernel/ids.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { ColumnsCache, columnsCacheOf } from '../src/outside-events/columns-store.ts'
import { readEvents, readSummary } from '../src/outside-events/events-store.ts'
import { keepEventFile } from '../src/outside-events/file-store.ts'
import { gedRow, gedText } from '../src/outside-events/formats/sample-files.ts'
import { beginImport } from '../src/outside-events/import-actions.ts'
import { takeEventRowsJob } from '../src/outside-events/take-rows-job.ts'
import { OutsideEventsQuery, OutsideSummaryQuery } from '../src/outside-events/views.ts'
import { found } from '../src/programme/actions.ts'
import { programmeId } from '../src/programme/programme.ts'
import { runJob } from '../src/server/jobs.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { appoint } from '../src/users/actions.ts'

const rowsOfFile = 100_000
const files = 10
const asked = 60
const id = (label: string): Id => derivedId(programmeId, label)
const texts = (name: string) => ({ ar: name, en: name, fr: name })
const analyst: Actor = {
  ...{ id: id('user analyst'), name: 'analyst', sideId: id('authority north'), side: 'north', joint: false },
  ...{ siteId: null, roles: ['incidentAnalyst'] },
}

let state = 20_200_624
/** Numbers by a fixed rule, so that each run asks and holds the same. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
const towns = Array.from({ length: 80 }, () => [10 + random() * 14, 24 + random() * 8.5] as const)

/** A file in the layout of GED 19.1 with invented events around towns, 2011 to 2024. */
function inventedFile(first: number): Buffer {
  const rows = Array.from({ length: rowsOfFile }, (_, at) => {
    const [x, y] = towns[Math.floor(random() ** 2 * towns.length)] ?? [13, 32]
    const day = new Date(Date.UTC(2011, 0, 1 + Math.floor(random() * 5100))).toISOString().slice(0, 10)
    const best = String(Math.floor(random() ** 6 * 60))
    return gedRow({
      ...{ id: String(first + at), date_start: day, date_end: day, date_prec: '1', year: day.slice(0, 4) },
      ...{ latitude: (y + (random() - 0.5) * 0.4).toFixed(6), longitude: (x + (random() - 0.5) * 0.4).toFixed(6) },
      ...{ best, low: best, high: best, deaths_a: best, deaths_b: '0', deaths_civilians: '0', adm_1: '' },
      ...{ where_prec: String(1 + Math.floor(random() * 6)), type_of_violence: String(1 + Math.floor(random() * 3)) },
    })
  })
  return Buffer.from(gedText(rows))
}

function shareAt(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
const said = (milliseconds: readonly number[]) => {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return `p50 ${shareAt(sorted, 0.5).toFixed(1)} ms, p95 ${shareAt(sorted, 0.95).toFixed(1)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`
}

/**
 * A file of 100,000 events from its bytes to where it can be asked; then questions of place and time over a million events through row-level
 * security, beside the same counts by SQL alone over the same table with an index by day.
 */
export async function benchOutsideEvents(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const { sulh, close } = await openSulh(folder)
  try {
    await prepare(sulh)
    for (let file = 0; file < files; file++) {
      const bytes = inventedFile(file * rowsOfFile)
      const from = performance.now()
      await takeIn(sulh, bytes)
      await summary(sulh, {})
      const seconds = (performance.now() - from) / 1000
      process.stdout.write(
        `${rowsOfFile.toLocaleString('en')} events, ${(bytes.length / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s from the file to the first answer over ${((file + 1) * rowsOfFile).toLocaleString('en')}\n`,
      )
    }
    await questions(sulh)
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function takeIn(sulh: Sulh, bytes: Buffer): Promise<void> {
  const { sha256 } = await keepEventFile(sulh, bytes, analyst)
  const input = { id: newId(), fileHash: sha256, fileName: 'bench.csv', provider: 'UCDP', licence: '', replaces: null }
  const envelope = { id: newId(), at: new Date().toISOString(), input }
  const { outcome } = await sulh.performer.perform({ action: beginImport, actor: analyst, envelope })
  if (outcome === 'refused') throw new Error('the import was refused')
  await runJob(sulh, takeEventRowsJob, () => {})
}

function summary(sulh: Sulh, query: Record<string, string>) {
  const parsed = OutsideSummaryQuery.parse(query)
  return sulh.database.read(analyst, (tx) => readSummary(tx, columnsCacheOf(sulh), parsed, analyst))
}

function randomQuestion(): Record<string, string> {
  const [west, south] = [9 + random() * 12, 20 + random() * 10]
  const wide = 0.3 + random() ** 2 * 12
  const box = [west, south, Math.min(west + wide, 30), Math.min(south + wide, 34)]
    .map((degree) => degree.toFixed(4))
    .join(',')
  const from = new Date(Date.UTC(2011, 0, 1 + Math.floor(random() * 4000))).toISOString().slice(0, 10)
  const to = `${Number(from.slice(0, 4)) + Math.floor(random() * 6)}-12-31`
  const type = random() < 0.3 ? 'attackOnCivilians' : 'all'
  return {
    box: random() < 0.2 ? '' : box,
    from: random() < 0.2 ? '' : from,
    to: random() < 0.2 ? '' : to,
    type,
    within: random() < 0.3 ? '25000' : 'all',
  }
}

async function questions(sulh: Sulh): Promise<void> {
  const all = Array.from({ length: asked }, randomQuestion)
  const cold = performance.now()
  const empty = new ColumnsCache()
  await sulh.database.read(analyst, (tx) => readSummary(tx, empty, OutsideSummaryQuery.parse({}), analyst))
  process.stdout.write(
    `the first question of a server that has nothing in memory: ${(performance.now() - cold).toFixed(0)} ms (a job loads it before anybody asks)\n`,
  )
  const maps: number[] = []
  const lists: number[] = []
  for (const question of all) {
    const begun = performance.now()
    await summary(sulh, question)
    maps.push(performance.now() - begun)
    const listed = performance.now()
    const query = OutsideEventsQuery.parse({ ...question, page: String(1 + Math.floor(random() * 4)) })
    await sulh.database.read(analyst, (tx) => readEvents(tx, columnsCacheOf(sulh), query, analyst))
    lists.push(performance.now() - listed)
  }
  process.stdout.write(
    `map, weeks and districts over ${(files * rowsOfFile).toLocaleString('en')} events: ${said(maps)}\n`,
  )
  process.stdout.write(`a page of the list: ${said(lists)}\n`)
  await bySql(sulh, all)
}

/** The peer: the same counts by PostgreSQL alone, with the index that suits them best, past row-level security. */
async function bySql(sulh: Sulh, all: readonly Record<string, string>[]): Promise<void> {
  const { owner } = sulh.database
  await owner.query(
    'create index bench_by_day on outside_events (started_on) include (longitude, latitude, radius_m, type, killed_best, place_code)',
  )
  await owner.query('vacuum analyze outside_events')
  const times: number[] = []
  for (const { box = '', from = '', to = '', type, within } of all) {
    const [west, south, east, north] = box === '' ? [-180, -90, 180, 90] : box.split(',').map(Number)
    const begun = performance.now()
    await owner.query(
      `select floor(longitude * 5), floor(latitude * 5), (started_on - date '1970-01-01' + 3) / 7 as week, place_code, count(*), sum(killed_best)
       from outside_events where started_on between $1 and $2 and longitude between $3 and $5 and latitude between $4 and $6
         and ($7 = 'all' or type = $7) and ($8 = 'all' or radius_m <= nullif($8, 'all')::int)
       group by grouping sets ((), (1, 2), (3), (4))`,
      [from || '1900-01-01', to || '2100-01-01', west, south, east, north, type, within],
    )
    times.push(performance.now() - begun)
  }
  process.stdout.write(`the same by SQL alone: ${said(times)}\n`)
}

async function prepare(sulh: Sulh): Promise<void> {
  await sulh.performAsProgram(found, {
    ...{ id: programmeId, title: texts('Bench'), timeZone: 'Africa/Tripoli', country: 'LY', demonstration: true },
    authorities: [{ id: analyst.sideId, code: 'north', name: texts('North'), kind: 'side', position: 0 }],
  })
  await sulh.database.prepareRoles()
  const { id: userId, sideId, roles } = analyst
  const user = { id: userId, sideId, siteId: null, officeId: null, login: 'analyst', name: texts('analyst'), roles }
  await sulh.performAsProgram(appoint, user)
}
