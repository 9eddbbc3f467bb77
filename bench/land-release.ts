import { difference, intersection } from 'polyclip-ts'
import type { Point } from '../src/kernel/geo.ts'
import { groundAreaM2, planarAreaM2, planarDifference, planarIntersection } from '../src/land-release/clipping.ts'
import type { LandProduct } from '../src/land-release/land-product.ts'
import { reckoned } from '../src/land-release/reckoning.ts'
import { median } from './median.ts'

const hazards = 500
const productsEach = 2
const rounds = 3

/** Numbers that are the same in every run (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** An outline of 12 to 60 corners around a middle, as those of surveyors are. */
function outline(next: () => number, [lon, lat]: Point, radius: number): Point[] {
  const corners = 12 + Math.floor(next() * 49)
  return Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners
    const far = radius * (0.5 + next() * 0.5)
    return [lon + (far * Math.cos(angle)) / 94_000, lat + (far * Math.sin(angle)) / 111_000]
  })
}

interface Case {
  readonly hazard: Point[]
  readonly products: Point[][]
}

function invented(): Case[] {
  const next = numbers(2020)
  return Array.from({ length: hazards }, () => {
    const middle: Point = [13 + next() * 2, 32 + next()]
    const radius = 80 + next() * 300
    const beside = (): Point => [middle[0] + (next() - 0.5) * 0.002, middle[1] + (next() - 0.5) * 0.002]
    return {
      hazard: outline(next, middle, radius),
      products: Array.from({ length: productsEach }, () => outline(next, beside(), radius * 0.7)),
    }
  })
}

function productOf(points: readonly Point[], at: number): LandProduct {
  const id = `00000000-0000-8000-8000-${String(at).padStart(12, '0')}`
  const nothing = { counted: [], areaM2: 0, overlapM2: 0, outsideM2: 0, warnings: [], declination: 0 }
  const day = `2020-06-${String(10 + at).padStart(2, '0')}`
  return {
    ...{ id, sideId: id, hazardId: id, taskId: null, kind: 'cleared', method: 'manual', lines: [], ...nothing },
    ...{ workedFrom: day, workedUntil: day, organisation: 'x', depthRequiredCm: 20, depthCm: 20, evidence: 'x' },
    ...{ overrideReason: null, status: 'standing', recordedBy: id, recordedAt: `${day}T00:00:00.000Z` },
    points: points.map((point) => ({ label: '', point, format: 'degrees', precisionM: 0.1 })),
    drawnM2: groundAreaM2([[[...points]]]),
  }
}

/** The whole reckoning as `landProduct.record` does it: to the plane, cut, back, measured on the ellipsoid. */
function reckonAll(cases: readonly Case[]): number {
  return cases.reduce((sum, { hazard, products }) => {
    const { remaining } = reckoned([[hazard]], products.map(productOf))
    return sum + groundAreaM2(remaining)
  }, 0)
}

type Planar = [number, number][][][]
const planar = ({ hazard, products }: Case): { hazard: Planar; products: Planar[] } => {
  const metres = (ring: readonly Point[]): Planar => [[ring.map(([x, y]) => [x * 94_000, y * 111_000])]]
  return { hazard: metres(hazard), products: products.map(metres) }
}

/** Only the cutting, on the plane, by ours or by the peer. */
function cutAll(
  cases: readonly ReturnType<typeof planar>[],
  shared: (a: Planar, b: Planar) => Planar,
  without: (a: Planar, b: Planar) => Planar,
): number {
  let area = 0
  for (const { hazard, products } of cases) {
    let remaining = hazard
    for (const product of products) {
      area += planarAreaM2(shared(product, remaining))
      remaining = without(remaining, product)
    }
  }
  return area
}

function timed(work: () => number): { ms: number; area: number } {
  const began = performance.now()
  const area = work()
  return { ms: performance.now() - began, area }
}

/** 1,000 products clipped into 500 hazards, in the order of their days (LR-2); the peer cuts on the plane alone. */
export async function benchLandRelease(): Promise<void> {
  const cases = invented()
  const planes = cases.map(planar)
  const open = (pieces: Planar): Planar => pieces.map((rings) => rings.map((ring) => ring.slice(0, -1)))
  const peer = {
    shared: (a: Planar, b: Planar) => open(intersection(a, b)),
    without: (a: Planar, b: Planar) => open(difference(a, b)),
  }
  const whole: number[] = []
  const ours: number[] = []
  const theirs: number[] = []
  let apart = 0
  for (let round = 0; round < rounds; round++) {
    whole.push(timed(() => reckonAll(cases)).ms)
    const a = timed(() => cutAll(planes, planarIntersection, planarDifference))
    const b = timed(() => cutAll(planes, peer.shared, peer.without))
    ours.push(a.ms)
    theirs.push(b.ms)
    apart = Math.max(apart, Math.abs(a.area - b.area))
  }
  const products = hazards * productsEach
  process.stdout.write(
    `${products} products into ${hazards} hazards, reckoned whole: ${Math.round(median(whole))} ms\n`,
  )
  process.stdout.write(
    `cutting alone: ${Math.round(median(ours))} ms; polyclip-ts: ${Math.round(median(theirs))} ms; ratio of speed ${(median(theirs) / median(ours)).toFixed(2)}; areas differ by ${apart.toFixed(4)} m²\n`,
  )
}
