import type { Party } from '../ceasefire/agreement.ts'
import type { KnownAuthority } from '../ceasefire/party.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'

/** The place of a party that is named twice; -1 where each is named once. */
export function namedTwice(parties: readonly Party[]): number {
  const names = parties.map(({ name }) => name)
  return names.findIndex((name, i) => names.indexOf(name) !== i)
}

/** Who reads what belongs to these parties and whoever keeps it: their authorities, and joint bodies where one of them is one. */
export function readersOf(
  parties: readonly Party[],
  actor: Actor,
  authorities: readonly KnownAuthority[],
): { partySideIds: Id[]; joint: boolean } {
  const partySideIds = [...new Set(parties.flatMap(({ sideId }) => sideId ?? []))]
  const isJoint = (id: Id) => authorities.some((one) => one.id === id && one.kind === 'joint')
  return { partySideIds, joint: actor.joint || partySideIds.some(isJoint) }
}

/** Whether each of those who are named is one of the parties. */
export function areAmong(named: readonly Party[], parties: readonly Party[]): boolean {
  return named.every(({ sideId, name }) => parties.some((one) => one.name === name && one.sideId === sideId))
}
