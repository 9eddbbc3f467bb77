import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { anyTexts, givenTexts } from '../ceasefire/given-texts.ts'
import { Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Bracket } from './brackets.ts'

export const TextKind = z.enum(['jointText', 'communique'])
export type TextKind = z.infer<typeof TextKind>

/** An article of a joint text: in Arabic and in English, both of which bind; French where it is given. */
export const TextArticle = z.strictObject({
  id: Id,
  number: requiredText(20),
  heading: anyTexts(200),
  words: z.strictObject({ ar: requiredText(6000), en: requiredText(6000), fr: plainText(6000) }),
  brackets: z.array(Bracket).max(30),
})
export type TextArticle = z.infer<typeof TextArticle>

const Articles = z.array(TextArticle).min(1).max(100)

/** What is proposed: the whole text. */
export const TextInput = z.strictObject({ title: givenTexts(300), articles: Articles })
export type TextInput = z.infer<typeof TextInput>

export const TextStatus = z.enum(['negotiating', 'final', 'abandoned'])
export type TextStatus = z.infer<typeof TextStatus>

/** A joint text or communiqué that the parties of a track negotiate. It is final once every party accepted one and the same version. */
export const TalkText = z.object({
  id: Id,
  /** Whose officer proposed it first. */
  sideId: Id,
  trackId: Id,
  meetingId: Id.nullable(),
  kind: TextKind,
  title: givenTexts(300),
  /** Who has to accept it, as in the track. */
  parties: z.array(Party).min(2).max(12),
  partySideIds: z.array(Id).max(14),
  joint: z.boolean(),
  version: z.int().min(1),
  /** How many brackets the version that stands has. */
  brackets: z.int().min(0),
  status: TextStatus,
  openedBy: Id,
  openedAt: Instant,
  finalAt: Instant.nullable(),
  abandonedBy: Id.nullable(),
  abandonedAt: Instant.nullable(),
  abandonReason: plainText(1000),
  /** Who proposes to release a communiqué that every party accepted, and why that was turned down the last time. */
  releaseProposedBy: Id.nullable(),
  releaseProposedAt: Instant.nullable(),
  releaseNote: plainText(1000),
  /** The public release of it. */
  releaseId: Id.nullable(),
})
export type TalkText = z.infer<typeof TalkText>
export const textNoun = defineNoun({ name: 'talkText', table: 'talk_texts', schema: TalkText })

/** One version of a text, by who proposed it; never changed. */
export const TextVersion = z.object({
  id: Id,
  /** The authority of who proposed it. */
  sideId: Id,
  textId: Id,
  version: z.int().min(1),
  title: givenTexts(300),
  articles: Articles,
  change: plainText(1000),
  proposedBy: Id,
  proposedAt: Instant,
})
export type TextVersion = z.infer<typeof TextVersion>
export const textVersionNoun = defineNoun({
  name: 'talkTextVersion',
  table: 'talk_text_versions',
  schema: TextVersion,
  appendOnly: true,
})

/**
 * A party accepts one version. For an authority its own officer does; for somebody from outside an officer of a joint body or of who keeps
 * the track, who says how they accepted.
 */
export const TextAcceptance = z.object({
  id: Id,
  sideId: Id,
  textId: Id,
  version: z.int().min(1),
  party: requiredText(200),
  partySideId: Id.nullable(),
  attestation: plainText(1000),
  acceptedBy: Id,
  acceptedAt: Instant,
})
export type TextAcceptance = z.infer<typeof TextAcceptance>
export const textAcceptanceNoun = defineNoun({
  name: 'talkTextAcceptance',
  table: 'talk_text_acceptances',
  schema: TextAcceptance,
  appendOnly: true,
})

/** What a text is called; made of the id's random part. */
export function textReference(id: Id): string {
  return shortCode('TT', id)
}
