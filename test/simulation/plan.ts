import { Random } from './random.ts'

/** What can happen in the world, and how often beside the others. */
const weights = {
  record: 40,
  syncTablet: 22,
  syncHub: 12,
  pullTablet: 7,
  deliverLate: 4,
  timePasses: 6,
  crashTablet: 4,
  crashHub: 5,
  crashCentre: 4,
  backupHub: 3,
  restoreHub: 1.2,
  loseHub: 0.5,
  backupCentre: 5,
  restoreCentre: 1,
  cloneTablet: 0.9,
  loseTablet: 0.8,
  jumpClock: 2,
  revokeTablet: 0.4,
  changeScope: 1.5,
  switchUplink: 5,
  switchHub: 3,
  poison: 1,
  upgrade: 1.5,
  enrolStopped: 2,
}
export type StepKind = keyof typeof weights

/** One thing that happens. Chance within it comes of its own seed: what is left out of a plan changes nothing in the rest. */
export interface Step {
  readonly kind: StepKind
  readonly seed: number
}

export interface Plan {
  readonly seed: number
  readonly sites: number
  readonly tablets: number
  readonly steps: readonly Step[]
}

/** The plan of a seed: the same each time. */
export function planOf(seed: number): Plan {
  const random = new Random(seed)
  const kinds = Object.entries(weights)
  const sum = kinds.reduce((all, [, weight]) => all + weight, 0)
  const draw = (): StepKind => {
    let at = random.next() * sum
    for (const [kind, weight] of kinds) {
      at -= weight
      if (at < 0 && isStepKind(kind)) return kind
    }
    return 'record'
  }
  const sites = 1 + random.below(3)
  const tablets = 1 + random.below(3)
  const length = 50 + random.below(100)
  const steps = Array.from({ length }, () => ({ kind: draw(), seed: random.below(0x7fffffff) }))
  return { seed, sites, tablets, steps }
}

function isStepKind(kind: string): kind is StepKind {
  return kind in weights
}
