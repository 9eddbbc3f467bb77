import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { proposeAnswer, settleAnswer } from '../../src/due-diligence/answer-actions.ts'
import { reassessDiligence, recordSuspicion, requestDiligence } from '../../src/due-diligence/request-actions.ts'
import {
  answerQuestion,
  assessRisk,
  endSupport,
  planMeasure,
  recordEvent,
  recordQuestion,
  reportMeasure,
  settleMeasure,
  startSupport,
} from '../../src/due-diligence/round-actions.ts'
import { DiligenceList, DiligenceView } from '../../src/due-diligence/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { answered, diligence, inDays, letter, risk } from '../due-diligence.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { paperOf, poppler, textOf } from '../pdf.ts'
import { type CastName, cast, dayHere } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: Id, who: CastName = 'amira') =>
  DiligenceView.parse(JSON.parse((await world.get(who, `/api/due-diligence/${id}`)).body))
const list = async (query: string, who: CastName = 'amira') =>
  DiligenceList.parse(JSON.parse((await world.get(who, `/api/due-diligence?${query}`)).body)).requests.map(
    ({ request }) => request.id,
  )
const work = async (who: CastName) =>
  WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body)).items.map(({ kind }) => kind)
const support = (requestId: Id, roundId: Id, startedOn = dayHere()) => ({
  ...{ id: newId(), requestId, roundId, what: 'First course', startedOn },
})

describe('a request', () => {
  it('is about exactly one unit or person within reach, and about what happened', async () => {
    const refused = (given: Parameters<typeof diligence>[0]) => world.do('amira', requestDiligence, diligence(given))
    expect(await refused({ named: '' })).toMatchObject({ code: 'dueDiligence.oneRecipient', field: 'named' })
    expect(await refused({ unitId: newId() })).toMatchObject({ code: 'dueDiligence.oneRecipient' })
    expect(await refused({ unitId: newId(), named: '' })).toMatchObject({
      code: 'dueDiligence.recipientUnknown',
      field: 'unitId',
    })
    expect(await refused({ submittedOn: inDays(3) })).toMatchObject({ code: 'dueDiligence.dayAhead' })
    expect(await world.do('elias', requestDiligence, diligence())).toMatchObject({ code: 'action.notAllowed' })
  })

  it('keeps questions in their order, each answered once', async () => {
    const asked = diligence()
    const { id: requestId, roundId } = asked
    await world.done('amira', requestDiligence, asked)
    const ask = (question: string) =>
      world.done('amira', recordQuestion, { id: newId(), requestId, roundId, question, askedOn: inDays(-25) })
    const first = await ask('Who commands it?')
    await ask('Who trains it?')
    const reply = { id: first, answer: 'The directorate', answeredOn: inDays(-24) }
    expect(await world.do('badr', answerQuestion, { ...reply, answeredOn: inDays(-26) })).toMatchObject({
      code: 'dates.reversed',
    })
    await world.done('badr', answerQuestion, reply)
    expect(await world.do('badr', answerQuestion, reply)).toMatchObject({ code: 'diligenceQuestion.answered' })
    const { questions } = await view(requestId)
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
      ['Who commands it?', 'The directorate'],
      ['Who trains it?', ''],
    ])
    expect(
      await attempt(world, 'sulh_writer', `update diligence_questions set answer = 'x' where id = '${first}'`),
    ).toBe('23001')
  })
})

describe('an answer', () => {
  it('is recorded by one officer and confirmed by another, who may turn it down with a reason that stays', async () => {
    const asked = diligence({ scheme: 'leahy' })
    const { id, roundId } = asked
    await world.done('amira', requestDiligence, asked)
    const answerId = await world.done('amira', proposeAnswer, letter(id, roundId))
    const settle = (who: CastName, verdict: 'confirmed' | 'turnedDown', reason = '') =>
      world.do(who, settleAnswer, { id: answerId, verdict, reason })
    expect(await work('badr')).toContain('dueDiligence.confirm')
    expect(await settle('amira', 'confirmed')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await settle('lamia', 'confirmed')).toMatchObject({ code: 'dueDiligence.unknown' })
    expect(await settle('badr', 'turnedDown')).toMatchObject({ code: 'diligenceAnswer.reasonMissing' })
    expect((await settle('badr', 'turnedDown', 'Another unit')).outcome).toBe('accepted')
    expect(await settle('darin', 'confirmed')).toMatchObject({ code: 'dueDiligence.notNow' })
    const again = await world.done('amira', proposeAnswer, letter(id, roundId, { letter: 'L-8' }))
    // A joint officer may be the other person.
    await world.done('nawal', settleAnswer, { id: again, verdict: 'confirmed', reason: '' })
    const { request, answers } = await view(id)
    expect(request.status).toBe('cleared')
    expect(answers.map(({ letter: of, status, settledReason }) => [of, status, settledReason])).toEqual([
      ['L-7', 'turnedDown', 'Another unit'],
      ['L-8', 'confirmed', ''],
    ])
    // Past the program too: nobody confirms what they recorded, and nothing is cleared without an answer.
    const sql = (text: string) => attempt(world, 'sulh_writer', text)
    expect(await sql(`update diligence_answers set settled_by = proposed_by where id = '${again}'`)).toBe('23001')
    const open = await world.done('amira', requestDiligence, diligence())
    const until = inDays(90)
    expect(
      await sql(`update diligence_requests set status = 'cleared', answered_on = current_date, valid_until = '${until}',
        reassess_on = '${inDays(60)}' where id = '${open}'`),
    ).toBe('23001')
    const copy = `insert into diligence_answers select gen_random_uuid(), side_id, request_id, round_id, outcome, letter, answered_on,
      valid_until, reassess_on, conditions, remediation, 'confirmed', proposed_by, proposed_at, proposed_by, settled_at, ''
      from diligence_answers where id = '${answerId}'`
    expect(await sql(copy)).toBe('23514')
  })

  it('says nothing that no answer can say, and has no field for a reason', async () => {
    const asked = diligence()
    const { id, roundId } = asked
    await world.done('amira', requestDiligence, asked)
    const refused = (given: Parameters<typeof letter>[2]) =>
      world.do('amira', proposeAnswer, letter(id, roundId, given))
    expect(await refused({})).toMatchObject({ code: 'diligenceAnswer.notAssessed' })
    await world.done('amira', assessRisk, risk(id, roundId))
    expect(await refused({})).toMatchObject({ code: 'diligenceAnswer.notAssessed' })
    await world.done('amira', assessRisk, risk(id, roundId, { kind: 'specific', grave: 'yes', level: 'high' }))
    expect(await refused({ validUntil: null })).toMatchObject({ field: 'validUntil' })
    expect(await refused({ reassessOn: null })).toMatchObject({ field: 'reassessOn' })
    expect(await refused({ reassessOn: inDays(400) })).toMatchObject({ code: 'diligenceAnswer.reassessLate' })
    expect(await refused({ outcome: 'conditional' })).toMatchObject({ code: 'diligenceAnswer.conditions' })
    expect(await refused({ remediation: 'A trial' })).toMatchObject({ code: 'diligenceAnswer.remediation' })
    expect(await refused({ outcome: 'withheld' })).toMatchObject({ code: 'diligenceAnswer.withheldHasNoEnd' })
    expect(await refused({ answeredOn: inDays(-40) })).toMatchObject({ code: 'diligenceAnswer.beforeAsked' })
    expect(await refused({ roundId: newId() })).toMatchObject({ code: 'dueDiligence.otherRound' })
    const withheld = { ...letter(id, roundId), outcome: 'withheld', validUntil: null, reassessOn: null }
    expect(await world.do('amira', proposeAnswer, { ...withheld, reason: 'x' })).toMatchObject({
      code: 'input.invalid',
    })
    const columns = await world.sulh.database.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'diligence_answers'`,
    )
    // `settled_reason` is why an officer turned a record down, never why a body withheld.
    expect(columns.rows.map(({ name }) => name).filter((name) => /reason|why|ground/.test(name))).toEqual([
      'settled_reason',
    ])
  })
})

describe('support', () => {
  it('begins under a standing answer alone, and with every condition met, past the program too', async () => {
    const open = diligence()
    await world.done('amira', requestDiligence, open)
    expect(await world.do('amira', startSupport, support(open.id, open.roundId))).toMatchObject({
      code: 'dueDiligence.noAnswer',
    })
    const conditions = [{ what: 'A list of trainees', owner: 'Office of training', dueOn: inDays(10) }]
    const { id, roundId } = await answered(world, ['amira', 'badr'], {}, { outcome: 'conditional', conditions })
    const start = (day?: string) => world.do('amira', startSupport, support(id, roundId, day))
    expect(await start()).toMatchObject({ code: 'dueDiligence.conditionsOpen', facts: { open: 1 } })
    const insert = (day: string) =>
      attempt(
        world,
        'sulh_writer',
        `insert into diligence_supports values (gen_random_uuid(), '${cast.amira.sideId}', '${id}', '${roundId}', 'x', '${day}',
           'running', null, '', null, null, '${cast.amira.id}', now())`,
      )
    expect(await insert(dayHere())).toBe('23001')
    const measure = (await view(id)).measures[0]?.id ?? ''
    await world.done('amira', reportMeasure, { id: measure, evidence: 'A list of 14 May' })
    const settle = (who: CastName, verdict: 'met' | 'turnedDown', reason = '') =>
      world.do(who, settleMeasure, { id: measure, verdict, reason })
    expect(await settle('amira', 'met')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect((await settle('darin', 'turnedDown', 'It is of last year')).outcome).toBe('accepted')
    expect((await view(id)).events.map(({ kind }) => kind)).toEqual(['evidenceTurnedDown'])
    await world.done('amira', reportMeasure, { id: measure, evidence: 'A list of this year' })
    expect((await settle('darin', 'met')).outcome).toBe('accepted')
    expect(
      await attempt(world, 'sulh_writer', `update diligence_measures set status = 'open' where id = '${measure}'`),
    ).toBe('23001')
    expect(await start(inDays(-25))).toMatchObject({ code: 'dueDiligence.beforeAnswer' })
    expect(await start(inDays(346))).toMatchObject({ code: 'dueDiligence.answerExpired' })
    expect(await insert(inDays(346))).toBe('23001')
    expect((await start()).outcome).toBe('accepted')
  })

  it('is opened again by a suspicion, listed while it runs without an answer, and keeps every round', async () => {
    const { id, roundId } = await answered(world, ['amira', 'badr'])
    const running = await world.done('amira', startSupport, support(id, roundId))
    expect(await list('status=uncovered')).not.toContain(id)
    const second = newId()
    const suspicion = {
      ...{ id, roundId: second, eventId: newId(), happenedOn: inDays(-1), text: 'A beating is reported' },
      ...{ source: 'Report of a rights group', submittedOn: dayHere(), submittedTo: 'The mission' },
    }
    await world.done('darin', recordSuspicion, suspicion)
    expect((await view(id)).request).toMatchObject({ status: 'open', round: 2, validUntil: null })
    expect(await world.do('amira', startSupport, support(id, second))).toMatchObject({ code: 'dueDiligence.noAnswer' })
    expect(await world.do('amira', startSupport, support(id, roundId))).toMatchObject({
      code: 'dueDiligence.otherRound',
    })
    expect(await list('status=uncovered')).toContain(id)
    expect(await work('badr')).toContain('dueDiligence.uncovered')
    const event = { id: newId(), requestId: id, roundId: second, happenedOn: dayHere(), source: '' }
    await world.done('amira', recordEvent, { ...event, kind: 'intervened', text: 'The course was stopped' })
    expect(await world.do('amira', recordEvent, { ...event, id: newId(), kind: 'informed', text: 'x' })).toMatchObject({
      code: 'dueDiligence.notNow',
    })
    await world.done('amira', endSupport, { id: running, endedOn: dayHere(), reason: 'Stopped' })
    expect(await list('status=uncovered')).not.toContain(id)
    const found = await view(id)
    expect(found.rounds.map(({ n, cause }) => [n, cause])).toEqual([
      [1, 'first'],
      [2, 'suspicion'],
    ])
    expect(found.answers).toHaveLength(1)
  })

  it('is looked at again on its day, and of what was withheld it is recorded that those concerned were told', async () => {
    const due = { answeredOn: inDays(-20), reassessOn: inDays(-2), validUntil: inDays(40) }
    const { id } = await answered(world, ['amira', 'badr'], { scheme: 'leahy' }, due)
    expect(await list('status=overdue')).toContain(id)
    expect(await work('amira')).toContain('dueDiligence.reassess')
    const roundId = newId()
    const sent = { submittedOn: dayHere(), submittedTo: 'The embassy' }
    expect(await world.do('lamia', reassessDiligence, { id, roundId, reason: 'x', ...sent })).toMatchObject({
      code: 'dueDiligence.unknown',
    })
    await world.done('amira', reassessDiligence, { id, roundId, reason: 'The day came', ...sent })
    expect(await list('status=overdue')).not.toContain(id)
    const measure = {
      id: newId(),
      requestId: id,
      roundId,
      what: 'Human rights course',
      owner: 'Training',
      dueOn: inDays(5),
    }
    await world.done('amira', planMeasure, measure)
    expect(await work('amira')).toContain('dueDiligence.measure')
    const none = { outcome: 'withheld' as const, validUntil: null, reassessOn: null, answeredOn: dayHere() }
    const answerId = await world.done('badr', proposeAnswer, letter(id, roundId, none))
    await world.done('darin', settleAnswer, { id: answerId, verdict: 'confirmed', reason: '' })
    expect(await world.do('amira', startSupport, support(id, roundId))).toMatchObject({ code: 'dueDiligence.noAnswer' })
    const informed = { id: newId(), requestId: id, roundId, happenedOn: dayHere(), source: '' }
    await world.done('amira', recordEvent, { ...informed, kind: 'informed', text: 'The ministry was told' })
    const { rounds, events } = await view(id)
    expect([rounds.length, events.map(({ kind }) => kind)]).toEqual([2, ['informed']])
  })
})

describe('who reads it', () => {
  it('is vetting officers of the side and joint bodies; for everybody else it does not exist', async () => {
    const { id } = await answered(world, ['amira', 'badr'], { activity: 'Salaries of a guard' })
    for (const who of ['amira', 'nawal'] as const)
      expect((await world.get(who, `/api/due-diligence/${id}`)).status).toBe(200)
    for (const who of ['lamia', 'elias', 'fatou', 'fares'] as const)
      expect((await world.get(who, `/api/due-diligence/${id}`)).status, who).toBe(404)
    expect(await list('search=salaries')).toEqual([id])
    expect(await list('status=all', 'lamia')).toEqual([])
    // The journal of the side says nothing of it to who is outside.
    const seen = await world.sulh.database.read(cast.fatou, (tx) =>
      tx.query(`select from journal where action like 'dueDiligence%' or action like 'diligence%'`),
    )
    expect(seen.rows).toHaveLength(0)
  })

  it.skipIf(!poppler)('has a paper in three languages that says what it does not hold', async () => {
    const { id } = await answered(world, ['amira', 'badr'], { activity: 'Mentoring of officers' })
    const said = { ar: /سري/, en: /may be classified and is not recorded/, fr: /peut être secret/ }
    for (const [language, words] of Object.entries(said)) {
      const pdf = await paperOf(world, 'amira', `/api/due-diligence/${id}/paper?language=${language}`)
      const text = (await textOf(pdf)).replace(/\s+/g, ' ')
      expect(text).toContain('Tarsa Guard')
      if (language !== 'ar') expect(text).toMatch(words)
    }
    const headers = { cookie: await world.signIn('lamia') }
    const other = await world.http.inject({ method: 'GET', url: `/api/due-diligence/${id}/paper?language=en`, headers })
    expect(other.statusCode).toBe(404)
  })
})

it('is what the journal leads to', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
