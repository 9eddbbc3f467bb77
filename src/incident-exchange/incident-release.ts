import { z } from 'zod'
import type { Incident } from '../incidents/incident.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * That an incident may be published, in one version of it: proposed by one person and released by another. An incident that is told anew is
 * no longer released (§2.3 publication class).
 */
export const IncidentRelease = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  version: z.int().min(1),
  state: z.enum(['proposed', 'released', 'turnedDown', 'withdrawn']),
  /** Why it should be published. */
  reason: requiredText(1000),
  proposedBy: Id,
  proposedAt: Instant,
  note: plainText(1000),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  withdrawnFor: z.string().nullable(),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
})
export type IncidentRelease = z.infer<typeof IncidentRelease>
export const incidentReleaseNoun = defineNoun({
  name: 'incidentRelease',
  table: 'incident_releases',
  schema: IncidentRelease,
})

/** What is established well enough to be published, and not contradicted. */
export function isEstablished({ state, disputed }: Pick<Incident, 'state' | 'disputed'>): boolean {
  return (state === 'corroborated' || state === 'verified') && !disputed
}

export const releaseProposers: readonly Role[] = ['incidentAnalyst', 'ceasefireOfficer']
export const releaseDeciders: readonly Role[] = ['incidentAnalyst', 'director']
