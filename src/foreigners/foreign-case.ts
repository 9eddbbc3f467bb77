import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { EvidenceItem } from '../kernel/source.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'

/** Who is held is looked at again within so many days. A setting of this programme, no standard. */
export const reviewDays = 30

/** What makes a mercenary, each to be found of its own; being foreign is none of it (IDDRS 5.40). */
export const MercenaryGround = z.enum([
  'recruitedToFight',
  'tookPart',
  'privateGain',
  'paidFarMore',
  'noNational',
  'noForces',
])
export type MercenaryGround = z.infer<typeof MercenaryGround>

/**
 * A foreign fighter or somebody who came with them, from being met to being received at home (IDDRS 5.40; ddr.md §1.16).
 * Reported is not verified: the two departures are two statuses, said by two people.
 */
export const ForeignCase = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  code: z.string().regex(/^F-[0-9A-F]{8}$/),
  personId: Id.nullable(),
  /** As they say it, of who is not registered; empty otherwise. */
  name: plainText(200),
  status: z.enum([
    ...(['identified', 'disarmed', 'separated', 'documented', 'nationalityPending', 'repatriationAgreed'] as const),
    ...(['travelDocument', 'departedReported', 'departedVerified', 'received'] as const),
    ...(['asylum', 'prosecution', 'localSolution'] as const),
  ]),
  claimedNationality: Person.shape.nationality,
  establishedNationality: Person.shape.nationality.nullable(),
  nationalityEvidence: z.array(EvidenceItem),
  unit: plainText(200),
  entryRoute: plainText(500),
  recruiterAndPay: plainText(500),
  family: plainText(500),
  /** Where they are held apart; null where they are not. */
  holdingPlace: plainText(200).nullable(),
  /** By when it is looked at again whether they are held rightly. */
  reviewDueOn: Day.nullable(),
  mercenary: z.enum(['notAssessed', 'proposed', 'yes', 'no']),
  mercenaryGrounds: z.array(MercenaryGround),
  mercenaryBy: Id.nullable(),
  mercenarySignedBy: Id.nullable(),
  consular: z.enum(['notAsked', 'refused', 'consented']),
  consularContactAt: Instant.nullable(),
  asylum: z.enum(['none', 'claimed', 'granted', 'refused', 'withdrawn']),
  /** When they said, of their own will, that they want to go. */
  consentAt: Instant.nullable(),
  destination: plainText(200).nullable(),
  travelDocument: plainText(200).nullable(),
  departedOn: Day.nullable(),
  reportedBy: Id.nullable(),
  reportedAt: Instant.nullable(),
  verifiedBy: Id.nullable(),
  verifiedAt: Instant.nullable(),
  verifiedHow: z.enum(['observed', 'document']).nullable(),
  openedBy: Id,
  openedAt: Instant,
})
export type ForeignCase = z.infer<typeof ForeignCase>
export const foreignCaseNoun = defineNoun({ name: 'foreignCase', table: 'foreign_cases', schema: ForeignCase })

const here = [
  ...(['identified', 'disarmed', 'separated', 'documented', 'nationalityPending', 'repatriationAgreed'] as const),
  'travelDocument',
] as const

/** Which step is possible in which status (ddr.md §8). */
export const foreignCan = {
  disarm: ['identified'],
  separate: ['identified', 'disarmed'],
  document: ['separated'],
  askOrigin: ['documented'],
  establish: ['documented', 'nationalityPending'],
  agree: ['nationalityPending'],
  withdraw: ['repatriationAgreed', 'travelDocument'],
  issueTravel: ['repatriationAgreed'],
  report: here,
  verify: ['departedReported'],
  receive: ['departedVerified'],
  review: here,
  assess: here,
  consular: here,
  claimAsylum: here,
  settleAsylum: here,
  resolve: here,
} as const satisfies Record<string, readonly ForeignCase['status'][]>
export type ForeignStepName = keyof typeof foreignCan
export const foreignMay = mayBy<ForeignCase, ForeignStepName>(foreignCan)

/** One step of a case with its words, who took it and where it led; never changed. */
export const ForeignStep = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  kind: z.string().max(20),
  toStatus: ForeignCase.shape.status,
  note: z.string(),
  takenBy: Id,
  takenAt: Instant,
})
export type ForeignStep = z.infer<typeof ForeignStep>
export const foreignStepNoun = defineNoun({
  name: 'foreignStep',
  table: 'foreign_steps',
  schema: ForeignStep,
  appendOnly: true,
})

/** The step that an action took. */
export function foreignStep(
  { id: caseId, sideId, siteId, status: toStatus }: ForeignCase,
  kind: ForeignStepName | 'open' | 'signMercenary',
  note: string,
  by: { actionId: Id; actor: { id: Id }; at: Instant },
): ForeignStep {
  const taken = { note, takenBy: by.actor.id, takenAt: by.at }
  return { id: derivedId(by.actionId, 'step'), caseId, sideId, siteId, kind, toStatus, ...taken }
}

export function foreignCode(id: Id): string {
  return shortCode('F', id)
}
