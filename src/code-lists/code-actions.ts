import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { proposedBy, proposingSide, signed, signedForAll } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { CodeChange, codeChangeNoun, codeProposers, codeSigners } from './code-change.ts'

/** What signed changes say of a code; null where none names it: then the program brought it, or nobody knows it. */
const Standing = z.object({ offered: z.boolean(), onlySideId: Id.nullable() }).nullable()

const isTheirs = (actor: Actor, onlySideId: Id | null) =>
  onlySideId === null || actor.joint || actor.sideId === onlySideId

/**
 * Proposes a change of a code list. Whether the list is open, and has the code, is asked before (`store.ts`): which codes the program
 * brings is no part of the record. Refuses a second proposal for a code beside one that waits.
 */
export const proposeCodeChange = defineAction({
  name: 'codeChange.propose',
  kind: 'intent',
  noun: codeChangeNoun,
  roles: codeProposers,
  input: CodeChange.pick({
    ...{ id: true, list: true, code: true, kind: true, words: true, onlySideId: true, reason: true },
  }).strict(),
  facts: z.object({ standing: Standing, waiting: z.boolean() }),
  decide(change, input, { standing, waiting }, { actor, at }) {
    if (change) return refuse('codeChange.exists')
    if (waiting) return refuse('codeChange.waiting')
    const { kind, words } = input
    if (kind === 'add' && standing) return refuse('codeChange.codeTaken', {}, 'code')
    if ((kind === 'add' || kind === 'reword') !== (words !== null)) return refuse('codeChange.words', {}, 'words.ar')
    if (kind !== 'add' && input.onlySideId !== null) return refuse('codeChange.whose', {}, 'onlySideId')
    if (kind === 'retire' && standing?.offered === false) return refuse('codeChange.retired')
    if (kind === 'offer' && standing?.offered !== false) return refuse('codeChange.offered')
    const onlySideId = kind === 'add' ? input.onlySideId : (standing?.onlySideId ?? null)
    if (!isTheirs(actor, onlySideId)) return refuse('codeChange.whose', {}, 'onlySideId')
    return accept([
      put(codeChangeNoun, {
        ...{ ...input, onlySideId, status: 'proposed', turnedDownFor: null },
        ...{ ...proposingSide(actor), ...proposedBy({ id: actor.id, at }) },
      }),
    ])
  },
})

/**
 * Puts it in force, as another than who proposed it; where it holds for every authority, as somebody of another authority or of a
 * joint body.
 */
export const signCodeChange = defineAction({
  name: 'codeChange.sign',
  kind: 'intent',
  noun: codeChangeNoun,
  roles: codeSigners,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(change, _input, _facts, { actor, at }) {
    if (!change || !isTheirs(actor, change.onlySideId)) return refuse('codeChange.unknown')
    if (change.status !== 'proposed') return refuse('codeChange.answered')
    const next = change.onlySideId === null ? signedForAll(change, { actor, at }) : signed(change, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(codeChangeNoun, { ...next, status: 'signed' })])
  },
})

/** Does not sign, with the reason. Who proposed may take it back so too. */
export const turnDownCodeChange = defineAction({
  name: 'codeChange.turnDown',
  kind: 'intent',
  noun: codeChangeNoun,
  roles: codeSigners,
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(change, { reason }, _facts, { actor }) {
    if (!change || !isTheirs(actor, change.onlySideId)) return refuse('codeChange.unknown')
    if (change.status !== 'proposed') return refuse('codeChange.answered')
    return accept([put(codeChangeNoun, { ...change, status: 'turnedDown', turnedDownFor: reason })])
  },
})
