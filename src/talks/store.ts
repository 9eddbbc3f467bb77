import { authoritiesOf } from '../ceasefire/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import { type RecordAgreement, recordAgreementNoun } from './meeting.ts'
import { type TalkTrack, trackNoun } from './track.ts'

/** What delegations agreed to of the record of a meeting, in every version. */
export async function agreementsOf(tx: Tx, meetingId: unknown): Promise<RecordAgreement[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(recordAgreementNoun)} from talk_record_agreements where meeting_id = $1 order by agreed_at, id`,
    [meetingId],
  )
  return rows.map((row) => recordOf(recordAgreementNoun, row))
}

/** The track of a meeting; null where there is none. */
export async function trackOfMeeting(tx: Tx, meetingId: unknown): Promise<TalkTrack | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(trackNoun, 'k')} from talk_tracks k join talk_meetings m on m.track_id = k.id where m.id = $1`,
    [meetingId],
  )
  return rows[0] ? recordOf(trackNoun, rows[0]) : null
}

const agreed: Lookup = { facts: async (tx, { id }) => ({ agreements: await agreementsOf(tx, id) }) }

/** Facts of talks that need SQL. */
export const talkLookups: Readonly<Record<string, Lookup>> = {
  'talkTrack.open': { facts: async (tx) => ({ authorities: await authoritiesOf(tx) }) },
  'talkTrack.close': {
    facts: async (tx, { id }) => ({
      goesOn: await exists(
        tx,
        `select from talk_meetings where track_id = $1 and status in ('planned', 'held')
         union all select from talk_texts where track_id = $1 and status = 'negotiating'`,
        [id],
      ),
    }),
  },
  'talkMeeting.agree': agreed,
  'talkMeeting.close': agreed,
  'talkPaper.give': {
    facts: async (tx, { trackId, sha256, givenTo }) => ({
      isGiven: await exists(
        tx,
        `select from talk_papers where track_id = $1 and sha256 = $2 and given_to ->> 'name' = $3::jsonb ->> 'name'`,
        [trackId, sha256, JSON.stringify(givenTo)],
      ),
    }),
  },
  'talkPosition.write': {
    facts: async (tx, { id, meetingId, itemId, words }, actor, position, sealer) => ({
      track: await trackOfMeeting(tx, meetingId),
      itemKnown: await exists(
        tx,
        `select from talk_meetings m, jsonb_array_elements(m.agenda) i where m.id = $1 and i ->> 'id' = $2`,
        [meetingId, itemId],
      ),
      taken: await exists(tx, 'select from talk_positions where side_id = $1 and item_id = $2 and id <> $3', [
        ...[actor.sideId, itemId, id],
      ]),
      sealed: position && position.sideId !== actor.sideId ? '' : await sealField(tx, sealer, String(id), words),
    }),
  },
}
