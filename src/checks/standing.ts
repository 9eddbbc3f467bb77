import { z } from 'zod'

/** What the offices' background checks say of a person: the newest of each kind. */
export const CheckStanding = z.object({
  kind: z.string(),
  /** Asked and not answered yet; nothing against them; something against them; the office cannot tell. */
  result: z.enum(['waiting', 'clear', 'adverse', 'cannotTell']),
  /** True where an investigation or a credible allegation is open (R-EL5). */
  openAllegation: z.boolean(),
})
export type CheckStanding = z.infer<typeof CheckStanding>
