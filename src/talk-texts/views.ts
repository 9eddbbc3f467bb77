import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { TalkTrack } from '../talks/track.ts'
import { TalkText, TextAcceptance, TextKind, TextStatus, TextVersion } from './text.ts'

/** Query of `GET /api/talk-texts`. */
export const TextsQuery = z.object({
  track: z.union([z.literal('all'), Id]).default('all'),
  kind: z.enum(['all', ...TextKind.options]).default('all'),
  status: z.enum(['all', ...TextStatus.options]).default('all'),
  order: orderOf(['opened']).default('-opened'),
  page: PageNumber,
})
export type TextsQuery = z.infer<typeof TextsQuery>

export const TextRow = z.object({
  text: TalkText,
  trackName: TalkTrack.shape.name,
  /** The parties that accepted the version that stands. */
  accepted: z.array(z.string()),
})
export type TextRow = z.infer<typeof TextRow>
export const TextsView = z.object({ texts: z.array(TextRow), ...pageShape })
export type TextsView = z.infer<typeof TextsView>

/** `GET /api/talk-texts/{id}`: with every version, the newest first. */
export const TextView = TextRow.extend({
  versions: z.array(z.object({ version: TextVersion, proposedByName: z.string(), proposedByParty: z.string() })),
  acceptances: z.array(z.object({ acceptance: TextAcceptance, acceptedByName: z.string() })),
})
export type TextView = z.infer<typeof TextView>
