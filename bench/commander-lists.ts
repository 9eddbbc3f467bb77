import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSulh } from '../src/cli/open-sulh.ts'
import { receive } from '../src/commander-lists/actions.ts'
import { keepFile } from '../src/commander-lists/file-store.ts'
import { readChanges, readEntries, readList } from '../src/commander-lists/reading-store.ts'
import { takeRowsJob } from '../src/commander-lists/take-rows-job.ts'
import { ChangesQuery, EntriesQuery } from '../src/commander-lists/views.ts'
import { derivedId, type Id, newId } from '../src/kernel/ids.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { blockingKeys } from '../src/names/blocking.ts'
import { adoptPlaces, found, planSite } from '../src/programme/actions.ts'
import { programmeId } from '../src/programme/programme.ts'
import { inTransaction } from '../src/server/database.ts'
import { runJob } from '../src/server/jobs.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { appoint } from '../src/users/actions.ts'
import { workbook } from '../test/xlsx.ts'
import { cpuSeconds } from './cpu.ts'
import { type InventedRecord, inventedRegistrations } from './invented-registrations.ts'
import { median } from './median.ts'

const registered = 200_000
const rows = 100_000
const id = (label: string): Id => derivedId(programmeId, label)
const texts = (name: string) => ({ ar: name, en: name, fr: name })
const officer: Actor = {
  id: id('user officer'),
  name: 'officer',
  sideId: id('authority north'),
  side: 'north',
  joint: false,
  siteId: null,
  roles: ['groupOfficer'],
}

/**
 * A list of 100,000 rows in XLSX against 200,000 registered people of its side, of whom a third is on it: read, compared,
 * journalled and written; then how fast its pages answer through row-level security.
 */
export async function benchCommanderLists(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const { sulh, close } = await openSulh(folder)
  try {
    const records = [...inventedRegistrations(registered + (rows * 2) / 3)]
    await prepare(sulh, records.slice(0, registered))
    await take(sulh, records.slice(registered - rows / 3, registered - rows / 3 + rows))
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function take(sulh: Sulh, listed: readonly InventedRecord[]): Promise<void> {
  const header = ['No', 'Given name', 'Father', 'Grandfather', 'Family', 'Date of birth', 'Rank']
  const cells = listed.map(({ values }, at) => [at + 1, ...values.slice(0, 4), values[4] ?? '', 'private'])
  const file = workbook([{ rows: [header, ...cells] }])
  const roles = ['given', 'father', 'grandfather', 'family', 'birth', 'rank'] as const
  const columns = roles.map((role, at) => ({ column: at + 1, role, order: role === 'birth' ? ('ymd' as const) : null }))
  let from = performance.now()
  const fileHash = await keepFile(sulh, file, officer.sideId, officer)
  print(
    `${rows.toLocaleString('en')} rows, ${(file.length / 1e6).toFixed(1)} MB XLSX: checked and sealed in ${seconds(from)} s`,
  )
  const list = newId()
  const input = { id: list, groupId: id('group'), fileHash, receivedFrom: 'x', receivedOn: '2020-06-24' }
  const envelope = {
    id: newId(),
    at: new Date().toISOString(),
    input: { ...input, mapping: { sheet: 0, headerRow: 1, columns } },
  }
  const received = await sulh.performer.perform({ action: receive, envelope, actor: officer })
  if (received.outcome === 'refused') throw new Error(received.code)
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const before = process.cpuUsage()
  from = performance.now()
  await runJob(sulh, takeRowsJob, () => {})
  clearInterval(watch)
  const taken = Number(seconds(from))
  const view = await sulh.database.read(officer, (tx) => readList(tx, list, 'en'))
  if (!view) throw new Error('no list')
  const { accepted, refused, counts } = view.list
  print(
    `taken with matching against ${registered.toLocaleString('en')} people: ${taken.toFixed(1)} s = ${Math.round(rows / taken)} rows/s, ${cpuSeconds(before).toFixed(1)} CPU s here, memory at most ${Math.round(peak / 1e6)} MB; ${accepted} accepted, ${refused} refused, ${counts.suggested} suggested, ${counts.minor} minors, ${counts.duplicate} duplicates`,
  )
  await sulh.database.owner.query('analyze')
  const queries = {
    'first page': {},
    'page 1,500': { page: 1500 },
    'suggested by score': { state: 'suggested' as const, order: '-score' as const },
    'by name': { order: 'name' as const, page: 20 },
    'unmatched by name': { state: 'unmatched' as const, order: 'name' as const },
    'search of two words': { search: 'mohamed salem' },
    'search of a common word': { search: 'mohamed' },
    'search, suggested, by score': { search: 'ahmed', state: 'suggested' as const, order: '-score' as const },
  }
  for (const [what, query] of Object.entries(queries)) {
    const asked = { ...EntriesQuery.parse({}), ...query }
    await timed(what, () => sulh.database.read(officer, (tx) => readEntries(tx, view.list, asked)))
  }
  const added = ChangesQuery.parse({ kind: 'added' })
  await timed('changes', () => sulh.database.read(officer, (tx) => readChanges(tx, view.list, added)))
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < 40; round++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  const p95 = times.toSorted((a, b) => a - b)[37] ?? 0
  print(`${what}: median ${median(times).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`)
}

/** A programme with one side, one signed group, and everybody registered, written past perform(): only the rows matter. */
async function prepare(sulh: Sulh, people: readonly InventedRecord[]): Promise<void> {
  const authority = { id: officer.sideId, code: 'north', name: texts('North'), kind: 'side', position: 0 }
  const programme = {
    id: programmeId,
    title: texts('Bench'),
    timeZone: 'Africa/Tripoli',
    country: 'LY',
    demonstration: true,
  }
  await sulh.performAsProgram(found, { ...programme, authorities: [authority] })
  await sulh.prepare()
  const place = {
    id: id('place'),
    code: 'B1',
    kind: 'town',
    parentCode: null,
    name: texts('B'),
    latitude: 30,
    longitude: 15,
  }
  await sulh.performAsProgram(adoptPlaces, { id: programmeId, places: [place] })
  const site = {
    id: id('site'),
    sideId: officer.sideId,
    code: 'TAR',
    name: texts('T'),
    kind: 'registrationSite',
    placeCode: 'B1',
  }
  await sulh.performAsProgram(planSite, site)
  const user = {
    id: officer.id,
    sideId: officer.sideId,
    siteId: null,
    officeId: null,
    login: 'officer',
    name: texts('O'),
  }
  await sulh.performAsProgram(appoint, { ...user, roles: ['groupOfficer'] })
  await inTransaction(sulh.database.writer, async (tx) => {
    await tx.query(
      `insert into armed_groups (id, side_id, code, name_arabic, name_latin, aliases, claimed_status, place_code, status, reported_by,
         reported_at) values ($1, $2, 'G-1', 'x', 'x', '[]', 'none', 'B1', 'signed', $3, now())`,
      [id('group'), officer.sideId, officer.id],
    )
    for (let from = 0; from < people.length; from += 5000) {
      const page = people.slice(from, from + 5000).map((record) => personRow(record))
      await tx.query(
        `insert into people (id, side_id, site_id, number, name_arabic, name_latin, birth, sex, nationality, place_code, claimed_group,
           registered_by, registered_at)
         select id, $2, $3, id::text, '{"given":"","father":"","grandfather":"","family":""}', name, birth, 'male', 'LY', 'B1', 'x',
           $4, now() from jsonb_to_recordset($1) as p(id uuid, name jsonb, birth jsonb)`,
        [JSON.stringify(page), officer.sideId, id('site'), officer.id],
      )
      const keys = page.flatMap(({ id: person, whole }) =>
        [...new Set(blockingKeys(whole))].map((key) => ({ key, person })),
      )
      await tx.query(
        `insert into person_keys (key, person_id, side_id, site_id) select key, person, $3, $4 from unnest($1::text[], $2::uuid[]) as k(key, person)`,
        [keys.map(({ key }) => key), keys.map(({ person }) => person), officer.sideId, id('site')],
      )
    }
  })
  await sulh.database.owner.query('analyze')
}

function personRow({ values }: InventedRecord) {
  const [given = '', father = '', grandfather = '', family = '', birth = ''] = values
  const day = birth === '' ? '1980-01-01' : birth
  return {
    id: newId(),
    name: { given, father, grandfather, family },
    whole: [given, father, grandfather, family].filter((part) => part !== '').join(' '),
    birth: { from: day, to: day, precision: 'day' },
  }
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
