import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a card is taken away as a penalty: proposed by one, signed by another (R-SOD). While it stands its person gets no other
 * card; lifting it takes somebody else than who signed.
 */
export const CardRevocation = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  cardId: Id,
  personId: Id,
  ground: z.enum(['misuse', 'falseStatement', 'notEligible', 'other']),
  reason: requiredText(500),
  status: z.enum(['proposed', 'signed', 'turnedDown', 'lifted']),
  turnedDownFor: z.string().nullable(),
  ...signatureShape,
  liftedBy: Id.nullable(),
  liftedAt: Instant.nullable(),
  liftedFor: z.string().nullable(),
})
export type CardRevocation = z.infer<typeof CardRevocation>
export const cardRevocationNoun = defineNoun({
  name: 'cardRevocation',
  table: 'card_revocations',
  schema: CardRevocation,
})
