import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  answerMeasure,
  draftMeasure,
  editMeasure,
  finishMeasure,
  lapseMeasure,
  offerMeasure,
  withdrawMeasure,
} from '../../src/confidence-measures/measure-actions.ts'
import { addTask, decideTask, reportTask } from '../../src/confidence-measures/task-actions.ts'
import {
  ConfidenceBalanceView,
  ConfidenceMeasuresView,
  ConfidenceMeasureView,
} from '../../src/confidence-measures/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { measure, north, south } from '../commitments.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, dayHere } from '../world.ts'

let world: HttpWorld
let ahead = 0
beforeAll(async () => {
  world = await newHttpWorld({}, () => new Date(Date.now() + ahead))
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  ConfidenceMeasureView.parse(JSON.parse((await world.get(who, `/api/confidence-measures/${id}`)).body))
const status = async (who: CastName, id: string) => (await world.get(who, `/api/confidence-measures/${id}`)).status
const drafted = async (given: Parameters<typeof measure>[0] = {}, who: CastName = 'jamila') => {
  const said = measure(given)
  await world.done(who, draftMeasure, said)
  return said.id
}
const offered = async (given: Parameters<typeof measure>[0] = {}) => {
  const id = await drafted(given)
  await world.done('kenan', offerMeasure, { id })
  return id
}
const answer = (who: CastName, id: string, said = 'accepted', reason = '') =>
  world.do(who, answerMeasure, { id, answer: said, reason })
const task = (measureId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), measureId, what: 'Releases twelve detainees', owedBy: north.sideId, dueOn: '2020-12-01', ...given },
})

describe('a confidence-building measure', () => {
  it('is a draft of its side until another person offers it; then both read it alike', async () => {
    expect(await world.do('osman', draftMeasure, measure())).toMatchObject({ code: 'confidenceMeasure.ofASide' })
    expect(await world.do('jamila', draftMeasure, measure({ offeredTo: north.sideId }))).toMatchObject({
      ...{ code: 'confidenceMeasure.notTheOther', field: 'offeredTo' },
    })
    const id = await drafted()
    expect(await status('lamia', id)).toBe(404)
    expect(await world.do('lamia', offerMeasure, { id })).toMatchObject({ code: 'confidenceMeasure.unknown' })
    expect(await answer('lamia', id)).toMatchObject({ code: 'confidenceMeasure.unknown' })
    expect(await world.do('jamila', offerMeasure, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    const forged = `update confidence_measures set status = 'offered', offered_by = drafted_by, offered_at = now() where id = '${id}'`
    expect(await stoppedBy(world, 'sulh_writer', forged)).toBe('offered_by_another')
    const { id: _, ...said } = measure({}, 'The coast road opens by day')
    await world.done('jamila', editMeasure, { id, ...said, change: 'By day' })
    await world.done('fatou', offerMeasure, { id })
    for (const who of ['jamila', 'lamia', 'osman'] as const)
      expect(await view(who, id), who).toMatchObject({ measure: { title: { en: 'The coast road opens by day' } } })
    expect(await world.do('jamila', editMeasure, { id, ...said, change: 'x' })).toMatchObject({
      code: 'confidenceMeasure.notNow',
    })
    const changed = `update confidence_measures set what = '{}' where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', changed)).toBe('23001')
  })

  it('is answered by the other side alone, once, and declined with a reason', async () => {
    const id = await offered()
    for (const who of ['jamila', 'kenan', 'osman'] as const)
      expect(await answer(who, id), who).toMatchObject({ code: 'confidenceMeasure.notYours' })
    expect(await answer('lamia', id, 'declined')).toMatchObject({
      ...{ code: 'confidenceMeasure.noReason', field: 'reason' },
    })
    const forged = `update confidence_measures set status = 'agreed', answer = 'accepted', answered_at = now(),
      answered_by = (select id from users where login = 'fatou') where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', forged)).toBe('23001')
    expect(await answer('lamia', id, 'declined', 'Not before the lines')).toMatchObject({ outcome: 'accepted' })
    expect(await answer('munther', id)).toMatchObject({ code: 'confidenceMeasure.notNow' })
    expect((await view('jamila', id)).measure).toMatchObject({
      status: 'declined',
      answerReason: 'Not before the lines',
    })
    const again = `update confidence_measures set status = 'agreed', answer = 'accepted' where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', again)).toMatch(/^23/)
  })

  it('is done when another authority confirmed each task; said is not confirmed', async () => {
    const id = await offered({ kind: 'prisonerExchange' })
    const early = task(id)
    await world.done('jamila', addTask, early)
    expect(await world.do('jamila', addTask, task(id, { owedBy: south.sideId }))).toMatchObject({
      ...{ code: 'confidenceTask.notAgreed', field: 'owedBy' },
    })
    const said = { id: early.id, doneOn: '2020-11-25', evidence: 'List of twelve', number: 12 }
    expect(await world.do('jamila', reportTask, said)).toMatchObject({ code: 'confidenceMeasure.notNow' })
    await answer('lamia', id)
    const theirs = task(id, { owedBy: south.sideId, what: 'Releases ten detainees' })
    await world.done('jamila', addTask, theirs)
    expect(await world.do('jamila', addTask, task(id, { owedBy: newId() }))).toMatchObject({
      ...{ code: 'confidenceTask.notAParty', field: 'owedBy' },
    })
    expect(await world.do('lamia', reportTask, said)).toMatchObject({ code: 'confidenceTask.notYours' })
    expect(await world.do('jamila', reportTask, { ...said, doneOn: '2999-01-01' })).toMatchObject({
      ...{ code: 'confidenceTask.notYet', field: 'doneOn' },
    })
    await world.done('jamila', reportTask, said)
    expect((await view('lamia', id)).measure.status).toBe('underway')
    const decide = (who: CastName, taskId: string, decision = 'confirmed') =>
      world.do(who, decideTask, { id: taskId, decision, reason: 'As counted' })
    expect(await decide('kenan', early.id)).toMatchObject({ code: 'confidenceTask.byAnother' })
    const forged = `update confidence_tasks set status = 'confirmed', decided_at = now(),
      decided_by = (select id from users where login = 'kenan') where id = '${early.id}'`
    expect(await attempt(world, 'sulh_writer', forged)).toBe('23001')
    expect(await decide('lamia', early.id, 'contested')).toMatchObject({ outcome: 'accepted' })
    await world.done('jamila', reportTask, { ...said, evidence: 'List, and the Red Crescent' })
    expect(await decide('osman', early.id)).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('jamila', finishMeasure, { id, note: '' })).toMatchObject({
      code: 'confidenceMeasure.tasksOpen',
    })
    const finished = `update confidence_measures set status = 'done', ended_by = drafted_by, ended_at = now() where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', finished)).toBe('23001')
    await world.done('munther', reportTask, { ...said, id: theirs.id, number: 10 })
    expect(await decide('jamila', theirs.id)).toMatchObject({ outcome: 'accepted' })
    await world.done('jamila', finishMeasure, { id, note: 'Both lists complete' })
    const { measure: done, taskList, steps } = await view('lamia', id)
    expect(done.status).toBe('done')
    expect(taskList.map((one) => [one.task.status, one.task.number])).toEqual([
      ['confirmed', 12],
      ['confirmed', 10],
    ])
    expect(steps.map(({ step }) => step.kind)).toContain('taskContested')
    const lost = `update confidence_tasks set number = 1 where id = '${early.id}'`
    expect(await attempt(world, 'sulh_writer', lost)).toBe('23001')
  })

  it('may answer one of the other side, lapses only after its time, and is taken back by who offered it', async () => {
    const id = await offered()
    const back = measure({ offeredTo: north.sideId, reciprocalOf: id }, 'The airfield opens')
    expect(await world.do('jamila', draftMeasure, measure({ reciprocalOf: id }))).toMatchObject({
      ...{ code: 'confidenceMeasure.notReciprocal', field: 'reciprocalOf' },
    })
    // A draft that was taken back was never offered: the other side answers nothing of it.
    const never = await drafted()
    await world.done('jamila', withdrawMeasure, { id: never, reason: 'Not now' })
    expect(await world.do('lamia', draftMeasure, { ...back, reciprocalOf: never })).toMatchObject({
      code: 'confidenceMeasure.notReciprocal',
    })
    expect(await answer('lamia', never)).toMatchObject({ code: 'confidenceMeasure.unknown' })
    await world.done('lamia', draftMeasure, back)
    expect((await view('jamila', id)).reciprocals).toEqual([])
    await world.done('munther', offerMeasure, { id: back.id })
    expect((await view('jamila', id)).reciprocals.map((one) => one.measure.id)).toEqual([back.id])
    expect((await view('jamila', back.id)).reciprocals.map((one) => one.measure.id)).toEqual([id])
    expect(await world.do('osman', lapseMeasure, { id, reason: 'No answer' })).toMatchObject({
      code: 'confidenceMeasure.notOver',
    })
    const short = await offered({ answerBy: dayHere() })
    ahead = 2 * 86_400_000
    world.forgetSessions()
    await world.done('osman', lapseMeasure, { id: short, reason: 'No answer' })
    expect(await world.do('lamia', withdrawMeasure, { id, reason: 'x' })).toMatchObject({
      code: 'confidenceMeasure.unknown',
    })
    await world.done('jamila', withdrawMeasure, { id, reason: 'Overtaken by the talks' })
    expect((await view('lamia', id)).measure).toMatchObject({
      status: 'withdrawn',
      endReason: 'Overtaken by the talks',
    })
    expect(
      await drafted({ answerBy: '2020-01-01' }).then((late) => world.do('kenan', offerMeasure, { id: late })),
    ).toMatchObject({
      code: 'confidenceMeasure.tooLate',
    })
  })

  it('stands in one view of what each side gave, the same for who reads it', async () => {
    const balance = async (who: CastName) =>
      ConfidenceBalanceView.parse(JSON.parse((await world.get(who, '/api/confidence-balance')).body)).sides
    const seen = await balance('osman')
    expect(seen.map(({ sideId }) => sideId)).toEqual([north.sideId, south.sideId])
    expect(seen).toMatchObject([
      { offered: 5, done: 1, withdrawn: 1, lapsed: 1, declined: 0, tasksConfirmed: 1 },
      { offered: 1, done: 0, declined: 1, tasksConfirmed: 1 },
    ])
    expect(await balance('jamila')).toEqual(seen)
    expect(await balance('lamia')).toEqual(seen)
    const rows = async (who: CastName) =>
      ConfidenceMeasuresView.parse(JSON.parse((await world.get(who, '/api/confidence-measures')).body)).measures
    expect((await rows('lamia')).some((row) => row.measure.status === 'drafted')).toBe(false)
    expect((await world.get('mourad', '/api/confidence-measures')).status).toBe(403)
  })

  it('leaves a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
