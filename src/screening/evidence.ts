import { z } from 'zod'
import { Id } from '../kernel/ids.ts'

/** Why two names may be one: which part matched which, and how. Data, so that every screen can say it in its language. */
export const PartMatch = z.object({
  left: z.string().nullable(),
  right: z.string().nullable(),
  how: z.string(),
  similarity: z.number(),
  weight: z.number(),
})
export type PartMatch = z.infer<typeof PartMatch>

/** A particular (date of birth, nationality, sex, identifier) that counts for or against; `effect` in score points. */
export const ParticularMatch = z.object({ code: z.string(), effect: z.number() })
export type ParticularMatch = z.infer<typeof ParticularMatch>

/** Everything that speaks for and against two entries being one person. `name` is the other side's spelling. */
export const Evidence = z.object({
  name: z.string(),
  nameScore: z.number().min(0).max(1),
  parts: z.array(PartMatch),
  particulars: z.array(ParticularMatch),
})
export type Evidence = z.infer<typeof Evidence>

/** An entry of a list that may be the applicant. */
export const ListHit = z.object({
  listId: Id,
  listVersion: z.string(),
  entryId: Id,
  entryHash: z.string(),
  score: z.number().min(0).max(1),
  evidence: Evidence,
})
export type ListHit = z.infer<typeof ListHit>
