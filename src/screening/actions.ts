import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { decideReview, isRefusal, propose, reviewInput } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { List, listNoun } from './list.ts'
import { matchNoun } from './match.ts'
import { ScreeningResult, screeningResultNoun, standing } from './result.ts'

/**
 * Takes a version of a list into force. Its entries travel beside the action; their hash is in the journal. A list
 * that lost half its entries is not taken in before a person says that this is right.
 */
export const adoptList = defineAction({
  name: 'list.adopt',
  kind: 'intent',
  noun: listNoun,
  roles: [],
  input: List.omit({ adoptedAt: true }).extend({ shrinkConfirmed: z.boolean() }).strict(),
  facts: noFacts,
  decide(list, { shrinkConfirmed, ...input }, _facts, { at }) {
    const count = input.persons + input.organisations + input.others
    if (count === 0) return refuse('list.empty')
    const before = list ? list.persons + list.organisations + list.others : 0
    if (count * 2 < before && !shrinkConfirmed) return refuse('list.shrank', { before, count })
    return accept([put(listNoun, { ...input, adoptedAt: at })])
  },
})

/** Proposes that the applicant is, or is not, the person on the list, with the reason. */
export const proposeMatch = defineAction({
  name: 'match.propose',
  kind: 'intent',
  noun: matchNoun,
  roles: ['screener'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, match) => match?.personId ?? null,
  facts: noFacts,
  decide(match, input, _facts, { actor, at }) {
    if (!match || !reaches(actor, match)) return refuse('match.unknown')
    const next = propose(match, input, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(matchNoun, { ...match, ...next })])
  },
})

/**
 * Decides a match; never the person who proposed (R-SOD). A confirmed match is a hard stop for taking part
 * (IDDRS 2.11; R-EL4); the person stands as pending while another match waits.
 */
export const decideMatch = defineAction({
  name: 'match.decide',
  kind: 'intent',
  noun: matchNoun,
  roles: ['screener', 'director'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, match) => match?.personId ?? null,
  facts: z.object({ result: ScreeningResult.nullable(), otherConfirmed: z.boolean(), otherWaiting: z.boolean() }),
  needs: (_input, _actor, match) => ({ result: match ? { noun: screeningResultNoun, id: match.personId } : null }),
  decide(match, input, { result, otherConfirmed, otherWaiting }, { actor, at }) {
    if (!match || !reaches(actor, match)) return refuse('match.unknown')
    if (!result) return refuse('person.unknown')
    const next = decideReview(match, input, { id: actor.id, at })
    if (isRefusal(next)) return next
    const status = standing({ confirmed: otherConfirmed || next.status === 'same', waiting: otherWaiting })
    return accept([put(matchNoun, { ...match, ...next }), put(screeningResultNoun, { ...result, status })])
  },
})
