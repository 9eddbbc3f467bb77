import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { type Role, theProgram } from '../kernel/roles.ts'
import { plainText, requiredText, Texts } from '../kernel/texts.ts'
import { User } from '../programme/programme.ts'
import { gained, rolesOfGreatReach } from './roles-together.ts'

/** What can change of a user: appointed, given other roles, dismissed, taken back, given a code, signed out everywhere, freed of a second factor. */
export const UserChangeKind = z.enum(['appoint', 'roles', 'dismiss', 'reinstate', 'code', 'sessions', 'factor'])
export type UserChangeKind = z.infer<typeof UserChangeKind>

/**
 * A change of a user's appointment, or of how they sign in: the history of who may do what. What gives great reach, takes
 * somebody back or frees them of their second factor is proposed by one person and signed by another (R-SOD; ASVS 2.3.5).
 */
export const UserChange = z.object({
  id: Id,
  sideId: Id,
  userId: Id,
  kind: UserChangeKind,
  status: z.enum(['proposed', 'done', 'turnedDown']),
  /** Who is to be appointed; null where the user was appointed before. */
  login: User.shape.login.nullable(),
  name: Texts.nullable(),
  sex: User.shape.sex,
  officeId: Id.nullable(),
  /** Where they work and as what, after the change; and as what before it. */
  atSite: Id.nullable(),
  roles: User.shape.roles,
  rolesBefore: User.shape.roles,
  reason: plainText(500),
  proposedBy: Id,
  proposedAt: Instant,
  /** Who signed it or turned it down: another person. Null while it waits, and of what one person may do. */
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decisionReason: plainText(500),
})
export type UserChange = z.infer<typeof UserChange>
export const userChangeNoun = defineNoun({ name: 'userChange', table: 'user_changes', schema: UserChange })

/** Who proposes changes, and who signs what another proposed. */
export const userManagers = ['administrator'] as const satisfies readonly Role[]
export const changeSigners = ['administrator', 'director'] as const satisfies readonly Role[]
/** Who reads the list of users and their history. */
export const userReaders = ['administrator', 'director', 'auditor'] as const satisfies readonly Role[]

/** Whether one person may not give these roles alone. The program founds a programme before there is a second person. */
export function takesTwo(roles: readonly Role[], before: readonly Role[], actorId: Id): boolean {
  return actorId !== theProgram.id && gained(roles, before).some((role) => rolesOfGreatReach.includes(role))
}

/** Input of every proposal that concerns somebody who was appointed before. */
export const proposalInput = z.strictObject({ id: Id, userId: Id, reason: requiredText(500) })
