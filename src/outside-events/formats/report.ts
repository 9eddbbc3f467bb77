import { z } from 'zod'

/**
 * What can be wrong with a row of a file of events, and what becomes of the row. `taken`: it stands as it was told, with the fault beside
 * it; nothing is put right by a guess. `refused`: it is no event without what is missing. No row is dropped without being counted.
 */
export const rules = {
  raggedRow: 'refused',
  cutRow: 'refused',
  noId: 'refused',
  idTwice: 'refused',
  dayUnreadable: 'refused',
  daysReversed: 'taken',
  daySpan: 'taken',
  yearDiffers: 'taken',
  noPlace: 'taken',
  coordinateRange: 'taken',
  coordinatesSwapped: 'taken',
  outsideCountry: 'taken',
  priogrid: 'taken',
  tollUnreadable: 'taken',
  tollOrder: 'taken',
  tollSum: 'taken',
  unknownType: 'taken',
  unknownLabel: 'taken',
  interaction: 'taken',
  encoding: 'taken',
} as const
export type Rule = keyof typeof rules
export const Rule = z.enum([
  ...(['raggedRow', 'cutRow', 'noId', 'idTwice', 'dayUnreadable', 'daysReversed', 'daySpan', 'yearDiffers'] as const),
  ...(['noPlace', 'coordinateRange', 'coordinatesSwapped', 'outsideCountry', 'priogrid', 'tollUnreadable'] as const),
  ...(['tollOrder', 'tollSum', 'unknownType', 'unknownLabel', 'interaction', 'encoding'] as const),
])

/** How many of the first rows with a fault are named. */
export const namedRows = 10

/** A row with a fault: its number among the rows of data, from 1, the provider's own id, and what it says. */
export const FaultyRow = z.object({ row: z.int(), id: z.string(), said: z.string() })
export type FaultyRow = z.infer<typeof FaultyRow>

export const RuleCount = z.object({ rule: Rule, rows: z.int(), first: z.array(FaultyRow) })
export type RuleCount = z.infer<typeof RuleCount>

/** What was found in a file: kept with the import. */
export const Report = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'mixed']),
  bom: z.boolean(),
  header: z.boolean(),
  /** Columns that this format has and the file has not; the events are poorer by them. */
  missing: z.array(z.string()),
  rows: z.int(),
  taken: z.int(),
  refused: z.int(),
  rules: z.array(RuleCount),
  /** Words of types that this programme does not know, each with how many rows say it; they are kept as told. */
  unmapped: z.array(z.object({ word: z.string(), rows: z.int() })),
  killed: z.object({ low: z.int(), best: z.int(), high: z.int() }),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Report = z.infer<typeof Report>

/** Notes a fault of the row that is read. */
export type Say = (rule: Rule, said?: string) => void

const unmappedAtMost = 50

/** Counts the faults of a file while it is read. */
export class Counting {
  readonly #rules = new Map<Rule, { rows: number; first: FaultyRow[] }>()
  readonly #unmapped = new Map<string, number>()

  note(rule: Rule, row: FaultyRow): void {
    const known = this.#rules.get(rule) ?? { rows: 0, first: [] }
    known.rows++
    if (known.first.length < namedRows) known.first.push(row)
    this.#rules.set(rule, known)
  }

  unmapped(word: string): void {
    if (this.#unmapped.has(word) || this.#unmapped.size < unmappedAtMost)
      this.#unmapped.set(word, (this.#unmapped.get(word) ?? 0) + 1)
  }

  /** The rules that any row breaks, in the order of their list. */
  get rules(): RuleCount[] {
    return Rule.options.flatMap((rule) => {
      const of = this.#rules.get(rule)
      return of ? [{ rule, ...of }] : []
    })
  }

  get words(): Report['unmapped'] {
    return [...this.#unmapped].map(([word, rows]) => ({ word, rows })).sort((a, b) => b.rows - a.rows)
  }
}
