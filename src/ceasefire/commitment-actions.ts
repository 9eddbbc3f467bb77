import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Commitment,
  type CommitmentAssessment,
  CommitmentVerdict,
  commitmentAssessmentNoun,
  commitmentAssessors,
  commitmentConfirmers,
  commitmentEvidenceNoun,
  commitmentNoun,
} from './commitment.ts'

/**
 * Says how far a commitment is met on a day, with the evidence (§2.2, commitments table). Without evidence nothing is met, met in part or
 * not met: then it is unknown. Earlier assessments stay.
 */
export const assessCommitment = defineAction({
  name: 'commitment.assess',
  kind: 'intent',
  noun: commitmentAssessmentNoun,
  roles: commitmentAssessors,
  input: z.strictObject({
    id: Id,
    commitmentId: Id,
    verdict: CommitmentVerdict,
    asOf: Day,
    statement: requiredText(2000),
    evidence: z.array(z.strictObject({ words: requiredText(2000), incidentId: Id.nullable() })).max(20),
  }),
  facts: z.object({
    programme: Programme.nullable(),
    commitment: Commitment.nullable(),
    /** The agreement is in force, or was. */
    binds: z.boolean(),
    incidentsKnown: z.boolean(),
  }),
  needs: ({ commitmentId }) => ({
    programme: programmeRef,
    commitment: { noun: commitmentNoun, id: commitmentId },
  }),
  decide(assessment, input, { programme, commitment, binds, incidentsKnown }, { actor, at, actionId, received }) {
    if (assessment) return refuse('commitmentAssessment.exists')
    if (!commitment || !binds) return refuse('ceasefireCommitment.unknown')
    const { id, commitmentId, evidence, ...said } = input
    if (said.asOf > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('commitmentAssessment.notYet', {}, 'asOf')
    if (evidence.length === 0 && said.verdict !== 'unknown')
      return refuse('commitmentAssessment.noEvidence', {}, 'evidence')
    if (!incidentsKnown) return refuse('incident.unknown', {}, 'evidence')
    const of = { sideId: actor.sideId, commitmentId }
    const undecided = { status: 'proposed' as const, shared: false, decidedBy: null, decidedAt: null, reason: '' }
    return accept([
      put(commitmentAssessmentNoun, { ...of, ...said, ...undecided, id, assessedBy: actor.id, assessedAt: at }),
      ...evidence.map((one, i) =>
        put(commitmentEvidenceNoun, {
          ...{ ...of, ...one, id: derivedId(actionId, `evidence ${i}`), assessmentId: id },
          ...{ givenBy: actor.id, givenAt: at },
        }),
      ),
    ])
  },
})

/** The proposed assessment, for another than who made it (R-SOD). */
function toDecide(assessment: CommitmentAssessment | undefined, actor: Actor): CommitmentAssessment | Refusal {
  const before = withinReach(actor, assessment, refuse('commitmentAssessment.unknown'))
  if (isRefusal(before)) return before
  if (before.status !== 'proposed') return refuse('commitmentAssessment.notNow')
  return before.assessedBy === actor.id ? refuse('signature.twoPersonRule') : before
}

/**
 * Another person confirms an assessment. Where a joint body confirms it, both sides read the verdict and its statement: the evidence
 * stays with who gave it and the joint bodies.
 */
export const confirmCommitment = defineAction({
  name: 'commitment.confirm',
  kind: 'intent',
  noun: commitmentAssessmentNoun,
  roles: commitmentConfirmers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(assessment, _input, _facts, { actor, at }) {
    const before = toDecide(assessment, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, shared: actor.joint }
    return accept([put(commitmentAssessmentNoun, { ...before, ...by, status: 'confirmed' })])
  },
})

/** Another person turns an assessment down, with the reason. */
export const turnDownCommitment = defineAction({
  name: 'commitment.turnDown',
  kind: 'intent',
  noun: commitmentAssessmentNoun,
  roles: commitmentConfirmers,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(assessment, { reason }, _facts, { actor, at }) {
    const before = toDecide(assessment, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, reason }
    return accept([put(commitmentAssessmentNoun, { ...before, ...by, status: 'turnedDown' })])
  },
})
