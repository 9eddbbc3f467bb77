import type { Refusal } from '../kernel/decision.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Screener } from '../screening/store.ts'
import type { Http } from './http/server.ts'
import type { Job } from './jobs.ts'
import type { Lookup } from './perform.ts'
import type { Sulh } from './sulh.ts'
import type { WorkSource } from './work-source.ts'

/**
 * Runs before an action that somebody sent is decided, outside its transaction: what other act it brings about. Gives a refusal
 * where that one is refused; then the action is not asked.
 */
export type Prelude = (
  sulh: Sulh,
  actor: Actor,
  input: Readonly<Record<string, unknown>>,
) => Promise<Refusal | undefined>

/** What the features of one part of the programme bring to a server, put together in a `main.<part>.server.ts`. */
export interface ServerPart {
  readonly lookups: Readonly<Record<string, Lookup>>
  /** The words of what is refused. */
  readonly catalogues: readonly Readonly<Record<string, Texts>>[]
  readonly work: readonly WorkSource[]
  readonly preludes?: Readonly<Record<string, Prelude>>
  jobs(screener: Screener): readonly Job[]
  /** What is read over HTTP. */
  routes(http: Http, sulh: Sulh): void
}
