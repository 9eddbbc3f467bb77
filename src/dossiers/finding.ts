import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** Words in at least one of the languages; what is missing is translated by people, never by the program. */
export function wordsOf(maxLength: number) {
  return z
    .strictObject({ ar: plainText(maxLength), en: plainText(maxLength), fr: plainText(maxLength) })
    .refine(({ ar, en, fr }) => ar !== '' || en !== '' || fr !== '')
}
export const FindingText = wordsOf(6000)
export type FindingText = z.infer<typeof FindingText>

/**
 * A finding: what the subject did that meets one criterion, in the version of that criterion of its day (ddr.md §3.4). Told anew it is
 * another version of the same `rootId`; dropped, too, it is kept.
 */
export const DossierFinding = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  /** The first version of this finding: what evidence speaks of. */
  rootId: Id,
  version: z.int().min(1),
  criterionId: Id,
  dropped: z.boolean(),
  /** `FindingWords`, sealed under the dossier's key. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DossierFinding = z.infer<typeof DossierFinding>
export const dossierFindingNoun = defineNoun({
  name: 'dossierFinding',
  table: 'dossier_findings',
  schema: DossierFinding,
  appendOnly: true,
})

/** What a finding says, and why it says something else than before; nothing but the reason where it was dropped. */
export const FindingWords = z.object({ text: FindingText.nullable(), change: plainText(1000) })
export type FindingWords = z.infer<typeof FindingWords>

/** The findings that stand: the newest version of each that was not dropped. */
export function standingFindings<F extends Pick<DossierFinding, 'rootId' | 'version' | 'dropped'>>(
  all: readonly F[],
): F[] {
  const newest = new Map<Id, F>()
  for (const one of all) {
    const known = newest.get(one.rootId)
    if (!known || known.version < one.version) newest.set(one.rootId, one)
  }
  return [...newest.values()].filter(({ dropped }) => !dropped)
}
