import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  decideAppeal,
  fileAppeal,
  hearAppeal,
  proposeAppeal,
  registerAppeal,
  tellAppeal,
} from '../../src/appeals/actions.ts'
import { AppealsOfView, AppealsView, AppealView } from '../../src/appeals/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { associate, reportGroup } from '../../src/groups/actions.ts'
import { gradeInterview, holdInterview } from '../../src/interviews/actions.ts'
import { verificationQuestions } from '../../src/interviews/data/verification-questions.ts'
import { draftQuestionSet, signQuestionSet } from '../../src/interviews/question-set-actions.ts'
import { interviewOf } from '../../src/interviews/store.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt as attemptAs } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, dayHere } from '../world.ts'

let world: HttpWorld
let groupId: Id
let setId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  groupId = await world.done('nadia', reportGroup, {
    ...{ id: newId(), code: 'G-1', nameArabic: 'سرية التل', nameLatin: 'Hill Company', aliases: [] },
    ...{ claimedStatus: 'none', placeCode: 'B1', formed: null },
  })
  const questions = verificationQuestions.questions.filter(({ key }) => key === 'base')
  setId = await world.done('nadia', draftQuestionSet, {
    ...verificationQuestions,
    questions,
    id: newId(),
    seriesId: null,
  })
  await world.done('fatou', signQuestionSet, { id: setId })
})
afterAll(() => world.end())

const today = dayHere()
const grounds = 'The interviewer did not speak my language.'
let families = 0

/** An interview of somebody of the North that failed, so many days ago. */
async function failed(daysAgo = 0): Promise<{ personId: Id; interviewId: Id }> {
  const latin = { given: 'Salem', father: 'Ramadan', grandfather: 'Khalifa', family: `Ghweil${'abcdefgh'[families++]}` }
  const personId = await world.done('awa', register, applicant({ nameLatin: latin }))
  await world.done('awa', associate, {
    ...{ id: newId(), personId, groupId, role: 'combatant', howJoined: 'voluntary', joined: null, leftIt: null },
    ...{ subUnit: '', duty: '' },
  })
  const interviewId = await world.done('dalia', holdInterview, {
    ...{ id: newId(), personId, questionSetId: setId, interviewerSex: 'female', sexReason: '', language: 'arabic' },
    ...{ companion: false, answers: { base: { state: 'doesNotKnow', value: '' } } },
  })
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
  for (const who of ['emad', 'nadia'] as const) {
    const input = { id: interviewId, marks: { base: 0 }, finding: 'notConvincing', reason: 'Knew no place.' }
    const envelope = { id: newId(), at, input }
    await world.sulh.performer.perform({ action: gradeInterview, actor: cast[who], envelope })
  }
  return { personId, interviewId }
}

const against = (
  { personId, interviewId }: { personId: Id; interviewId: Id },
  given: Record<string, unknown> = {},
) => ({
  ...{ id: newId(), subjectKind: 'interview', subjectId: interviewId, personId, grounds, how: 'inPerson' },
  ...given,
})
const heard = { heard: true, hearing: 'He came with his brother and named the base and both commanders.' }
const upheld = { outcome: 'upheld', reasons: 'The interview was not held in his language.' }
const dismissed = { outcome: 'dismissed', reasons: 'He was heard in his language.' }
const standing = (personId: Id) => world.sulh.database.read(cast.dalia, (tx) => interviewOf(tx, personId))
const seen = async (who: CastName, id: Id) =>
  AppealView.parse(JSON.parse((await world.get(who, `/api/appeals/${id}`)).body))
const list = async (who: CastName, query = '') =>
  AppealsView.parse(JSON.parse((await world.get(who, `/api/appeals?${query}`)).body))

describe('an appeal against an interview that failed', () => {
  it('goes its way with others than those who decided, and upheld makes a new interview due', async () => {
    const subject = await failed()
    const id = await world.done('awa', fileAppeal, against(subject))
    expect(await seen('wahid', id)).toMatchObject({ daysLeft: 30, appeal: { late: false, grounds }, tookPart: false })
    expect(await world.do('awa', fileAppeal, against(subject))).toMatchObject({ code: 'appeal.open' })
    expect(await world.do('rabia', registerAppeal, { id })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('wahid', hearAppeal, { id, ...heard })).toMatchObject({ code: 'appeal.notYet' })
    await world.done('wahid', registerAppeal, { id })
    expect(await world.do('wahid', proposeAppeal, { id, ...upheld })).toMatchObject({ code: 'appeal.notYet' })
    expect(await world.do('wahid', hearAppeal, { id, heard: false, hearing: 'No.' })).toMatchObject({
      code: 'appeal.mustBeHeard',
    })
    await world.done('wahid', hearAppeal, { id, ...heard })
    expect(await world.do('yusra', decideAppeal, { id, ...upheld })).toMatchObject({ code: 'appeal.notYet' })
    await world.done('wahid', proposeAppeal, { id, ...dismissed })
    await world.done('yusra', proposeAppeal, { id, ...upheld })
    expect(await world.do('yusra', decideAppeal, { id, ...upheld })).toMatchObject({ code: 'review.twoPersonRule' })
    expect(await world.do('wahid', decideAppeal, { id, ...dismissed })).toMatchObject({ code: 'appeal.otherOutcome' })
    expect(await standing(subject.personId)).toBe('failed')
    await world.done('wahid', decideAppeal, { id, ...upheld })
    expect(await standing(subject.personId)).toBe('none')
    const { appeal } = await seen('dalia', id)
    expect(appeal).toMatchObject({ status: 'upheld', earlier: [{ outcome: 'dismissed', proposedBy: cast.wahid.id }] })
    expect(await world.do('yusra', decideAppeal, { id, ...upheld })).toMatchObject({ code: 'appeal.decided' })
    await world.done('awa', tellAppeal, { id, language: 'ar' })
    expect(await world.do('awa', tellAppeal, { id, language: 'ar' })).toMatchObject({ code: 'appeal.told' })
    expect(await world.do('awa', fileAppeal, against(subject))).toMatchObject({ code: 'appeal.notAppealable' })
  })

  it('is dismissed by two of the panel; the decision stands', async () => {
    const subject = await failed()
    const id = await world.done('nadia', fileAppeal, against(subject))
    await world.done('wahid', registerAppeal, { id })
    await world.done('wahid', hearAppeal, { id, ...heard })
    await world.done('wahid', proposeAppeal, { id, ...dismissed })
    await world.done('yusra', decideAppeal, { id, ...dismissed })
    expect(await standing(subject.personId)).toBe('failed')
    const of = await world.get('dalia', `/api/appeals/of/interview/${subject.interviewId}`)
    expect(AppealsOfView.parse(JSON.parse(of.body)).appeals).toMatchObject([{ id, status: 'dismissed' }])
  })

  it('is kept from who interviewed, graded or wrote it down, though they sit on the panel by now', async () => {
    const subject = await failed()
    const id = await world.done('awa', fileAppeal, against(subject))
    const asPanel = (who: CastName) =>
      world.sulh.performer.perform({
        action: registerAppeal,
        actor: { ...cast[who], roles: ['appealsOfficer'] },
        envelope: { id: newId(), at: new Date().toISOString(), input: { id } },
      })
    for (const who of ['dalia', 'emad', 'nadia'] as const)
      expect(await asPanel(who), who).toMatchObject({ code: 'appeal.differentOfficers' })
    expect(await asPanel('awa')).toMatchObject({ code: 'appeal.differentOfficers' })
    expect(await asPanel('ismail')).toMatchObject({ code: 'appeal.unknown' })
    expect(await asPanel('rabia')).toMatchObject({ outcome: 'accepted' })
  })

  it('that comes late is recorded and marked, never refused; whether it is heard the panel decides', async () => {
    const subject = await failed(40)
    const filed = await world.do('awa', fileAppeal, against(subject))
    expect(filed).toMatchObject({ outcome: 'flagged', flags: [{ code: 'appeal.late', facts: { days: 10 } }] })
    const id = filed.outcome === 'refused' ? '' : filed.subject
    expect((await list('yusra', 'late=late')).appeals.map(({ appeal }) => appeal.id)).toEqual([id])
    await world.done('yusra', registerAppeal, { id })
    await world.done('yusra', hearAppeal, { id, heard: false, hearing: 'Nothing kept him from coming in time.' })
    expect(await world.do('yusra', proposeAppeal, { id, ...upheld })).toMatchObject({ code: 'appeal.notHeard' })
    await world.done('yusra', proposeAppeal, { id, outcome: 'dismissed', reasons: 'Late without a cause.' })
    await world.done('wahid', decideAppeal, { id, outcome: 'dismissed', reasons: 'Late without a cause.' })
  })

  it('is against a decision within reach, by whose person it is, and against nothing else', async () => {
    const subject = await failed()
    const other = await failed()
    expect(await world.do('umar', fileAppeal, against(subject))).toMatchObject({ code: 'appeal.subjectUnknown' })
    expect(await world.do('gaston', fileAppeal, against(subject))).toMatchObject({ code: 'appeal.subjectUnknown' })
    const foreign = against(subject, { personId: other.personId })
    expect(await world.do('awa', fileAppeal, foreign)).toMatchObject({ code: 'appeal.subjectUnknown' })
    const nothing = against(subject, { subjectId: newId() })
    expect(await world.do('awa', fileAppeal, nothing)).toMatchObject({ code: 'appeal.subjectUnknown' })
  })

  it('of the other side is not seen, and of another site neither', async () => {
    const subject = await failed()
    const id = await world.done('awa', fileAppeal, against(subject))
    expect((await world.get('umar', '/api/appeals?status=all')).body).not.toContain(id)
    expect((await world.get('umar', `/api/appeals/${id}`)).status).toBe(404)
    expect((await world.get('gaston', `/api/appeals/${id}`)).status).toBe(404)
    expect((await world.get('awa', `/api/appeals/${id}`)).status).toBe(200)
    expect((await world.get('paul', `/api/appeals/${id}`)).status).toBe(403)
  })
})

describe('the panel’s clock', () => {
  it('shows what is due first, and what is overdue', async () => {
    const { appeals } = await list('wahid')
    expect(appeals.length).toBeGreaterThan(1)
    const [last] = appeals.slice(-1)
    const id = last?.appeal.id ?? ''
    expect((await list('wahid', 'status=overdue')).total).toBe(0)
    await world.asOwner(`alter table appeals disable trigger appeals_keep_what_was_filed;
      update appeals set due_on = '${daysAfter(today, -2)}' where id = '${id}'`)
    expect((await list('wahid')).appeals[0]).toMatchObject({ appeal: { id }, daysLeft: -2 })
    expect((await list('wahid', 'status=overdue')).appeals.map(({ appeal }) => appeal.id)).toEqual([id])
    await world.asOwner(`update appeals set due_on = '${daysAfter(today, 30)}' where id = '${id}';
      alter table appeals enable trigger appeals_keep_what_was_filed`)
  })
})

describe('past the application, the database', () => {
  const attempt = (...statements: string[]) => attemptAs(world, 'sulh_writer', statements.join(';'))
  const filed = `where status = 'filed'`

  it.each([
    [
      'a panel of those who decided first',
      `update appeals set status = 'registered', registered_at = now(), registered_by = first_officers[1] ${filed}`,
      '23514',
    ],
    [
      'a panel of who wrote it down',
      `update appeals set status = 'registered', registered_at = now(), registered_by = filed_by ${filed}`,
      '23514',
    ],
    ['first officers taken out', `update appeals set first_officers = '{}'`, '23514'],
    ['a clock set anew', `update appeals set due_on = due_on + 30`, '23514'],
    [
      'a decided appeal decided again',
      `update appeals set status = 'dismissed', proposal = 'dismissed' where status = 'upheld'`,
      '23514',
    ],
    ['an outcome that nobody proposed', `update appeals set status = 'upheld' ${filed}`, '23514'],
    ['an appeal deleted', 'delete from appeals', '23001'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await attempt(sql)).toBe(code)
  })

  it('refuses a decision by who proposed it', async () => {
    const subject = await failed()
    const id = await world.done('awa', fileAppeal, against(subject))
    await world.done('wahid', registerAppeal, { id })
    await world.done('wahid', hearAppeal, { id, ...heard })
    await world.done('wahid', proposeAppeal, { id, ...upheld })
    const decide = (by: CastName) =>
      `update appeals set status = 'upheld', reasons = 'x', decided_by = '${cast[by].id}', decided_at = now() where id = '${id}'`
    expect(await attempt(decide('wahid'))).toBe('23514')
    expect(await attempt(decide('emad'))).toBe('23514')
  })
})

it('the record verifies whole after all this, and the journal tells nobody the grounds', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  const { rows } = await world.sulh.database.owner.query('select body::text from journal')
  expect(rows.map(({ body }) => body).join('')).not.toMatch(/speak my language|his brother/)
})
