import type { SendState } from '../../src/stations/outbox.ts'
import { mayLeave } from '../../src/stations/scope.ts'
import type { Person } from './domain.ts'

/** The rules that the simulated world goes by. A mutant (`mutants.ts`) replaces one of them by a mistake that others made. */
export interface Rules {
  /** An act has one effect: what comes a second time gets the first answer. */
  readonly oneEffectPerAct: boolean
  /** Whether an edit is taken, by when its device says it was made. */
  readonly takesEdit: (person: Person, at: string) => boolean
  /** By what a feed counts its changes: the number given at commit. */
  readonly countedBy: (n: number, at: string) => number
  /** What becomes of a fact that breaks a rule. */
  readonly ofBreach: (usual: 'flagged' | 'held') => 'flagged' | 'held' | 'refused'
  /** Numbers come of leased blocks. */
  readonly numbersAreLeased: boolean
  /** A tier that is restored has another generation. */
  readonly restoredIsAnother: boolean
  /** Up to where a tier has a log, by what it said before and says now. */
  readonly received: (before: number, now: number) => number
  /** Whether forks are seen. */
  readonly seesForks: boolean
  /** Up to where a tablet lets its entries go. */
  readonly letsGoUpTo: (state: SendState) => number
  /** Whether a tablet that was given another site may let go what it keeps of its former one. */
  readonly mayLeave: typeof mayLeave
  /** With what it keeps of a former site go the acts that it recorded there. */
  readonly dropsWithScope: boolean
  /** An act that cannot be read is held, and the others go on. */
  readonly holdsPoison: boolean
  /** A tier acknowledges what is durable. */
  readonly durableBeforeAck: boolean
}

export const trueRules: Rules = {
  oneEffectPerAct: true,
  takesEdit: () => true,
  countedBy: (n) => n,
  ofBreach: (usual) => usual,
  numbersAreLeased: true,
  restoredIsAnother: true,
  received: (_before, now) => now,
  seesForks: true,
  letsGoUpTo: ({ released }) => released,
  mayLeave,
  dropsWithScope: false,
  holdsPoison: true,
  durableBeforeAck: true,
}
