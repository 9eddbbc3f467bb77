import type { z } from 'zod'
import { draftAlertRule, signAlertRule } from '../src/incident-analysis/alert-rule-actions.ts'
import { alertIdOf } from '../src/incident-analysis/incident-alert.ts'
import { answerAlert, raiseAlert } from '../src/incident-analysis/incident-alert-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { type CastName, cast, type World } from './world.ts'

/** A rule as an analyst drafts it; `given` says what is different. */
export const alertRule = (given: Partial<z.input<typeof draftAlertRule.input>> = {}) => ({
  ...{ id: newId(), seriesId: newId(), name: 'Three in a day', placeCode: null, types: [], level: 'any' as const },
  ...{ measure: 'count' as const, period: 'day' as const, threshold: 3, asked: 'incidentAnalyst' as const },
  ...{ basis: 'The commission asks for it', raises: true },
  ...given,
})

/** A rule in force: drafted by one and signed by another. */
export async function ruleInForce(
  world: World,
  given: Partial<z.input<typeof draftAlertRule.input>> = {},
  by: readonly [CastName, CastName] = ['othman', 'petra'],
): Promise<Id> {
  const id = await world.done(by[0], draftAlertRule, alertRule(given))
  await world.done(by[1], signAlertRule, { id })
  return id
}

/** A rule of a side with an alert that was answered; their words say the marker. */
export async function alertOf(
  world: World,
  { drafter, signer }: { drafter: CastName; signer: CastName },
  said: string,
  placeCode: string,
): Promise<void> {
  const seriesId = newId()
  const ruleId = await ruleInForce(world, { seriesId, name: said, basis: said, placeCode }, [drafter, signer])
  const period = { periodFrom: '2020-05-10', periodUntil: '2020-05-10' }
  const id = alertIdOf({ sideId: cast[drafter].sideId, seriesId }, placeCode, period)
  const none = { hours: null, noticed: null, expected: null, weeks: null, p: null, tests: null }
  const figures = { incidents: 3, killed: 0, ...none }
  const input = { id, ruleId, placeCode, ...period, measured: 3, figures, incidentIds: [] }
  const outcome = await world.sulh.performAsProgram(raiseAlert, input)
  if (outcome.outcome === 'refused') throw new Error(`no alert was raised: ${outcome.code}`)
  await world.done(drafter, answerAlert, { id, outcome: 'done', answer: said })
}
