import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { compareAmounts, isPayable } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { MarketSurvey, marketSurveyNoun } from './market-survey.ts'
import { PerceptionSurvey, perceptionSurveyNoun, Respondents, Statement } from './perception-survey.ts'
import { surveyors } from './readers.ts'

/** What either kind of survey is checked against: the day, the place, and the survey that it replaces. */
const facts = z.object({
  programme: Programme.nullable(),
  placeKnown: z.boolean(),
  /** Whether the survey that is replaced is one of this side and place that nothing replaced yet; null where none is. */
  replaceable: z.boolean().nullable(),
})

interface Said {
  readonly placeCode: string
  readonly heldOn: Day
}

function wrongIn(
  { placeCode, heldOn }: Said,
  { programme, placeKnown, replaceable }: z.infer<typeof facts>,
  { received }: Context,
): Refusal | undefined {
  if (!placeKnown) return refuse('place.unknown', { code: placeCode }, 'placeCode')
  if (!programme || heldOn > dayOf(received, programme.timeZone)) return refuse('survey.notYet', {}, 'heldOn')
  if (replaceable === false) return refuse('survey.notReplaceable')
  return undefined
}

/**
 * Records what employers of a sector in a place said (ddr.md §1.10). Refuses a day that has not come, a place nobody knows, wages that
 * no coin pays or whose highest is below the lowest, figures of no employer where employers were asked, and a second replacement.
 */
export const recordMarketSurvey = defineAction({
  name: 'marketSurvey.record',
  kind: 'fact',
  noun: marketSurveyNoun,
  roles: surveyors,
  input: MarketSurvey.omit({ sideId: true, recordedBy: true, recordedAt: true }).strict(),
  facts,
  needs: () => ({ programme: programmeRef }),
  decide(survey, input, known, context) {
    if (survey) return refuse('survey.exists')
    const wrong = wrongIn(input, known, context)
    if (wrong) return wrong
    const { wageFrom, wageTo, currency, method, employers } = input
    if (method !== 'figures' && employers === 0) return refuse('survey.nobody', {}, 'employers')
    if (!isPayable(wageFrom, currency)) return refuse('money.places', { currency }, 'wageFrom')
    if (!isPayable(wageTo, currency)) return refuse('money.places', { currency }, 'wageTo')
    if (compareAmounts(wageFrom, wageTo) > 0) return refuse('survey.wages', {}, 'wageTo')
    const { actor, at } = context
    const recorded = { sideId: actor.sideId, recordedBy: actor.id, recordedAt: at }
    return accept([put(marketSurveyNoun, { ...input, ...recorded })])
  },
})

/**
 * Records what people of a place answered, as counts by sex and age (ddr.md §10.6). Refuses a day that has not come, a survey that asked
 * nobody, more answers than people, and a second replacement.
 */
export const recordPerceptionSurvey = defineAction({
  name: 'perceptionSurvey.record',
  kind: 'fact',
  noun: perceptionSurveyNoun,
  roles: surveyors,
  input: PerceptionSurvey.omit({ sideId: true, recordedBy: true, recordedAt: true }).strict(),
  facts,
  needs: () => ({ programme: programmeRef }),
  decide(survey, input, known, context) {
    if (survey) return refuse('survey.exists')
    const wrong = wrongIn(input, known, context)
    if (wrong) return wrong
    const { counts } = input
    if (Respondents.options.every((group) => counts[group].asked === 0)) return refuse('survey.nobody', {}, 'counts')
    for (const group of Respondents.options)
      for (const statement of Statement.options) {
        const { agree, disagree } = counts[group][statement]
        if (agree + disagree > counts[group].asked)
          return refuse('survey.moreAnswers', {}, `counts.${group}.${statement}.agree`)
      }
    const { actor, at } = context
    const recorded = { sideId: actor.sideId, recordedBy: actor.id, recordedAt: at }
    return accept([put(perceptionSurveyNoun, { ...input, ...recorded })])
  },
})
