import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { AccessRequest, accessMay, accessRequestNoun, answerDays } from './access-request.ts'

/**
 * Writes down that a person asks for everything that is kept of them, how it was made sure that it is they, and in which
 * language they want it. The clock of 30 days begins with the day on which they asked. One at a time.
 */
export const recordAccess = defineAction({
  name: 'accessRequest.record',
  kind: 'fact',
  noun: accessRequestNoun,
  roles: ['dataProtectionOfficer'],
  input: AccessRequest.pick({
    ...{ id: true, personId: true, askedOn: true, how: true },
    ...{ identityCheck: true, identityNote: true, language: true },
  }).strict(),
  sealed: ['how', 'identityCheck', 'identityNote'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({ person: Person.nullable(), programme: Programme.nullable(), open: z.boolean() }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId }, programme: programmeRef }),
  decide(request, input, { person, programme, open }, { actor, at, received }) {
    if (request) return refuse('accessRequest.exists')
    if (!person || !programme || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (open) return refuse('accessRequest.open')
    if (input.askedOn > dayOf(received, programme.timeZone)) return refuse('accessRequest.askedInFuture', {}, 'askedOn')
    return accept([
      put(accessRequestNoun, {
        ...input,
        sideId: person.sideId,
        siteId: person.siteId,
        dueOn: daysAfter(input.askedOn, answerDays),
        status: 'recorded',
        recordedBy: actor.id,
        recordedAt: at,
        ...{ decidedBy: null, decidedAt: null, refusal: null, handedOverBy: null, handedOverAt: null },
      }),
    ])
  },
})

const ofPerson = {
  noun: accessRequestNoun,
  sealedUnder: (_input: unknown, request: AccessRequest | undefined) => request?.personId ?? null,
  facts: noFacts,
}

/** Lets the paper out: another officer than who recorded the request, who looked at how the person was identified. */
export const releaseAccess = defineAction({
  name: 'accessRequest.release',
  kind: 'intent',
  ...ofPerson,
  roles: ['dataProtectionOfficer', 'director'],
  input: z.strictObject({ id: Id }),
  decide(request, _input, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('accessRequest.unknown')
    if (!accessMay('release', request)) return refuse('accessRequest.decided')
    if (request.recordedBy === actor.id) return refuse('accessRequest.twoPersonRule')
    return accept([put(accessRequestNoun, { ...request, status: 'released', decidedBy: actor.id, decidedAt: at })])
  },
})

/** Refuses the request with a reason that the person is told; the same two people as for letting it out. */
export const refuseAccess = defineAction({
  name: 'accessRequest.refuse',
  kind: 'intent',
  ...ofPerson,
  roles: ['dataProtectionOfficer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  sealed: ['reason'],
  decide(request, { reason }, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('accessRequest.unknown')
    if (!accessMay('refuse', request)) return refuse('accessRequest.decided')
    if (request.recordedBy === actor.id) return refuse('accessRequest.twoPersonRule')
    const decided = { status: 'refused', refusal: reason, decidedBy: actor.id, decidedAt: at } as const
    return accept([put(accessRequestNoun, { ...request, ...decided })])
  },
})

/** Records that the paper is in the person's hand. */
export const handAccessOver = defineAction({
  name: 'accessRequest.handOver',
  kind: 'fact',
  ...ofPerson,
  roles: ['dataProtectionOfficer'],
  input: z.strictObject({ id: Id }),
  decide(request, _input, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('accessRequest.unknown')
    if (!accessMay('handOver', request)) return refuse('accessRequest.notReleased')
    return accept([
      put(accessRequestNoun, { ...request, status: 'handedOver', handedOverBy: actor.id, handedOverAt: at }),
    ])
  },
})
