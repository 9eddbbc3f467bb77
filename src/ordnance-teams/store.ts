import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { Held, qualificationNoun } from './qualification.ts'
import { teamNoun, teamStepNoun } from './team.ts'
import { TeamPeopleView, TeamRow, type TeamsQuery, TeamsView, TeamView } from './views.ts'

const leadership: Lookup = {
  facts: async (tx, { leaderId }, actor) => ({
    leads: await exists(
      tx,
      `select from users where id = $1 and side_id = $2 and status = 'appointed' and 'teamLeader' = any (roles)`,
      [leaderId, actor.sideId],
    ),
  }),
}

/** Facts of ordnance teams that need SQL. */
export const ordnanceTeamLookups: Readonly<Record<string, Lookup>> = {
  'ordnanceTeam.record': leadership,
  'ordnanceTeam.change': leadership,
  'teamQualification.record': {
    facts: async (tx, { userId, certificate, issuedBy, level }, actor) => ({
      userKnown:
        userId === null ||
        (await exists(tx, 'select from users where id = $1 and side_id = $2', [userId, actor.sideId])),
      certificateKnown: await exists(
        tx,
        'select from team_qualifications where side_id = $1 and certificate = $2 and issued_by = $3 and level = $4',
        [actor.sideId, certificate, issuedBy, level],
      ),
    }),
  },
}

const heldColumns = 'id, user_id, level, modules, status, valid_from, valid_until'

/** What the members of a team hold, or what a user holds, or one qualification: as the rules ask for it. */
export async function readHeld(tx: Tx, by: 'team_id' | 'user_id' | 'id', value: unknown): Promise<Held[]> {
  const { rows } = await tx.query(`select ${heldColumns} from team_qualifications where ${by} = $1 order by id`, [
    value,
  ])
  return rows.map(({ user_id: userId, valid_from: validFrom, valid_until: validUntil, ...row }) =>
    Held.parse({ ...row, userId, validFrom, validUntil }),
  )
}

interface Found extends Record<string, unknown> {
  readonly team: Record<string, unknown>
}

/** Teams `t` with their leader `u`, and the levels that count on the day `$2`. */
export const fromTeams = 'from ordnance_teams t left join users u on u.id = t.leader_id'
export const levelsHeld = `array(select distinct q.level from team_qualifications q where q.team_id = t.id
  and q.status = 'confirmed' and q.valid_from <= $2 and q.valid_until >= $2 order by q.level)`
const select = `select to_jsonb(t) as team, coalesce(u.name ->> $1, '') as "leaderName", ${levelsHeld} as levels ${fromTeams}`

function rowOf({ team, leaderName, levels }: Found): TeamRow {
  return TeamRow.parse({ team: recordOf(teamNoun, team), leaderName, levels })
}

export const teamOrders = { name: 't.name', recorded: 't.recorded_at' } as const

/** Which teams a query asks for; `$1` is the language of names and `$2` the day. */
export function teamsAsked(query: TeamsQuery, { language, today }: { language: string; today: string }): Conditions {
  const conditions = new Conditions([language, today])
  // Every value has to be told of in each statement, counting ones too.
  conditions.say('$1::text is not null and $2::date is not null')
  if (query.status !== 'all') conditions.add((place) => `t.status = ${place}`, query.status)
  if (query.search !== '')
    conditions.add((place) => `(t.name ilike ${place} or t.organisation ilike ${place})`, anywhere(query.search))
  return conditions
}

/** A page of teams, with the levels that count today. */
export async function readTeams(
  tx: Tx,
  query: TeamsQuery,
  { language, now }: { language: string; now: Date },
): Promise<TeamsView> {
  const conditions = teamsAsked(query, { language, today: await todayHere(tx, now) })
  const order = orderBy(query.order, teamOrders, 't.id')
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from ordnance_teams t where ${conditions.where}`, conditions.values)
  return TeamsView.parse({ teams: rows.map(rowOf), ...total, page: query.page, pageSize })
}

/** One team with its qualifications, its history, and its newest tasks; undefined where the reader sees none. */
export async function readTeam(
  tx: Tx,
  id: Id,
  { language, now }: { language: string; now: Date },
): Promise<TeamView | undefined> {
  const { rows } = await tx.query<Found>(`${select} where t.id = $3`, [language, await todayHere(tx, now), id])
  const [row] = rows
  if (!row) return undefined
  const { rows: holding } = await tx.query(
    `select ${columnsOf(qualificationNoun)} from team_qualifications where team_id = $1 order by valid_until desc, id limit 500`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(teamStepNoun)} from ordnance_team_steps where team_id = $1 order by taken_at, id`,
    [id],
  )
  const { rows: tasks } = await tx.query(
    `select id, ${shortCodeOf('TO', 'id')} as number from task_orders where team_id = $1
     order by drafted_at desc, id limit 50`,
    [id],
  )
  const qualifications = holding.map((one) => recordOf(qualificationNoun, one))
  const steps = taken.map((one) => recordOf(teamStepNoun, one))
  const names = await userNames(
    tx,
    [
      ...steps.flatMap(({ takenBy, leaderId }) => [takenBy, leaderId]),
      ...qualifications.flatMap(({ recordedBy, confirmedBy, withdrawnBy }) => [recordedBy, confirmedBy, withdrawnBy]),
    ],
    language,
  )
  const nameOf = (user: Id | null) => (user === null ? null : (names.get(user) ?? ''))
  return TeamView.parse({
    ...rowOf(row),
    qualifications: qualifications.map((qualification) => ({
      qualification,
      recordedByName: nameOf(qualification.recordedBy),
      confirmedByName: nameOf(qualification.confirmedBy),
      withdrawnByName: nameOf(qualification.withdrawnBy),
    })),
    steps: steps.map((step) => ({ step, takenByName: nameOf(step.takenBy), leaderName: nameOf(step.leaderId) })),
    tasks,
  })
}

/** Users whom the reader may name: leaders to choose from, and everybody who may hold a qualification. */
export async function readTeamPeople(tx: Tx, language: string) {
  const { rows } = await tx.query<{ id: string; name: string; leads: boolean }>(
    `select id, name ->> $1 as name, 'teamLeader' = any (roles) as leads from users where status = 'appointed'
       and roles && array['ordnanceOfficer', 'teamLeader', 'qualityOfficer', 'director']
     order by name ->> $1, id limit 500`,
    [language],
  )
  return TeamPeopleView.parse({ leaders: rows.filter(({ leads }) => leads), people: rows })
}
