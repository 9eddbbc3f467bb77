import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { chainsOf, notReplaced, originsOf } from '../kernel/origins.ts'
import { isGoodGrade } from '../kernel/source.ts'
import type { DossierEvidence } from './evidence.ts'

type Weighed = Pick<
  DossierEvidence,
  'id' | 'bears' | 'findingIds' | 'reliability' | 'credibility' | 'basedOn' | 'origin' | 'replaces'
>

/** How far evidence of a finding goes, as the machine counts it; people judge. */
export const Weight = z.object({
  supporting: z.int(),
  /** Origins that support it, each once, of those graded A–C and 1–3. */
  independent: z.int(),
  contradicting: z.int(),
})
export type Weight = z.infer<typeof Weight>

/** How much independent evidence there is of a finding, by its `rootId`: what shares a source on the way counts once. */
export function weightOf(rootId: Id, all: readonly Weighed[]): Weight {
  const current = notReplaced(all)
  const supports = ({ bears }: Weighed) => bears === 'supports'
  const of = current.filter(({ findingIds }) => findingIds.includes(rootId))
  const supporting = of.filter(supports)
  return {
    supporting: supporting.length,
    independent: originsOf(supporting.filter(isGoodGrade), chainsOf(current.filter(supports), all)),
    contradicting: of.length - supporting.length,
  }
}
