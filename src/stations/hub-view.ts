import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'

/** How a site's own server stands with the centre; null where the reader is at the centre itself. */
export const HubView = z.object({
  hub: z
    .object({
      name: z.string(),
      /** When the centre last answered; null before it ever did. */
      heardAt: Instant.nullable(),
      /** Acts that the centre has not decided. */
      waiting: z.int().min(0),
      /**
       * Why nothing goes to the centre until somebody acts: it was shut out there, is not known there since the centre was
       * restored, its log forked, or it is of another version. But for the last nothing is recorded on its pages either.
       */
      stopped: z.enum(['shutOut', 'unknown', 'forked', 'otherVersion']).nullable(),
    })
    .nullable(),
})
export type HubView = z.infer<typeof HubView>
