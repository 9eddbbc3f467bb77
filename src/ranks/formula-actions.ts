import { z } from 'zod'
import { Institution, institutionNoun } from '../institutions/institution.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { formulaDrafters, formulaShape, misfitOf, RankFormula, rankFormulaNoun } from './rank-formula.ts'

/** Drafts the formula of an institution. Refuses a ladder that does not rise, a second draft, and an institution of another side. */
export const draftFormula = defineAction({
  name: 'rankFormula.draft',
  kind: 'intent',
  noun: rankFormulaNoun,
  roles: formulaDrafters,
  input: z.strictObject({ id: Id, institutionId: Id, ...formulaShape }),
  facts: z.object({ institution: Institution.nullable(), versions: z.int(), draft: z.boolean() }),
  needs: ({ institutionId }) => ({ institution: { noun: institutionNoun, id: institutionId } }),
  decide(formula, input, { institution, versions, draft }, { actor, at }) {
    if (formula) return refuse('rankFormula.exists')
    if (!institution || institution.sideId !== actor.sideId)
      return refuse('rankFormula.noInstitution', {}, 'institutionId')
    if (draft) return refuse('rankFormula.draftWaits')
    const misfit = misfitOf(input)
    if (misfit) return misfit
    const next = { ...input, sideId: actor.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(rankFormulaNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts a formula into force, never by who drafted it (R-SOD); the one before is retired and stays with the decisions made by it. */
export const signFormula = defineAction({
  name: 'rankFormula.sign',
  kind: 'intent',
  noun: rankFormulaNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: RankFormula.nullable() }),
  decide(formula, _input, { inForce }, { actor, at }) {
    if (!formula || formula.sideId !== actor.sideId) return refuse('rankFormula.unknown')
    if (formula.status !== 'draft') return refuse('signature.signed')
    const next = signed(formula, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(rankFormulaNoun, { ...inForce, status: 'retired' })] : []),
      put(rankFormulaNoun, { ...next, status: 'inForce' }),
    ])
  },
})

/** Does not put a draft into force; another may then be drafted. */
export const declineFormula = defineAction({
  name: 'rankFormula.decline',
  kind: 'intent',
  noun: rankFormulaNoun,
  roles: formulaDrafters,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(formula, _input, _facts, { actor, at }) {
    if (!formula || formula.sideId !== actor.sideId) return refuse('rankFormula.unknown')
    if (formula.status !== 'draft') return refuse('signature.signed')
    const by = formula.proposedBy === actor.id ? {} : { signedBy: actor.id, signedAt: at }
    return accept([put(rankFormulaNoun, { ...formula, ...by, status: 'turnedDown' })])
  },
})
