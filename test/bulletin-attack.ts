/**
 * Somebody who has every bulletin that was ever published and a computer. Knows that figures are whole numbers of people, that tables add up,
 * and what each version of a period told; shares no code with what decides what is told.
 */

/** What is published, as a reader of the page has it. */
export interface PublishedTable {
  readonly n: number | null
  readonly sides: readonly PublishedSide[]
}
type PublishedSide = { readonly sideId: string; readonly n: number | null } & Readonly<
  Record<(typeof partNames)[number], readonly { readonly key: string; readonly n: number | null }[]>
>
const partNames = ['sex', 'age', 'region'] as const

/** What the attacker supposes of corrections: nothing, that they only add people, or that they only take people out. */
export type Supposition = 'nothing' | 'grew' | 'shrank'

type Row = Map<string, number>
interface Equation {
  readonly row: Row
  readonly sum: number
}
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** Figures by name, with null where they are not told: `total`, a side, a cell of a side. */
export function figuresOf(table: PublishedTable): Map<string, number | null> {
  const figures = new Map<string, number | null>([['total', table.n]])
  for (const side of table.sides) {
    figures.set(side.sideId, side.n)
    for (const part of partNames) for (const { key, n } of side[part]) figures.set(`${side.sideId}/${part}/${key}`, n)
  }
  return figures
}

function sumsIn(table: PublishedTable): [string, string[]][] {
  return [
    ['total', table.sides.map(({ sideId }) => sideId)],
    ...table.sides.flatMap((side) =>
      partNames.map((part): [string, string[]] => [
        side.sideId,
        side[part].map(({ key }) => `${side.sideId}/${part}/${key}`),
      ]),
    ),
  ]
}

/** The names of what two versions differ by, and of what is withheld of one table together. */
export const changeOf = (i: number, j: number, name: string) => `${j}-${i}:${name}`
export const withheldOf = (i: number, which: number) => `${i}:withheld ${which}`

/** Everything that follows of the versions of one period: bounds of each figure, of each difference, and of what each table leaves out. */
export function attack(versions: readonly PublishedTable[], supposed: Supposition): Map<string, Bounds> {
  const equations: Equation[] = []
  const bounds = new Map<string, { low: number; high: number }>()
  const known = versions.map(figuresOf)
  const name = (i: number, figure: string) => `${i}:${figure}`
  const equals = (whole: string, addends: readonly [string, number][]) =>
    equations.push({ row: new Map([[whole, -1], ...addends]), sum: 0 })
  versions.forEach((table, i) => {
    for (const [figure, n] of known[i] ?? [])
      bounds.set(name(i, figure), n === null ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: n, high: n })
    sumsIn(table).forEach(([whole, addends], which) => {
      equals(
        name(i, whole),
        addends.map((one) => [name(i, one), 1]),
      )
      const hidden = addends.filter((one) => known[i]?.get(one) === null)
      bounds.set(withheldOf(i, which), { low: 0, high: Number.POSITIVE_INFINITY })
      equals(
        withheldOf(i, which),
        hidden.map((one) => [name(i, one), 1]),
      )
    })
    for (let j = 0; j < i; j++)
      for (const figure of known[i]?.keys() ?? []) {
        const change = changeOf(j, i, figure)
        const free = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
        bounds.set(
          change,
          supposed === 'grew' ? { ...free, low: 0 } : supposed === 'shrank' ? { ...free, high: 0 } : free,
        )
        equals(name(i, figure), [
          [name(j, figure), 1],
          [change, 1],
        ])
      }
  })
  const reduced = eliminate(equations, bounds)
  propagate([...equations, ...reduced], bounds)
  return bounds
}

/** What the equations say of what is not known, solved for as many as can be (Gauss and Jordan). */
function eliminate(equations: readonly Equation[], bounds: ReadonlyMap<string, Bounds>): Equation[] {
  const unknown = equations.map(({ row, sum }) => {
    const left: Row = new Map()
    let right = sum
    for (const [variable, factor] of row) {
      const { low, high } = bounds.get(variable) ?? { low: 0, high: 0 }
      if (low === high) right -= factor * low
      else left.set(variable, factor)
    }
    return { row: left, sum: right }
  })
  const solved: { row: Row; sum: number; of: string }[] = []
  for (const equation of unknown) {
    for (const done of solved) subtract(equation, done, equation.row.get(done.of) ?? 0)
    const [of] = equation.row.keys()
    const factor = of === undefined ? undefined : equation.row.get(of)
    if (of === undefined || factor === undefined) continue
    for (const [variable, value] of equation.row) equation.row.set(variable, value / factor)
    const pivot = { row: equation.row, sum: equation.sum / factor, of }
    for (const done of solved) subtract(done, pivot, done.row.get(of) ?? 0)
    solved.push(pivot)
  }
  return solved
}

function subtract(from: { row: Row; sum: number }, what: Equation, times: number): void {
  if (times === 0) return
  from.sum -= times * what.sum
  for (const [variable, factor] of what.row) {
    const left = (from.row.get(variable) ?? 0) - times * factor
    if (Math.abs(left) < 1e-9) from.row.delete(variable)
    else from.row.set(variable, left)
  }
}

/** Draws the bounds in until nothing moves: each variable lies between what the others of its equation leave for it. */
function propagate(equations: readonly Equation[], bounds: Map<string, { low: number; high: number }>): void {
  for (let moved = true, rounds = 0; moved && rounds < 200; rounds++) {
    moved = false
    for (const { row, sum } of equations)
      for (const [variable, factor] of row) {
        let low = sum
        let high = sum
        for (const [other, times] of row) {
          const of = bounds.get(other)
          if (other === variable || !of) continue
          low -= times > 0 ? times * of.high : times * of.low
          high -= times > 0 ? times * of.low : times * of.high
        }
        const own = bounds.get(variable)
        if (!own) continue
        const [least, most] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor]
        const raised = Math.ceil(least - 1e-6)
        const lowered = Math.floor(most + 1e-6)
        if (raised > own.low) [own.low, moved] = [raised, true]
        if (lowered < own.high) [own.high, moved] = [lowered, true]
      }
  }
}
