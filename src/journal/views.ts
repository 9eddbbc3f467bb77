import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'

/** `GET /api/journal/keys`: which keys sign the heads. Public, and kept by /verify for when the network is cut. */
export const KeysView = z.object({ origin: z.string(), keys: z.array(z.string()) })
export type KeysView = z.infer<typeof KeysView>

/** `GET /api/journal?before=N`: entries newest first, without what is sealed. */
export const JournalPage = z.object({
  size: z.int(),
  entries: z.array(
    z.object({
      leafIndex: z.int(),
      id: Id,
      action: z.string(),
      subject: z.object({ noun: z.string(), id: Id }),
      actorName: z.string(),
      at: Instant,
      received: Instant,
      outcome: z.enum(['accepted', 'flagged']),
      flags: z.array(z.string()),
    }),
  ),
})
export type JournalPage = z.infer<typeof JournalPage>

/** `POST /log/kept-heads`: a head that a witness or a device kept; null where it has none yet. */
export const KeptHeadQuestion = z.strictObject({ checkpoint: z.string().max(20_000).nullable() })

/** Whether the journal continues it, and the head to keep from now on with the proof that it does; hex. */
export const KeptHeadAnswer = z.object({ continued: z.boolean(), head: z.string(), proof: z.array(z.string()).max(64) })
export type KeptHeadAnswer = z.infer<typeof KeptHeadAnswer>
