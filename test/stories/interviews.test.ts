import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { associate, reportGroup } from '../../src/groups/actions.ts'
import { gradeInterview, holdInterview } from '../../src/interviews/actions.ts'
import { verificationQuestions } from '../../src/interviews/data/verification-questions.ts'
import {
  draftQuestionSet,
  editQuestionSet,
  proposeRetirement,
  retireQuestionSet,
  signQuestionSet,
} from '../../src/interviews/question-set-actions.ts'
import { interviewOf } from '../../src/interviews/store.ts'
import { InterviewForm, InterviewsView, InterviewView, PersonInterviews } from '../../src/interviews/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt as attemptAs } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let groupId: Id
let setId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  groupId = await world.done('nadia', reportGroup, {
    ...{ id: newId(), code: 'G-1', nameArabic: 'سرية التل', nameLatin: 'Hill Company', aliases: [] },
    ...{ claimedStatus: 'none', placeCode: 'B1', formed: null },
  })
})
afterAll(() => world.end())

let families = 0
/** Somebody of the group, of a name of their own. */
async function member(role = 'combatant', given: Record<string, unknown> = {}): Promise<Id> {
  const latin = { given: 'Salem', father: 'Ramadan', grandfather: 'Khalifa', family: `Ghweil${'abcdefgh'[families++]}` }
  const id = await world.done('awa', register, applicant({ nameLatin: latin, ...given }))
  await world.done('awa', associate, {
    ...{ id: newId(), personId: id, groupId, role, howJoined: 'voluntary', joined: null, leftIt: null },
    ...{ subUnit: '', duty: '' },
  })
  return id
}

const battle = 'At the bridge, in the third week; Hamid stood left of me.'
const said = (value: string) => ({ state: 'said', value })
const answers = {
  joined: said('2014-03'),
  howJoined: said('My cousin brought me.'),
  base: said('Behind the mill; one goes in from the river.'),
  commanders: { state: 'doesNotSay', value: '' },
  subUnit: said('The second platoon, about thirty.'),
  battle: said(battle),
  task: said('Guarding.'),
  paid: said('commander'),
}
function held(personId: Id, given: Record<string, unknown> = {}) {
  const how = { interviewerSex: 'male', sexReason: '', language: 'arabic', companion: false }
  return { id: newId(), personId, questionSetId: setId, answers, ...how, ...given }
}
const marks = Object.fromEntries(Object.keys(answers).map((key) => [key, 2]))
const grade = (id: Id, finding: string, given: Record<string, unknown> = {}) => ({
  ...{ id, marks, finding, reason: finding === 'convincing' ? '' : 'Knew neither place nor names.' },
  ...given,
})
const standing = (personId: Id) => world.sulh.database.read(cast.dalia, (tx) => interviewOf(tx, personId))
const seen = async (who: CastName, id: Id) =>
  InterviewView.parse(JSON.parse((await world.get(who, `/api/interviews/${id}`)).body))
const toGrade = async (who: CastName) => {
  const view = InterviewsView.parse(JSON.parse((await world.get(who, '/api/interviews')).body))
  return view.interviews.map(({ interview }) => interview.id)
}

describe('the questions of the programme', () => {
  const draft = { ...verificationQuestions, seriesId: null }

  it('are drafted by one and put into force by another; a version in force does not change', async () => {
    setId = await world.done('nadia', draftQuestionSet, { id: newId(), ...draft })
    expect(await world.do('nadia', signQuestionSet, { id: setId })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('dalia', signQuestionSet, { id: setId })).toMatchObject({ code: 'action.notAllowed' })
    // Who changes a draft becomes its proposer: the other signature is really another's.
    const { seriesId: _, ...content } = draft
    await world.done('omran', editQuestionSet, { id: setId, ...content, passMark: 60 })
    expect(await world.do('omran', signQuestionSet, { id: setId })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', signQuestionSet, { id: setId })
    expect(await world.do('nadia', editQuestionSet, { id: setId, ...content })).toMatchObject({
      code: 'questionSet.notDraft',
    })
  })

  it('get a next version that retires the one before when it is signed', async () => {
    const next = await world.done('nadia', draftQuestionSet, { id: newId(), ...draft, seriesId: setId })
    const again = { id: newId(), ...draft, seriesId: setId }
    expect(await world.do('omran', draftQuestionSet, again)).toMatchObject({ code: 'questionSet.drafted' })
    await world.done('omran', signQuestionSet, { id: next })
    const before = JSON.parse((await world.get('nadia', `/api/question-sets/${setId}`)).body)
    expect(before.set).toMatchObject({ status: 'retired', version: 1 })
    expect(
      before.versions.map(({ version, status }: { version: number; status: string }) => [version, status]),
    ).toEqual([
      [2, 'inForce'],
      [1, 'retired'],
    ])
    setId = next
  })

  it('are retired by two', async () => {
    const id = await world.done('nadia', draftQuestionSet, { id: newId(), ...draft })
    await world.done('fatou', signQuestionSet, { id })
    expect(await world.do('fatou', retireQuestionSet, { id })).toMatchObject({ code: 'questionSet.retirementNeeded' })
    await world.done('fatou', proposeRetirement, { id })
    expect(await world.do('fatou', retireQuestionSet, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('omran', retireQuestionSet, { id })
  })

  it('are refused where they do not fit together', async () => {
    const [first] = verificationQuestions.questions
    const twice = { id: newId(), ...draft, questions: [first, first] }
    expect(await world.do('nadia', draftQuestionSet, twice)).toMatchObject({
      code: 'questionSet.keyRepeats',
      field: 'questions.1.key',
    })
  })

  it('of one side are not the other’s, nor for those who could tell them beforehand', async () => {
    expect((await world.get('umar', '/api/question-sets')).body).not.toContain('battle')
    expect((await world.get('umar', `/api/question-sets/${setId}`)).status).toBe(404)
    expect((await world.get('awa', '/api/question-sets')).status).toBe(403)
  })
})

describe('an interview', () => {
  it('is graded by two who did not hold it, each without seeing what the other found', async () => {
    const personId = await member()
    const form = InterviewForm.parse(
      JSON.parse((await world.get('awa', `/api/people/${personId}/interview-form`)).body),
    )
    if (form.child) throw new Error('no child')
    expect(form.sets.map(({ version }) => version)).toEqual([2])
    expect(form.sets[0]?.questions.every(({ hint }) => hint === null)).toBe(true)
    expect(await standing(personId)).toBe('none')
    const id = await world.done('dalia', holdInterview, held(personId))
    expect(await standing(personId)).toBe('held')
    expect(await toGrade('dalia')).not.toContain(id)
    expect(await toGrade('emad')).toContain(id)
    expect(await world.do('dalia', gradeInterview, grade(id, 'convincing'))).toMatchObject({
      code: 'grade.ownInterview',
    })
    expect(await world.do('rabia', gradeInterview, grade(id, 'convincing'))).toMatchObject({
      code: 'action.notAllowed',
    })
    await world.done('emad', gradeInterview, grade(id, 'convincing'))
    expect(await world.do('emad', gradeInterview, grade(id, 'convincing'))).toMatchObject({ code: 'grade.given' })
    for (const who of ['nadia', 'emad', 'fatou', 'rabia', 'dalia', 'lina', 'wahid'] as const) {
      const view = await seen(who, id)
      expect(view, who).toMatchObject({ given: 1, grades: [], givenByReader: who === 'emad' })
    }
    const { rows } = await world.sulh.database.read(cast.lina, (tx) => tx.query('select * from grades'))
    expect(rows).toEqual([])
    await world.done('nadia', gradeInterview, grade(id, 'convincing'))
    expect(await standing(personId)).toBe('passed')
    const after = await seen('rabia', id)
    expect(after.grades.map(({ grade }) => grade.finding)).toEqual(['convincing', 'convincing'])
    expect(await world.do('omran', gradeInterview, grade(id, 'convincing'))).toMatchObject({
      code: 'interview.finished',
    })
  })

  it('that the two do not agree about waits for a third, who decides', async () => {
    const personId = await member()
    const id = await world.done('awa', holdInterview, held(personId))
    await world.done('emad', gradeInterview, grade(id, 'convincing'))
    await world.done('dalia', gradeInterview, grade(id, 'notConvincing'))
    expect(await standing(personId)).toBe('disputed')
    expect((await seen('nadia', id)).grades).toEqual([])
    expect(await world.do('nadia', gradeInterview, grade(id, 'cannotTell'))).toMatchObject({
      code: 'grade.thirdDecides',
    })
    await world.done('nadia', gradeInterview, grade(id, 'notConvincing'))
    expect(await standing(personId)).toBe('failed')
  })

  it('can be held anew once it has its outcome; the newest counts and the earlier is kept', async () => {
    const personId = await member()
    const first = await world.done('dalia', holdInterview, held(personId))
    expect(await world.do('awa', holdInterview, held(personId))).toMatchObject({ code: 'interview.unfinished' })
    await world.done('emad', gradeInterview, grade(first, 'notConvincing'))
    await world.done('nadia', gradeInterview, grade(first, 'notConvincing'))
    expect(await standing(personId)).toBe('failed')
    await world.done('awa', holdInterview, held(personId))
    expect(await standing(personId)).toBe('held')
    const all = PersonInterviews.parse(
      JSON.parse((await world.get('rabia', `/api/people/${personId}/interviews`)).body),
    )
    expect(all.interviews.map(({ interview }) => interview.status)).toEqual(['held', 'failed'])
  })

  it('asks for a reason where a woman is interviewed by no woman', async () => {
    const personId = await member('associated', { sex: 'female' })
    const { subUnit: _, battle: __, ...rest } = answers
    const asked = { ...rest, lived: said('In the camp by the wells.') }
    expect(await world.do('dalia', holdInterview, held(personId, { answers: asked }))).toMatchObject({
      code: 'interview.sexReasonNeeded',
      field: 'sexReason',
    })
    const reason = {
      answers: asked,
      sexReason: 'No female officer could travel; her sister sat with her.',
      companion: true,
    }
    const id = await world.done('dalia', holdInterview, held(personId, reason))
    expect((await seen('emad', id)).interview).toMatchObject({ companion: true, sexReason: reason.sexReason })
  })

  it('takes answers to the questions that are put to this person, and to no others', async () => {
    const personId = await member('dependant')
    expect(await world.do('dalia', holdInterview, held(personId))).toMatchObject({ code: 'interview.notAsked' })
    const { body } = await world.get('awa', `/api/people/${personId}/interview-form`)
    expect(body).not.toContain('"battle"')
  })

  it('needs an association to verify', async () => {
    const personId = await world.done(
      'awa',
      register,
      applicant({ nameLatin: { given: 'Hadi', father: 'Nur', grandfather: '', family: 'Sabri' } }),
    )
    expect(await world.do('dalia', holdInterview, held(personId))).toMatchObject({ code: 'interview.noAssociation' })
  })

  it('of the other side is not seen, held or graded', async () => {
    const personId = await member()
    const id = await world.done('dalia', holdInterview, held(personId))
    expect((await world.get('umar', `/api/interviews/${id}`)).status).toBe(404)
    expect((await world.get('ismail', '/api/interviews?status=all')).body).not.toContain(id)
    expect((await world.get('umar', `/api/people/${personId}/interview-form`)).status).toBe(404)
    expect(await world.do('umar', gradeInterview, grade(id, 'convincing'))).toMatchObject({ code: 'interview.unknown' })
    expect(await world.do('umar', holdInterview, held(personId))).toMatchObject({ code: 'person.unknown' })
    expect((await world.get('gaston', `/api/interviews/${id}`)).status).toBe(404)
    // An officer of the same site who did not hold it does not read what was said.
    expect((await world.get('awa', `/api/interviews/${id}`)).status).toBe(404)
  })
})

describe('a child, or who may be one', () => {
  it('is not interviewed: nothing is asked, rendered or stored (R-CHD2)', async () => {
    const personId = await member()
    const before = await world.done('dalia', holdInterview, held(personId))
    const birth = (text: string) => world.asOwner(`update people set birth = '${text}' where id = '${personId}'`)
    await birth('{"from":"2008-06-01","to":"2012-06-01","precision":"approximate"}')
    const form = await world.get('awa', `/api/people/${personId}/interview-form`)
    expect(JSON.parse(form.body)).toEqual({ child: true })
    const others = PersonInterviews.parse(
      JSON.parse((await world.get('rabia', `/api/people/${personId}/interviews`)).body),
    )
    expect(others).toEqual({ child: true, standing: 'none', interviews: [] })
    expect((await world.get('rabia', `/api/interviews/${before}`)).status).toBe(404)
    expect(await toGrade('emad')).not.toContain(before)
    expect(await world.do('emad', gradeInterview, grade(before, 'convincing'))).toMatchObject({
      code: 'interview.child',
    })
    const input = held(personId)
    expect(await world.do('emad', holdInterview, input)).toMatchObject({ outcome: 'refused', code: 'interview.child' })
    const { rows } = await world.sulh.database.owner.query('select id from interviews where id = $1', [input.id])
    expect(rows).toEqual([])
    const { rows: refusals } = await world.sulh.database.owner.query(
      `select * from refusals where code = 'interview.child'`,
    )
    expect(JSON.stringify(refusals)).not.toContain('bridge')
    await birth('{"from":"1988-05-14","to":"1988-05-14","precision":"day"}')
  })
})

describe('past the application, the database', () => {
  const attempt = (...statements: string[]) => attemptAs(world, 'sulh_writer', statements.join(';'))
  const copy = (table: string, changed: string, where: string) =>
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()) || ${changed})).* from ${table} t where ${where} limit 1`
  const grader = (who: CastName, n: number) => `jsonb_build_object('grader', '${cast[who].id}', 'n', ${n})`
  const passed = `interview_id = (select id from interviews where status = 'passed' limit 1)`

  it.each([
    ['a grade by who held the interview', [copy('grades', grader('dalia', 3), passed)], '23514'],
    ['a second grade by one person', [copy('grades', grader('emad', 3), passed)], '23505'],
    ['a fourth grade', [copy('grades', grader('omran', 4), passed)], '23514'],
    ['a grade changed', [`update grades set finding = 'convincing'`], '42501'],
    [
      'an outcome without grades',
      [`update interviews set status = 'passed', outcome_at = now() where status = 'held'`],
      '23514',
    ],
    ['an outcome against the grades', [`update interviews set status = 'passed' where status = 'failed'`], '23514'],
    ['a second unfinished interview', [copy('interviews', `'{}'`, `status = 'held'`)], '23505'],
    [
      'an interviewer among the graders',
      [`update interviews set graded_by = array[interviewer] where status = 'held'`],
      '23514',
    ],
    [
      'questions changed after they were signed',
      [`update question_sets set pass_mark = 0 where status = 'inForce'`],
      '23514',
    ],
    [
      'questions signed by who proposed them',
      [`update question_sets set signed_by = proposed_by where status = 'inForce'`],
      '23514',
    ],
    [
      'two versions in force',
      [`update question_sets set status = 'inForce', retired_at = null, retired_by = null where status = 'retired'`],
      '23P01',
    ],
  ])('refuses %s', async (_what, statements, code) => {
    expect(await attempt(...statements)).toBe(code)
  })

  it('refuses an interview with a child, and of a woman by a man without a reason', async () => {
    const child = `update people set birth = '{"from":"2010-01-01","to":"2010-12-31","precision":"year"}'
      where id = (select person_id from interviews where status = 'passed' limit 1)`
    const interview = copy('interviews', `'{"status":"held","graded_by":[],"outcome_at":null}'`, `status = 'passed'`)
    expect(await attempt(child, interview)).toBe('23514')
    const woman = `update people set sex = 'female' where id = (select person_id from interviews where status = 'passed' limit 1)`
    expect(await attempt(woman, interview)).toBe('23514')
  })
})

it('the record verifies whole after all this, and the journal tells nobody what was said', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  const { rows } = await world.sulh.database.owner.query('select body::text from journal')
  const journal = rows.map(({ body }) => body).join('')
  expect(journal).toContain('interview.grade')
  expect(journal).not.toMatch(/Hamid|notConvincing|could travel|Knew neither/)
})
