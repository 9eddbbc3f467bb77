import { authoritiesOf } from '../ceasefire/store.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { trackOfMeeting } from '../talks/store.ts'
import { matterStepNoun } from './matter.ts'

/** Facts of what is offered to the sides that need SQL. */
export const talkOfferLookups: Readonly<Record<string, Lookup>> = {
  'talkMatter.open': { facts: async (tx) => ({ authorities: await authoritiesOf(tx) }) },
  'talkOffer.make': {
    facts: async (tx, { meetingId }) => ({
      authorities: await authoritiesOf(tx),
      track: await trackOfMeeting(tx, meetingId),
    }),
  },
  'talkMatter.signExplanation': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query(
        `select ${columnsOf(matterStepNoun)} from talk_matter_steps where matter_id = $1 and kind = 'explained'
         order by taken_at desc, id desc limit 1`,
        [id],
      )
      return { proposed: rows[0] ? recordOf(matterStepNoun, rows[0]) : null }
    },
  },
}
