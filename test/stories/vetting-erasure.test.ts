import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { eraseJob } from '../../src/data-protection/erase-job.ts'
import { decideErasure, recommendErasure, requestErasure } from '../../src/data-protection/erasure-actions.ts'
import { ErasureView } from '../../src/data-protection/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { endPosting, place } from '../../src/postings/posting-actions.ts'
import { decideAppeal, fileAppeal, proposeReview, settleReview } from '../../src/postings/probation-actions.ts'
import { proposeRank, settleRank } from '../../src/ranks/decision-actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { enrol, planCourse, recordAttendance, recordResult } from '../../src/training/course-actions.ts'
import { handOver } from '../../src/training/trainee-actions.ts'
import { decideVettingAppeal, fileVettingAppeal } from '../../src/vetting/appeal-actions.ts'
import { declareVetting, noteVetting, requestVetting, tellVetting } from '../../src/vetting/case-actions.ts'
import { recordVettingCheck } from '../../src/vetting/check-actions.ts'
import { proposeFinding, settleCondition, voteOnFinding } from '../../src/vetting/finding-actions.ts'
import { integrate, leaveService } from '../../src/vetting/service-actions.ts'
import { shareVetting } from '../../src/vetting/share-actions.ts'
import { VettingCaseView } from '../../src/vetting/views.ts'
import { keepNobody, Markers } from '../erasing.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { course, formulaSigned, rank } from '../training.ts'
import {
  checksClear,
  declaration,
  finding,
  findingOf,
  institutionMade,
  type MadeInstitution,
  recorded,
  rowsOf,
} from '../vetting.ts'
import { applicant, dayHere } from '../world.ts'

let world: HttpWorld
let police: MadeInstitution
let courseId: Id
let formulaId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  police = await institutionMade(world, ['amira', 'fatou'])
  formulaId = await formulaSigned(world, police.institutionId)
  courseId = await world.done('elias', planCourse, course())
  await keepNobody(world)
})
afterAll(() => world.end())

const markers = new Markers(() => world, 'ظضغثقذ')
const { mark, arabic } = markers

/** Somebody whose case says in every field what nobody else says, and who was not cleared at first. */
async function vettedTwice(): Promise<{ personId: Id; caseId: Id }> {
  const names = {
    nameLatin: { given: 'Mansour', father: mark(), grandfather: '', family: 'al-Tawergi' },
    nameArabic: { given: 'منصور', father: arabic, grandfather: '', family: 'التاورغي' },
  }
  const personId = await world.done('awa', register, applicant({ ...names, claimedGroup: mark() }))
  const { institutionId, postId } = police
  const caseId = await world.done('amira', requestVetting, {
    id: newId(),
    personId,
    institutionId,
    postId,
    note: mark(),
  })
  await declared(caseId)
  const checked = { source: mark(), note: mark(), result: 'adverse', validUntil: null }
  await world.done('amira', recordVettingCheck, recorded(caseId, 'humanRights', checked))
  await world.done('amira', shareVetting, {
    ...{ id: newId(), caseId, recipient: mark(), purpose: 'partnerVetting', fields: ['nameLatin'] },
  })
  await world.done('amira', noteVetting, { id: caseId, note: mark() })
  await found(caseId, 'notCleared', ['criminalInvestigation', 'interpol', 'humanRights', 'financial'])
  const appealId = await world.done('badr', fileVettingAppeal, { id: newId(), caseId, grounds: mark() })
  await world.done('nawal', decideVettingAppeal, { id: appealId, outcome: 'upheld', reason: mark() })
  await declared(caseId)
  await checksClear(world, 'amira', caseId)
  await found(caseId, 'conditional', ['age'], [{ text: mark(), dueOn: dayHere(20) }])
  const [condition] = await rowsOf(world, `select id from vetting_conditions where case_id = '${caseId}'`)
  await world.done('badr', settleCondition, { id: condition?.id, met: true, evidence: mark() })
  return { personId, caseId }
}

async function declared(id: Id): Promise<void> {
  const said = Object.keys(declaration()).map((key) => [key, mark()])
  await world.done('amira', declareVetting, { id, declaration: Object.fromEntries(said) })
}

async function found(id: Id, outcome: string, unmet: readonly string[], conditions: readonly object[] = []) {
  const said = finding(id, outcome, unmet, { reason: mark(), conditions })
  const requirements = said.requirements.map((one) => ({ ...one, reason: mark() }))
  await world.done('amira', proposeFinding, { ...said, requirements })
  for (const who of ['badr', 'darin'] as const)
    await world.done(who, voteOnFinding, {
      id,
      findingId: await findingOf(world, id),
      verdict: 'agree',
      reason: mark(),
    })
  await world.done('badr', tellVetting, { id, language: 'ar', note: mark() })
}

/** The same, trained, ranked, placed, looked at, and gone again. */
async function served({ personId, caseId }: { personId: Id; caseId: Id }): Promise<void> {
  const id = await world.done('amira', handOver, { id: newId(), caseId })
  await world.done('badr', integrate, { id: caseId, seen: [], note: '' })
  const enrolmentId = await world.done('elias', enrol, { id: newId(), courseId, traineeId: id })
  const day = { id: newId(), courseId, enrolmentId, day: dayHere(-2), came: 'came' }
  await world.done('elias', recordAttendance, day)
  await world.done('elias', recordResult, {
    ...{ id: enrolmentId, status: 'passed', score: 80 },
    endedOn: dayHere(),
    note: mark(),
  })
  const sources = { yearsSource: mark(), schoolingSource: mark(), groupTitle: mark(), reason: mark() }
  const given = { ...sources, command: 'squad' as const, commandSource: mark(), decided: 'sergeant' as const }
  const proposed = rank({ id, personId }, formulaId, { ...given, grounds: ['service'] })
  const decision = await world.done('elias', proposeRank, proposed)
  await world.done('fatou', settleRank, { id: decision, verdict: 'confirmed', reason: mark() })
  const postingId = await world.done('elias', place, {
    ...{ id: newId(), traineeId: id, unitId: police.unitId, rankDecisionId: decision, startedOn: dayHere() },
    probationEndsOn: dayHere(180),
  })
  const [probation] = await rowsOf(world, `select id from probations where posting_id = '${postingId}'`)
  const review = { probationId: probation?.id, personId, reviewedOn: dayHere(), extendedTo: null, outcome: 'ended' }
  const reviewed = async (outcome: string) => {
    const said = { ...review, id: newId(), outcome, findings: mark(), reasons: mark() }
    await world.done('elias', proposeReview, said)
    return world.done('fatou', settleReview, { id: said.id, verdict: 'confirmed', reason: mark() })
  }
  const reviewId = await reviewed('ended')
  const appeal = { id: newId(), reviewId, personId, grounds: mark(), filedOn: dayHere() }
  await world.done('amira', fileAppeal, appeal)
  const upheld = { id: appeal.id, verdict: 'upheld', reason: mark(), endsOn: dayHere(200) }
  await world.done('badr', decideAppeal, upheld)
  await reviewed('passed')
  await world.done('elias', endPosting, { id: postingId, endedOn: dayHere(), reason: mark() })
  await world.done('badr', leaveService, { id: caseId, reason: mark() })
}

it('of somebody who was vetted, trained and placed leaves not one word, and the record whole', async () => {
  const who = await vettedTwice()
  await served(who)
  const { personId, caseId } = who
  const erasureId = await world.done('kamila', requestErasure, {
    ...{ id: newId(), personId, ground: 'asked', reason: 'Asked in person.' },
  })
  const { grounds } = ErasureView.parse(JSON.parse((await world.get('kamila', `/api/erasures/${erasureId}`)).body))
  expect(grounds).toEqual([])
  await world.done('luay', recommendErasure, { id: erasureId, verdict: 'erase', reason: 'Nothing keeps it.' })
  await world.done('kamila', decideErasure, { id: erasureId, verdict: 'erase', reason: 'Both agree.' })
  await runJob(world.sulh, eraseJob, () => {})
  expect(await markers.found()).toEqual([])
  for (const table of [
    ...['trainees', 'trainee_steps', 'course_enrolments', 'course_attendances', 'rank_decisions', 'postings'],
    ...['probations', 'probation_reviews', 'probation_appeals'],
  ])
    expect(await rowsOf(world, `select from ${table}`), table).toEqual([])
  // Of the case stay its dates and states, under the number; its words are gone with its key.
  const view = VettingCaseView.parse(JSON.parse((await world.get('badr', `/api/vetting-cases/${caseId}`)).body))
  expect(view.case).toMatchObject({ status: 'left', round: 2 })
  expect(view.steps.length).toBeGreaterThan(15)
  expect(view.steps.filter(({ words }) => words !== null)).toEqual([])
  expect(view.appeals).toMatchObject([{ grounds: null, reason: null }])
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
