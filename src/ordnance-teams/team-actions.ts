import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { OrdnanceTeam, type OrdnanceTeamStep, teamKeepers, teamMay, teamNoun, teamStepNoun } from './team.ts'

/** The team within the actor's reach, in a status in which this step is possible; or why not. */
export function teamFor(
  team: OrdnanceTeam | null | undefined,
  step: Parameters<typeof teamMay>[0],
  actor: Actor,
): OrdnanceTeam | Refusal {
  if (!team || !reaches(actor, { ...team, siteId: null })) return refuse('ordnanceTeam.unknown')
  return teamMay(step, team) ? team : refuse('ordnanceTeam.notNow')
}

function stepOf(team: OrdnanceTeam, kind: OrdnanceTeamStep['kind'], note: string, { actionId, actor, at }: ActMoment) {
  const { id: teamId, sideId, name, organisation, accreditation, assets, leaderId } = team
  const of = { teamId, sideId, name, organisation, accreditation, assets, leaderId }
  return put(teamStepNoun, { id: derivedId(actionId, 'step'), ...of, kind, note, takenBy: actor.id, takenAt: at })
}

const told = OrdnanceTeam.pick({
  id: true,
  name: true,
  organisation: true,
  accreditation: true,
  assets: true,
  leaderId: true,
})
/** Whether the leader is a user of this side with that role. */
const leading = z.object({ leads: z.boolean() })

/** Records a team with what it works with and who leads it (§1.2). Refuses a leader who was not appointed as one. */
export const recordTeam = defineAction({
  name: 'ordnanceTeam.record',
  kind: 'intent',
  noun: teamNoun,
  roles: teamKeepers,
  input: told.strict(),
  facts: leading,
  decide(team, input, { leads }, context) {
    if (team) return refuse('ordnanceTeam.exists')
    if (!leads) return refuse('ordnanceTeam.noLeader', {}, 'leaderId')
    const { actor, at } = context
    const next = { ...input, sideId: actor.sideId, status: 'standing' as const, recordedBy: actor.id, recordedAt: at }
    return accept([put(teamNoun, next), stepOf(next, 'recorded', '', context)])
  },
})

/** Changes what is said of a team, with the reason; what was said before stays among its steps. */
export const changeTeam = defineAction({
  name: 'ordnanceTeam.change',
  kind: 'intent',
  noun: teamNoun,
  roles: teamKeepers,
  input: z.strictObject({ ...told.shape, note: requiredText(1000) }),
  facts: leading,
  decide(team, { note, ...input }, { leads }, context) {
    const found = teamFor(team, 'change', context.actor)
    if (isRefusal(found)) return found
    if (!leads) return refuse('ordnanceTeam.noLeader', {}, 'leaderId')
    const next = { ...found, ...input }
    return accept([put(teamNoun, next), stepOf(next, 'changed', note, context)])
  },
})

function statusStep(
  name: 'ordnanceTeam.standDown' | 'ordnanceTeam.bringBack',
  step: 'standDown' | 'bringBack',
  left: { status: OrdnanceTeam['status']; kind: OrdnanceTeamStep['kind'] },
) {
  return defineAction({
    name,
    kind: 'intent',
    noun: teamNoun,
    roles: teamKeepers,
    input: z.strictObject({ id: Id, note: requiredText(1000) }),
    facts: noFacts,
    decide(team, { note }, _facts, context) {
      const found = teamFor(team, step, context.actor)
      if (isRefusal(found)) return found
      const next = { ...found, status: left.status }
      return accept([put(teamNoun, next), stepOf(next, left.kind, note, context)])
    },
  })
}

/** Says that a team takes no tasks for now, e.g. because its accreditation was suspended. */
export const standTeamDown = statusStep('ordnanceTeam.standDown', 'standDown', {
  status: 'stoodDown',
  kind: 'stoodDown',
})
/** Says that a team takes tasks again. */
export const bringTeamBack = statusStep('ordnanceTeam.bringBack', 'bringBack', { status: 'standing', kind: 'returned' })
