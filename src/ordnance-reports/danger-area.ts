import { pointAt } from '../kernel/coordinates/geodesic.ts'
import type { Point, Ring } from '../kernel/geo.ts'

/**
 * How far fragments and blast may reach (TNMA 10.20/01 v2, as ordnance-incidents-maps.md SD-1 gives it), for an all-up weight in
 * kilograms. An aid for planning by qualified people: it knows neither tamping nor ground, and is not for single small items.
 */
export const situations = ['publicAccess', 'noPublicAccess', 'bareExplosive', 'linearArray'] as const
export type Situation = (typeof situations)[number]

const reach: Readonly<Record<Situation, (kg: number) => number>> = {
  publicAccess: (kg) => 634 * kg ** (1 / 6),
  noPublicAccess: (kg) => 444 * kg ** (1 / 6),
  bareExplosive: (kg) => 130 * kg ** (1 / 3),
  // Items in a line, more than a diameter apart, fired together (DSTO).
  linearArray: (kg) => 370 * kg ** (1 / 5),
}

export interface DangerRadius {
  readonly metres: number
  /** The weight is so large that blast reaches beyond fragments: the larger is given, and a person has to be asked. */
  readonly askSomebody: boolean
}

/** The distance in metres, the larger of fragments and blast. */
export function dangerRadius(kg: number, situation: Situation): DangerRadius {
  const metres = reach[situation](kg)
  const blast = reach.bareExplosive(kg)
  return { metres: Math.max(metres, blast), askSomebody: situation !== 'bareExplosive' && blast > metres }
}

/** How far a bang of 140 dB carries, in metres, for so many kilograms of TNT (SD-1). It says where ears hurt, not where it is safe. */
export function acousticRadius(kgTnt: number): number {
  return 215 * kgTnt ** (1 / 3)
}

const corners = 64

/** The corners of a cordon that holds the whole circle (SD-3): drawn through its corners a polygon would cut it short. */
export function cordonAround(point: Point, metres: number): Ring {
  const out = metres / Math.cos(Math.PI / corners)
  return Array.from({ length: corners }, (_, i) => pointAt(point, { bearing: (i * 360) / corners, metres: out }))
}
