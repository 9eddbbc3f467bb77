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

/** Evidence as it was recorded, which is never changed: told anew it is another that replaces it. */
interface Replaceable {
  readonly id: Id
  readonly replaces: Id | null
}

/** Those that nothing replaced. */
export function notReplaced<E extends Replaceable>(all: readonly E[]): E[] {
  const replaced = new Set(all.map(({ replaces }) => replaces))
  return all.filter(({ id }) => !replaced.has(id))
}

/** The one that stands in place of another by now: itself where none replaced it. */
export function standsFor(id: Id, all: readonly Replaceable[]): Id {
  const next = all.find(({ replaces }) => replaces === id)
  return next ? standsFor(next.id, all) : id
}

/** Evidence with whom it is from and what it goes back to. */
interface Sourced extends Replaceable {
  readonly origin: string
  readonly basedOn: Id | null
}

/**
 * Some evidence with whom it went through: its own source, and those of all that it is based on, as it stands by now. A circle, which no
 * device can make, ends where it began.
 */
export function chainsOf(some: readonly Sourced[], all: readonly Sourced[]): Told[] {
  return some.map((evidence) => {
    const chain = new Map<Id, string>()
    let at: Sourced | undefined = evidence
    while (at && !chain.has(at.id)) {
      chain.set(at.id, at.origin)
      const basis: Id | null = at.basedOn && standsFor(at.basedOn, all)
      at = all.find(({ id }) => id === basis)
    }
    return { id: evidence.id, chain: [...chain.values()] }
  })
}
