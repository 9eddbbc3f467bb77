import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred, transfer } from '../people/transfer.ts'
import { type ChildCase, ChildIdentity, type ChildStepName, childCaseNoun, childMay, codeOf } from './child-case.ts'
import { childStepNoun, stepOf } from './child-step.ts'

/** Everybody who meets people in the programme; an auditor and an administrator meet nobody. */
const whoMeetsPeople = [
  ...(['registrationOfficer', 'screener', 'armourer', 'groupOfficer', 'checkOfficer', 'adjudicator'] as const),
  ...(['appealsOfficer', 'siteManager', 'clinician', 'caseworker', 'childProtectionOfficer'] as const),
  ...(['complaintsOfficer', 'repatriationOfficer', 'conductOfficer', 'director'] as const),
]

/** What a lookup of the children's actions tells: what was typed, sealed under the key of the case. */
export const sealedDetail = { detail: z.string() }

/**
 * Hands somebody who is under eighteen, or may be, over to child protection (R-CHD1; IDDRS 5.20: in doubt a child, in any
 * role, with or without a weapon). Whoever meets them does it. Where they have a record, it leaves every ordinary reader's
 * sight at once and says only that they were transferred. The clock of forty-eight hours counts from the first contact.
 */
export const identifyChild = defineAction({
  name: 'child.identify',
  kind: 'fact',
  noun: childCaseNoun,
  roles: whoMeetsPeople,
  input: z.strictObject({
    id: Id,
    inDoubt: z.boolean(),
    firstContactAt: Instant,
    identity: ChildIdentity,
    reason: requiredText(1000),
  }),
  sealed: ['inDoubt', 'firstContactAt', 'identity', 'reason'],
  sealedUnder: (input) => input.id,
  facts: z.object({ person: Person.nullable(), sealed: z.string(), ...sealedDetail }),
  needs: ({ identity }) => ({
    person: identity.personId === null ? null : { noun: personNoun, id: identity.personId },
  }),
  decide(child, input, { person, sealed, detail }, context) {
    const { actor, at, received } = context
    if (child) return refuse('child.exists')
    if (input.firstContactAt > received) return refuse('child.contactAhead', {}, 'firstContactAt')
    if (input.identity.personId !== null) {
      if (!person || !reaches(actor, person)) return refuse('person.unknown')
      if (isTransferred(person)) return refuse('person.transferred')
      if (person.erasedAt !== null) return refuse('subject.erased')
    }
    const { id, inDoubt, firstContactAt } = input
    const opened: ChildCase = {
      ...{ id, inDoubt, firstContactAt, sealed, code: codeOf(id), status: 'identified' },
      sideId: person?.sideId ?? actor.sideId,
      siteId: person?.siteId ?? actor.siteId,
      ...{ identifiedBy: actor.id, identifiedAt: at, inCareAt: null, settledAt: null, closedAt: null },
    }
    return accept([
      put(childCaseNoun, opened),
      put(childStepNoun, stepOf(opened, 'identify', detail, context)),
      ...(person ? transfer(person, at) : []),
    ])
  },
})

/** A step of a case with its reason, by a child protection officer who reaches it and while the status allows it. */
export function decideStep(
  child: ChildCase | undefined,
  step: Exclude<ChildStepName, 'search' | 'assessAge'>,
  next: Partial<ChildCase>,
  detail: string,
  context: Context,
): Decision {
  if (!child || !reaches(context.actor, child)) return refuse('child.unknown')
  if (!childMay(step, child)) return refuse('child.notNow')
  const after = { ...child, ...next }
  return accept([put(childCaseNoun, after), put(childStepNoun, stepOf(after, step, detail, context))])
}

const reason = requiredText(1000)

/**
 * Presumes that they are a child, after first documents were made: who, since when, with whom. No question about the group
 * or its weapons is asked of them (R-CHD2). Refused in any other status.
 */
export const presumeChild = defineAction({
  name: 'child.presume',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason, documented: requiredText(1000) }),
  sealed: ['reason', 'documented'],
  sealedUnder: (input) => input.id,
  facts: z.object(sealedDetail),
  decide: (child, _input, { detail }, context) =>
    decideStep(child, 'presume', { status: 'presumedChild' }, detail, context),
})

/** Records that the group let the child go, and to whom (IDDRS 5.20, release). */
export const releaseChild = defineAction({
  name: 'child.release',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason, handedOverBy: requiredText(300) }),
  sealed: ['reason', 'handedOverBy'],
  sealedUnder: (input) => input.id,
  facts: z.object(sealedDetail),
  decide: (child, _input, { detail }, context) => decideStep(child, 'release', { status: 'released' }, detail, context),
})

/**
 * Brings the child into civilian interim care, apart from adults; a girl mother's children stay with her (IDDRS 5.20). The
 * clock of forty-eight hours stops.
 */
export const placeChild = defineAction({
  name: 'child.place',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason, place: requiredText(300), carer: requiredText(300) }),
  sealed: ['reason', 'place', 'carer'],
  sealedUnder: (input) => input.id,
  facts: z.object(sealedDetail),
  decide: (child, _input, { detail }, context) =>
    decideStep(child, 'place', { status: 'interimCare', inCareAt: context.at }, detail, context),
})

/** Begins the search for the family, with what the child wants of it (informed consent, IDDRS 5.20). */
export const traceFamily = defineAction({
  name: 'child.trace',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason, childView: requiredText(1000) }),
  sealed: ['reason', 'childView'],
  sealedUnder: (input) => input.id,
  facts: z.object(sealedDetail),
  decide: (child, _input, { detail }, context) => decideStep(child, 'trace', { status: 'tracing' }, detail, context),
})

/**
 * Closes a case. Refused while visits are due, unless the reason for ending early is one of those named: the child died,
 * moved out of reach, or is grown up and wants no more visits.
 */
export const closeChildCase = defineAction({
  name: 'child.close',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({
    id: Id,
    reason,
    ground: z.enum(['followUpDone', 'died', 'movedAway', 'grownUp']),
  }),
  sealed: ['reason', 'ground'],
  sealedUnder: (input) => input.id,
  facts: z.object({ ...sealedDetail, visitsDue: z.int() }),
  decide(child, { ground }, { detail, visitsDue }, context) {
    const decision = decideStep(child, 'close', { status: 'closed', closedAt: context.at }, detail, context)
    if (decision.outcome === 'refused') return decision
    if (ground === 'followUpDone' && visitsDue > 0) return refuse('child.visitsDue', { count: visitsDue }, 'ground')
    return decision
  },
})
