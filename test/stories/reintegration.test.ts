import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { complete, dropOut, enrol, recordAttendance } from '../../src/opportunities/enrolment-actions.ts'
import { changeSeats } from '../../src/opportunities/opportunity-actions.ts'
import { answerReferral, refer } from '../../src/opportunities/referral-actions.ts'
import { draftAttendanceRule, signAttendanceRule } from '../../src/opportunities/rule-actions.ts'
import { attendanceMet } from '../../src/opportunities/store.ts'
import { CaseOpportunitiesView, OpportunitiesView, OpportunityPlacesView } from '../../src/opportunities/views.ts'
import { register } from '../../src/people/actions.ts'
import { makeAppointment, settleAppointment } from '../../src/reintegration/appointment-actions.ts'
import { closeCase, noteCase, openCase, reopenCase } from '../../src/reintegration/case-actions.ts'
import { followUp, place } from '../../src/reintegration/follow-up-actions.ts'
import { approveGrant, proposeGrant } from '../../src/reintegration/grant-actions.ts'
import { handOverCase, keepCase, takeOverCase } from '../../src/reintegration/hand-over-actions.ts'
import { IndicatorsView } from '../../src/reintegration/indicators.ts'
import { answerPlan, proposePlan } from '../../src/reintegration/plan-actions.ts'
import {
  CalendarView,
  CandidatesView,
  CaseloadView,
  CasesView,
  CaseView,
  GrantsView,
} from '../../src/reintegration/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { appoint } from '../../src/users/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { caseOf, consents, consentText, dischargedAt, plannedCase, training } from '../reintegration.ts'
import { applicant, type CastName, cast, dayHere, idOf } from '../world.ts'

let world: HttpWorld
let shareText: Id
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  shareText = await consentText(world, 'shareEmployer', ['kamila', 'luay'])
})
afterAll(() => world.end())

async function read<T>(who: CastName, path: string, schema: { parse(json: unknown): T }): Promise<T> {
  const { status, body } = await world.get(who, path)
  expect(status, body).toBe(200)
  return schema.parse(JSON.parse(body))
}
const caseView = (id: Id, who: CastName = 'mona') => read(who, `/api/reintegration-cases/${id}`, CaseView)
const opportunitiesOf = (id: Id) => read('mona', `/api/reintegration-cases/${id}/opportunities`, CaseOpportunitiesView)
const work = async (who: CastName, now = new Date()) => {
  const { items } = await world.sulh.database.read(cast[who], (tx) =>
    readWork(tx, workSources, { kind: 'all', page: 1 }, cast[who], now),
  )
  return items.map(({ kind }) => kind)
}
const later = (days: number) => new Date(Date.now() + days * 86_400_000)
const sent = (caseId: Id, personId: Id, opportunityId: Id) => ({
  id: newId(),
  caseId,
  personId,
  opportunityId,
  note: '',
})
const taken = (id: Id) => ({ id, accepted: true, how: 'phone', saidBy: 'The desk', refusedFor: null, note: '' })

/** Somebody with a plan whom a provider took. */
async function takenBy(opportunityId: Id): Promise<{ caseId: Id; personId: Id; referralId: Id }> {
  const personId = await dischargedAt(world, 'awa')
  await consents(world, 'mona', personId, shareText)
  const caseId = await plannedCase(world, 'mona', personId)
  const referralId = await world.done('mona', refer, sent(caseId, personId, opportunityId))
  await world.done('mona', answerReferral, taken(referralId))
  return { caseId, personId, referralId }
}
const seat = ({ caseId, personId, referralId }: { caseId: Id; personId: Id; referralId: Id }, cycleId: Id) => ({
  ...{ id: newId(), caseId, personId, referralId, cycleId, enrolledOn: dayHere(-100) },
})

describe('somebody who was discharged', () => {
  let personId: Id
  let caseId: Id
  let course: { opportunityId: Id; cycleId: Id }
  let enrolmentId: Id

  it('waits for a caseworker, who opens one case', async () => {
    const other = await world.done(
      'awa',
      register,
      applicant({ nameLatin: { given: 'Nuri', father: 'Ali', grandfather: '', family: '' } }),
    )
    expect(await world.do('mona', openCase, caseOf('mona', other))).toMatchObject({
      code: 'reintegrationCase.notDischarged',
    })
    personId = await dischargedAt(world, 'awa')
    expect(await work('mona')).toContain('reintegrationCase.open')
    const waiting = await read('mona', '/api/reintegration-candidates', CandidatesView)
    expect(waiting.people.map(({ person }) => person.id)).toEqual([personId])
    expect(await world.do('mona', openCase, caseOf('basma', personId))).toMatchObject({
      code: 'reintegrationCase.noCaseworker',
    })
    expect(await world.do('bilal', openCase, caseOf('bilal', personId))).toMatchObject({ code: 'person.unknown' })
    caseId = await world.done('mona', openCase, caseOf('mona', personId, { note: 'Shy at first.' }))
    expect(await world.do('mona', openCase, caseOf('mona', personId))).toMatchObject({
      code: 'reintegrationCase.openAlready',
    })
    expect(await work('mona')).toContain('reintegrationCase.plan')
  })

  it('is counselled and agrees to a plan in their own words; versions stay', async () => {
    await world.done('mona', noteCase, { id: caseId, kind: 'counselling', note: 'Talked of fishing.' })
    course = await training(world, 'mona', 10)
    expect(await world.do('mona', refer, sent(caseId, personId, course.opportunityId))).toMatchObject({
      code: 'reintegrationCase.notNow',
    })
    const plan = (given: Record<string, unknown>) => ({
      ...{
        id: newId(),
        caseId,
        personId,
        route: 'training',
        reviewOn: dayHere(90),
        goals: 'A boat.',
        steps: '',
        ...given,
      },
    })
    expect(await world.do('mona', proposePlan, plan({ reviewOn: dayHere(-1) }))).toMatchObject({
      code: 'reintegrationPlan.reviewPast',
    })
    const first = await world.done('mona', proposePlan, plan({}))
    await world.done('mona', answerPlan, { id: first, agreed: false, words: 'Not the sea.', how: 'spoken' })
    const second = await world.done('mona', proposePlan, plan({ goals: 'To weld.' }))
    await world.done('mona', answerPlan, { id: second, agreed: true, words: 'I want this.', how: 'mark' })
    const view = await caseView(caseId)
    expect(view.case).toMatchObject({ status: 'planned', planId: second })
    expect(view.plans.map(({ status }) => status)).toEqual(['agreed', 'declined'])
    expect(Object.values(view.words).map((words) => words?.goals)).toContain('To weld.')
    expect(await work('mona')).not.toContain('reintegrationCase.plan')
  })

  it('is referred with consent alone, and taken or refused by the provider', async () => {
    expect(await world.do('mona', refer, sent(caseId, personId, course.opportunityId))).toMatchObject({
      code: 'referral.consentNeeded',
    })
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into referrals select gen_random_uuid(), side_id, site_id, id, person_id,
        '${course.opportunityId}', 'sent', id, caseworker_id, now() from reintegration_cases`,
      ),
    ).toBe('23514')
    await consents(world, 'mona', personId, shareText)
    const first = await world.done('mona', refer, sent(caseId, personId, course.opportunityId))
    expect(await work('mona')).toContain('referral.answer')
    expect(await world.do('mona', answerReferral, { ...taken(first), accepted: false })).toMatchObject({
      code: 'referral.reasonNeeded',
    })
    await world.done('mona', answerReferral, { ...taken(first), accepted: false, refusedFor: 'tooLate' })
    const second = await world.done('mona', refer, sent(caseId, personId, course.opportunityId))
    const who = { caseId, personId, referralId: second }
    expect(await world.do('mona', enrol, seat(who, course.cycleId))).toMatchObject({ code: 'enrolment.notAccepted' })
    await world.done('mona', answerReferral, taken(second))
    enrolmentId = await world.done('mona', enrol, seat(who, course.cycleId))
    expect((await caseView(caseId)).case.status).toBe('enrolled')
    const { opportunities } = await read('mona', '/api/opportunities?show=free', OpportunitiesView)
    expect(opportunities[0]).toMatchObject({ seatsLeft: 9 })
    const { places } = await read('fatou', '/api/opportunity-places', OpportunityPlacesView)
    const kinds = [{ type: 'training', opportunities: 1, seatsLeft: 9 }]
    expect(places).toMatchObject([{ code: 'B1', opportunities: 1, seatsLeft: 9, kinds }])
    const found = async (query: string) => {
      const map = await read('fatou', `/api/opportunity-places?${query}`, OpportunityPlacesView)
      const list = await read('fatou', `/api/opportunities?${query}`, OpportunitiesView)
      expect(list.total).toBe(map.total)
      return map.total
    }
    expect(await found('place=B1&type=training&childcare=yes')).toBe(1)
    expect(await found('accessible=yes')).toBe(0)
    expect(await found('place=B2')).toBe(0)
    expect(await found('type=school')).toBe(0)
  })

  it('comes often enough, as the program and SQL both say', async () => {
    const period = { from: dayHere(-60), until: dayHere(0) }
    const both = async () => {
      const { rows } = await world.sulh.database.owner.query('select attendance_standing($1, $2, $3) as said', [
        personId,
        period.from,
        period.until,
      ])
      const told = await world.sulh.database.read(cast.mona, (tx) => attendanceMet(tx, personId, period))
      expect(rows[0].said).toBe(told)
      return told
    }
    expect(await both()).toBe('noRule')
    const rule = await world.done('sana', draftAttendanceRule, { id: newId(), percent: 90, reason: 'As in Colombia.' })
    expect(await work('fatou')).toContain('attendanceRule.sign')
    await world.done('fatou', signAttendanceRule, { id: rule })
    expect(await both()).toBe('nothingHeld')
    const came = (given: Record<string, unknown>) => ({
      ...{ id: newId(), caseId, personId, enrolmentId, fromDay: dayHere(-50), untilDay: dayHere(-30) },
      ...{ held: 20, attended: 17, excused: 1, replaces: null, ...given },
    })
    const wrong = await world.done('mona', recordAttendance, came({}))
    expect(await both()).toBe('notMet')
    expect(await world.do('mona', recordAttendance, came({ fromDay: dayHere(-40) }))).toMatchObject({
      code: 'attendance.overlaps',
    })
    expect(await world.do('mona', recordAttendance, came({ attended: 20, replaces: wrong }))).toMatchObject({
      code: 'attendance.more',
    })
    await world.done('mona', recordAttendance, came({ attended: 18, excused: 0, replaces: wrong }))
    expect(await both()).toBe('met')
    const { enrolments } = await opportunitiesOf(caseId)
    expect(enrolments).toMatchObject([{ due: 20, attended: 18 }])
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into attendances select gen_random_uuid(), side_id, site_id, case_id, person_id,
        enrolment_id, from_day, until_day, 5, 5, 0, 'standing', recorded_by, now() from attendances where status = 'standing'`,
      ),
    ).toBe('23514')
  })

  it('completes, is placed, and is followed up at 3, 6, 12 and 24 months by itself', async () => {
    await world.done('mona', complete, { id: enrolmentId, endedOn: dayHere(-20), note: '' })
    expect((await caseView(caseId)).followUps.map(({ months, status }) => [months, status])).toEqual([
      [3, 'due'],
      [6, 'due'],
      [12, 'due'],
      [24, 'due'],
    ])
    const job = { id: newId(), caseId, personId, kind: 'employed', placeCode: 'B1', where: 'Garage', note: '' }
    expect(await world.do('mona', place, { ...job, startedOn: dayHere(3) })).toMatchObject({ code: 'placement.ahead' })
    await world.done('mona', place, { ...job, startedOn: dayHere(-366) })
    const due = (await caseView(caseId)).followUps.filter(({ status }) => status === 'due')
    expect(due.map(({ months }) => months)).toEqual([3, 6, 12, 24])
    expect((await work('mona')).filter((kind) => kind === 'caseFollowUp.do')).toHaveLength(3)
    const year = due.find(({ months }) => months === 12)
    const said = { reached: true, doneOn: dayHere(0), work: 'employed', income: 'more', acceptance: 4, rejoined: 'no' }
    expect(await world.do('mona', followUp, { id: due[3]?.id, ...said, note: '' })).toMatchObject({
      code: 'caseFollowUp.early',
    })
    expect(await world.do('mona', followUp, { id: year?.id, ...said, note: 'Doing well.' })).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'caseFollowUp.noConsent' }],
    })
    expect(await world.do('mona', closeCase, { id: caseId, outcome: 'employed', note: 'Stands alone.' })).toMatchObject(
      {
        code: 'reintegrationCase.followUpsDue',
      },
    )
    await world.done('mona', closeCase, { id: caseId, outcome: 'movedAway', note: 'To the coast.' })
    expect(await world.do('mona', noteCase, { id: caseId, kind: 'note', note: 'x' })).toMatchObject({
      code: 'reintegrationCase.notNow',
    })
    await world.done('mona', reopenCase, { id: caseId, note: 'Came back.' })
    expect((await caseView(caseId)).case).toMatchObject({ status: 'planned', reopened: 1, outcome: null })
  })
})

describe('ten seats', () => {
  it('hold ten, not eleven, and one who drops out leaves theirs; SQL says so too', async () => {
    const { opportunityId, cycleId } = await training(world, 'mona', 10)
    const everybody = []
    for (let n = 0; n < 11; n++) everybody.push(await takenBy(opportunityId))
    const seats = everybody.map((one) => seat(one, cycleId))
    const outcomes = await Promise.all(seats.map((one) => world.do('mona', enrol, one)))
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(10)
    const refused = outcomes.findIndex(({ outcome }) => outcome === 'refused')
    expect(outcomes[refused]).toMatchObject({ code: 'enrolment.full', facts: { seats: 10 } })
    const eleventh = seats[refused]
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into enrolments select '${eleventh?.id}', side_id, site_id, id, person_id,
        '${eleventh?.referralId}', '${cycleId}', 'enrolled', current_date, caseworker_id, now() from reintegration_cases
        where id = '${eleventh?.caseId}'`,
      ),
    ).toBe('23514')
    expect(
      await attempt(world, 'sulh_writer', `update opportunity_cycles set taken = 11 where id = '${cycleId}'`),
    ).toBe('23514')
    expect(await attempt(world, 'sulh_writer', `update opportunity_cycles set taken = 9 where id = '${cycleId}'`)).toBe(
      '23514',
    )
    expect(await world.do('mona', changeSeats, { id: cycleId, seats: 9 })).toMatchObject({
      code: 'opportunityCycle.taken',
    })
    const leaver = seats[refused === 0 ? 1 : 0]
    await world.done('mona', dropOut, {
      id: leaver?.id,
      endedOn: dayHere(0),
      reason: 'distance',
      note: 'Two hours by bus.',
    })
    expect((await caseView(leaver?.caseId ?? '')).case.status).toBe('dropped')
    expect(await world.do('mona', enrol, { ...eleventh, id: newId() })).toMatchObject({ outcome: 'accepted' })
  }, 60_000)
})

describe('the work of caseworkers', () => {
  let caseId: Id
  let personId: Id
  it('is handed over by one and taken by another, by the site manager too, and to a woman where one is wished', async () => {
    for (const [login, sex] of [
      ['huda', 'female'],
      ['salem', 'male'],
    ] as const)
      await world.done('jana', appoint, {
        ...{ id: idOf(`user ${login}`), sideId: cast.mona.sideId, siteId: cast.mona.siteId, officeId: null, login },
        ...{ name: { ar: login, en: login, fr: login }, roles: ['caseworker'], sex },
      })
    personId = await dischargedAt(world, 'awa', { sex: 'female' })
    const wish = (to: string) => ({
      ...caseOf('mona', personId, { womanWished: true }),
      caseworkerId: idOf(`user ${to}`),
    })
    expect(await world.do('mona', openCase, wish('salem'))).toMatchObject({ code: 'reintegrationCase.womanWished' })
    caseId = await world.done('mona', openCase, wish('huda'))
    expect(
      await attempt(
        world,
        'sulh_writer',
        `update reintegration_cases set caseworker_id = '${idOf('user salem')}' where id = '${caseId}'`,
      ),
    ).toBe('23514')
    const to = (login: string) => ({ id: caseId, toUserId: idOf(`user ${login}`), note: 'On leave.' })
    expect(await world.do('mona', handOverCase, to('mona'))).toMatchObject({ code: 'reintegrationCase.notYours' })
    expect(await world.do('basma', handOverCase, to('salem'))).toMatchObject({ code: 'reintegrationCase.womanWished' })
    const other = await dischargedAt(world, 'awa')
    const plain = await world.done('mona', openCase, caseOf('mona', other))
    await world.done('mona', handOverCase, { ...to('salem'), id: plain })
    expect(await world.do('mona', takeOverCase, { id: plain })).toMatchObject({
      code: 'reintegrationCase.notHandedOver',
    })
    await world.done('mona', keepCase, { id: plain, note: 'Back from leave.' })
    const salem = { ...cast.mona, id: idOf('user salem'), name: 'salem' }
    await world.done('basma', handOverCase, { ...to('salem'), id: plain })
    const outcome = await world.sulh.performer.perform({
      action: takeOverCase,
      actor: salem,
      envelope: { id: newId(), at: new Date().toISOString(), input: { id: plain } },
    })
    expect(outcome).toMatchObject({ outcome: 'accepted' })
    expect((await caseView(plain)).case).toMatchObject({ caseworkerId: salem.id, handOverTo: null })
    const load = await read('basma', '/api/caseload', CaseloadView)
    expect(load.caseworkers.find(({ name }) => name === 'salem')).toMatchObject({ cases: 1, weight: 2 })
  })

  it('has a calendar with what was agreed and what is due', async () => {
    const mine = (await read('mona', '/api/reintegration-cases', CasesView)).cases[0]
    const meeting = (startsAt: string) => ({
      ...{
        id: newId(),
        caseId: mine?.case.id,
        personId: mine?.person?.id,
        kind: 'office',
        minutes: 30,
        startsAt,
        about: 'Papers',
      },
    })
    const soon = later(1 / 24).toISOString()
    const id = await world.done('mona', makeAppointment, meeting(soon))
    expect(await world.do('mona', makeAppointment, meeting(soon))).toMatchObject({ code: 'caseAppointment.busy' })
    expect(await world.do('mona', settleAppointment, { id, outcome: 'kept', note: '' })).toMatchObject({
      code: 'caseAppointment.notYet',
    })
    expect(await work('mona')).toContain('caseAppointment.keep')
    const calendar = await read('mona', '/api/reintegration-calendar', CalendarView)
    expect(calendar.appointments.map((one) => one.id)).toEqual([id])
  })
})

describe('a grant', () => {
  it('is proposed by one and approved by another', async () => {
    const personId = await dischargedAt(world, 'awa')
    const caseId = await plannedCase(world, 'mona', personId)
    const grant = {
      id: newId(),
      caseId,
      personId,
      kind: 'inKind',
      use: 'tools',
      amount: '1200.500',
      currency: 'LYD',
      items: 'A welding set',
    }
    for (const [wrong, code] of [
      [{ amount: '1200,5' }, 'input.invalid'],
      [{ amount: '0.000' }, 'reintegrationGrant.nothing'],
      [{ amount: '1200.505', currency: 'USD' }, 'money.places'],
    ] as const)
      expect(await world.do('mona', proposeGrant, { ...grant, ...wrong })).toMatchObject({ code })
    await world.done('mona', proposeGrant, grant)
    expect(await work('basma')).toContain('reintegrationGrant.approve')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `update reintegration_grants set status = 'approved', answered_by = proposed_by, answered_at = now()`,
      ),
    ).toBe('23514')
    expect((await read('basma', '/api/reintegration-grants', GrantsView)).grants[0]).toMatchObject({
      items: 'A welding set',
    })
    expect((await read('tariq', '/api/reintegration-grants', GrantsView)).grants[0]).toMatchObject({ items: null })
    await world.done('basma', approveGrant, { id: grant.id, note: 'Fits the plan.' })
    expect(await world.do('fatou', approveGrant, { id: grant.id, note: 'x' })).toMatchObject({
      code: 'reintegrationGrant.answered',
    })
  })
})

describe('who sees what', () => {
  it('words only to the caseworkers of the site; numbers to managers and directors; nothing to the other side', async () => {
    const all = await read('mona', '/api/reintegration-cases?of=all', CasesView)
    const id = all.cases[0]?.case.id ?? ''
    for (const who of ['basma', 'bakary', 'zeid', 'fatou', 'karim', 'sana', 'awa'] as const)
      expect((await world.get(who, `/api/reintegration-cases/${id}`)).status, who).toBe(403)
    for (const who of ['omayma', 'bilal'] as const)
      expect((await world.get(who, `/api/reintegration-cases/${id}`)).status, who).toBe(404)
    expect((await read('omayma', '/api/reintegration-cases?of=all', CasesView)).total).toBe(0)
    const counted = await read('basma', '/api/reintegration-cases?of=all', CasesView)
    expect(counted.total).toBe(all.total)
    expect(counted.cases.every(({ person }) => person === null)).toBe(true)
    expect((await read('basma', '/api/reintegration-cases?search=mansour', CasesView)).total).toBe(0)
    const mine = await read('mona', '/api/reintegration-indicators', IndicatorsView)
    expect(mine.indicators.completed.all).toEqual({ count: 1, of: 2 })
    expect(mine.dropReasons).toEqual({ distance: 1 })
    const theirs = await read('fatou', '/api/reintegration-indicators', IndicatorsView)
    expect(theirs.indicators.completed.all).toEqual({ count: null, of: null })
    expect(theirs.opened.all).toBeGreaterThan(9)
    expect(theirs.dropReasons).toEqual({ distance: null })
    expect((await read('ismail', '/api/reintegration-indicators', IndicatorsView)).opened.all).toBe(0)
    const { rows } = await world.sulh.database.owner.query(`select body::text as text from journal`)
    expect(rows.some(({ text }) => /welding set|Talked of fishing|Two hours by bus/.test(text))).toBe(false)
  })

  it('replays whole', async () => {
    await world.asOwner(
      `set session_replication_role = replica; delete from site_visits where number like 'V-%' and n > 99999`,
    )
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  }, 60_000)
})
