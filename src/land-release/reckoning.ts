import type { HazardPerimeter } from '../hazards/hazard.ts'
import { type Ground, groundAreaM2, shared, without } from './clipping.ts'
import type { LandProduct, ProductKind } from './land-product.ts'

/** A product with what is needed to put it in order. */
type Ordered = Pick<LandProduct, 'id' | 'workedUntil' | 'recordedAt'>

/** By the day the work ended, then by when it was entered, then by id: the same order on every machine (LR-2). */
export function inOrder(a: Ordered, b: Ordered): number {
  return compare(a.workedUntil, b.workedUntil) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The ground that turning points enclose. */
export function groundOf(points: HazardPerimeter['points']): Ground {
  return [[points.map(({ point }) => point)]]
}

/** What of a product counts, after those before it. */
export type Counted = Pick<LandProduct, 'counted' | 'areaM2' | 'overlapM2' | 'outsideM2'>

/** What of a product counts in a hazardous area of which this much remains; and what remains after it (LR-2). Throws `Uncuttable`. */
export function countedOf(product: LandProduct, hazard: Ground, remaining: Ground): { counts: Counted; after: Ground } {
  const drawn = groundOf(product.points)
  const inside = groundAreaM2(shared(drawn, hazard))
  const counted = shared(remaining, drawn)
  const areaM2 = groundAreaM2(counted)
  const counts = {
    counted: mutable(counted),
    areaM2,
    overlapM2: Math.max(0, inside - areaM2),
    outsideM2: Math.max(0, product.drawnM2 - inside),
  }
  return { counts, after: areaM2 === 0 ? remaining : without(remaining, drawn) }
}

export interface Reckoned {
  readonly products: readonly LandProduct[]
  readonly remaining: Ground
}

/**
 * All products of a hazardous area in the order of their days, each clipped to what those before it left (LR-2), and what remains.
 * Throws `Uncuttable`.
 */
export function reckoned(hazard: Ground, products: readonly LandProduct[]): Reckoned {
  let remaining = hazard
  const next = [...products].sort(inOrder).map((product) => {
    const { counts, after } = countedOf(product, hazard, remaining)
    remaining = after
    return { ...product, ...counts }
  })
  return { products: next, remaining }
}

/** Square metres of each kind. */
export function sumsOf(products: readonly LandProduct[]): Readonly<Record<ProductKind, number>> {
  const of = (kind: ProductKind) =>
    products.filter((product) => product.kind === kind).reduce((sum, { areaM2 }) => sum + areaM2, 0)
  return { cancelled: of('cancelled'), reduced: of('reduced'), cleared: of('cleared') }
}

/** The same pieces as arrays that a record may hold. */
export function mutable(ground: Ground): LandProduct['counted'] {
  return ground.map((rings) => rings.map((ring) => [...ring]))
}
