/**
 * How good a search is on labelled queries: the figures that the README publishes, for this engine and its peers alike.
 * Thresholds are set on general negatives, so that engines with other scores are compared at the same false alarms.
 */

/** A name that somebody looks for; `expected` holds the ids that must be found, none where nobody is meant. */
export interface LabelledQuery {
  readonly name: string
  readonly set: string
  readonly expected: readonly string[]
}

export interface Answer {
  readonly id: string
  readonly score: number
}

/** Shares of one set, in percent: found among the answers, and above the thresholds where 5 % and 1 % of negatives alert. */
export interface SetFigures {
  readonly set: string
  readonly queries: number
  readonly found: number
  readonly at5: number
  readonly at1: number
}

export interface AccuracyFigures {
  readonly threshold5: number
  readonly threshold1: number
  /** Every set by itself; of sets that begin with `neg` the share that alerts, which should be small. */
  readonly sets: readonly SetFigures[]
  readonly all: SetFigures
  /** The sets in Arabic script together. */
  readonly arabic: SetFigures
}

/** The figures for queries and the answers (best first, ten at most) that an engine gave to each. */
export function measureAccuracy(
  queries: readonly LabelledQuery[],
  answers: readonly (readonly Answer[])[],
): AccuracyFigures {
  const rows = queries.map((query, at) => {
    const given = answers[at] ?? []
    const right = given.filter((answer) => query.expected.includes(answer.id))
    const negative = query.set.startsWith('neg')
    const counted = negative ? given : right
    return {
      set: query.set,
      negative,
      found: right.length > 0,
      best: Math.max(-1, ...counted.map(({ score }) => score)),
    }
  })
  const general = rows.filter(({ set }) => set === 'neg_global' || set === 'neg_recomb').map(({ best }) => best)
  general.sort((a, b) => b - a)
  const threshold5 = general[Math.floor(general.length * 0.05)] ?? 0
  const threshold1 = general[Math.floor(general.length * 0.01)] ?? 0
  const figures = (set: string, chosen: typeof rows): SetFigures => {
    const share = (count: number) => (chosen.length === 0 ? 0 : (100 * count) / chosen.length)
    return {
      set,
      queries: chosen.length,
      found: share(chosen.filter(({ found }) => found).length),
      at5: share(chosen.filter(({ best }) => best > threshold5).length),
      at1: share(chosen.filter(({ best }) => best > threshold1).length),
    }
  }
  const names = [...new Set(rows.map(({ set }) => set))]
  return {
    threshold5,
    threshold1,
    sets: names.map((name) =>
      figures(
        name,
        rows.filter(({ set }) => set === name),
      ),
    ),
    all: figures(
      'all',
      rows.filter(({ negative }) => !negative),
    ),
    arabic: figures(
      'arabic script',
      rows.filter(({ set }) => set.endsWith('_arabic')),
    ),
  }
}

/** Hits whose scores lie together: how many, what they say on average, and how many of them are right (both 0–1). */
export interface Tier {
  readonly from: number
  readonly hits: number
  readonly said: number
  readonly right: number
}

/** From which scores the tiers begin. */
const tierStarts = [0.05, 0.3, 0.5, 0.7, 0.85, 0.95]

/** One person is often listed twice; hits this near to the best are as good an answer. */
const asGood = 0.03

/** Whether scores behave like probabilities: for the best hits of each query, by tiers, what is said and what is so. */
export function measureTiers(queries: readonly LabelledQuery[], answers: readonly (readonly Answer[])[]): Tier[] {
  const best = queries.flatMap((query, at) => {
    const [first, ...others] = answers[at] ?? []
    if (!first) return []
    const equals = [first, ...others.filter(({ score }) => score >= first.score - asGood)]
    return [{ score: first.score, right: equals.some(({ id }) => query.expected.includes(id)) }]
  })
  return tierStarts.map((from, at) => {
    const to = tierStarts[at + 1] ?? Number.POSITIVE_INFINITY
    const inside = best.filter(({ score }) => score >= from && score < to)
    const share = (sum: number) => (inside.length === 0 ? 0 : sum / inside.length)
    return {
      from,
      hits: inside.length,
      said: share(inside.reduce((sum, { score }) => sum + score, 0)),
      right: share(inside.filter(({ right }) => right).length),
    }
  })
}
