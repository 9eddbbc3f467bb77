import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, requiredText } from '../kernel/texts.ts'

/** An appeal is in time for so long after the decision. A setting of this programme, no standard. */
export const appealWithinDays = 30
/** The panel has so long from the filing to decide. A setting of this programme, no standard. */
export const decideWithinDays = 30

/** What can be appealed; src/appeals/subject.ts says how each is read and set aside. */
export const SubjectKind = z.enum(['interview', 'eligibility', 'classification'])
export type SubjectKind = z.infer<typeof SubjectKind>

export const AppealOutcome = z.enum(['upheld', 'dismissed'])
export type AppealOutcome = z.infer<typeof AppealOutcome>

/** What one member of the panel proposed before another proposal took its place. */
export const AppealProposal = z.object({
  outcome: AppealOutcome,
  reasons: z.string(),
  proposedBy: Id,
  proposedAt: Instant,
})
export type AppealProposal = z.infer<typeof AppealProposal>

/**
 * An appeal against a decision, with its clock (ddr.md §8: filed → registered → heard → upheld | dismissed). Nobody who
 * took part in the decision takes part in the appeal (ddr.md §1.2, R-SOD).
 */
export const Appeal = z.object({
  id: Id,
  subjectKind: SubjectKind,
  subjectId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  personId: Id.nullable(),
  groupId: Id.nullable(),
  /** What the person or the group says is wrong, in their words. */
  grounds: requiredText(2000),
  how: z.enum(['inPerson', 'inWriting', 'byTelephone', 'byRepresentative']),
  /** Who wrote it down, and when. */
  filedBy: Id,
  filedAt: Instant,
  /** When the decision was made that it is against, and whether it came in time. Late is recorded, never refused. */
  subjectDecidedOn: Day,
  late: z.boolean(),
  /** The decision that the appealed one had ended; it stands again when the appeal is upheld. */
  endedId: Id.nullable(),
  dueOn: Day,
  /** Who took part in the decision that it is against. */
  firstOfficers: z.array(Id),
  status: z.enum(['filed', 'registered', 'heard', 'proposed', 'upheld', 'dismissed']),
  registeredBy: Id.nullable(),
  registeredAt: Instant.nullable(),
  /** Whether it was heard; a late appeal need not be. Null before the panel has come together. */
  heard: z.boolean().nullable(),
  heardBy: Id.nullable(),
  heardAt: Instant.nullable(),
  hearing: z.string().nullable(),
  proposal: AppealOutcome.nullable(),
  proposalReasons: z.string().nullable(),
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  /** Proposals that another took the place of, oldest first. */
  earlier: z.array(AppealProposal),
  reasons: z.string().nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** When and in which language the person or the group was told, and by whom. */
  toldBy: Id.nullable(),
  toldAt: Instant.nullable(),
  toldIn: Language.nullable(),
})
export type Appeal = z.infer<typeof Appeal>
export const appealNoun = defineNoun({ name: 'appeal', table: 'appeals', schema: Appeal })

/** What can be done with an appeal in which status. */
export const appealCan = {
  register: ['filed'],
  hear: ['registered'],
  propose: ['heard', 'proposed'],
  decide: ['proposed'],
  tell: ['upheld', 'dismissed'],
} as const satisfies Record<string, readonly Appeal['status'][]>

/** Whether an appeal may take this step now. */
export const appealMay = mayBy<Appeal, keyof typeof appealCan>(appealCan)

/** Whether an appeal is decided: its clock has stopped. */
export function isDecided({ status }: Pick<Appeal, 'status'>): boolean {
  return status === 'upheld' || status === 'dismissed'
}

/** The last day of an appeal against a decision of that day. */
export function lastDayToAppeal(decidedOn: Day): Day {
  return daysAfter(decidedOn, appealWithinDays)
}

/** Who may not sit on the panel: who took part in the decision, and who wrote the appeal down. */
export function tookPart(appeal: Pick<Appeal, 'firstOfficers' | 'filedBy'>, officer: Id): boolean {
  return appeal.filedBy === officer || appeal.firstOfficers.includes(officer)
}
