import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Armoury, armouryNoun, Bar } from './armoury.ts'
import { Entry, entryNoun, Visitor } from './entry.ts'
import { keyRoles } from './key-regime.ts'

const login = z.string().trim().toLowerCase().min(1).max(40)

/**
 * Records that somebody went into a store, and with whom (ddr.md §1.6 access log; MOSAIC 05.20: never alone). A fact: who was alone, or
 * went in while it was shut, is flagged. Refuses only who is nobody, and somebody named as their own companion.
 */
export const recordEntry = defineAction({
  name: 'armouryEntry.record',
  kind: 'fact',
  noun: entryNoun,
  roles: keyRoles,
  input: Entry.pick({ id: true, armouryId: true, purpose: true, items: true })
    .extend({ login: login.nullable(), visitor: Visitor.nullable(), withLogin: login.nullable() })
    .strict(),
  sealed: ['visitor'],
  sealedUnder: (input) => (input.visitor === null ? null : input.id),
  facts: z.object({
    armoury: Armoury.nullable(),
    userId: Id.nullable(),
    withId: Id.nullable(),
    bar: Bar.nullable(),
  }),
  needs: (input) => ({ armoury: { noun: armouryNoun, id: input.armouryId } }),
  decide(entry, input, { armoury, userId, withId, bar }, { actor, at }) {
    if (entry) return refuse('armouryEntry.exists')
    if (!armoury || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    if ((input.login === null) === (input.visitor === null)) return refuse('armouryEntry.onePerson', {}, 'login')
    if (input.login !== null && userId === null) return refuse('armouryEntry.loginUnknown', {}, 'login')
    if (input.withLogin !== null && withId === null) return refuse('armouryEntry.loginUnknown', {}, 'withLogin')
    if (userId !== null && userId === withId) return refuse('armouryEntry.withOneself', {}, 'withLogin')
    const { id, armouryId, purpose, items, visitor } = input
    const shut = bar === 'shut'
    const write = put(entryNoun, {
      ...{ id, armouryId, purpose, items, visitor, userId, withId, shut },
      ...{ sideId: armoury.sideId, siteId: armoury.siteId },
      ...{ enteredAt: at, recordedBy: actor.id, leftAt: null, leftRecordedBy: null },
    })
    const facts = { store: armoury.code }
    const flags: Flag[] = [
      ...(withId === null ? [{ code: 'armouryEntry.alone', facts }] : []),
      ...(shut ? [{ code: 'armouryEntry.shut', facts }] : []),
    ]
    return flags.length === 0 ? accept([write]) : acceptWithFlags(flags, [write])
  },
})

/** Records that they came out again. */
export const recordLeaving = defineAction({
  name: 'armouryEntry.leave',
  kind: 'fact',
  noun: entryNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(entry, _input, _facts, { actor, at }) {
    if (!entry || !reaches(actor, entry)) return refuse('armouryEntry.unknown')
    if (entry.leftAt !== null) return refuse('armouryEntry.left')
    return accept([put(entryNoun, { ...entry, leftAt: at, leftRecordedBy: actor.id })])
  },
})
