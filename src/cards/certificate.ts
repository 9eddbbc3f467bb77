import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * A discharge certificate (IDDRS 4.20; ddr.md §1.7): on a day, at a place, somebody completed the process and is a civilian. It names
 * no group. One person has one that counts; the paper can be printed again, since it proves what happened and opens no door.
 */
export const DischargeCertificate = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  /** The visit to a site that ended with it, where one is recorded. */
  visitId: Id.nullable(),
  number: z.string(),
  dischargedOn: Day,
  placeCode: z.string(),
  issuedBy: Id,
  issuedAt: Instant,
  /** When two people revoked it; a revoked certificate stays in the record. */
  revokedAt: Instant.nullable(),
})
export type DischargeCertificate = z.infer<typeof DischargeCertificate>
export const dischargeCertificateNoun = defineNoun({
  name: 'dischargeCertificate',
  table: 'discharge_certificates',
  schema: DischargeCertificate,
})
