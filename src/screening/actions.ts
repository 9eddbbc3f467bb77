import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import type { Instant } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { askAgain, decideReview, isRefusal, propose, reopenInput, reviewInput } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { recordsUnaccounted } from './formats/count-records.ts'
import { List, listNoun } from './list.ts'
import {
  casesAfter,
  keyOwnerOf,
  type Match,
  matchNoun,
  personSubject,
  Rescreened,
  standingWith,
  withChanges,
} from './match.ts'
import { ScreeningResult, screeningResultNoun, standing } from './result.ts'

const afterwards = { adoptedAt: true, screenedHash: true, screenedAt: true, raised: true, reopened: true } as const
const counted = { records: true, refused: true, joined: true, passedOver: true } as const
const adoption = { name: 'list.adopt', kind: 'intent', noun: listNoun, roles: [], facts: noFacts } as const
const saidUntil3 = List.omit({ ...afterwards, ...counted })
  .extend({ shrinkConfirmed: z.boolean() })
  .strict()
const notCounted = { records: null, refused: null, joined: null, passedOver: null }

/**
 * Takes a version of a list into force. Its entries travel beside the action; their hash is in the journal. A list
 * whose count falls by half, that lacks half of the entries in force because it is another list, or whose files hold
 * more or fewer records than the reader accounts for, is held until a person says that this is right.
 */
export const adoptList = defineAction({
  ...adoption,
  version: 3,
  input: List.omit(afterwards)
    .extend({
      ...{ records: z.int().min(0), refused: z.int().min(0), joined: z.int().min(0), passedOver: z.int().min(0) },
      ...{ shrinkConfirmed: z.boolean(), differenceConfirmed: z.boolean() },
    })
    .strict(),
  decide(list, { shrinkConfirmed, differenceConfirmed, ...input }, _facts, { at }) {
    const held = heldFor(list, input, shrinkConfirmed)
    if (held) return held
    const { records, refused, joined, passedOver } = input
    const counts = { records, refused, joined, passedOver, entries: entriesOf(input) }
    const accounted = records - recordsUnaccounted(counts)
    if (accounted !== records && !differenceConfirmed) return refuse('list.countDiffers', { records, accounted })
    return accept([put(listNoun, adopted(list, input, at))])
  },
})

/** The rule until version 3, for entries that were decided by it: nothing counted the records but who read them. */
export const adoptListUntil3 = defineAction({
  ...adoption,
  version: 2,
  input: saidUntil3,
  decide(list, { shrinkConfirmed, ...input }, _facts, { at }) {
    const held = heldFor(list, input, shrinkConfirmed)
    return held ?? accept([put(listNoun, adopted(list, { ...input, ...notCounted }, at))])
  },
})

/** The rule until version 2, for entries that were decided by it: exactly half was let through, and so was another list. */
export const adoptListUntil2 = defineAction({
  ...adoption,
  input: saidUntil3,
  decide(list, { shrinkConfirmed, ...input }, _facts, { at }) {
    const [before, count] = [list ? entriesOf(list) : 0, entriesOf(input)]
    if (count === 0) return refuse('list.empty')
    if (count * 2 < before && !shrinkConfirmed) return refuse('list.shrank', { before, count })
    return accept([put(listNoun, adopted(list, { ...input, ...notCounted }, at))])
  },
})

/** Why a version waits for a person; undefined where it may be taken into force. */
function heldFor(
  list: List | undefined,
  said: Pick<List, 'persons' | 'organisations' | 'others' | 'removed'>,
  shrinkConfirmed: boolean,
): Refusal | undefined {
  const [before, count, { removed }] = [list ? entriesOf(list) : 0, entriesOf(said), said]
  if (count === 0) return refuse('list.empty')
  if (count * 2 <= before && !shrinkConfirmed) return refuse('list.shrank', { before, count })
  if (before > 0 && removed * 2 >= before && !shrinkConfirmed) return refuse('list.replaced', { before, removed })
  return undefined
}

function entriesOf({ persons, organisations, others }: Pick<List, 'persons' | 'organisations' | 'others'>): number {
  return persons + organisations + others
}

/** The list with what is read now; up to where people were screened stays. */
function adopted(
  list: List | undefined,
  input: Omit<List, 'adoptedAt' | 'screenedHash' | 'screenedAt' | 'raised' | 'reopened'>,
  adoptedAt: Instant,
): List {
  const { screenedHash = null, screenedAt = null, raised = 0, reopened = 0 } = list ?? {}
  return { ...input, screenedHash, screenedAt, raised, reopened, adoptedAt }
}

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
    const changes = casesAfter(facts, personSubject(result), { actionId, at })
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

/** How the person of a case stands; of a group and a commander no standing is kept but that of their cases. */
function resultOf(match: Match | undefined) {
  return match && match.personId !== null ? { noun: screeningResultNoun, id: match.personId } : null
}

/** Proposes that the applicant, group or commander is, or is not, the person on the list, with the reason. */
export const proposeMatch = defineAction({
  name: 'match.propose',
  kind: 'intent',
  noun: matchNoun,
  roles: ['screener'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, match) => (match ? keyOwnerOf(match) : null),
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
  sealedUnder: (_input, match) => (match ? keyOwnerOf(match) : null),
  facts: z.object({ result: ScreeningResult.nullable() }),
  needs: (_input, _actor, match) => ({ result: resultOf(match) }),
  decide(match, input, { result }, { actor, at }) {
    if (!match || !reaches(actor, match)) return refuse('match.unknown')
    if (match.personId !== null && !result) return refuse('person.unknown')
    const next = askAgain(match, input, { id: actor.id, at })
    if (isRefusal(next)) return next
    const asked = put(matchNoun, { ...match, ...next })
    if (!result) return accept([asked])
    const confirmed = result.status === 'listed'
    return accept([asked, put(screeningResultNoun, { ...result, status: standing({ confirmed, waiting: true }) })])
  },
})

/**
 * Decides a match; never the person who proposed (R-SOD). A confirmed match is a hard stop for taking part
 * (IDDRS 2.11; R-EL4); the person stands as pending while another match waits. How a group stands follows from its cases.
 */
export const decideMatch = defineAction({
  name: 'match.decide',
  kind: 'intent',
  noun: matchNoun,
  roles: ['screener', 'director'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, match) => (match ? keyOwnerOf(match) : null),
  facts: z.object({ result: ScreeningResult.nullable(), otherConfirmed: z.boolean(), otherWaiting: z.boolean() }),
  needs: (_input, _actor, match) => ({ result: resultOf(match) }),
  decide(match, input, { result, otherConfirmed, otherWaiting }, { actor, at }) {
    if (!match || !reaches(actor, match)) return refuse('match.unknown')
    if (match.personId !== null && !result) return refuse('person.unknown')
    const next = decideReview(match, input, { id: actor.id, at })
    if (isRefusal(next)) return next
    const decided = put(matchNoun, { ...match, ...next })
    if (!result) return accept([decided])
    const status = standing({ confirmed: otherConfirmed || next.status === 'same', waiting: otherWaiting })
    return accept([decided, put(screeningResultNoun, { ...result, status })])
  },
})
