import { z } from 'zod'
import { mayUse, Standing } from '../consents/consent.ts'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseAt, caseFacts, caseNeeds } from '../reintegration/case-guard.ts'
import { caseStep, caseStepNoun } from '../reintegration/case-step.ts'
import { CaseFollowUp } from '../reintegration/follow-up.ts'
import { beginFollowUps } from '../reintegration/follow-up-actions.ts'
import { type ReintegrationCase, reintegrationCaseNoun } from '../reintegration/reintegration-case.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { Attendance, attendanceNoun } from './attendance.ts'
import { dropReasons } from './open-lists.ts'
import { OpportunityCycle, opportunityCycleNoun, seatsLeft } from './opportunity.ts'
import { Enrolment, enrolmentMay, enrolmentNoun, Referral, referralMay, referralNoun } from './referral.ts'

/**
 * Gives somebody a seat of a round, whom the provider took (ddr.md §1.10). Refused where every seat is taken, whatever was promised;
 * where the round is closed or over; of who is listed (R-EL4) or took their consent back; and of who has a seat by this referral.
 */
export const enrol = defineAction({
  name: 'enrolment.enrol',
  kind: 'intent',
  noun: enrolmentNoun,
  roles: ['caseworker'],
  input: Enrolment.pick({
    ...{ id: true, caseId: true, personId: true, referralId: true, cycleId: true, enrolledOn: true },
  }).strict(),
  sealed: ['referralId', 'cycleId', 'enrolledOn'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...caseFacts,
    ...{ programme: Programme.nullable(), referral: Referral.nullable(), cycle: OpportunityCycle.nullable() },
    ...{ consent: Standing, listing: ScreeningResult.shape.status, enrolledBefore: z.boolean() },
  }),
  needs: (input, actor) => ({
    ...caseNeeds(input, actor),
    programme: programmeRef,
    referral: { noun: referralNoun, id: input.referralId },
    cycle: { noun: opportunityCycleNoun, id: input.cycleId },
  }),
  decide(enrolment, input, facts, context) {
    if (enrolment) return refuse('enrolment.exists')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    const { programme, referral, cycle, consent, listing, enrolledBefore } = facts
    if (!referral || referral.caseId !== found.id || !programme) return refuse('referral.unknown', {}, 'referralId')
    if (!referralMay('enrol', referral)) return refuse('enrolment.notAccepted', {}, 'referralId')
    if (!cycle || cycle.opportunityId !== referral.opportunityId)
      return refuse('opportunityCycle.unknown', {}, 'cycleId')
    if (cycle.status === 'closed' || cycle.endsOn < dayOf(context.received, programme.timeZone))
      return refuse('opportunityCycle.closed', {}, 'cycleId')
    if (isBarred(listing)) return refuse('reintegrationCase.barred')
    if (!mayUse(consent)) return refuse('referral.consentNeeded')
    if (enrolledBefore) return refuse('enrolment.before', {}, 'referralId')
    if (seatsLeft(cycle) < 1) return refuse('enrolment.full', { seats: cycle.seats }, 'cycleId')
    if (input.enrolledOn > cycle.endsOn) return refuse('enrolment.outside', {}, 'enrolledOn')
    const next: ReintegrationCase = { ...found, status: 'enrolled' }
    const { actor, at } = context
    const noEnd = { endedOn: null, dropReason: null, endEntryId: null, endedBy: null, endedAt: null }
    return accept([
      put(opportunityCycleNoun, { ...cycle, taken: cycle.taken + 1 }),
      put(enrolmentNoun, {
        ...{ ...input, sideId: found.sideId, siteId: found.siteId, status: 'enrolled' },
        ...{ enrolledBy: actor.id, enrolledAt: at, ...noEnd },
      }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'enrol', input.id, context)),
    ])
  },
})

const ending = {
  ...caseFacts,
  ...{ programme: Programme.nullable(), cycle: OpportunityCycle.nullable() },
}

/** Records that somebody came to the end of it. From that day they are followed up (ddr.md §8). */
export const complete = defineAction({
  name: 'enrolment.complete',
  kind: 'intent',
  noun: enrolmentNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, endedOn: Day, note: plainText(1000) }),
  sealed: ['endedOn', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...ending, due: z.array(CaseFollowUp) }),
  needs: (_input, actor, record) => ({
    ...caseNeeds(record, actor),
    programme: programmeRef,
    cycle: record ? { noun: opportunityCycleNoun, id: record.cycleId } : null,
  }),
  decide(enrolment, { endedOn }, facts, context) {
    if (!enrolment) return refuse('enrolment.unknown')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    if (!enrolmentMay('end', enrolment)) return refuse('enrolment.over')
    const { programme, due } = facts
    if (!programme || endedOn > dayOf(context.received, programme.timeZone) || endedOn < enrolment.enrolledOn)
      return refuse('enrolment.endOutside', {}, 'endedOn')
    const { actor, at, actionId } = context
    const end = { endedOn, endEntryId: actionId, endedBy: actor.id, endedAt: at }
    // Whoever was placed already is followed up from there.
    const placed = found.status === 'placed' || found.status === 'followUp'
    const next: ReintegrationCase = placed ? found : { ...found, status: 'completed' }
    return accept([
      put(enrolmentNoun, { ...enrolment, ...end, status: 'completed' }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'complete', enrolment.id, context)),
      ...(placed ? [] : beginFollowUps(next, 'completion', { day: endedOn, due, actionId })),
    ])
  },
})

/** Records that somebody left before the end, and why (ddr.md §10.5). Their seat is free again. */
export const dropOut = defineAction({
  name: 'enrolment.dropOut',
  kind: 'fact',
  noun: enrolmentNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, endedOn: Day, reason: dropReasons.code, note: plainText(1000) }),
  sealed: ['endedOn', 'reason', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object(ending),
  needs: (_input, actor, record) => ({
    ...caseNeeds(record, actor),
    programme: programmeRef,
    cycle: record ? { noun: opportunityCycleNoun, id: record.cycleId } : null,
  }),
  decide(enrolment, { endedOn, reason }, facts, context) {
    if (!enrolment) return refuse('enrolment.unknown')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    if (!enrolmentMay('end', enrolment)) return refuse('enrolment.over')
    const { programme, cycle } = facts
    if (!programme || !cycle || endedOn > dayOf(context.received, programme.timeZone))
      return refuse('enrolment.endOutside', {}, 'endedOn')
    const { actor, at, actionId } = context
    const end = { endedOn, dropReason: reason, endEntryId: actionId, endedBy: actor.id, endedAt: at }
    const attending = found.status === 'enrolled' || found.status === 'attending'
    const next: ReintegrationCase = attending ? { ...found, status: 'dropped' } : found
    return accept([
      put(enrolmentNoun, { ...enrolment, ...end, status: 'dropped' }),
      put(opportunityCycleNoun, { ...cycle, taken: cycle.taken - 1 }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'dropOut', enrolment.id, context)),
    ])
  },
})

/**
 * Records how often somebody came: in a session, a week or a month. Refused for days to come, for days of which something stands
 * already unless it is replaced, and where more were attended and excused than held.
 */
export const recordAttendance = defineAction({
  name: 'attendance.record',
  kind: 'fact',
  noun: attendanceNoun,
  roles: ['caseworker'],
  input: Attendance.pick({
    ...{ id: true, caseId: true, personId: true, enrolmentId: true, fromDay: true, untilDay: true },
    ...{ held: true, attended: true, excused: true },
  })
    .extend({ replaces: Id.nullable() })
    .strict(),
  sealed: ['enrolmentId', 'fromDay', 'untilDay', 'held', 'attended', 'excused', 'replaces'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...caseFacts,
    ...{ programme: Programme.nullable(), enrolment: Enrolment.nullable(), former: Attendance.nullable() },
    overlaps: z.boolean(),
  }),
  needs: (input, actor) => ({
    ...caseNeeds(input, actor),
    programme: programmeRef,
    enrolment: { noun: enrolmentNoun, id: input.enrolmentId },
    former: input.replaces === null ? null : { noun: attendanceNoun, id: input.replaces },
  }),
  decide(attendance, input, facts, context) {
    if (attendance) return refuse('attendance.exists')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    const { programme, enrolment, former, overlaps } = facts
    if (!enrolment || enrolment.caseId !== found.id || !programme) return refuse('enrolment.unknown', {}, 'enrolmentId')
    if (input.untilDay < input.fromDay || input.untilDay > dayOf(context.received, programme.timeZone))
      return refuse('attendance.days', {}, 'untilDay')
    if (input.fromDay < enrolment.enrolledOn || (enrolment.endedOn !== null && input.untilDay > enrolment.endedOn))
      return refuse('attendance.outside', {}, 'fromDay')
    if (input.attended + input.excused > input.held) return refuse('attendance.more', {}, 'attended')
    if (input.replaces !== null && (former?.enrolmentId !== enrolment.id || former.status !== 'standing'))
      return refuse('attendance.replacesNone', {}, 'replaces')
    if (overlaps) return refuse('attendance.overlaps', {}, 'fromDay')
    const { replaces: _, ...said } = input
    const { actor, at } = context
    return accept([
      ...(former ? [put(attendanceNoun, { ...former, status: 'replaced' })] : []),
      put(attendanceNoun, {
        ...{ ...said, sideId: found.sideId, siteId: found.siteId, status: 'standing' },
        ...{ recordedBy: actor.id, recordedAt: at },
      }),
      ...(found.status === 'enrolled' ? [put(reintegrationCaseNoun, { ...found, status: 'attending' })] : []),
    ])
  },
})
