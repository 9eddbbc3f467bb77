import { z } from 'zod'
import type { ActMoment } from '../kernel/action.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Office, officeNoun, Site, siteNoun, User } from '../programme/programme.ts'
import { notTogether } from './roles-together.ts'
import type { UserChange } from './user-change.ts'

/** What a user is appointed to: as what, where, and in which office. */
export const Appointment = User.pick({ roles: true, siteId: true, officeId: true }).strict()
export type Appointment = z.infer<typeof Appointment>

/** The site and the office that an appointment names. */
export const placeFacts = { site: Site.nullable(), office: Office.nullable() }

/** `needs` of an action whose input names a site and an office. */
export function placesOf({ siteId, officeId }: Pick<Appointment, 'siteId' | 'officeId'>) {
  return {
    site: siteId === null ? null : { noun: siteNoun, id: siteId },
    office: officeId === null ? null : { noun: officeNoun, id: officeId },
  }
}

/** Registration officers and armourers work at one site of their own side; nobody else is bound to one. */
export function siteMisfit(user: Pick<User, 'roles' | 'siteId' | 'sideId'>, site: Site | null): Refusal | undefined {
  const needsSite = user.roles.includes('registrationOfficer') || user.roles.includes('armourer')
  if (needsSite && user.siteId === null) return refuse('user.siteNeeded', {}, 'siteId')
  if (user.siteId !== null && !site) return refuse('site.unknown', {}, 'siteId')
  if (site && site.sideId !== user.sideId) return refuse('site.otherSide', {}, 'siteId')
  return undefined
}

/** Why somebody of a side may not be appointed so; undefined where they may. */
export function appointmentMisfit(
  user: Appointment & Pick<User, 'sideId'>,
  { site, office }: { site: Site | null; office: Office | null },
): Refusal | undefined {
  const officeFits = office?.sideId === user.sideId && office.closedAt === null
  if (user.officeId !== null && !officeFits) return refuse('user.officeUnknown', {}, 'officeId')
  return siteMisfit(user, site) ?? notTogether(user.roles)
}

/** A change that one person made, as the history keeps it. */
export function changeMade(
  user: User,
  { kind, rolesBefore, reason }: Pick<UserChange, 'kind' | 'rolesBefore' | 'reason'>,
  { actionId, actor, at }: ActMoment,
): UserChange {
  const appointed = kind === 'appoint'
  return {
    ...{ id: actionId, sideId: user.sideId, userId: user.id, kind, status: 'done' },
    login: appointed ? user.login : null,
    name: appointed ? user.name : null,
    sex: appointed ? user.sex : null,
    ...{ officeId: user.officeId, atSite: user.siteId, roles: user.roles, rolesBefore, reason },
    ...{ proposedBy: actor.id, proposedAt: at, decidedBy: null, decidedAt: null, decisionReason: '' },
  }
}

/** Whether the last administrator who reaches this user's side would go with the change. */
export function lastAdministratorGoes(user: User, next: readonly string[], otherAdministrators: number): boolean {
  const was = user.status === 'appointed' && user.roles.includes('administrator')
  return was && !next.includes('administrator') && otherAdministrators === 0
}

/** How many other administrators could act for a user's side: counted by SQL. */
export const administratorFacts = { otherAdministrators: z.int().min(0) }
