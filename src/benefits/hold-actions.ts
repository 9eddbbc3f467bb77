import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { BenefitHold, benefitHoldNoun } from './hold.ts'

/**
 * Stops the payments of a person (R-PAY1, R-EL5): of an allegation, a suspension, a revocation or a death. Anybody who deals with
 * benefits or decides about people may, and at once: to stop is safe.
 */
export const placeHold = defineAction({
  name: 'benefitHold.place',
  kind: 'intent',
  noun: benefitHoldNoun,
  roles: ['benefitsOfficer', 'director', 'adjudicator', 'siteManager', 'caseworker'],
  input: BenefitHold.pick({ id: true, personId: true, kind: true })
    .extend({ reason: requiredText(1000) })
    .strict(),
  sealed: ['kind', 'reason'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ person: Person.nullable() }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId } }),
  decide(hold, { id, personId, kind }, { person }, { actionId, actor, at }) {
    if (hold) return refuse('benefitHold.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    const { sideId, siteId } = person
    const placed = { status: 'standing', entryId: actionId, placedBy: actor.id, placedAt: at } as const
    return accept([
      put(benefitHoldNoun, { id, sideId, siteId, personId, kind, ...placed, liftedBy: null, liftedAt: null }),
    ])
  },
})

/** Lets payments go on, with the reason: a director, and never who stopped them (R-SOD). */
export const liftHold = defineAction({
  name: 'benefitHold.lift',
  kind: 'intent',
  noun: benefitHoldNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, hold) => hold?.personId ?? null,
  facts: z.object({}),
  decide(hold, _input, _facts, { actor, at }) {
    if (!hold || !reaches(actor, hold)) return refuse('benefitHold.unknown')
    if (hold.status === 'lifted') return refuse('benefitHold.lifted')
    if (hold.placedBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(benefitHoldNoun, { ...hold, status: 'lifted', liftedBy: actor.id, liftedAt: at })])
  },
})
