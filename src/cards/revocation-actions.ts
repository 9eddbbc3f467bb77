import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Card, cardMay, cardNoun, ended } from './card.ts'
import { CardRevocation, cardRevocationNoun } from './revocation.ts'

/** What is said of somebody is sealed under their key. */
const reasonOfThem = {
  sealed: ['reason'],
  sealedUnder: (_input: unknown, revocation: CardRevocation | undefined) => revocation?.personId ?? null,
} satisfies { sealed: 'reason'[]; sealedUnder: unknown }

/** The rule until version 2, for entries in which the reason stands in the open. */
export const proposeRevocationUntil2 = defineAction({
  name: 'cardRevocation.propose',
  kind: 'intent',
  noun: cardRevocationNoun,
  roles: ['siteManager', 'registrationOfficer', 'director'],
  input: CardRevocation.pick({ id: true, cardId: true, ground: true, reason: true }).strict(),
  facts: z.object({ card: Card.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ card: { noun: cardNoun, id: input.cardId } }),
  decide(revocation, input, { card, waiting }, { actor, at }) {
    if (revocation) return refuse('cardRevocation.exists')
    if (!card || !reaches(actor, card)) return refuse('card.unknown', {}, 'cardId')
    if (!cardMay('proposeRevocation', card)) return refuse('card.revoked')
    if (waiting) return refuse('cardRevocation.waiting')
    const { sideId, siteId, personId } = card
    const unlifted = { liftedBy: null, liftedAt: null, liftedFor: null } as const
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(cardRevocationNoun, { ...input, sideId, siteId, personId, ...proposal, ...unlifted })])
  },
})

/**
 * Proposes to take a card away as a penalty; nothing changes until somebody else signs. Refuses a second proposal beside one. The
 * reason is sealed under the key of whose card it is.
 */
export const proposeRevocation = defineAction({
  ...proposeRevocationUntil2,
  version: 2,
  input: proposeRevocationUntil2.input.extend({ personId: Id }),
  sealed: ['ground', 'reason'],
  sealedUnder: ({ personId }) => personId,
  needs: ({ cardId }) => ({ card: { noun: cardNoun, id: cardId } }),
  decide(revocation, { personId, ...input }, facts, context) {
    if (facts.card && facts.card.personId !== personId) return refuse('card.unknown', {}, 'cardId')
    return proposeRevocationUntil2.decide(revocation, input, facts, context)
  },
})

/**
 * Signs it, as a director who is another person (R-SOD): the card is revoked, and its person gets no other while this stands. A card
 * that was reported meanwhile stays revoked for that reason, and the one that replaced it is taken away.
 */
export const signRevocation = defineAction({
  name: 'cardRevocation.sign',
  kind: 'intent',
  noun: cardRevocationNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  // Whose card it is, is theirs.
  sealedUnder: (_input, revocation) => revocation?.personId ?? null,
  /** The card that this person has now. */
  facts: z.object({ standing: Card.nullable() }),
  decide(revocation, _input, { standing }, { actor, at }) {
    if (!revocation || !reaches(actor, revocation)) return refuse('cardRevocation.unknown')
    if (revocation.status !== 'proposed') return refuse('cardRevocation.answered')
    const next = signed(revocation, { id: actor.id, at })
    if (isRefusal(next)) return next
    const taken = standing ? [put(cardNoun, ended(standing, 'penalty', '', { id: actor.id, at }))] : []
    return accept([put(cardRevocationNoun, { ...next, status: 'signed' }), ...taken])
  },
})

/** Does not sign, with the reason: the card stays as it is. Who proposed may take it back so too. */
export const turnDownRevocation = defineAction({
  name: 'cardRevocation.turnDown',
  kind: 'intent',
  noun: cardRevocationNoun,
  roles: ['director', 'siteManager', 'registrationOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  ...reasonOfThem,
  facts: noFacts,
  decide(revocation, { reason }, _facts, { actor }) {
    if (!revocation || !reaches(actor, revocation)) return refuse('cardRevocation.unknown')
    if (revocation.status !== 'proposed') return refuse('cardRevocation.answered')
    if (!actor.roles.includes('director') && revocation.proposedBy !== actor.id)
      return refuse('cardRevocation.notYours')
    return accept([put(cardRevocationNoun, { ...revocation, status: 'turnedDown', turnedDownFor: reason })])
  },
})

/** Lifts it, as a director who did not sign it: its person can be issued another card. The one taken away stays revoked. */
export const liftRevocation = defineAction({
  name: 'cardRevocation.lift',
  kind: 'intent',
  noun: cardRevocationNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  ...reasonOfThem,
  facts: noFacts,
  decide(revocation, { reason }, _facts, { actor, at }) {
    if (!revocation || !reaches(actor, revocation)) return refuse('cardRevocation.unknown')
    if (revocation.status !== 'signed') return refuse('cardRevocation.notSigned')
    if (revocation.signedBy === actor.id) return refuse('cardRevocation.twoPersonRule')
    const lifted = { status: 'lifted', liftedBy: actor.id, liftedAt: at, liftedFor: reason } as const
    return accept([put(cardRevocationNoun, { ...revocation, ...lifted })])
  },
})
