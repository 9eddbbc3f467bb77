import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Language, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { CriteriaSet, criteriaSetNoun, inForceOn, Stage } from './criteria.ts'
import {
  CriterionResult,
  decisionMay,
  EligibilityDecision,
  eligibilityDecisionNoun,
  Orientation,
  Outcome,
  ReasonCode,
  ToldHow,
} from './decision.ts'
import { type Case, criteriaBar, reasonMisfit, recordBar, resultsMisfit } from './rules.ts'
import { RecordStanding } from './standing.ts'
import { agreed, EligibilityVote, eligibilityVoteNoun } from './vote.ts'

/** Another decision on the same person and stage that is open or stands, of any of their registrations. */
export const OtherDecision = EligibilityDecision.pick({ id: true, kind: true, status: true, outcome: true })
export type OtherDecision = z.infer<typeof OtherDecision>

const caseFacts = z.object({
  programme: Programme.nullable(),
  person: Person.nullable(),
  set: CriteriaSet.nullable(),
  standing: RecordStanding.nullable(),
  others: z.array(OtherDecision),
})
type CaseFacts = z.infer<typeof caseFacts>

/**
 * Proposes whether somebody may take part in a stage, each criterion of the set in force with its result and what shows it
 * (R-EL1). Refused for a child or in doubt, and nothing is stored (R-CHD1); to the officer who registered the person
 * (R-SOD); where a decision stands that is no deferral; and for whatever the record does not allow (R-EL2…R-EL6).
 */
export const propose = defineAction({
  name: 'eligibility.propose',
  kind: 'intent',
  noun: eligibilityDecisionNoun,
  roles: ['screener', 'adjudicator'],
  input: z.strictObject({
    id: Id,
    personId: Id,
    stage: Stage,
    criteriaSetId: Id,
    results: z.array(CriterionResult).max(30),
    outcome: Outcome.extract(['eligible', 'ineligible', 'deferred']),
    reasonCode: ReasonCode,
    reason: requiredText(2000),
    orientation: Orientation,
  }),
  sealed: ['results', 'outcome', 'reasonCode', 'reason', 'orientation'],
  sealedUnder: (input) => input.personId,
  facts: caseFacts,
  needs: (input) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: input.personId },
    set: { noun: criteriaSetNoun, id: input.criteriaSetId },
  }),
  decide(decision, input, facts, context) {
    if (decision) return refuse('eligibility.exists')
    const about = caseOf(input.stage, facts, context)
    if ('outcome' in about) return about
    const { person, set, standing } = about
    if (standing.registeredBy.includes(context.actor.id)) return refuse('eligibility.registeredThem')
    if (facts.others.some(({ status }) => status === 'proposed')) return refuse('eligibility.proposedAlready')
    const standingGrant = facts.others.find(({ kind, status }) => kind === 'grant' && status === 'decided')
    if (standingGrant && standingGrant.outcome !== 'deferred') return refuse('eligibility.decidedAlready')
    const misfit = resultsMisfit(input.results, about) ?? outcomeMisfit(input, input.results, about)
    if (misfit) return misfit
    return accept([
      put(eligibilityDecisionNoun, {
        id: input.id,
        sideId: person.sideId,
        siteId: person.siteId,
        personId: person.id,
        stage: input.stage,
        kind: 'grant',
        criteriaSetId: set.id,
        criteriaVersion: set.version,
        replacesId: standingGrant?.id ?? null,
        groupId: standing.association?.groupId ?? null,
        results: input.results,
        ...proposalOf(input, context),
      }),
    ])
  },
})

/** The part of a new decision that says who proposed what; nothing of it is decided. */
function proposalOf(
  said: { outcome: Outcome; reasonCode: ReasonCode; reason: string; orientation: Orientation },
  { actor, at }: Context,
) {
  return {
    proposal: said.outcome,
    proposalCode: said.reasonCode,
    proposalReason: said.reason,
    orientation: said.orientation,
    proposedBy: actor.id,
    proposedAt: at,
    status: 'proposed',
    outcome: null,
    reasonCode: null,
    decidedAt: null,
    told: null,
    appealUntil: null,
    withdrawal: null,
  } as const
}

type About = Omit<Case, 'set'> & { readonly person: Person; readonly set: CriteriaSet }

/** The case as it stands today, or why there is none: nobody in reach, a child, another registration, other criteria. */
function caseOf(
  stage: Stage,
  { programme, person, set, standing }: Omit<CaseFacts, 'others'>,
  { actor, received }: Context,
): About | Refusal {
  if (!programme || !person || !standing || !reaches(actor, person)) return refuse('person.unknown')
  if (isTransferred(person)) return refuse('person.transferred')
  const today = dayOf(received, programme.timeZone)
  if (standing.mayBeChild || mayBeChild(person.birth, today)) return refuse('eligibility.child')
  if (standing.mergedInto !== null) return refuse('eligibility.otherRegistration')
  if (!set || !governs(set, stage, person, today)) return refuse('eligibility.criteriaNotInForce')
  return { stage, person, set, standing, sex: person.sex }
}

function governs(set: CriteriaSet, stage: Stage, person: Person, day: Day): boolean {
  return set.sideId === person.sideId && set.stage === stage && inForceOn(set, day)
}

/** Why an outcome with this reason cannot be: by the record, by the criteria, or because the reason is not its own. */
function outcomeMisfit(
  said: { outcome: Outcome; reasonCode: ReasonCode },
  results: readonly CriterionResult[],
  about: Case,
): Refusal | undefined {
  return (
    recordBar(said.outcome, about) ??
    (said.outcome === 'eligible' ? criteriaBar(results, about) : undefined) ??
    reasonMisfit(said, results, about)
  )
}

/**
 * One member's finding on a proposal. Decided once as many agree as the criteria ask for; until then it waits, also after a
 * split, for a further member. Never by who proposed, who registered the person, or twice (R-SOD). Every rule is asked
 * again, since the record may have changed since the proposal.
 */
export const vote = defineAction({
  name: 'eligibility.vote',
  kind: 'intent',
  noun: eligibilityDecisionNoun,
  roles: ['adjudicator'],
  input: z.strictObject({ id: Id, outcome: Outcome, reasonCode: ReasonCode, reason: requiredText(2000) }),
  sealed: ['outcome', 'reasonCode', 'reason'],
  sealedUnder: (_input, decision) => decision?.personId ?? null,
  facts: caseFacts.extend({ votes: z.array(EligibilityVote), replaced: EligibilityDecision.nullable() }),
  needs: (_input, _actor, decision) => ({
    programme: programmeRef,
    person: decision ? { noun: personNoun, id: decision.personId } : null,
    set: decision ? { noun: criteriaSetNoun, id: decision.criteriaSetId } : null,
    replaced: decision?.replacesId ? { noun: eligibilityDecisionNoun, id: decision.replacesId } : null,
  }),
  decide(decision, input, facts, context) {
    const { actor, at, actionId } = context
    if (!decision || !reaches(actor, decision)) return refuse('eligibility.unknown')
    if (!decisionMay('vote', decision)) return refuse('eligibility.decided')
    if (decision.proposedBy === actor.id) return refuse('eligibility.twoPersonRule')
    if (facts.votes.some(({ by }) => by === actor.id)) return refuse('eligibility.votedAlready')
    const { person, set, standing, replaced } = facts
    if (!person || !set || !standing) return refuse('eligibility.unknown')
    if (standing.registeredBy.includes(actor.id)) return refuse('eligibility.registeredThem')
    const misfit =
      decision.kind === 'grant'
        ? grantMisfit(decision, input, facts, context)
        : revocationMisfit(input, { stage: decision.stage, set, standing, sex: person.sex }, replaced)
    if (misfit) return misfit
    const found: EligibilityVote = {
      id: derivedId(actionId, 'vote'),
      sideId: decision.sideId,
      siteId: decision.siteId,
      decisionId: decision.id,
      personId: decision.personId,
      proposedBy: decision.proposedBy,
      registeredBy: person.registeredBy,
      outcome: input.outcome,
      reasonCode: input.reasonCode,
      reason: input.reason,
      by: actor.id,
      at,
    }
    const outcome = agreed([...facts.votes, found], set.panelSize)
    if (outcome === undefined) return accept([put(eligibilityVoteNoun, found)])
    const decided = { status: 'decided', outcome, reasonCode: input.reasonCode, decidedAt: at } as const
    const groupId = decision.kind === 'grant' ? (standing.association?.groupId ?? null) : decision.groupId
    return accept([
      put(eligibilityVoteNoun, found),
      ...endOf(replaced, outcome).map((ended) => put(eligibilityDecisionNoun, ended)),
      put(eligibilityDecisionNoun, { ...decision, ...decided, groupId }),
    ])
  },
})

function grantMisfit(
  decision: EligibilityDecision,
  said: { outcome: Outcome; reasonCode: ReasonCode },
  facts: CaseFacts,
  context: Context,
): Refusal | undefined {
  if (said.outcome === 'revoked' || said.outcome === 'kept') return refuse('eligibility.otherQuestion', {}, 'outcome')
  const about = caseOf(decision.stage, facts, context)
  if ('outcome' in about) return about
  const others = facts.others.filter(({ id }) => id !== decision.id && id !== decision.replacesId)
  if (others.some(({ kind, status }) => kind === 'grant' && status === 'decided'))
    return refuse('eligibility.decidedAlready')
  return outcomeMisfit(said, decision.results, about)
}

function revocationMisfit(
  said: { outcome: Outcome; reasonCode: ReasonCode },
  about: Case,
  revoked: EligibilityDecision | null,
): Refusal | undefined {
  if (said.outcome !== 'revoked' && said.outcome !== 'kept') return refuse('eligibility.otherQuestion', {}, 'outcome')
  if (!revoked || !decisionMay('revoke', revoked)) return refuse('eligibility.nothingToRevoke')
  return reasonMisfit(said, [], about)
}

/** What becomes of the decision before: a deferral is replaced, and what was granted is revoked unless it is kept. */
function endOf(before: EligibilityDecision | null, outcome: Outcome): EligibilityDecision[] {
  if (before?.status !== 'decided' || outcome === 'kept') return []
  return [{ ...before, status: outcome === 'revoked' ? 'revoked' : 'replaced' }]
}

/**
 * Proposes to take back a decision that stands (R-EL5: revocable); the same panel rule decides. Refused where the decision
 * stands no more, for a deferral (propose anew instead), to the officer who registered the person, and while another
 * proposal is open. Also possible for somebody who turns out to be a child.
 */
export const proposeRevocation = defineAction({
  name: 'eligibility.proposeRevocation',
  kind: 'intent',
  noun: eligibilityDecisionNoun,
  roles: ['screener', 'adjudicator'],
  input: z.strictObject({
    id: Id,
    personId: Id,
    decisionId: Id,
    reasonCode: ReasonCode,
    reason: requiredText(2000),
    orientation: Orientation,
  }),
  sealed: ['reasonCode', 'reason', 'orientation'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    person: Person.nullable(),
    earlier: EligibilityDecision.nullable(),
    set: CriteriaSet.nullable(),
    standing: RecordStanding.nullable(),
    others: z.array(OtherDecision),
  }),
  needs: (input) => ({
    person: { noun: personNoun, id: input.personId },
    earlier: { noun: eligibilityDecisionNoun, id: input.decisionId },
  }),
  decide(decision, input, { person, earlier, set, standing, others }, context) {
    if (decision) return refuse('eligibility.exists')
    if (!person || !reaches(context.actor, person)) return refuse('person.unknown')
    if (!earlier || !set || !standing || earlier.personId !== person.id) return refuse('eligibility.unknown')
    const revocable = earlier.kind === 'grant' && earlier.outcome !== 'deferred' && decisionMay('revoke', earlier)
    if (!revocable) return refuse('eligibility.nothingToRevoke')
    if (standing.registeredBy.includes(context.actor.id)) return refuse('eligibility.registeredThem')
    if (others.some(({ status }) => status === 'proposed')) return refuse('eligibility.proposedAlready')
    const said = { ...input, outcome: 'revoked' } as const
    const misfit = reasonMisfit(said, [], { stage: earlier.stage, set, standing, sex: person.sex })
    if (misfit) return misfit
    const { sideId, siteId, personId, stage, criteriaSetId, criteriaVersion, groupId } = earlier
    return accept([
      put(eligibilityDecisionNoun, {
        ...{ sideId, siteId, personId, stage, criteriaSetId, criteriaVersion, groupId },
        id: input.id,
        kind: 'revocation',
        replacesId: earlier.id,
        results: [],
        ...proposalOf(said, context),
      }),
    ])
  },
})

/**
 * Takes a proposal back, with the reason: by who proposed, or by a director where they cannot any more. The votes so far stay
 * readable. Refused once it is decided.
 */
export const withdraw = defineAction({
  name: 'eligibility.withdraw',
  kind: 'intent',
  noun: eligibilityDecisionNoun,
  roles: ['screener', 'adjudicator', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  sealed: ['reason'],
  sealedUnder: (_input, decision) => decision?.personId ?? null,
  facts: noFacts,
  decide(decision, input, _facts, { actor, at }) {
    if (!decision || !reaches(actor, decision)) return refuse('eligibility.unknown')
    if (!decisionMay('withdraw', decision)) return refuse('eligibility.decided')
    if (decision.proposedBy !== actor.id && !actor.roles.includes('director')) return refuse('eligibility.notYours')
    const withdrawal = { by: actor.id, at, reason: input.reason }
    return accept([put(eligibilityDecisionNoun, { ...decision, status: 'withdrawn', withdrawal })])
  },
})

/**
 * Records that the person was told, in which language and how; with it the time to appeal begins, counted from when the
 * record received it and not from a tablet's clock (ddr.md §8). Refused before it is decided, and a second time.
 */
export const tell = defineAction({
  name: 'eligibility.tell',
  kind: 'fact',
  noun: eligibilityDecisionNoun,
  roles: ['registrationOfficer', 'screener', 'adjudicator'],
  input: z.strictObject({ id: Id, language: Language, how: ToldHow }),
  sealedUnder: (_input, decision) => decision?.personId ?? null,
  facts: z.object({ programme: Programme.nullable(), set: CriteriaSet.nullable() }),
  needs: (_input, _actor, decision) => ({
    programme: programmeRef,
    set: decision ? { noun: criteriaSetNoun, id: decision.criteriaSetId } : null,
  }),
  decide(decision, { language, how }, { programme, set }, { actor, at, received }) {
    if (!decision || !programme || !set || !reaches(actor, decision)) return refuse('eligibility.unknown')
    if (!decisionMay('tell', decision)) return refuse('eligibility.notDecided')
    if (decision.told !== null) return refuse('eligibility.toldAlready')
    const appealUntil = daysAfter(dayOf(received, programme.timeZone), set.appealDays)
    const told = { at, language, by: actor.id, how }
    return accept([put(eligibilityDecisionNoun, { ...decision, told, appealUntil })])
  },
})
