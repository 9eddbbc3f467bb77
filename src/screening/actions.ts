import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { askAgain, decideReview, isRefusal, propose, reopenInput, reviewInput } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { List, listNoun } from './list.ts'
import { casesAfter, matchNoun, Rescreened, standingWith, withChanges } from './match.ts'
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
  input: List.omit({ adoptedAt: true, screenedHash: true, screenedAt: true, raised: true, reopened: true })
    .extend({ shrinkConfirmed: z.boolean() })
    .strict(),
  facts: noFacts,
  decide(list, { shrinkConfirmed, ...input }, _facts, { at }) {
    const count = input.persons + input.organisations + input.others
    if (count === 0) return refuse('list.empty')
    const before = list ? list.persons + list.organisations + list.others : 0
    if (count * 2 < before && !shrinkConfirmed) return refuse('list.shrank', { before, count })
    const screened = list
      ? { screenedHash: list.screenedHash, screenedAt: list.screenedAt, raised: list.raised, reopened: list.reopened }
      : { screenedHash: null, screenedAt: null, raised: 0, reopened: 0 }
    return accept([put(listNoun, { ...input, ...screened, adoptedAt: at })])
  },
})

/**
 * Screens somebody again because a list changed: raises what is new and reopens what is no longer what was decided
 * (IDDRS 2.11; R-EL4). Where nothing is new, it is refused, so that the journal keeps news alone.
 */
export const rescreen = defineAction({
  name: 'screening.again',
  kind: 'intent',
  noun: screeningResultNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  sealedUnder: (input) => input.id,
  facts: Rescreened,
  decide(result, _input, facts, { actionId, at }) {
    if (!result) return refuse('person.unknown')
    const changes = casesAfter(facts, result, { actionId, at })
    if (changes.length === 0) return refuse('screening.nothingNew')
    const status = standingWith(withChanges(facts.cases, changes))
    return accept([...changes.map((match) => put(matchNoun, match)), put(screeningResultNoun, { ...result, status })])
  },
})

/** Records that everybody registered was screened against the version in force. */
export const listScreened = defineAction({
  name: 'list.screened',
  kind: 'intent',
  noun: listNoun,
  roles: [],
  input: z.strictObject({ id: Id, contentHash: z.string(), raised: z.int().min(0), reopened: z.int().min(0) }),
  facts: noFacts,
  decide(list, { contentHash, raised, reopened }, _facts, { at }) {
    if (!list || list.contentHash !== contentHash) return refuse('list.superseded')
    return accept([put(listNoun, { ...list, screenedHash: contentHash, screenedAt: at, raised, reopened })])
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

/** Asks a decided match again, with the reason; what was decided stands until two people have decided anew. */
export const reopenMatch = defineAction({
  name: 'match.reopen',
  kind: 'intent',
  noun: matchNoun,
  roles: ['screener', 'director'],
  input: reopenInput,
  sealed: ['reason'],
  sealedUnder: (_input, match) => match?.personId ?? null,
  facts: z.object({ result: ScreeningResult.nullable() }),
  needs: (_input, _actor, match) => ({ result: match ? { noun: screeningResultNoun, id: match.personId } : null }),
  decide(match, input, { result }, { actor, at }) {
    if (!match || !reaches(actor, match)) return refuse('match.unknown')
    if (!result) return refuse('person.unknown')
    const next = askAgain(match, input, { id: actor.id, at })
    if (isRefusal(next)) return next
    const confirmed = result.status === 'listed'
    return accept([
      put(matchNoun, { ...match, ...next }),
      put(screeningResultNoun, { ...result, status: standing({ confirmed, waiting: true }) }),
    ])
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
