import type { Id } from './ids.ts'

/** Something that was told, with everybody it went through: from who told it to the root source. */
interface Told {
  readonly id: Id
  readonly chain: readonly string[]
}

/**
 * Which of these go back to one another's sources: each list of ids is one origin, however many tell of it. What was told is independent
 * when the chains share no source, so that an upstream that two heard from counts once (ordnance-incidents-maps.md §2.3).
 */
export function origins(told: readonly Told[]): Id[][] {
  const groups: { ids: Id[]; sources: Set<string> }[] = []
  for (const { id, chain } of told) {
    const touched = groups.filter(({ sources }) => chain.some((source) => sources.has(source)))
    const merged = {
      ids: [...touched.flatMap(({ ids }) => ids), id],
      sources: new Set([...touched.flatMap(({ sources }) => [...sources]), ...chain]),
    }
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map(({ ids }) => ids)
}

/** Of how many origins some are, where all together say who heard from whom. */
export function originsOf(some: readonly { readonly id: Id }[], all: readonly Told[]): number {
  const ids = new Set(some.map(({ id }) => id))
  return origins(all).filter((group) => group.some((id) => ids.has(id))).length
}
