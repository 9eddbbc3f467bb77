import { z } from 'zod'
import { YesNo } from '../accidents/accident.ts'
import { Harm } from '../accidents/casualties.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Who agreed that something is written down of the victim; without anybody it is only counted. */
export const Consent = z.enum(['self', 'guardian', 'family', 'none'])
export type Consent = z.infer<typeof Consent>
export const Status = z.enum(['resident', 'displaced', 'returnee', 'refugee', 'migrant', 'other', 'unknown'])
export const Activity = z.enum([
  ...([
    'walking',
    'driving',
    'farming',
    'herding',
    'collecting',
    'building',
    'playing',
    'handling',
    'fetchingWater',
  ] as const),
  ...(['household', 'demining', 'military', 'standingBy', 'other', 'unknown'] as const),
])
export const Frequency = z.enum(['first', 'seldom', 'weekly', 'daily', 'unknown'])
export const BodyZone = z.enum(['head', 'chest', 'back', 'pelvis', 'upperLimbs', 'lowerLimbs'])
export const Evacuation = z.enum(['none', 'ambulance', 'car', 'military', 'aircraft', 'carried', 'other', 'unknown'])
export const PlaceOfDeath = z.enum(['onSite', 'onTheWay', 'facility', 'home', 'unknown'])
export const Consequence = z.enum(['recovered', 'temporary', 'permanent', 'died', 'unknown'])
export const Loss = z.enum([
  ...([
    'eyesight',
    'hearing',
    'handOrFinger',
    'upperLimb',
    'footOrToe',
    'belowKnee',
    'aboveKnee',
    'lowerLimb',
  ] as const),
])
export const Marital = z.enum(['single', 'married', 'divorced', 'widowed', 'unknown'])

/** What is told of a victim (§1.2, victims), all of it sealed under the victim's own key. */
export const VictimDetail = z.strictObject({
  name: plainText(200),
  birth: Day.nullable(),
  /** Whole years on the day of the accident (LR-8: 0 to 120). */
  age: z.int().min(0).max(120).nullable(),
  address: plainText(300),
  contact: plainText(200),
  occupation: plainText(200),
  status: Status,
  activity: Activity,
  frequency: Frequency,
  knewDanger: YesNo,
  sawItem: YesNo,
  tampered: YesNo,
  hadRiskEducation: YesNo,
  wounds: z.array(BodyZone).max(BodyZone.options.length),
  aidOnSite: YesNo,
  evacuation: Evacuation,
  evacuationMinutes: z.int().min(0).max(20_000).nullable(),
  placeOfDeath: PlaceOfDeath.nullable(),
  /** What became of somebody who was injured. */
  consequence: Consequence,
  losses: z.array(Loss).max(Loss.options.length),
  marital: Marital,
  headOfHousehold: YesNo,
  note: plainText(4000),
})
export type VictimDetail = z.infer<typeof VictimDetail>

/** What became of somebody who was injured; of the dead it is not asked, whatever was said before. */
export function consequenceOf(harm: Harm | '', consequence: VictimDetail['consequence']): VictimDetail['consequence'] {
  return harm === 'killed' ? 'unknown' : consequence
}

/**
 * A victim of an accident, in the compartment `victim`. In clear are what the accident's counts follow from, and who agreed; no name
 * and no age. What was told lies under a key of the victim's own.
 */
export const Victim = z.object({
  id: Id,
  sideId: Id,
  accidentId: Id,
  harm: Harm,
  sex: z.enum(['male', 'female', 'unknown']),
  ageGroup: z.enum(['child', 'adult', 'unknown']),
  version: z.int().min(1),
  consent: Consent,
  recordedBy: Id,
  recordedAt: Instant,
  /** `VictimDetail`, sealed. */
  sealed: z.string(),
})
export type Victim = z.infer<typeof Victim>
export const victimNoun = defineNoun({ name: 'victim', table: 'victims', schema: Victim })

export const Service = z.enum([
  ...([
    'emergency',
    'surgery',
    'rehabilitation',
    'prosthesis',
    'psychosocial',
    'livelihood',
    'education',
    'legal',
  ] as const),
])
export type Service = z.infer<typeof Service>
export const ReferralDetail = z.strictObject({ service: Service, to: requiredText(200), note: plainText(2000) })
export type ReferralDetail = z.infer<typeof ReferralDetail>

/** A victim who was sent to a service, whether it was received, and when somebody asks again. */
export const VictimReferral = z.object({
  id: Id,
  sideId: Id,
  victimId: Id,
  referredOn: Day,
  received: z.enum(['yes', 'no']).nullable(),
  followUps: z.int().min(0),
  nextOn: Day.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  /** `ReferralDetail`, sealed. */
  sealed: z.string(),
})
export type VictimReferral = z.infer<typeof VictimReferral>
export const victimReferralNoun = defineNoun({
  name: 'victimReferral',
  table: 'victim_referrals',
  schema: VictimReferral,
})

/** Days after a referral on which somebody asks how it went: after a month, three, six, and a year. A proposed setting. */
export const followUpDays = [30, 90, 180, 365] as const

/** What was done with a victim's record; never changed. `sealed` holds the words of the step; what was told in each version is in the journal. */
export const VictimStep = z.object({
  id: Id,
  sideId: Id,
  victimId: Id,
  kind: z.enum(['recorded', 'corrected', 'referred', 'answered', 'followedUp']),
  takenBy: Id,
  takenAt: Instant,
  sealed: z.string(),
})
export type VictimStep = z.infer<typeof VictimStep>
export const victimStepNoun = defineNoun({
  name: 'victimStep',
  table: 'victim_steps',
  schema: VictimStep,
  appendOnly: true,
})
/** What a step says, once opened: the reason or the note. */
export const StepWords = z.object({ note: z.string() })

/** What a victim is called outside their own page; made of nothing that belongs to them. */
export function victimCode(id: Id): string {
  return shortCode('V', id)
}
