import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { casesAfter, commanderSubject, groupSubject, matchNoun, Rescreened } from '../screening/match.ts'
import { estimateNoun } from './estimate.ts'
import { groupNoun } from './group.ts'

/**
 * Screens a group again because a list changed: raises what is new and reopens what is no longer what was decided
 * (IDDRS 2.11; R-EL4). Where nothing is new, it is refused, so that the journal keeps news alone.
 */
export const screenGroupAgain = defineAction({
  name: 'group.screenAgain',
  kind: 'intent',
  noun: groupNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  facts: Rescreened,
  decide(group, _input, facts, { actionId, at }) {
    if (!group) return refuse('group.unknown')
    const changes = casesAfter(facts, groupSubject(group), { actionId, at })
    if (changes.length === 0) return refuse('screening.nothingNew')
    return accept(changes.map((match) => put(matchNoun, match)))
  },
})

/** Screens a commander again, as an estimate names him. One whose estimate was withdrawn is nobody's commander any more. */
export const screenCommanderAgain = defineAction({
  name: 'estimate.screenAgain',
  kind: 'intent',
  noun: estimateNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  sealedUnder: (input) => input.id,
  facts: Rescreened,
  decide(estimate, _input, facts, { actionId, at }) {
    if (estimate?.kind !== 'commander') return refuse('estimate.unknown')
    if (estimate.status === 'withdrawn') return refuse('estimate.withdrawn')
    const changes = casesAfter(facts, commanderSubject(estimate), { actionId, at })
    if (changes.length === 0) return refuse('screening.nothingNew')
    return accept(changes.map((match) => put(matchNoun, match)))
  },
})
