import { z } from 'zod'
import { Accident, accidentNoun, Reason } from '../accidents/accident.ts'
import { counting, tooManyRecords } from '../accidents/casualties.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { ageOn, Day, dayOf, type Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  followUpDays,
  ReferralDetail,
  Victim,
  VictimDetail,
  type VictimStep,
  victimNoun,
  victimReferralNoun,
  victimStepNoun,
} from './victim.ts'

const roles = ['victimOfficer'] as const

function stepOf(victim: Pick<Victim, 'id' | 'sideId'>, kind: VictimStep['kind'], sealed: string, by: ActMoment) {
  const { id: victimId, sideId } = victim
  const taken = { takenBy: by.actor.id, takenAt: by.at, sealed }
  return put(victimStepNoun, { id: derivedId(by.actionId, 'step'), sideId, victimId, kind, ...taken })
}

const said = { harm: Victim.shape.harm, sex: Victim.shape.sex, consent: Victim.shape.consent, detail: VictimDetail }
const Said = z.strictObject(said)
type Said = z.infer<typeof Said>

/** The day of the accident, where it is known, and today where the programme works. */
interface Days {
  readonly occurredOn: Day | null
  readonly today: Day
}

/**
 * A child is who was under eighteen on the day of the accident: by the day of birth, else by the age that was told. Where that day is
 * not known, who is a child today was one then.
 */
function ageGroupOf({ birth, age }: VictimDetail, { occurredOn, today }: Days): Victim['ageGroup'] {
  if (birth !== null && occurredOn === null && ageOn(birth, today) < 18) return 'child'
  const years = birth !== null && occurredOn !== null ? ageOn(birth, occurredOn) : age
  return years === null ? 'unknown' : years < 18 ? 'child' : 'adult'
}

/** What of it cannot be together (form rules of §1.2; LR-8), or may not be kept without consent. */
function wrongIn({ harm, consent, detail }: Said, days: Days): Refusal | undefined {
  const { birth, placeOfDeath, consequence, losses } = detail
  if (birth !== null && birth > (days.occurredOn ?? days.today)) return refuse('victim.bornAfter', {}, 'detail.birth')
  if (losses.length > 0 && consequence !== 'permanent') return refuse('victim.lossWithout', {}, 'detail.losses')
  if (placeOfDeath !== null && harm !== 'killed' && consequence !== 'died')
    return refuse('victim.notDead', {}, 'detail.placeOfDeath')
  if (consent === 'self' && harm === 'killed') return refuse('victim.familyConsents', {}, 'consent')
  if (consent === 'self' && ageGroupOf(detail, days) === 'child')
    return refuse('victim.guardianConsents', {}, 'consent')
  const personal = [detail.name, detail.address, detail.contact, detail.occupation, detail.note]
  if (consent === 'none' && (birth !== null || personal.some((text) => text !== '')))
    return refuse('victim.consentNeeded', {}, 'consent')
  return undefined
}

const facts = z.object({
  accident: Accident.nullable(),
  programme: Programme.nullable().default(null),
  sealed: z.string(),
  words: z.string(),
})

/** The days that a victim's age is reckoned by. */
const daysOf = ({ occurredOn }: Accident, programme: Programme | null, received: Instant): Days => ({
  occurredOn,
  today: dayOf(received, programme?.timeZone ?? 'UTC'),
})

/**
 * Records a victim of an accident, sealed under a key of their own; the accident's counts follow, by sex and by child or adult alone.
 * For a child a guardian agrees, for the dead the family; without consent nothing is kept by which somebody is known. More victims than
 * casualties are flagged (LR-8): somebody has to look at both.
 */
export const recordVictim = defineAction({
  name: 'victim.record',
  kind: 'fact',
  noun: victimNoun,
  roles,
  input: z.strictObject({ id: Id, accidentId: Id, ...said }),
  sealed: ['accidentId', 'harm', 'sex', 'consent', 'detail'],
  sealedUnder: ({ id }) => id,
  facts,
  needs: ({ accidentId }) => ({ accident: { noun: accidentNoun, id: accidentId }, programme: programmeRef }),
  decide(victim, { id, accidentId, ...input }, { accident, programme, sealed, words }, context) {
    const { actor, at, received } = context
    if (victim) return refuse('victim.exists')
    if (!accident || !reaches(actor, { ...accident, siteId: null })) return refuse('accident.unknown', {}, 'accidentId')
    const days = daysOf(accident, programme, received)
    const wrong = wrongIn(input, days)
    if (wrong) return wrong
    const { harm, sex, consent, detail } = input
    const ageGroup = ageGroupOf(detail, days)
    const of = { id, sideId: accident.sideId, accidentId, recordedBy: actor.id, recordedAt: at }
    const next: Victim = { ...of, harm, sex, ageGroup, consent, version: 1, sealed }
    const counted = { ...accident, victims: counting(accident.victims, next, 1) }
    const writes = [put(victimNoun, next), stepOf(next, 'recorded', words, context), put(accidentNoun, counted)]
    const flags = tooManyRecords('victim.moreThanCasualties', counted, [harm])
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/**
 * Says anew what was told of a victim, with the reason; what was told before stays in the journal, and the accident's counts follow.
 * More victims than casualties are flagged where the harm is another now (LR-8).
 */
export const correctVictim = defineAction({
  name: 'victim.correct',
  kind: 'intent',
  noun: victimNoun,
  roles,
  input: z.strictObject({ id: Id, ...said, change: Reason }),
  sealed: ['harm', 'sex', 'consent', 'detail', 'change'],
  sealedUnder: ({ id }) => id,
  facts,
  needs: (_input, _actor, victim) => ({
    accident: victim ? { noun: accidentNoun, id: victim.accidentId } : null,
    programme: programmeRef,
  }),
  decide(victim, { id: _, change: __, ...input }, { accident, programme, sealed, words }, context) {
    if (!victim || !accident || !reaches(context.actor, { ...victim, siteId: null })) return refuse('victim.unknown')
    const days = daysOf(accident, programme, context.received)
    const wrong = wrongIn(input, days)
    if (wrong) return wrong
    const { harm, sex, consent, detail } = input
    const ageGroup = ageGroupOf(detail, days)
    const next: Victim = { ...victim, harm, sex, ageGroup, consent, version: victim.version + 1, sealed }
    const counted = { ...accident, victims: counting(counting(accident.victims, victim, -1), next, 1) }
    const writes = [put(victimNoun, next), stepOf(next, 'corrected', words, context), put(accidentNoun, counted)]
    const flags = harm === victim.harm ? [] : tooManyRecords('victim.moreThanCasualties', counted, [harm])
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/** Sends a victim to a service. Refused without consent to be recorded: nobody is sent anywhere against their will. */
export const referVictim = defineAction({
  name: 'victimReferral.make',
  kind: 'intent',
  noun: victimReferralNoun,
  roles,
  input: z.strictObject({ id: Id, victimId: Id, referredOn: Day, detail: ReferralDetail }),
  sealed: ['victimId', 'referredOn', 'detail'],
  sealedUnder: ({ victimId }) => victimId,
  facts: z.object({
    victim: Victim.nullable(),
    programme: Programme.nullable(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: ({ victimId }) => ({ victim: { noun: victimNoun, id: victimId }, programme: programmeRef }),
  decide(referral, { id, victimId, referredOn }, { victim, programme, sealed, words }, context) {
    const { actor, at, received } = context
    if (referral) return refuse('victimReferral.exists')
    if (!victim || !reaches(actor, { ...victim, siteId: null })) return refuse('victim.unknown', {}, 'victimId')
    if (victim.consent === 'none') return refuse('victimReferral.consentNeeded')
    if (referredOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('victimReferral.notYet', {}, 'referredOn')
    const of = { id, sideId: victim.sideId, victimId, recordedBy: actor.id, recordedAt: at }
    const next = {
      ...of,
      referredOn,
      received: null,
      followUps: 0,
      nextOn: daysAfter(referredOn, followUpDays[0]),
      sealed,
    }
    return accept([put(victimReferralNoun, next), stepOf({ ...victim, id: victimId }, 'referred', words, context)])
  },
})

const ofReferral = { words: z.string() }

/** Says whether the service received the victim. */
export const answerVictimReferral = defineAction({
  name: 'victimReferral.answer',
  kind: 'intent',
  noun: victimReferralNoun,
  roles,
  input: z.strictObject({ id: Id, received: z.enum(['yes', 'no']), note: requiredText(2000) }),
  sealed: ['received', 'note'],
  sealedUnder: (_input, referral) => referral?.victimId ?? null,
  facts: z.object(ofReferral),
  decide(referral, { received }, { words }, context) {
    if (!referral || !reaches(context.actor, { ...referral, siteId: null })) return refuse('victimReferral.unknown')
    const next = { ...referral, received }
    return accept([
      put(victimReferralNoun, next),
      stepOf({ id: referral.victimId, sideId: referral.sideId }, 'answered', words, context),
    ])
  },
})

/** Notes how it went with a referral, at one of the set intervals; the next one follows by itself, until the last. */
export const followUpReferral = defineAction({
  name: 'victimReferral.followUp',
  kind: 'intent',
  noun: victimReferralNoun,
  roles,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  sealedUnder: (_input, referral) => referral?.victimId ?? null,
  facts: z.object(ofReferral),
  decide(referral, _input, { words }, context) {
    if (!referral || !reaches(context.actor, { ...referral, siteId: null })) return refuse('victimReferral.unknown')
    if (referral.nextOn === null) return refuse('victimReferral.over')
    const followUps = referral.followUps + 1
    const days = followUpDays[followUps]
    const next = { ...referral, followUps, nextOn: days === undefined ? null : daysAfter(referral.referredOn, days) }
    return accept([
      put(victimReferralNoun, next),
      stepOf({ id: referral.victimId, sideId: referral.sideId }, 'followedUp', words, context),
    ])
  },
})
