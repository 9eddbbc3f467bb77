import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** On what ground somebody is held (ICCPR art. 9; `none` is said, and alarms). */
export const LegalBasis = z.enum(['warrant', 'flagrant', 'courtOrder', 'administrative', 'none'])
export type LegalBasis = z.infer<typeof LegalBasis>
/** In doubt a child (R-CHD1). */
export const DetainedAge = z.enum(['adult', 'child', 'maybeChild'])
export type DetainedAge = z.infer<typeof DetainedAge>
export const DetainedSex = z.enum(['male', 'female'])

/** What a register of detention says of somebody in clear, inside the compartment. */
export const detentionShape = {
  sex: DetainedSex,
  age: DetainedAge,
  placeCode: PlaceCode,
  unitId: Id.nullable(),
  basis: LegalBasis,
  arrestedAt: Instant,
}

/** Who it is and every word, sealed under the detention's own key (Nelson Mandela Rules, 7). */
export const DetentionDetail = z.strictObject({
  name: requiredText(200),
  birth: plainText(100),
  /** Where they were arrested. */
  where: plainText(300),
  /** Who arrested them: a name or a service number. */
  arrestedBy: requiredText(200),
  /** The words of the ground: which warrant, which article. */
  ground: requiredText(1000),
  property: plainText(1000),
})
export type DetentionDetail = z.infer<typeof DetentionDetail>

/** What every detention has a moment for, and the page asks for while it is missing. */
export const safeguards = ['rights', 'lawyer', 'family', 'medical', 'judge'] as const
export type Safeguard = (typeof safeguards)[number]

/**
 * Somebody held by the security forces (Body of Principles 1988, 12; Nelson Mandela Rules, 7), in the compartment `conduct`. Corrections are
 * versions; who holds them is a chain of custody without a gap, since each holder's time ends where the next one's begins.
 */
export const Detention = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...detentionShape,
  status: z.enum(['held', 'released', 'handedOver', 'escaped', 'died']),
  /** How many holders there were; the last one holds them now, or did to the end. */
  holders: z.int().min(1),
  /** Since when the last one does. */
  heldSince: Instant,
  rightsAt: Instant.nullable(),
  lawyerAt: Instant.nullable(),
  familyAt: Instant.nullable(),
  medicalAt: Instant.nullable(),
  judgeAt: Instant.nullable(),
  /** When child protection took them on, and as which case. */
  childToldAt: Instant.nullable(),
  childCaseId: Id.nullable(),
  endedAt: Instant.nullable(),
  endedBy: Id.nullable(),
  /** Of a death in custody: who looked into it, beside who wrote it down. */
  deathLookedBy: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
  /** `DetentionDetail`, sealed. */
  sealed: z.string(),
})
export type Detention = z.infer<typeof Detention>
export const detentionNoun = defineNoun({ name: 'detention', table: 'detentions', schema: Detention })

/** A version as it was told, with why it was told anew. */
export const DetentionVersion = z.object({
  id: Id,
  sideId: Id,
  detentionId: Id,
  version: z.int().min(1),
  writtenBy: Id,
  writtenAt: Instant,
  /** `DetentionVersionWords`, sealed. */
  sealed: z.string(),
})
export type DetentionVersion = z.infer<typeof DetentionVersion>
export const detentionVersionNoun = defineNoun({
  name: 'detentionVersion',
  table: 'detention_versions',
  schema: DetentionVersion,
  appendOnly: true,
})
export const DetentionVersionWords = z.object({
  change: z.string(),
  told: z.object(detentionShape),
  detail: DetentionDetail,
})
export type DetentionVersionWords = z.infer<typeof DetentionVersionWords>

/** One holder in the chain of custody: from then until the next one's, or the end. */
export const DetentionHolder = z.object({
  id: Id,
  sideId: Id,
  detentionId: Id,
  number: z.int().min(1),
  fromAt: Instant,
  recordedBy: Id,
  recordedAt: Instant,
  /** `HolderWords`, sealed. */
  sealed: z.string(),
})
export type DetentionHolder = z.infer<typeof DetentionHolder>
export const detentionHolderNoun = defineNoun({
  name: 'detentionHolder',
  table: 'detention_holders',
  schema: DetentionHolder,
  appendOnly: true,
})
/** Who holds them: the place and who answers for it, and the receipt of who took them over. */
export const HolderWords = z.object({ holder: z.string(), receipt: z.string() })

/** What happened to somebody held, beside the change of holders; never changed. */
export const DetentionStep = z.object({
  id: Id,
  sideId: Id,
  detentionId: Id,
  kind: z.enum([
    ...safeguards,
    ...(['childTold', 'released', 'handedOver', 'escaped', 'died', 'deathLooked'] as const),
  ]),
  /** When it happened. */
  happenedAt: Instant,
  takenBy: Id,
  takenAt: Instant,
  /** `DetentionWords`, sealed. */
  sealed: z.string(),
})
export type DetentionStep = z.infer<typeof DetentionStep>
export const detentionStepNoun = defineNoun({
  name: 'detentionStep',
  table: 'detention_steps',
  schema: DetentionStep,
  appendOnly: true,
})
export const DetentionWords = z.object({ note: z.string(), receipt: z.string() })

/** How a detention ends; of a release and a hand-over there is a receipt. */
export const DetentionEnd = z.enum(['released', 'handedOver', 'escaped', 'died'])
export type DetentionEnd = z.infer<typeof DetentionEnd>

/** Which step is possible in which status. */
export const detentionCan = {
  safeguard: ['held', 'released', 'handedOver', 'escaped', 'died'],
  tellChildProtection: ['held', 'released', 'handedOver'],
  transfer: ['held'],
  end: ['held'],
  lookAtDeath: ['died'],
} as const satisfies Record<string, readonly Detention['status'][]>
export const detentionMay = mayBy<Detention, keyof typeof detentionCan>(detentionCan)

export function detentionReference(id: Id): string {
  return shortCode('DT', id)
}

/** Hours until a judge, until child protection, and until rights, family and a doctor. Proposed settings (ICCPR art. 9 § 3; R-CHD1). */
export const judgeHours = 48
export const childHours = 48
export const safeguardHours = 24
