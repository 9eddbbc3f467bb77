import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { meetingNoun, meetingVersionNoun } from './meeting.ts'
import { paperNoun, type TalkPaper } from './paper.ts'
import { agreementsOf } from './store.ts'
import { trackNoun, trackStepNoun } from './track.ts'
import {
  MeetingRow,
  type MeetingsQuery,
  type MeetingsView,
  MeetingView,
  TrackRow,
  type TracksQuery,
  type TracksView,
  TrackView,
} from './views.ts'

interface Found extends Record<string, unknown> {
  readonly track: Record<string, unknown>
}
interface FoundMeeting extends Record<string, unknown> {
  readonly meeting: Record<string, unknown>
}

const foundTrack = `to_jsonb(k) as track, (select count(*) from talk_meetings m where m.track_id = k.id) as meetings,
  (select count(*) from talk_texts x where x.track_id = k.id) as texts,
  exists (select from talk_tracks c where c.id = k.counterpart_id) as "counterpartOpens"`
const foundMeeting = `to_jsonb(m) as meeting, k.name as "trackName",
  (select count(*) from talk_record_agreements a where a.meeting_id = m.id and a.version = m.version) as agreed`
const joined = 'from talk_meetings m join talk_tracks k on k.id = m.track_id'

const trackRow = ({ track, ...row }: Found): TrackRow => TrackRow.parse({ ...row, track: recordOf(trackNoun, track) })
const meetingRow = ({ meeting, ...row }: FoundMeeting): MeetingRow =>
  MeetingRow.parse({ ...row, meeting: recordOf(meetingNoun, meeting) })

/** A page of the tracks in which the reader's authority takes part. */
export async function readTracks(tx: Tx, query: TracksQuery): Promise<TracksView> {
  const conditions = new Conditions()
  if (query.kind !== 'all') conditions.add((place) => `k.kind = ${place}`, query.kind)
  if (query.status !== 'all') conditions.add((place) => `k.status = ${place}`, query.status)
  const from = `from talk_tracks k where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${foundTrack} ${from} ${orderBy(query.order, { opened: 'k.opened_at' }, 'k.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { tracks: rows.map(trackRow), ...total, page: query.page, pageSize }
}

/** A page of meetings. */
export async function readMeetings(tx: Tx, query: MeetingsQuery): Promise<MeetingsView> {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `m.status = ${place}`, query.status)
  const from = `${joined} where ${conditions.where}`
  const { rows } = await tx.query<FoundMeeting>(
    `select ${foundMeeting} ${from} ${orderBy(query.order, { planned: 'm.planned_on' }, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { meetings: rows.map(meetingRow), ...total, page: query.page, pageSize }
}

async function papersOf(tx: Tx, of: 'track_id' | 'meeting_id', id: Id): Promise<TalkPaper[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(paperNoun)} from talk_papers where ${of} = $1 order by given_on desc, id limit 500`,
    [id],
  )
  return rows.map((row) => recordOf(paperNoun, row))
}

/** One track with its meetings, papers and what became of it; undefined where the reader may not know it. */
export async function readTrack(tx: Tx, id: Id, language: string): Promise<TrackView | undefined> {
  const { rows } = await tx.query<Found>(`select ${foundTrack} from talk_tracks k where k.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: meetings } = await tx.query<FoundMeeting>(
    `select ${foundMeeting} ${joined} where k.id = $1 order by m.planned_on desc, m.id limit 500`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(trackStepNoun)} from talk_track_steps where track_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(trackStepNoun, one))
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    language,
  )
  return TrackView.parse({
    ...trackRow(row),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
    meetingRows: meetings.map(meetingRow),
    papers: await papersOf(tx, 'track_id', id),
  })
}

/** One meeting with its versions and who agreed to which; undefined where the reader may not know it. */
export async function readMeeting(tx: Tx, id: Id, language: string): Promise<MeetingView | undefined> {
  const { rows } = await tx.query<FoundMeeting & Found>(
    `select ${foundMeeting}, to_jsonb(k) as track ${joined} where m.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(meetingVersionNoun)} from talk_meeting_versions where meeting_id = $1 order by version desc`,
    [id],
  )
  const meeting = recordOf(meetingNoun, row.meeting)
  const versions = written.map((one) => recordOf(meetingVersionNoun, one))
  const agreements = await agreementsOf(tx, id)
  const people = [
    ...[meeting.plannedBy, meeting.closedBy, ...versions.map(({ writtenBy }) => writtenBy)],
    ...agreements.map(({ agreedBy }) => agreedBy),
  ]
  return MeetingView.parse({
    ...{ meeting, track: recordOf(trackNoun, row.track), versions, agreements },
    papers: await papersOf(tx, 'meeting_id', id),
    names: Object.fromEntries(await userNames(tx, people, language)),
  })
}
