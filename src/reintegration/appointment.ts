import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** An appointment of a caseworker with somebody. What it is about lies sealed in the journal at `entryId`. */
export const CaseAppointment = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  caseworkerId: Id,
  kind: z.enum(['office', 'home', 'provider', 'call']),
  startsAt: Instant,
  minutes: z.int().min(5).max(480),
  status: z.enum(['planned', 'kept', 'missed', 'cancelled']),
  entryId: Id,
  madeBy: Id,
  madeAt: Instant,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type CaseAppointment = z.infer<typeof CaseAppointment>
export const caseAppointmentNoun = defineNoun({
  name: 'caseAppointment',
  table: 'case_appointments',
  schema: CaseAppointment,
})
