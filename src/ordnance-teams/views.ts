import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Level, Qualification } from './qualification.ts'
import { OrdnanceTeam, OrdnanceTeamStep } from './team.ts'

/** Query of `GET /api/ordnance-teams`; `search` is looked for in names of teams and organisations. */
export const TeamsQuery = z.object({
  status: z.enum(['all', ...OrdnanceTeam.shape.status.options]).default('standing'),
  search: z.string().max(200).default(''),
  order: orderOf(['name', 'recorded']).default('name'),
  page: PageNumber,
})
export type TeamsQuery = z.infer<typeof TeamsQuery>

/** A team with its leader, and the levels of which somebody holds a qualification that counts today. */
export const TeamRow = z.object({ team: OrdnanceTeam, leaderName: z.string(), levels: z.array(Level) })
export type TeamRow = z.infer<typeof TeamRow>
export const TeamsView = z.object({ teams: z.array(TeamRow), ...pageShape })
export type TeamsView = z.infer<typeof TeamsView>

const Someone = z.object({ id: Id, name: z.string() })

/** `GET /api/ordnance-teams/{id}`. */
export const TeamView = TeamRow.extend({
  qualifications: z.array(
    z.object({
      qualification: Qualification,
      recordedByName: z.string(),
      confirmedByName: z.string().nullable(),
      withdrawnByName: z.string().nullable(),
    }),
  ),
  steps: z.array(z.object({ step: OrdnanceTeamStep, takenByName: z.string(), leaderName: z.string() })),
  tasks: z.array(z.object({ id: Id, number: z.string() })),
})
export type TeamView = z.infer<typeof TeamView>

/** `GET /api/ordnance-team-people`: users of the side who may lead a team, and all of them, who may hold a qualification. */
export const TeamPeopleView = z.object({ leaders: z.array(Someone), people: z.array(Someone) })
