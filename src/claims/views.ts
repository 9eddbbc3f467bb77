import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { PageNumber, pageShape } from '../kernel/paging.ts'
import { BenefitClaim } from './claim.ts'

const Somebody = z.object({ id: Id, number: z.string(), name: z.string() })

/** `GET /api/weapons/{id}/claims`: what was claimed on its receipt, and who of those whom it serves still may. */
export const ClaimsView = z.object({
  claims: z.array(z.object({ claim: BenefitClaim, person: Somebody.nullable(), claimedByName: z.string() })),
  candidates: z.array(Somebody),
})
export type ClaimsView = z.infer<typeof ClaimsView>

/** Query of `GET /api/people/{id}/receipts`. */
export const ReceiptsQuery = z.object({ page: PageNumber })
export type ReceiptsQuery = z.infer<typeof ReceiptsQuery>

/** A receipt of arms or ammunition, and whether its right was used up. */
export const ReceiptRow = z.object({
  id: Id,
  kind: z.enum(['weapon', 'ammunition']),
  number: z.string(),
  issuedAt: z.string(),
  /** The weapon or lot. */
  itemId: Id,
  tag: z.string(),
  what: z.string(),
  serial: z.string().nullable(),
  condition: z.string(),
  printed: z.boolean(),
  /** When this person's claim was recorded; null where they made none. */
  claimedAt: z.string().nullable(),
})
export type ReceiptRow = z.infer<typeof ReceiptRow>

/** `GET /api/people/{id}/receipts`: the receipts of a person, of all their registrations, the newest first. */
export const ReceiptsView = z.object({ receipts: z.array(ReceiptRow), ...pageShape })
export type ReceiptsView = z.infer<typeof ReceiptsView>
