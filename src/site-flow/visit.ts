import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun, type Ref } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { passNoun, passRef } from './pass.ts'
import { StationKind } from './station.ts'

/** Why somebody left a site who was not discharged. */
export const LeaveReason = z.enum([
  'childPathway',
  'foreignPathway',
  'otherSite',
  'hospital',
  'withCompanion',
  'ownWish',
  'sentAway',
  'dead',
])
export type LeaveReason = z.infer<typeof LeaveReason>

export const Transport = z.enum(['programmeBus', 'programmeCar', 'ownCar', 'publicTransport', 'onFoot', 'aircraft'])
export type Transport = z.infer<typeof Transport>

/**
 * That somebody is at a site, from arriving to leaving (ddr.md §1.7). Who is not registered yet is known by the number of the visit
 * alone, until they are; who is or may be under eighteen is never named here (IDDRS 5.20). One open visit a person, in the whole
 * programme.
 */
export const SiteVisit = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  /** The number on the slip that they are given; says nothing about the person. */
  number: z.string(),
  /** Which visit of the site it is. */
  n: z.int().min(1),
  personId: Id.nullable(),
  boundAt: Instant.nullable(),
  sex: Person.shape.sex,
  ageGroup: z.enum(['adult', 'under18']),
  armed: z.boolean(),
  /** The visit of the woman whose small child this is. */
  accompanies: Id.nullable(),
  arrivedAt: Instant,
  receivedBy: Id,
  /** When they have to have left: two days or thirty after they came, as the site worked then (R-SITE). */
  leaveBy: Instant,
  stations: z.array(StationKind),
  status: z.enum(['open', 'discharged', 'left']),
  /** Where they sleep; after they left, where they slept last. */
  sectorId: Id.nullable(),
  bed: z.int().min(1).nullable(),
  leftAt: Instant.nullable(),
  leftBy: Id.nullable(),
  leaveReason: LeaveReason.nullable(),
  leaveNote: plainText(500),
  destination: z.string().nullable(),
  transport: Transport.nullable(),
})
export type SiteVisit = z.infer<typeof SiteVisit>
export const siteVisitNoun = defineNoun({ name: 'siteVisit', table: 'site_visits', schema: SiteVisit })

/** What can be done with a visit in which status. */
export const visitCan = {
  bind: ['open'],
  move: ['open'],
  pass: ['open'],
  leave: ['open'],
} as const satisfies Record<string, readonly SiteVisit['status'][]>

/** Whether a visit may take this step now. */
export const visitMay = mayBy<SiteVisit, keyof typeof visitCan>(visitCan)

/** Whose key seals what is said of a visit: the person's, and until somebody is registered the visit's own. */
export function keyOf(visit: Pick<SiteVisit, 'id' | 'personId'> | undefined): Id | null {
  return visit ? (visit.personId ?? visit.id) : null
}

/** The passes of a visit, as actions need them. */
export function passesOf(visit: SiteVisit | undefined): Ref[] {
  return visit ? visit.stations.map((station) => ({ noun: passNoun, id: passRef(visit.id, station) })) : []
}
