import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import type { Role } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'

/** Who looks after letters. */
export const letterReaders = ['administrator'] as const satisfies readonly Role[]

export const LetterState = z.enum(['waiting', 'sent', 'failed', 'dropped'])
export type LetterState = z.infer<typeof LetterState>

/** `GET /api/letters`: how the letters of the reader's authority fare; what they say and their addresses are shown to nobody. */
export const LettersQuery = z.object({
  state: z.enum(['all', ...LetterState.options]).default('all'),
  order: orderOf(['queued']).default('-queued'),
  page: PageNumber,
})
export type LettersQuery = z.infer<typeof LettersQuery>
export const LettersView = z.object({
  /** Whether the operator named a mail server. */
  canSend: z.boolean(),
  letters: z.array(
    z.object({
      id: Id,
      kind: z.string(),
      /** Null where it goes to somebody outside. */
      userName: z.string().nullable(),
      language: Language,
      state: LetterState,
      attempts: z.int(),
      queuedAt: Instant,
      nextAt: Instant,
      settledAt: Instant.nullable(),
      fault: z.string().nullable(),
    }),
  ),
  ...pageShape,
})
export type LettersView = z.infer<typeof LettersView>

/** `POST /api/letters/{id}`: what becomes of a letter that failed. */
export const LetterStep = z.strictObject({ step: z.enum(['again', 'drop']) })
