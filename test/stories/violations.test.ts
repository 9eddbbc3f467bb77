import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctIncident } from '../../src/incidents/incident-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { runJob } from '../../src/server/jobs.ts'
import { followIncidentsJob } from '../../src/violations/follow-job.ts'
import {
  askReexamination,
  proposeFinding,
  replyToNotice,
  sendNotice,
  signFinding,
  turnDownFinding,
} from '../../src/violations/notice-actions.ts'
import { CountsView, NoticesView, NoticeView, ViolationsView, ViolationView } from '../../src/violations/views.ts'
import {
  closeViolation,
  confirmViolation,
  proposeViolation,
  takeBackViolation,
  turnDownViolation,
} from '../../src/violations/violation-actions.ts'
import { attempt } from '../attempt.ts'
import {
  type AgreementGiven,
  confirmed,
  incidentIn,
  incidentOf,
  inForce,
  leaveIncidentIn,
  violationOf,
} from '../ceasefire.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let of: AgreementGiven
beforeAll(async () => {
  world = await newHttpWorld()
  of = await inForce(world)
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  ViolationView.parse(JSON.parse((await world.get(who, `/api/violations/${id}`)).body))
const noticeSeen = async (who: CastName, id: string) =>
  NoticeView.parse(JSON.parse((await world.get(who, `/api/violation-notices/${id}`)).body))
const run = () => runJob(world.sulh, followIncidentsJob, () => {}, new AbortController().signal)
const told = async (given: Parameters<typeof confirmed>[2] = {}) => {
  const violation = await confirmed(world, of, given)
  const noticeId = await world.done('najat', sendNotice, {
    ...{ id: newId(), violationId: violation.id, summary: 'Four rounds fell in the district on that day' },
  })
  return { ...violation, noticeId }
}

describe('an incident said to breach an article', () => {
  it('is confirmed by another, once it is corroborated at least in part', async () => {
    const incidentId = await incidentIn(world, 'najat', 'assessing')
    const id = await world.done('najat', proposeViolation, violationOf(of, incidentId))
    expect(await world.do('othman', confirmViolation, { id, note: 'x' })).toMatchObject({
      code: 'violation.notCorroborated',
    })
    await leaveIncidentIn(world, incidentId, 'partlyCorroborated')
    expect(await world.do('najat', confirmViolation, { id, note: 'x' })).toMatchObject({ code: 'violation.another' })
    expect(await world.do('qasim', confirmViolation, { id, note: 'x' })).toMatchObject({ code: 'violation.unknown' })
    await world.done('othman', confirmViolation, { id, note: 'As three sources say' })
    expect((await view('najat', id)).violation).toMatchObject({ status: 'confirmed', partySideId: cast.qasim.sideId })
    // Past the rules: who wrote the incident, and an incident that nobody corroborated.
    const other = await incidentIn(world, 'othman', 'logged')
    const second = await world.done('najat', proposeViolation, violationOf(of, other))
    const confirm = (who: string) => `update violations set status = 'confirmed', decided_at = now(),
      decided_by = (select id from users where login = '${who}') where id = '${second}'`
    expect(await attempt(world, 'sulh_writer', confirm('petra'))).toBe('23001')
    await leaveIncidentIn(world, other, 'verified')
    expect(await attempt(world, 'sulh_writer', confirm('othman'))).toBe('23001')
    expect(await world.do('othman', confirmViolation, { id: second, note: 'x' })).toMatchObject({
      code: 'violation.another',
    })
    expect(await attempt(world, 'sulh_writer', `delete from violations where id = '${id}'`)).toBe('42501')
  })

  it('breaches several articles, each once, and only as the annex says', async () => {
    const incidentId = await incidentIn(world, 'mourad', 'corroborated')
    const second = of.articles[1]?.id ?? ''
    const propose = (given: Parameters<typeof violationOf>[2]) =>
      world.do('najat', proposeViolation, violationOf(of, incidentId, given))
    expect(await propose({})).toMatchObject({ outcome: 'accepted' })
    expect(await propose({})).toMatchObject({ code: 'violation.standsAlready' })
    expect(await propose({ code: 'heavyWeapon', articleId: second })).toMatchObject({ outcome: 'accepted' })
    expect(await propose({ code: 'flagsRaised', party: 'A company of the hills' })).toMatchObject({
      outcome: 'accepted',
    })
    expect(await propose({ articleId: second })).toMatchObject({ code: 'violation.notInAnnex', field: 'code' })
    expect(await propose({ code: 'jamming' })).toMatchObject({ code: 'violation.notInAnnex' })
    expect(await propose({ party: 'south', partySideId: cast.najat.sideId })).toMatchObject({
      code: 'violation.partySide',
    })
    expect(await propose({ articleId: newId() })).toMatchObject({ code: 'violation.articleUnknown' })
    const early = await incidentIn(world, 'mourad', 'verified', { startedOn: '2020-10-22' })
    expect(await world.do('najat', proposeViolation, violationOf(of, early))).toMatchObject({
      code: 'violation.notBinding',
    })
    const refuted = await incidentIn(world, 'mourad', 'refuted')
    expect(await world.do('najat', proposeViolation, violationOf(of, refuted))).toMatchObject({
      code: 'violation.incidentFell',
    })
    const foreign = await incidentIn(world, 'qasim', 'verified', { placeCode: 'B3' })
    expect(await world.do('najat', proposeViolation, violationOf(of, foreign))).toMatchObject({
      code: 'incident.unknown',
    })
  })

  it('is turned down by another, and taken back by who proposed it', async () => {
    const incidentId = await incidentIn(world, 'mourad', 'corroborated')
    const id = await world.done('najat', proposeViolation, violationOf(of, incidentId))
    expect(await world.do('najat', turnDownViolation, { id, reason: 'x' })).toMatchObject({ code: 'violation.another' })
    await world.done('petra', turnDownViolation, { id, reason: 'It was outgoing' })
    expect((await view('najat', id)).violation.status).toBe('turnedDown')
    const again = await world.done('najat', proposeViolation, violationOf(of, incidentId))
    expect(await world.do('viola', takeBackViolation, { id: again, reason: 'x' })).toMatchObject({
      code: 'violation.notNow',
    })
    await world.done('najat', takeBackViolation, { id: again, reason: 'Wrong article' })
    expect((await view('najat', again)).steps.map(({ step }) => step.kind)).toEqual(['proposed', 'withdrawn'])
  })

  it('falls with its incident, is flagged, and stays in the register', async () => {
    const { id, incidentId, noticeId } = await told()
    await leaveIncidentIn(world, incidentId, 'refuted')
    await run()
    const seen = await view('najat', id)
    expect(seen.violation.status).toBe('withdrawn')
    expect(seen.steps.at(-1)).toMatchObject({ step: { kind: 'withdrawn', takenBy: null } })
    expect((await noticeSeen('qasim', noticeId)).notice.standing).toBe('withdrawn')
    expect(await world.do('qasim', replyToNotice, { id: noticeId, answer: 'denies', words: 'x' })).toMatchObject({
      code: 'violationNotice.notNow',
    })
    const { rows } = await world.sulh.database.owner.query<{ flags: unknown }>(
      `select body -> 'flags' as flags from journal where action = 'violation.follow'`,
    )
    expect(JSON.stringify(rows)).toContain('violation.withdrawn')
    const listed = await world.get('najat', '/api/violations?status=withdrawn')
    expect(listed.body).toContain(id)
  })

  it('waits again where its incident is told anew', async () => {
    const said = incidentOf()
    const incidentId = await incidentIn(world, 'mourad', 'verified', said)
    const id = await world.done('najat', proposeViolation, violationOf(of, incidentId))
    await world.done('othman', confirmViolation, { id, note: 'x' })
    await world.done('mourad', correctIncident, { ...said, count: 5, change: 'Five, not four' })
    await run()
    expect((await view('najat', id)).violation).toMatchObject({ status: 'proposed', decidedBy: null })
    await leaveIncidentIn(world, incidentId, 'corroborated')
    await world.done('othman', confirmViolation, { id, note: 'Again' })
    expect((await view('najat', id)).steps.map(({ step }) => step.kind)).toEqual([
      ...['proposed', 'confirmed', 'lapsed', 'confirmed'],
    ])
  })
})

describe('what the accused side is told', () => {
  it('is the notice and nothing else, and it answers for itself', async () => {
    const { id, incidentId, noticeId } = await told({ grounds: 'Heard by a source that must stay hidden' })
    const { body } = await world.get('qasim', `/api/violation-notices/${noticeId}`)
    expect(body).toContain('Four rounds fell')
    for (const hidden of [incidentId, 'must stay hidden', cast.najat.name]) expect(body).not.toContain(hidden)
    expect((await noticeSeen('qasim', noticeId)).violationId).toBeNull()
    expect((await noticeSeen('najat', noticeId)).violationId).toBe(id)
    expect((await world.get('qasim', `/api/violations/${id}`)).status).toBe(404)
    expect((await world.get('qasim', `/api/incidents/${incidentId}`)).status).toBe(404)
    expect(await world.do('najat', replyToNotice, { id: noticeId, answer: 'accepts', words: 'x' })).toMatchObject({
      code: 'violationNotice.unknown',
    })
    expect(await world.do('viola', replyToNotice, { id: noticeId, answer: 'accepts', words: 'x' })).toMatchObject({
      code: 'violationNotice.unknown',
    })
    await world.done('qasim', replyToNotice, { id: noticeId, answer: 'denies', words: 'No battery of ours was there' })
    await world.done('ismail', replyToNotice, { id: noticeId, answer: 'jointInquiry', words: 'Let us look together' })
    const replied = await noticeSeen('najat', noticeId)
    expect(replied.replies.map(({ answer }) => answer)).toEqual(['denies', 'jointInquiry'])
    expect(replied.notice.answer).toBe('jointInquiry')
    expect((await view('najat', id)).violation.handling).toBe('answered')
    const { rows } = await world.sulh.database.owner.query(`select handling from incidents where id = '${incidentId}'`)
    expect(rows).toEqual([{ handling: 'shared' }])
    // What the answering side has in its own journal says nothing of the violation or its incident.
    const entries = await world.sulh.database.read(
      cast.qasim,
      async (tx) => (await tx.query('select body from journal')).rows,
    )
    expect(JSON.stringify(entries)).toContain('No battery of ours')
    for (const hidden of [incidentId, 'must stay hidden']) expect(JSON.stringify(entries)).not.toContain(hidden)
    // In SQL: the other side reads the notice and the reply, and not the violation.
    const asSouth = (sql: string) => world.sulh.database.read(cast.qasim, async (tx) => (await tx.query(sql)).rowCount)
    expect(await asSouth(`select from violations where id = '${id}'`)).toBe(0)
    expect(await asSouth(`select from violation_steps where violation_id = '${id}'`)).toBe(0)
    expect(await asSouth(`select from violation_notices where id = '${noticeId}'`)).toBe(1)
    const forged = `insert into violation_replies select gen_random_uuid(), party_side_id, id, side_id, 'accepts', 'x',
      (select id from users where login = 'najat'), now() from violation_notices where id = '${noticeId}'`
    expect(await attempt(world, 'sulh_writer', forged)).toBe('23001')
    const reworded = `update violation_notices set summary = 'x' where id = '${noticeId}'`
    expect(await attempt(world, 'sulh_writer', reworded)).toBe('23001')
  })

  it('is told once, of what was confirmed, to a side that is known', async () => {
    const { id, noticeId } = await told()
    const again = { id: newId(), violationId: id, summary: 'x' }
    expect(await world.do('najat', sendNotice, again)).toMatchObject({ code: 'violationNotice.exists' })
    const nobody = await confirmed(world, of, { party: 'A company of the hills' })
    expect(await world.do('najat', sendNotice, { ...again, id: newId(), violationId: nobody.id })).toMatchObject({
      code: 'violationNotice.noSide',
    })
    const incidentId = await incidentIn(world, 'mourad', 'corroborated')
    const proposed = await world.done('najat', proposeViolation, violationOf(of, incidentId))
    expect(await world.do('najat', sendNotice, { ...again, id: newId(), violationId: proposed })).toMatchObject({
      code: 'violation.notNow',
    })
    const boxes = async (who: CastName, box: string) =>
      NoticesView.parse(JSON.parse((await world.get(who, `/api/violation-notices?box=${box}`)).body)).notices.map(
        ({ notice }) => notice.id,
      )
    expect(await boxes('qasim', 'received')).toContain(noticeId)
    expect(await boxes('qasim', 'sent')).toEqual([])
    expect(await boxes('najat', 'sent')).toContain(noticeId)
  })
})

describe('what a joint body finds', () => {
  const finding = (noticeId: string, outcome = 'breach') => ({
    ...{ id: newId(), noticeId, outcome, reasons: 'Craters point to the south' },
  })

  it('comes after the reply, by two of joint bodies, and once again by others', async () => {
    const { id, noticeId } = await told()
    expect(await world.do('viola', proposeFinding, finding(noticeId))).toMatchObject({
      code: 'violationFinding.beforeReply',
    })
    await world.done('qasim', replyToNotice, { id: noticeId, answer: 'denies', words: 'No' })
    expect(await world.do('najat', proposeFinding, finding(noticeId))).toMatchObject({ code: 'violationFinding.joint' })
    const first = await world.done('viola', proposeFinding, finding(noticeId))
    expect((await noticeSeen('qasim', noticeId)).findings).toEqual([])
    expect(await world.do('viola', signFinding, { id: first })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('othman', signFinding, { id: first })).toMatchObject({ code: 'violationFinding.unknown' })
    // The commission has one who works with incidents; two more are appointed for this story.
    await world.asOwner(
      `update users set roles = roles || '{incidentAnalyst}' where login in ('wahid', 'yusra', 'rashid')`,
    )
    const joint = (who: 'wahid' | 'yusra' | 'rashid') => ({ ...cast[who], roles: ['incidentAnalyst' as const] })
    const act = (
      who: 'wahid' | 'yusra' | 'rashid',
      action: Parameters<HttpWorld['do']>[1],
      input: Record<string, unknown>,
    ) =>
      world.sulh.performer.perform({
        ...{ action, actor: joint(who) },
        envelope: { id: newId(), at: new Date().toISOString(), input },
      })
    expect(await act('wahid', signFinding, { id: first })).toMatchObject({ outcome: 'accepted' })
    expect((await view('najat', id)).violation).toMatchObject({ finding: 'breach', handling: 'found' })
    expect((await noticeSeen('qasim', noticeId)).findings).toMatchObject([{ outcome: 'breach', status: 'standing' }])
    expect(await world.do('viola', proposeFinding, finding(noticeId))).toMatchObject({ code: 'violationFinding.found' })
    await world.done('ismail', askReexamination, {
      ...{ id: newId(), findingId: first, violationId: id, reasons: 'The azimuth is wrong' },
    })
    const ask = { id: newId(), findingId: first, violationId: id, reasons: 'x' }
    expect(await world.do('najat', askReexamination, ask)).toMatchObject({ code: 'violationFinding.askedAlready' })
    expect(await world.do('viola', proposeFinding, finding(noticeId, 'noBreach'))).toMatchObject({
      code: 'violationFinding.others',
    })
    const second = finding(noticeId, 'noBreach')
    expect(await act('yusra', proposeFinding, second)).toMatchObject({ outcome: 'accepted' })
    expect(await act('wahid', signFinding, { id: second.id })).toMatchObject({ code: 'violationFinding.others' })
    expect(await act('rashid', turnDownFinding, { id: second.id, reason: 'Say why' })).toMatchObject({
      outcome: 'accepted',
    })
    const third = finding(noticeId, 'noBreach')
    expect(await act('yusra', proposeFinding, third)).toMatchObject({ outcome: 'accepted' })
    expect(await act('rashid', signFinding, { id: third.id })).toMatchObject({ outcome: 'accepted' })
    const both = await noticeSeen('qasim', noticeId)
    expect(both.findings.map(({ status, outcome }) => [status, outcome])).toEqual([
      ['standing', 'noBreach'],
      ['replaced', 'breach'],
    ])
    expect((await view('najat', id)).violation).toMatchObject({ finding: 'noBreach', handling: 'closed' })
  })

  it('is counted by article and party, both sides alike, with the period before beside it', async () => {
    const counts = async (who: CastName, query: string) =>
      CountsView.parse(JSON.parse((await world.get(who, `/api/violation-counts?${query}`)).body))
    const june = await inForce(world, { signedOn: '2020-06-01', inForceFrom: '2020-06-01' })
    const on = async (startedOn: string, party = 'south') => {
      const incidentId = await incidentIn(world, 'mourad', 'corroborated', { startedOn })
      const id = await world.done('najat', proposeViolation, violationOf(june, incidentId, { party }))
      await world.done('othman', confirmViolation, { id, note: 'x' })
    }
    for (const day of ['2020-06-10', '2020-06-17', '2020-06-18']) await on(day)
    const of_ = await counts('najat', `agreement=${june.id}&fromDay=2020-06-15&untilDay=2020-06-21`)
    expect(of_.before).toEqual({ fromDay: '2020-06-08', untilDay: '2020-06-14' })
    expect(of_.parties).toEqual(['north', 'south'])
    expect(of_.cells).toEqual([{ articleId: june.articles[0]?.id, party: 'south', count: 2, previous: 1 }])
    expect(of_.articles.map(({ number }) => number)).toEqual(['1', '2'])
    expect((await counts('qasim', `agreement=${june.id}&fromDay=2020-06-15&untilDay=2020-06-21`)).cells).toEqual([])
    const csv = await world.get('najat', `/api/violations.csv?agreement=${june.id}`)
    expect(csv.body.split('\n').length).toBe(5)
    await on('2020-06-19', '=1+1')
    expect((await world.get('najat', `/api/violations.csv?agreement=${june.id}`)).body).toContain("'=1+1")
    const page = ViolationsView.parse(JSON.parse((await world.get('najat', `/api/violations?party=south`)).body))
    expect(page.violations.every(({ violation }) => violation.party === 'south')).toBe(true)
  })

  it('is closed once answered', async () => {
    const { id, noticeId } = await told()
    expect(await world.do('othman', closeViolation, { id, note: 'x' })).toMatchObject({ code: 'violation.notNow' })
    await world.done('qasim', replyToNotice, { id: noticeId, answer: 'accepts', words: 'The battery was withdrawn' })
    await world.done('othman', closeViolation, { id, note: 'Accepted' })
    expect((await view('najat', id)).violation.handling).toBe('closed')
  })
})
