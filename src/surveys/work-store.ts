import { endOfDay, type WorkSource } from '../server/work-source.ts'
import { marketDays } from './market-survey.ts'
import { perceptionDays } from './perception-survey.ts'

/** Markets of which nothing new is known although people are sent there, and places of running projects whose people were not asked. */
export const surveyWork: readonly WorkSource[] = [
  {
    kind: 'marketSurvey.record',
    roles: ['caseworker', 'siteManager'],
    sql: `select o.id, o.title as label, o.added_at as since, ${endOfDay(`(k.last + ${marketDays})`)} as due, null::uuid as office_id
      from me, opportunities o cross join lateral (
        select coalesce(max(s.held_on), o.added_at::date) as last from market_surveys s
        where s.place_code = o.place_code and s.sector = o.sector and s.side_id = o.side_id) k
      where o.status = 'open' and k.last + ${marketDays} <= me.today`,
  },
  {
    kind: 'perceptionSurvey.record',
    roles: ['cvrOfficer'],
    sql: `select p.id, p.title as label, p.started_at as since, ${endOfDay(`(k.last + ${perceptionDays})`)} as due,
        null::uuid as office_id
      from me, community_projects p cross join lateral (
        select coalesce(max(s.held_on), p.started_at::date) as last from perception_surveys s
        where s.place_code = p.place_code and s.side_id = p.side_id) k
      where p.status = 'running' and k.last + ${perceptionDays} <= me.today`,
  },
]
