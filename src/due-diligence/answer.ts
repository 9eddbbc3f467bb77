import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import type { DiligenceRequest, Scheme } from './request.ts'

/** What an outside body answers. */
export const Outcome = z.enum(['cleared', 'conditional', 'withheld'])
export type Outcome = z.infer<typeof Outcome>

/** A condition of the answer: what, who sees to it, and by when. */
export const Condition = z.strictObject({ what: requiredText(500), owner: requiredText(160), dueOn: Day })
export type Condition = z.infer<typeof Condition>

/**
 * What a letter of the outside body says, recorded by one officer and confirmed by another who has read it. One that was turned down
 * stays. It has no field for a reason: why something was withheld may be classified and is not asked (ddr.md §3.5).
 */
export const DiligenceAnswer = z.object({
  id: Id,
  sideId: Id,
  requestId: Id,
  roundId: Id,
  outcome: Outcome,
  /** The reference of the letter, by which whoever confirms finds it. */
  letter: requiredText(160),
  answeredOn: Day,
  validUntil: Day.nullable(),
  reassessOn: Day.nullable(),
  conditions: z.array(Condition).max(20),
  /** Leahy: that the government takes effective steps to bring those responsible to justice, as said in public. */
  remediation: plainText(1000),
  status: z.enum(['proposed', 'confirmed', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
  settledReason: plainText(1000),
})
export type DiligenceAnswer = z.infer<typeof DiligenceAnswer>
export const answerNoun = defineNoun({ name: 'diligenceAnswer', table: 'diligence_answers', schema: DiligenceAnswer })

type Said = Pick<DiligenceAnswer, 'outcome' | 'answeredOn' | 'validUntil' | 'reassessOn' | 'conditions' | 'remediation'>

/** What no answer can say: a clearance without an end or a day to look again, conditions without any, a remediation elsewhere. */
export function misfitOf(said: Said, scheme: Scheme): Refusal | undefined {
  const { outcome, answeredOn, validUntil, reassessOn, conditions, remediation } = said
  if (outcome === 'withheld') {
    if (validUntil !== null) return refuse('diligenceAnswer.withheldHasNoEnd', {}, 'validUntil')
  } else {
    if (validUntil === null) return refuse('diligenceAnswer.endMissing', {}, 'validUntil')
    if (validUntil <= answeredOn) return refuse('dates.reversed', {}, 'validUntil')
    if (reassessOn === null) return refuse('diligenceAnswer.reassessMissing', {}, 'reassessOn')
    if (reassessOn > validUntil) return refuse('diligenceAnswer.reassessLate', {}, 'reassessOn')
  }
  if (reassessOn !== null && reassessOn <= answeredOn) return refuse('dates.reversed', {}, 'reassessOn')
  if ((outcome === 'conditional') !== conditions.length > 0)
    return refuse('diligenceAnswer.conditions', {}, 'conditions')
  if (remediation !== '' && scheme !== 'leahy') return refuse('diligenceAnswer.remediation', {}, 'remediation')
  return undefined
}

/** The request as it stands by an answer that was confirmed. */
export function answeredBy(request: DiligenceRequest, answer: DiligenceAnswer): DiligenceRequest {
  const { outcome, answeredOn, validUntil, reassessOn } = answer
  return { ...request, status: outcome, answeredOn, validUntil, reassessOn }
}
