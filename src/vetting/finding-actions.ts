import { z } from 'zod'
import {
  commonChecks,
  InstitutionRequirements,
  institutionRequirementsNoun,
  isOfAge,
  requirementKeys,
} from '../institutions/requirements.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseFor, ofCase, stepOf, stepped } from './case-steps.ts'
import {
  conditionInput,
  evidenceText,
  mostConditions,
  panelOf,
  RequirementFinding,
  VettingVote,
  vettingConditionNoun,
  vettingFindingNoun,
  vettingVoteNoun,
} from './finding.ts'
import { VettingCase, VettingOutcome, vetters, vettingCaseNoun } from './vetting-case.ts'
import { missingChecks, StandingCheck } from './vetting-check.ts'

const proposalInput = z.strictObject({
  id: Id,
  outcome: VettingOutcome,
  /** Each requirement once, with whether it is met and why. */
  requirements: z.array(RequirementFinding).max(16),
  conditions: z.array(conditionInput).max(mostConditions),
  reason: requiredText(2000),
})

interface Known {
  readonly asked: InstitutionRequirements
  readonly person: Person
  readonly checks: readonly StandingCheck[]
  readonly today: Day
}

/** Why a finding contradicts the record or itself; undefined where it does not. The same for everybody, whatever the rank. */
function findingFault(
  { outcome, requirements, conditions }: z.infer<typeof proposalInput>,
  { asked, person, checks, today }: Known,
): Refusal | undefined {
  const keys = requirementKeys(asked)
  const missing = keys.find((key) => requirements.filter((one) => one.key === key).length !== 1)
  if (missing || requirements.length !== keys.length)
    return refuse('vettingCase.everyRequirement', { key: missing ?? '' }, 'requirements')
  const met = requirements.filter((one) => one.met).map(({ key }) => key)
  if (met.includes('age') && !isOfAge(asked, person.birth, today))
    return refuse('vettingCase.ageNotMet', {}, 'requirements')
  const [lacking] = missingChecks(
    asked.checks.filter((kind) => met.includes(kind)),
    checks,
    today,
  )
  if (lacking) return refuse('vettingCase.checkNotGood', { kind: lacking }, 'requirements')
  const against = checks.some(
    ({ kind, result, openAllegation }) =>
      commonChecks.some((common) => common === kind) && (result === 'adverse' || openAllegation === true),
  )
  const allMet = met.length === keys.length
  if (outcome === 'cleared' && !allMet) return refuse('vettingCase.notAllMet', {}, 'outcome')
  if (outcome === 'notCleared' && allMet) return refuse('vettingCase.nothingUnmet', {}, 'outcome')
  if (outcome === 'conditional' && against) return refuse('vettingCase.integrityHasNoCondition', {}, 'outcome')
  if ((outcome === 'conditional') !== conditions.length > 0)
    return refuse(
      outcome === 'conditional' ? 'vettingCase.conditionNeeded' : 'vettingCase.noConditions',
      {},
      'conditions',
    )
  const late = conditions.findIndex(({ dueOn }) => dueOn < today)
  return late === -1 ? undefined : refuse('vettingCase.conditionInPast', {}, `conditions.${late}.dueOn`)
}

/**
 * Proposes what is found of a case to the panel, requirement by requirement with a reason for each (ddr.md §1.17). Refused where a
 * requirement is left out, where the record says otherwise (a check that is not good today, an age), where the outcome does not follow,
 * and where a condition would stand in for integrity: what is adverse in a common check no condition makes good.
 */
export const proposeFinding = defineAction({
  ...ofCase,
  roles: vetters,
  name: 'vettingCase.propose',
  input: proposalInput,
  sealed: ['outcome', 'requirements', 'conditions', 'reason'],
  facts: z.object({
    programme: Programme.nullable(),
    asked: InstitutionRequirements.nullable(),
    person: Person.nullable(),
    checks: z.array(StandingCheck),
    sealed: z.string(),
    /** The words of each condition, in their order. */
    sealedConditions: z.array(z.string()),
    words: z.string(),
  }),
  needs: (_input, _actor, record) => ({
    programme: programmeRef,
    asked: record ? { noun: institutionRequirementsNoun, id: record.requirementsId } : null,
    person: record ? { noun: personNoun, id: record.personId } : null,
  }),
  decide(record, input, { programme, asked, person, checks, ...sealed }, context) {
    const { actionId, actor, at, received } = context
    const found = caseFor(record, 'propose', actor)
    if (isRefusal(found)) return found
    if (!programme || !asked || !person) return refuse('vettingCase.unknown')
    const today = dayOf(received, programme.timeZone)
    if (mayBeChild(person.birth, today)) return refuse('vettingCase.child')
    const fault = findingFault(input, { asked, person, checks, today })
    if (fault) return fault
    const findingId = derivedId(actionId, 'finding')
    const of = { sideId: found.sideId, caseId: found.id }
    const keysWhere = (is: boolean) => input.requirements.filter(({ met }) => met === is).map(({ key }) => key)
    const validUntil = input.outcome === 'notCleared' ? null : daysAfter(today, asked.clearanceDays)
    const conditions = input.conditions.map(({ dueOn }, i) =>
      put(vettingConditionNoun, {
        ...{ id: derivedId(actionId, `condition ${i + 1}`), ...of, findingId, n: i + 1, dueOn },
        ...{ status: 'open', setBy: actor.id, settledBy: null, settledAt: null },
        ...{ sealed: sealed.sealedConditions[i] ?? '', sealedEvidence: null },
      }),
    )
    return accept([
      put(vettingFindingNoun, {
        ...{ id: findingId, ...of, round: found.round, proposal: input.outcome, validUntil },
        ...{ met: keysWhere(true), unmet: keysWhere(false) },
        ...{ proposedBy: actor.id, proposedAt: at, sealed: sealed.sealed },
      }),
      ...conditions,
      ...stepped(
        found,
        { status: 'proposed', findingId, proposal: input.outcome, proposedBy: actor.id },
        { kind: 'proposed', words: sealed.words },
        context,
      ),
    ])
  },
})

/**
 * What one of the panel says of a finding, with the reason: agrees, or sends it back to be found anew. The panel is two others: nobody
 * who opened the round or proposed the finding, and nobody twice (R-SOD). The second who agrees decides; no outcome is decided that was
 * not proposed.
 */
export const voteOnFinding = defineAction({
  ...ofCase,
  roles: vetters,
  name: 'vettingCase.vote',
  input: z.strictObject({ id: Id, findingId: Id, verdict: VettingVote.shape.verdict, reason: requiredText(2000) }),
  sealed: ['verdict', 'reason'],
  facts: z.object({
    programme: Programme.nullable(),
    /** The votes on the finding so far, and until when it would clear. */
    votes: z.array(VettingVote.pick({ votedBy: true, verdict: true })),
    validUntil: VettingCase.shape.validUntil,
    sealed: z.string(),
    words: z.string(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(record, { findingId, verdict }, { programme, votes, validUntil, sealed, words }, context) {
    const { actionId, actor, at, received } = context
    const found = caseFor(record, 'vote', actor)
    if (isRefusal(found)) return found
    if (!programme || found.findingId !== findingId) return refuse('vettingCase.otherFinding')
    if (actor.id === found.openedBy || actor.id === found.proposedBy) return refuse('vettingCase.panelOfOthers')
    if (votes.some(({ votedBy }) => votedBy === actor.id)) return refuse('vettingCase.votedAlready')
    const vote = { caseId: found.id, sideId: found.sideId, findingId, verdict, votedBy: actor.id, votedAt: at, sealed }
    const voted = put(vettingVoteNoun, { id: derivedId(actionId, 'vote'), ...vote })
    const agreed = votes.filter((one) => one.verdict === 'agree').length + (verdict === 'agree' ? 1 : 0)
    return accept([
      voted,
      ...afterVote(found, { verdict, agreed, validUntil }, dayOf(received, programme.timeZone), words, context),
    ])
  },
})

function afterVote(
  found: VettingCase,
  { verdict, agreed, validUntil }: Pick<VettingVote, 'verdict'> & { agreed: number; validUntil: Day | null },
  today: Day,
  words: string,
  moment: ActMoment,
): Write[] {
  if (verdict === 'sendBack') {
    const back = { status: 'checking', findingId: null, proposal: null, proposedBy: null } as const
    return stepped(found, back, { kind: 'sentBack', words }, moment)
  }
  if (agreed < panelOf || found.proposal === null) return [stepOf(found, { kind: 'voted', words }, moment)]
  const decided = { status: found.proposal, decision: found.proposal, decidedOn: today, validUntil }
  return stepped(found, decided, { kind: 'decided', words }, moment)
}

/**
 * Says that a condition was met or was not, by evidence, and by another than who set it. Once; what was not met is not made good later but
 * vetted again. Refused without evidence.
 */
export const settleCondition = defineAction({
  name: 'vettingCondition.settle',
  kind: 'intent',
  noun: vettingConditionNoun,
  roles: vetters,
  input: z.strictObject({ id: Id, met: z.boolean(), evidence: evidenceText.pipe(z.string().min(1)) }),
  sealed: ['met', 'evidence'],
  sealedUnder: (_input, condition) => condition?.caseId ?? null,
  facts: z.object({ case: VettingCase.nullable(), sealed: z.string(), words: z.string() }),
  needs: (_input, _actor, condition) => ({
    case: condition ? { noun: vettingCaseNoun, id: condition.caseId } : null,
  }),
  decide(condition, { met }, { case: of, sealed, words }, context) {
    const { actor, at } = context
    const found = caseFor(of, 'settle', actor)
    if (!condition || isRefusal(found)) return isRefusal(found) ? found : refuse('vettingCase.unknown')
    if (found.findingId !== condition.findingId || found.decision !== 'conditional') return refuse('vettingCase.notNow')
    if (condition.status !== 'open') return refuse('vettingCondition.settled')
    if (condition.setBy === actor.id) return refuse('vettingCondition.byAnother')
    const settled = { settledBy: actor.id, settledAt: at, sealedEvidence: sealed }
    return accept([
      put(vettingConditionNoun, { ...condition, status: met ? 'met' : 'notMet', ...settled }),
      stepOf(found, { kind: 'conditionSettled', words }, context),
    ])
  },
})
