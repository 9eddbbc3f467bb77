import { z } from 'zod'
import { MercenaryGround } from '../foreigners/foreign-case.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { ForeignForce, forceAssessmentNoun, forceStep, foreignForceNoun, foundForce } from './force.ts'

const assessors = ['incidentAnalyst', 'ceasefireOfficer'] as const
const signers = [...assessors, 'director'] as const

/**
 * Proposes a finding whether the people of a force are mercenaries, with its grounds (ddr.md §1.16; IDDRS 5.40: specially recruited,
 * private gain, paid far more than others). Foreign is none of the grounds. Refused without grounds, and while another proposal waits.
 */
export const proposeAssessment = defineAction({
  name: 'forceAssessment.propose',
  kind: 'intent',
  noun: forceAssessmentNoun,
  roles: assessors,
  input: z.strictObject({
    ...{ id: Id, forceId: Id, finding: z.enum(['mercenary', 'notMercenary']), reasons: requiredText(4000) },
    grounds: z.array(MercenaryGround).max(MercenaryGround.options.length),
  }),
  facts: z.object({ force: ForeignForce.nullable(), waits: z.boolean() }),
  needs: ({ forceId }) => ({ force: { noun: foreignForceNoun, id: forceId } }),
  decide(assessment, input, { force, waits }, context) {
    const of = foundForce(force, context.actor)
    if (isRefusal(of)) return of
    if (assessment || waits) return refuse('forceAssessment.waits')
    if (input.finding === 'mercenary' && input.grounds.length === 0)
      return refuse('forceAssessment.noGrounds', {}, 'grounds')
    const by = proposedBy({ id: context.actor.id, at: context.at })
    const next = { ...input, ...by, sideId: of.sideId, status: 'proposed' as const }
    return accept([put(forceAssessmentNoun, next), forceStep(of, 'assessed', input.reasons, context)])
  },
})

/** Signs a finding about a force, or turns it down with the reason; by another than who proposed it (R-SOD). */
export const settleAssessment = defineAction({
  name: 'forceAssessment.settle',
  kind: 'intent',
  noun: forceAssessmentNoun,
  roles: signers,
  input: z.strictObject({ id: Id, verdict: z.enum(['signed', 'turnedDown']), note: requiredText(2000) }),
  facts: z.object({ force: ForeignForce.nullable() }),
  needs: (_input, _actor, assessment) => ({
    force: assessment ? { noun: foreignForceNoun, id: assessment.forceId } : null,
  }),
  decide(assessment, { verdict, note }, { force }, context) {
    const of = foundForce(force, context.actor)
    if (isRefusal(of)) return of
    if (assessment?.status !== 'proposed') return refuse('forceAssessment.notNow')
    const next = signed(assessment, { id: context.actor.id, at: context.at })
    if (isRefusal(next)) return next
    const settled = put(forceAssessmentNoun, { ...next, status: verdict })
    if (verdict === 'turnedDown') return accept([settled, forceStep(of, 'assessmentTurnedDown', note, context)])
    return accept([
      settled,
      put(foreignForceNoun, { ...of, mercenary: next.finding }),
      forceStep(of, 'assessmentSigned', note, context),
    ])
  },
})
