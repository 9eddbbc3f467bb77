import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import type { PanelKey } from './readers.ts'
import type { Span } from './span.ts'
import type { PanelView } from './views.ts'

/** Of what part of the programme a dashboard is: all that the reader may see where neither side nor site is named. */
export interface Scope {
  readonly actor: Actor
  readonly sideId: Id | undefined
  readonly siteId: Id | undefined
  readonly now: Date
  readonly today: Day
  readonly timeZone: string
  /** The parts of time of which a trend has a bar each. */
  readonly spans: readonly Span[]
}

/**
 * One panel of a dashboard: counted from the records of the work in the reader's own transaction, so that it never counts what the reader
 * may not see.
 */
export interface PanelSource {
  readonly key: PanelKey
  /** Whether its records belong to a site; where they do not, the dashboard of one site is without it. */
  readonly ofSites: boolean
  /** The page where its records are. */
  readonly href: string
  read(tx: Tx, scope: Scope): Promise<PanelBody>
}

/** What a panel shows, without its name: the source gives that. */
export type PanelBody = DistributiveOmit<PanelView, 'key' | 'href'>
type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** The conditions that keep a count within a scope; `alias` is the table whose `side_id` (and `site_id`) say where a record belongs. */
export function within(scope: Scope, alias: string, ofSites = true): Conditions {
  const conditions = new Conditions()
  if (ofSites) conditions.within(scope.actor, alias)
  if (scope.sideId !== undefined) conditions.add((place) => `${alias}.side_id = ${place}`, scope.sideId)
  if (ofSites && scope.siteId !== undefined) conditions.add((place) => `${alias}.site_id = ${place}`, scope.siteId)
  return conditions
}
