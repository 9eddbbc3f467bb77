import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { recordChecks } from '../../src/cli/verify.ts'
import { decideListExport, endListExport, recordListExport } from '../../src/exports/export-actions.ts'
import { exportedLists } from '../../src/exports/exported-lists.ts'
import { ListFormat } from '../../src/exports/list-export.ts'
import { ListExportsView } from '../../src/exports/views.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { holds } from '../../src/kernel/roles.ts'
import { listRows } from '../../src/main.exports.server.ts'
import { readCsv } from '../../src/outside-events/formats/csv.ts'
import { isTagRow } from '../../src/outside-events/formats/hxl.ts'
import { register } from '../../src/people/actions.ts'
import { runBeforeStart } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { keptInside } from '../kept-inside.ts'
import { applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let clock = new Date()
const none = { given: '', father: '', grandfather: '', family: '' }
const everybody = Object.keys(cast).filter((name): name is CastName => name in cast)

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => clock)
  for (const [who, given, family] of [
    ['awa', 'Mansur', 'Salem'],
    ['awa', '=HYPERLINK', 'Zintani'],
    ['awa', 'Fatima', 'Rajab'],
    ['hania', 'Southerner', 'Dursi'],
  ] as const)
    await world.done(
      who,
      register,
      applicant({
        nameArabic: who === 'hania' ? none : { ...none, given: 'فاطمة', family: 'الككلي' },
        nameLatin: { ...none, given, family },
        placeCode: who === 'hania' ? 'B3' : 'B1',
      }),
    )
})
afterAll(() => world.end())

const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const today = () => clock.toISOString().slice(0, 10)
const asked = (given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    list: 'people',
    filters: {},
    search: '',
    fields: ['sex', 'screening'],
    format: 'csv',
    language: 'en',
  },
  ...{ purpose: 'reporting', note: '', recipient: 'Ministry of Labour', expiresOn: daysAfter(today(), 30) },
  ...given,
})
const exported = async (who: CastName, given: Record<string, unknown> = {}): Promise<Id> => {
  const input = asked(given)
  await world.done(who, recordListExport, input)
  return input.id
}
async function fileOf(who: CastName, id: Id): Promise<{ status: number; bytes: Buffer; name: string }> {
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en' }
  const response = await world.http.inject({ method: 'GET', url: `/api/list-exports/${id}/file`, headers })
  return {
    ...{ status: response.statusCode, bytes: response.rawPayload },
    name: String(response.headers['content-disposition']),
  }
}
async function rowsOf(who: CastName, id: Id): Promise<string[][]> {
  const { status, bytes } = await fileOf(who, id)
  expect(status, bytes.toString()).toBe(200)
  const text = bytes.toString()
  expect(text.startsWith('\ufeff')).toBe(true)
  return [...readCsv([text.slice(1)])].map(({ cells }) => [...cells])
}
const refusalOf = async (who: CastName, id: Id) => {
  const { status, bytes } = await fileOf(who, id)
  return [status, JSON.parse(bytes.toString()).code]
}
const seenBy = async (who: CastName) =>
  ListExportsView.parse(JSON.parse((await world.get(who, '/api/list-exports')).body)).exports

/** The record of a file is written when its last byte has left, which is after the answer. */
async function recordedFile(id: Id, count = 1) {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await world.sulh.database.owner.query('select * from list_export_files where export_id = $1', [id])
    if (rows.length >= count) return rows
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('no file was recorded')
}

describe('a list that is let out', () => {
  it('is a share with its purpose, fields, recipient and end, and then a file of what the reader sees', async () => {
    const id = await exported('awa')
    const rows = await rowsOf('awa', id)
    expect(rows).toEqual([
      ['Sex', 'Screening'],
      ['#beneficiary+sex', '#status+screening'],
      ...Array(3).fill(['male', 'clear']),
    ])
    const [file] = await recordedFile(id)
    const { bytes, name } = await fileOf('awa', id)
    expect(file).toMatchObject({ rows: 3, bytes: bytes.length, whole: true, given_to: cast.awa.id })
    expect(file?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(name).toMatch(/filename="people-EX-[0-9A-F]{8}\.csv"/)
    await recordedFile(id, 2)
    // The whole side has them all, and a joint body both sides.
    expect(await rowsOf('fatou', await exported('fatou'))).toHaveLength(5)
    expect(await rowsOf('lina', await exported('lina'))).toHaveLength(6)
    expect(await rowsOf('ismail', await exported('ismail'))).toHaveLength(3)
    // Each sees their own; who oversees a side sees all of it, and nothing of the other.
    expect((await seenBy('awa')).map(({ given }) => given.id)).toEqual([id])
    expect((await seenBy('kamila')).map(({ exportedByName }) => exportedByName)).toHaveLength(2)
    expect(await seenBy('nizar')).toHaveLength(1)
    expect((await seenBy('awa'))[0]).toMatchObject({ files: 2, newest: { rows: 3, whole: true }, writing: null })
    const { rows: entries } = await world.sulh.database.owner.query(
      `select body -> 'input' ->> 'recipient' as recipient, body -> 'actor' ->> 'id' as by from journal
       where action = 'listExport.record' and body -> 'subject' ->> 'id' = $1`,
      [id],
    )
    expect(entries).toEqual([{ recipient: 'Ministry of Labour', by: cast.awa.id }])
  })

  it('is refused to who may not read it, and where it is asked for wrongly', async () => {
    expect(code(await world.do('mourad', recordListExport, asked()))).toBe('listExport.notYours')
    expect(code(await world.do('jana', recordListExport, asked()))).toBe('listExport.notYours')
    expect(code(await world.do('awa', recordListExport, asked({ list: 'child-cases' })))).toBe('listExport.unknownList')
    expect(code(await world.do('awa', recordListExport, asked({ fields: ['sex', 'documents'] })))).toBe(
      'listExport.unknownField',
    )
    for (const filters of [{ page: '2' }, { site: 'x' }, { sex: 'other' }, { constructor: 'x' }])
      expect(code(await world.do('awa', recordListExport, asked({ filters })))).toBe('listExport.filters')
    for (const days of [-1, 0, 367])
      expect(code(await world.do('awa', recordListExport, asked({ expiresOn: daysAfter(today(), days) })))).toBe(
        'listExport.expiry',
      )
    expect(code(await world.do('awa', recordListExport, asked({ format: 'ftm' })))).toBe('listExport.noEntity')
    expect(code(await world.do('awa', recordListExport, asked({ format: 'dhis2' })))).toBe('listExport.noDataValues')
    const again = asked()
    await world.done('awa', recordListExport, again)
    expect(code(await world.do('awa', recordListExport, again))).toBe('listExport.exists')
    expect(await refusalOf('fatou', again.id)).toEqual([404, 'listExport.unknown'])
    expect((await world.get('awa', '/api/list-exports/x/file')).status).toBe(400)
    expect((await world.get(null, `/api/list-exports/${again.id}/file`)).status).toBe(401)
  })

  it('with personal fields waits for a second person, who is another', async () => {
    const id = await exported('awa', { fields: ['nameLatin', 'number', 'sex'] })
    expect(await refusalOf('awa', id)).toEqual([409, 'listExport.waits'])
    const decide = (who: CastName, allow: boolean, decision = '') =>
      world.do(who, decideListExport, { id, allow, decision })
    expect(code(await decide('awa', true))).toBe('action.notAllowed')
    expect(code(await decide('nizar', true))).toBe('listExport.unknown')
    expect(code(await decide('kamila', false))).toBe('listExport.noReason')
    expect(code(await decide('kamila', true))).toBe('accepted')
    expect(code(await decide('luay', false, 'Too late'))).toBe('listExport.notNow')
    const rows = await rowsOf('awa', id)
    // In the order of the list, whatever the order of asking; a formula in a name is words.
    expect(rows[0]).toEqual(['Registration number', 'Name in Latin letters', 'Sex'])
    expect(rows.map((row) => row[1])).toContain("'=HYPERLINK Zintani")
    expect(JSON.stringify(rows)).not.toContain('Southerner')
    const own = await exported('kamila', { fields: ['nameLatin'] })
    expect(code(await world.do('kamila', decideListExport, { id: own, allow: true, decision: '' }))).toBe(
      'listExport.twoPersonRule',
    )
    expect(code(await world.do('luay', decideListExport, { id: own, allow: false, decision: 'No need' }))).toBe(
      'accepted',
    )
    expect(await refusalOf('kamila', own)).toEqual([409, 'listExport.over'])
  })

  it('holds whom a search found alone, and says nowhere in clear who was sought', async () => {
    const id = await exported('awa', { search: 'zintani', fields: ['sex'] })
    expect(await rowsOf('awa', id)).toHaveLength(3)
    const { rows } = await world.sulh.database.owner.query(
      `select to_jsonb(x)::text || (select string_agg(body::text, '') from journal where body -> 'subject' ->> 'id' = x.id::text) as said
       from list_exports x where id = $1`,
      [id],
    )
    expect(rows[0]?.said).not.toMatch(/zintani/i)
    expect((await seenBy('awa')).find(({ given }) => given.id === id)?.given.searched).toBe(true)
    const women = await exported('awa', { filters: { sex: 'female', order: 'number' } })
    expect(await rowsOf('awa', women)).toHaveLength(2)
  })

  it('ends: on its day, and before it where somebody ends it', async () => {
    const ended = await exported('awa')
    expect(code(await world.do('hania', endListExport, { id: ended, decision: 'x' }))).toBe('listExport.unknown')
    expect(code(await world.do('gaston', endListExport, { id: ended, decision: 'x' }))).toBe('listExport.unknown')
    expect(code(await world.do('kamila', endListExport, { id: ended, decision: 'The laptop was lost' }))).toBe(
      'accepted',
    )
    expect(await refusalOf('awa', ended)).toEqual([409, 'listExport.over'])
    const expiring = await exported('awa', { expiresOn: daysAfter(today(), 2) })
    expect((await fileOf('awa', expiring)).status).toBe(200)
    const before = clock
    clock = new Date(before.getTime() + 3 * 86_400_000)
    world.forgetSessions()
    expect(await refusalOf('awa', expiring)).toEqual([409, 'listExport.over'])
    expect((await seenBy('awa')).find(({ given }) => given.id === expiring)?.expired).toBe(true)
    clock = before
    world.forgetSessions()
    // Whoever no longer reads the list gets no file of it either.
    await world.asOwner(`update users set roles = array['siteManager'] where id = '${cast.awa.id}'`)
    world.forgetSessions()
    expect((await fileOf('awa', expiring)).status).toBe(403)
    await world.asOwner(`update users set roles = array['registrationOfficer'] where id = '${cast.awa.id}'`)
    world.forgetSessions()
  })

  it('does not change past the program either', async () => {
    const id = await exported('awa', { fields: ['number'] })
    const as = (sql: string) => stoppedBy(world, 'sulh_writer', sql)
    expect(await as(`update list_exports set state = 'ready' where id = '${id}'`)).toBe('guarded_by_two')
    expect(
      await as(
        `update list_exports set state = 'ready', decided_by = exported_by, decided_at = now() where id = '${id}'`,
      ),
    ).toBe('decided_by_another')
    expect(await as(`update list_exports set recipient = 'nobody' where id = '${id}'`)).toBe('23001')
    expect(await as(`delete from list_exports where id = '${id}'`)).toBe('42501')
    const file = `select gen_random_uuid(), side_id, site_id, id, 1, 1, repeat('a', 64), true, exported_by, now() from list_exports`
    expect(await as(`insert into list_export_files ${file} where id = '${id}'`)).toBe('23001')
    expect(await as('update list_export_files set rows = 0')).toBe('42501')
  })
})

describe('every exported list', () => {
  it('is read as it is declared, in each format, in the language asked for', async () => {
    await world.done('nadia', reportGroup, {
      ...{ id: newId(), code: 'G-001', nameArabic: 'لواء', nameLatin: 'Brigade', aliases: ['=A', 'B'] },
      ...{ claimedStatus: 'none', placeCode: 'B1', formed: null },
    })
    expect(listRows.map(({ list }) => list)).toEqual(exportedLists)
    for (const list of exportedLists) {
      const reader = everybody.find(
        (who) => holds(cast[who], list.readers) && !cast[who].joint && cast[who].siteId === null,
      )
      if (!reader) throw new Error(`nobody reads ${list.name}`)
      // Formats know no list: one list in each is enough, and each entity in its own.
      const formats = ListFormat.options.filter((one) =>
        one === 'ftm' ? list.entity : one === 'dhis2' ? list.dataValues : one === 'csv' || list.name === 'people',
      )
      for (const format of formats) {
        const id = await exported(reader, {
          ...{ list: list.name, fields: list.columns.map(({ key }) => key), format, language: 'ar' },
        })
        const guarded = list.columns.some((column) => column.guarded)
        if (guarded) {
          const decider = reader === 'luay' ? 'kamila' : 'luay'
          await world.done(decider, decideListExport, { id, allow: true, decision: '' })
        }
        const { status, bytes } = await fileOf(reader, id)
        expect(status, `${list.name} ${format}: ${bytes}`).toBe(200)
        const [file] = await recordedFile(id)
        expect(file?.whole, `${list.name} ${format}`).toBe(true)
        if (format === 'csv') {
          const [words, tags] = [...readCsv([bytes.toString().slice(1)])].map(({ cells }) => cells)
          expect(words).toEqual(list.columns.map((column) => column.words.ar))
          expect(isTagRow(tags ?? [])).toBe(true)
        }
        if (format === 'json') expect(JSON.parse(bytes.toString()).rows).toHaveLength(file?.rows)
        if (format === 'xlsx')
          expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('rightToLeft')
      }
    }
  })

  it('is one of the lists that there are, or is kept inside for a reason', async () => {
    const Get = z.object({ parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]) })
    const Api = z.object({ paths: z.record(z.string(), z.object({ get: Get.optional() })) })
    const { paths } = Api.parse(JSON.parse((await world.get(null, '/api/openapi.json')).body))
    const lists = Object.entries(paths)
      .filter(([path, { get }]) => !path.includes('{') && get?.parameters.some(({ name }) => name === 'page'))
      .map(([path]) => path)
    const declared = exportedLists.map(({ path }) => path)
    expect(declared.filter((path) => !lists.includes(path))).toEqual([])
    const undeclared = lists.filter((path) => !declared.includes(path)).toSorted()
    expect(undeclared).toEqual([...keptInside.keys()].toSorted())
  })
})

it('streams what is long row by row, and counts what left where the line broke', async () => {
  await world.asOwner(`
    insert into people select gen_random_uuid(), side_id, site_id, 'P-BEL-' || lpad(n::text, 6, '0') || '-0', name_arabic, name_latin,
      birth, sex, nationality, place_code, claimed_group, registered_by, registered_at, documents
      from (select * from people where side_id = '${idOf('authority north')}' limit 1) p, generate_series(1, 20000) n;
    insert into screening_results select id, side_id, site_id, 'clear' from people where number like 'P-BEL-%';`)
  await runBeforeStart(world.sulh, () => undefined)
  const id = await exported('fatou', { fields: ['sex', 'site', 'screening', 'weapons'], format: 'jsonl' })
  const { bytes } = await fileOf('fatou', id)
  expect(bytes.toString().trimEnd().split('\n')).toHaveLength(20_003)
  const cut = await exported('fatou', { fields: ['sex', 'site', 'screening', 'weapons'], format: 'json' })
  await world.http.listen({ port: 0, host: '127.0.0.1' })
  const address = world.http.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const aborting = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/list-exports/${cut}/file`, {
    headers: { cookie: await world.signIn('fatou') },
    signal: aborting.signal,
  })
  await response.body?.getReader().read()
  aborting.abort()
  const [file] = await recordedFile(cut)
  expect(file).toMatchObject({ whole: false })
  expect(file?.rows).toBeLessThan(20_003)
})

it('verifies whole after all this, but for what was put in past the journal', async () => {
  // Nothing names those who were put in, and to look for it in a hundred tables for each of them takes most of a minute.
  await world.asOwner(`set session_replication_role = replica;
    delete from person_words where person_id in (select id from people where number like 'P-BEL-%');
    delete from screening_results where id in (select id from people where number like 'P-BEL-%');
    delete from encoding_queue where person_id in (select id from people where number like 'P-BEL-%');
    delete from people where number like 'P-BEL-%'`)
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
