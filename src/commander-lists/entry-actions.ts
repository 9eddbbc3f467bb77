import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { type CommanderList, commanderListMay, commanderListNoun, entryDecisionNoun } from './commander-list.ts'
import { countsAfter, type EntryState, entryMay, EntryState as State } from './entry.ts'

export const entriesAtOnce = 200

/** What a decision has to know of an entry: SQL tells, in the order of the input. */
const EntryFacts = z.object({
  id: Id,
  row: z.int(),
  state: State,
  takenState: State,
  personId: Id.nullable(),
  /** How many decisions there are on it. */
  decisions: z.int(),
})

const listFacts = { entries: z.array(EntryFacts), newerOpen: z.boolean() }

/** Why nothing of this list can be settled now; undefined where it can. */
function closed(list: CommanderList, newerOpen: boolean) {
  if (!commanderListMay('settle', list) || (list.status === 'frozen' && !list.inForce)) {
    return refuse('commanderList.closed')
  }
  if (!list.complete) return refuse('commanderList.notComplete')
  // Its matches carry over when the newer version is taken in; settled here, they would be lost.
  return newerOpen ? refuse('commanderList.newerOpen') : undefined
}

/**
 * Confirms that entries are these people, one or up to two hundred at once. It confers nothing: eligibility is decided
 * elsewhere (R-EL3). Who joined after the cut-off stays a late recruit, and who is linked to another entry in force is a
 * duplicate (R-EL2; ddr.md §1.3). Refused as a whole where one cannot be matched.
 */
export const matchEntries = defineAction({
  name: 'commanderListEntry.match',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({
    id: Id,
    pairs: z
      .array(z.strictObject({ entryId: Id, personId: Id }))
      .min(1)
      .max(entriesAtOnce),
    reason: plainText(1000),
  }),
  sealed: ['pairs', 'reason'],
  sealedUnder: (input) => input.id,
  facts: z.object({
    ...listFacts,
    people: z.array(z.object({ id: Id, sideId: Id })),
    /** Of these people, who is linked already to an entry of this list or of one in force, and to which. */
    linked: z.array(z.object({ personId: Id, entryId: Id })),
  }),
  decide(list, { pairs, reason }, { entries, people, linked, newerOpen }, { actor, at, actionId }) {
    if (!list || !reaches(actor, { ...list, siteId: null })) return refuse('commanderList.unknown')
    const no = closed(list, newerOpen)
    if (no) return no
    const taken = new Map(linked.map(({ personId, entryId }) => [personId, entryId]))
    const steps: { fromState: EntryState; state: EntryState; entryId: Id; n: number; personId: Id }[] = []
    const seen = new Set<Id>()
    for (const { entryId, personId } of pairs) {
      const entry = entries.find(({ id }) => id === entryId)
      if (!entry || seen.has(entryId)) return refuse('commanderListEntry.unknown')
      seen.add(entryId)
      if (!entryMay('match', entry)) return refuse('commanderListEntry.wrongState', { row: entry.row })
      // Somebody of the other side is nobody here, and the answer is the same (trust.md A6).
      if (!people.some(({ id, sideId }) => id === personId && sideId === list.sideId)) {
        return refuse('commanderListEntry.noPerson', { row: entry.row })
      }
      const other = taken.get(personId)
      taken.set(personId, other ?? entryId)
      const late = entry.takenState === 'lateRecruit'
      const state = other !== undefined && other !== entryId ? 'duplicate' : late ? 'lateRecruit' : 'matched'
      steps.push({ fromState: entry.state, state, entryId, n: entry.decisions + 1, personId })
    }
    const decided = { sideId: list.sideId, listId: list.id, verdict: 'match', reason } as const
    return accept([
      put(commanderListNoun, { ...list, counts: countsAfter(list.counts, moves(steps)) }),
      ...steps.map((step) => {
        const id = derivedId(actionId, `entry ${step.entryId}`)
        return put(entryDecisionNoun, { ...decided, ...step, id, decidedBy: actor.id, decidedAt: at })
      }),
    ])
  },
})

/**
 * Says of entries that they are not the person suggested, rejects them, marks them absent, or takes back what was said,
 * always with the reason; what was said before stays in the history (ddr.md §8). A minor's entry is nobody's to settle.
 */
export const settleEntries = defineAction({
  name: 'commanderListEntry.settle',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({
    id: Id,
    entryIds: z.array(Id).min(1).max(entriesAtOnce),
    verdict: z.enum(['notThisPerson', 'reject', 'markAbsent', 'reopen']),
    reason: requiredText(1000),
  }),
  sealed: ['entryIds', 'reason'],
  sealedUnder: (input) => input.id,
  facts: z.object(listFacts),
  decide(list, { entryIds, verdict, reason }, { entries, newerOpen }, { actor, at, actionId }) {
    if (!list || !reaches(actor, { ...list, siteId: null })) return refuse('commanderList.unknown')
    const no = closed(list, newerOpen)
    if (no) return no
    const steps: { fromState: EntryState; state: EntryState; entryId: Id; n: number; personId: Id | null }[] = []
    for (const entryId of new Set(entryIds)) {
      const entry = entries.find(({ id }) => id === entryId)
      if (!entry) return refuse('commanderListEntry.unknown')
      if (!entryMay(verdict, entry)) return refuse('commanderListEntry.wrongState', { row: entry.row })
      const personId = verdict === 'markAbsent' ? entry.personId : null
      const state = stateAfter(verdict, entry.takenState)
      steps.push({ fromState: entry.state, state, entryId, n: entry.decisions + 1, personId })
    }
    const decided = { sideId: list.sideId, listId: list.id, verdict, reason } as const
    return accept([
      put(commanderListNoun, { ...list, counts: countsAfter(list.counts, moves(steps)) }),
      ...steps.map((step) => {
        const id = derivedId(actionId, `entry ${step.entryId}`)
        return put(entryDecisionNoun, { ...decided, ...step, id, decidedBy: actor.id, decidedAt: at })
      }),
    ])
  },
})

/** Reopening brings back what the list says by itself; a match that was carried over is open again. */
function stateAfter(verdict: 'notThisPerson' | 'reject' | 'markAbsent' | 'reopen', taken: EntryState): EntryState {
  if (verdict === 'reject') return 'rejected'
  if (verdict === 'markAbsent') return 'absent'
  if (verdict === 'notThisPerson') return 'unmatched'
  return taken === 'suggested' || taken === 'lateRecruit' || taken === 'duplicate' ? taken : 'unmatched'
}

function moves(steps: readonly { fromState: EntryState; state: EntryState }[]) {
  return steps.flatMap(({ fromState, state }) => [
    { state: fromState, by: -1 },
    { state, by: 1 },
  ])
}
