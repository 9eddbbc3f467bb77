import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** How a registered person stands against the lists. Its id is the person's. */
export const ScreeningResult = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  /** Nothing found; a match waits for people; a match was confirmed (IDDRS 2.11, R-EL4: a hard stop). */
  status: z.enum(['clear', 'pending', 'listed']),
})
export type ScreeningResult = z.infer<typeof ScreeningResult>
export const screeningResultNoun = defineNoun({
  name: 'screeningResult',
  table: 'screening_results',
  schema: ScreeningResult,
})

/** The standing that follows from all matches of a person: one confirmed match outweighs every waiting one. */
export function standing(matches: { confirmed: boolean; waiting: boolean }): ScreeningResult['status'] {
  if (matches.confirmed) return 'listed'
  return matches.waiting ? 'pending' : 'clear'
}

/**
 * Whether somebody who stands so is barred from taking part in the programme: two people confirmed a match with a list
 * (IDDRS 2.11; R-EL4, a hard stop). A match that waits bars nobody. To take a weapon in is no taking part, and is never
 * refused. How a person stands over all their registrations: `readStanding` in people/store.ts.
 */
export function isBarred(status: ScreeningResult['status']): boolean {
  return status === 'listed'
}
