import type { Id } from './ids.ts'
import type { Ref, Write } from './record.ts'

/** JSON-safe facts that fill a message; never personal data, since refusals and flags are shown and logged. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Why an act may not be done. `field` names the input that has to change, where it is one. */
export interface Refusal {
  readonly outcome: 'refused'
  readonly code: string
  readonly facts: Facts
  readonly field?: string
}

/** Something a person must look at; the act itself stands. */
export interface Flag {
  readonly code: string
  readonly facts: Facts
}

/** A paper that the act issues: its statement becomes a leaf of the journal, so that the paper proves itself. */
export interface IssuedDocument {
  readonly id: Id
  readonly statement: Readonly<Record<string, unknown>>
}

export interface Acceptance {
  readonly outcome: 'accepted' | 'flagged'
  readonly writes: readonly Write[]
  readonly flags: readonly Flag[]
  readonly documents: readonly IssuedDocument[]
  /** Records that end with it. Only an erasure ends any: everything else is kept (ADR 0027). */
  readonly removes?: readonly Ref[]
}

export type Decision = Acceptance | Refusal

/** The act stands and leaves these records. */
export function accept(writes: readonly Write[], documents: readonly IssuedDocument[] = []): Acceptance {
  return { outcome: 'accepted', writes, flags: [], documents }
}

/** The act stands, because it is a fact that already happened, but a person must look at it. */
export function acceptWithFlags(
  flags: readonly Flag[],
  writes: readonly Write[],
  documents: readonly IssuedDocument[] = [],
): Acceptance {
  return { outcome: 'flagged', writes, flags, documents }
}

/** The act stands, leaves these records, and those that it names end: of a person who is erased. */
export function acceptErasing(writes: readonly Write[], removes: readonly Ref[]): Acceptance {
  return { ...accept(writes), removes }
}

/** The act may not be done. Only intents, and facts that cannot have happened, are refused (design.md, sentence 4). */
export function refuse(code: string, facts: Facts = {}, field?: string): Refusal {
  return { outcome: 'refused', code, facts, ...(field === undefined ? {} : { field }) }
}

/** The same decision with more records, where the act stands: for a version of a rule that also writes something else. */
export function alsoWriting(decision: Decision, writes: readonly Write[]): Decision {
  return decision.outcome === 'refused' ? decision : { ...decision, writes: [...decision.writes, ...writes] }
}
