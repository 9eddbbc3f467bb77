import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/** What can be harmed by an explosion, each with a factor of its own (IATG 02.20; ddr.md §2.6). */
export const ExposureKind = z.enum([
  'inhabitedBuilding',
  'publicRoad',
  'processBuilding',
  'vulnerableBuilding',
  'interMagazine',
])
export type ExposureKind = z.infer<typeof ExposureKind>

/** A place near the magazines of a site that has to be kept at a distance. Once standing, only withdrawn, never moved. */
export const Exposure = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  kind: ExposureKind,
  name: requiredText(120),
  /** The point of it that is nearest to the magazines. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  status: z.enum(['standing', 'withdrawn']),
  recordedBy: Id,
  recordedAt: Instant,
  withdrawnBy: Id.nullable(),
  withdrawnFor: z.string().nullable(),
})
export type Exposure = z.infer<typeof Exposure>
export const exposureNoun = defineNoun({ name: 'exposure', table: 'ammunition_exposures', schema: Exposure })

/** Z in D = Z·Q^(1/3), and a distance that is kept whatever Q is; 0 where none is set. */
export const Factor = z.strictObject({ z: z.number().min(0.1).max(200), minimumMetres: z.int().min(0).max(10_000) })
export const Factors = z.strictObject({
  inhabitedBuilding: Factor,
  publicRoad: Factor,
  processBuilding: Factor,
  vulnerableBuilding: Factor,
  interMagazine: Factor,
})
export type Factors = z.infer<typeof Factors>

/** The factors of an authority: settings in versions, written by one and signed by another, not numbers in a program. */
export const DistanceFactors = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  factors: Factors,
  basis: requiredText(600),
  status: z.enum(['draft', 'inForce', 'retired', 'discarded']),
  ...signatureShape,
})
export type DistanceFactors = z.infer<typeof DistanceFactors>
export const distanceFactorsNoun = defineNoun({
  name: 'distanceFactors',
  table: 'distance_factors',
  schema: DistanceFactors,
})

/** A vulnerable building needs no less room than an inhabited one, and that no less than a road: a swap is a typing error. */
export function factorsFault({ inhabitedBuilding, publicRoad, vulnerableBuilding }: Factors): Refusal | undefined {
  if (vulnerableBuilding.z < inhabitedBuilding.z)
    return refuse('distanceFactors.order', {}, 'factors.vulnerableBuilding.z')
  if (inhabitedBuilding.z < publicRoad.z) return refuse('distanceFactors.order', {}, 'factors.inhabitedBuilding.z')
  return undefined
}

const earthRadiusMetres = 6_371_008.8

/** Metres between two points on a sphere (haversine); a few in a thousand off the ellipsoid, and only ever a planning aid. */
export function metresBetween([lonA, latA]: Point, [lonB, latB]: Point): number {
  const rad = Math.PI / 180
  const [dLat, dLon] = [(latB - latA) * rad, (lonB - lonA) * rad]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The distance that a quantity asks for: Z·Q^(1/3), or the least distance where that is more. Nothing asks for none. */
export function requiredMetres(grams: number, { z: factor, minimumMetres }: z.infer<typeof Factor>): number {
  return grams === 0 ? 0 : Math.max(factor * Math.cbrt(grams / 1000), minimumMetres)
}

/** The quantity that a distance allows, (D/Z)³, in whole grams rounded down; none within the least distance. */
export function allowedGrams(metres: number, { z: factor, minimumMetres }: z.infer<typeof Factor>): number {
  return metres < minimumMetres ? 0 : Math.floor((metres / factor) ** 3 * 1000)
}

/** An exposure as a magazine sees it. Metres are whole, rounded down: never farther than it is. */
export const Facing = z.object({ id: Id, name: z.string(), kind: ExposureKind, metres: z.int(), waived: z.boolean() })
export type Facing = z.infer<typeof Facing>

export interface Limit extends Facing {
  readonly allowedGrams: number
  readonly requiredMetres: number
  readonly exceeded: boolean
}

/** What each exposure allows, the one that allows least first: that one governs (R-AMMO2). */
export function limitsOf(grams: number, facing: readonly Facing[], factors: Factors): Limit[] {
  return facing
    .map((one) => {
      const allowed = allowedGrams(one.metres, factors[one.kind])
      const required = Math.ceil(requiredMetres(grams, factors[one.kind]))
      return { ...one, allowedGrams: allowed, requiredMetres: required, exceeded: grams > allowed }
    })
    .toSorted((a, b) => a.allowedGrams - b.allowedGrams)
}

/** The corners of a circle around a point, for a map. */
export function circleAround([lon, lat]: Point, metres: number): Point[] {
  const rad = Math.PI / 180
  return Array.from({ length: 48 }, (_, step): Point => {
    const angle = (step / 48) * 2 * Math.PI
    const dLat = (metres * Math.cos(angle)) / earthRadiusMetres / rad
    const dLon = (metres * Math.sin(angle)) / earthRadiusMetres / rad / Math.max(0.01, Math.cos(lat * rad))
    return [lon + dLon, lat + dLat]
  })
}
