import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeRowsJob } from '../../src/commander-lists/take-rows-job.ts'
import { CommanderListView, EntriesView, GroupListsView, PreviewView } from '../../src/commander-lists/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { runJob } from '../../src/server/jobs.ts'
import { signedGroup } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, idOf } from '../world.ts'
import { workbook } from '../xlsx.ts'

let world: HttpWorld
let groupId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  groupId = await signedGroup(world, 'nadia', { code: 'G-1', cap: 1 })
})
afterAll(() => world.end())

const rows = [
  ['الاسم', 'Date of birth', 'Telephone'],
  ['منصور عثمان التاورغي', '3/25/1985', '091'],
  ['سالم عمر الزوي', '1/2/2015', '092'],
  ['هشام فتحي المصراتي', '7/3/85', '093'],
  ['طارق نوري الترهوني', '4/5/1980', '094'],
]
const file = workbook([
  { name: 'empty', rows: [] },
  { name: 'كتيبة', rows },
])

async function send(who: CastName, body: Buffer, group = groupId) {
  const headers = {
    cookie: await world.signIn(who),
    'accept-language': 'en',
    'content-type': 'application/octet-stream',
  }
  return world.http.inject({ method: 'PUT', url: `/api/commander-list-files/${group}`, headers, payload: body })
}
async function preview(who: CastName, asked: Record<string, unknown>) {
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en' }
  const payload = { groupId, sheet: null, headerRow: null, columns: null, ...asked }
  return world.http.inject({ method: 'POST', url: '/api/commander-list-files/preview', headers, payload })
}

describe('a list over HTTP', () => {
  let sha256 = ''
  let seen: PreviewView

  it('takes a file of who may send one, and says what is wrong with others', async () => {
    expect((await send('awa', file)).statusCode).toBe(403)
    expect((await send('umar', file)).statusCode).toBe(404)
    expect((await send('nadia', file, idOf('no group'))).statusCode).toBe(404)
    const broken = await send('nadia', file.subarray(0, 300))
    expect([broken.statusCode, broken.json().code]).toEqual([400, 'listFile.damaged'])
    const sent = await send('nadia', file)
    expect(sent.statusCode).toBe(200)
    sha256 = sent.json().sha256
  })

  it('shows how it will be read: the sheet, the headers, the columns, the order of dates, each row or its reason', async () => {
    expect((await preview('umar', { sha256 })).statusCode).toBe(404)
    const answer = await preview('nadia', { sha256 })
    seen = PreviewView.parse(answer.json())
    expect(seen).toMatchObject({ format: 'xlsx', sheet: 1, headerRow: 1 })
    expect(seen.columns.map(({ role, order }) => [role, order])).toEqual([
      ['name', null],
      ['birth', 'mdy'],
      ['ignore', null],
    ])
    expect(seen.rows.map(({ kind }) => kind)).toEqual(['person', 'minor', 'refused', 'person'])
    expect(seen.rows[2]?.reason).toContain('two digits')
    expect(JSON.stringify(seen.rows)).not.toContain('سالم عمر')
    const other = await preview('nadia', {
      sha256,
      sheet: 1,
      headerRow: 1,
      columns: [{ column: 0, role: 'name', order: null }],
    })
    expect(PreviewView.parse(other.json()).rows.every(({ kind }) => kind === 'person')).toBe(true)
  })

  it('receives it, reads it, and answers in pages', async () => {
    const columns = seen.columns.flatMap(({ column, role, order }) =>
      role === 'ignore' ? [] : [{ column, role, order }],
    )
    const id = newId()
    const mapping = { sheet: 1, headerRow: 1, columns }
    const input = { id, groupId, fileHash: sha256, receivedFrom: 'x', receivedOn: '2020-06-24', mapping }
    expect((await world.post('nadia', 'commanderList.receive', input)).status).toBe(200)
    expect((await world.post('nadia', 'commanderList.takeRows', { id })).status).toBe(404)
    await runJob(world.sulh, takeRowsJob, () => {})
    const view = CommanderListView.parse(JSON.parse((await world.get('omran', `/api/commander-lists/${id}`)).body))
    expect(view.list).toMatchObject({ accepted: 3, refused: 1, complete: true })
    const entries = await world.get('omran', `/api/commander-lists/${id}/entries?state=unmatched&order=name`)
    expect(EntriesView.parse(JSON.parse(entries.body)).entries.map(({ nameArabic }) => nameArabic)).toEqual([
      'طارق نوري الترهوني',
      'منصور عثمان التاورغي',
    ])
    const group = await world.get('omran', `/api/commander-lists/groups/${groupId}`)
    expect(GroupListsView.parse(JSON.parse(group.body)).versions).toHaveLength(1)
    const report = await world.get('nadia', `/api/commander-lists/${id}/refused.csv?language=fr`)
    expect(report.body).toContain('chiffres')
    expect((await world.get('fatou', `/api/commander-lists/${id}/refused.csv`)).status).toBe(403)
    const refused = await world.post('omran', 'commanderList.freeze', { id, acknowledgedExcess: null })
    expect([refused.status, refused.body.code]).toEqual([409, 'commanderList.overCap'])
    expect(refused.body.text).toContain('by 1')
  })
})
