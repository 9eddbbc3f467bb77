import type { Action } from '../kernel/action.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { type Actor, holds, type Role } from '../kernel/roles.ts'

const insideRoles: readonly Role[] = Object.values(compartmentRole)
const readersOfPeople: readonly Role[] = ['siteManager', 'director', 'auditor']

/** Whether this is done inside compartments alone, and the reader works in none of them: then they do not learn what it is. */
export function isConfidential(action: Action, reader: Actor): boolean {
  return action.roles.every((role) => insideRoles.includes(role)) && !holds(reader, action.roles)
}

/**
 * What of an input the reader is shown: all of it who could do the act, or could read the record that it is about; without what
 * the action seals everybody else, as the journal shows it.
 */
export function shownOf(
  action: Action,
  input: Readonly<Record<string, unknown>>,
  reader: Actor,
  seesRecord: boolean,
): { typed: Record<string, unknown>; keptBack: boolean } {
  const all =
    seesRecord || holds(reader, action.roles) || (action.noun.name === 'person' && holds(reader, readersOfPeople))
  const sealed = new Set<string>(action.sealed)
  const shown = Object.entries(input).filter(([key]) => key !== 'id' && (all || !sealed.has(key)))
  return { typed: Object.fromEntries(shown), keptBack: !all && action.sealed.some((key) => key in input) }
}
