import type { z } from 'zod'
import type { Id } from '../src/kernel/ids.ts'
import { newId } from '../src/kernel/ids.ts'
import { Counts, Respondents, Statement } from '../src/surveys/perception-survey.ts'
import { recordMarketSurvey, recordPerceptionSurvey } from '../src/surveys/survey-actions.ts'
import type { World } from './world.ts'

/** What employers of a sector said; `given` says what is different. */
export const market = (given: Partial<z.input<typeof recordMarketSurvey.input>> = {}) => ({
  ...{
    id: newId(),
    placeCode: 'B1',
    sector: 'construction' as const,
    heldOn: '2026-03-01',
    method: 'employers' as const,
  },
  ...{ employers: 12, vacancies: 30, expected: 55, wageFrom: '900', wageTo: '1400.500', currency: 'LYD' as const },
  ...{ skills: 'لحام', obstacles: ['papers' as const], note: '', replaces: null },
  ...given,
})

/** So many asked of each group, and so many of them agreeing with everything. */
export function counts(asked: Readonly<Record<Respondents, readonly [number, number]>>): Counts {
  const of = (group: Respondents) => ({
    asked: asked[group][0],
    ...Object.fromEntries(Statement.options.map((key) => [key, { agree: asked[group][1], disagree: 0 }])),
  })
  return Counts.parse(Object.fromEntries(Respondents.options.map((group) => [group, of(group)])))
}

/** What people answered; `given` says what is different. */
export const perception = (given: Partial<z.input<typeof recordPerceptionSurvey.input>> = {}) => ({
  ...{ id: newId(), placeCode: 'B1', heldOn: '2026-03-01', method: 'households' as const, note: '', replaces: null },
  counts: counts({ youngWomen: [10, 4], olderWomen: [20, 10], youngMen: [10, 7], olderMen: [3, 3] }),
  ...given,
})

/** One survey of either kind by somebody of this side, whose words say the marker. */
export async function surveysOf(world: World, who: 'malak' | 'idris', said: string, placeCode: string): Promise<Id> {
  await world.done(who, recordPerceptionSurvey, perception({ placeCode, note: said }))
  return world.done(who, recordMarketSurvey, market({ placeCode, skills: said }))
}
