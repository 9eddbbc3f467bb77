import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { fewest, type Statement } from './perception-survey.ts'
import { marketsAsked, perceptionsAsked, surveyOrders } from './store.ts'
import { marketSurveysList, perceptionSurveysList } from './survey-lists.ts'

/** The surveys of work that a query asks for. */
export const marketSurveysRows = defineListRows(marketSurveysList, async (_tx, query, { language }) => {
  const conditions = marketsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ id: 's.id', placeCode: 's.place_code', place: `l.name ->> ${words}`, heldOn: 's.held_on' },
      ...{ method: 's.method', sector: 's.sector', employers: 's.employers', vacancies: 's.vacancies' },
      ...{ expected: 's.expected', wageFrom: 's.wage_from', wageTo: 's.wage_to', currency: 's.currency' },
      skills: 's.skills',
      obstacles: `(select string_agg(o, ' | ') from jsonb_array_elements_text(to_jsonb(s.obstacles)) o)`,
      replaced: 'exists (select from market_surveys r where r.replaces = s.id)',
      recordedAt: 's.recorded_at',
    },
    from: `from market_surveys s join places l on l.code = s.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, surveyOrders, 's.id')}`,
    values: conditions.values,
  }
})

/** Sums over the groups of a survey `s` that are large enough to be shown. */
const overShown = (sum: string) =>
  `(select ${sum} from jsonb_each(s.counts) g where (g.value ->> 'asked')::integer >= ${fewest})`
const agreeing = (statement: Statement) =>
  overShown(
    `round(100.0 * sum((g.value -> '${statement}' ->> 'agree')::integer) / sum((g.value ->> 'asked')::integer), 1)::float`,
  )

/** The surveys of opinion that a query asks for. */
export const perceptionSurveysRows = defineListRows(perceptionSurveysList, async (_tx, query, { language }) => {
  const conditions = perceptionsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ id: 's.id', placeCode: 's.place_code', place: `l.name ->> ${words}`, heldOn: 's.held_on' },
      ...{ method: 's.method', asked: overShown(`coalesce(sum((g.value ->> 'asked')::integer), 0)`) },
      ...{ safeByDay: agreeing('safeByDay'), safeAtNight: agreeing('safeAtNight') },
      ...{ fewerWeapons: agreeing('fewerWeapons'), welcomesReturn: agreeing('welcomesReturn') },
      ...{ trustsPolice: agreeing('trustsPolice'), programmeFair: agreeing('programmeFair') },
      replaced: 'exists (select from perception_surveys r where r.replaces = s.id)',
      recordedAt: 's.recorded_at',
    },
    from: `from perception_surveys s join places l on l.code = s.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, surveyOrders, 's.id')}`,
    values: conditions.values,
  }
})
