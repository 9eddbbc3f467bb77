import { z } from 'zod'
import { type Actor, holds, type Role } from './roles.ts'

/**
 * What is kept apart from every other reader, in tables of its own that only a login role of that compartment can read
 * (docs/decisions/0026-compartments.md).
 */
export const Compartment = z.enum(['child', 'health', 'sgbv', 'victim', 'citizen', 'vetting', 'conduct', 'dossier'])
export type Compartment = z.infer<typeof Compartment>

/** The one role that opens each of them: no other, and no higher office either. */
export const compartmentRole: Readonly<Record<Compartment, Role>> = {
  child: 'childProtectionOfficer',
  health: 'clinician',
  sgbv: 'complaintsOfficer',
  victim: 'victimOfficer',
  citizen: 'incidentAnalyst',
  vetting: 'vettingOfficer',
  conduct: 'conductOfficer',
  dossier: 'dossierOfficer',
}

/** Whether the actor works in a compartment. */
export function isInside(actor: Actor, compartment: Compartment): boolean {
  return holds(actor, [compartmentRole[compartment]])
}
