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
import { answerDays } from './access-request.ts'
import { CorrectionRequest, correctionRequestMay, correctionRequestNoun } from './correction-request.ts'

const ofPerson = {
  noun: correctionRequestNoun,
  sealedUnder: (_input: unknown, request: CorrectionRequest | undefined) => request?.personId ?? null,
}

/** Writes down what a person says is wrong of what is kept of them. One at a time; 30 days to answer. */
export const recordCorrectionRequest = defineAction({
  name: 'correctionRequest.record',
  kind: 'fact',
  noun: correctionRequestNoun,
  roles: ['dataProtectionOfficer', 'caseworker', 'complaintsOfficer'],
  input: CorrectionRequest.pick({ id: true, personId: true, askedOn: true, what: true }).strict(),
  sealed: ['what'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({ person: Person.nullable(), programme: Programme.nullable(), open: z.boolean() }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId }, programme: programmeRef }),
  decide(request, input, { person, programme, open }, { actor, at, received }) {
    if (request) return refuse('correctionRequest.exists')
    if (!person || !programme || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (open) return refuse('correctionRequest.open')
    if (input.askedOn > dayOf(received, programme.timeZone)) return refuse('accessRequest.askedInFuture', {}, 'askedOn')
    return accept([
      put(correctionRequestNoun, {
        ...input,
        sideId: person.sideId,
        siteId: person.siteId,
        dueOn: daysAfter(input.askedOn, answerDays),
        status: 'recorded',
        recordedBy: actor.id,
        recordedAt: at,
        ...{ decidedBy: null, decidedAt: null, reasons: null, appeal: null, appealedAt: null },
        ...{ appealDecidedBy: null, appealDecidedAt: null, appealReasons: null, correctionId: null, doneAt: null },
      }),
    ])
  },
})

const decision = z.strictObject({ id: Id, accepted: z.boolean(), reasons: requiredText(1000) })

/** Accepts or declines it, with reasons that the person is told; never who wrote it down. */
export const decideCorrectionRequest = defineAction({
  name: 'correctionRequest.decide',
  kind: 'intent',
  ...ofPerson,
  roles: ['dataProtectionOfficer'],
  input: decision,
  sealed: ['accepted', 'reasons'],
  facts: noFacts,
  decide(request, { accepted, reasons }, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('correctionRequest.unknown')
    if (!correctionRequestMay('decide', request)) return refuse('correctionRequest.decided')
    if (request.recordedBy === actor.id) return refuse('correctionRequest.twoPersonRule')
    const status = accepted ? 'accepted' : 'declined'
    return accept([put(correctionRequestNoun, { ...request, status, reasons, decidedBy: actor.id, decidedAt: at })])
  },
})

/** The person does not agree with being declined; another officer looks at it once more. */
export const appealCorrectionRequest = defineAction({
  name: 'correctionRequest.appeal',
  kind: 'fact',
  ...ofPerson,
  roles: ['dataProtectionOfficer', 'caseworker', 'complaintsOfficer'],
  input: z.strictObject({ id: Id, appeal: requiredText(1000) }),
  sealed: ['appeal'],
  facts: noFacts,
  decide(request, { appeal }, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('correctionRequest.unknown')
    if (!correctionRequestMay('appeal', request)) return refuse('correctionRequest.notDeclined')
    return accept([put(correctionRequestNoun, { ...request, status: 'appealed', appeal, appealedAt: at })])
  },
})

/** Decides the appeal: a director who neither wrote the request down nor declined it. */
export const decideCorrectionAppeal = defineAction({
  name: 'correctionRequest.decideAppeal',
  kind: 'intent',
  ...ofPerson,
  roles: ['director', 'appealsOfficer'],
  input: decision,
  sealed: ['accepted', 'reasons'],
  facts: noFacts,
  decide(request, { accepted, reasons }, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('correctionRequest.unknown')
    if (!correctionRequestMay('decideAppeal', request)) return refuse('correctionRequest.notAppealed')
    if (request.recordedBy === actor.id || request.decidedBy === actor.id)
      return refuse('correctionRequest.twoPersonRule')
    const status = accepted ? 'accepted' : 'upheldDecline'
    const decided = { appealReasons: reasons, appealDecidedBy: actor.id, appealDecidedAt: at }
    return accept([put(correctionRequestNoun, { ...request, status, ...decided })])
  },
})

/** Closes an accepted request with the correction that followed it; refused while nothing was corrected since. */
export const finishCorrectionRequest = defineAction({
  name: 'correctionRequest.finish',
  kind: 'fact',
  ...ofPerson,
  roles: ['dataProtectionOfficer', 'registrationOfficer'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ correctionId: Id.nullable() }),
  decide(request, _input, { correctionId }, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('correctionRequest.unknown')
    if (!correctionRequestMay('finish', request)) return refuse('correctionRequest.notAccepted')
    if (correctionId === null) return refuse('correctionRequest.notCorrected')
    return accept([put(correctionRequestNoun, { ...request, status: 'done', correctionId, doneAt: at })])
  },
})
