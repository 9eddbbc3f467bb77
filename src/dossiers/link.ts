import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { hasLetter, plainText, requiredText } from '../kernel/texts.ts'
import { DossierKind } from './dossier.ts'

/** Somebody beside the subject whom the dossier draws: named inside it alone. */
export const DossierActor = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  kind: DossierKind,
  groupId: Id.nullable(),
  /** The entry of a list that it is: a link with a listed person is a part of the statement of case. */
  listedEntryId: Id.nullable(),
  /** `ActorWords`, sealed under the dossier's key. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DossierActor = z.infer<typeof DossierActor>
export const dossierActorNoun = defineNoun({
  name: 'dossierActor',
  table: 'dossier_actors',
  schema: DossierActor,
  appendOnly: true,
})
export const ActorWords = z.strictObject({ name: requiredText(200).refine(hasLetter), nameLatin: plainText(200) })
export type ActorWords = z.infer<typeof ActorWords>

export const LinkKind = z.enum(['commands', 'finances', 'supplies', 'family', 'actsFor', 'meets'])
export type LinkKind = z.infer<typeof LinkKind>
/** How sure it is that there is this link: said by a person, from the evidence. */
export const Confidence = z.enum(['confirmed', 'probable', 'possible', 'doubtful'])
export type Confidence = z.infer<typeof Confidence>

/** From whom to whom, since and until when, on which evidence. Told anew it is another version of the same `rootId`. */
export const DossierLink = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  rootId: Id,
  version: z.int().min(1),
  dropped: z.boolean(),
  kind: LinkKind,
  /** An actor of the dossier, or the dossier itself for its subject. */
  fromId: Id,
  toId: Id,
  since: Day.nullable(),
  until: Day.nullable(),
  confidence: Confidence,
  evidenceIds: z.array(Id).min(1).max(20),
  /** `LinkWords`, sealed under the dossier's key. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DossierLink = z.infer<typeof DossierLink>
export const dossierLinkNoun = defineNoun({
  name: 'dossierLink',
  table: 'dossier_links',
  schema: DossierLink,
  appendOnly: true,
})
export const LinkWords = z.strictObject({ note: plainText(2000), change: plainText(1000) })
export type LinkWords = z.infer<typeof LinkWords>
