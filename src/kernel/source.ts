import { z } from 'zod'
import { PartialDate } from './dates.ts'
import { plainText, requiredText } from './texts.ts'

/** How reliable a source is (A reliable … E unreliable, F cannot be judged) and how credible what it says is (1–6). */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export const Credibility = z.enum(['1', '2', '3', '4', '5', '6'])

/** A grade as it is given: to a source and to what it says. */
interface Grade {
  readonly reliability: z.infer<typeof Reliability>
  readonly credibility: z.infer<typeof Credibility>
}

/** Whether a grade is good enough to count: A–C and 1–3 (ordnance-incidents-maps.md §2.3). */
export function isGoodGrade({ reliability, credibility }: Grade): boolean {
  return 'ABC'.includes(reliability) && '123'.includes(credibility)
}

/** Where a value comes from: nothing is said of a group or a person without it (ddr.md §1.3 "dated and sourced"). */
export const Source = z.strictObject({
  /** Who or what says so: a report, an office, a visit. */
  from: requiredText(200),
  /** Since when it holds, as far as that is known. */
  asOf: PartialDate,
  reliability: Reliability,
  credibility: Credibility,
  /** Where it can be found again: a document's number, a page. */
  reference: plainText(200),
})
export type Source = z.infer<typeof Source>

/** Something that speaks for or against: what it is, and its source. */
export const EvidenceItem = z.strictObject({ text: requiredText(1000), source: Source })
export type EvidenceItem = z.infer<typeof EvidenceItem>
