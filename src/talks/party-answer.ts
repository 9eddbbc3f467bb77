import type { Party } from '../ceasefire/agreement.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'

/** The parties that did not agree yet to the version that stands: what was agreed of an earlier one counts no more. */
export function yetToAnswer(
  { parties, version }: { readonly parties: readonly Party[]; readonly version: number },
  answers: readonly { readonly version: number; readonly party: string }[],
): Party[] {
  return parties.filter(({ name }) => !answers.some((one) => one.version === version && one.party === name))
}

/** Whether the actor's authority answers for a party: an authority for itself, for somebody from outside the one that keeps the record. */
export function answersFor({ sideId }: Party, { sideId: own }: Pick<Actor, 'sideId'>, keeperId: Id): boolean {
  return (sideId ?? keeperId) === own
}

/**
 * The party of a name, where the actor agrees for it. An authority answers by its own officer. For somebody from outside who has no officer
 * here, one of the authority that keeps the record says how they agreed.
 */
export function answeringParty(
  parties: readonly Party[],
  { party: name, attestation }: { readonly party: string; readonly attestation: string },
  { actor, keeperId }: { actor: Actor; keeperId: Id },
): Party | Refusal {
  const party = parties.find((one) => one.name === name)
  if (!party) return refuse('talkParty.unknown', {}, 'party')
  const isOutside = party.sideId === null
  if (!answersFor(party, actor, keeperId))
    return refuse(isOutside ? 'talkParty.keeperAnswers' : 'talkParty.answersItself', {}, 'party')
  if (isOutside && attestation === '') return refuse('talkParty.attest', {}, 'attestation')
  if (!isOutside && attestation !== '') return refuse('talkParty.noAttestation', {}, 'attestation')
  return party
}
