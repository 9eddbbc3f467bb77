import { z } from 'zod'
import { Agreement, Article, agreementNoun, articleNoun, bindsOn, breaches } from '../ceasefire/agreement.ts'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { foundIncident } from '../incidents/incident-actions.ts'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, theProgram, withinReach } from '../kernel/roles.ts'
import { requiredText, soughtText } from '../kernel/texts.ts'
import { Notice, noticeNoun } from './notice.ts'
import {
  supports,
  type Violation,
  type ViolationStepKind,
  violationConfirmers,
  violationNoun,
  violationProposers,
  violationStepNoun,
} from './violation.ts'

/** The violation within the actor's reach. */
export function foundViolation(violation: Violation | null | undefined, actor: Actor): Violation | Refusal {
  return withinReach(actor, violation, refuse('violation.unknown'))
}

/** The step that an act took; by nobody where the program took it. */
export function violationStep(
  { id: violationId, sideId }: Pick<Violation, 'id' | 'sideId'>,
  kind: ViolationStepKind,
  note: string,
  { actionId, actor, at }: ActMoment,
): Write {
  const takenBy = actor.id === theProgram.id ? null : actor.id
  const id = derivedId(actionId, `step ${violationId}`)
  return put(violationStepNoun, { id, sideId, violationId, kind, note, takenBy, takenAt: at })
}

/** The sides that there are, by id and code. */
export const Sides = z.array(z.object({ id: Id, code: z.string() }))

/** The side that a party belongs to: an authority's code says it itself. Undefined where what was said contradicts itself. */
export function sideOfParty(
  { party, partySideId }: { party: string; partySideId: Id | null },
  sides: z.infer<typeof Sides>,
): Id | null | undefined {
  const authority = sides.find(({ code }) => code === party)
  if (authority) return partySideId === null || partySideId === authority.id ? authority.id : undefined
  return partySideId === null || sides.some(({ id }) => id === partySideId) ? partySideId : undefined
}

/** What is said of a violation when it is proposed. */
export const ViolationInput = z.strictObject({
  incidentId: Id,
  agreementId: Id,
  articleId: Id,
  code: soughtText(40).min(1),
  party: requiredText(200),
  partySideId: Id.nullable(),
  grounds: requiredText(2000),
})

/**
 * Says that an incident breaches an article, under a code of the annex, and which party is alleged to have done it (§2.2). Refused where
 * the agreement did not bind on that day, where its annex does not say that such an act breaches the article, and where the incident was
 * refuted. It counts for nothing before another person confirms it.
 */
export const proposeViolation = defineAction({
  name: 'violation.propose',
  kind: 'intent',
  noun: violationNoun,
  roles: violationProposers,
  input: z.strictObject({ id: Id, ...ViolationInput.shape }),
  facts: z.object({
    incident: Incident.nullable(),
    agreement: Agreement.nullable(),
    article: Article.nullable(),
    sides: Sides,
    /** The same is proposed or confirmed already. */
    standing: z.boolean(),
  }),
  needs: ({ incidentId, agreementId, articleId }) => ({
    incident: { noun: incidentNoun, id: incidentId },
    agreement: { noun: agreementNoun, id: agreementId },
    article: { noun: articleNoun, id: articleId },
  }),
  decide(violation, { id, ...said }, facts, context) {
    const { actor, at } = context
    if (violation) return refuse('violation.exists')
    const incident = foundIncident(facts.incident, actor)
    if (isRefusal(incident)) return { ...incident, field: 'incidentId' }
    if (supports(incident.state) === 'fell') return refuse('violation.incidentFell', {}, 'incidentId')
    const { agreement, article } = facts
    if (!agreement || !bindsOn(agreement, incident.startedOn)) return refuse('violation.notBinding', {}, 'agreementId')
    if (article?.agreementId !== agreement.id || article.removedIn !== null)
      return refuse('violation.articleUnknown', {}, 'articleId')
    if (!breaches(agreement.annex, said.code, article.id)) return refuse('violation.notInAnnex', {}, 'code')
    const partySideId = sideOfParty(said, facts.sides)
    if (partySideId === undefined) return refuse('violation.partySide', {}, 'partySideId')
    if (facts.standing) return refuse('violation.standsAlready')
    const next: Violation = {
      ...{ ...said, id, partySideId, sideId: incident.sideId, status: 'proposed', handling: 'open', finding: null },
      ...{ recordedBy: actor.id, recordedAt: at, decidedBy: null, decidedAt: null },
    }
    return accept([put(violationNoun, next), violationStep(next, 'proposed', said.grounds, context)])
  },
})

const judged = z.object({
  incident: Incident.nullable(),
  /** What the accused side was told of it; null before. */
  notice: Notice.nullable(),
  /** The actor wrote one of the incident's versions. */
  wroteIncident: z.boolean(),
})

/** The proposed violation that another than its proposer, and than who wrote the incident, may judge (R-SOD). */
function toJudge(
  violation: Violation | undefined,
  { wroteIncident }: Pick<z.infer<typeof judged>, 'wroteIncident'>,
  actor: Actor,
): Violation | Refusal {
  const before = foundViolation(violation, actor)
  if (isRefusal(before)) return before
  if (before.status !== 'proposed') return refuse('violation.notNow')
  if (before.recordedBy === actor.id || wroteIncident) return refuse('violation.another')
  return before
}

/**
 * Confirms a violation: by somebody who neither proposed it nor wrote anything of its incident, and only while that is corroborated at
 * least in part (§2.3). What a side was told of it stands again.
 */
export const confirmViolation = defineAction({
  name: 'violation.confirm',
  kind: 'intent',
  noun: violationNoun,
  roles: violationConfirmers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: judged,
  needs: (_input, _actor, record) => ({ incident: record ? { noun: incidentNoun, id: record.incidentId } : null }),
  decide(violation, { note }, facts, context) {
    const before = toJudge(violation, facts, context.actor)
    if (isRefusal(before)) return before
    if (!facts.incident || supports(facts.incident.state) !== 'yes') return refuse('violation.notCorroborated')
    const next: Violation = { ...before, status: 'confirmed', decidedBy: context.actor.id, decidedAt: context.at }
    const again = facts.notice ? [put(noticeNoun, { ...facts.notice, standing: 'standing' })] : []
    return accept([put(violationNoun, next), ...again, violationStep(next, 'confirmed', note, context)])
  },
})

/** Turns a proposed violation down, with the reason; what a side was told of it is withdrawn. */
export const turnDownViolation = defineAction({
  name: 'violation.turnDown',
  kind: 'intent',
  noun: violationNoun,
  roles: violationConfirmers,
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: judged.omit({ incident: true }),
  decide(violation, { reason }, facts, context) {
    const before = toJudge(violation, facts, context.actor)
    if (isRefusal(before)) return before
    const next: Violation = { ...before, status: 'turnedDown', decidedBy: context.actor.id, decidedAt: context.at }
    const gone = facts.notice ? [put(noticeNoun, { ...facts.notice, standing: 'withdrawn' })] : []
    return accept([put(violationNoun, next), ...gone, violationStep(next, 'turnedDown', reason, context)])
  },
})

/** Takes back what one proposed oneself, while nobody has confirmed it. It stays in the register as withdrawn. */
export const takeBackViolation = defineAction({
  name: 'violation.takeBack',
  kind: 'intent',
  noun: violationNoun,
  roles: violationProposers,
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: z.object({ notice: Notice.nullable() }),
  decide(violation, { reason }, { notice }, context) {
    const before = foundViolation(violation, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'proposed' || before.recordedBy !== context.actor.id) return refuse('violation.notNow')
    const next: Violation = { ...before, status: 'withdrawn', decidedBy: null, decidedAt: null }
    const gone = notice ? [put(noticeNoun, { ...notice, standing: 'withdrawn' })] : []
    return accept([put(violationNoun, next), ...gone, violationStep(next, 'withdrawn', reason, context)])
  },
})

/**
 * What the program does when an incident changes under a violation: one that was refuted or found to be another withdraws it; one that is
 * assessed anew takes its confirmation back. Nothing is deleted, and what a side was told of it says so.
 */
export const followIncident = defineAction({
  name: 'violation.follow',
  kind: 'fact',
  noun: violationNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  facts: z.object({ incident: Incident.nullable(), notice: Notice.nullable() }),
  needs: (_input, _actor, record) => ({ incident: record ? { noun: incidentNoun, id: record.incidentId } : null }),
  decide(violation, _input, { incident, notice }, context) {
    if (!violation || !incident) return refuse('violation.unknown')
    const basis = supports(incident.state)
    const isLive = violation.status === 'proposed' || violation.status === 'confirmed'
    if (!isLive || basis === 'yes' || (basis === 'notYet' && violation.status === 'proposed'))
      return refuse('violation.notNow')
    const fell = basis === 'fell'
    const status = fell ? ('withdrawn' as const) : ('proposed' as const)
    const next: Violation = { ...violation, status, decidedBy: null, decidedAt: null }
    const told = notice ? [put(noticeNoun, { ...notice, standing: fell ? 'withdrawn' : 'inDoubt' })] : []
    const writes = [put(violationNoun, next), ...told, violationStep(next, fell ? 'withdrawn' : 'lapsed', '', context)]
    return acceptWithFlags([{ code: fell ? 'violation.withdrawn' : 'violation.lapsed', facts: {} }], writes)
  },
})

/** Closes a violation that is settled, with what came of it: after the joint body found, or the party accepted. */
export const closeViolation = defineAction({
  name: 'violation.close',
  kind: 'intent',
  noun: violationNoun,
  roles: violationConfirmers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(violation, { note }, _facts, context) {
    const before = foundViolation(violation, context.actor)
    if (isRefusal(before)) return before
    const settled = before.handling === 'found' || before.handling === 'answered'
    if (before.status !== 'confirmed' || !settled) return refuse('violation.notNow')
    const next: Violation = { ...before, handling: 'closed' }
    return accept([put(violationNoun, next), violationStep(next, 'closed', note, context)])
  },
})
