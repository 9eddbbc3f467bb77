import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What the lawful authority was given, or did: recorded here and never decided here. */
export const OutcomeKind = z.enum(['submitted', 'listed', 'notListed', 'delisted'])
export type OutcomeKind = z.infer<typeof OutcomeKind>

/** The authority's own reference, and what is to be said of it. */
export const OutcomeWords = z.strictObject({ reference: requiredText(200), note: plainText(2000) })
export type OutcomeWords = z.infer<typeof OutcomeWords>

/** One step of what became of a dossier outside, on its day; the steps before stay. */
export const DossierOutcome = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  kind: OutcomeKind,
  happenedOn: Day,
  /** The entry of a list by which it is followed; null where the list is not kept here. */
  entryId: Id.nullable(),
  /** The machine's suggestion that a person accepted with it. */
  suggestionId: Id.nullable(),
  /** `OutcomeWords`, sealed under the dossier's key. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DossierOutcome = z.infer<typeof DossierOutcome>
export const dossierOutcomeNoun = defineNoun({
  name: 'dossierOutcome',
  table: 'dossier_outcomes',
  schema: DossierOutcome,
  appendOnly: true,
})

/**
 * A question that the machine raises when a list changes: is this new entry the subject of a dossier that was submitted, or did the entry of
 * a listed one leave the list? A person decides; the machine never changes a status.
 */
export const DossierSuggestion = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  kind: z.enum(['listed', 'delisted']),
  entryId: Id,
  /** The entry as it was when the question was raised: asked again only where it changes. */
  entryHash: z.string(),
  listVersion: z.string(),
  /** How like the entry is, by names, dates of birth and sex; 1 for an entry that left. */
  score: z.number().min(0).max(1),
  state: z.enum(['open', 'accepted', 'turnedDown']),
  raisedAt: Instant,
  /** `OutcomeWords` or the reason for which it was turned down, sealed; empty while it is open. */
  sealed: z.string(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type DossierSuggestion = z.infer<typeof DossierSuggestion>
export const dossierSuggestionNoun = defineNoun({
  name: 'dossierSuggestion',
  table: 'dossier_suggestions',
  schema: DossierSuggestion,
})
