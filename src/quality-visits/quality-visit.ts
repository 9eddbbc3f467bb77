import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a visit looks at, item by item (ordnance-incidents-maps.md §1.1, QA of the IMSMA model). */
export const VisitItem = z.enum([
  ...([
    'documentation',
    'procedures',
    'standards',
    'supervision',
    'equipment',
    'facilities',
    'medic',
    'qualifications',
    'logs',
    'marking',
    'communication',
    'evacuation',
  ] as const),
])
export type VisitItem = z.infer<typeof VisitItem>
export const ItemAnswer = z.enum(['yes', 'no', 'notApplicable'])
export type ItemAnswer = z.infer<typeof ItemAnswer>

/**
 * One visit to see how the work is done (assurance), or one sample of ground that was worked (control), before it is released
 * (§1.1, QA visit; IMAS 07.40, 09.20). A fact: it is added once and never changes.
 */
export const QualityVisit = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  kind: z.enum(['assurance', 'sample']),
  visitedOn: Day,
  activity: requiredText(300),
  inspected: requiredText(160),
  inspectedBy: requiredText(160),
  answers: z.partialRecord(VisitItem, ItemAnswer),
  workSuspended: z.boolean(),
  sampleM2: z.number().positive().max(100_000_000).nullable(),
  lots: z.int().min(1).max(10_000).nullable(),
  itemsFound: z.int().min(0).max(100_000).nullable(),
  result: z.enum(['conforms', 'doesNotConform']),
  note: plainText(2000),
  visitedBy: Id,
  recordedAt: Instant,
})
export type QualityVisit = z.infer<typeof QualityVisit>
export const qualityVisitNoun = defineNoun({
  name: 'qualityVisit',
  table: 'quality_visits',
  schema: QualityVisit,
  appendOnly: true,
})

export const Severity = z.enum(['critical', 'major', 'minor'])
export type Severity = z.infer<typeof Severity>

/** What a visit found wrong, until it was put right and somebody saw that it was (§1.2, QM; §1.3, QA). */
export const NonConformity = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id,
  visitId: Id,
  severity: Severity,
  description: requiredText(2000),
  dueOn: Day,
  status: z.enum(['open', 'corrected', 'closed']),
  measure: plainText(2000),
  correctedBy: Id.nullable(),
  correctedAt: Instant.nullable(),
  closingNote: plainText(2000),
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
})
export type NonConformity = z.infer<typeof NonConformity>
export const nonConformityNoun = defineNoun({
  name: 'nonConformity',
  table: 'non_conformities',
  schema: NonConformity,
})

/** Which step is possible in which status (§1.3, QA: non-conform → corrective action → verified closed). */
export const nonConformityCan = {
  correct: ['open'],
  close: ['corrected'],
  sendBack: ['corrected'],
} as const satisfies Record<string, readonly NonConformity['status'][]>
export const nonConformityMay = mayBy<NonConformity, keyof typeof nonConformityCan>(nonConformityCan)

export const visitors: readonly Role[] = ['qualityOfficer']
/** Who puts right what a visit found. */
export const correctors: readonly Role[] = ['ordnanceOfficer', 'teamLeader']
export const visitReaders: readonly Role[] = [...visitors, ...correctors, 'director', 'auditor']
