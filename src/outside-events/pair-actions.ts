import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { EventPair, eventImporters, eventKey, eventPairNoun, incidentKey } from './event-import.ts'

/** An event of others by where it stands: the import and its row. */
export const EventPlace = z.strictObject({ importId: Id, row: z.int().min(1).max(2_000_000) })
export type EventPlace = z.infer<typeof EventPlace>

const Known = z.object({ provider: z.string(), providerId: z.string(), sideId: Id }).nullable()

/**
 * Says that an event of others and another, or an incident of the log, are one event or two, with the reason. Nothing is merged: the pair
 * is kept and not suggested again, in later files too, since it is known by the providers' ids. Said anew, the newest holds.
 */
export const decidePair = defineAction({
  name: 'eventPair.decide',
  kind: 'intent',
  noun: eventPairNoun,
  roles: eventImporters,
  input: z.strictObject({
    id: Id,
    event: EventPlace,
    other: z.union([z.strictObject({ event: EventPlace }), z.strictObject({ incidentId: Id })]),
    verdict: EventPair.shape.verdict,
    reason: EventPair.shape.reason,
  }),
  facts: z.object({ event: Known, other: Known, incident: Incident.nullable(), said: z.int().min(0) }),
  needs: ({ other }) => ({ incident: 'incidentId' in other ? { noun: incidentNoun, id: other.incidentId } : null }),
  decide(before, input, { event, other, incident, said }, { actor, at }) {
    if (before) return refuse('eventPair.exists')
    const near = (one: { sideId: Id } | null) => one !== null && reaches(actor, { sideId: one.sideId, siteId: null })
    if (!event || !near(event)) return refuse('outsideEvent.unknown', {}, 'event')
    const isIncident = 'incidentId' in input.other
    const partner = isIncident ? incident : other
    // Joint bodies see both sides; a pair is of one.
    if (!partner || !near(partner) || partner.sideId !== event.sideId)
      return refuse(isIncident ? 'incident.unknown' : 'outsideEvent.unknown', {}, 'other')
    const keys = [
      eventKey(event.provider, event.providerId),
      'providerId' in partner ? eventKey(partner.provider, partner.providerId) : incidentKey(partner.id),
    ].toSorted()
    const [leftKey, rightKey] = keys
    if (leftKey === undefined || rightKey === undefined || leftKey === rightKey)
      return refuse('eventPair.itself', {}, 'other')
    return accept([
      put(eventPairNoun, {
        ...{
          id: input.id,
          sideId: event.sideId,
          leftKey,
          rightKey,
          incidentId: isIncident ? (incident?.id ?? null) : null,
        },
        ...{ n: said + 1, verdict: input.verdict, reason: input.reason, decidedBy: actor.id, decidedAt: at },
      }),
    ])
  },
})
