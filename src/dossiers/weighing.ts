import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { originsOf } from '../kernel/origins.ts'
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

/** The evidence that nothing replaced. */
export function standingEvidence<E extends Pick<DossierEvidence, 'id' | 'replaces'>>(all: readonly E[]): E[] {
  const replaced = new Set(all.map(({ replaces }) => replaces))
  return all.filter(({ id }) => !replaced.has(id))
}

/** The evidence that stands in place of one by now: itself where none replaced it. */
export function standsFor(id: Id, all: readonly Pick<DossierEvidence, 'id' | 'replaces'>[]): Id {
  const next = all.find(({ replaces }) => replaces === id)
  return next ? standsFor(next.id, all) : id
}

/** Whom evidence went through: its own source, and those of all that it is based on, as it stands by now. A circle ends where it began. */
function chainOf(evidence: Weighed, all: readonly Weighed[]): string[] {
  const chain = new Map<Id, string>()
  let at: Weighed | undefined = evidence
  while (at && !chain.has(at.id)) {
    chain.set(at.id, at.origin)
    const basis: Id | null = at.basedOn && standsFor(at.basedOn, all)
    at = all.find(({ id }) => id === basis)
  }
  return [...chain.values()]
}

/** How much independent evidence there is of a finding, by its `rootId`: what shares a source on the way counts once. */
export function weightOf(rootId: Id, all: readonly Weighed[]): Weight {
  const standing = standingEvidence(all)
  const of = standing.filter(({ findingIds }) => findingIds.includes(rootId))
  const supporting = of.filter(({ bears }) => bears === 'supports')
  const told = standing
    .filter(({ bears }) => bears === 'supports')
    .map((one) => ({ id: one.id, chain: chainOf(one, all) }))
  return {
    supporting: supporting.length,
    independent: originsOf(supporting.filter(isGoodGrade), told),
    contradicting: of.length - supporting.length,
  }
}
