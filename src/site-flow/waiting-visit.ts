import type { Context } from '../kernel/action.ts'
import type { Noun } from '../kernel/record.ts'
import type { Person } from '../people/person.ts'
import type { Programme, Site } from '../programme/programme.ts'
import { passNoun, stationEventNoun } from './pass.ts'
import { SiteVisitView } from './views.ts'
import { siteVisitNoun } from './visit.ts'
import { receiveVisit } from './visit-actions.ts'

/** Who received somebody where, and what their tablet knows of whom. */
export interface Receiving extends Context {
  readonly programme: Programme
  readonly site: Site
  readonly person: Person | null
}

/**
 * The page of a visit that began without a network, as the rules make it of what was typed. Its number is the centre's to give; stations
 * and their ids are those that it will have, so that steps can be recorded. Undefined where the rules need more than is known here.
 */
export function waitingVisit(
  input: unknown,
  { programme, site, person, ...context }: Receiving,
): SiteVisitView | undefined {
  const said = receiveVisit.input.safeParse(input).data
  if (!said) return undefined
  const unknown = { mother: null, setting: null, present: 0, last: 0, hereAlready: false }
  const decision = receiveVisit.decide(undefined, said, { programme, site, person, ...unknown }, context)
  if (decision.outcome === 'refused') return undefined
  const written = ({ name }: Noun) =>
    decision.writes.filter(({ noun }) => noun.name === name).map(({ record }) => record)
  const [visit] = written(siteVisitNoun)
  const nothing = { terms: [], profiles: [], plan: null, others: [], sectors: [], sector: null, late: false }
  const names = { [context.actor.id]: context.actor.name }
  const rest = { passes: written(passNoun), events: written(stationEventNoun), siteName: site.name, person, names }
  return SiteVisitView.safeParse({ visit: { ...visit, number: '—' }, ...rest, ...nothing }).data
}
