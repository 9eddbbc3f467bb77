import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a discharge certificate was issued in error and counts no more: proposed by one, signed by another (R-SOD). The certificate stays
 * in the record, its codes are on the list that /verify keeps, and another can be issued.
 */
export const CertificateRevocation = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  certificateId: Id,
  personId: Id,
  reason: requiredText(500),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...signatureShape,
})
export type CertificateRevocation = z.infer<typeof CertificateRevocation>
export const certificateRevocationNoun = defineNoun({
  name: 'certificateRevocation',
  table: 'certificate_revocations',
  schema: CertificateRevocation,
})
