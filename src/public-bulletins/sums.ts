import type { Id } from '../kernel/ids.ts'
import type { MeasureTable, Part } from './tables.ts'

/** A sum of what was told of several periods; `whole` is false where some of it was withheld, so that there are more. */
export interface Sum {
  readonly n: number
  readonly whole: boolean
}
export interface SideSums extends Sum {
  readonly sideId: Id
  readonly by: Readonly<Record<Part, readonly (Sum & { readonly key: string })[]>>
}
export interface MeasureSums extends Sum {
  readonly sides: readonly SideSums[]
}

/** Of the versions of a period, the oldest first, the one that stands for a measure: the newest in which its sum is told. */
export function standing(versions: readonly MeasureTable[]): MeasureTable | undefined {
  return versions.findLast(({ n }) => n !== null) ?? versions[0]
}

function sumOf(figures: readonly (number | null)[]): Sum {
  return { n: figures.reduce<number>((sum, n) => sum + (n ?? 0), 0), whole: !figures.includes(null) }
}

/**
 * What was told of a measure since the beginning, from one table a period: added up from what was told and from nothing else, so that the sums
 * of two days tell no more than the tables between them.
 */
export function sumsOf(tables: readonly MeasureTable[]): MeasureSums {
  const sideIds = [...new Set(tables.flatMap(({ sides }) => sides.map(({ sideId }) => sideId)))]
  const sides = sideIds.map((sideId): SideSums => {
    const own = tables.map((table) => table.sides.find((side) => side.sideId === sideId))
    const by = (part: Part) => {
      const keys = [...new Set(own.flatMap((side) => side?.[part].map(({ key }) => key) ?? []))]
      return keys.map((key) => ({
        key,
        ...sumOf(own.map((side) => side?.[part].find((cell) => cell.key === key)?.n ?? null)),
      }))
    }
    const whole = sumOf(own.map((side) => side?.n ?? null))
    return { sideId, ...whole, by: { sex: by('sex'), age: by('age'), region: by('region') } }
  })
  return { ...sumOf(tables.map(({ n }) => n)), sides }
}
