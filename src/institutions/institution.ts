import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, Texts } from '../kernel/texts.ts'

/** What kind of force an institution is. */
export const InstitutionKind = z.enum([
  ...(['police', 'army', 'borderGuard', 'coastGuard', 'facilitiesGuard', 'civilDefence', 'prison', 'other'] as const),
])
export type InstitutionKind = z.infer<typeof InstitutionKind>

/**
 * An institution of the security forces of a side, which takes people one by one (ddr.md §1.17, §3.3). What it asks of them is in
 * `InstitutionRequirements`, in versions.
 */
export const Institution = z.object({
  id: Id,
  sideId: Id,
  kind: InstitutionKind,
  name: Texts,
  recordedBy: Id,
  recordedAt: Instant,
})
export type Institution = z.infer<typeof Institution>
export const institutionNoun = defineNoun({ name: 'institution', table: 'institutions', schema: Institution })

/** A unit of an institution, so that a post belongs somewhere and a complaint can name it. Nobody joins by unit. */
export const InstitutionUnit = z.object({
  id: Id,
  sideId: Id,
  institutionId: Id,
  name: Texts,
  placeCode: PlaceCode.nullable(),
  status: z.enum(['active', 'dissolved']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type InstitutionUnit = z.infer<typeof InstitutionUnit>
export const institutionUnitNoun = defineNoun({
  name: 'institutionUnit',
  table: 'institution_units',
  schema: InstitutionUnit,
})

/** Ranks from the lowest to the highest. What a rank is called and paid differs by institution; the order does not. */
export const Rank = z.enum([
  ...(['private', 'corporal', 'sergeant', 'warrantOfficer', 'lieutenant', 'captain', 'major'] as const),
  ...(['lieutenantColonel', 'colonel'] as const),
])
export type Rank = z.infer<typeof Rank>

/** Places that one post may have. */
export const mostPlaces = 5000

/** A post that an institution has open, with so many places. A place is taken by one person who was cleared. */
export const InstitutionPost = z.object({
  id: Id,
  sideId: Id,
  institutionId: Id,
  unitId: Id.nullable(),
  title: Texts,
  rank: Rank,
  places: z.int().min(0).max(mostPlaces),
  filled: z.int().min(0),
  status: z.enum(['open', 'closed']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type InstitutionPost = z.infer<typeof InstitutionPost>
export const institutionPostNoun = defineNoun({
  name: 'institutionPost',
  table: 'institution_posts',
  schema: InstitutionPost,
})

/** What was changed of a unit or a post, with the reason; never changed. */
export const InstitutionStep = z.object({
  id: Id,
  sideId: Id,
  institutionId: Id,
  /** The unit or the post. */
  subjectId: Id,
  kind: z.enum(['dissolved', 'placesChanged', 'closed', 'opened']),
  before: z.int().nullable(),
  after: z.int().nullable(),
  note: plainText(1000),
  takenBy: Id,
  takenAt: Instant,
})
export type InstitutionStep = z.infer<typeof InstitutionStep>
export const institutionStepNoun = defineNoun({
  name: 'institutionStep',
  table: 'institution_steps',
  schema: InstitutionStep,
  appendOnly: true,
})

/** Who keeps institutions, their units and posts. */
export const institutionKeepers: readonly Role[] = ['vettingOfficer', 'trainingOfficer', 'director']
/** Who reads them: offices of the side that deal with who joins, and with complaints about those who did. */
export const institutionReaders: readonly Role[] = [
  ...(['vettingOfficer', 'trainingOfficer', 'conductOfficer', 'director', 'auditor'] as const),
]
