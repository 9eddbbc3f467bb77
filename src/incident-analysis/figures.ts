import { z } from 'zod'
import { Point } from '../kernel/geo.ts'

/** How many incidents a figure was made of, and why others could not be used. */
export const Used = z.object({
  used: z.int(),
  /** Without coordinates. */
  noPoint: z.int(),
  /** With a radius larger than the figure can bear, or one that nobody said. */
  tooCoarse: z.int(),
  /** Known to a month or a year only, where days count. */
  noDay: z.int(),
})
export type Used = z.infer<typeof Used>

/** Above or below chance, with false discoveries controlled at that level. */
export const CellVerdict = z.enum(['more99', 'more95', 'fewer95'])
export type CellVerdict = z.infer<typeof CellVerdict>

export const HotCell = z.object({
  ...{ west: z.number(), south: z.number(), east: z.number(), north: z.number() },
  ...{
    count: z.int(),
    killed: z.int(),
    around: z.int(),
    expected: z.number(),
    giStar: z.number(),
    p: z.number(),
    q: z.number(),
  },
  verdict: CellVerdict,
})
export type HotCell = z.infer<typeof HotCell>

/** Cells in which and around which more, or less, happened than chance puts there; at most `mostCells` of them, the surest first. */
export const HotSpots = z.object({
  basis: Used,
  cells: z.int(),
  found: z.array(HotCell),
  more: z.boolean(),
  moran: z
    .object({ i: z.number(), expected: z.number(), z: z.number(), p: z.number(), byPermutation: z.number() })
    .nullable(),
})
export type HotSpots = z.infer<typeof HotSpots>

/** A cluster as places in the columns. */
export const FoundCluster = z.object({
  ...{ count: z.int(), killed: z.int(), from: z.int(), until: z.int(), outline: z.array(Point) },
  members: z.array(z.int()),
})
export type FoundCluster = z.infer<typeof FoundCluster>

export const Clusters = z.object({
  basis: Used,
  /** In no cluster. */
  alone: z.int(),
  found: z.array(FoundCluster),
  more: z.boolean(),
  /** Null where there are too few or too many pairs. */
  knox: z
    .object({ pairs: z.int(), expected: z.number(), p: z.number(), nearInSpace: z.int(), permutations: z.int() })
    .nullable(),
})
export type Clusters = z.infer<typeof Clusters>

/** A bar of the chart of weeks. */
export const WeekBar = z.object({ from: z.int(), until: z.int(), count: z.int(), killed: z.int(), whole: z.boolean() })

/** A week of a district that surprises. */
export const Anomaly = z.object({
  ...{ district: z.int(), from: z.int(), until: z.int(), count: z.int(), expected: z.number(), weeks: z.int() },
  ...{ p: z.number(), q: z.number() },
})
export type Anomaly = z.infer<typeof Anomaly>

export const WeekFigures = z.object({
  basis: Used,
  bars: z.array(WeekBar),
  anomalies: z.array(Anomaly),
  /** District-weeks that were looked at, districts without an incident too. */
  tests: z.int(),
})
export type WeekFigures = z.infer<typeof WeekFigures>

/** A district in the period and in the one before it, of the same length. */
export const Trend = z.object({
  ...{ district: z.int(), count: z.int(), countBefore: z.int(), noticed: z.int(), noticedBefore: z.int() },
  ...{ hours: z.number(), hoursBefore: z.number() },
  /** Per 100 monitored hours; null without hours. */
  rate: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  rateBefore: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Now against before; null without hours on both sides. A bound that is null has no end. */
  ratio: z
    .object({ value: z.number().nullable(), low: z.number(), high: z.number().nullable(), p: z.number() })
    .nullable(),
  /** The cumulative sum at the end of the period, and what it warns from; null without usual weeks. */
  cusum: z.object({ value: z.number(), warnsFrom: z.number(), usual: z.number() }).nullable(),
})
export type Trend = z.infer<typeof Trend>

export const Figures = z.object({
  ...{ count: z.int(), killed: z.int() },
  hotSpots: HotSpots,
  clusters: Clusters,
  weeks: WeekFigures,
  trends: z.array(Trend),
})
export type Figures = z.infer<typeof Figures>
