import { z } from 'zod'
import type { Party } from '../ceasefire/agreement.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'

/** An authority of the programme, as facts tell of it. */
export const KnownAuthority = z.object({ id: Id, code: z.string(), kind: z.enum(['side', 'joint']) })
export type KnownAuthority = z.infer<typeof KnownAuthority>

/** Whether an authority that is named is one, under its own code; somebody from outside has a name alone, and no code of an authority. */
export function isKnown({ sideId, name }: Party, authorities: readonly KnownAuthority[]): boolean {
  const found = authorities.find(({ code }) => code === name)
  return sideId === null ? found === undefined : found?.id === sideId
}

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
