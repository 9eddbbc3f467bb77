import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, acceptWithFlags, alsoWriting, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { hasLetter, requiredText } from '../kernel/texts.ts'
import { ListHit } from '../screening/evidence.ts'
import { commanderSubject, matchFrom, matchNoun } from '../screening/match.ts'
import { Estimate, estimateNoun, valueFault } from './estimate.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { reachesGroup } from './life-actions.ts'

/** The rule until version 2, for entries that were decided by it: signs alone were a commander's name. */
export const recordEstimateUntil2 = defineAction({
  name: 'estimate.record',
  kind: 'fact',
  noun: estimateNoun,
  roles: ['groupOfficer'],
  input: Estimate.omit({
    sideId: true,
    status: true,
    recordedBy: true,
    recordedAt: true,
    withdrawnBy: true,
    withdrawnAt: true,
    withdrawnReason: true,
  }).strict(),
  sealed: ['text', 'latin', 'source'],
  sealedUnder: (input) => input.id,
  facts: z.object({ group: ArmedGroup.nullable(), placeKnown: z.boolean(), possibleMatches: z.int() }),
  needs: (input) => ({ group: { noun: groupNoun, id: input.groupId } }),
  decide(estimate, input, { group, placeKnown, possibleMatches }, { actor, at }) {
    if (estimate) return refuse('estimate.exists')
    if (!group || !reachesGroup(actor, group)) return refuse('group.unknown', {}, 'groupId')
    const fault = valueFault(input)
    if (fault) return fault
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const standing = { status: 'standing', withdrawnBy: null, withdrawnAt: null, withdrawnReason: null } as const
    const recorded = { ...input, ...standing, sideId: group.sideId, recordedBy: actor.id, recordedAt: at }
    const writes = [put(estimateNoun, recorded)]
    if (possibleMatches === 0) return accept(writes)
    return acceptWithFlags([{ code: 'estimate.mayBeListed', facts: { count: possibleMatches } }], writes)
  },
})

/**
 * Records what a source says of a group, beside what others say (ddr.md §1.3). A commander's name that may stand on a
 * list in force is flagged and raises a case. Refuses a value that is not of its kind.
 */
export const recordEstimate = defineAction({
  ...recordEstimateUntil2,
  version: 2,
  facts: recordEstimateUntil2.facts.extend({ hits: z.array(ListHit) }),
  decide(estimate, input, facts, context) {
    const field = (['text', 'latin'] as const).find((one) => input[one] !== '' && !hasLetter(input[one]))
    if (input.kind === 'commander' && field) return refuse('estimate.nameWithoutLetter', {}, field)
    const decision = recordEstimateUntil2.decide(estimate, input, facts, context)
    const { id, groupId } = input
    const subject = commanderSubject({ id, groupId, sideId: facts.group?.sideId ?? context.actor.sideId })
    return alsoWriting(
      decision,
      facts.hits.map((hit) => put(matchNoun, matchFrom(hit, subject, context))),
    )
  },
})

/** Takes an estimate back that was wrong, with the reason. It stays readable; it no longer counts. */
export const withdrawEstimate = defineAction({
  name: 'estimate.withdraw',
  kind: 'intent',
  noun: estimateNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (input) => input.id,
  facts: noFacts,
  decide(estimate, { reason }, _facts, { actor, at }) {
    if (!estimate || !reaches(actor, { sideId: estimate.sideId, siteId: null })) return refuse('estimate.unknown')
    if (estimate.status === 'withdrawn') return refuse('estimate.withdrawn')
    const withdrawn = { withdrawnBy: actor.id, withdrawnAt: at, withdrawnReason: reason }
    return accept([put(estimateNoun, { ...estimate, ...withdrawn, status: 'withdrawn' })])
  },
})
