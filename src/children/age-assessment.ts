import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'

/** By what an age was judged. */
export const AgeGround = z.enum([
  'documents',
  'family',
  'ownAccount',
  'psychosocial',
  'education',
  'community',
  'medical',
])
export type AgeGround = z.infer<typeof AgeGround>

/**
 * A judgement of somebody's age by several disciplines (IDDRS 5.20). `child` and `inDoubt` hold at once: doubt is in the
 * child's favour. That somebody is an adult takes a second officer.
 */
export const AgeAssessment = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  grounds: z.array(AgeGround),
  outcome: z.enum(['adult', 'child', 'inDoubt']),
  status: z.enum(['proposed', 'stands', 'turnedDown']),
  ...signatureShape,
  turnedDownBy: Id.nullable(),
  turnedDownAt: Instant.nullable(),
})
export type AgeAssessment = z.infer<typeof AgeAssessment>
export const ageAssessmentNoun = defineNoun({ name: 'childAge', table: 'child_ages', schema: AgeAssessment })

/** What is wrong with the grounds: fewer than two, or nothing but medical ones (IDDRS 5.20: never medical alone). */
export function groundsMisfit(grounds: readonly AgeGround[]): Refusal | undefined {
  const disciplines = new Set(grounds)
  return disciplines.size < 2 ? refuse('childAge.oneDiscipline', {}, 'grounds') : undefined
}
