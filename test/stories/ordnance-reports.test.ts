import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import {
  closeReport,
  judgeReport,
  mergeReport,
  recordReport,
  reopenReport,
} from '../../src/ordnance-reports/report-actions.ts'
import type { PublicReport } from '../../src/ordnance-reports/views.ts'
import { OrdnanceReportsView, OrdnanceReportView } from '../../src/ordnance-reports/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { patrolReport, publicReport } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const send = async (report: PublicReport) => {
  const response = await world.http.inject({ method: 'POST', url: '/api/public/ordnance-reports', payload: report })
  return { status: response.statusCode, body: response.json() }
}
const follow = async (code: string) => {
  const url = '/api/public/ordnance-reports/status'
  const response = await world.http.inject({ method: 'POST', url, payload: { code } })
  return response.statusCode === 200 ? response.json() : response.statusCode
}
const list = async (who: CastName, query = '') =>
  OrdnanceReportsView.parse(JSON.parse((await world.get(who, `/api/ordnance-reports${query}`)).body)).reports
const idsOf = async (who: CastName, query = '') => (await list(who, query)).map(({ report }) => report.id)
const view = async (who: CastName, id: string) =>
  OrdnanceReportView.parse(JSON.parse((await world.get(who, `/api/ordnance-reports/${id}`)).body))
const codeOf = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do(who, action, input)
  return 'code' in answer ? answer.code : 'accepted'
}

describe('a report without an account', () => {
  it('reaches the desks of both sides, until one takes it on', async () => {
    const report = publicReport({ contact: '091-SECRETWORD' })
    const { status, body } = await send(report)
    expect(status).toBe(200)
    expect(body.reference).toBe(`EO-${report.id.slice(-8).toUpperCase()}`)
    expect(await idsOf('khalil')).toContain(report.id)
    expect(await idsOf('safa')).toContain(report.id)
    expect((await world.get('bakary', '/api/ordnance-reports')).status).toBe(403)
    expect((await view('khalil', report.id)).contact).toBe('091-SECRETWORD')
    await world.done('khalil', judgeReport, { id: report.id, verdict: 'triaged', note: 'called back' })
    expect(await idsOf('safa')).not.toContain(report.id)
    expect((await world.get('safa', `/api/ordnance-reports/${report.id}`)).status).toBe(404)
    expect(await codeOf('safa', judgeReport, { id: report.id, verdict: 'verified', note: 'x' })).toBe(
      'ordnanceReport.unknown',
    )
    const { rows } = await world.sulh.database.owner.query(
      `select (select count(*) from journal where body::text like '%SECRETWORD%')
         + (select count(*) from ordnance_reports r where r::text like '%SECRETWORD%') as n`,
    )
    expect(Number(rows[0]?.n)).toBe(0)
  })

  it('is one report, however often it is sent', async () => {
    const report = publicReport({ code: 'BBBBBBBBBBBB' })
    expect((await send(report)).status).toBe(200)
    expect((await send(report)).status).toBe(200)
    expect((await idsOf('khalil', '?status=all')).filter((id) => id === report.id)).toHaveLength(1)
  })

  it('is followed by its code, which tells how far it is and nothing else', async () => {
    const report = publicReport({ code: 'CCCCCCCCCCC1' })
    const { body } = await send(report)
    expect(await follow('cccc-cccc-ccci')).toEqual({ reference: body.reference, status: 'received', outcome: null })
    expect(await follow('DDDDDDDDDDDD')).toBe(404)
    await world.done('khalil', judgeReport, { id: report.id, verdict: 'verified', note: 'seen' })
    await world.done('khalil', closeReport, { id: report.id, outcome: 'disposed', note: 'done' })
    expect(await follow('CCCCCCCCCCC1')).toMatchObject({ status: 'closed', outcome: 'disposed' })
  })

  it('keeps pictures without what the telephone wrote into them', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
      .withExif({ IFD0: { Copyright: 'SECRETPLACE' } })
      .jpeg()
      .toBuffer()
    expect(picture.includes('SECRETPLACE')).toBe(true)
    const report = publicReport({ code: 'EEEEEEEEEEEE', photos: [picture.toString('base64')] })
    await send(report)
    const [sha256] = (await view('khalil', report.id)).report.photos
    const response = await world.get('khalil', `/api/ordnance-reports/${report.id}/photos/${sha256}`)
    expect(response.status).toBe(200)
    expect(response.body.includes('SECRETPLACE')).toBe(false)
    expect((await world.get('bakary', `/api/ordnance-reports/${report.id}/photos/${sha256}`)).status).toBe(403)
  })

  it('without its work, or too fast, is held and not refused', async () => {
    const idle = publicReport({ code: 'FFFFFFFFFFFF', work: 0 })
    expect((await send(idle)).status).toBe(200)
    expect(await idsOf('khalil')).not.toContain(idle.id)
    expect(await idsOf('khalil', '?status=held')).toContain(idle.id)
    const flood = Array.from({ length: 32 }, (_, i) =>
      publicReport({ code: `GG0000000${String(i).padStart(3, '0')}`, work: 0 }),
    )
    for (const one of flood) expect((await send(one)).status).toBe(200)
    const late = publicReport({ code: 'HHHHHHHHHHHH' })
    expect((await send(late)).status).toBe(200)
    expect(await idsOf('khalil', '?status=held')).toContain(late.id)
  })

  it('that nobody could find, or of a day to come, is sent back with the reason', async () => {
    expect(await send(publicReport({ point: null, description: '' }))).toMatchObject({
      status: 400,
      body: { code: 'ordnanceReport.nowhere' },
    })
    expect(await send(publicReport({ seenOn: '2999-01-01' }))).toMatchObject({
      body: { code: 'ordnanceReport.notYet' },
    })
  })
})

describe('a report by an officer', () => {
  it('keeps the coordinates as they were written, and what they mean', async () => {
    const id = await world.done('bakary', recordReport, patrolReport({ placeTyped: '33S US 30812 40232' }))
    const { report } = await view('khalil', id)
    expect(report).toMatchObject({ placeTyped: '33S US 30812 40232', accuracyM: 1, channel: 'patrol' })
    expect(report.point?.[1]).toBeCloseTo(32.8872, 4)
    const coarse = await world.done('bakary', recordReport, patrolReport({ placeTyped: '32, 13' }))
    expect((await view('khalil', coarse)).report.accuracyM).toBe(100_000)
    expect(await codeOf('bakary', recordReport, patrolReport({ placeTyped: 'by the mill' }))).toBe(
      'coordinates.unreadable',
    )
    expect((await world.get('safa', `/api/ordnance-reports/${id}`)).status).toBe(404)
  })

  it('is urgent by parts that can be read', async () => {
    const { itemClass, dangers } = { itemClass: 'cluster' as const, dangers: ['children', 'school'] as const }
    await world.done('khalil', recordReport, patrolReport({ itemClass, dangers: [...dangers], quantity: 40 }))
    expect((await list('khalil', '?order=-priority'))[0]?.report.priority).toBe(30 + 30 + 25 + 10)
  })

  it('is suggested as a duplicate by time, place and kind, and merged by a person alone', async () => {
    const place = { placeTyped: '31.5, 15.5', placeCode: null }
    const first = await world.done(
      'khalil',
      recordReport,
      patrolReport({ ...place, description: 'a shell by the road' }),
    )
    const near = await world.done(
      'khalil',
      recordReport,
      patrolReport({ ...place, itemClass: 'unknown', description: 'a shell near the road' }),
    )
    const other = await world.done('khalil', recordReport, patrolReport({ ...place, itemClass: 'mine' }))
    const { similar, report } = await view('khalil', first)
    expect(report.status).toBe('received')
    expect(similar.map(({ row }) => row.report.id)).toEqual([near])
    expect(similar[0]).toMatchObject({ metres: 0, words: 0.6 })
    await world.done('khalil', mergeReport, { id: near, intoId: first, note: 'the same caller' })
    expect((await view('khalil', first)).duplicates.map((row) => row.report.id)).toEqual([near])
    expect(await codeOf('khalil', mergeReport, { id: other, intoId: near, note: 'x' })).toBe('ordnanceReport.notInto')
    expect(await codeOf('khalil', mergeReport, { id: first, intoId: other, note: 'x' })).toBe(
      'ordnanceReport.hasDuplicates',
    )
    expect(await codeOf('khalil', mergeReport, { id: other, intoId: other, note: 'x' })).toBe('ordnanceReport.itself')
    await world.done('khalil', reopenReport, { id: near, note: 'another one' })
    expect((await view('khalil', near)).steps.map(({ step }) => step.kind)).toEqual(['duplicate', 'reopened'])
    const foreign = await world.done('safa', recordReport, patrolReport({ placeCode: 'B3' }))
    expect(await codeOf('khalil', mergeReport, { id: near, intoId: foreign, note: 'x' })).toBe(
      'ordnanceReport.notTakenOn',
    )
    expect(await codeOf('khalil', closeReport, { id: near, outcome: 'removed', note: 'x' })).toBe(
      'ordnanceReport.notNow',
    )
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('what was told stays, with the side that took it on', async () => {
    const id = await world.done('khalil', recordReport, patrolReport())
    expect(await asWriter(`update ordnance_reports set description = 'nothing' where id = '${id}'`)).toBe('23001')
    expect(await asWriter(`update ordnance_reports set side_id = '${cast.safa.sideId}' where id = '${id}'`)).toBe(
      '23001',
    )
    expect(await asWriter(`update ordnance_reports set status = 'duplicate' where id = '${id}'`)).toBe('23514')
    expect(await asWriter(`update ordnance_reports set status = 'closed' where id = '${id}'`)).toBe('23514')
    expect(await asWriter(`delete from ordnance_reports where id = '${id}'`)).toBe('42501')
    expect(await asWriter(`update ordnance_report_steps set note = ''`)).toBe('42501')
    expect(await asWriter(`delete from ordnance_photos`)).toBe('42501')
    expect(
      await attempt(world, 'sulh_writer', `insert into ordnance_photos values ('${newId()}', 'x', '', now())`),
    ).toBe('23514')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
