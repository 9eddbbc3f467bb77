import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { Institution, institutionNoun } from './institution.ts'
import {
  commonChecks,
  InstitutionRequirements,
  institutionRequirementsNoun,
  leastAge,
  requirementSigners,
  requirementsSaid,
} from './requirements.ts'

/**
 * Drafts what an institution asks of everybody, or its next version. Refuses less than the criteria common to all institutions
 * (ddr.md §1.17), anybody under eighteen (R-CHD1), ages in the wrong order, and a second draft beside one that waits.
 */
export const draftRequirements = defineAction({
  name: 'institutionRequirements.draft',
  kind: 'intent',
  noun: institutionRequirementsNoun,
  roles: requirementSigners,
  input: z.strictObject({ id: Id, institutionId: Id, ...requirementsSaid }),
  facts: z.object({ institution: Institution.nullable(), versions: z.int(), draft: z.boolean() }),
  needs: ({ institutionId }) => ({ institution: { noun: institutionNoun, id: institutionId } }),
  decide(requirements, input, { institution, versions, draft }, { actor, at }) {
    if (requirements) return refuse('institutionRequirements.exists')
    const found = withinReach(actor, institution, refuse('institution.unknown', {}, 'institutionId'))
    if (isRefusal(found)) return found
    if (draft) return refuse('institutionRequirements.draftWaits')
    if (input.minAge < leastAge) return refuse('institutionRequirements.noChildren', { age: leastAge }, 'minAge')
    if (input.maxAge !== null && input.maxAge < input.minAge)
      return refuse('institutionRequirements.agesReversed', {}, 'maxAge')
    if (commonChecks.some((kind) => !input.checks.includes(kind)))
      return refuse('institutionRequirements.commonCriteria', {}, 'checks')
    const checks = [...new Set(input.checks)]
    const next = { ...input, checks, sideId: found.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(institutionRequirementsNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/**
 * Puts drafted requirements into force with the second signature, never of who drafted them (R-SOD); the version before is retired. A case
 * is measured by the version that was in force when its round began.
 */
export const signRequirements = defineAction({
  name: 'institutionRequirements.sign',
  kind: 'intent',
  noun: institutionRequirementsNoun,
  roles: requirementSigners,
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: InstitutionRequirements.nullable() }),
  decide(requirements, _input, { inForce }, { actor, at }) {
    const found = withinReach(actor, requirements, refuse('institutionRequirements.unknown'))
    if (isRefusal(found)) return found
    const next = signed(found, { id: actor.id, at })
    if (isRefusal(next)) return next
    if (found.status !== 'draft') return refuse('institutionRequirements.notNow')
    return accept([
      ...(inForce ? [put(institutionRequirementsNoun, { ...inForce, status: 'retired' })] : []),
      put(institutionRequirementsNoun, { ...next, status: 'inForce' }),
    ])
  },
})

/** Takes back a draft that nobody signed, so that another can be written. What it said stays. */
export const withdrawRequirements = defineAction({
  name: 'institutionRequirements.withdraw',
  kind: 'intent',
  noun: institutionRequirementsNoun,
  roles: requirementSigners,
  input: z.strictObject({ id: Id }),
  facts: z.strictObject({}),
  decide(requirements, _input, _facts, { actor }) {
    const found = withinReach(actor, requirements, refuse('institutionRequirements.unknown'))
    if (isRefusal(found)) return found
    if (found.status !== 'draft') return refuse('institutionRequirements.notNow')
    return accept([put(institutionRequirementsNoun, { ...found, status: 'retired' })])
  },
})
