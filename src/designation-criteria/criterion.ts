import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Whose sanctions a criterion belongs to (ddr.md §3.4). */
export const Regime = z.enum(['un', 'eu', 'us', 'uk'])
export type Regime = z.infer<typeof Regime>

/**
 * The code of a criterion: our own word for it, never a paragraph's letter. Letters of a resolution are said in `paragraph`, where a
 * lawyer checked them, since ours are partly from memory (ddr.md §11.1).
 */
export const CriterionCode = z.string().regex(/^[a-z]{2}-[a-z0-9-]{2,48}$/)

/** A text of a criterion in each language; a paraphrase, and none of them is the law. */
const said = z.strictObject({ ar: requiredText(3000), en: requiredText(3000), fr: requiredText(3000) })
const title = z.strictObject({ ar: requiredText(200), en: requiredText(200), fr: requiredText(200) })

/** What is said of a criterion in one version. */
export const told = {
  regime: Regime,
  /** The instrument: a resolution, a decision, an order, regulations. */
  instrument: requiredText(200),
  /** The paragraph or article, as far as it was checked; empty where it was not. */
  paragraph: plainText(120),
  title,
  text: said,
  /** Where the text itself can be read. */
  reference: requiredText(400),
  /** How sure the paraphrase and the paragraph are: `checked` against the text, or `unchecked`, which a lawyer should read. */
  checked: z.enum(['checked', 'unchecked']),
  validFrom: Day,
  /** The last day on which it applied; null while it does. */
  validTo: Day.nullable(),
}
export const CriterionInput = z.strictObject(told)
export type CriterionInput = z.infer<typeof CriterionInput>

/**
 * One version of a criterion for designation. It is proposed by one and signed by another (R-SOD), and never changes after: a new
 * version stands beside it, and findings point to the version of their day.
 */
export const DesignationCriterion = z.object({
  id: Id,
  /** The authority that works with this text. */
  sideId: Id,
  code: CriterionCode,
  version: z.int().min(1),
  ...told,
  /** What is different from the version before, and why; empty in the first. */
  change: plainText(1000),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  /** What the second of the two said. */
  note: plainText(2000),
  ...signatureShape,
})
export type DesignationCriterion = z.infer<typeof DesignationCriterion>
export const designationCriterionNoun = defineNoun({
  name: 'designationCriterion',
  table: 'designation_criteria',
  schema: DesignationCriterion,
})

/** Who words criteria and signs them, and who reads them. */
export const criterionSigners: readonly Role[] = ['dossierOfficer']
export const criterionReaders: readonly Role[] = ['dossierOfficer', 'director', 'auditor']

/** A criterion of the actor's own authority; another's answers as one that does not exist. */
export function ownCriterion(
  criterion: DesignationCriterion | null | undefined,
  actor: Actor,
): DesignationCriterion | Refusal {
  return criterion?.sideId === actor.sideId ? criterion : refuse('designationCriterion.unknown')
}
