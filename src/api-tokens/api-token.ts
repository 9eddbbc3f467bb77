import { z } from 'zod'
import { exportDeciders, exportOverseers, listExporters } from '../exports/list-export.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * A token by which a program reads some lists in the name of the person who made it: never more than they read, and nothing else. The
 * browser makes it and shows it once; the server learns its hash alone.
 */
export const ApiToken = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  /** Which program has it. */
  label: requiredText(120),
  /** The reading routes that it opens. */
  paths: z.array(z.string().max(60)).min(1).max(40),
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  expiresOn: Day,
  madeBy: Id,
  madeAt: Instant,
  revokedBy: Id.nullable(),
  revokedAt: Instant.nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>
export const apiTokenNoun = defineNoun({ name: 'apiToken', table: 'api_tokens', schema: ApiToken })

/** How long a token opens anything at most: a program that is still used gets another. */
export const tokenDays = 90

export const tokenMakers = listExporters
/** Who revokes the tokens of others, and who sees them. */
export const tokenRevokers = exportDeciders
export const tokenOverseers = exportOverseers
