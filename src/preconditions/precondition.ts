import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { EvidenceItem } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'

/** What all four have to hold before a DDR programme begins (IDDRS 2.10; ddr.md §1.1). */
export const Precondition = z.enum(['agreement', 'trust', 'willingness', 'security'])
export type Precondition = z.infer<typeof Precondition>

/** What is assessed, waived and opened: one group, or a region or district as one authority sees it. Exactly one of both. */
export const scopeShape = { groupId: Id.nullable(), placeCode: z.string().min(2).max(20).nullable() }
export const Scope = z.object(scopeShape)
export type Scope = z.infer<typeof Scope>

/**
 * How one precondition stood for a scope on a day, and what showed it. The newest stands, those before are kept; after its
 * last day it says nothing any more.
 */
export const PreconditionAssessment = z.object({
  id: Id,
  sideId: Id,
  ...scopeShape,
  precondition: Precondition,
  status: z.enum(['met', 'partly', 'notMet', 'unknown']),
  evidence: z.array(EvidenceItem).max(20),
  note: plainText(1000),
  validUntil: Day,
  standing: z.boolean(),
  assessedBy: Id,
  assessedAt: Instant,
})
export type PreconditionAssessment = z.infer<typeof PreconditionAssessment>
export const assessmentNoun = defineNoun({
  name: 'preconditionAssessment',
  table: 'precondition_assessments',
  schema: PreconditionAssessment,
})

/** Who reads how the four stand. */
export const preconditionReaders: readonly Role[] = ['groupOfficer', 'director', 'adjudicator', 'auditor']

/** How a precondition stands today: what was assessed, or unknown where nothing was or its last day is past. */
export function statusOn(
  assessment: Pick<PreconditionAssessment, 'status' | 'validUntil'> | undefined,
  today: Day,
): PreconditionAssessment['status'] {
  return assessment && assessment.validUntil >= today ? assessment.status : 'unknown'
}

/** Which of the four are not met today with evidence; a programme opens where none is left (R-PRE). */
export function notMet(
  standing: readonly Pick<PreconditionAssessment, 'precondition' | 'status' | 'validUntil' | 'evidence'>[],
  today: Day,
): Precondition[] {
  return Precondition.options.filter((precondition) => {
    const one = standing.find((assessment) => assessment.precondition === precondition)
    return statusOn(one, today) !== 'met' || one?.evidence.length === 0
  })
}
