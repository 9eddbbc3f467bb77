import { z } from 'zod'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { Point, Ring } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * Classes of heavy weapons by calibre and range. Agreements differ in where they draw the limits: these are a setting of the programme,
 * and which of them a line is about stands in its bands.
 */
export const HeavyClass = z.enum([
  ...([
    'tank',
    'armouredVehicle',
    'mortar',
    'gunUpTo100',
    'gunOver100',
    'rocketTo40',
    'rocketOver40',
    'missile',
  ] as const),
  ...(['airDefence', 'armedDrone', 'technical'] as const),
])
export type HeavyClass = z.infer<typeof HeavyClass>

/** How many metres behind a line weapons of a class stay; of a zone how far outside it. */
export const Band = z.strictObject({ weaponClass: HeavyClass, metres: z.int().min(0).max(200_000) })
export type Band = z.infer<typeof Band>

/** A line as somebody proposes it. */
export const lineShape = {
  agreementId: Id,
  articleId: Id,
  name: requiredText(200),
  /** A line that a party's weapons stay behind, or a zone that they stay out of. */
  kind: z.enum(['line', 'zone']),
  /** Whose weapons; null, in a zone, for everybody's. */
  partySideId: Id.nullable(),
  /** The corners, in order: of a line as it runs, of a zone around it. */
  points: Ring.min(2),
  /** On which hand of the line, as it runs, its party's weapons stay; null for a zone. */
  behind: z.enum(['left', 'right']).nullable(),
  bands: z.array(Band).min(1).max(HeavyClass.options.length),
  validFrom: Day,
  validUntil: Day.nullable(),
  /** The line whose place it takes; null for the first. */
  replaces: Id.nullable(),
}

/** A line or zone of an agreement, by two people of two authorities; both sides read it. */
export const Line = z.object({
  id: Id,
  sideId: Id,
  ...lineShape,
  status: z.enum(['proposed', 'inForce', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(1000),
})
export type Line = z.infer<typeof Line>
export const lineNoun = defineNoun({ name: 'ceasefireLine', table: 'ceasefire_lines', schema: Line })

/** Whether a line counted on a day. */
export function countsOn({ status, validFrom, validUntil }: Line, day: Day): boolean {
  return status === 'inForce' && validFrom <= day && (validUntil === null || day <= validUntil)
}

export const LineVerdict = z.enum(['behind', 'tooClose', 'across', 'outside', 'inside', 'uncertain'])
export type LineVerdict = z.infer<typeof LineVerdict>

/** What the machine says of a place and a line: an aid to who examines it, and no finding. */
export const Judgement = z.object({
  lineId: Id,
  verdict: LineVerdict,
  /** Metres behind the line, or outside the zone; negative across or inside. */
  metres: z.int(),
  required: z.int(),
  /** The place lies past an end of the line, whose last stretch was thought on. */
  pastEnd: z.boolean(),
})
export type Judgement = z.infer<typeof Judgement>

/** What somebody says of heavy weapons that were seen. */
export const sightingShape = {
  seenOn: Day,
  seenTime: z.union([TimeOfDay, z.literal('')]),
  placeCode: PlaceCode,
  placeTyped: requiredText(120),
  radiusM: z.int().min(0).max(500_000),
  weaponClass: HeavyClass,
  count: z.int().min(1).max(10_000),
  /** An authority's code, or a name. */
  party: requiredText(200),
  partySideId: Id.nullable(),
  /** The post, patrol or camera that saw it. */
  seenBy: requiredText(200),
  /** The incident that it was part of; null where it was none. */
  incidentId: Id.nullable(),
  note: plainText(2000),
}

export const Sighting = z.object({
  id: Id,
  sideId: Id,
  ...sightingShape,
  point: Point,
  verdicts: z.array(Judgement),
  status: z.enum(['clear', 'toExamine', 'incident', 'dismissed']),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(2000),
})
export type Sighting = z.infer<typeof Sighting>
export const sightingNoun = defineNoun({ name: 'weaponSighting', table: 'weapon_sightings', schema: Sighting })

/** What a sighting is called; made of the id's random part. */
export function sightingReference(id: Id): string {
  return shortCode('HW', id)
}

export const lineDrawers: readonly Role[] = ['ceasefireOfficer']
export const lineSigners: readonly Role[] = ['ceasefireOfficer', 'director']
export const sightingRecorders: readonly Role[] = ['monitor', 'ceasefireOfficer', 'incidentAnalyst']
export const sightingExaminers: readonly Role[] = ['ceasefireOfficer', 'incidentAnalyst']
export const lineReaders: readonly Role[] = ['monitor', 'ceasefireOfficer', 'incidentAnalyst', 'director', 'auditor']
