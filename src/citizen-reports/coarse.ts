import type { Point } from '../kernel/geo.ts'

/** How exactly somebody says where it was: their choice, and the coarse one unless they say otherwise. */
export const coarseness = ['km', 'tenKm', 'exact'] as const
export type Coarseness = (typeof coarseness)[number]

const decimals: Readonly<Record<Exclude<Coarseness, 'exact'>, number>> = { km: 2, tenKm: 1 }
/** Half the diagonal of a cell of so many decimals at the equator, in metres, rounded up: no cell is larger. */
const metres: Readonly<Record<Exclude<Coarseness, 'exact'>, number>> = { km: 800, tenKm: 8000 }

/** A point as exactly as it may be known, with the metres within which it lies; what is finer is gone before it leaves the browser. */
export function coarsePoint([lon, lat]: Point, accuracyM: number, how: Coarseness): { point: Point; pointM: number } {
  if (how === 'exact') return { point: [lon, lat], pointM: Math.min(100_000, Math.ceil(accuracyM)) }
  const by = 10 ** decimals[how]
  return {
    point: [Math.round(lon * by) / by, Math.round(lat * by) / by],
    pointM: Math.min(100_000, Math.ceil(accuracyM) + metres[how]),
  }
}
