import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { advanceImport, beginImport, resumeImport, stopImport } from '../../src/imports/import-actions.ts'
import { takeImportRowsJob } from '../../src/imports/take-rows-job.ts'
import { ImportView, PreviewView } from '../../src/imports/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { readCsv } from '../../src/outside-events/formats/csv.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'
import { type SheetCell, workbook, zip } from '../xlsx.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const header = ['الاسم', 'اسم الأب', 'اللقب', 'تاريخ الميلاد', 'الجنس', 'المكان', 'الجماعة']
const someone = (n: number): SheetCell[] => [
  `سالم${'ابتثج'[n % 5]}${'حخدذرز'[n % 6]}`,
  'علي',
  'الزنتاني',
  '1990-03-07',
  'ذكر',
  'B1',
  'لواء',
]
const people: SheetCell[][] = [
  ['كشف المتقدمين'],
  header,
  ['منصور', 'سالم', 'العربي', { day: 31_178 }, 'ذكر', 'B1', 'لواء'],
  ['أحمد', 'عمر', 'العربي', '٧/٣/١٩٨٥', 'رجل', 'B1', 'لواء'],
  ['يوسف', 'عمر', 'الفزاني', 'يوما ما', 'ذكر', 'B1', 'لواء'],
  ['بلا مكان', 'عمر', 'الفزاني', '1985', 'ذكر', 'لا مكان', 'لواء'],
  [{ xml: '<c><f>1+1</f></c>' }, 'عمر', 'الفزاني', '1985', 'ذكر', 'B1', 'لواء'],
  ['طفل', 'عمر', 'الفزاني', '2015', 'ذكر', 'B1', 'لواء'],
]

async function send(who: CastName, file: Buffer) {
  const headers = {
    cookie: await world.signIn(who),
    'content-type': 'application/octet-stream',
    'accept-language': 'en',
  }
  const response = await world.http.inject({ method: 'PUT', url: '/api/spreadsheet-files', headers, payload: file })
  return { status: response.statusCode, body: response.json() }
}
async function preview(who: CastName, given: Record<string, unknown>) {
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en' }
  const payload = { subject: 'people', sheet: null, headerRow: null, columns: null, like: null, ...given }
  const response = await world.http.inject({ method: 'POST', url: '/api/spreadsheet-previews', headers, payload })
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${response.body}`)
  return PreviewView.parse(response.json())
}
const mappingOf = ({ sheet, headerRow, columns }: PreviewView) => ({
  ...{ sheet, headerRow },
  columns: columns.flatMap(({ column, field, order }) => (field === null ? [] : [{ column, field, order }])),
})
async function begin(who: CastName, file: Buffer, subject = 'people', id: Id = newId()): Promise<Id> {
  const { body } = await send(who, file)
  const mapping = mappingOf(await preview(who, { subject, fileHash: body.sha256 }))
  await world.done(who, beginImport, { id, subject, label: 'Applicants of June', fileHash: body.sha256, mapping })
  return id
}
const run = () => runJob(world.sulh, takeImportRowsJob, () => {})
const seen = async (who: CastName, id: Id) =>
  ImportView.parse(
    JSON.parse((await world.get(who, `/api/spreadsheet-imports/${id}`, { 'accept-language': 'en' })).body),
  )
const registered = async () => {
  const { rows } = await world.sulh.database.owner.query<{ n: number }>('select count(*)::int as n from people')
  return rows[0]?.n ?? 0
}
const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)

describe('a spreadsheet of people', () => {
  let first: Id

  it('is read by its headers, and says row by row what cannot be read', async () => {
    const { body } = await send('awa', workbook([{ rows: people }]))
    const view = await preview('awa', { fileHash: body.sha256 })
    expect(view.headerRow).toBe(2)
    expect(view.columns.map(({ field }) => field)).toEqual([
      ...['given', 'father', 'family', 'birth', 'sex', 'placeCode', 'claimedGroup'],
    ])
    expect([view.looked, view.readable]).toEqual([6, 3])
    expect(view.rows.filter(({ problems }) => problems.length > 0)).toMatchObject([
      { row: 5, problems: [{ field: 'Birth', text: expect.stringContaining('No date') }] },
      { row: 6, problems: [{ field: 'Place (code or name)', text: expect.stringContaining('does not know') }] },
      { row: 7, problems: [{ field: 'Own name', text: expect.stringContaining('cannot be read') }] },
    ])
    expect(await registered()).toBe(0)
  })

  it('comes in row by row by the rules of the register, and a report says what did not', async () => {
    first = await begin('awa', workbook([{ rows: people }]))
    await run()
    const { one, refusedRows } = await seen('awa', first)
    expect(one).toMatchObject({ state: 'done', taken: 2, already: 0, refused: 4, upTo: 8 })
    expect(refusedRows.map(({ row }) => row)).toEqual([5, 6, 7, 8])
    expect(await registered()).toBe(2)
    const { rows } = await world.sulh.database.owner.query(
      `select birth ->> 'from' as born, registered_by = (select id from users where login = 'awa') as by_her from people order by 1`,
    )
    expect(rows).toEqual([
      { born: '1985-03-07', by_her: true },
      { born: '1985-05-11', by_her: true },
    ])
    const report = await world.get('awa', `/api/spreadsheet-imports/${first}/report.csv?language=en`)
    const lines = [...readCsv([report.body.slice(1)])].map(({ cells }) => [...cells])
    expect(lines).toHaveLength(7)
    expect(lines[4]).toEqual(['8', 'not taken', expect.stringMatching(/\S/)])
    expect(lines[5]).toEqual(['', 'rows taken', '2'])
    // The record says the number of a row and the rule, and no word of the row.
    expect(report.body).not.toMatch(/الفزاني/)
  })

  it('makes nothing twice: not the same file, and not the file with a row corrected', async () => {
    const again = await begin('awa', workbook([{ rows: people }]))
    await run()
    expect((await seen('awa', again)).one).toMatchObject({ state: 'done', taken: 0, already: 2, refused: 4 })
    const corrected = people.map((row, at) => (at === 4 ? row.with(3, '1988') : row))
    const next = await begin('awa', workbook([{ rows: corrected }]))
    await run()
    expect((await seen('awa', next)).one).toMatchObject({ taken: 1, already: 2, refused: 3 })
    expect(await registered()).toBe(3)
    // The name of an import names its mapping, by which the next file is read.
    const { body } = await send(
      'awa',
      workbook([
        {
          rows: corrected.with(
            1,
            header.map(() => 'x'),
          ),
        },
      ]),
    )
    expect((await preview('awa', { fileHash: body.sha256 })).readable).toBe(0)
    const view = await preview('awa', { fileHash: body.sha256, like: next })
    expect([view.readable, view.mappings.map(({ label }) => label)]).toEqual([4, ['Applicants of June']])
  })

  it('is stopped and goes on where it was, and what was done and not counted is done once', async () => {
    const before = await registered()
    const rows = [header, ...Array.from({ length: 120 }, (_, n) => someone(n))]
    const id = await begin('awa', workbook([{ rows }]))
    await world.done('awa', stopImport, { id })
    await run()
    expect((await seen('awa', id)).one).toMatchObject({ state: 'stopped', taken: 0 })
    await world.done('awa', resumeImport, { id })
    // The line breaks as the first rows are counted: their acts are done.
    const perform = world.sulh.performAsProgram.bind(world.sulh)
    let broken = false
    world.sulh.performAsProgram = async (action, input, attachment) => {
      if (action === advanceImport && !broken) {
        broken = true
        throw new Error('the power failed')
      }
      return perform(action, input, attachment)
    }
    await expect(run()).rejects.toThrow('the power failed')
    world.sulh.performAsProgram = perform
    expect(await registered()).toBe(before + 50)
    await run()
    expect((await seen('awa', id)).one).toMatchObject({ state: 'done', taken: 120, already: 0, refused: 0, upTo: 121 })
    expect(await registered()).toBe(before + 120)
  })

  it('is taken in by who may do each row alone, and read by its own officer and who oversees the side', async () => {
    const { body } = await send('awa', workbook([{ rows: people }]))
    const mapping = mappingOf(await preview('awa', { fileHash: body.sha256 }))
    const input = { id: newId(), subject: 'people', label: 'x', fileHash: body.sha256, mapping }
    expect(code(await world.do('mona', beginImport, input))).toBe('import.notYours')
    expect(code(await world.do('hania', beginImport, input))).toBe('import.noFile')
    expect(code(await world.do('dalia', beginImport, input))).toBe('action.notAllowed')
    const columns = mapping.columns.filter(({ field }) => field !== 'birth')
    expect(code(await world.do('awa', beginImport, { ...input, mapping: { ...mapping, columns } }))).toBe(
      'import.fieldMissing',
    )
    expect((await world.get('mona', `/api/spreadsheet-imports/${first}`)).status).toBe(404)
    expect((await world.get('ismail', `/api/spreadsheet-imports/${first}`)).status).toBe(404)
    expect((await seen('fatou', first)).begunByName).not.toBe('')
    expect(code(await world.do('gaston', stopImport, { id: first }))).toBe('import.unknown')
    expect(
      await stoppedBy(world, 'sulh_writer', `update spreadsheet_imports set taken = 0 where id = '${first}'`),
    ).toBe('23001')
    expect(await stoppedBy(world, 'sulh_writer', 'delete from import_refusals')).toBe('42501')
  })
})

it('providers and facilities come in by CSV with other separators, digits and words', async () => {
  const providers = await begin(
    'mona',
    Buffer.from('Nom;Type;Lieu;Contact\nAtelier du port;atelier;B1;+218 91\nSans type;;B1;\n'),
    'providers',
  )
  const facilities = await begin(
    'khalil',
    Buffer.from(
      '\ufeffالاسم,النوع,خط العرض,خط الطول,المصدر\nمدرسة النور,مدرسة,٣٢٫٨٨,١٣٫١٩,زيارة\nعيادة,عيادة,x,13,زيارة\n',
    ),
    'facilities',
  )
  await run()
  expect((await seen('mona', providers)).one).toMatchObject({ taken: 1, refused: 1 })
  const { one, refusedRows } = await seen('khalil', facilities)
  expect([one.taken, refusedRows.map(({ row, why }) => [row, why.startsWith('Latitude: No number')])]).toEqual([
    1,
    [[3, true]],
  ])
  const { rows } = await world.sulh.database.owner.query(
    `select kind, points from facilities where name_ar = 'مدرسة النور'`,
  )
  expect(rows).toEqual([{ kind: 'school', points: [[13.19, 32.88]] }])
})

it('refuses what is no table, and a file that unfolds without end', async () => {
  expect((await send('awa', Buffer.from('%PDF-1.7\n'))).body.code).toBe('listFile.unknown')
  const bomb = zip({ 'xl/workbook.xml': Buffer.alloc(64 * 1024 * 1024, 32) })
  expect(await send('awa', bomb)).toMatchObject({ status: 400, body: { code: 'listFile.tooLarge' } })
  expect((await send('dalia', Buffer.from('a,b\n'))).status).toBe(403)
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
