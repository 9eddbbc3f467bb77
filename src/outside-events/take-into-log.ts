import type { z } from 'zod'
import type { recordSource, recordStatement } from '../incident-sources/source-actions.ts'
import type { IncidentInput } from '../incidents/incident.ts'
import type { Day } from '../kernel/dates.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { formatTerms } from './code-lists.ts'
import { eventKey } from './event-import.ts'
import type { OutsideEvent } from './formats/outside-event.ts'
import type { OutsideEventView } from './views.ts'

type SourceInput = z.input<typeof recordSource.input>
type StatementInput = z.input<typeof recordStatement.input>

/** The acts by which an event of others comes into the log; their ids follow from the event, so that what was cut short goes on. */
export interface Taking {
  readonly incidentId: Id
  /** Null where the event is told of an incident that the log has already: nothing of that is changed. */
  readonly incident: (IncidentInput & { readonly id: Id }) | null
  /** The provider, and behind it whom it names as its own source: the root that independence is judged by (§2.3). */
  readonly sources: readonly SourceInput[]
  readonly statement: StatementInput
}

/** A radius that the log has room for, and none without coordinates. */
function placeOf({ longitude, latitude, radiusM }: OutsideEvent) {
  const known = longitude !== null && latitude !== null
  return {
    placeTyped: known ? `${latitude}, ${longitude}` : '',
    radiusM: known ? Math.min(radiusM ?? 25_000, 500_000) : null,
  }
}

/** What is told of the killed, put in order: the log takes no least that is more than its most; as told it stays with the event. */
function tollsOf({ killedLow, killedBest, killedHigh }: OutsideEvent): IncidentInput['tolls'] {
  const told = [killedLow, killedBest, killedHigh].flatMap((one) => (one === null ? [] : [one])).sort((a, b) => a - b)
  const [low = 0, high = low] = [told[0], told.at(-1)]
  if (told.length === 0 || high === 0) return []
  const best = Math.min(high, Math.max(low, killedBest ?? low))
  return [{ harm: 'killed', sex: 'unknown', age: 'unknown', status: 'unknown', low, best, high }]
}

/** An event with what is known of its import. */
type Taken = Pick<OutsideEventView, 'provider' | 'format' | 'licence' | 'event'>

/** What the provider says, and on which terms: they stay with the words, wherever and in whichever language those are read. */
function wordsOf({ provider, format, licence, event }: Taken): string {
  const said = event.text === '' ? `${provider} ${event.providerId}` : event.text
  const { ar, en } = formatTerms[format] ?? { ar: '', en: '' }
  const terms = [ar, en, licence].flatMap((one) => (one === '' ? [] : [`\n[${one}]`])).join('')
  return `${said.slice(0, mostCharacters - terms.length)}${terms}`
}

/** As many as a statement has room for. */
const mostCharacters = 4000

/**
 * What is recorded when an event of others is taken into the log by a side, at a place of the programme: as a new incident, or as one more
 * statement on the incident that is named.
 */
export function takingOf(
  taken: Taken,
  { sideId, placeCode, today, known }: { sideId: Id; placeCode: string; today: Day; known: Id | null },
): Taking {
  const { provider, event } = taken
  const incidentId = known ?? derivedId(sideId, eventKey(provider, event.providerId))
  const { startedOn, dayPrecision, type } = event
  const endedOn = event.endedOn === startedOn ? null : event.endedOn
  const when = { startedOn, endedOn, dayPrecision }
  const roots = [provider, ...(event.origin !== '' && event.origin !== provider ? [event.origin.slice(0, 200)] : [])]
  const sources = roots.map(
    (label): SourceInput => ({
      ...{
        id: derivedId(sideId, `source of events ${label}`),
        incidentId: null,
        kind: 'organisation',
        protected: false,
        label,
      },
      identity: { name: '', contact: '', note: '' },
    }),
  )
  const tolls = tollsOf(event)
  const incident: Taking['incident'] = {
    ...{
      id: incidentId,
      type,
      ...when,
      startedTime: '',
      placeCode,
      ...placeOf(event),
      located: 'place',
      means: 'told',
    },
    ...{ count: null, weapon: '', direction: 'unknown', tolls, displaced: null, damaged: [], migrants: 'unknown' },
    ...{ leftOrdnance: 'unknown', bearing: null },
    actors: event.actors.map(({ role, kind, name }) => ({ role, kind, name, groupId: null })),
    description: `${provider} ${event.providerId}: ${event.saidType}`.slice(0, mostCharacters),
  }
  return {
    ...{ incidentId, sources, incident: known === null ? incident : null },
    statement: {
      ...{ id: derivedId(incidentId, `statement of ${eventKey(provider, event.providerId)}`), incidentId },
      ...{ chain: sources.map(({ id }) => id), saidOn: today, medium: 'writing', says: 'occurred', ...when },
      ...{ placeCode, ...placeOf(event), type, named: null, tolls, text: wordsOf(taken) },
    },
  }
}
