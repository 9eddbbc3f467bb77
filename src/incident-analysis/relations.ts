import type { IncidentActor } from '../incidents/incident.ts'
import type { Day } from '../kernel/dates.ts'
import type { ActorPair, ActorRow } from './views.ts'

/** What of an incident tells who was with or against whom. */
export interface NamedIncident {
  readonly day: Day
  readonly actors: readonly IncidentActor[]
  readonly killedLow: number
  readonly killedBest: number
  readonly killedHigh: number
}

/** So many are shown: those named in most incidents. */
export const mostActors = 40
export const mostPairs = 120

/** Who an actor is: the group of the register, or else the name as it was written, whatever its letters' case. */
export function keyOf({ groupId, name, kind }: IncidentActor): string {
  return groupId ?? `${kind} ${name.trim().replace(/\s+/g, ' ').toLowerCase()}`
}

/** Whether two roles in one incident are against one another, or together; a third party is neither. */
export function howBetween(one: IncidentActor['role'], other: IncidentActor['role']): ActorPair['how'] | undefined {
  const side = (role: IncidentActor['role']) =>
    role === 'actor' || role === 'associated' ? 1 : role === 'opponent' || role === 'target' ? 2 : 0
  if (side(one) === 0 || side(other) === 0) return undefined
  if (side(one) !== side(other)) return 'against'
  // Two targets of one attack are not allies for that.
  return side(one) === 1 ? 'with' : undefined
}

/**
 * Who took part how often, and with or against whom (who is named first implies no direction: ACLED). People killed are those of the
 * whole incident, whoever killed them, so that sums over actors count them more than once.
 */
export function relationsOf(incidents: readonly NamedIncident[]): {
  actors: ActorRow[]
  pairs: Omit<ActorPair, 'registered'>[]
  nameless: number
  cut: boolean
} {
  const actors = new Map<string, ActorRow>()
  const pairs = new Map<string, Omit<ActorPair, 'registered'>>()
  let nameless = 0
  for (const incident of incidents) {
    const present = new Map(incident.actors.toReversed().map((actor) => [keyOf(actor), actor]))
    if (present.size === 0) nameless++
    for (const [key, { name, kind, groupId }] of present) {
      const before = actors.get(key)
      actors.set(key, {
        ...{ key, name: before?.name ?? name, kind: before?.kind ?? kind, groupId },
        incidents: (before?.incidents ?? 0) + 1,
        killedLow: (before?.killedLow ?? 0) + incident.killedLow,
        killedBest: (before?.killedBest ?? 0) + incident.killedBest,
        killedHigh: (before?.killedHigh ?? 0) + incident.killedHigh,
      })
    }
    for (const { one, other, how } of pairsIn(incident.actors)) {
      const key = `${how} ${one} ${other}`
      const before = pairs.get(key)
      pairs.set(key, {
        ...{ one, other, how, incidents: (before?.incidents ?? 0) + 1 },
        killedBest: (before?.killedBest ?? 0) + incident.killedBest,
        lastOn: before && before.lastOn > incident.day ? before.lastOn : incident.day,
      })
    }
  }
  const shown = [...actors.values()].sort((a, b) => b.incidents - a.incidents || (a.key < b.key ? -1 : 1))
  const named = new Set(shown.slice(0, mostActors).map(({ key }) => key))
  const found = [...pairs.values()]
    .filter(({ one, other }) => named.has(one) && named.has(other))
    .sort((a, b) => b.incidents - a.incidents || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1))
  return {
    ...{ actors: shown.slice(0, mostActors), pairs: found.slice(0, mostPairs), nameless },
    cut: shown.length > mostActors || found.length > mostPairs,
  }
}

/** The pairs of an incident, each once, in the order of their keys. */
function pairsIn(actors: readonly IncidentActor[]): { one: string; other: string; how: ActorPair['how'] }[] {
  const found = new Map<string, { one: string; other: string; how: ActorPair['how'] }>()
  actors.forEach((first, i) => {
    for (const second of actors.slice(i + 1)) {
      const how = howBetween(first.role, second.role)
      const [one, other] = [keyOf(first), keyOf(second)].sort()
      if (!how || one === undefined || other === undefined || one === other) continue
      found.set(`${how} ${one} ${other}`, { one, other, how })
    }
  })
  return [...found.values()]
}
