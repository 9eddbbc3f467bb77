import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { programmeId } from '../programme/programme.ts'
import { facilityKinds } from './open-lists.ts'

/** A place has one point; a road has the points of its line, in order. */
export const mostFacilityPoints = 1000
export const FacilityPoints = z.array(Point).min(1).max(mostFacilityPoints)
const People = z.int().min(0).max(10_000_000).nullable()

/** What is told of a facility, by a desk or by a file. */
export const toldOfFacility = {
  kind: facilityKinds.code,
  nameAr: plainText(160),
  nameEn: plainText(160),
  points: FacilityPoints,
  placeCode: z.string().min(2).max(20).nullable(),
  /** Who is there by day and by night; of a settlement the night is its population. */
  peopleDay: People,
  peopleNight: People,
  /** The year of which these numbers are, where it is known. */
  peopleYear: z.int().min(1900).max(2100).nullable(),
}

/**
 * A place or a road. `sideId` is null for public geography, which everybody sees alike; what a desk added is its side's own. How to
 * reach somebody there is not here: see `FacilityContact`.
 */
export const Facility = z.object({
  id: Id,
  sideId: Id.nullable(),
  ...toldOfFacility,
  west: z.number(),
  south: z.number(),
  east: z.number(),
  north: z.number(),
  /** What the source calls it, such as `osm:263141317`; empty where a desk wrote it down. */
  reference: plainText(80),
  source: requiredText(200),
  /** The day of which the source is. */
  sourceOn: Day,
  status: z.enum(['open', 'closed']),
  version: z.int().min(1),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Facility = z.infer<typeof Facility>
export const facilityNoun = defineNoun({ name: 'facility', table: 'facilities', schema: Facility })

/** What was done with a facility, and why; never changed. */
export const FacilityStep = z.object({
  id: Id,
  sideId: Id.nullable(),
  facilityId: Id,
  kind: z.enum(['recorded', 'changed', 'closed', 'reopened']),
  note: plainText(1000),
  takenBy: Id,
  takenAt: Instant,
})
export type FacilityStep = z.infer<typeof FacilityStep>
export const facilityStepNoun = defineNoun({
  name: 'facilityStep',
  table: 'facility_steps',
  schema: FacilityStep,
  appendOnly: true,
})

/** Whom to call at a facility: an office and its telephone, nobody's own. It is a side's knowledge, of public places too. */
export const FacilityContact = z.object({
  id: Id,
  sideId: Id,
  facilityId: Id,
  office: requiredText(160),
  phone: requiredText(60),
  recordedBy: Id,
  recordedAt: Instant,
})
export type FacilityContact = z.infer<typeof FacilityContact>
export const facilityContactNoun = defineNoun({
  name: 'facilityContact',
  table: 'facility_contacts',
  schema: FacilityContact,
  appendOnly: true,
})

/** One part of a file that was taken in: what it brought, counted. */
export const FacilityImport = z.object({
  id: Id,
  sideId: Id.nullable(),
  fileName: plainText(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  source: requiredText(200),
  sourceOn: Day,
  added: z.int().min(0),
  changed: z.int().min(0),
  unchanged: z.int().min(0),
  /** Rows that could not be read and were left out, as the file's reader counted them. */
  faulty: z.int().min(0),
  importedBy: Id,
  importedAt: Instant,
})
export type FacilityImport = z.infer<typeof FacilityImport>
export const facilityImportNoun = defineNoun({
  name: 'facilityImport',
  table: 'facility_imports',
  schema: FacilityImport,
  appendOnly: true,
})

export const facilityCan = { close: ['open'], reopen: ['closed'] } as const satisfies Record<
  string,
  readonly Facility['status'][]
>
export const facilityMay = mayBy<Facility, keyof typeof facilityCan>(facilityCan)

/** The id of a facility of a file: always the same for what the file calls by one name, so that a file taken twice makes no doubles. */
export function importedId(sideId: Id | null, reference: string): Id {
  return derivedId(sideId ?? programmeId, `facility ${reference}`)
}

export const facilityDesk: readonly Role[] = ['ordnanceOfficer']
export const facilityImporters: readonly Role[] = [...facilityDesk, 'administrator']
export const facilityReaders: readonly Role[] = [
  ...facilityImporters,
  ...(['teamLeader', 'qualityOfficer', 'director', 'auditor'] as const),
]
