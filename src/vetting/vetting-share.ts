import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** What of a person may go to an external vetter, and nothing else (R-SHR). Neither what was declared nor what was found is here. */
export const VettingShareField = z.enum([
  ...(['nameArabic', 'nameLatin', 'birth', 'nationality', 'documents', 'institution', 'post', 'rank'] as const),
])
export type VettingShareField = z.infer<typeof VettingShareField>

/** Under which agreement it goes out. */
export const VettingPurpose = z.enum(['partnerVetting', 'humanRightsDueDiligence', 'foreignAuthority'])
export type VettingPurpose = z.infer<typeof VettingPurpose>

/** A packet can be fetched for so long. A setting of this programme, no standard. */
export const vettingShareDays = 7

/** That a packet about one person was made for an external vetter (R-SHR: purpose, fields, expiry). Never changed. */
export const VettingShare = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  purpose: VettingPurpose,
  fields: z.array(VettingShareField),
  expiresOn: Day,
  sharedBy: Id,
  sharedAt: Instant,
  /** `ShareWords`, sealed under the key of the case. */
  sealed: z.string(),
})
export type VettingShare = z.infer<typeof VettingShare>
export const vettingShareNoun = defineNoun({
  name: 'vettingShare',
  table: 'vetting_shares',
  schema: VettingShare,
  appendOnly: true,
})

/** To whom it goes. */
export const ShareWords = z.object({ recipient: z.string() })
