import { z } from 'zod'
import { exceptionNoun, raise } from '../exceptions/exception.ts'
import { defineAction } from '../kernel/action.ts'
import { acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { takeIn } from './actions.ts'
import { Description, descriptionMisfit, intake, SameSerial } from './intake.ts'
import { removePart } from './part-actions.ts'
import { weaponNoun } from './weapon.ts'

/** The rule until version 3, for entries that were decided by it: no label was leased to a station. */
export const takeInUntil3 = defineAction({
  ...takeIn,
  version: 2,
  facts: takeIn.facts.omit({ leasedIn: true }),
  decide: (weapon, input, facts, context) => takeIn.decide(weapon, input, { ...facts, leasedIn: null }, context),
})

/** The rule until version 2 of taking parts off: no label was leased to a station. */
export const removePartUntil2 = defineAction({
  ...removePart,
  version: 1,
  facts: removePart.facts.omit({ leasedIn: true }),
  decide: (part, input, facts, context) => removePart.decide(part, input, { ...facts, leasedIn: null }, context),
})

/** The rule until version 2, for entries that were decided by it: every weapon came from a registered person. */
export const takeInUntil2 = defineAction({
  name: 'weapon.takeIn',
  kind: 'fact',
  noun: weaponNoun,
  roles: ['armourer'],
  input: Description.omit({ markingPhoto: true }).extend({ id: Id, personId: Id }).strict(),
  facts: z.object({
    programme: Programme.nullable(),
    site: Site.nullable(),
    person: Person.nullable(),
    armourer: User.nullable(),
    sameSerial: z.array(SameSerial),
    photoKnown: z.boolean(),
  }),
  needs: (input, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    person: { noun: personNoun, id: input.personId },
    armourer: { noun: userNoun, id: actor.id },
  }),
  decide(weapon, input, { programme, site, person, armourer, sameSerial, photoKnown }, context) {
    if (weapon) return refuse('weapon.exists')
    if (!programme || !site || !armourer) return refuse('weapon.siteNeeded')
    if (!person || !reaches(context.actor, person)) return refuse('person.unknown', {}, 'personId')
    const wrong = descriptionMisfit(input, input.photo === null || photoKnown)
    if (wrong) return wrong
    const [known] = sameSerial
    const { personId, ...described } = input
    const source = { kind: 'person' as const, personId }
    const said = { ...described, source, giver: null, tag: null, leaseId: null, clearing: null, markingPhoto: null }
    if (!known) return intake(said, 0, { programme, site, person, armourer, group: null, tag: null }, context)
    const cause = 'weapon.sameSerial' as const
    const place = { sideId: site.sideId, siteId: site.id }
    const about = { ...place, cause, subjectId: known.id, said: { ...input, takenInAt: context.at } }
    const exception = raise(about, { actionId: context.actionId, userId: context.actor.id, at: context.at })
    const tag = known.sideId === site.sideId ? known.tag : ''
    return acceptWithFlags([{ code: 'weapon.sameSerial', facts: { tag } }], [put(exceptionNoun, exception)])
  },
})
