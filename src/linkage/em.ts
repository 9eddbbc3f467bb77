/**
 * Learns from the file alone how often each level occurs among records of one person, strangers and kin: expectation and
 * maximization over pairs that the rules brought and pairs drawn at random, which say what chance agreement looks like.
 */
import type { Column } from './columns.ts'
import { expectedLevels, expectedOfKin, levelsKept } from './fields.ts'
import type { ColumnModel, LinkageModel } from './score.ts'

/** Compared pairs. `weights`: for how many pairs of the file each stands. */
export class PairSample {
  readonly columns: number
  levels: Uint8Array
  rarity: Float32Array
  weights: Float64Array
  size = 0

  constructor(columns: number, room: number) {
    this.columns = columns
    this.levels = new Uint8Array(columns * room)
    this.rarity = new Float32Array(columns * room)
    this.weights = new Float64Array(room)
  }

  get isFull(): boolean {
    return this.size === this.weights.length
  }

  add(levels: Uint8Array, rarity: Float64Array, weight: number): void {
    if (this.isFull) return
    this.levels.set(levels, this.size * this.columns)
    this.rarity.set(rarity, this.size * this.columns)
    this.weights[this.size++] = weight
  }
}

/** How much what is expected counts beside what is seen, in pairs. */
const priorPairs = 12
const mostRounds = 40

/** Where the training starts, or all there is where a file is too small to learn from. */
export function initialModel(
  columns: readonly Column[],
  random: PairSample,
  pairs: number,
  records: number,
): LinkageModel {
  const strangers = columns.map((_, at) => levelShares(random, at, null))
  const kinful = canHaveKin(columns)
  const models = columns.map((column, at): ColumnModel => {
    const kin = kinful ? expectedOfKin(column.role) : null
    return {
      role: column.role,
      column: column.name,
      same: [...expectedLevels(column.role), 0].slice(0, levelsKept),
      strangers: strangers[at] ?? [],
      kin,
    }
  })
  return {
    columns: models,
    shareSame: Math.min(0.2, (0.2 * records) / pairs),
    shareKin: kinful ? Math.min(0.2, (0.3 * records) / pairs) : 0,
  }
}

/** Kin can be told from one person only where the file has a given name, and two things that kin share. */
function canHaveKin(columns: readonly Column[]): boolean {
  const shared = columns.filter((column) => expectedOfKin(column.role) !== null)
  const named = shared.some(({ role }) => role === 'family' || role === 'father')
  return named && shared.length >= 2 && columns.some(({ role }) => role === 'given')
}

/** Shares of the levels 1 and up among pairs where both values are known; `keep` weighs pairs by their chance to count. */
function levelShares(sample: PairSample, at: number, keep: Float64Array | null): number[] {
  const sums = new Array<number>(levelsKept).fill(0)
  let all = 0
  for (let pair = 0; pair < sample.size; pair++) {
    const level = sample.levels[pair * sample.columns + at] ?? 0
    if (level === 0) continue
    const weight = keep ? (keep[pair] ?? 0) : 1
    sums[level] = (sums[level] ?? 0) + weight
    all += weight
  }
  // A level that was never seen by chance is rare, not impossible: as if seen half a time.
  return sums.map((sum, level) => (level === 0 ? 0 : (sum + 0.5) / (all + 0.5 * levelsKept)))
}

/** Trains until nothing moves. `pairs` are all pairs that could be compared, brought by a rule or not. */
export function train(start: LinkageModel, brought: PairSample, random: PairSample, pairs: number): LinkageModel {
  let model = start
  for (let round = 0; round < mostRounds; round++) {
    const ofBrought = chances(model, brought)
    const ofRandom = chances(model, random)
    const columns = model.columns.map((column, at): ColumnModel => {
      const same = withExpected(sumLevels(brought, at, ofBrought.same), expectedLevels(column.role), priorPairs)
      const expected = expectedOfKin(column.role)
      const kin =
        column.kin && expected ? withExpected(sumLevels(brought, at, ofBrought.kin), expected, priorPairs) : null
      return { ...column, same, kin, strangers: levelShares(random, at, ofRandom.strangers) }
    })
    const next: LinkageModel = {
      columns,
      shareSame: clamp(total(ofBrought.same) / pairs, 0.02 / pairs),
      shareKin: model.shareKin === 0 ? 0 : clamp(total(ofBrought.kin) / pairs, 0.02 / pairs),
    }
    const moved = Math.abs(Math.log(next.shareSame / model.shareSame))
    model = next
    if (round > 5 && moved < 0.0005) break
  }
  return model
}

function clamp(share: number, least: number): number {
  return Math.min(0.5, Math.max(least, share))
}

interface Chances {
  /** By pair: its weight times the chance that it is of the kind. */
  readonly same: Float64Array
  readonly kin: Float64Array
  readonly strangers: Float64Array
}

function chances(model: LinkageModel, sample: PairSample): Chances {
  const { size, columns } = sample
  const same = new Float64Array(size)
  const kin = new Float64Array(size)
  const strangers = new Float64Array(size)
  const tables = model.columns.map((column) => ({
    same: column.same.map((share, level) =>
      Math.log(Math.max(share, 1e-9) / Math.max(column.strangers[level] ?? 0, 1e-9)),
    ),
    kin: column.kin?.map((share, level) =>
      Math.log(Math.max(share, 1e-9) / Math.max(column.strangers[level] ?? 0, 1e-9)),
    ),
  }))
  for (let pair = 0; pair < size; pair++) {
    let logSame = 0
    let logKin = 0
    for (let at = 0; at < columns; at++) {
      const level = sample.levels[pair * columns + at] ?? 0
      const table = tables[at]
      if (level === 0 || !table) continue
      const rare = sample.rarity[pair * columns + at] ?? 0
      logSame += (table.same[level] ?? 0) + rare
      if (table.kin) logKin += (table.kin[level] ?? 0) + rare
    }
    const oddsSame = model.shareSame * Math.exp(Math.min(300, logSame))
    const oddsKin = model.shareKin * Math.exp(Math.min(300, logKin))
    const all = oddsSame + oddsKin + 1 - model.shareSame - model.shareKin
    const weight = (sample.weights[pair] ?? 0) / all
    same[pair] = oddsSame * weight
    kin[pair] = oddsKin * weight
    strangers[pair] = (1 - model.shareSame - model.shareKin) * weight
  }
  return { same, kin, strangers }
}

function sumLevels(sample: PairSample, at: number, weights: Float64Array): number[] {
  const sums = new Array<number>(levelsKept).fill(0)
  for (let pair = 0; pair < sample.size; pair++) {
    const level = sample.levels[pair * sample.columns + at] ?? 0
    if (level !== 0) sums[level] = (sums[level] ?? 0) + (weights[pair] ?? 0)
  }
  return sums
}

function withExpected(sums: readonly number[], expected: readonly number[], strength: number): number[] {
  const all = sums.reduce((sum, one) => sum + one, 0) + strength
  return sums.map((sum, level) => (level === 0 ? 0 : (sum + strength * Math.max(expected[level] ?? 0, 0.002)) / all))
}

function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
