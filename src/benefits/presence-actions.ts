import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef, User, userNoun } from '../programme/programme.ts'
import { Instalment, instalmentNoun } from './entitlement.ts'
import { PresenceProof, presenceProofNoun } from './presence-proof.ts'

/**
 * Records that somebody was seen for an instalment (R-PAY1). Refused outside its window, of a card that is not theirs or counts no more,
 * of two officers who are one, and a second time.
 */
export const provePresence = defineAction({
  name: 'presenceProof.record',
  kind: 'intent',
  noun: presenceProofNoun,
  roles: ['registrationOfficer', 'caseworker', 'siteManager', 'benefitsOfficer'],
  input: z.strictObject({
    ...{ id: Id, instalmentId: Id, personId: Id, how: PresenceProof.shape.how },
    ...{ cardNumber: plainText(40), witnessId: Id.nullable() },
  }),
  sealed: ['cardNumber'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...{ instalment: Instalment.nullable(), programme: Programme.nullable(), witness: User.nullable() },
    /** Whether the card of this number counts and is theirs; null where none was shown. */
    ...{ cardCounts: z.boolean().nullable(), proved: z.boolean() },
  }),
  needs: ({ instalmentId, witnessId }) => ({
    instalment: { noun: instalmentNoun, id: instalmentId },
    witness: witnessId === null ? null : { noun: userNoun, id: witnessId },
    programme: programmeRef,
  }),
  decide(proof, { id, personId, how, witnessId }, facts, { actor, at, received }) {
    const { instalment, programme, witness, cardCounts, proved } = facts
    if (proof) return refuse('presenceProof.exists')
    if (!instalment || !programme || instalment.personId !== personId || !reaches(actor, instalment))
      return refuse('instalment.unknown')
    if (proved) return refuse('presenceProof.proved')
    const today = dayOf(received, programme.timeZone)
    if (today < instalment.opensOn || today > instalment.closesOn) return refuse('presenceProof.window')
    if (how === 'card' && cardCounts !== true) return refuse('presenceProof.card', {}, 'cardNumber')
    if (how === 'twoOfficers' && (!witness || witness.id === actor.id || witness.status !== 'appointed'))
      return refuse('presenceProof.witness', {}, 'witnessId')
    const { sideId, siteId } = instalment
    const of = { id, sideId, siteId, personId, instalmentId: instalment.id, how }
    return accept([
      put(presenceProofNoun, {
        ...{ ...of, witnessId: how === 'twoOfficers' ? witnessId : null, provedBy: actor.id, provedAt: at },
      }),
    ])
  },
})
