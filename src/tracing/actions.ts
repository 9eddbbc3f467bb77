import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef, User, userNoun } from '../programme/programme.ts'
import { Weapon, weaponNoun } from '../weapons/weapon.ts'
import { AnswerKind } from './code-lists.ts'
import { TraceAnswer, traceAnswerNoun } from './trace-answer.ts'
import { type TracedWeapon, TraceRequest, traceMay, traceRequestNoun, tracingOffices } from './trace-request.ts'

/**
 * Makes the packet of a trace request for a weapon (ITI §17). Refused while another request for it is open, where a photo is
 * not known, and where its words name who handed the weapon in: a packet leaves the country and holds nobody's name.
 */
export const draftTrace = defineAction({
  name: 'trace.draft',
  kind: 'intent',
  noun: traceRequestNoun,
  roles: ['armourer', 'checkOfficer', 'director'],
  input: TraceRequest.pick({
    ...{ id: true, weaponId: true, marks: true, photos: true, firearmStatus: true, illicit: true, found: true },
    ...{ intendedUse: true, confidentiality: true, urgency: true, languages: true, previous: true, toCountry: true },
  }).strict(),
  facts: z.object({
    weapon: Weapon.nullable(),
    programme: Programme.nullable(),
    siteCode: z.string(),
    earlier: z.int(),
    open: z.boolean(),
    placeKnown: z.boolean(),
    photosKnown: z.boolean(),
    namesGiver: z.boolean(),
  }),
  needs: (input) => ({ weapon: { noun: weaponNoun, id: input.weaponId }, programme: programmeRef }),
  decide(request, input, facts, { actor, at, received }) {
    const { weapon, programme } = facts
    if (request) return refuse('trace.exists')
    if (!weapon || !programme || !reaches(actor, weapon)) return refuse('weapon.unknown', {}, 'weaponId')
    if (facts.open) return refuse('trace.alreadyOpen')
    const { on, placeCode } = input.found
    if (!facts.placeKnown) return refuse('place.unknown', { code: placeCode }, 'found.placeCode')
    if (on > dayOf(received, programme.timeZone)) return refuse('trace.foundInFuture', {}, 'found.on')
    if (!facts.photosKnown) return refuse('trace.photoUnknown', {}, 'photos')
    if (facts.namesGiver) return refuse('trace.namesGiver', {}, 'found.circumstances')
    const proposal = { status: 'drafted', ...proposedBy({ id: actor.id, at }) } as const
    const open = {
      officeId: null,
      dueOn: null,
      outcome: null,
      closedBy: null,
      closedAt: null,
      closedFor: null,
    } as const
    const place = { sideId: weapon.sideId, siteId: weapon.siteId }
    const number = printedNumber(`T-${facts.siteCode}`, facts.earlier + 1)
    return accept([
      put(traceRequestNoun, { ...input, ...place, number, weapon: describe(weapon), ...proposal, ...open }),
    ])
  },
})

function describe(weapon: Weapon): z.infer<typeof TracedWeapon> {
  const { tag, class: kind, make, model, calibre, serial, legibility } = weapon
  return { tag, class: kind, make, model, calibre, serial, legibility }
}

const officerFacts = z.object({ officer: User.nullable(), officeCode: z.string().nullable() })

/**
 * Lets a request out, as another than who made it and as an officer of the INTERPOL bureau or of criminal investigation,
 * with the day until which an answer is waited for (the Instrument names none: it is the office's own).
 */
export const releaseTrace = defineAction({
  name: 'trace.release',
  kind: 'intent',
  noun: traceRequestNoun,
  roles: ['checkOfficer'],
  input: z.strictObject({ id: Id, dueOn: Day }),
  facts: officerFacts.extend({ programme: Programme.nullable() }),
  needs: (_input, actor) => ({ programme: programmeRef, officer: { noun: userNoun, id: actor.id } }),
  decide(request, { dueOn }, { programme, officer, officeCode }, { actor, at, received }) {
    if (!request || !programme || !reaches(actor, request)) return refuse('trace.unknown')
    if (!traceMay('release', request)) return refuse('trace.wrongStatus', { status: request.status })
    if (!officer || !isTracingOffice(officeCode)) return refuse('trace.otherOffice')
    if (dueOn <= dayOf(received, programme.timeZone)) return refuse('trace.dueInPast', {}, 'dueOn')
    const next = signed(request, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(traceRequestNoun, { ...next, status: 'released', officeId: officer.officeId, dueOn })])
  },
})

function isTracingOffice(code: string | null): boolean {
  return code !== null && tracingOffices.includes(code)
}

/**
 * Records what the State that was asked said. A full answer and a refusal finish the trace; an acknowledgement and a part of
 * an answer leave it open. A refusal says on what ground (ITI §22–23). The last owner, where it is a person, is sealed.
 */
export const answerTrace = defineAction({
  name: 'trace.answer',
  kind: 'intent',
  noun: traceAnswerNoun,
  roles: ['checkOfficer'],
  input: TraceAnswer.omit({ sideId: true, siteId: true, recordedBy: true, recordedAt: true }).strict(),
  sealed: ['lastOwner'],
  // Who is named there is nobody that the programme registered: the key belongs to the answer alone.
  sealedUnder: (input) => (input.lastOwner === '' ? null : input.id),
  facts: officerFacts.extend({ request: TraceRequest.nullable(), programme: Programme.nullable() }),
  needs: (input, actor) => ({
    request: { noun: traceRequestNoun, id: input.requestId },
    officer: { noun: userNoun, id: actor.id },
    programme: programmeRef,
  }),
  decide(answer, input, { request, programme, officeCode }, { actor, at, received }) {
    if (answer) return refuse('traceAnswer.exists')
    if (!request || !programme || !reaches(actor, request)) return refuse('trace.unknown')
    if (!traceMay('answer', request)) return refuse('trace.wrongStatus', { status: request.status })
    if (!isTracingOffice(officeCode)) return refuse('trace.otherOffice')
    if (input.kind === 'refused' && input.ground === null) return refuse('traceAnswer.groundNeeded', {}, 'ground')
    if (!tells(input)) return refuse('traceAnswer.nothingTold', {}, 'manufacturer')
    if (input.receivedOn > dayOf(received, programme.timeZone)) return refuse('traceAnswer.inFuture', {}, 'receivedOn')
    const { sideId, siteId } = request
    const recorded = put(traceAnswerNoun, { ...input, sideId, siteId, recordedBy: actor.id, recordedAt: at })
    if (input.kind !== 'full' && input.kind !== 'refused') return accept([recorded])
    const closed = { status: 'closed', outcome: input.kind, closedBy: actor.id, closedAt: at } as const
    return accept([recorded, put(traceRequestNoun, { ...request, ...closed, closedFor: input.reference })])
  },
})

/** Whether an answer that tells something says at least one thing of the weapon's way. */
function tells(input: Pick<TraceAnswer, 'kind' | 'manufacturer' | 'importer' | 'lastTransfer' | 'lastOwner'>): boolean {
  const { kind, manufacturer, importer, lastTransfer, lastOwner } = input
  if (kind !== AnswerKind.enum.full && kind !== AnswerKind.enum.partial) return true
  return [manufacturer, importer, lastTransfer, lastOwner].some((told) => told !== '')
}

/**
 * Ends the waiting: with the part that was answered, or without any answer once the day has passed; then by another than who
 * asked, because from now on the weapon may be destroyed (R-DISP).
 */
export const closeTrace = defineAction({
  name: 'trace.close',
  kind: 'intent',
  noun: traceRequestNoun,
  roles: ['checkOfficer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({ programme: Programme.nullable(), answers: z.array(AnswerKind) }),
  needs: () => ({ programme: programmeRef }),
  decide(request, { reason }, { programme, answers }, { actor, at, received }) {
    if (!request || !programme || !reaches(actor, request)) return refuse('trace.unknown')
    if (!traceMay('close', request)) return refuse('trace.wrongStatus', { status: request.status })
    const outcome = answers.includes('partial') ? 'partial' : 'unanswered'
    if (outcome === 'unanswered') {
      if (request.proposedBy === actor.id) return refuse('trace.closeByAnother')
      if (request.dueOn === null || dayOf(received, programme.timeZone) <= request.dueOn)
        return refuse('trace.notOverdue', { day: request.dueOn ?? '' })
    }
    const closed = { status: 'closed', outcome, closedBy: actor.id, closedAt: at, closedFor: reason } as const
    return accept([put(traceRequestNoun, { ...request, ...closed })])
  },
})

/** Takes a request back, with the reason. The weapon is then not traced: another request or a waiver is needed. */
export const withdrawTrace = defineAction({
  name: 'trace.withdraw',
  kind: 'intent',
  noun: traceRequestNoun,
  roles: ['armourer', 'checkOfficer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(request, { reason }, _facts, { actor, at }) {
    if (!request || !reaches(actor, request)) return refuse('trace.unknown')
    if (!traceMay('withdraw', request)) return refuse('trace.wrongStatus', { status: request.status })
    const ended = { status: 'withdrawn', closedBy: actor.id, closedAt: at, closedFor: reason } as const
    return accept([put(traceRequestNoun, { ...request, ...ended })])
  },
})
