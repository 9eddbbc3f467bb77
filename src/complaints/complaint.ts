import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import type { User } from '../programme/programme.ts'

/** What was told at the desk, sealed under the key of the complaint. Nobody has to give a name. */
export const Narrative = z.strictObject({
  /** Empty where they are known by the code alone. */
  name: plainText(200),
  contact: plainText(300),
  narrative: requiredText(8000),
  /** What they want to happen, and what must not. */
  wishes: plainText(2000),
})
export type Narrative = z.infer<typeof Narrative>

/**
 * A complaint told at the confidential desk, by a woman or anybody (IDDRS 5.10; ddr.md §1.7 complaint route). It lies in the
 * compartment `sgbv`, and within it only those see it who share the sex of who complained, or were named.
 */
export const Complaint = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  code: z.string().regex(/^S-[0-9A-F]{8}$/),
  status: z.enum(['open', 'referred', 'closed']),
  sex: z.enum(['male', 'female']),
  takenBy: Id,
  takenAt: Instant,
  /** Who may open it whatever their sex: who took it in, and whom they named. */
  officers: z.array(Id),
  safetyPlan: z.boolean(),
  closedAt: Instant.nullable(),
  /** `Narrative`, sealed. */
  sealed: z.string(),
})
export type Complaint = z.infer<typeof Complaint>
export const complaintNoun = defineNoun({ name: 'complaint', table: 'complaints', schema: Complaint })

/** One step of a complaint, with its words sealed; never changed. */
export const ComplaintStep = z.object({
  id: Id,
  complaintId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  kind: z.enum(['open', 'refer', 'plan', 'note', 'name', 'close']),
  takenBy: Id,
  takenAt: Instant,
  sealed: z.string(),
})
export type ComplaintStep = z.infer<typeof ComplaintStep>
export const complaintStepNoun = defineNoun({
  name: 'complaintStep',
  table: 'complaint_steps',
  schema: ComplaintStep,
  appendOnly: true,
})

const goingOn = ['open', 'referred'] as const

/** Which step is possible in which status. */
export const complaintCan = {
  refer: goingOn,
  plan: goingOn,
  note: goingOn,
  name: goingOn,
  close: goingOn,
} as const satisfies Record<string, readonly Complaint['status'][]>
export const complaintMay = mayBy<Complaint, keyof typeof complaintCan>(complaintCan)

/** Whether an officer of the desk sees a complaint: named, or of the sex of who complained (R-GEN1). */
export function opensFor(complaint: Pick<Complaint, 'officers' | 'sex'>, officer: Pick<User, 'id' | 'sex'>): boolean {
  return complaint.officers.includes(officer.id) || officer.sex === complaint.sex
}

/** What a complaint is called; made of nothing that belongs to who complained. */
export function complaintCode(id: Id): string {
  return shortCode('S', id)
}

/** The step that an action took. */
export function complaintStep(
  { id: complaintId, sideId, siteId }: Pick<Complaint, 'id' | 'sideId' | 'siteId'>,
  kind: ComplaintStep['kind'],
  sealed: string,
  by: { actionId: Id; actor: { id: Id }; at: Instant },
): ComplaintStep {
  const taken = { takenBy: by.actor.id, takenAt: by.at, sealed }
  return { id: derivedId(by.actionId, 'step'), complaintId, sideId, siteId, kind, ...taken }
}
