import type { z } from 'zod'
import { proposeAnswer, settleAnswer } from '../src/due-diligence/answer-actions.ts'
import { recordSuspicion, requestDiligence } from '../src/due-diligence/request-actions.ts'
import {
  answerQuestion,
  assessRisk,
  planMeasure,
  recordEvent,
  recordQuestion,
  reportMeasure,
  settleMeasure,
  startSupport,
} from '../src/due-diligence/round-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { type CastName, dayHere, type World } from './world.ts'

/** A day so many days from today. */
export const inDays = (days: number) => daysAfter(dayHere(), days)

/** A request about a unit that is only named; `given` says what is different. */
export const diligence = (given: Partial<z.input<typeof requestDiligence.input>> = {}) => ({
  ...{
    id: newId(),
    scheme: 'hrddp' as const,
    unitId: null,
    caseId: null,
    named: 'Tarsa Guard',
    support: 'training' as const,
  },
  ...{
    activity: 'Training of a hundred guards',
    roundId: newId(),
    submittedOn: inDays(-30),
    submittedTo: 'The mission',
  },
  ...given,
})

/** A letter that clears it for a year; `given` says what is different. */
export const letter = (requestId: Id, roundId: Id, given: Partial<z.input<typeof proposeAnswer.input>> = {}) => ({
  ...{ id: newId(), requestId, roundId, outcome: 'cleared' as const, letter: 'L-7', answeredOn: inDays(-20) },
  ...{ validUntil: inDays(345), reassessOn: inDays(160), conditions: [], remediation: '' },
  ...given,
})

/** A risk with its public source; `given` says what is different. */
export const risk = (requestId: Id, roundId: Id, given: Partial<z.input<typeof assessRisk.input>> = {}) => ({
  ...{ id: newId(), requestId, roundId, kind: 'general' as const, grave: 'no' as const, level: 'low' as const },
  ...{ finding: 'No grave violation is reported', source: 'Yearly report, p. 4' },
  ...given,
})

/** A request that was asked, assessed, answered by one officer and confirmed by another. */
export async function answered(
  world: World,
  who: readonly [CastName, CastName],
  given: Partial<z.input<typeof requestDiligence.input>> = {},
  said: Partial<z.input<typeof proposeAnswer.input>> = {},
): Promise<{ id: Id; roundId: Id }> {
  const asked = diligence(given)
  const { id, roundId } = asked
  await world.done(who[0], requestDiligence, asked)
  if (asked.scheme === 'hrddp')
    for (const kind of ['general', 'specific'] as const)
      await world.done(who[0], assessRisk, risk(id, roundId, { kind }))
  const answerId = await world.done(who[0], proposeAnswer, letter(id, roundId, said))
  await world.done(who[1], settleAnswer, { id: answerId, verdict: 'confirmed', reason: '' })
  return { id, roundId }
}

/** Everything that due diligence keeps of one unit, in words that say the marker; conditions are met and support runs. */
export async function diligenceOf(world: World, who: readonly [CastName, CastName], said: string): Promise<Id> {
  const [one, other] = who
  const conditions = [{ what: said, owner: said, dueOn: inDays(30) }]
  const asked = { named: said, activity: said, submittedTo: said }
  const { id: requestId, roundId } = await answered(world, who, asked, {
    outcome: 'conditional',
    letter: said,
    conditions,
  })
  const question = { id: newId(), requestId, roundId, question: said, askedOn: inDays(-25) }
  await world.done(one, planMeasure, { id: newId(), requestId, roundId, what: said, owner: said, dueOn: inDays(40) })
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
    `select id from diligence_measures where request_id = $1 and kind = 'condition'`,
    [requestId],
  )
  for (const { id } of rows) {
    await world.done(one, reportMeasure, { id, evidence: said })
    await world.done(other, settleMeasure, { id, verdict: 'met', reason: '' })
  }
  await world.done(one, startSupport, { id: newId(), requestId, roundId, what: said, startedOn: dayHere() })
  const event = { id: newId(), requestId, roundId, kind: 'monitored' as const, happenedOn: dayHere(), text: said }
  await world.done(one, recordEvent, { ...event, source: said })
  const next = newId()
  const suspicion = { happenedOn: dayHere(), text: said, source: said, submittedOn: dayHere(), submittedTo: said }
  await world.done(one, recordSuspicion, { id: requestId, roundId: next, eventId: newId(), ...suspicion })
  await world.done(one, recordQuestion, { ...question, roundId: next })
  await world.done(other, answerQuestion, { id: question.id, answer: said, answeredOn: dayHere() })
  return requestId
}
