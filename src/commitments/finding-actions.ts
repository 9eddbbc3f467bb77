import { z } from 'zod'
import { CommitmentVerdict } from '../ceasefire/commitment.ts'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Commitment, commitmentNoun, commitmentWriters, knownCommitment, mayKnow } from './commitment.ts'
import { type CommitmentFinding, commitmentFindingNoun, findingEvidenceNoun } from './finding.ts'

const shape = { kind: 'intent', noun: commitmentFindingNoun, roles: commitmentWriters } as const

/**
 * Says how far a commitment is met on a day, with the reasons and the evidence (§2.2, commitments table). Without evidence nothing is met,
 * met in part or not met: then it is unknown. The figure of the system is no evidence by itself. Earlier findings stay.
 */
export const proposeFinding = defineAction({
  ...shape,
  name: 'commitmentFinding.propose',
  sealed: ['reasons', 'evidence'],
  sealedUnder: ({ commitmentId }) => commitmentId,
  input: z.strictObject({
    id: Id,
    commitmentId: Id,
    verdict: CommitmentVerdict,
    asOf: Day,
    reasons: requiredText(2000),
    evidence: z.array(z.strictObject({ words: requiredText(2000), reference: plainText(300) })).max(20),
  }),
  facts: z.object({ programme: Programme.nullable(), commitment: Commitment.nullable() }),
  needs: ({ commitmentId }) => ({ programme: programmeRef, commitment: { noun: commitmentNoun, id: commitmentId } }),
  decide(finding, input, { programme, commitment }, { actor, at, actionId, received }) {
    const of = knownCommitment(commitment, actor)
    if (isRefusal(of)) return of
    if (finding) return refuse('commitmentFinding.exists')
    const { id, commitmentId, evidence, ...said } = input
    if (said.asOf > dayOf(received, programme?.timeZone ?? 'UTC')) return refuse('commitmentFinding.notYet', {}, 'asOf')
    if (evidence.length === 0 && said.verdict !== 'unknown')
      return refuse('commitmentFinding.noEvidence', {}, 'evidence')
    const by = { sideId: actor.sideId, commitmentId }
    const undecided = {
      status: 'proposed' as const,
      shared: false,
      decidedBy: null,
      decidedAt: null,
      decisionReason: '',
    }
    return accept([
      put(commitmentFindingNoun, { ...by, ...said, ...undecided, id, foundBy: actor.id, foundAt: at }),
      ...evidence.map((one, i) =>
        put(findingEvidenceNoun, {
          ...{ ...by, ...one, id: derivedId(actionId, `evidence ${i}`), findingId: id },
          ...{ givenBy: actor.id, givenAt: at },
        }),
      ),
    ])
  },
})

const decided = z.object({ commitment: Commitment.nullable() })
const needsCommitment = (_input: unknown, _actor: Actor, finding: CommitmentFinding | undefined) => ({
  commitment: finding ? { noun: commitmentNoun, id: finding.commitmentId } : null,
})

/** The proposed finding, for another than who found it (R-SOD); of a talk of two it is nobody's but its parties'. */
function toDecide(
  finding: CommitmentFinding | undefined,
  commitment: Commitment | null,
  actor: Actor,
): CommitmentFinding | Refusal {
  const knows = finding && commitment && mayKnow(commitment, actor) && reaches(actor, { ...finding, siteId: null })
  if (!knows) return refuse('commitmentFinding.unknown')
  if (finding.status !== 'proposed') return refuse('commitmentFinding.notNow')
  return finding.foundBy === actor.id ? refuse('signature.twoPersonRule') : finding
}

/** Another person confirms a finding. Where a joint body confirms it both sides read it, and the evidence stays with who gave it. */
export const confirmFinding = defineAction({
  ...shape,
  name: 'commitmentFinding.confirm',
  input: z.strictObject({ id: Id }),
  facts: decided,
  needs: needsCommitment,
  decide(finding, _input, { commitment }, { actor, at }) {
    const before = toDecide(finding, commitment, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, shared: actor.joint }
    return accept([put(commitmentFindingNoun, { ...before, ...by, status: 'confirmed' })])
  },
})

/** Another person turns a finding down, with the reason. */
export const turnDownFinding = defineAction({
  ...shape,
  name: 'commitmentFinding.turnDown',
  sealed: ['reason'],
  sealedUnder: (_input, finding) => finding?.commitmentId ?? null,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: decided,
  needs: needsCommitment,
  decide(finding, { reason }, { commitment }, { actor, at }) {
    const before = toDecide(finding, commitment, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, decisionReason: reason }
    return accept([put(commitmentFindingNoun, { ...before, ...by, status: 'turnedDown' })])
  },
})
