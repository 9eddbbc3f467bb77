import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { givenTexts } from '../ceasefire/given-texts.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { MeetingLanguage } from './meeting.ts'

/** What is said of a paper that was given: which by its hash, to whom and on which day. */
export const PaperInput = z.strictObject({
  trackId: Id,
  meetingId: Id.nullable(),
  title: givenTexts(300),
  reference: plainText(200),
  /** SHA-256 of the file's bytes: whether the same paper was given to somebody else is seen by it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'words.hashShape' }),
  language: MeetingLanguage,
  givenBy: Party,
  givenTo: Party,
  givenOn: Day,
})
export type PaperInput = z.infer<typeof PaperInput>

/** A paper that one party gave another; never changed. The file itself stays with who gave it. */
export const TalkPaper = z.object({
  id: Id,
  sideId: Id,
  ...PaperInput.shape,
  recordedBy: Id,
  recordedAt: Instant,
})
export type TalkPaper = z.infer<typeof TalkPaper>
export const paperNoun = defineNoun({ name: 'talkPaper', table: 'talk_papers', schema: TalkPaper, appendOnly: true })
