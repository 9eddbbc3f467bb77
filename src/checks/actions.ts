import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef, User, userNoun } from '../programme/programme.ts'
import { Check, CheckResult, checkDueDays, checkMay, checkNoun, standingAnswer } from './check.ts'
import { CheckKind } from './kinds.ts'
import { CheckShare, checkShareNoun, shareDays } from './share.ts'

/**
 * Asks the office of that kind about a person (ddr.md §1.3). Refused where the side has no such office, where the same
 * question waits already, and for who may be a child: no office is told of a child here (R-CHD2).
 */
export const requestCheck = defineAction({
  name: 'check.request',
  kind: 'intent',
  noun: checkNoun,
  roles: ['screener', 'adjudicator', 'groupOfficer'],
  input: z.strictObject({
    id: Id,
    personId: Id,
    kind: CheckKind,
    purpose: Check.shape.purpose,
    /** Null for the programme's usual time. */
    dueOn: Day.nullable(),
  }),
  sealed: ['kind', 'purpose', 'dueOn'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    /** The office of the person's side that answers this kind. */
    officeId: Id.nullable(),
    waiting: z.boolean(),
  }),
  needs: (input) => ({ programme: programmeRef, person: { noun: personNoun, id: input.personId } }),
  decide(check, input, { programme, person, officeId, waiting }, { actor, at, received }) {
    if (check) return refuse('check.exists')
    if (!programme || !person || !reaches(actor, person)) return refuse('person.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    const today = dayOf(received, programme.timeZone)
    if (mayBeChild(person.birth, today)) return refuse('check.child')
    if (officeId === null) return refuse('check.noOffice', {}, 'kind')
    if (waiting) return refuse('check.waiting', {}, 'kind')
    const dueOn = input.dueOn ?? daysAfter(today, checkDueDays)
    if (dueOn < today) return refuse('check.dueInPast', {}, 'dueOn')
    return accept([
      put(checkNoun, {
        ...input,
        dueOn,
        officeId,
        sideId: person.sideId,
        siteId: person.siteId,
        requestedBy: actor.id,
        requestedAt: at,
        status: 'requested',
        result: null,
        openAllegation: null,
        note: null,
        answeredBy: null,
        answeredAt: null,
        validUntil: null,
        earlier: [],
        withdrawnBy: null,
        withdrawnAt: null,
        withdrawReason: null,
      }),
    ])
  },
})

/**
 * The office's answer, by an officer of that office and never by who asked. A later answer takes the place of the
 * standing one, which is kept: background checks continue, and a decision can be revoked afterwards (ddr.md §1.3, R-EL5).
 */
export const answerCheck = defineAction({
  name: 'check.answer',
  kind: 'intent',
  noun: checkNoun,
  roles: ['checkOfficer'],
  input: z.strictObject({
    id: Id,
    result: CheckResult,
    openAllegation: z.boolean(),
    note: plainText(2000),
    validUntil: Day.nullable(),
  }),
  sealed: ['result', 'openAllegation', 'note', 'validUntil'],
  sealedUnder: (_input, check) => check?.personId ?? null,
  facts: z.object({ programme: Programme.nullable(), officer: User.nullable() }),
  needs: (_input, actor) => ({ programme: programmeRef, officer: { noun: userNoun, id: actor.id } }),
  decide(check, input, { programme, officer }, { actor, at, received }) {
    if (!check || !programme || !isOfficeOf(check, officer, actor)) return refuse('check.unknown')
    if (!checkMay('answer', check)) return refuse('check.withdrawn')
    if (check.requestedBy === actor.id) return refuse('check.twoPersonRule')
    if (input.note === '' && (input.result !== 'clear' || input.openAllegation))
      return refuse('check.noteNeeded', {}, 'note')
    if (input.result === 'clear' && input.validUntil === null) return refuse('check.validNeeded', {}, 'validUntil')
    if (input.validUntil !== null && input.validUntil < dayOf(received, programme.timeZone))
      return refuse('check.validInPast', {}, 'validUntil')
    const before = standingAnswer(check)
    return accept([
      put(checkNoun, {
        ...check,
        ...input,
        status: 'answered',
        answeredBy: actor.id,
        answeredAt: at,
        earlier: before ? [...check.earlier, before] : check.earlier,
      }),
    ])
  },
})

/** An office sees its own requests and no other's, so to it another office's do not exist (ddr.md §1.2). */
function isOfficeOf(check: Check, officer: User | null, actor: Context['actor']): boolean {
  return officer !== null && officer.officeId === check.officeId && reaches(actor, check)
}

/** Takes a request back before the office has answered, with the reason; what was answered cannot be taken back. */
export const withdrawCheck = defineAction({
  name: 'check.withdraw',
  kind: 'intent',
  noun: checkNoun,
  roles: ['screener', 'adjudicator', 'groupOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  sealed: ['reason'],
  sealedUnder: (_input, check) => check?.personId ?? null,
  facts: noFacts,
  decide(check, input, _facts, { actor, at }) {
    if (!check || !reaches(actor, check)) return refuse('check.unknown')
    if (!checkMay('withdraw', check)) return refuse(check.status === 'answered' ? 'check.answered' : 'check.withdrawn')
    const withdrawn = { withdrawnBy: actor.id, withdrawnAt: at, withdrawReason: input.reason }
    return accept([put(checkNoun, { ...check, ...withdrawn, status: 'withdrawn' })])
  },
})

/**
 * Takes the office's waiting requests out as a packet for a system of its own. Refused where nothing waits. Only what
 * the field list names leaves, and the packet is to be had for some days only (R-SHR).
 */
export const exportChecks = defineAction({
  name: 'check.export',
  kind: 'intent',
  noun: checkShareNoun,
  roles: ['checkOfficer'],
  input: z.strictObject({
    id: Id,
    purpose: CheckShare.shape.purpose,
    fields: CheckShare.shape.fields.min(1),
  }),
  facts: z.object({ programme: Programme.nullable(), officer: User.nullable(), checkIds: z.array(Id) }),
  needs: (_input, actor) => ({ programme: programmeRef, officer: { noun: userNoun, id: actor.id } }),
  decide(share, input, { programme, officer, checkIds }, { actor, at, received }) {
    if (share) return refuse('checkShare.exists')
    if (!programme || !officer || officer.officeId === null) return refuse('check.officeNeeded')
    if (checkIds.length === 0) return refuse('check.nothingWaits')
    return accept([
      put(checkShareNoun, {
        id: input.id,
        sideId: officer.sideId,
        officeId: officer.officeId,
        purpose: input.purpose,
        fields: [...new Set(input.fields)],
        checkIds,
        expiresOn: daysAfter(dayOf(received, programme.timeZone), shareDays),
        exportedBy: actor.id,
        exportedAt: at,
      }),
    ])
  },
})
