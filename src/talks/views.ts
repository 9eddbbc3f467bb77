import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { MeetingStatus, MeetingVersion, RecordAgreement, TalkMeeting } from './meeting.ts'
import { TalkPaper } from './paper.ts'
import { PositionWords } from './position.ts'
import { TalkTrack, TrackKind, TrackStep } from './track.ts'

/** Query of `GET /api/talk-tracks`. */
export const TracksQuery = z.object({
  kind: z.enum(['all', ...TrackKind.options]).default('all'),
  status: z.enum(['all', 'open', 'closed']).default('all'),
  order: orderOf(['opened']).default('-opened'),
  page: PageNumber,
})
export type TracksQuery = z.infer<typeof TracksQuery>

export const TrackRow = z.object({
  track: TalkTrack,
  meetings: z.int(),
  texts: z.int(),
  /** Whether there is a parallel talk, and whether the reader may open it. */
  counterpartOpens: z.boolean(),
})
export type TrackRow = z.infer<typeof TrackRow>
export const TracksView = z.object({ tracks: z.array(TrackRow), ...pageShape })
export type TracksView = z.infer<typeof TracksView>

/** A meeting in a list. */
export const MeetingRow = z.object({ meeting: TalkMeeting, trackName: TalkTrack.shape.name, agreed: z.int() })
export type MeetingRow = z.infer<typeof MeetingRow>

/** `GET /api/talk-tracks/{id}`: with its meetings, the latest first, and its papers. */
export const TrackView = TrackRow.extend({
  steps: z.array(z.object({ step: TrackStep, takenByName: z.string() })),
  meetingRows: z.array(MeetingRow),
  papers: z.array(TalkPaper),
})
export type TrackView = z.infer<typeof TrackView>

/** Query of `GET /api/talk-meetings`. */
export const MeetingsQuery = z.object({
  status: z.enum(['all', ...MeetingStatus.options]).default('all'),
  order: orderOf(['planned']).default('-planned'),
  page: PageNumber,
})
export type MeetingsQuery = z.infer<typeof MeetingsQuery>
export const MeetingsView = z.object({ meetings: z.array(MeetingRow), ...pageShape })
export type MeetingsView = z.infer<typeof MeetingsView>

/** `GET /api/talk-meetings/{id}`. */
export const MeetingView = z.object({
  meeting: TalkMeeting,
  track: TalkTrack,
  /** The newest first. */
  versions: z.array(MeetingVersion),
  agreements: z.array(RecordAgreement),
  papers: z.array(TalkPaper),
  /** Names of who planned, wrote, agreed and closed, as far as the reader may know them. */
  names: z.record(z.string(), z.string()),
})
export type MeetingView = z.infer<typeof MeetingView>

/** A version of a position, opened; its words are null once their key is destroyed. */
export const OpenedVersion = z.object({
  version: z.int(),
  words: PositionWords.nullable(),
  writtenByName: z.string(),
  writtenAt: z.string(),
})
/** `GET /api/talk-meetings/{id}/positions`: of the reader's own side, for its officers of the talks alone. */
export const PositionsView = z.object({
  positions: z.array(z.object({ id: Id, itemId: Id, version: z.int(), versions: z.array(OpenedVersion) })),
})
export type PositionsView = z.infer<typeof PositionsView>
