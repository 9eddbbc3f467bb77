import type { z } from 'zod'
import { proposeAnswer, settleAnswer } from '../src/due-diligence/answer-actions.ts'
import { requestDiligence } from '../src/due-diligence/request-actions.ts'
import { assessRisk } from '../src/due-diligence/round-actions.ts'
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
