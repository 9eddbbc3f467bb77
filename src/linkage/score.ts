/**
 * The model of Fellegi and Sunter (1969) with term frequencies, and a third kind of pair beside "same person" and
 * "strangers": kin, who share father, family and town, and are still two people. Probabilities come with their reasons.
 */
import type { RecordTable } from './columns.ts'
import { RecordComparer } from './compare-records.ts'
import { levelsKept, levelsOf } from './fields.ts'
import { Frequencies } from './frequencies.ts'
import type { Role } from './values.ts'

/** Chances of each level of a column, for the three kinds of pairs. `kin` is null where kin are as strangers. */
export interface ColumnModel {
  readonly role: Role
  readonly column: string
  readonly same: readonly number[]
  readonly strangers: readonly number[]
  readonly kin: readonly number[] | null
}

export interface LinkageModel {
  readonly columns: readonly ColumnModel[]
  /** The share of all pairs that are one person, and that are kin. */
  readonly shareSame: number
  readonly shareKin: number
}

/** What one column says about two records. `weight` is in bits: 1 doubles the odds that they are one person. */
export interface Reason {
  readonly role: Role
  readonly column: string
  readonly level: string
  readonly weight: number
  readonly a: string
  readonly b: string
}

/** The probability that two records are one person, and why: the columns, and what being kin explains as well. */
export interface Explanation {
  readonly probability: number
  /** Bits before any column is read: one pair in so many. */
  readonly prior: number
  readonly reasons: readonly Reason[]
  /** Bits against, because two of one family agree in the same way. 0 or less. */
  readonly kin: number
}

/** Scores pairs of a table by a model. Not shared between threads: each makes its own. */
export class Scorer {
  readonly comparer: RecordComparer
  readonly model: LinkageModel
  private readonly bySame: Float64Array
  private readonly byKin: Float64Array
  private readonly isKin: Uint8Array
  private readonly logPrior: number
  private readonly logKin: number

  constructor(table: RecordTable, model: LinkageModel, frequencies = frequenciesOf(table)) {
    this.comparer = new RecordComparer(table, frequencies)
    this.model = model
    const columns = model.columns.length
    this.bySame = new Float64Array(columns * levelsKept)
    this.byKin = new Float64Array(columns * levelsKept)
    this.isKin = new Uint8Array(columns)
    for (const [at, column] of model.columns.entries()) {
      this.isKin[at] = column.kin ? 1 : 0
      for (let level = 1; level < levelsKept; level++) {
        this.bySame[at * levelsKept + level] = logRatio(column.same[level], column.strangers[level])
        this.byKin[at * levelsKept + level] = column.kin ? logRatio(column.kin[level], column.strangers[level]) : 0
      }
    }
    const strangers = Math.max(1e-9, 1 - model.shareSame - model.shareKin)
    this.logPrior = Math.log(model.shareSame / strangers)
    this.logKin = Math.log(Math.max(model.shareKin, 1e-300) / strangers)
  }

  /** Natural log of the odds that two records are one person. Symmetric. */
  logOdds(a: number, b: number): number {
    this.comparer.compare(a, b)
    const { levels, rarity } = this.comparer
    let same = this.logPrior
    let kin = this.logKin
    for (let at = 0; at < levels.length; at++) {
      const level = levels[at] ?? 0
      if (level === 0) continue
      const rare = rarity[at] ?? 0
      same += (this.bySame[at * levelsKept + level] ?? 0) + rare
      if (this.isKin[at] === 1) kin += (this.byKin[at * levelsKept + level] ?? 0) + rare
    }
    return same - softplus(kin)
  }

  /** The probability that two records are one person, 0 to 1. */
  probability(a: number, b: number): number {
    return probabilityOf(this.logOdds(a, b))
  }

  explain(a: number, b: number): Explanation {
    const logOdds = this.logOdds(a, b)
    const { levels, rarity, columns } = this.comparer
    const reasons: Reason[] = []
    let sum = this.logPrior
    for (const [at, column] of columns.entries()) {
      const level = levels[at] ?? 0
      const weight = level === 0 ? 0 : (this.bySame[at * levelsKept + level] ?? 0) + (rarity[at] ?? 0)
      sum += weight
      reasons.push({
        role: column.role,
        column: column.name,
        level: levelsOf(column.role)[level] ?? 'missing',
        weight: weight / Math.LN2,
        a: column.texts[column.at(a)] ?? '',
        b: column.texts[column.at(b)] ?? '',
      })
    }
    return {
      probability: probabilityOf(logOdds),
      prior: this.logPrior / Math.LN2,
      reasons,
      kin: Math.min(0, logOdds - sum) / Math.LN2,
    }
  }
}

export function frequenciesOf(table: RecordTable): Frequencies[] {
  return table.columns.map((column) => new Frequencies(column))
}

/** The odds as a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function logRatio(same: number | undefined, strangers: number | undefined): number {
  return Math.log(Math.max(same ?? 0, 1e-9) / Math.max(strangers ?? 0, 1e-9))
}

/** log(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x))
}
