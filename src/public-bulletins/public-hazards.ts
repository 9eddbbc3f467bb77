import { z } from 'zod'
import type { Point } from '../kernel/geo.ts'
import { Texts } from '../kernel/texts.ts'

/**
 * How exact the public is told where hazardous areas are: a tenth of a degree, some 11 km. Partners are given a hundredth, on the record; whoever
 * looks for explosives to take finds nothing by a square of 11 km, and whoever lives there learns that the area is not free of them.
 */
const squaresInADegree = 10

/** The areas of a district that stand: how many of each kind, and how large together in square kilometres. */
export const DistrictHazards = z.object({
  /** Null of the areas of places that lie in no district. */
  name: Texts.nullable(),
  confirmed: z.int(),
  suspected: z.int(),
  squareKilometres: z.number(),
})
export type DistrictHazards = z.infer<typeof DistrictHazards>

export interface PublicHazards {
  readonly districts: readonly DistrictHazards[]
  /** The south-west corners of the squares in which an area lies, each once. */
  readonly squares: readonly Point[]
  /** The middles of the districts, to find one's way on the map. */
  readonly landmarks: readonly { readonly name: Texts; readonly at: Point }[]
}

/** The square in which a point lies: its south-west corner. */
export function squareOf([lon, lat]: Point): Point {
  return [Math.floor(lon * squaresInADegree) / squaresInADegree, Math.floor(lat * squaresInADegree) / squaresInADegree]
}
export const squareDegrees = 1 / squaresInADegree
