import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Trainee, traineeNoun } from '../training/trainee.ts'
import { traineeFor } from '../training/trainee-actions.ts'
import { misfitOfDecision, RankDecision, rankDecisionNoun, rankers } from './rank-decision.ts'
import { RankFormula, rankFormulaNoun, suggestRank } from './rank-formula.ts'

const said = RankDecision.pick({
  ...{ id: true, traineeId: true, personId: true, formulaId: true, years: true, yearsSource: true, schooling: true },
  ...{ schoolingSource: true, command: true, commandSource: true, groupTitle: true, decided: true, grounds: true },
  ...{ reason: true },
})

/**
 * Proposes the rank of one person: the formula in force suggests, and who departs from it says why (ddr.md §1.17). Refuses a formula of
 * another institution or version, a rank above its highest, and more than suggested by a group’s title alone.
 */
export const proposeRank = defineAction({
  name: 'rankDecision.propose',
  kind: 'intent',
  noun: rankDecisionNoun,
  roles: rankers,
  input: said.strict(),
  sealed: ['yearsSource', 'schoolingSource', 'commandSource', 'groupTitle', 'reason'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({
    trainee: Trainee.nullable(),
    formula: RankFormula.nullable(),
    courses: z.int(),
    waits: z.boolean(),
  }),
  needs: ({ traineeId, formulaId }) => ({
    trainee: { noun: traineeNoun, id: traineeId },
    formula: { noun: rankFormulaNoun, id: formulaId },
  }),
  decide(decision, input, { trainee, formula, courses, waits }, { actor, at }) {
    if (decision) return refuse('rankDecision.exists')
    const who = traineeFor(trainee, actor)
    if (isRefusal(who)) return { ...who, field: 'traineeId' }
    if (who.personId !== input.personId) return refuse('trainee.unknown', {}, 'traineeId')
    if (formula?.institutionId !== who.institutionId || formula.status !== 'inForce')
      return refuse('rankDecision.noFormula', {}, 'formulaId')
    if (waits) return refuse('rankDecision.waits')
    if (input.command !== 'none' && input.commandSource === '')
      return refuse('rankDecision.commandSource', {}, 'commandSource')
    const { points, lines, rank: suggested } = suggestRank(formula, { ...input, courses })
    const misfit = misfitOfDecision({ ...input, suggested }, formula.highest)
    if (misfit) return misfit
    const unsettled = { status: 'proposed', settledBy: null, settledAt: null, settledReason: '' } as const
    return accept([
      put(rankDecisionNoun, {
        ...{ ...input, sideId: who.sideId, courses, points, lines: [...lines], suggested, ...unsettled },
        ...{ proposedBy: actor.id, proposedAt: at },
      }),
    ])
  },
})

/** Confirms the rank, or turns it down with the reason: by somebody else than who proposed it (R-SOD). One confirmed before is replaced and stays. */
export const settleRank = defineAction({
  name: 'rankDecision.settle',
  kind: 'intent',
  noun: rankDecisionNoun,
  roles: rankers,
  input: z.strictObject({ id: Id, verdict: z.enum(['confirmed', 'turnedDown']), reason: plainText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, decision) => decision?.personId ?? null,
  facts: z.object({ standing: RankDecision.nullable() }),
  decide(decision, { verdict, reason }, { standing }, { actor, at }) {
    const found = withinReach(actor, decision, refuse('rankDecision.unknown'))
    if (isRefusal(found)) return found
    if (found.status !== 'proposed') return refuse('signature.signed')
    if (found.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (verdict === 'turnedDown' && reason === '') return refuse('rankDecision.reasonMissing', {}, 'reason')
    const settled = { status: verdict, settledBy: actor.id, settledAt: at, settledReason: reason }
    return accept([
      ...(verdict === 'confirmed' && standing ? [put(rankDecisionNoun, { ...standing, status: 'replaced' })] : []),
      put(rankDecisionNoun, { ...found, ...settled }),
    ])
  },
})
