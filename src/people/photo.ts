import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * A photo of a person's face, by the hash of the picture. The picture itself is kept sealed under the person's key; earlier
 * photos stay, so that a face that was exchanged is found.
 */
export const PersonPhoto = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  status: z.enum(['current', 'replaced']),
  takenBy: Id,
  takenAt: Instant,
  replacedAt: Instant.nullable(),
})
export type PersonPhoto = z.infer<typeof PersonPhoto>
export const personPhotoNoun = defineNoun({ name: 'personPhoto', table: 'person_photos', schema: PersonPhoto })
