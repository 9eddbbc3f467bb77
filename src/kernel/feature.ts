import type { Action } from './action.ts'
import type { Noun } from './record.ts'

/** A feature's table of contents: what it is called, what it keeps, and what people do with it. */
export interface Feature {
  readonly name: string
  /** In the order in which rows may refer to one another. */
  readonly nouns: readonly Noun[]
  readonly actions: readonly Action[]
  /** Earlier versions of actions, by which the entries of their time are decided again when the journal is replayed. */
  readonly former?: readonly Action[]
}
