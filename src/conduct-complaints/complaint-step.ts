import { z } from 'zod'
import type { ActMoment } from '../kernel/action.ts'
import { type Acceptance, accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import {
  type ConductComplaint,
  type ConductStep,
  conductComplaintMay,
  conductComplaintNoun,
  conductDesk,
  conductStepNoun,
  isForDesk,
} from './conduct-complaint.ts'
import { ConductNotice, conductNoticeNoun, noticeAfter, noticeOf } from './conduct-notice.ts'

/** What an officer says at a step: to the complainant in their language, and between officers. */
export const words = { feedback: requiredText(2000), note: plainText(2000) }
export const sealedWords = ['feedback', 'note'] as const

/** What every step is told: its words, sealed; what vetting knows; and who did what of the complaint before. */
export const stepFacts = {
  words: z.string(),
  notice: ConductNotice.nullable(),
  /** Who took it in, looked into it, decided of it or said that they have a conflict of interest, in any round. */
  involved: z.array(Id),
  /** Whether the actor said that they have a conflict of interest. */
  conflicted: z.boolean(),
}
export const StepFacts = z.object(stepFacts)

/** What all steps of the desk have in common. */
export const deskStep = {
  kind: 'intent',
  noun: conductComplaintNoun,
  roles: conductDesk,
  sealedUnder: ({ id }: { id: Id }) => id,
  needs: (_input: unknown, _actor: Actor, complaint: ConductComplaint | undefined) => ({
    notice: complaint ? { noun: conductNoticeNoun, id: noticeOf(complaint.id) } : null,
  }),
} as const

/** The complaint of this officer, in a status in which the step is possible, and not withdrawn; or why not. */
export function stepOn(
  complaint: ConductComplaint | undefined,
  step: Parameters<typeof conductComplaintMay>[0],
  actor: Actor,
  { conflicted }: { conflicted: boolean },
): ConductComplaint | Refusal {
  if (!complaint || !isForDesk(complaint, actor)) return refuse('conductComplaint.unknown')
  if (complaint.withdrawnAt !== null) return refuse('conductComplaint.withdrawn')
  if (!conductComplaintMay(step, complaint)) return refuse('conductComplaint.notNow')
  return conflicted ? refuse('conductComplaint.conflict') : complaint
}

/** The complaint after a step of an officer, with the step and what vetting hears of it. Of what the complainant is told, `told` says when. */
export function stepped(
  complaint: ConductComplaint,
  change: Partial<ConductComplaint>,
  step: { kind: ConductStep['kind']; told: boolean },
  facts: { words: string; notice: ConductNotice | null },
  { actionId, actor, at }: ActMoment,
  beside: readonly Write[] = [],
): Acceptance {
  const { id: complaintId, sideId } = complaint
  const heard = step.told ? { unread: false, handledBy: actor.id, handledAt: at } : {}
  const next: ConductComplaint = { ...complaint, ...heard, ...change }
  const taken = { takenBy: actor.id, takenAt: at, kind: step.kind, sealed: facts.words }
  return accept([
    put(conductComplaintNoun, next),
    put(conductStepNoun, { id: derivedId(actionId, 'step'), sideId, complaintId, ...taken }),
    ...noticeAfter(next, facts.notice, at),
    ...beside,
  ])
}
