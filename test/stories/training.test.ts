import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { endPosting, place } from '../../src/postings/posting-actions.ts'
import { decideAppeal, fileAppeal, proposeReview, settleReview } from '../../src/postings/probation-actions.ts'
import { PostingsView, TraineePostingsView } from '../../src/postings/views.ts'
import { proposeRank, settleRank } from '../../src/ranks/decision-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { endCourse, enrol, planCourse, recordAttendance, recordResult } from '../../src/training/course-actions.ts'
import { closeTrainee, handOver, tellTraining } from '../../src/training/trainee-actions.ts'
import { CourseView, HandOverCases, TraineesView, TraineeView } from '../../src/training/views.ts'
import { reopenVetting } from '../../src/vetting/case-actions.ts'
import { integrate, leaveService } from '../../src/vetting/service-actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { course, formulaSigned, inDays, passed, placed, rank, trainee, vetted } from '../training.ts'
import { caseDeclared, checksClear, decided, institutionMade, type MadeInstitution } from '../vetting.ts'
import { type CastName, cast, dayHere } from '../world.ts'

let world: HttpWorld
let police: MadeInstitution
let guard: MadeInstitution
let courseId: Id
let formulaId: Id
let first: { id: Id; personId: Id; caseId: Id }
beforeAll(async () => {
  world = await newHttpWorld()
  police = await institutionMade(world, ['amira', 'fatou'], { places: 9 })
  guard = await institutionMade(world, ['amira', 'fatou'], { name: 'Border guard' })
  formulaId = await formulaSigned(world, police.institutionId)
  courseId = await world.done('elias', planCourse, course())
  first = await trainee(world, police)
})
afterAll(() => world.end())

const sql = (text: string) => attempt(world, 'sulh_writer', text)
const view = async (id: Id, who: CastName = 'elias') =>
  TraineeView.parse(JSON.parse((await world.get(who, `/api/trainees/${id}`)).body))
const listed = async (query: string, who: CastName = 'elias') =>
  TraineesView.parse(JSON.parse((await world.get(who, `/api/trainees?${query}`)).body)).trainees.map(
    ({ trainee: { id } }) => id,
  )
const work = async (who: CastName) =>
  WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body)).items.map(({ kind }) => kind)
const enrolOf = (traineeId: Id, of = courseId) => ({ id: newId(), courseId: of, traineeId })

describe('handing over to training', () => {
  it('is of one person whose own case stands, and tells a training officer nothing else of it', async () => {
    const { caseId } = await vetted(world, police, 'notCleared')
    expect(await world.do('amira', handOver, { id: newId(), caseId })).toMatchObject({ code: 'trainee.noClearance' })
    expect(await world.do('amira', handOver, { id: newId(), caseId: first.caseId })).toMatchObject({
      code: 'trainee.known',
    })
    expect(await world.do('lamia', handOver, { id: newId(), caseId: first.caseId })).toMatchObject({
      code: 'trainee.unknownCase',
    })
    expect(await world.do('elias', handOver, { id: newId(), caseId: first.caseId })).toMatchObject({
      code: 'action.notAllowed',
    })
    expect(Object.keys((await view(first.id)).trainee).toSorted()).toEqual([
      ...['caseId', 'handedAt', 'handedBy', 'id', 'institutionId', 'personId', 'postId', 'result', 'sideId', 'status'],
      'validUntil',
    ])
    // The compartment itself stays closed, over HTTP and in SQL.
    expect((await world.get('elias', `/api/vetting-cases/${first.caseId}`)).status).toBe(404)
    expect((await world.get('elias', '/api/hand-over-cases')).status).toBe(404)
    await expect(
      world.sulh.database.read(cast.elias, (tx) => tx.query('select from vetting_cases')),
    ).rejects.toMatchObject({ code: '42501' })
    const { cases } = HandOverCases.parse(JSON.parse((await world.get('amira', '/api/hand-over-cases')).body))
    expect(cases).toEqual([])
    // Nobody is handed over as another than the person of the case, or with a result that it has not.
    const { personId } = await vetted(world, guard)
    const values = (who: Id, of: Id) =>
      `insert into trainees values (gen_random_uuid(), '${cast.amira.sideId}', '${of}', '${who}', '${police.institutionId}',
         '${police.postId}', 'cleared', '${inDays(300)}', 'open', '${cast.amira.id}', now())`
    expect(await sql(values(personId, first.caseId))).toBe('23001')
    expect(await sql(values(personId, caseId))).toBe('23001')
  })
})

describe('a course', () => {
  it('takes people one by one, while their clearance stands, and never more than it has places for', async () => {
    expect(await world.do('elias', planCourse, course({ endsOn: inDays(-20) }))).toMatchObject({
      code: 'dates.reversed',
    })
    expect(await world.do('elias', planCourse, course({ placeCode: 'ZZ' }))).toMatchObject({ code: 'course.noPlace' })
    expect(await work('elias')).toContain('trainee.enrol')
    const small = await world.done('elias', planCourse, course({ places: 1, startsOn: inDays(5), endsOn: inDays(9) }))
    await world.done('elias', enrol, enrolOf(first.id, small))
    const second = await trainee(world, police)
    expect(await world.do('elias', enrol, enrolOf(first.id, small))).toMatchObject({ code: 'courseEnrolment.known' })
    expect(await world.do('elias', enrol, enrolOf(second.id, small))).toMatchObject({ code: 'courseEnrolment.full' })
    expect(await world.do('lamia', enrol, enrolOf(second.id))).toMatchObject({ code: 'course.unknown' })
    const seat = (who: { id: Id; personId: Id }) =>
      stoppedBy(
        world,
        'sulh_writer',
        `insert into course_enrolments values (gen_random_uuid(), '${cast.elias.sideId}', '${small}', '${who.id}', '${who.personId}',
           'enrolled', null, '', '${cast.elias.id}', now(), null, null, null)`,
      )
    expect(await seat(second)).toBe('course_has_a_place')
    const late = course({ startsOn: inDays(900), endsOn: inDays(901) })
    const next = await world.done('elias', planCourse, late)
    expect(await world.do('elias', enrol, enrolOf(second.id, next))).toMatchObject({
      code: 'trainee.noClearance',
      field: 'traineeId',
    })
    // A case that was taken up again lets nobody begin, and training is not told why.
    const words = { cause: 'newFacts', reason: 'A new allegation that is secret' }
    await world.done('darin', reopenVetting, { id: second.caseId, ...words })
    const answer = await world.do('elias', enrol, enrolOf(second.id))
    expect(answer).toMatchObject({ code: 'trainee.noClearance' })
    expect(JSON.stringify(answer)).not.toMatch(/allegation|requested/)
    expect(await seat(second)).toBe('23001')
    expect(await world.do('amira', tellTraining, { id: second.id })).toMatchObject({ code: 'trainee.noClearance' })
    await world.done('amira', closeTrainee, { id: second.id })
    expect(await world.do('elias', enrol, enrolOf(second.id))).toMatchObject({ code: 'trainee.closed' })
    expect((await view(second.id)).steps.map(({ step }) => step.kind)).toEqual(['handed', 'closed'])
    await world.done('elias', endCourse, { id: small, status: 'cancelled', note: 'No instructor' })
    expect(await world.do('elias', enrol, enrolOf(first.id, small))).toMatchObject({ code: 'course.notNow' })
  })

  it('passes who came often enough; what was said of a day is replaced and stays, a result is for good', async () => {
    const enrolmentId = await world.done('elias', enrol, enrolOf(first.id))
    const on = (day: string, came: 'came' | 'absent' | 'excused') =>
      world.do('elias', recordAttendance, { id: newId(), courseId, enrolmentId, day, came })
    expect(await on(inDays(-11), 'came')).toMatchObject({ code: 'courseAttendance.noDay' })
    expect(await on(inDays(2), 'came')).toMatchObject({ code: 'courseAttendance.dayAhead' })
    await on(inDays(-5), 'came')
    await on(inDays(-4), 'absent')
    const result = { id: enrolmentId, status: 'passed' as const, score: 70, endedOn: dayHere(), note: '' }
    expect(await world.do('elias', recordResult, result)).toMatchObject({
      code: 'courseEnrolment.tooSeldom',
      facts: { least: 80, share: 50 },
    })
    expect(await world.do('elias', recordResult, { ...result, status: 'failed' })).toMatchObject({ field: 'note' })
    await on(inDays(-4), 'excused')
    await world.done('elias', recordResult, result)
    expect(await world.do('elias', recordResult, result)).toMatchObject({ code: 'courseEnrolment.notNow' })
    expect(await sql(`update course_enrolments set status = 'failed' where id = '${enrolmentId}'`)).toBe('23001')
    const { rows } = await world.sulh.database.owner.query('select status from course_attendances order by 1')
    expect(rows.map(({ status }) => status)).toEqual(['replaced', 'standing', 'standing'])
    const seen = CourseView.parse(JSON.parse((await world.get('elias', `/api/training-courses/${courseId}`)).body))
    // One day came, one excused: the share is of the days that count.
    expect(seen.enrolled.find(({ enrolment }) => enrolment.id === enrolmentId)).toMatchObject({ came: 1, absent: 0 })
    expect((await world.get('lamia', `/api/training-courses/${courseId}`)).status).toBe(404)
  })
})

describe('a place in a unit', () => {
  it('is for who was integrated into that post, trained and ranked, and in their own institution alone', async () => {
    const decision = await world.done('elias', proposeRank, rank(first, formulaId))
    const given = {
      ...{ id: newId(), traineeId: first.id, unitId: police.unitId, rankDecisionId: decision, startedOn: dayHere() },
      probationEndsOn: inDays(180),
    }
    const refused = (other: Partial<typeof given> = {}) => world.do('elias', place, { ...given, ...other })
    expect(await refused()).toMatchObject({ code: 'posting.notIntegrated' })
    await world.done('badr', integrate, { id: first.caseId, seen: [], note: '' })
    expect(await refused()).toMatchObject({ code: 'posting.noRank' })
    await world.done('fatou', settleRank, { id: decision, verdict: 'confirmed', reason: '' })
    expect(await refused({ unitId: guard.unitId })).toMatchObject({ code: 'posting.noUnit' })
    expect(await refused({ startedOn: inDays(2) })).toMatchObject({ code: 'posting.dayAhead' })
    expect(await refused({ probationEndsOn: inDays(10) })).toMatchObject({ code: 'probation.length' })
    const untrained = await trainee(world, police)
    await world.done('badr', integrate, { id: untrained.caseId, seen: [], note: '' })
    expect(await refused({ traineeId: untrained.id })).toMatchObject({ code: 'posting.notTrained' })
    const insert = (who: { id: Id; personId: Id }, postId: Id) =>
      stoppedBy(
        world,
        'sulh_writer',
        `insert into postings values (gen_random_uuid(), '${cast.elias.sideId}', '${who.id}', '${who.personId}', '${police.institutionId}',
           '${postId}', '${police.unitId}', '${decision}', 'corporal', '${dayHere()}', 'running', null, '', '${cast.elias.id}', now(),
           null, null)`,
      )
    expect(await insert(untrained, police.postId)).toBe('posted_is_trained')
    expect(await insert(first, guard.postId)).toBe('posted_is_vetted')
    await world.done('elias', place, given)
    expect(await refused({ id: newId() })).toMatchObject({ code: 'posting.placed' })
    expect(await listed('stage=posted')).toEqual([first.id])
  })
})

describe('a probation', () => {
  const probationOf = async (id: Id) => {
    const body = JSON.parse((await world.get('elias', `/api/trainees/${id}/postings`)).body)
    const [found] = TraineePostingsView.parse(body).postings
    if (!found) throw new Error('not placed')
    return found
  }
  const review = (of: { personId: Id }, probationId: Id, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), probationId, personId: of.personId, reviewedOn: dayHere(), findings: 'Late on six days' },
    ...{ outcome: 'extended', reasons: 'He needs more time', extendedTo: inDays(240), ...given },
  })

  it('is reviewed by two, extended, and goes on when an appeal is upheld by a third', async () => {
    const { probation } = await probationOf(first.id)
    const propose = (given: Record<string, unknown> = {}) =>
      world.do('elias', proposeReview, review(first, probation.id, given))
    expect(await propose({ extendedTo: null })).toMatchObject({ code: 'probation.extension' })
    expect(await propose({ extendedTo: inDays(100) })).toMatchObject({ code: 'probation.length' })
    expect(await propose({ outcome: 'passed' })).toMatchObject({ code: 'probation.extension' })
    const said = review(first, probation.id)
    await world.done('elias', proposeReview, said)
    expect(await propose()).toMatchObject({ code: 'probation.reviewWaits' })
    expect(await work('fatou')).toContain('probationReview.settle')
    const settle = (who: CastName, id: Id) => world.do(who, settleReview, { id, verdict: 'confirmed', reason: '' })
    expect(await settle('elias', said.id)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await settle('lamia', said.id)).toMatchObject({ code: 'probation.unknown' })
    expect(await sql(`update probations set ends_on = '${inDays(240)}' where id = '${probation.id}'`)).toBe('23001')
    expect(
      await sql(
        `update probation_reviews set status = 'confirmed', settled_by = proposed_by, settled_at = now() where id = '${said.id}'`,
      ),
    ).toBe('23514')
    expect((await settle('fatou', said.id)).outcome).toBe('accepted')
    expect((await probationOf(first.id)).probation).toMatchObject({ status: 'running', endsOn: inDays(240) })

    const over = review(first, probation.id, { outcome: 'ended', extendedTo: null })
    await world.done('fatou', proposeReview, over)
    expect((await settle('elias', over.id)).outcome).toBe('accepted')
    expect((await probationOf(first.id)).probation.status).toBe('ended')
    const appeal = {
      id: newId(),
      reviewId: over.id,
      personId: first.personId,
      grounds: 'I was ill',
      filedOn: dayHere(),
    }
    await world.done('amira', fileAppeal, appeal)
    expect(await world.do('amira', fileAppeal, { ...appeal, id: newId() })).toMatchObject({
      code: 'probation.appealed',
    })
    const decide = (who: CastName, verdict: 'upheld' | 'dismissed', endsOn: string | null) =>
      world.do(who, decideAppeal, { id: appeal.id, verdict, reason: 'A letter of the clinic', endsOn })
    for (const who of ['elias', 'fatou', 'amira'] as const)
      expect(await decide(who, 'upheld', inDays(200))).toMatchObject({ code: 'probation.otherPeople' })
    expect(await decide('badr', 'upheld', null)).toMatchObject({ code: 'probation.extension' })
    expect(
      await stoppedBy(
        world,
        'sulh_writer',
        `update probation_appeals set status = 'upheld', decided_by = '${cast.fatou.id}', decided_at = now(), reason = 'x'
         where id = '${appeal.id}'`,
      ),
    ).toBe('appeal_by_others')
    expect((await decide('badr', 'upheld', inDays(200))).outcome).toBe('accepted')
    expect((await probationOf(first.id)).probation).toMatchObject({ status: 'running', endsOn: inDays(200) })
  })

  it('is passed by two before a posting can end, and lists whose clearance ended while they serve', async () => {
    const one = await placed(world, police, { courseId, formulaId })
    const end = { id: one.postingId, endedOn: dayHere(), reason: 'Moved to another unit' }
    expect(await world.do('elias', endPosting, end)).toMatchObject({ code: 'posting.onProbation' })
    const { probation } = await probationOf(one.id)
    const said = review(one, probation.id, { outcome: 'passed', extendedTo: null })
    await world.done('elias', proposeReview, said)
    await world.done('fatou', settleReview, { id: said.id, verdict: 'confirmed', reason: '' })
    expect(await world.do('elias', proposeReview, review(one, probation.id))).toMatchObject({
      code: 'probation.notNow',
    })
    const postings = async (status: string) =>
      PostingsView.parse(JSON.parse((await world.get('elias', `/api/postings?status=${status}`)).body)).postings.map(
        ({ posting }) => posting.id,
      )
    expect(await postings('expired')).toEqual([])
    expect(await postings('onProbation')).not.toContain(one.postingId)
    expect(await postings('running')).toContain(one.postingId)
    expect((await view(one.id)).expired).toBe(false)
    await world.done('elias', endPosting, end)
    expect(await postings('ended')).toEqual([one.postingId])
    const { rows } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text from journal where action like 'probation%' or action like 'posting%'`,
    )
    for (const { body } of rows) expect(body).not.toMatch(/Late on six|clinic|I was ill|another unit/)
  })

  it('of somebody who serves elsewhere by now is ended before they are placed there', async () => {
    const one = await placed(world, police, { courseId, formulaId })
    await world.done('amira', leaveService, { id: one.caseId, reason: 'Goes to the border' })
    const caseId = await caseDeclared(world, 'amira', one.personId, guard)
    await checksClear(world, 'amira', caseId)
    await decided(world, caseId, 'cleared')
    await world.done('badr', integrate, { id: caseId, seen: [], note: '' })
    const id = await world.done('amira', handOver, { id: newId(), caseId })
    await passed(world, courseId, id)
    const again = { id, personId: one.personId }
    const guardFormula = await formulaSigned(world, guard.institutionId)
    const rankDecisionId = await world.done('elias', proposeRank, rank(again, guardFormula, { decided: 'corporal' }))
    await world.done('fatou', settleRank, { id: rankDecisionId, verdict: 'confirmed', reason: '' })
    const given = { id: newId(), traineeId: id, unitId: guard.unitId, rankDecisionId, startedOn: dayHere() }
    expect(await world.do('elias', place, { ...given, probationEndsOn: inDays(90) })).toMatchObject({
      code: 'posting.placed',
      field: 'traineeId',
    })
  })
})

it('is what the journal leads to', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
