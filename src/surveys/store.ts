import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { recordOf } from '../server/records.ts'
import { marketSurveyNoun } from './market-survey.ts'
import {
  agreeing,
  type Counts,
  perceptionSurveyNoun,
  Respondents,
  Statement,
  shownGroups,
} from './perception-survey.ts'
import {
  MarketSurveyRow,
  type MarketSurveysQuery,
  type MarketSurveysView,
  PerceptionSurveyRow,
  type PerceptionSurveysQuery,
  type PerceptionSurveysView,
} from './views.ts'

type SurveyTable = 'market_surveys' | 'perception_surveys'

function surveyLookup(table: SurveyTable): Lookup {
  return {
    facts: async (tx, { placeCode, replaces }, actor) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      replaceable:
        replaces === null
          ? null
          : await exists(
              tx,
              `select from ${table} s where s.id = $1 and s.place_code = $2 and s.side_id = $3
                 and not exists (select from ${table} r where r.replaces = s.id)`,
              [replaces, placeCode, actor.sideId],
            ),
    }),
  }
}

/** Facts of surveys that need SQL. */
export const surveyLookups: Readonly<Record<string, Lookup>> = {
  'marketSurvey.record': surveyLookup('market_surveys'),
  'perceptionSurvey.record': surveyLookup('perception_surveys'),
}

interface Found extends Record<string, unknown> {
  readonly survey: Record<string, unknown>
  readonly recorded_by: string
  readonly before: Record<string, unknown> | null
}

export const surveyOrders = { held: 's.held_on' } as const

/** The rows of one page, each with its place, what replaced it, and the survey before in the same place. */
async function pageOf(tx: Tx, table: SurveyTable, conditions: Conditions, query: PerceptionSurveysQuery) {
  const from = `from ${table} s join places l on l.code = s.place_code where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select to_jsonb(s) as survey, s.recorded_by, l.name as place_name,
       (select r.id from ${table} r where r.replaces = s.id) as replaced_by,
       (select to_jsonb(b) from ${table} b where b.place_code = s.place_code and b.side_id = s.side_id
          and b.held_on < s.held_on and not exists (select from ${table} r where r.replaces = b.id)
        order by b.held_on desc, b.id limit 1) as before
     ${from} ${orderBy(query.order, surveyOrders, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return { rows, total: await countUpTo(tx, `select ${from}`, conditions.values) }
}

function common(row: Found, names: ReadonlyMap<string, string>) {
  const recordedByName = names.get(row.recorded_by) ?? ''
  return { placeName: row.place_name, replacedBy: row.replaced_by, recordedByName }
}

/** Which surveys of opinion a query asks for, by the name of their place `l`. */
export function perceptionsAsked({ search }: Pick<PerceptionSurveysQuery, 'search'>): Conditions {
  const conditions = new Conditions()
  if (search !== '') conditions.add(namedIn('l.name'), anywhere(search))
  return conditions
}

/** Which surveys of work a query asks for. */
export function marketsAsked(query: MarketSurveysQuery): Conditions {
  const conditions = perceptionsAsked(query)
  if (query.sector !== 'all') conditions.add((place) => `s.sector = ${place}`, query.sector)
  return conditions
}

/** A page of what is known of work, the newest first. */
export async function readMarketSurveys(
  tx: Tx,
  query: MarketSurveysQuery,
  language: string,
): Promise<MarketSurveysView> {
  const { rows, total } = await pageOf(tx, 'market_surveys', marketsAsked(query), query)
  const names = await userNames(
    tx,
    rows.map((row) => row.recorded_by),
    language,
  )
  const surveys = rows.map((row) =>
    MarketSurveyRow.parse({ survey: recordOf(marketSurveyNoun, row.survey), ...common(row, names) }),
  )
  return { surveys, ...total, page: query.page, pageSize }
}

/** A page of what people think, the newest first, beside what they thought before; of few people nothing is told. */
export async function readPerceptionSurveys(
  tx: Tx,
  query: PerceptionSurveysQuery,
  language: string,
): Promise<PerceptionSurveysView> {
  const { rows, total } = await pageOf(tx, 'perception_surveys', perceptionsAsked(query), query)
  const names = await userNames(
    tx,
    rows.map((row) => row.recorded_by),
    language,
  )
  const surveys = rows.map((row) => PerceptionSurveyRow.parse({ ...perceptionOf(row), ...common(row, names) }))
  return { surveys, ...total, page: query.page, pageSize }
}

function perceptionOf({ survey, before }: Found) {
  const { counts, ...rest } = recordOf(perceptionSurveyNoun, survey)
  const earlier = before === null ? undefined : recordOf(perceptionSurveyNoun, before)
  const groups = shownGroups(counts)
  return {
    survey: rest,
    asked: askedIn(counts),
    shown: groups.map((group) => ({ group, asked: counts[group].asked })),
    agreement: Statement.options.map((statement) => ({
      statement,
      groups: Object.fromEntries(groups.map((group) => [group, agreeing(counts, statement, [group])])),
      all: agreeing(counts, statement, groups),
      before: earlier ? agreeing(earlier.counts, statement, shownGroups(earlier.counts)) : null,
    })),
    beforeOn: earlier?.heldOn ?? null,
  }
}

function askedIn(counts: Counts): number {
  return Respondents.options.reduce((sum, group) => sum + counts[group].asked, 0)
}
