import type { z } from 'zod'
import { draftAlertRule, signAlertRule } from '../src/incident-analysis/alert-rule-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { CastName, World } from './world.ts'

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
