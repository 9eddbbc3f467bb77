import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Why somebody has to see a record that their work does not show them. */
export const EmergencyCause = z.enum(['dangerToLife', 'medical', 'missing', 'securityIncident', 'systemFailure'])
export type EmergencyCause = z.infer<typeof EmergencyCause>

/**
 * One person's ordinary record, opened in an emergency to an officer of the same side whose roles or site do not show it: for hours, with
 * the reason, at once known to those who oversee, and reviewed by another afterwards (trust.md A7). What is in a compartment, and who was
 * handed over to another pathway, stays shut.
 */
export const EmergencyAccess = z.object({
  id: Id,
  sideId: Id,
  userId: Id,
  personId: Id,
  cause: EmergencyCause,
  /** Says why, and names nobody. */
  reason: requiredText(1000),
  openedAt: Instant,
  until: Instant,
  finding: z.enum(['justified', 'notJustified']).nullable(),
  reviewedBy: Id.nullable(),
  reviewedAt: Instant.nullable(),
  reviewNote: plainText(1000),
})
export type EmergencyAccess = z.infer<typeof EmergencyAccess>
export const emergencyAccessNoun = defineNoun({
  name: 'emergencyAccess',
  table: 'emergency_accesses',
  schema: EmergencyAccess,
})

/** How long a record stays open. */
export const openHours = 4
/** Who has so many that nobody reviewed yet, or one for longer than this, opens no more. */
export const unreviewedAtMost = 3
export const reviewHours = 72

/** Who may open one: whoever works on cases. Administrators and auditors do not. */
export const emergencyOpeners: readonly Role[] = Role.options.filter(
  (role) => role !== 'administrator' && role !== 'auditor',
)
/** Who reviews one, and reads them all. */
export const emergencyReviewers = ['director', 'auditor', 'dataProtectionOfficer'] as const satisfies readonly Role[]
