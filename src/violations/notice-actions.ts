import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { incidentStep } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Finding,
  finders,
  findingNoun,
  Notice,
  NoticeAnswer,
  noticeNoun,
  noticeRepliers,
  noticeSenders,
  Reexamination,
  reexaminationNoun,
  replyNoun,
} from './notice.ts'
import { FindingOutcome, Violation, violationNoun } from './violation.ts'
import { foundViolation, violationStep } from './violation-actions.ts'

/**
 * Tells the accused side of a confirmed violation: article, code, day, district, and words written for it, to be answered within the days
 * that the agreement gives. Never more: the incident, its sources and statements stay where they are.
 */
export const sendNotice = defineAction({
  name: 'violationNotice.send',
  kind: 'intent',
  noun: noticeNoun,
  roles: noticeSenders,
  input: z.strictObject({ id: Id, violationId: Id, summary: requiredText(2000) }),
  facts: z.object({
    programme: Programme.nullable(),
    violation: Violation.nullable(),
    incident: Incident.nullable(),
    /** The district of the incident's place, or what lies above it. */
    districtCode: z.string().nullable(),
    replyDays: z.int().nullable(),
    told: z.boolean(),
  }),
  needs: ({ violationId }) => ({ programme: programmeRef, violation: { noun: violationNoun, id: violationId } }),
  decide(notice, { id, violationId, summary }, facts, context) {
    const { actor, at, received } = context
    if (notice || facts.told) return refuse('violationNotice.exists')
    const violation = foundViolation(facts.violation, actor)
    if (isRefusal(violation)) return violation
    const { incident, districtCode, replyDays } = facts
    if (violation.status !== 'confirmed' || !incident || districtCode === null || replyDays === null)
      return refuse('violation.notNow')
    if (violation.partySideId === null) return refuse('violationNotice.noSide')
    const { sideId, partySideId, party, agreementId, articleId, code } = violation
    const next: Violation = { ...violation, handling: 'notified' }
    const told = put(noticeNoun, {
      ...{ id, sideId, violationId, partySideId, party, agreementId, articleId, code, summary },
      ...{ occurredOn: incident.startedOn, placeCode: districtCode, standing: 'standing', answer: null },
      replyBy: daysAfter(dayOf(received, facts.programme?.timeZone ?? 'UTC'), replyDays),
      ...{ sentBy: actor.id, sentAt: at, answeredAt: null },
    })
    const shared =
      incident.handling === 'open'
        ? [put(incidentNoun, { ...incident, handling: 'shared' }), incidentStep(incident, 'shared', summary, context)]
        : []
    return accept([put(violationNoun, next), told, violationStep(next, 'notified', '', context), ...shared])
  },
})

/** The notice of the actor's own side: nobody answers for another, a joint body neither. */
function toldUs(notice: Notice | undefined, actor: Actor): Notice | Refusal {
  return notice && notice.partySideId === actor.sideId ? notice : refuse('violationNotice.unknown')
}

/**
 * The accused side answers: accepts, denies, explains, or asks for a joint inquiry (right of reply, §2.2). It may answer again; what it
 * said before stays. That the incident was answered its own side says on its page.
 */
export const replyToNotice = defineAction({
  name: 'violationNotice.reply',
  kind: 'intent',
  noun: noticeNoun,
  roles: noticeRepliers,
  input: z.strictObject({ id: Id, answer: NoticeAnswer, words: requiredText(4000) }),
  // What is looked up stays in the entry, which is of the side that answers: so nothing of the violation is. Records that are needed do not.
  facts: z.object({ violation: Violation.nullable() }),
  needs: (_input, _actor, record) => ({ violation: record ? { noun: violationNoun, id: record.violationId } : null }),
  decide(notice, { answer, words }, { violation }, context) {
    const { actor, at, actionId } = context
    const before = toldUs(notice, actor)
    if (isRefusal(before)) return before
    if (before.standing === 'withdrawn' || !violation) return refuse('violationNotice.notNow')
    const next: Violation = {
      ...violation,
      handling: violation.handling === 'notified' ? 'answered' : violation.handling,
    }
    const { sideId: toldSideId, id: noticeId } = before
    const reply = { id: derivedId(actionId, 'reply'), sideId: actor.sideId, noticeId, toldSideId, answer, words }
    return accept([
      put(violationNoun, next),
      put(noticeNoun, { ...before, answer, answeredAt: at }),
      put(replyNoun, { ...reply, repliedBy: actor.id, repliedAt: at }),
      violationStep(next, 'answered', '', context),
    ])
  },
})

const found = z.object({
  violation: Violation.nullable(),
  findings: z.array(Finding),
  reexamination: Reexamination.nullable(),
})

/** People who found in the first round. */
function firstFinders(findings: readonly Finding[]): (Id | null)[] {
  const first = findings.filter(({ round, status }) => round === 1 && (status === 'standing' || status === 'replaced'))
  return first.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy])
}

/**
 * One of a joint body proposes what it finds, with the reasons that both sides will read: only once the accused side answered or its time
 * to answer is over. Examined again, others find.
 */
export const proposeFinding = defineAction({
  name: 'violationFinding.propose',
  kind: 'intent',
  noun: findingNoun,
  roles: finders,
  input: z.strictObject({ id: Id, noticeId: Id, outcome: FindingOutcome, reasons: requiredText(4000) }),
  facts: found.extend({ programme: Programme.nullable(), notice: Notice.nullable() }),
  needs: ({ noticeId }) => ({ programme: programmeRef, notice: { noun: noticeNoun, id: noticeId } }),
  decide(finding, { id, noticeId, outcome, reasons }, facts, { actor, at, received }) {
    const { notice, violation, findings } = facts
    if (finding) return refuse('violationFinding.exists')
    if (!actor.joint) return refuse('violationFinding.joint')
    if (!notice || !violation) return refuse('violationNotice.unknown')
    if (violation.status !== 'confirmed') return refuse('violationNotice.notNow')
    if (notice.answer === null && dayOf(received, facts.programme?.timeZone ?? 'UTC') <= notice.replyBy)
      return refuse('violationFinding.beforeReply', { replyBy: notice.replyBy })
    const live = findings.filter(({ status }) => status !== 'turnedDown')
    if (live.some(({ status, round }) => status === 'proposed' || round === 2)) return refuse('violationFinding.found')
    if (live.length > 0 && !facts.reexamination) return refuse('violationFinding.found')
    const round = live.length === 0 ? 1 : 2
    if (round === 2 && firstFinders(findings).includes(actor.id)) return refuse('violationFinding.others')
    const { violationId, sideId: toldSideId, partySideId } = notice
    return accept([
      put(findingNoun, {
        ...{ id, sideId: actor.sideId, violationId, noticeId, toldSideId, partySideId, round, outcome, reasons },
        ...{ status: 'proposed', proposedBy: actor.id, proposedAt: at },
        ...{ decidedBy: null, decidedAt: null, decisionReason: '' },
      }),
    ])
  },
})

/** The proposed finding, for another of a joint body than who proposed it, and than who found in the first round. */
function toDecide(finding: Finding | undefined, findings: readonly Finding[], actor: Actor): Finding | Refusal {
  const before = withinReach(actor, finding, refuse('violationFinding.unknown'))
  if (isRefusal(before)) return before
  if (!actor.joint) return refuse('violationFinding.joint')
  if (before.status !== 'proposed') return refuse('violationFinding.notNow')
  if (before.proposedBy === actor.id) return refuse('signature.twoPersonRule')
  if (before.round === 2 && firstFinders(findings).includes(actor.id)) return refuse('violationFinding.others')
  return before
}

const steps = { breach: 'foundBreach', noBreach: 'foundNoBreach', undetermined: 'foundUndetermined' } as const

/** Another of a joint body signs the finding: now both sides read it. The one of the first round is replaced, and stays. */
export const signFinding = defineAction({
  name: 'violationFinding.sign',
  kind: 'intent',
  noun: findingNoun,
  roles: finders,
  input: z.strictObject({ id: Id }),
  facts: found,
  needs: (_input, _actor, record) => ({ violation: record ? { noun: violationNoun, id: record.violationId } : null }),
  decide(finding, _input, { violation, findings }, context) {
    const before = toDecide(finding, findings, context.actor)
    if (isRefusal(before)) return before
    if (violation?.status !== 'confirmed') return refuse('violationFinding.notNow')
    const handling = before.round === 2 ? 'closed' : 'found'
    const next: Violation = { ...violation, finding: before.outcome, handling }
    const replaced = findings
      .filter(({ id, status }) => status === 'standing' && id !== before.id)
      .map((one) => put(findingNoun, { ...one, status: 'replaced' }))
    const by = { decidedBy: context.actor.id, decidedAt: context.at }
    return accept([
      put(violationNoun, next),
      ...replaced,
      put(findingNoun, { ...before, ...by, status: 'standing' }),
      violationStep(next, steps[before.outcome], before.reasons, context),
    ])
  },
})

/** Another of a joint body turns the finding down, with the reason; neither side reads it. */
export const turnDownFinding = defineAction({
  name: 'violationFinding.turnDown',
  kind: 'intent',
  noun: findingNoun,
  roles: finders,
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: z.object({ findings: z.array(Finding) }),
  decide(finding, { reason }, { findings }, { actor, at }) {
    const before = toDecide(finding, findings, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, decisionReason: reason }
    return accept([put(findingNoun, { ...before, ...by, status: 'turnedDown' })])
  },
})

/** Whoever told or was told asks the joint body to examine its finding again, with reasons: once, whoever of the two asks. */
export const askReexamination = defineAction({
  name: 'violationReexamination.ask',
  kind: 'intent',
  noun: reexaminationNoun,
  roles: noticeRepliers,
  input: z.strictObject({ id: Id, findingId: Id, violationId: Id, reasons: requiredText(4000) }),
  facts: z.object({ finding: Finding.nullable(), violation: Violation.nullable(), asked: z.boolean() }),
  // Needed, and not looked up: what is looked up stays in the entry, which the accused side may read.
  needs: ({ findingId, violationId }) => ({
    finding: { noun: findingNoun, id: findingId },
    violation: { noun: violationNoun, id: violationId },
  }),
  decide(reexamination, { id, findingId, violationId, reasons }, { finding, violation, asked }, context) {
    const { actor, at } = context
    if (reexamination) return refuse('violationFinding.askedAlready')
    const isReader = finding && [finding.toldSideId, finding.partySideId].includes(actor.sideId)
    if (
      !finding ||
      !isReader ||
      finding.status === 'proposed' ||
      finding.status === 'turnedDown' ||
      violation?.id !== finding.violationId
    )
      return refuse('violationFinding.unknown')
    if (asked || finding.round !== 1) return refuse('violationFinding.askedAlready')
    if (finding.status !== 'standing' || violation.status !== 'confirmed') return refuse('violationFinding.notNow')
    const { toldSideId, partySideId } = finding
    const next: Violation = { ...violation, handling: 'reexamined' }
    return accept([
      put(violationNoun, next),
      put(reexaminationNoun, {
        ...{ id, sideId: actor.sideId, violationId, findingId, toldSideId, partySideId, reasons },
        ...{ askedBy: actor.id, askedAt: at },
      }),
      violationStep(next, 'askedAgain', '', context),
    ])
  },
})
