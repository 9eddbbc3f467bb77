import { z } from 'zod'
import { Check, CheckResult, checkDueDays, checkNoun } from '../checks/check.ts'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseFor, stepped } from './case-steps.ts'
import { VettingCase, vetters, vettingCaseNoun } from './vetting-case.ts'
import { AskedKind, askedOfOffice, RecordedKind, vettingCheckNoun } from './vetting-check.ts'

const desk = {
  kind: 'intent',
  noun: vettingCheckNoun,
  roles: vetters,
  sealedUnder: ({ caseId }: { caseId: Id }) => caseId,
} as const

/** What of a person an office's check is made with. */
const CheckedPerson = Person.pick({ id: true, sideId: true, siteId: true, birth: true, transferredAt: true })

/** What a case is after a check was begun: being checked, unless it is decided. */
const afterCheck = (found: VettingCase) => (found.status === 'declared' ? ({ status: 'checking' } as const) : {})

/**
 * Asks Criminal Investigation or the INTERPOL bureau about the person of a case, through `src/checks` with its packet and answer; or
 * takes the answer that such a check has or waits for. The office's standing answer is what counts (R-VET). Refused where the side has no
 * such office, and where there is nothing to take.
 */
export const askVettingCheck = defineAction({
  ...desk,
  name: 'vettingCheck.ask',
  input: z.strictObject({
    ...{ id: Id, caseId: Id, kind: AskedKind },
    /** False takes the newest check of this kind that there is. */
    anew: z.boolean(),
    purpose: Check.shape.purpose,
    dueOn: Day.nullable(),
  }),
  sealed: ['kind', 'anew', 'purpose', 'dueOn'],
  facts: z.object({
    programme: Programme.nullable(),
    case: VettingCase.nullable(),
    person: CheckedPerson.nullable(),
    officeId: Id.nullable(),
    /** A check of this kind that waits for its office. */
    waitingId: Id.nullable(),
    /** The newest one that was answered. */
    answeredId: Id.nullable(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: ({ caseId }) => ({ programme: programmeRef, case: { noun: vettingCaseNoun, id: caseId } }),
  decide(check, input, facts, context) {
    const { actor, at, received, actionId } = context
    if (check) return refuse('vettingCheck.exists')
    const found = caseFor(facts.case, 'check', actor, 'caseId')
    if (isRefusal(found)) return found
    const { programme, person, officeId, waitingId, answeredId, sealed } = facts
    if (!programme || !person || isTransferred(person)) return refuse('vettingCase.unknown', {}, 'caseId')
    const today = dayOf(received, programme.timeZone)
    if (mayBeChild(person.birth, today)) return refuse('vettingCase.child')
    if (officeId === null) return refuse('check.noOffice', {}, 'kind')
    const { id, caseId, kind } = input
    const known = waitingId ?? (input.anew ? null : answeredId)
    if (known === null && !input.anew) return refuse('vettingCheck.nothingAnswered', {}, 'anew')
    const dueOn = input.dueOn ?? daysAfter(today, checkDueDays)
    if (dueOn < today) return refuse('check.dueInPast', {}, 'dueOn')
    const checkId = known ?? derivedId(actionId, 'check')
    const asked =
      known === null ? [put(checkNoun, newCheck({ checkId, input, person, officeId, dueOn, by: actor.id, at }))] : []
    const row = { id, caseId, kind, sideId: found.sideId, round: found.round, officeId, checkId, sealed }
    const answer = { result: null, openAllegation: null, checkedOn: null, validUntil: null }
    return accept([
      ...asked,
      put(vettingCheckNoun, { ...row, ...answer, recordedBy: actor.id, recordedAt: at }),
      ...stepped(found, afterCheck(found), { kind: 'checksAsked', words: facts.words }, context),
    ])
  },
})

function newCheck(of: {
  checkId: Id
  input: { kind: z.infer<typeof AskedKind>; purpose: string }
  person: z.infer<typeof CheckedPerson>
  officeId: Id
  dueOn: Day
  by: Id
  at: string
}): Check {
  const { checkId, input, person, officeId, dueOn, by, at } = of
  return {
    ...{ id: checkId, sideId: person.sideId, siteId: person.siteId, personId: person.id },
    ...{ kind: askedOfOffice[input.kind], officeId, purpose: input.purpose, dueOn },
    ...{ requestedBy: by, requestedAt: at, status: 'requested', earlier: [] },
    ...{ result: null, openAllegation: null, note: null, answeredBy: null, answeredAt: null, validUntil: null },
    ...{ withdrawnBy: null, withdrawnAt: null, withdrawReason: null },
  }
}

/**
 * Records what an office or another source answered about human rights, finances, education or health, with the source, the day, and until
 * when it is good. Refuses a result without what was found where it is not clear, a clear one without its last day, and days in the
 * future or the wrong order. What was recorded before stays; the newest counts.
 */
export const recordVettingCheck = defineAction({
  ...desk,
  name: 'vettingCheck.record',
  input: z.strictObject({
    ...{ id: Id, caseId: Id, kind: RecordedKind, officeId: Id.nullable() },
    source: requiredText(300),
    result: CheckResult,
    openAllegation: z.boolean(),
    checkedOn: Day,
    validUntil: Day.nullable(),
    note: plainText(2000),
  }),
  sealed: ['kind', 'officeId', 'source', 'result', 'openAllegation', 'checkedOn', 'validUntil', 'note'],
  facts: z.object({
    programme: Programme.nullable(),
    case: VettingCase.nullable(),
    /** Whether the office is one of the side of the case. */
    officeKnown: z.boolean(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: ({ caseId }) => ({ programme: programmeRef, case: { noun: vettingCaseNoun, id: caseId } }),
  decide(check, input, { programme, case: of, officeKnown, sealed, words }, context) {
    const { actor, at, received } = context
    if (check) return refuse('vettingCheck.exists')
    const found = caseFor(of, 'check', actor, 'caseId')
    if (isRefusal(found)) return found
    if (!programme) return refuse('vettingCase.unknown', {}, 'caseId')
    if (!officeKnown) return refuse('vettingCheck.officeUnknown', {}, 'officeId')
    const { result, openAllegation, checkedOn, validUntil } = input
    if (input.note === '' && (result !== 'clear' || openAllegation)) return refuse('check.noteNeeded', {}, 'note')
    if (checkedOn > dayOf(received, programme.timeZone)) return refuse('vettingCheck.inFuture', {}, 'checkedOn')
    if (result === 'clear' && validUntil === null) return refuse('check.validNeeded', {}, 'validUntil')
    if (validUntil !== null && validUntil < checkedOn) return refuse('dates.reversed', {}, 'validUntil')
    const { id, caseId, kind, officeId } = input
    const row = { id, caseId, kind, officeId, sideId: found.sideId, round: found.round, checkId: null, sealed }
    const answer = { result, openAllegation, checkedOn, validUntil }
    return accept([
      put(vettingCheckNoun, { ...row, ...answer, recordedBy: actor.id, recordedAt: at }),
      ...stepped(found, afterCheck(found), { kind: 'checkRecorded', words }, context),
    ])
  },
})
