import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostAdditions } from '../../src/citizen-reports/citizen-report.ts'
import { stopUse, takeReport } from '../../src/citizen-reports/log-actions.ts'
import {
  askCitizen,
  closeReport,
  lookAtReport,
  referCitizen,
  reopenReport,
  setReportAside,
  settleSetAside,
} from '../../src/citizen-reports/report-actions.ts'
import {
  CitizenFollowAnswer,
  CitizenReportsView,
  CitizenReportView,
  type PublicCitizenReport,
} from '../../src/citizen-reports/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { assessIncident } from '../../src/incident-sources/assess-actions.ts'
import { recordSource, recordStatement } from '../../src/incident-sources/source-actions.ts'
import { shareIncident } from '../../src/incidents/handling-actions.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { freshCode, publicCitizenReport, toldOf } from '../citizen-reports.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incidentInput } from '../incident-input.ts'
import { source, statement } from '../incidents.ts'
import { type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const north = idOf('authority north')
const address = '203.0.113.77'
const post = async (path: string, payload: object, remoteAddress = address) => {
  const url = `/api/public/citizen-reports${path}`
  const response = await world.http.inject({ method: 'POST', url, payload, remoteAddress })
  return { status: response.statusCode, body: response.json(), headers: response.headers }
}
let visitors = 0
/** Each report of its own address, as from another telephone. */
const send = (report: PublicCitizenReport) => post('', report, `198.51.100.${++visitors % 250}`)
const sent = async (given: Partial<PublicCitizenReport> = {}) => {
  const report = publicCitizenReport(given)
  const { status, body } = await send(report)
  expect([status, body]).toEqual([200, expect.objectContaining({ reference: expect.stringMatching(/^CR-/) })])
  return report
}
const follow = async (code: string) => CitizenFollowAnswer.parse((await post('/status', { code })).body)
const list = async (who: CastName, query = '?status=all') =>
  CitizenReportsView.parse(JSON.parse((await world.get(who, `/api/citizen-reports${query}`)).body))
const idsOf = async (who: CastName, query?: string) => (await list(who, query)).reports.map(({ report }) => report.id)
const view = async (who: CastName, id: string) =>
  CitizenReportView.parse(JSON.parse((await world.get(who, `/api/citizen-reports/${id}`)).body))
const codeOf = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do(who, action, input)
  return 'code' in answer ? answer.code : 'accepted'
}
const said = (feedback: string) => ({ feedback, note: '' })

describe('a report by a citizen', () => {
  it('is for joint bodies alone unless an authority is named, and a side has not even its number', async () => {
    const joint = await sent()
    const named = await sent({ sideId: north })
    expect(await idsOf('viola')).toEqual(expect.arrayContaining([joint.id, named.id]))
    expect(await idsOf('othman')).toEqual([named.id])
    expect((await list('othman')).total).toBe(1)
    expect((await list('qasim')).total).toBe(0)
    for (const who of ['othman', 'qasim', 'karim', 'mourad', 'fatou'] as const)
      expect((await world.get(who, `/api/citizen-reports/${joint.id}`)).status, who).toBe(404)
    expect(await codeOf('othman', lookAtReport, { id: joint.id, ...said('x') })).toBe('citizenReport.unknown')
    expect(await codeOf('qasim', lookAtReport, { id: named.id, ...said('x') })).toBe('citizenReport.unknown')
    expect(await codeOf('najat', lookAtReport, { id: named.id, ...said('x') })).toBe('action.notAllowed')
    const near = await view('othman', named.id)
    expect(near.nearReports).toEqual([])
    expect((await view('viola', named.id)).nearReports.map(({ id }) => id)).toContain(joint.id)
    const work = await world.get('othman', '/api/work')
    expect(work.body).toContain(named.id)
    expect(work.body).not.toContain(joint.id)
  })

  it('is sealed: neither words nor code nor address are anywhere in the database', async () => {
    const code = freshCode()
    const told = toldOf({ words: 'SECRETWORDS', contact: 'SECRETPHONE', who: 'SECRETWHO', mustNot: 'SECRETFEAR' })
    const { id } = await sent({ code, told })
    await post('/additions', { code, id: newId(), said: 'SECRETMORE', photos: [] })
    await post('/status', { code })
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
    )
    for (const { name } of tables) {
      const { rows } = await world.sulh.database.owner.query<{ whole: string }>(
        `select t::text as whole from ${name} t`,
      )
      for (const { whole } of rows)
        for (const word of ['SECRET', code, address, '198.51.100.'])
          expect(whole.includes(word), `${word} in ${name}`).toBe(false)
    }
    const seen = await view('viola', id)
    expect(seen.told).toMatchObject({ words: 'SECRETWORDS', contact: 'SECRETPHONE' })
    expect(seen.steps.map(({ words }) => words?.said)).toContain('SECRETMORE')
  })

  it('is one report, however often it is sent, with its pictures once and without what a telephone wrote', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
      .withExif({ IFD0: { Copyright: 'SECRETPLACE' } })
      .jpeg()
      .toBuffer()
    const photos = [picture.toString('base64'), Buffer.from('no picture').toString('base64')]
    const report = await sent({ photos })
    expect((await send(report)).body.photosKept).toBe(1)
    expect((await idsOf('viola')).filter((id) => id === report.id)).toHaveLength(1)
    const { photos: kept } = await view('viola', report.id)
    expect(kept).toHaveLength(1)
    const path = `/api/citizen-reports/${report.id}/photos/${report.id}/1`
    const shown = await world.get('viola', path)
    expect([shown.status, shown.body.includes('SECRETPLACE')]).toEqual([200, false])
    expect((await world.get('othman', path)).status).toBe(404)
    const { rows } = await world.sulh.database.owner.query<{ sealed: string }>('select sealed from citizen_photos')
    for (const { sealed } of rows) expect(Buffer.from(sealed, 'base64').includes('JFIF')).toBe(false)
  })

  it('that comes without its work, or too fast, is held and not lost', async () => {
    const idle = publicCitizenReport({ work: 0 })
    expect((await send(idle)).status).toBe(200)
    expect(await idsOf('viola', '?status=open')).not.toContain(idle.id)
    expect(await idsOf('viola', '?status=held')).toContain(idle.id)
    expect((await world.get('viola', '/api/work')).body).not.toContain(idle.id)
    for (let i = 0; i < 32; i++) await post('', publicCitizenReport({ work: 0 }), '192.0.2.1')
    const late = publicCitizenReport()
    expect((await post('', late, '192.0.2.1')).body).toMatchObject({ photosKept: 0 })
    expect(await idsOf('viola', '?status=held&page=1')).toContain(late.id)
    await world.done('viola', lookAtReport, { id: late.id, ...said('We read it') })
    expect(await idsOf('viola', '?status=open')).toContain(late.id)
  })

  it('of a day to come, an unknown place or authority is sent back with the reason; nothing hostile is a fault of ours', async () => {
    const refused = async (given: Partial<PublicCitizenReport>) => (await send(publicCitizenReport(given))).body.code
    expect(await refused({ occurredOn: '2999-01-01' })).toBe('citizenReport.notYet')
    expect(await refused({ placeCode: 'ZZ' })).toBe('place.unknown')
    expect(await refused({ sideId: idOf('authority commission') })).toBe('citizenReport.noSuchAuthority')
    const whole = publicCitizenReport()
    const hostile: object[] = [
      {},
      { ...whole, id: 'x' },
      { ...whole, kinds: [] },
      { ...whole, code: 'short' },
      { ...whole, told: { ...whole.told, killed: -1 } },
      { ...whole, told: { ...whole.told, words: 'x'.repeat(5000) } },
      { ...whole, told: { ...whole.told, extra: 1 } },
      { ...whole, placeCode: '\u0000\u0000' },
      { ...whole, photos: ['%%%'] },
      { ...whole, occurredOn: '2020-02-31' },
      { ...whole, told: { ...whole.told, point: [999, 0] } },
    ]
    for (const one of hostile) expect((await post('', one)).status, JSON.stringify(one).slice(0, 80)).toBe(400)
    for (const search of ['', '%', "'; drop", '\\', 'ت'.repeat(60)])
      expect((await post('/places', { search })).status, search).toBe(200)
    expect((await post('/places', { search: '\u0000' })).status).toBeLessThan(500)
    for (const code of ['', 'ÿÿÿ', '\u0000', "' or 1=1"]) expect((await post('/status', { code })).status).toBe(404)
    expect((await post('/places', { search: 'tarsa' })).body.found).toMatchObject([{ code: 'B1' }])
  })
})

describe('whoever holds the code', () => {
  it('reads how far it is and what was written for them, answers, and hears again; never what they had said', async () => {
    const report = await sent({ sideId: north })
    const { id, code } = report
    await world.done('othman', lookAtReport, { id, feedback: 'نقرأ بلاغك', note: 'INTERNAL' })
    await world.done('petra', askCitizen, { id, ...said('How many shells?') })
    const spoken = code.toLowerCase().replace(/(.{4})(?=.)/g, '$1-')
    const before = await follow(spoken)
    expect(before).toMatchObject({ status: 'asked', withdrawn: false })
    expect(before.messages.map(({ kind, words }) => [kind, words])).toEqual([
      ['received', ''],
      ['looked', 'نقرأ بلاغك'],
      ['asked', 'How many shells?'],
    ])
    expect(JSON.stringify(before)).not.toContain('INTERNAL')
    const addition = { code, id: newId(), said: 'Three, perhaps four', photos: [] }
    expect((await post('/additions', addition)).body).toMatchObject({ status: 'looked' })
    expect((await post('/additions', addition)).body.messages).toHaveLength(4)
    expect(JSON.stringify(await follow(code))).not.toContain('perhaps')
    expect((await view('othman', id)).report.unread).toBe(true)
    expect((await world.get('petra', '/api/work')).body).toContain('citizenReport.answer')
    await world.done('othman', closeReport, { id, ...said('Thank you') })
    expect(await follow(code)).toMatchObject({ status: 'closed' })
    expect((await view('othman', id)).report.unread).toBe(false)
    expect((await post('/additions', { ...addition, id: newId(), said: ' ' })).body.code).toBe(
      'citizenReport.nothingAdded',
    )
    await world.done('othman', reopenReport, { id, ...said('We look again') })
    expect((await post('/status', { code: freshCode() })).status).toBe(404)
    expect((await post('/status', { code })).headers['cache-control']).toBe('no-store')
  })

  it('adds thirty times and no more', async () => {
    const { code } = await sent()
    for (let i = 0; i < mostAdditions; i++) {
      const said = `more ${i}`
      expect((await post('/additions', { code, id: newId(), said, photos: [] }, `10.0.0.${i}`)).status).toBe(200)
    }
    expect((await post('/additions', { code, id: newId(), said: 'x', photos: [] })).body.code).toBe(
      'citizenReport.tooMuch',
    )
  })

  it('withdraws: nobody opens what was said, nothing more is taken from it, and its use has to be stopped', async () => {
    const { id, code } = await sent({ sideId: north, told: toldOf({ words: 'TAKENBACK' }) })
    const incident = incidentInput({ description: 'Shelling of a house' })
    await world.done('othman', recordIncident, incident)
    await world.done('othman', takeReport, { id, incidentId: incident.id, ...said('It is in the log') })
    expect((await view('othman', id)).told?.words).toBe('TAKENBACK')
    const after = (await post('/withdrawal', { code })).body
    expect(after).toMatchObject({ withdrawn: true, useStopped: false })
    expect((await post('/withdrawal', { code })).status).toBe(200)
    const seen = await view('othman', id)
    expect(seen.told).toBeNull()
    expect(seen.photos).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('TAKENBACK')
    expect((await view('viola', id)).told).toBeNull()
    expect((await post('/additions', { code, id: newId(), said: 'x', photos: [] })).body.code).toBe(
      'citizenReport.withdrawn',
    )
    expect(await codeOf('othman', lookAtReport, { id, ...said('x') })).toBe('citizenReport.withdrawn')
    expect(await idsOf('othman', '?status=open')).not.toContain(id)
    expect(await idsOf('othman', '?status=withdrawn')).toContain(id)
    expect((await world.get('petra', '/api/work')).body).toContain('citizenReport.stopUse')
    await world.done('petra', stopUse, { id, note: 'The statement was taken out of the assessment' })
    expect(await follow(code)).toMatchObject({ withdrawn: true, useStopped: true })
    const { rows } = await world.sulh.database.owner.query(
      'select withdrawn_by from incident_statements where incident_id = $1',
      [incident.id],
    )
    expect(rows).toEqual([{ withdrawn_by: cast.petra.id }])
    expect(await codeOf('petra', stopUse, { id, note: 'x' })).toBe('citizenReport.notNow')
    const inside = await world.sulh.database.read(
      cast.othman,
      (tx) => tx.query('select from subject_keys where subject_id = $1', [id]),
      'citizen',
    )
    expect(inside.rowCount).toBe(0)
  })
})

describe('officers', () => {
  it('take a report into their own log in neutral words, as far as the citizen agreed', async () => {
    const counted = await sent({ sideId: north, consent: 'counts' })
    const joint = await sent({ consent: 'parties' })
    const ours = incidentInput({ description: 'A house was hit' })
    const southern = incidentInput({ placeCode: 'B3' })
    const common = incidentInput()
    await world.done('othman', recordIncident, ours)
    await world.done('qasim', recordIncident, southern)
    await world.done('viola', recordIncident, common)
    const take = (id: string, incidentId: string) => ({ id, incidentId, ...said('x') })
    expect(await codeOf('othman', takeReport, take(counted.id, ours.id))).toBe('citizenReport.countsOnly')
    expect(await codeOf('viola', takeReport, take(joint.id, ours.id))).toBe('incident.unknown')
    expect((await view('viola', joint.id)).nearIncidents.map(({ id }) => id)).toContain(common.id)
    await world.done('viola', takeReport, take(joint.id, common.id))
    expect((await view('viola', joint.id)).report).toMatchObject({ status: 'taken', incidentId: common.id })
    expect((await world.get('othman', '/api/incidents')).body).not.toContain(common.id)
    const { rows } = await world.sulh.database.owner.query(
      `select count(*) as n from incidents where incidents::text like '%upper floor%'`,
    )
    expect(rows[0]?.n).toBe(0)
    expect(await codeOf('viola', takeReport, take(joint.id, common.id))).toBe('citizenReport.notNow')
  })

  it('make it one statement of a protected source, and tell the parties only with consent or of what others said, too', async () => {
    const { id } = await sent({ sideId: north, kinds: ['house', 'people'], told: toldOf({ words: 'NOTCOPIED' }) })
    const incident = incidentInput({ description: 'A house was hit' })
    await world.done('othman', recordIncident, incident)
    await world.done('othman', takeReport, { id, incidentId: incident.id, ...said('x') })
    const { rows } = await world.sulh.database.owner.query(
      `select s.says, s.type, s.place_code, s.started_on, s.protected, s.chain = array[s.origin_id] as own_root, r.kind, r.label
       from incident_statements s join incident_sources r on r.id = s.source_id where s.incident_id = $1`,
      [incident.id],
    )
    expect(rows).toEqual([
      {
        ...{ says: 'occurred', type: 'attackOnCivilians', place_code: 'B1', started_on: '2020-03-04' },
        ...{ protected: true, own_root: true, kind: 'person', label: '' },
      },
    ])
    const log = (await world.get('othman', `/api/incidents/${incident.id}`)).body
    expect(log).not.toContain('NOTCOPIED')
    expect((await world.get('mourad', `/api/incidents/${incident.id}`)).body).not.toContain(id)
    await world.done('petra', assessIncident, { id: incident.id, state: 'unverified', note: 'One source' })
    const share = { id: incident.id, note: 'Told to both parties' }
    expect(await codeOf('najat', shareIncident, share)).toBe('record.conflict')
    const clinic = source()
    await world.done('mourad', recordSource, clinic)
    await world.done('mourad', recordStatement, statement(incident.id, [clinic.id]))
    expect(await codeOf('najat', shareIncident, share)).toBe('accepted')
  })

  it('refer to help those alone who asked for it, or agreed since', async () => {
    const { id } = await sent({ sideId: north, told: toldOf({ help: ['medical'] }) })
    expect((await view('othman', id)).report.urgent).toBe(true)
    const referral = { id, help: 'legal', to: 'Legal aid desk', agreedSince: false, ...said('x') }
    expect(await codeOf('othman', referCitizen, referral)).toBe('citizenReport.notAgreed')
    expect(await codeOf('othman', referCitizen, { ...referral, agreedSince: true })).toBe('accepted')
    expect(await codeOf('othman', referCitizen, { ...referral, help: 'medical' })).toBe('accepted')
    expect((await view('othman', id)).report.status).toBe('referred')
  })

  it('put a report away by two, and the citizen hears of it only then', async () => {
    const { id, code } = await sent({ sideId: north })
    await world.done('othman', setReportAside, { id, note: 'No place and no day' })
    expect(await follow(code)).toMatchObject({ status: 'looked' })
    const settle = { id, verdict: 'notFollowed', ...said('We could not find where it was') }
    expect(await codeOf('othman', settleSetAside, settle)).toBe('citizenReport.byAnother')
    expect((await world.get('petra', '/api/work')).body).toContain('citizenReport.settle')
    expect((await world.get('othman', '/api/work')).body).not.toContain('citizenReport.settle')
    await world.done('petra', settleSetAside, settle)
    expect((await follow(code)).messages.at(-1)).toMatchObject({ kind: 'notFollowed', words: settle.feedback })
    const other = await sent({ sideId: north })
    await world.done('petra', setReportAside, { id: other.id, note: 'x' })
    await world.done('viola', settleSetAside, { id: other.id, verdict: 'keptOn', ...said('We go on') })
    expect(await follow(other.code)).toMatchObject({ status: 'looked' })
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('what was said, for whom, and who decided holds', async () => {
    const { id } = await sent({ sideId: north })
    const joint = await sent()
    const change = (what: string, of = id) => asWriter(`update citizen_reports set ${what} where id = '${of}'`)
    expect(await change(`side_id = '${cast.qasim.sideId}'`)).toBe('23001')
    expect(await change(`side_id = '${cast.othman.sideId}'`, joint.id)).toBe('23001')
    expect(await change(`consent = 'parties'`)).toBe('23001')
    expect(await change(`sealed = ''`)).toBe('23001')
    expect(await change(`status = 'notFollowed'`)).toBe('23001')
    expect(await change(`status = 'taken'`)).toBe('23514')
    await world.done('othman', setReportAside, { id, note: 'x' })
    expect(await change(`status = 'notFollowed', handled_by = '${cast.othman.id}'`)).toBe('23514')
    const incident = incidentInput()
    await world.done('othman', recordIncident, incident)
    expect(await change(`status = 'taken', incident_id = '${incident.id}'`, joint.id)).toBe('23001')
    expect(await asWriter(`delete from citizen_reports where id = '${id}'`)).toBe('42501')
    expect(await asWriter(`update citizen_report_steps set sealed = 'x'`)).toBe('42501')
    expect(await asWriter('delete from citizen_report_steps')).toBe('42501')
    expect(await asWriter('delete from citizen_photos')).toBe('42501')
    const step = (of: string, by: string) =>
      asWriter(`insert into citizen_report_steps (id, side_id, report_id, kind, taken_by, taken_at, sealed)
        values ('${newId()}', null, '${of}', 'looked', '${by}', now(), 'x')`)
    expect(await step(joint.id, cast.othman.id)).toBe('23001')
    expect(await step(joint.id, cast.viola.id)).toBe('done')
    const { code, id: back } = await sent({ sideId: north })
    await post('/withdrawal', { code })
    expect(await change('withdrawn_at = null', back)).toBe('23001')
    expect(await change(`status = 'looked'`, back)).toBe('23001')
  })

  it('the record verifies', async () => {
    await world.asOwner(`delete from citizen_report_steps where sealed = 'x'`)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
