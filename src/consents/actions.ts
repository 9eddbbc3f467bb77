import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { Person, personNoun } from '../people/person.ts'
import { User, userNoun } from '../programme/programme.ts'
import { Consent, consentAskers, consentNoun, standingOf, withdrawalTakers } from './consent.ts'
import { ConsentText, consentTextNoun } from './consent-text.ts'

/** Drafts the next version of what is read for a purpose, for the side of who drafts it. One draft at a time. */
export const draftConsentText = defineAction({
  name: 'consentText.draft',
  kind: 'intent',
  noun: consentTextNoun,
  roles: ['dataProtectionOfficer', 'director'],
  input: ConsentText.pick({ id: true, purpose: true, words: true }).strict(),
  facts: z.object({ versions: z.int(), draft: z.boolean() }),
  decide(text, input, { versions, draft }, { actor, at }) {
    if (text) return refuse('consentText.exists')
    if (draft) return refuse('consentText.draftWaits')
    const next = { ...input, sideId: actor.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(consentTextNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts a version into force with the second signature, never of who drafted it; the one before it is retired. */
export const signConsentText = defineAction({
  name: 'consentText.sign',
  kind: 'intent',
  noun: consentTextNoun,
  roles: ['dataProtectionOfficer', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: ConsentText.nullable() }),
  decide(text, _input, { inForce }, { actor, at }) {
    if (!text || !mayWrite(actor, text)) return refuse('consentText.unknown')
    const next = signed(text, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(consentTextNoun, { ...inForce, status: 'retired' })] : []),
      put(consentTextNoun, { ...next, status: 'inForce' }),
    ])
  },
})

function mayWrite(actor: Actor, { sideId }: { sideId: Id }): boolean {
  return reaches(actor, { sideId, siteId: null })
}

const asked = {
  person: Person.nullable(),
  newest: Consent.pick({ n: true, answer: true }).nullable(),
  paperKnown: z.boolean(),
}

/**
 * Records what a person answered to one purpose after its text was read to them (ddr.md §1.4): given or refused. Refused
 * itself where the text is not the one in force, or who read it does not work here. A refusal bars from nothing.
 */
export const recordConsent = defineAction({
  name: 'consent.record',
  kind: 'fact',
  noun: consentNoun,
  roles: consentAskers,
  input: Consent.pick({
    ...{ id: true, personId: true, textId: true, language: true },
    ...{ witness: true, paper: true, note: true },
  })
    .extend({ textId: Id, answer: z.enum(['given', 'refused']), readBy: Id })
    .strict(),
  // What somebody agreed to is theirs, and so is who heard it.
  sealed: ['textId', 'answer', 'language', 'readBy', 'witness', 'paper', 'note'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ ...asked, text: ConsentText.nullable(), reader: User.nullable() }),
  needs: ({ personId, textId, readBy }) => ({
    person: { noun: personNoun, id: personId },
    text: { noun: consentTextNoun, id: textId },
    reader: { noun: userNoun, id: readBy },
  }),
  decide(consent, input, { person, text, reader, newest, paperKnown }, { actor, at }) {
    if (consent) return refuse('consent.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (!text || text.sideId !== person.sideId || text.status !== 'inForce')
      return refuse('consent.textNotInForce', {}, 'textId')
    if (!reader || (reader.sideId !== person.sideId && !actor.joint))
      return refuse('consent.readerUnknown', {}, 'readBy')
    if (!paperKnown) return refuse('photo.unknown', {}, 'paper')
    const place = { sideId: person.sideId, siteId: person.siteId, n: newest ? newest.n + 1 : 0 }
    const by = { purpose: text.purpose, recordedBy: actor.id, recordedAt: at }
    return accept([put(consentNoun, { ...input, ...place, ...by })])
  },
})

/** Records that a person takes a consent back: at any time, without a reason, to whomever they say it. */
export const withdrawConsent = defineAction({
  name: 'consent.withdraw',
  kind: 'fact',
  noun: consentNoun,
  roles: withdrawalTakers,
  input: Consent.pick({
    ...{ id: true, personId: true, purpose: true, language: true, witness: true, paper: true, note: true },
  }).strict(),
  sealed: ['purpose', 'language', 'witness', 'paper', 'note'],
  sealedUnder: (input) => input.personId,
  facts: z.object(asked),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId } }),
  decide(consent, input, { person, newest, paperKnown }, { actor, at }) {
    if (consent) return refuse('consent.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (!newest || standingOf(newest) !== 'given') return refuse('consent.notGiven', {}, 'purpose')
    if (!paperKnown) return refuse('photo.unknown', {}, 'paper')
    const place = { sideId: person.sideId, siteId: person.siteId, n: newest.n + 1 }
    const said = { answer: 'withdrawn', textId: null, readBy: null } as const
    return accept([put(consentNoun, { ...input, ...place, ...said, recordedBy: actor.id, recordedAt: at })])
  },
})
