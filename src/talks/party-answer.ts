import type { Party } from '../ceasefire/agreement.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'

/**
 * Why the actor does not agree for a party; undefined where they do. An authority answers by its own officer. For somebody from outside who
 * has no officer here, one of the authority that keeps the record says how they agreed.
 */
export function answerFault(
  party: Party | undefined,
  attestation: string,
  { actor, keeperId }: { actor: Actor; keeperId: Id },
): Refusal | undefined {
  if (!party) return refuse('talkParty.unknown', {}, 'party')
  if (party.sideId === null) {
    if (actor.sideId !== keeperId) return refuse('talkParty.keeperAnswers', {}, 'party')
    return attestation === '' ? refuse('talkParty.attest', {}, 'attestation') : undefined
  }
  if (party.sideId !== actor.sideId) return refuse('talkParty.answersItself', {}, 'party')
  return attestation === '' ? undefined : refuse('talkParty.noAttestation', {}, 'attestation')
}
