import { z } from 'zod'
import type { Refusal } from './decision.ts'
import { Id } from './ids.ts'

/** What a user may be appointed as (ddr.md §1.2). What each may do stands in the `roles` of each action. */
export const Role = z.enum([
  'administrator',
  'registrationOfficer',
  'screener',
  'armourer',
  'groupOfficer',
  'checkOfficer',
  'adjudicator',
  'appealsOfficer',
  'siteManager',
  'clinician',
  'caseworker',
  'childProtectionOfficer',
  'complaintsOfficer',
  'repatriationOfficer',
  'dataProtectionOfficer',
  'benefitsOfficer',
  'paymentApprover',
  'cashier',
  'accountant',
  'cvrOfficer',
  'reviewCommittee',
  'ordnanceOfficer',
  'teamLeader',
  'qualityOfficer',
  'victimOfficer',
  'monitor',
  'ceasefireOfficer',
  'incidentAnalyst',
  'vettingOfficer',
  'trainingOfficer',
  'conductOfficer',
  'dossierOfficer',
  'talksOfficer',
  'director',
  'auditor',
])
export type Role = z.infer<typeof Role>

/** How far a reader sees: one site, one authority (side), or the whole programme. */
export const Reach = z.enum(['site', 'side', 'programme'])
export type Reach = z.infer<typeof Reach>

/** The person who acts, as the server knows them from the session: never from the request's body. */
export const Actor = z.strictObject({
  id: Id,
  name: z.string(),
  sideId: Id,
  side: z.string(),
  joint: z.boolean(),
  siteId: Id.nullable(),
  roles: z.array(Role),
})
export type Actor = z.infer<typeof Actor>

/** The program itself: it founds the programme and takes lists in. Nobody can sign in as it. */
export const theProgram: Actor = {
  id: '00000000-0000-8000-8000-000000000000',
  name: 'Sulh',
  sideId: '00000000-0000-8000-8000-000000000000',
  side: 'sulh',
  joint: true,
  siteId: null,
  roles: [],
}

const siteRoles: readonly Role[] = [
  ...(['registrationOfficer', 'armourer', 'siteManager', 'clinician', 'caseworker', 'cashier'] as const),
]

/**
 * How far this actor sees. Officers of a site see that site; offices see their side; joint bodies (which both
 * sides appointed) see the programme. PostgreSQL decides the same again in its row policies.
 */
export function reachOf(actor: Actor): Reach {
  if (actor.joint) return 'programme'
  return actor.roles.every((role) => siteRoles.includes(role)) ? 'site' : 'side'
}

/** Whether the actor holds one of these roles; the program itself may do what no role may. */
export function holds(actor: Actor, roles: readonly Role[]): boolean {
  return actor.id === theProgram.id || actor.roles.some((role) => roles.includes(role))
}

/** Whether a record of this side and site is within the actor's jurisdiction. */
export function reaches(actor: Actor, place: { sideId: Id; siteId: Id | null }): boolean {
  const reach = reachOf(actor)
  if (reach === 'programme') return true
  if (place.sideId !== actor.sideId) return false
  return reach === 'side' || place.siteId === actor.siteId
}

/** The record of a side within the actor's reach; what is said otherwise does not tell one of another side from one that is not there. */
export function withinReach<R extends { readonly sideId: Id }>(
  actor: Actor,
  record: R | null | undefined,
  otherwise: Refusal,
): R | Refusal {
  return record && reaches(actor, { sideId: record.sideId, siteId: null }) ? record : otherwise
}
