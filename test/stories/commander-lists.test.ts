import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { discard, freeze, hold, receive, takeRows } from '../../src/commander-lists/actions.ts'
import { matchEntries, settleEntries } from '../../src/commander-lists/entry-actions.ts'
import { keepFile, openFile } from '../../src/commander-lists/file-store.ts'
import type { Mapping } from '../../src/commander-lists/mapping.ts'
import { refusedRows } from '../../src/commander-lists/preview-store.ts'
import { readChanges, readEntries, readEntry, readList } from '../../src/commander-lists/reading-store.ts'
import { listingsOf } from '../../src/commander-lists/store.ts'
import { takeRowsJob } from '../../src/commander-lists/take-rows-job.ts'
import { EntriesQuery, type EntryRow } from '../../src/commander-lists/views.ts'
import { groupNoun } from '../../src/groups/group.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { loadRecords, recordKey } from '../../src/server/records.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { readWork } from '../../src/work/store.ts'
import { signedGroup } from '../groups.ts'
import { applicant, type CastName, cast, newWorld, type World } from '../world.ts'
import { type SheetCell, workbook } from '../xlsx.ts'

const headers = ['م', 'الاسم', 'تاريخ الميلاد', 'الرتبة', 'الصفة', 'تاريخ الانضمام', 'رقم السلاح']
const mapping: Mapping = {
  sheet: 0,
  headerRow: 2,
  columns: [
    { column: 1, role: 'name', order: null },
    { column: 2, role: 'birth', order: 'dmy' },
    { column: 3, role: 'rank', order: null },
    { column: 4, role: 'role', order: null },
    { column: 5, role: 'joined', order: 'dmy' },
    { column: 6, role: 'weapon', order: null },
  ],
}
const fileOf = (...rows: SheetCell[][]) => workbook([{ rows: [['كتيبة الجبل'], headers, ...rows] }])

let world: World
let groupId: Id
beforeAll(async () => {
  world = await newWorld()
  groupId = await signedGroup(world, 'nadia', { code: 'G-1', cap: 3, cutOff: '2019-04-04' })
})
afterAll(() => world.end())

/** Sends a file in and receives it as somebody. */
async function received(who: CastName, file: Buffer, group = groupId, given: Partial<Mapping> = {}): Promise<Id> {
  const fileHash = await keepFile(world.sulh, file, cast[who].sideId, cast[who])
  return world.done(who, receive, receiving(fileHash, group, given))
}
function receiving(fileHash: string, group: Id, given: Partial<Mapping> = {}) {
  const received = { receivedFrom: 'قائد الكتيبة', receivedOn: '2020-06-20', mapping: { ...mapping, ...given } }
  return { id: newId(), groupId: group, fileHash, ...received }
}
const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31`, precision: 'year' })
const take = () => runJob(world.sulh, takeRowsJob, () => {})
const viewOf = async (id: Id, who: CastName = 'nadia') =>
  world.sulh.database.read(cast[who], (tx) => readList(tx, id, 'en'))
async function entriesOf(id: Id, query: Partial<EntriesQuery> = {}, who: CastName = 'nadia'): Promise<EntryRow[]> {
  const view = await viewOf(id, who)
  if (!view) return []
  const { entries } = await world.sulh.database.read(cast[who], (tx) =>
    readEntries(tx, view.list, { ...EntriesQuery.parse({}), ...query }),
  )
  return entries
}
const stateOf = async (id: Id) => Object.fromEntries((await entriesOf(id)).map(({ row, state }) => [row, state]))
const listings = (personId: Id) => world.sulh.database.read(cast.nadia, (tx) => listingsOf(tx, personId))

describe('a commander sends a list, and it is taken in, frozen, amended and matched', () => {
  let mansour: Id
  let first: Id
  const rows: SheetCell[][] = [
    [1, 'منصور عثمان بلقاسم التاورغي', '14/05/1988', 'رائد', 'مقاتل', '2015', 'KB 1'],
    [2, 'إدريس سالم فرج الزوي', { day: 31_178 }, '', 'سائق', '1/9/1440', ''],
    [3, 'عمر خليفة علي الورفلي', '1990', '', 'مقاتل', '05/04/2019', ''],
    [4, 'صبي صغير جداً', '2015', 'مجهول', 'حارس', '2019', 'KB 9'],
    [5, 'منصور عثمان بلقاسم التاورغي', '14/05/1988', 'رائد', 'مقاتل', '2015', 'KB 1'],
    [6, 'هشام فتحي رمضان المصراتي', '7/3/85', '', '', '', ''],
    [7, '=cmd', '1985', '', '', '', ''],
    [8, 'طارق نوري عيسى الترهوني', '1405/9/1', '', 'طباخ', '', ''],
  ]

  it('is refused before it can be read as a list, each time with what to do', async () => {
    const fileHash = await keepFile(world.sulh, fileOf(...rows), cast.nadia.sideId, cast.nadia)
    const unsigned = await world.do('umar', receive, receiving(fileHash, groupId))
    expect(unsigned).toMatchObject({ code: 'group.unknown' })
    expect(await world.do('awa', receive, receiving(fileHash, groupId))).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('nadia', receive, receiving('0'.repeat(64), groupId))).toMatchObject({
      code: 'commanderList.noFile',
    })
    expect(await world.do('nadia', receive, receiving(fileHash, groupId, { sheet: 7 }))).toMatchObject({
      code: 'commanderList.noFile',
    })
    const nameless = { columns: [{ column: 2, role: 'birth' as const, order: null }] }
    expect(await world.do('nadia', receive, receiving(fileHash, groupId, nameless))).toMatchObject({
      code: 'commanderList.noNameColumn',
    })
    await expect(
      keepFile(world.sulh, Buffer.from('PK\u0003\u0004 broken'), cast.nadia.sideId, cast.nadia),
    ).rejects.toMatchObject({
      code: 'damaged',
    })
  })

  it('is kept sealed, and taken row by row: each accepted in its state, or refused with its reason', async () => {
    mansour = await world.done('awa', register, applicant())
    first = await received('nadia', fileOf(...rows))
    expect(await world.do('nadia', freeze, { id: first, acknowledgedExcess: null })).toMatchObject({
      code: 'commanderList.notComplete',
    })
    await take()
    const view = await viewOf(first)
    expect(view?.list).toMatchObject({ status: 'importing', complete: true, accepted: 6, refused: 2, version: 1 })
    expect(await stateOf(first)).toEqual({
      3: 'suggested',
      4: 'lateRecruit',
      5: 'lateRecruit',
      6: 'minor',
      7: 'duplicate',
      10: 'unmatched',
    })
    const [known] = await entriesOf(first)
    expect(known?.person?.id).toBe(mansour)
    expect(known?.score).toBeGreaterThan(0.9)
    const hijri = (await entriesOf(first)).find(({ row }) => row === 4)
    expect(hijri).toMatchObject({
      joinedCalendar: 'hijri',
      joined: { from: '2019-05-06' },
      birth: { from: '1985-05-11' },
    })
    const { rows: sealed } = await world.sulh.database.owner.query('select sealed from commander_list_files')
    expect(sealed.every((row) => !row.sealed.includes('منصور') && !row.sealed.includes('xl/workbook'))).toBe(true)
  })

  it('keeps nothing of a minor but the row, anywhere but in the sealed file', async () => {
    const minor = (await entriesOf(first)).find(({ state }) => state === 'minor')
    expect(minor).toMatchObject({ nameArabic: '', rank: '', role: '', weapon: '', birth: null, joined: null })
    const { rows: everything } = await world.sulh.database.owner.query(
      `select e::text as row from commander_list_entries e union all select w::text from commander_list_words w
       union all select body::text from journal`,
    )
    expect(everything.length).toBeGreaterThan(20)
    expect(everything.some(({ row }) => row.includes('صبي') || row.includes('KB 9'))).toBe(false)
    const file = await openFile(world.sulh, cast.nadia.sideId, (await viewOf(first))?.list.fileHash ?? '')
    expect(
      createHash('sha256')
        .update(file ?? '')
        .digest('hex'),
    ).toBe((await viewOf(first))?.list.fileHash)
    const settle = { id: first, entryIds: [minor?.id], verdict: 'reject', reason: 'A child.' }
    expect(await world.do('nadia', settleEntries, settle)).toMatchObject({ code: 'commanderListEntry.wrongState' })
  })

  it('reports the refused rows with their cells and reasons, safe to open', async () => {
    const list = (await viewOf(first))?.list
    let report = ''
    if (list) for await (const piece of refusedRows(world.sulh, list, 'ar')) report += piece
    expect(report.startsWith('\ufeff')).toBe(true)
    const lines = report.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('هشام فتحي رمضان المصراتي')
    expect(lines[1]).toContain('برقمين')
    expect(lines[2]).toContain("'=cmd")
    expect(report).not.toContain('صبي')
  })

  it('is in force only when somebody else froze it, and shows the other side nothing', async () => {
    expect(await listings(mansour)).toEqual([])
    expect(await world.do('nadia', freeze, { id: first, acknowledgedExcess: null })).toMatchObject({
      code: 'commanderList.twoPersonRule',
    })
    expect(await world.do('umar', freeze, { id: first, acknowledgedExcess: null })).toMatchObject({
      code: 'commanderList.unknown',
    })
    await world.done('omran', freeze, { id: first, acknowledgedExcess: null })
    expect(await viewOf(first)).toMatchObject({ list: { inForce: true, excess: null }, group: { status: 'listed' } })
    const group = await world.sulh.database.read(cast.nadia, (tx) =>
      loadRecords(tx, [{ noun: groupNoun, id: groupId }]),
    )
    expect(group.get(recordKey(groupNoun, groupId))).toMatchObject({ status: 'listed' })
    expect(await viewOf(first, 'umar')).toBeUndefined()
    expect(await viewOf(first, 'awa')).toBeUndefined()
    expect(await viewOf(first, 'karim')).toBeDefined()
  })

  it('confers nothing: a match is an officer’s, said once, and a person on two entries is a duplicate', async () => {
    const [entry] = await entriesOf(first)
    const pairs = [{ entryId: entry?.id, personId: mansour }]
    expect(await world.do('umar', matchEntries, { id: first, pairs, reason: '' })).toMatchObject({
      code: 'commanderList.unknown',
    })
    expect(await world.do('fatou', matchEntries, { id: first, pairs, reason: '' })).toMatchObject({
      code: 'action.notAllowed',
    })
    const southerner = await world.done('hania', register, applicant({ placeCode: 'B3' }))
    const foreign = [{ entryId: entry?.id, personId: southerner }]
    expect(await world.do('nadia', matchEntries, { id: first, pairs: foreign, reason: '' })).toMatchObject({
      code: 'commanderListEntry.noPerson',
    })
    await world.done('nadia', matchEntries, { id: first, pairs, reason: 'Known to the office.' })
    expect(await listings(mansour)).toMatchObject([{ entryId: entry?.id, groupId, state: 'matched' }])
    const again = (await entriesOf(first)).find(({ row }) => row === 7)
    await world.done('nadia', matchEntries, {
      id: first,
      pairs: [{ entryId: again?.id, personId: mansour }],
      reason: '',
    })
    expect((await stateOf(first))[7]).toBe('duplicate')
    expect((await viewOf(first))?.list.counts).toMatchObject({ matched: 1, duplicate: 1, suggested: 0, minor: 1 })
  })

  it('keeps each finding with who and when, and lets it be taken back', async () => {
    const entry = (await entriesOf(first)).find(({ row }) => row === 10)
    const settle = (verdict: string) =>
      world.do('omran', settleEntries, { id: first, entryIds: [entry?.id], verdict, reason: `Because ${verdict}.` })
    expect(await settle('notThisPerson')).toMatchObject({ code: 'commanderListEntry.wrongState', facts: { row: 10 } })
    for (const verdict of ['markAbsent', 'reopen', 'reject', 'reopen']) {
      expect(await settle(verdict)).toMatchObject({ outcome: 'accepted' })
    }
    expect((await stateOf(first))[10]).toBe('unmatched')
    const list = (await viewOf(first))?.list
    const view =
      list && (await world.sulh.database.read(cast.nadia, (tx) => readEntry(tx, list, entry?.id ?? '', 'en')))
    expect(view?.decisions.map(({ verdict, n }) => `${n} ${verdict}`)).toEqual([
      '4 reopen',
      '3 reject',
      '2 reopen',
      '1 markAbsent',
    ])
    expect(view?.decisions[0]).toMatchObject({ decidedBy: cast.omran.id, reason: 'Because reopen.' })
  })

  it('is found by a name in the other script', async () => {
    expect((await entriesOf(first, { search: 'Idriss Zuway' })).map(({ row }) => row)).toEqual([4])
    expect(await entriesOf(first, { search: 'Nobody' })).toEqual([])
    expect((await entriesOf(first, { order: '-score' })).map(({ row }) => row)).toContain(3)
    expect((await entriesOf(first, { state: 'lateRecruit' })).map(({ row }) => row)).toEqual([4, 5])
  })

  it('is amended by a new version: the difference is shown, matches of the same entries carry over, the cap is not passed silently', async () => {
    const amended: SheetCell[][] = [
      rows[0] ?? [],
      [2, 'إدريس سالم فرج الزوي', { day: 31_178 }, 'ملازم', 'سائق', '1/9/1440', ''],
      ...['علي', 'حسن', 'خالد'].map((given, at) => [9 + at, `${given} مفتاح صالح الدرسي`, '1980', '', '', '', '']),
    ]
    const known = { given: 'علي', father: 'مفتاح', grandfather: 'صالح', family: 'الدرسي' }
    await world.done('awa', register, applicant({ nameArabic: known, birth: year(1980) }))
    const second = await received('omran', fileOf(...amended))
    expect(
      await world.do('nadia', receive, receiving((await viewOf(second))?.list.fileHash ?? '', groupId)),
    ).toMatchObject({
      code: 'commanderList.openVersion',
    })
    await take()
    const [entry] = await entriesOf(first)
    expect(
      await world.do('nadia', settleEntries, { id: first, entryIds: [entry?.id], verdict: 'reject', reason: 'Late.' }),
    ).toMatchObject({ code: 'commanderList.newerOpen' })
    const { items } = await world.sulh.database.read(cast.nadia, (tx) =>
      readWork(tx, workSources, { kind: 'commanderList.match', page: 1 }, cast.nadia, new Date()),
    )
    expect(items.map(({ id }) => id)).toEqual([second])
    const view = await viewOf(second)
    expect(view?.list.changes).toEqual({ added: 3, changed: 1, same: 1 })
    expect(view?.before).toMatchObject({ id: first, version: 1, removed: 3 })
    const changes = async (kind: 'added' | 'changed' | 'removed') =>
      view &&
      (await world.sulh.database.read(cast.nadia, (tx) => readChanges(tx, view.list, { kind, page: 1 }))).changes
    expect((await changes('changed'))?.[0]).toMatchObject({ before: { rank: '' }, after: { rank: 'ملازم' } })
    expect((await changes('removed'))?.map(({ before }) => before?.row)).toEqual([5, 7, 10])
    expect(await changes('added')).toHaveLength(3)
    expect((await entriesOf(second))[0]).toMatchObject({ state: 'matched', personId: mansour, cause: 'carriedOver' })
    expect(await listings(mansour)).toHaveLength(2)

    expect(await world.do('nadia', freeze, { id: second, acknowledgedExcess: null })).toMatchObject({
      code: 'commanderList.overCap',
      facts: { excess: 1, cap: 3 },
    })
    const frozen = await world.do('nadia', freeze, { id: second, acknowledgedExcess: 1 })
    expect(frozen).toMatchObject({ outcome: 'flagged', flags: [{ code: 'commanderList.frozenOverCap' }] })
    expect((await viewOf(first))?.list).toMatchObject({ status: 'frozen', inForce: false })
    expect(await listings(mansour)).toMatchObject([{ listId: second, state: 'matched' }])
    expect(
      await world.do('nadia', settleEntries, { id: first, entryIds: [entry?.id], verdict: 'reject', reason: 'Late.' }),
    ).toMatchObject({ code: 'commanderList.closed' })
  })

  it('of another group shows who is on both', async () => {
    const other = await signedGroup(world, 'nadia', { code: 'G-2' })
    const id = await received(
      'nadia',
      fileOf(rows[0] ?? [], [2, 'سالم عمر يوسف القذافي', '1979', '', '', '', '']),
      other,
    )
    await take()
    expect(await stateOf(id)).toEqual({ 3: 'duplicate', 4: 'unmatched' })
    expect((await entriesOf(id))[0]?.cause).toBe('inOtherGroup')
    await world.done('nadia', discard, { id, reason: 'The wrong file.' })
    expect(await world.do('omran', freeze, { id, acknowledgedExcess: null })).toMatchObject({
      code: 'commanderList.closed',
    })
  })

  it('is what the journal says, and an entry changed by hand is named', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    const [entry] = await entriesOf(first, { state: 'lateRecruit' })
    await world.asOwner(`update commander_list_entries set rank = 'عقيد' where id = '${entry?.id}'`)
    const altered = (await verifyRecord(world.sulh, recordChecks)).findings
    expect(altered).toContainEqual({ table: 'commander_list_entries', row: entry?.id, what: 'was altered' })
    await world.asOwner(`update commander_list_entries set rank = '' where id = '${entry?.id}'`)
    await world.asOwner(`update commander_list_entries set state = 'unmatched' where id = '${entry?.id}'`)
    expect((await verifyRecord(world.sulh, recordChecks)).findings.map(({ what }) => what)).toContain(
      'does not stand where it was decided',
    )
    await world.asOwner(`update commander_list_entries set state = 'lateRecruit' where id = '${entry?.id}'`)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

describe('a long list', () => {
  const count = 2300
  const many = Buffer.from(
    `الاسم,تاريخ الميلاد\n${Array.from({ length: count }, (_, at) => `${at % 10 === 0 ? 'x7' : `رقم ${letters(at)} ${letters(at * 7)}`},${1950 + (at % 40)}`).join('\n')}\n`,
  )
  const columns = [
    { column: 0, role: 'name' as const, order: null },
    { column: 1, role: 'birth' as const, order: 'dmy' as const },
  ]

  it('goes on where it stopped, after a crash and after it was held; nothing is taken twice', async () => {
    const group = await signedGroup(world, 'nadia', { code: 'G-3' })
    const id = await received('nadia', many, group, { headerRow: 1, columns })
    const crash = new AbortController()
    const seen: number[] = []
    const run = runJob(
      world.sulh,
      takeRowsJob,
      (_what, share) => {
        if (share > 0) seen.push(share)
        if (seen.length === 2) crash.abort(new Error('the power failed'))
      },
      crash.signal,
    )
    await expect(run).rejects.toThrow('the power failed')
    const halfway = (await viewOf(id))?.list
    expect(halfway?.complete).toBe(false)
    expect(halfway?.rowsTaken).toBeGreaterThan(400)
    expect(await takeRowsJob.isDue(world.sulh)).toBe(true)
    await world.done('omran', hold, { id, held: true })
    expect(await takeRowsJob.isDue(world.sulh)).toBe(false)
    const stale = {
      id,
      after: 0,
      upTo: 1,
      refused: 0,
      counts: halfway?.counts,
      changes: halfway?.changes,
      complete: false,
    }
    const repeated = { ...stale, contentHash: halfway?.contentHash ?? '' }
    expect(await world.sulh.performAsProgram(takeRows, repeated, { entries: [], words: [] })).toMatchObject({
      code: 'commanderList.held',
    })
    await world.done('nadia', hold, { id, held: false })
    expect(await world.sulh.performAsProgram(takeRows, repeated, { entries: [], words: [] })).toMatchObject({
      code: 'commanderList.rowsTaken',
    })
    await take()
    expect((await viewOf(id))?.list).toMatchObject({
      complete: true,
      accepted: count - count / 10,
      refused: count / 10,
      rowsTaken: count + 1,
    })
    const page = await world.sulh.database.read(cast.nadia, async (tx) => {
      const list = (await readList(tx, id, 'en'))?.list
      return list && readEntries(tx, list, { ...EntriesQuery.parse({}), page: 3 })
    })
    expect(page?.entries).toHaveLength(50)
    expect(page?.total).toBe(count - count / 10)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

function letters(number: number): string {
  const all = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
  return Array.from({ length: 4 }, (_, at) => all[(number * (at + 3) + at * at) % all.length]).join('')
}
