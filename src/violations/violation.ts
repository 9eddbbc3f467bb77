import { z } from 'zod'
import type { IncidentState } from '../incidents/incident.ts'
import { Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a joint body can find. */
export const FindingOutcome = z.enum(['breach', 'noBreach', 'undetermined'])
export type FindingOutcome = z.infer<typeof FindingOutcome>

export const ViolationStatus = z.enum(['proposed', 'confirmed', 'turnedDown', 'withdrawn'])
export type ViolationStatus = z.infer<typeof ViolationStatus>

/** What was done with it since it was confirmed: told to the party, answered, found on by a joint body, examined again, closed. */
export const ViolationHandling = z.enum(['open', 'notified', 'answered', 'found', 'reexamined', 'closed'])
export type ViolationHandling = z.infer<typeof ViolationHandling>

/**
 * An incident, said to breach an article under a code of its agreement's annex, and by which party (§2.2). One incident may breach
 * several articles. It stands on its incident: see `supports`.
 */
export const Violation = z.object({
  id: Id,
  /** The side of the incident. */
  sideId: Id,
  incidentId: Id,
  agreementId: Id,
  articleId: Id,
  code: z.string().min(1).max(40),
  /** The alleged party: an authority's code, or the name of a group or force. */
  party: requiredText(200),
  /** The side that the party belongs to; null where it is of neither, or nobody knows. */
  partySideId: Id.nullable(),
  grounds: requiredText(2000),
  status: ViolationStatus,
  handling: ViolationHandling,
  /** What a joint body found last; null before that. */
  finding: FindingOutcome.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type Violation = z.infer<typeof Violation>
export const violationNoun = defineNoun({ name: 'violation', table: 'violations', schema: Violation })

export const ViolationStepKind = z.enum([
  ...(['proposed', 'confirmed', 'turnedDown', 'lapsed', 'withdrawn', 'notified', 'answered'] as const),
  ...(['foundBreach', 'foundNoBreach', 'foundUndetermined', 'askedAgain', 'closed'] as const),
])
export type ViolationStepKind = z.infer<typeof ViolationStepKind>

/** What was done with a violation; never changed. */
export const ViolationStep = z.object({
  id: Id,
  sideId: Id,
  violationId: Id,
  kind: ViolationStepKind,
  note: plainText(2000),
  /** Null where the program saw that its incident fell or is examined anew. */
  takenBy: Id.nullable(),
  takenAt: Instant,
})
export type ViolationStep = z.infer<typeof ViolationStep>
export const violationStepNoun = defineNoun({
  name: 'violationStep',
  table: 'violation_steps',
  schema: ViolationStep,
  appendOnly: true,
})

const supporting: readonly IncidentState[] = ['partlyCorroborated', 'corroborated', 'verified']
const fallen: readonly IncidentState[] = ['refuted', 'duplicate']

/**
 * What an incident's state means for a violation that stands on it (§2.3): it may be confirmed while the incident is corroborated at
 * least in part; it falls with one that was refuted or found to be another; else it waits.
 */
export function supports(state: IncidentState): 'yes' | 'notYet' | 'fell' {
  if (fallen.includes(state)) return 'fell'
  return supporting.includes(state) ? 'yes' : 'notYet'
}

/** What a violation is called; made of the id's random part, so that it tells neither place nor number. */
export function violationReference(id: Id): string {
  return shortCode('VI', id)
}

export const violationProposers: readonly Role[] = ['ceasefireOfficer']
export const violationConfirmers: readonly Role[] = ['ceasefireOfficer', 'incidentAnalyst', 'director']
export const violationReaders: readonly Role[] = [
  ...(['ceasefireOfficer', 'incidentAnalyst', 'monitor', 'director', 'auditor'] as const),
]
