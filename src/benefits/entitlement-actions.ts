import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { BenefitRule, benefitRuleNoun, Ground, instalmentsFrom, percentOf } from './benefit-rule.ts'
import { type Entitlement, entitlementNoun, instalmentNoun } from './entitlement.ts'

/**
 * Grants a benefit to one person, with every instalment and its days (R-PAY1, R-PAY2). Refused of who did not leave a site, is on a
 * sanctions list (R-EL4), was found ineligible or may be under eighteen, and of who has this support already under any registration
 * that is linked with this one. There is no grant to a unit: each person is granted alone (R-PAY3).
 */
export const grantEntitlement = defineAction({
  name: 'entitlement.grant',
  kind: 'intent',
  noun: entitlementNoun,
  roles: ['benefitsOfficer'],
  input: z.strictObject({ id: Id, personId: Id, ruleId: Id, grounds: z.array(Ground).max(Ground.options.length) }),
  sealed: ['grounds'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...{ person: Person.nullable(), rule: BenefitRule.nullable(), programme: Programme.nullable() },
    ...{ listing: ScreeningResult.shape.status, leftOn: Day.nullable(), ineligible: z.boolean(), already: z.boolean() },
  }),
  needs: ({ personId, ruleId }) => ({
    person: { noun: personNoun, id: personId },
    rule: { noun: benefitRuleNoun, id: ruleId },
    programme: programmeRef,
  }),
  decide(entitlement, { id, personId, ruleId, grounds }, facts, { actionId, actor, at, received }) {
    const { person, rule, programme, listing, leftOn, ineligible, already } = facts
    if (entitlement) return refuse('entitlement.exists')
    if (!person || !programme || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (!rule || rule.sideId !== person.sideId || rule.status !== 'inForce')
      return refuse('benefitRule.unknown', {}, 'ruleId')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('entitlement.child')
    if (isBarred(listing)) return refuse('entitlement.barred')
    if (ineligible) return refuse('entitlement.ineligible')
    if (leftOn === null) return refuse('entitlement.notDischarged')
    if (already) return refuse('entitlement.already')
    if (grounds.some((ground) => !rule.supplements.some((one) => one.ground === ground)))
      return refuse('entitlement.noSuchGround', {}, 'grounds')
    const of = { sideId: person.sideId, siteId: person.siteId, personId, ruleId }
    const granted: Entitlement = {
      ...{ id, ...of, support: rule.support, leftOn, percent: percentOf(rule.supplements, grounds) },
      ...{ status: 'running', grantedBy: actor.id, grantedAt: at, endedBy: null, endedAt: null },
    }
    const instalments = instalmentsFrom(rule, leftOn, grounds).map((due) =>
      put(instalmentNoun, {
        ...{ id: derivedId(actionId, `instalment ${due.n}`), ...of, entitlementId: id, currency: rule.currency },
        ...due,
      }),
    )
    return accept([put(entitlementNoun, granted), ...instalments])
  },
})

/** Ends a benefit for good, with the reason; what was paid stays paid. Not by who granted it. */
export const endEntitlement = defineAction({
  name: 'entitlement.end',
  kind: 'intent',
  noun: entitlementNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, entitlement) => entitlement?.personId ?? null,
  facts: z.object({}),
  decide(entitlement, _input, _facts, { actor, at }) {
    if (!entitlement || !reaches(actor, entitlement)) return refuse('entitlement.unknown')
    if (entitlement.status === 'ended') return refuse('entitlement.ended')
    if (entitlement.grantedBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(entitlementNoun, { ...entitlement, status: 'ended', endedBy: actor.id, endedAt: at })])
  },
})
