import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { type Known, ownWhy, type Why, whyWithheld } from './withheld.ts'

/** What a bulletin counts, each by an indicator of that code: the public page counts nothing in a way of its own. */
export const Measure = z.enum(['DEM-11', 'DEM-12', 'DIS-01'])
export type Measure = z.infer<typeof Measure>

/** Whom figures are of. Of things the sum of the whole programme is told however small it is: it equals the ledger, and names nobody. */
export const measureIsOf = { 'DEM-11': 'people', 'DEM-12': 'people', 'DIS-01': 'things' } as const satisfies Record<
  Measure,
  'people' | 'things'
>

/** By what the figures of an authority are told apart. The region is where it happened, never where somebody lives. */
export const Part = z.enum(['sex', 'age', 'region'])
export type Part = z.infer<typeof Part>
export const parts = Part.options

/**
 * Parts in which one cell that holds everybody is not told, with its table: who knows that somebody came would learn their age. Their sex they
 * know, and where a site is everybody knows; that no woman came is what the public has to learn (ddr.md F10).
 */
const saysSomethingOfEach: Readonly<Record<Part, boolean>> = { sex: false, age: true, region: false }

const n = z.int().nullable()
const cells = z.array(z.strictObject({ key: z.string().max(40), n }))
const SideTable = z.strictObject({ sideId: Id, n, sex: cells, age: cells, region: cells })

/** The figures of a measure in a period, as they are told: `n` is null where it is withheld, a key is empty where it is not recorded. */
export const MeasureTable = z.strictObject({ code: Measure, version: z.int(), n, sides: z.array(SideTable).max(20) })
export type MeasureTable = z.infer<typeof MeasureTable>

/** The same before anything is left out. */
export interface CountedTable {
  readonly code: Measure
  readonly version: number
  readonly n: number
  readonly sides: readonly CountedSide[]
}
export type CountedSide = { readonly sideId: Id; readonly n: number } & Readonly<Record<Part, readonly CountedCell[]>>
interface CountedCell {
  readonly key: string
  readonly n: number
}

/**
 * The same with the reason of each figure that is not told, for those who prepare a bulletin: `n` is what was counted. Of another authority they
 * are told that something is withheld and neither why nor what, `n` being null.
 */
const Reason = z.enum(['few', 'change', 'before', 'wouldTell', 'same', 'above', 'notYours']).nullable()
const explainedCells = z.array(z.strictObject({ key: z.string(), n, why: Reason }))
const ExplainedSide = z.strictObject({
  ...{ sideId: Id, n, why: Reason, sex: explainedCells, age: explainedCells, region: explainedCells },
})
type ExplainedSide = z.infer<typeof ExplainedSide>
export const ExplainedTable = z.strictObject({
  ...{ code: Measure, version: z.int(), n, why: Reason, sides: z.array(ExplainedSide) },
})
export type ExplainedTable = z.infer<typeof ExplainedTable>

/**
 * Decides what of a measure is told, from the figures and from the earlier versions of the same period. Periods do not overlap, so that
 * nobody is in two of them and no bulletin tells anything of another's period (docs/decisions/0073-public-bulletins.md).
 */
export function explain(counted: CountedTable, former: readonly MeasureTable[]): ExplainedTable {
  const { code, version, n: whole } = counted
  const total: Known = { n: whole, former: former.map((table) => table.n) }
  const why = measureIsOf[code] === 'things' ? null : ownWhy(total)
  const sides = counted.sides.map(
    ({ sideId, n: of }): Known => ({
      n: of,
      former: former.map((table) =>
        formerOf(
          table,
          table.sides.find((side) => side.sideId === sideId),
        ),
      ),
    }),
  )
  const whySides = why === null ? whyWithheld(total, sides) : sides.map((): Why => 'above')
  return {
    ...{ code, version, n: whole, why },
    sides: counted.sides.map((side, i) => explainSide(side, whySides[i] ?? null, former)),
  }
}

function explainSide(side: CountedSide, why: Why | null, former: readonly MeasureTable[]): ExplainedSide {
  const before = former.map((table) => ({ table, side: table.sides.find(({ sideId }) => sideId === side.sideId) }))
  const total: Known = { n: side.n, former: before.map((one) => formerOf(one.table, one.side)) }
  const partOf = (part: Part) => {
    const known = side[part].map(
      ({ key, n: of }): Known => ({
        n: of,
        former: before.map((one) =>
          formerOf(
            one.table,
            one.side?.[part].find((cell) => cell.key === key),
          ),
        ),
      }),
    )
    const reasons = why === null ? whyOfPart(part, total, known) : known.map((): Why => 'above')
    return side[part].map(({ key, n: of }, i) => ({ key, n: of, why: reasons[i] ?? null }))
  }
  return { sideId: side.sideId, n: side.n, why, sex: partOf('sex'), age: partOf('age'), region: partOf('region') }
}

function whyOfPart(part: Part, total: Known, known: readonly Known[]): (Why | null)[] {
  const holdsAll = total.n > 0 && known.length > 1 && known.some(({ n: of }) => of === total.n)
  return saysSomethingOfEach[part] && holdsAll ? known.map(() => 'same') : whyWithheld(total, known)
}

/** What an earlier version told of a figure. What had no line in it was nobody, unless none of it was told. */
function formerOf(table: MeasureTable, figure: { readonly n: number | null } | undefined): number | null {
  return figure ? figure.n : table.n === null ? null : 0
}

/** What is told of it: the figures without reasons, and null where there is one. */
export function told({ code, version, sides, ...whole }: ExplainedTable): MeasureTable {
  const figure = ({ n: of, why }: Pick<ExplainedTable, 'n' | 'why'>) => (why === null ? of : null)
  const cellsOf = (some: ExplainedSide[Part]) => some.map(({ key, ...of }) => ({ key, n: figure(of) }))
  return {
    ...{ code, version, n: figure(whole) },
    sides: sides.map((side) => ({
      ...{ sideId: side.sideId, n: figure(side) },
      ...{ sex: cellsOf(side.sex), age: cellsOf(side.age), region: cellsOf(side.region) },
    })),
  }
}

/**
 * What a version of a period tells after those before it: where its sum differs by so few from what was told that they would be they, the table
 * stays as it stands, and the public learns nothing new of the measure.
 */
export function toldAfter(table: ExplainedTable, former: readonly MeasureTable[]): MeasureTable {
  const before = former.at(-1)
  return before && (table.why === 'change' || table.why === 'before') ? before : told(table)
}

/** The same for a reader of one authority: of the others, and of the whole, what is withheld is not shown. */
export function asSeenBy(sideId: Id, table: ExplainedTable): ExplainedTable {
  const veiled = <F extends Pick<ExplainedTable, 'n' | 'why'>>(figure: F): F =>
    figure.why === null ? figure : { ...figure, n: null, why: 'notYours' }
  return {
    ...veiled(table),
    sides: table.sides.map((side) =>
      side.sideId === sideId
        ? side
        : { ...veiled(side), sex: side.sex.map(veiled), age: side.age.map(veiled), region: side.region.map(veiled) },
    ),
  }
}
