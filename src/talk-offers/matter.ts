import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { givenTexts } from '../ceasefire/given-texts.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'

export const MatterKind = z.enum(['meeting', 'paper'])
export type MatterKind = z.infer<typeof MatterKind>

/** What a convener offers to the sides. */
export const MatterInput = z.strictObject({
  kind: MatterKind,
  convener: Party,
  /** Both sides read these words. */
  words: givenTexts(300),
  /** Within how many days the same is offered to the other side. Chosen by the convener, and said. */
  withinDays: z.int().min(0).max(365),
  /** By how many days the time to prepare may differ between the sides. */
  noticeDays: z.int().min(0).max(60),
})
export type MatterInput = z.infer<typeof MatterInput>

/**
 * Something that is offered to each side alike: a meeting or a paper. Both sides read that it is, and whether it was offered to each of
 * them; when, and what was answered, each reads of itself alone.
 */
export const TalkMatter = z.object({
  id: Id,
  /** The joint body that keeps it. */
  sideId: Id,
  ...MatterInput.shape,
  offeredSideIds: z.array(Id).max(10),
  /** Why the sides are not treated alike in it, once two people of joint bodies said so. */
  status: z.enum(['open', 'explanationProposed', 'explained']),
  explanation: plainText(1000),
  openedBy: Id,
  openedAt: Instant,
  explainedBy: Id.nullable(),
  explainedAt: Instant.nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type TalkMatter = z.infer<typeof TalkMatter>
export const matterNoun = defineNoun({ name: 'talkMatter', table: 'talk_matters', schema: TalkMatter })

/** What became of a matter that is not in its offers: an explanation proposed, signed or turned down, with its words. */
export const MatterStep = z.object({
  id: Id,
  sideId: Id,
  matterId: Id,
  kind: z.enum(['explained', 'signed', 'turnedDown']),
  note: plainText(1000),
  takenBy: Id,
  takenAt: Instant,
})
export type MatterStep = z.infer<typeof MatterStep>
export const matterStepNoun = defineNoun({
  name: 'talkMatterStep',
  table: 'talk_matter_steps',
  schema: MatterStep,
  appendOnly: true,
})

export const OfferAnswer = z.enum(['accepted', 'anotherDay', 'declined'])
export type OfferAnswer = z.infer<typeof OfferAnswer>

/** The offer to one side. */
export const TalkOffer = z.object({
  id: Id,
  sideId: Id,
  matterId: Id,
  partySideId: Id,
  offeredOn: Day,
  /** The day that was offered; null for a paper. */
  forDay: Day.nullable(),
  /** The meeting that came of it, where there is one. */
  meetingId: Id.nullable(),
  madeBy: Id,
  madeAt: Instant,
  answer: OfferAnswer.nullable(),
  answerWords: plainText(1000),
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type TalkOffer = z.infer<typeof TalkOffer>
export const offerNoun = defineNoun({ name: 'talkOffer', table: 'talk_offers', schema: TalkOffer })

/** What a matter is called; made of the id's random part. */
export function matterReference(id: Id): string {
  return shortCode('TO', id)
}

export const matterKeepers: readonly Role[] = ['talksOfficer']
