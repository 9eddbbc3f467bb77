import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { Receipt, receiptNoun } from '../weapons/receipt.ts'
import { Weapon, weaponNoun } from '../weapons/weapon.ts'
import { BenefitClaim, benefitClaimNoun, seatsOf } from './claim.ts'

/**
 * Uses up, on a receipt, the right to a benefit that its weapon gives (R-RCPT, R-1W1B; ddr.md §9). Refuses a receipt in
 * another's hands, also of who is not of the group whose weapon it was; who is not eligible in any stage, or is barred by a
 * list; a person who claimed already, under any of their registrations; a weapon whose claims are used up; and whoever
 * issued the receipt (R-SOD). An unregistered giver's receipt proves what they did and gives no claim.
 */
export const claimBenefit = defineAction({
  name: 'benefit.claim',
  kind: 'intent',
  noun: benefitClaimNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, receiptId: Id, weaponId: Id, personId: Id }),
  // How somebody stands is theirs, though nothing that is typed here names them.
  sealedUnder: (input) => input.personId,
  facts: z.object({
    receipt: Receipt.nullable(),
    weapon: Weapon.nullable(),
    person: Person.nullable(),
    /** Every registration that two people found to be theirs. */
    registrations: z.array(Id),
    /** The groups that they are recorded to have been with. */
    groups: z.array(Id),
    eligible: z.boolean(),
    listing: ScreeningResult.shape.status,
    /** The claims on this weapon, and whether this person has one on any. */
    claims: z.array(BenefitClaim.pick({ id: true, seat: true })),
    claimedBefore: z.boolean(),
  }),
  needs: ({ receiptId, weaponId, personId }) => ({
    receipt: { noun: receiptNoun, id: receiptId },
    weapon: { noun: weaponNoun, id: weaponId },
    person: { noun: personNoun, id: personId },
  }),
  decide(claim, input, facts, { actor, at }) {
    const { receipt, weapon, person, claims } = facts
    if (claim) return refuse('claim.exists')
    if (!receipt || !weapon || weapon.receiptId !== receipt.id || !reaches(actor, receipt))
      return refuse('receipt.unknown')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred', {}, 'personId')
    if (receipt.issuedBy === actor.id) return refuse('claim.twoPersonRule')
    const seats = seatsOf(weapon)
    if (seats === 0) return refuse('claim.noRight', { tag: weapon.tag })
    const theirs =
      weapon.source === 'person'
        ? receipt.personId !== null && facts.registrations.includes(receipt.personId)
        : weapon.groupId !== null && facts.groups.includes(weapon.groupId)
    if (!theirs) return refuse('claim.notTheirs', { number: receipt.number }, 'personId')
    if (isBarred(facts.listing)) return refuse('claim.barred', {}, 'personId')
    if (!facts.eligible) return refuse('claim.notEligible', {}, 'personId')
    if (facts.claimedBefore) return refuse('claim.once', {}, 'personId')
    if (claims.length >= seats) return refuse('claim.usedUp', { tag: weapon.tag, count: seats })
    const place = { sideId: receipt.sideId, siteId: receipt.siteId }
    return accept([
      put(benefitClaimNoun, { ...input, ...place, seat: claims.length + 1, claimedBy: actor.id, claimedAt: at }),
    ])
  },
})
