import { proposeAnswer, settleAnswer } from '../src/due-diligence/answer-actions.ts'
import { recordSuspicion, requestDiligence } from '../src/due-diligence/request-actions.ts'
import { answerQuestion, assessRisk, recordQuestion, startSupport } from '../src/due-diligence/round-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import type { Id } from '../src/kernel/ids.ts'
import { proposeRank, settleRank } from '../src/ranks/decision-actions.ts'
import { draftFormula, signFormula } from '../src/ranks/formula-actions.ts'
import { enrol, planCourse, recordAttendance, recordResult } from '../src/training/course-actions.ts'
import { handOver } from '../src/training/trainee-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Due diligence for two units, a course, a formula of ranks, and those whose vetting let them be trained: all invented. */
export async function playTraining(play: Play): Promise<void> {
  await cleared(play)
  await suspected(play)
  await trained(play)
}

/** Asked under the Leahy laws, with a question and a condition that is not met yet. */
async function cleared(play: Play): Promise<void> {
  const [id, roundId] = [idOf('diligence coast guard'), idOf('diligence coast guard round')]
  const on = (days: number) => daysAfter(play.today, days)
  await play.act('munsif', requestDiligence, {
    ...{
      id,
      scheme: 'leahy',
      unitId: null,
      caseId: null,
      named: 'زوارق الإنقاذ، السرية الأولى (مخترعة)',
      support: 'equipment',
    },
    ...{
      activity: 'سترات نجاة وأجهزة اتصال للبحث والإنقاذ',
      roundId,
      submittedOn: on(-60),
      submittedTo: 'السفارة الأمريكية',
    },
  })
  const question = idOf('diligence coast guard question')
  await play.act('munsif', recordQuestion, {
    ...{ id: question, requestId: id, roundId, question: 'من يقود السرية، ومنذ متى؟', askedOn: on(-50) },
  })
  await play.act('munsif', answerQuestion, {
    ...{ id: question, answer: 'ضابط عُيّن بقرار منشور قبل عامين', answeredOn: on(-45) },
  })
  const answer = idOf('diligence coast guard answer')
  await play.act('munsif', proposeAnswer, {
    ...{ id: answer, requestId: id, roundId, outcome: 'conditional', letter: 'LV-20-114', answeredOn: on(-30) },
    ...{ validUntil: on(335), reassessOn: on(150), remediation: '' },
    conditions: [{ what: 'دورة في القانون الإنساني لكل الطاقم', owner: 'إدارة التدريب', dueOn: on(20) }],
  })
  await play.act('suhayla', settleAnswer, { id: answer, verdict: 'confirmed', reason: '' })
}

/** Cleared under the policy of the United Nations, begun, and opened again by a suspicion. */
async function suspected(play: Play): Promise<void> {
  const [id, roundId] = [idOf('diligence traffic'), idOf('diligence traffic round')]
  const on = (days: number) => daysAfter(play.today, days)
  await play.act('suhayla', requestDiligence, {
    ...{
      id,
      scheme: 'hrddp',
      unitId: null,
      caseId: null,
      named: 'شرطة المرور، الفرع الشرقي (مخترع)',
      support: 'training',
    },
    ...{ activity: 'تدريب على حماية التجمعات', roundId, submittedOn: on(-120), submittedTo: 'بعثة الأمم المتحدة' },
  })
  for (const kind of ['general', 'specific'])
    await play.act('suhayla', assessRisk, {
      ...{ id: idOf(`diligence traffic ${kind}`), requestId: id, roundId, kind, grave: 'no', level: 'medium' },
      ...{ finding: 'لا انتهاك جسيم منسوب في ما نُشر', source: 'تقرير سنوي منشور (مخترع)، ص 12' },
    })
  const answer = idOf('diligence traffic answer')
  await play.act('suhayla', proposeAnswer, {
    ...{
      id: answer,
      requestId: id,
      roundId,
      outcome: 'cleared',
      letter: 'HR-20-31',
      answeredOn: on(-100),
      conditions: [],
    },
    ...{ validUntil: on(265), reassessOn: on(80), remediation: '' },
  })
  await play.act('maren', settleAnswer, { id: answer, verdict: 'confirmed', reason: '' })
  await play.act('suhayla', startSupport, {
    ...{ id: idOf('diligence traffic support'), requestId: id, roundId, what: 'دورة أولى', startedOn: on(-70) },
  })
  await play.act('tawfiq', recordSuspicion, {
    ...{ id, roundId: idOf('diligence traffic second'), eventId: idOf('diligence traffic event'), happenedOn: on(-6) },
    ...{ text: 'بلاغ منشور عن ضرب محتجين', source: 'بيان منظمة حقوقية (مخترع)' },
    ...{ submittedOn: on(-4), submittedTo: 'بعثة الأمم المتحدة' },
  })
}

async function trained(play: Play): Promise<void> {
  const on = (days: number) => daysAfter(play.today, days)
  const course = idOf('course basic')
  await play.act('rifat', planCourse, {
    ...{ id: course, kind: 'basic', placeCode: 'LY021102', venue: 'معهد التدريب', places: 30, leastAttendance: 80 },
    title: { ar: 'الدورة التأسيسية', en: 'Basic course', fr: 'Stage de base' },
    ...{ startsOn: on(-20), endsOn: on(10), note: '' },
  })
  const { rows: cases } = await play.sulh.database.owner.query<{ id: Id; person: Id; institution: Id }>(
    `select c.id, c.person_id as person, c.institution_id as institution from vetting_cases c join authorities a on a.id = c.side_id
     where a.code = 'gna' and c.status in ('cleared', 'conditional', 'integrated') and c.valid_until > $1
     order by c.opened_at, c.id limit 3`,
    [on(30)],
  )
  const formulas = new Map<Id, Id>()
  for (const [i, { id: caseId, person, institution }] of cases.entries()) {
    const traineeId = idOf(`trainee ${i}`)
    await play.act('munsif', handOver, { id: traineeId, caseId })
    const enrolmentId = idOf(`enrolment ${i}`)
    await play.act('rifat', enrol, { id: enrolmentId, courseId: course, traineeId })
    const day = { id: idOf(`course day ${i}`), courseId: course, enrolmentId, day: on(-3) }
    await play.act('rifat', recordAttendance, { ...day, came: 'came' })
    const formulaId = formulas.get(institution) ?? (await formulaOf(play, institution, formulas.size))
    formulas.set(institution, formulaId)
    if (i > 0) continue
    await play.act('rifat', recordResult, {
      id: enrolmentId,
      status: 'passed',
      score: 82,
      endedOn: play.today,
      note: '',
    })
    const rank = idOf('rank of a trainee')
    await play.act('rifat', proposeRank, {
      ...{ id: rank, traineeId, personId: person, formulaId, years: 4, yearsSource: 'كشوف رواتب سابقة' },
      ...{ schooling: 'secondary', schoolingSource: 'شهادة ثانوية', command: 'none', commandSource: '' },
      ...{ groupTitle: 'آمر محور', decided: 'corporal', grounds: [], reason: '' },
    })
    await play.act(director, settleRank, { id: rank, verdict: 'confirmed', reason: '' })
  }
}

const director = 'huda'

/** A formula in force, with figures of the demonstration. */
async function formulaOf(play: Play, institutionId: Id, n: number): Promise<Id> {
  const id = idOf(`rank formula ${n}`)
  await play.act('rifat', draftFormula, {
    ...{ id, institutionId, title: 'مواءمة الرتب (أرقام للعرض)', yearPoints: 2, yearsAtMost: 12 },
    ...{ coursePoints: 4, coursesAtMost: 3, highest: 'captain' },
    schoolingPoints: { none: 0, primary: 1, preparatory: 2, secondary: 4, diploma: 7, degree: 10 },
    commandPoints: { none: 0, squad: 3, platoon: 6, company: 12, battalion: 20 },
    ladder: [
      { rank: 'private', points: 0 },
      { rank: 'corporal', points: 10 },
      { rank: 'sergeant', points: 18 },
      { rank: 'lieutenant', points: 28 },
      { rank: 'captain', points: 45 },
    ],
  })
  await play.act(director, signFormula, { id })
  return id
}
