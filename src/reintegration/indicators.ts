import { z } from 'zod'
import { smallestCell } from '../groups/small-cells.ts'

/** So many of so many; null where telling would find somebody. */
export const Share = z.object({ count: z.int().nullable(), of: z.int().nullable() })
export type Share = z.infer<typeof Share>

/** The indicators of reintegration (ddr.md §10.5). */
export const IndicatorKey = z.enum([
  ...(['planIn30Days', 'enrolled', 'attendance', 'completed', 'employed6', 'employed12', 'employed24'] as const),
  ...(['incomeMore', 'accepted', 'rejoined'] as const),
])
export type IndicatorKey = z.infer<typeof IndicatorKey>

/** An indicator for all, and for women and men, who are hidden together: the one would tell the other. */
export const Indicator = z.object({ all: Share, female: Share, male: Share })
export type Indicator = z.infer<typeof Indicator>

const hidden: Share = { count: null, of: null }

/** Whether some of a share, those in it or those out of it, are so few that somebody could be found (R-SHR). */
function isSmall({ count, of }: { count: number; of: number }): boolean {
  return [count, of - count].some((n) => n > 0 && n < smallestCell) || (of > 0 && of < smallestCell)
}

/**
 * The indicator as this reader is shown it. Who sees the cases counts them anyway; for everybody else small cells are hidden, and
 * where that of one sex is, so is the other's.
 */
export function indicatorFor(
  bySex: Readonly<Record<'female' | 'male', { count: number; of: number }>>,
  seesCases: boolean,
): Indicator {
  const { female, male } = bySex
  const all = { count: female.count + male.count, of: female.of + male.of }
  if (seesCases) return { all, female, male }
  if (isSmall(all)) return { all: hidden, female: hidden, male: hidden }
  const apart = isSmall(female) || isSmall(male)
  return { all, female: apart ? hidden : female, male: apart ? hidden : male }
}

/** Query of `GET /api/reintegration-indicators`: of cases opened in a year, at a site. Fixed years, so that no two answers differ by one. */
export const IndicatorsQuery = z.object({
  site: z.union([z.uuid(), z.literal('')]).default(''),
  year: z
    .string()
    .regex(/^(\d{4})?$/)
    .default(''),
})
export type IndicatorsQuery = z.infer<typeof IndicatorsQuery>

export const IndicatorsView = z.object({
  opened: z.object({ all: z.int().nullable() }),
  indicators: z.record(IndicatorKey, Indicator),
  /** Drop-outs by reason; null where they are few. */
  dropReasons: z.record(z.string(), z.int().nullable()),
  /** Cases by how they ended. */
  outcomes: z.record(z.string(), z.int().nullable()),
  attendancePercent: z.int().nullable(),
})
export type IndicatorsView = z.infer<typeof IndicatorsView>
