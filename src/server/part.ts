import type { Texts } from '../kernel/texts.ts'
import type { Screener } from '../screening/store.ts'
import type { Http } from './http/server.ts'
import type { Job } from './jobs.ts'
import type { Lookup } from './perform.ts'
import type { Sulh } from './sulh.ts'
import type { WorkSource } from './work-source.ts'

/** What the features of one part of the programme bring to a server, put together in a `main.<part>.server.ts`. */
export interface ServerPart {
  readonly lookups: Readonly<Record<string, Lookup>>
  /** The words of what is refused. */
  readonly catalogues: readonly Readonly<Record<string, Texts>>[]
  readonly work: readonly WorkSource[]
  jobs(screener: Screener): readonly Job[]
  /** What is read over HTTP. */
  routes(http: Http, sulh: Sulh): void
}
