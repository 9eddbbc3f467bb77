/**
 * Groups of records that are one person, from links. Never by connected components: a sloppy record that could be either
 * of two brothers would make one man of them. Two groups are joined only where their records agree with one another.
 */
import type { RecordTable } from './columns.ts'
import type { Link } from './link.ts'
import { type LinkageModel, Scorer } from './score.ts'

export interface GroupOptions {
  /**
   * The least probability, 0 to 1, of every single pair within a group. Below it, two records contradict one another:
   * brothers, or a name and a birth that do not go together.
   */
  readonly leastPair?: number
  /** No group grows larger, and the work stays bounded; who is registered so often is for a person to look at. */
  readonly largest?: number
  readonly signal?: AbortSignal
}

const defaults = { leastPair: 0.01, largest: 100 }

/**
 * Takes the links from the likeliest to the least likely, and joins the groups of both records where no pair across is
 * below `leastPair` and, on average, the pairs across are likelier one person than not (pairs without a link are scored
 * too). Gives groups of two and more, each in the order of the table; the same links give the same groups.
 */
export function groupsOf(
  table: RecordTable,
  model: LinkageModel,
  links: readonly Link[],
  options: GroupOptions = {},
): number[][] {
  const { leastPair, largest } = { ...defaults, ...options }
  const scorer = new Scorer(table, model)
  const floor = Math.log(leastPair / (1 - leastPair))
  const groups = new Map<number, number[]>()
  const groupOf = (record: number) => groups.get(record) ?? [record]
  const sorted = [...links].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
  for (const { a, b } of sorted) {
    options.signal?.throwIfAborted()
    const [left, right] = [groupOf(a), groupOf(b)]
    if (left === right || left.length + right.length > largest) continue
    if (!belongTogether(scorer, left, right, floor)) continue
    const joined = [...left, ...right]
    for (const record of joined) groups.set(record, joined)
  }
  return [...new Set(groups.values())]
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function belongTogether(scorer: Scorer, left: readonly number[], right: readonly number[], floor: number): boolean {
  let sum = 0
  for (const a of left) {
    for (const b of right) {
      const logOdds = scorer.logOdds(a, b)
      if (logOdds < floor) return false
      // One certain pair must not outweigh several doubtful ones.
      sum += Math.min(logOdds, certain)
    }
  }
  return sum >= 0
}

const certain = Math.log(99)
