import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Biometric, BiometricTemplate, biometricNoun } from './biometric.ts'
import { CardSetting, settingOr } from './setting.ts'

/**
 * Keeps a template that a device gave, sealed under the person's key, with the consent that was noted. Refused without a signed
 * setting of the side, and of who may be a child. Optional always: no rule of the programme asks for one (issue 5).
 */
export const recordBiometric = defineAction({
  name: 'biometric.record',
  kind: 'intent',
  noun: biometricNoun,
  roles: ['registrationOfficer'],
  input: BiometricTemplate.extend({ id: Id, personId: Id, consent: Biometric.shape.consent }).strict(),
  sealed: ['template', 'consent'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ programme: Programme.nullable(), person: Person.nullable(), setting: CardSetting.nullable() }),
  needs: (input) => ({ programme: programmeRef, person: { noun: personNoun, id: input.personId } }),
  decide(biometric, { template: _, ...input }, { programme, person, setting }, { actor, at, received }) {
    if (biometric) return refuse('biometric.exists')
    if (!programme || !person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (!settingOr(setting).biometrics) return refuse('biometric.off')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('biometric.child')
    const place = { sideId: person.sideId, siteId: person.siteId }
    return accept([put(biometricNoun, { ...input, ...place, takenBy: actor.id, takenAt: at })])
  },
})
