import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Biometric, BiometricTemplate, biometricNoun, kept } from './biometric.ts'
import { CardSetting, settingOr } from './setting.ts'

/** The rule until version 2, for entries that were decided by it: the template lay in the entry, and nothing wiped it. */
export const recordBiometricUntil2 = defineAction({
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
    return accept([put(biometricNoun, { ...input, ...place, ...kept, sha256: null, takenBy: actor.id, takenAt: at })])
  },
})

/**
 * Keeps a template that a device gave and the server has received, with the consent that was noted. Refused without a signed setting of
 * the side, of who may be a child, and what was not received or is kept already. Optional always: no rule of the programme asks for
 * one (issue 5), and it can be withdrawn.
 */
export const recordBiometric = defineAction({
  ...recordBiometricUntil2,
  version: 2,
  input: BiometricTemplate.omit({ template: true })
    .extend({ id: Id, personId: Id, consent: Biometric.shape.consent, sha256: Biometric.shape.sha256.unwrap() })
    .strict(),
  sealed: ['sha256', 'consent'],
  sealedUnder: (input) => input.personId,
  facts: recordBiometricUntil2.facts.extend({ received: z.boolean(), keptAlready: z.boolean() }),
  needs: (input) => ({ programme: programmeRef, person: { noun: personNoun, id: input.personId } }),
  decide(biometric, input, { programme, person, setting, received, keptAlready }, { actor, at, received: on }) {
    if (biometric) return refuse('biometric.exists')
    if (!programme || !person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (!settingOr(setting).biometrics) return refuse('biometric.off')
    if (mayBeChild(person.birth, dayOf(on, programme.timeZone))) return refuse('biometric.child')
    if (!received) return refuse('biometric.notReceived', {}, 'template')
    if (keptAlready) return refuse('biometric.same', {}, 'template')
    const place = { sideId: person.sideId, siteId: person.siteId }
    return accept([put(biometricNoun, { ...input, ...place, ...kept, takenBy: actor.id, takenAt: at })])
  },
})

/**
 * Withdraws a template, as its person wishes: what was kept of the body is wiped with the same act, and that it was there stays. Nothing
 * is lost by it to its person, so one officer is enough, and no rule may refuse it while it is kept.
 */
export const withdrawBiometric = defineAction({
  name: 'biometric.withdraw',
  kind: 'intent',
  noun: biometricNoun,
  roles: ['registrationOfficer', 'siteManager', 'dataProtectionOfficer'],
  input: z.strictObject({ id: Id, said: requiredText(300) }),
  sealed: ['said'],
  sealedUnder: (_input, biometric) => biometric?.personId ?? null,
  facts: noFacts,
  decide(biometric, { said }, _facts, { actor, at }) {
    if (!biometric || !reaches(actor, biometric)) return refuse('biometric.unknown')
    if (biometric.status === 'withdrawn') return refuse('biometric.withdrawn')
    const gone = { status: 'withdrawn', withdrawnBy: actor.id, withdrawnAt: at, withdrawnFor: said } as const
    return accept([put(biometricNoun, { ...biometric, ...gone })])
  },
})
