import { z } from 'zod'
import { Estimate } from '../incidents/tolls.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** How people came or went. */
export const TravelMeans = z.enum(['air', 'sea', 'road', 'unknown'])
export type TravelMeans = z.infer<typeof TravelMeans>

/** What every row about a force says of itself. A row is never changed: another replaces it, and says why. */
const aboutForce = {
  forceId: Id,
  /** The unit of the force that it was; null where nobody said. */
  unitId: Id.nullable(),
  /** The incident that it was part of; null where none was written down. */
  incidentId: Id.nullable(),
  source: Source,
  note: plainText(2000),
  replaces: Id.nullable(),
  change: plainText(1000),
}
const recorded = { id: Id, sideId: Id, recordedBy: Id, recordedAt: Instant }

/** Where a force was, from when to when, and how strong on which day: least, most likely, most. */
export const presenceTold = {
  ...aboutForce,
  placeCode: PlaceCode,
  /** Coordinates as they were written; empty where none were taken. */
  placeTyped: plainText(120),
  /** Within how many metres of the point; null without coordinates. */
  radiusM: z.int().min(0).max(500_000).nullable(),
  fromOn: Day,
  /** The last day on which it was seen there; null while it is still there. */
  untilOn: Day.nullable(),
  /** The day that the strength is of. */
  strengthOn: Day,
  ...Estimate.shape,
  equipment: plainText(1000),
}
export const ForcePresence = z.object({ ...recorded, ...presenceTold, point: Point.nullable() })
export type ForcePresence = z.infer<typeof ForcePresence>
export const forcePresenceNoun = defineNoun({
  name: 'forcePresence',
  table: 'force_presences',
  schema: ForcePresence,
  appendOnly: true,
})

/** That people of a force arrived. */
export const arrivalTold = {
  ...aboutForce,
  arrivedOn: Day,
  route: plainText(500),
  means: TravelMeans,
  ...Estimate.shape,
}
export const ForceArrival = z.object({ ...recorded, ...arrivalTold })
export type ForceArrival = z.infer<typeof ForceArrival>
export const forceArrivalNoun = defineNoun({
  name: 'forceArrival',
  table: 'force_arrivals',
  schema: ForceArrival,
  appendOnly: true,
})

/** That people of a force left, as somebody reports it. Reported is not verified (ddr.md §1.16, §3.3). */
export const departureTold = {
  ...aboutForce,
  leftOn: Day,
  /** Who says so: an authority, the force, a State. */
  reportedBy: requiredText(200),
  number: z.int().min(1).max(1_000_000),
  route: plainText(500),
  means: TravelMeans,
  /** The port, airfield or crossing where they are said to have left. */
  exitPoint: plainText(200),
}
export const ForceDeparture = z.object({ ...recorded, ...departureTold })
export type ForceDeparture = z.infer<typeof ForceDeparture>
export const forceDepartureNoun = defineNoun({
  name: 'forceDeparture',
  table: 'force_departures',
  schema: ForceDeparture,
  appendOnly: true,
})

/** How a departure is verified: counted where they left, by documents, or by their arrival elsewhere. */
export const VerifiedHow = z.enum(['ownCount', 'documents', 'onwardArrival'])
export type VerifiedHow = z.infer<typeof VerifiedHow>

/**
 * What monitors found of a departure that was reported: how many left, which may be fewer than was said, or none. By another than
 * who wrote the departure down (action plan of 8 October 2021, "monitors to verify"). A later one stands in place of an earlier.
 */
export const ForceVerification = z.object({
  id: Id,
  sideId: Id,
  departureId: Id,
  verifiedOn: Day,
  number: z.int().min(0).max(1_000_000),
  how: z.array(VerifiedHow).min(1).max(VerifiedHow.options.length),
  note: requiredText(2000),
  verifiedBy: Id,
  verifiedAt: Instant,
})
export type ForceVerification = z.infer<typeof ForceVerification>
export const forceVerificationNoun = defineNoun({
  name: 'forceVerification',
  table: 'force_verifications',
  schema: ForceVerification,
  appendOnly: true,
})

/** That people who had left came back. */
export const returnTold = {
  ...aboutForce,
  /** The departure that they are said to have been of; null where nobody knows. */
  departureId: Id.nullable(),
  returnedOn: Day,
  route: plainText(500),
  ...Estimate.shape,
}
export const ForceReturn = z.object({ ...recorded, ...returnTold })
export type ForceReturn = z.infer<typeof ForceReturn>
export const forceReturnNoun = defineNoun({
  name: 'forceReturn',
  table: 'force_returns',
  schema: ForceReturn,
  appendOnly: true,
})

/** By when a force, or every force, is to be gone, and on what that rests: an article of an agreement, the terms of the ceasefire. */
export const deadlineTold = {
  /** Null for every foreign force. */
  forceId: Id.nullable(),
  dueOn: Day,
  basis: requiredText(500),
  /** The terms of the ceasefire (`ceasefire_terms`) that it follows from; null for another basis. */
  termId: Id.nullable(),
  replaces: Id.nullable(),
  change: plainText(1000),
}
export const ForceDeadline = z.object({ ...recorded, ...deadlineTold })
export type ForceDeadline = z.infer<typeof ForceDeadline>
export const forceDeadlineNoun = defineNoun({
  name: 'forceDeadline',
  table: 'force_deadlines',
  schema: ForceDeadline,
  appendOnly: true,
})
