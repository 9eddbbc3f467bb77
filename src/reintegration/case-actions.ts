import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { CaseAppointment, caseAppointmentNoun } from './appointment.ts'
import { caseAt, caseFacts, caseNeeds, isCaseworkerAt, lacksWoman } from './case-guard.ts'
import { caseStep, caseStepNoun } from './case-step.ts'
import { CaseFollowUp, caseFollowUpNoun } from './follow-up.ts'
import {
  type ReintegrationCase as Case,
  CaseOutcome,
  endsBeforeFollowUp,
  Need,
  ReintegrationCase,
  reintegrationCaseNoun,
} from './reintegration-case.ts'

/** Why somebody is taken up, or is not: they were discharged or found eligible, or neither, or found not to be. */
export const Admission = z.enum(['discharged', 'eligible', 'none', 'ineligible'])
export type Admission = z.infer<typeof Admission>

/**
 * Takes somebody up who was discharged or is eligible for reintegration (ddr.md §1.10; IDDRS 4.30). Refused of who is on a sanctions
 * list (R-EL4), found ineligible, or may be under eighteen (R-CHD1); where a case of theirs is open, under any registration that is
 * linked with this one; and where they wish a woman and the caseworker is none.
 */
export const openCase = defineAction({
  name: 'reintegrationCase.open',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: ReintegrationCase.pick({ id: true, personId: true, caseworkerId: true, need: true, womanWished: true })
    .extend({ note: plainText(2000) })
    .strict(),
  sealed: ['need', 'womanWished', 'note'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...{ person: Person.nullable(), site: Site.nullable(), programme: Programme.nullable() },
    ...{ caseworker: User.nullable(), listing: ScreeningResult.shape.status },
    ...{ admission: Admission, hasOpen: z.boolean(), last: z.int() },
  }),
  needs: ({ personId, caseworkerId }, actor) => ({
    person: { noun: personNoun, id: personId },
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    caseworker: { noun: userNoun, id: caseworkerId },
    programme: programmeRef,
  }),
  decide(found, input, facts, context) {
    const { actor, at, received } = context
    const { person, site, programme, caseworker, listing, admission, hasOpen, last } = facts
    if (found) return refuse('reintegrationCase.exists')
    if (!person || !site || !programme || !reaches(actor, person) || person.siteId !== site.id)
      return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('reintegrationCase.child')
    if (isBarred(listing)) return refuse('reintegrationCase.barred')
    if (admission === 'none') return refuse('reintegrationCase.notDischarged')
    if (admission === 'ineligible') return refuse('reintegrationCase.ineligible')
    if (hasOpen) return refuse('reintegrationCase.openAlready')
    if (!isCaseworkerAt(caseworker, { siteId: site.id }))
      return refuse('reintegrationCase.noCaseworker', {}, 'caseworkerId')
    if (lacksWoman(input, caseworker)) return refuse('reintegrationCase.womanWished', {}, 'caseworkerId')
    const { note: _, ...said } = input
    const opened: Case = {
      ...{ ...said, sideId: person.sideId, siteId: site.id, n: last + 1 },
      ...{ number: printedNumber(`RC-${site.code}`, last + 1), status: 'opened', openedBy: actor.id, openedAt: at },
      ...{ plannedAt: null, planId: null, handOverTo: null, handOverBy: null, handOverAt: null },
      ...{ outcome: null, closedBy: null, closedAt: null, reopened: 0 },
    }
    return accept([put(reintegrationCaseNoun, opened), put(caseStepNoun, caseStep(opened, 'open', null, context))])
  },
})

/** Writes down counselling, a visit, a call or a note. The first counselling of a case is a step of it (ddr.md §8). */
export const noteCase = defineAction({
  name: 'reintegrationCase.note',
  kind: 'fact',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: z.strictObject({
    id: Id,
    kind: z.enum(['counselling', 'visit', 'call', 'note']),
    note: requiredText(4000),
  }),
  sealed: ['kind', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object(caseFacts),
  needs: ({ id }, actor, record) => caseNeeds(record && { caseId: id, personId: record.personId }, actor),
  decide(_record, { kind }, facts, context) {
    const found = caseAt('note', facts, context.actor)
    if (isRefusal(found)) return found
    const next = { ...found, ...(kind === 'counselling' && found.status === 'opened' ? counselled : {}) }
    return accept([put(reintegrationCaseNoun, next), put(caseStepNoun, caseStep(next, kind, null, context))])
  },
})
const counselled = { status: 'counselled' } as const

/** Says anew how much somebody needs, and whether they wish a woman: a man hands the case to one first, who then says it. */
export const assessCase = defineAction({
  name: 'reintegrationCase.assess',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, need: Need, womanWished: z.boolean(), note: plainText(1000) }),
  sealed: ['need', 'womanWished', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, caseworker: User.nullable() }),
  needs: ({ id }, actor, record) => ({
    ...caseNeeds(record && { caseId: id, personId: record.personId }, actor),
    caseworker: record ? { noun: userNoun, id: record.caseworkerId } : null,
  }),
  decide(_record, { need, womanWished }, facts, context) {
    const found = caseAt('assess', facts, context.actor)
    if (isRefusal(found)) return found
    const next = { ...found, need, womanWished }
    if (womanWished && !found.womanWished && lacksWoman(next, facts.caseworker))
      return refuse('reintegrationCase.handOverFirst', {}, 'womanWished')
    return accept([put(reintegrationCaseNoun, next), put(caseStepNoun, caseStep(next, 'assess', null, context))])
  },
})

/**
 * Closes a case with how it ended (ddr.md §1.10 "graduation/exit"). Refused while somebody is enrolled, a referral waits for its
 * answer, or a grant for its signature; and, where the end is a good one, while follow-ups are due. Those that are left end with it.
 */
export const closeCase = defineAction({
  name: 'reintegrationCase.close',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, outcome: CaseOutcome, note: requiredText(2000) }),
  sealed: ['outcome', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({
    ...caseFacts,
    ...{ running: z.int(), followUps: z.array(CaseFollowUp), appointments: z.array(CaseAppointment) },
  }),
  needs: ({ id }, actor, record) => caseNeeds(record && { caseId: id, personId: record.personId }, actor),
  decide(_record, { outcome }, facts, context) {
    const found = caseAt('close', facts, context.actor)
    if (isRefusal(found)) return found
    const { running, followUps, appointments } = facts
    if (running > 0) return refuse('reintegrationCase.stillRuns', { count: running })
    if (followUps.length > 0 && !endsBeforeFollowUp.includes(outcome))
      return refuse('reintegrationCase.followUpsDue', { count: followUps.length }, 'outcome')
    const closed = { status: 'closed', outcome, closedBy: context.actor.id, closedAt: context.at } as const
    const settled = { status: 'cancelled', settledBy: context.actor.id, settledAt: context.at } as const
    const next: Case = { ...found, ...closed, handOverTo: null, handOverBy: null, handOverAt: null }
    return accept([
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'close', null, context)),
      ...followUps.map((one) => put(caseFollowUpNoun, { ...one, status: 'ended' })),
      ...appointments.map((one) => put(caseAppointmentNoun, { ...one, ...settled })),
    ])
  },
})

/** Opens a closed case again, with the reason; how it ended then stays in its timeline. Refused where another is open. */
export const reopenCase = defineAction({
  name: 'reintegrationCase.reopen',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, hasOpen: z.boolean(), listing: ScreeningResult.shape.status }),
  needs: ({ id }, actor, record) => caseNeeds(record && { caseId: id, personId: record.personId }, actor),
  decide(_record, _input, facts, context) {
    const found = caseAt('reopen', facts, context.actor)
    if (isRefusal(found)) return found
    if (facts.hasOpen) return refuse('reintegrationCase.openAlready')
    if (isBarred(facts.listing)) return refuse('reintegrationCase.barred')
    // Whoever opens it again takes it up: their caseworker of then may be gone.
    if (!isCaseworkerAt(facts.officer, found)) return refuse('reintegrationCase.noCaseworker')
    const status = found.planId === null ? 'opened' : 'planned'
    const open = { status, outcome: null, closedBy: null, closedAt: null, reopened: found.reopened + 1 } as const
    const next: Case = { ...found, ...open, caseworkerId: context.actor.id }
    return accept([put(reintegrationCaseNoun, next), put(caseStepNoun, caseStep(next, 'reopen', null, context))])
  },
})
