import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Who has one of the keys (ddr.md §1.12): the group whose arms they are, the authority, a third party such as the UN. */
export const Party = z.enum(['group', 'authority', 'third'])
export type Party = z.infer<typeof Party>

/** Somebody who carries a key: a user, or, for a group, a person outside the programme. */
export const KeyHolder = z.object({ id: Id, userId: Id.nullable(), name: requiredText(160) })
export type KeyHolder = z.infer<typeof KeyHolder>

/** A party's key, what the party is called, and who may turn it. */
export const Key = z.object({
  party: Party,
  groupId: Id.nullable(),
  of: requiredText(200),
  holders: z.array(KeyHolder).min(1).max(8),
})
export type Key = z.infer<typeof Key>

/**
 * Under which keys a store stands: one (the armourer's alone), two or three (IDDRS 4.11; ddr.md §1.12 `mode`, `keyHolders`).
 * Proposed by one and signed by another; earlier regimes stay.
 */
export const KeyRegime = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  mode: z.enum(['single', 'dual', 'triple']),
  keys: z.array(Key),
  reason: requiredText(1000),
  status: z.enum(['proposed', 'inForce', 'retired', 'turnedDown']),
  turnedDownFor: plainText(1000).nullable(),
  ...signatureShape,
})
export type KeyRegime = z.infer<typeof KeyRegime>
export const keyRegimeNoun = defineNoun({ name: 'keyRegime', table: 'key_regimes', schema: KeyRegime })

/** Who can carry a key as a user, sign an opening, and see the store. */
export const keyRoles: readonly Role[] = ['armourer', 'registrationOfficer', 'director', 'auditor']

/** How many keys each regime has. */
export const keysOf: Readonly<Record<KeyRegime['mode'], number>> = { single: 0, dual: 2, triple: 3 }

/** The key that a user carries, if any. */
export function keyOfUser(keys: readonly Key[], userId: Id): { party: Party; holder: KeyHolder } | undefined {
  for (const { party, holders } of keys) {
    const holder = holders.find((one) => one.userId === userId)
    if (holder) return { party, holder }
  }
  return undefined
}

/** The key of a person outside the programme, by the holder's id. */
export function keyOfOutsider(keys: readonly Key[], holderId: Id): { party: Party; holder: KeyHolder } | undefined {
  for (const { party, holders } of keys) {
    const holder = holders.find((one) => one.id === holderId)
    if (holder) return { party, holder }
  }
  return undefined
}

/** The users who carry the third party's key. */
export function thirdHolders(keys: readonly Key[]): Id[] {
  return keys
    .filter(({ party }) => party === 'third')
    .flatMap(({ holders }) => holders.flatMap(({ userId }) => userId ?? []))
}

/**
 * Who of the third party has to sign a change: of the keys in force, where it has one of them, else of those proposed. So
 * no side takes the third party's key away alone, nor puts one in its name. Empty where a director signs.
 */
export function signersOfChange(inForce: readonly Key[], proposed: readonly Key[]): Id[] {
  const now = thirdHolders(inForce)
  return now.length > 0 ? now : thirdHolders(proposed)
}
