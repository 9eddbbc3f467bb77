import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { wordingFault } from '../kernel/placeholders.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, proposingSide, signedForAll } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import {
  TranslationChange,
  translationChangeNoun,
  translationSigners,
  translators,
  wordingFaultCodes,
} from './translation-change.ts'

/**
 * Proposes other words for texts of the program. Whether it has these texts is asked before (`store.ts`): what a version of the program
 * says is no part of the record, and each line carries the text that it replaces. Refuses words that lose a placeholder, add one, or
 * are markup, by name.
 */
export const proposeTranslation = defineAction({
  name: 'translationChange.propose',
  kind: 'intent',
  noun: translationChangeNoun,
  roles: translators,
  input: TranslationChange.pick({ id: true, lines: true, reason: true }).strict(),
  facts: noFacts,
  decide(change, input, _facts, { actor, at }) {
    if (change) return refuse('translationChange.exists')
    const named = new Set(input.lines.map(({ place, language }) => `${place} ${language}`))
    if (named.size < input.lines.length) return refuse('translationChange.twice')
    for (const [i, { place, language, shipped, words }] of input.lines.entries()) {
      const fault = words === null ? undefined : wordingFault(shipped[language], words)
      if (fault)
        return refuse(
          wordingFaultCodes[fault.kind],
          { place, name: 'name' in fault ? fault.name : '' },
          `lines.${i}.words`,
        )
    }
    const proposal = { ...proposingSide(actor), ...proposedBy({ id: actor.id, at }) }
    return accept([put(translationChangeNoun, { ...input, status: 'proposed', turnedDownFor: null, ...proposal })])
  },
})

/** Puts it in force: everybody reads these words, also the public, so that another person signs, of another authority or a joint body. */
export const signTranslation = defineAction({
  name: 'translationChange.sign',
  kind: 'intent',
  noun: translationChangeNoun,
  roles: translationSigners,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(change, _input, _facts, { actor, at }) {
    if (!change) return refuse('translationChange.unknown')
    if (change.status !== 'proposed') return refuse('translationChange.answered')
    const next = signedForAll(change, { actor, at })
    if (isRefusal(next)) return next
    return accept([put(translationChangeNoun, { ...next, status: 'signed' })])
  },
})

/** Does not sign, with the reason. Who proposed may take it back so too. */
export const turnDownTranslation = defineAction({
  name: 'translationChange.turnDown',
  kind: 'intent',
  noun: translationChangeNoun,
  roles: translationSigners,
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(change, { reason }) {
    if (!change) return refuse('translationChange.unknown')
    if (change.status !== 'proposed') return refuse('translationChange.answered')
    return accept([put(translationChangeNoun, { ...change, status: 'turnedDown', turnedDownFor: reason })])
  },
})
