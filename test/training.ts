import type { z } from 'zod'
import { recordInstitution } from '../src/institutions/institution-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { place } from '../src/postings/posting-actions.ts'
import { proposeRank, settleRank } from '../src/ranks/decision-actions.ts'
import { draftFormula, signFormula } from '../src/ranks/formula-actions.ts'
import { enrol, planCourse, recordAttendance, recordResult } from '../src/training/course-actions.ts'
import { handOver } from '../src/training/trainee-actions.ts'
import { integrate } from '../src/vetting/service-actions.ts'
import { caseDeclared, checksClear, decided, inAll, type MadeInstitution } from './vetting.ts'
import { applicant, type CastName, dayHere, type World } from './world.ts'

/** A day so many days from today. */
export const inDays = (days: number) => daysAfter(dayHere(), days)

/** Somebody of the North whose case is decided and told; `given` says of the person what is different. */
export async function vetted(
  world: World,
  made: MadeInstitution,
  outcome: 'cleared' | 'conditional' | 'notCleared' = 'cleared',
): Promise<{ personId: Id; caseId: Id }> {
  const personId = await world.done('awa', register, applicant())
  const caseId = await caseDeclared(world, 'amira', personId, made)
  await checksClear(world, 'amira', caseId)
  const unmet = outcome === 'cleared' ? [] : ['age']
  const conditions = outcome === 'conditional' ? [{ text: 'A human rights course', dueOn: inDays(60) }] : []
  await decided(world, caseId, outcome, unmet, outcome === 'conditional' ? { conditions } : {})
  return { personId, caseId }
}

/** The same, handed over to training. */
export async function trainee(world: World, made: MadeInstitution): Promise<{ id: Id; personId: Id; caseId: Id }> {
  const { personId, caseId } = await vetted(world, made)
  const id = await world.done('amira', handOver, { id: newId(), caseId })
  return { id, personId, caseId }
}

/** A course that began ten days ago; `given` says what is different. */
export const course = (given: Partial<z.input<typeof planCourse.input>> = {}) => ({
  ...{ id: newId(), kind: 'basic' as const, title: inAll('Basic course'), placeCode: 'B1', venue: 'Tarsa barracks' },
  ...{ startsOn: inDays(-10), endsOn: inDays(10), places: 20, leastAttendance: 80, note: '' },
  ...given,
})

/** Enrols a trainee in a course and passes them. */
export async function passed(world: World, courseId: Id, traineeId: Id): Promise<Id> {
  const enrolmentId = await world.done('elias', enrol, { id: newId(), courseId, traineeId })
  const day = { id: newId(), courseId, enrolmentId, day: inDays(-2), came: 'came' as const }
  await world.done('elias', recordAttendance, day)
  const result = { status: 'passed' as const, score: 80, endedOn: dayHere(), note: '' }
  return world.done('elias', recordResult, { id: enrolmentId, ...result })
}

/** A formula whose points are easy to add up; `given` says what is different. */
export const formula = (institutionId: Id, given: Partial<z.input<typeof draftFormula.input>> = {}) => ({
  ...{
    id: newId(),
    institutionId,
    title: 'Order 7',
    yearPoints: 2,
    yearsAtMost: 10,
    coursePoints: 5,
    coursesAtMost: 2,
  },
  schoolingPoints: { none: 0, primary: 1, preparatory: 2, secondary: 5, diploma: 8, degree: 12 },
  commandPoints: { none: 0, squad: 4, platoon: 8, company: 15, battalion: 30 },
  ladder: [
    { rank: 'private' as const, points: 0 },
    { rank: 'corporal' as const, points: 10 },
    { rank: 'sergeant' as const, points: 20 },
    { rank: 'lieutenant' as const, points: 40 },
  ],
  highest: 'lieutenant' as const,
  ...given,
})

/** A formula in force. */
export async function formulaSigned(world: World, institutionId: Id): Promise<Id> {
  const id = await world.done('elias', draftFormula, formula(institutionId))
  return world.done('fatou', signFormula, { id })
}

/** What is shown of somebody with four years and secondary school: thirteen points, a corporal; `given` says what is different. */
export const rank = (
  of: { id: Id; personId: Id },
  formulaId: Id,
  given: Partial<z.input<typeof proposeRank.input>> = {},
) => ({
  ...{ id: newId(), traineeId: of.id, personId: of.personId, formulaId, years: 4, yearsSource: 'Pay lists' },
  ...{ schooling: 'secondary' as const, schoolingSource: 'School leaving paper', command: 'none' as const },
  ...{ commandSource: '', groupTitle: 'General', decided: 'corporal' as const, grounds: [], reason: '' },
  ...given,
})

/** Somebody integrated, trained, ranked and placed in the unit of their institution. */
export async function placed(
  world: World,
  made: MadeInstitution,
  { courseId, formulaId }: { courseId: Id; formulaId: Id },
): Promise<{ id: Id; personId: Id; caseId: Id; postingId: Id }> {
  const one = await trainee(world, made)
  await world.done('badr', integrate, { id: one.caseId, seen: [], note: '' })
  await passed(world, courseId, one.id)
  const decision = await world.done('elias', proposeRank, rank(one, formulaId, { decided: 'corporal' }))
  await world.done('fatou', settleRank, { id: decision, verdict: 'confirmed', reason: '' })
  const postingId = await world.done('elias', place, {
    ...{ id: newId(), traineeId: one.id, unitId: made.unitId, rankDecisionId: decision, startedOn: dayHere() },
    probationEndsOn: inDays(180),
  })
  return { ...one, postingId }
}

/** A course and a formula in force of an institution, whose words say the marker; by who trains, a director, and who vets. */
export async function coursesOf(
  world: World,
  [trainer, director, vetter]: readonly [CastName, CastName, CastName],
  said: string,
  placeCode: string,
): Promise<void> {
  await world.done(trainer, planCourse, course({ placeCode, title: inAll(said), venue: said, note: said }))
  const institution = { id: newId(), kind: 'police', name: inAll(said) }
  const institutionId = await world.done(vetter, recordInstitution, institution)
  const id = await world.done(trainer, draftFormula, formula(institutionId, { title: said }))
  await world.done(director, signFormula, { id })
}
