import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { DistanceFactors, distanceFactorsNoun, factorsFault } from './limits.ts'
import { MixingTable, mixingTableNoun, tableFault } from './mixing.ts'

/** Settings belong to a side as a whole; an officer of any of its sites may write them, its directors sign. */
function isOfSide(actor: Actor, { sideId }: { sideId: Id }): boolean {
  return actor.sideId === sideId
}

const draftFacts = z.object({ lastVersion: z.int().min(0), draftOpen: z.boolean() })

/**
 * Writes a version of the mixing table (IATG 01.50 §7; R-AMMO1). Refuses what is no such table: not 13 × 13, not symmetric, a
 * group that may not lie with itself, L with anything but the identical; and a second draft beside an open one.
 */
export const draftMixingTable = defineAction({
  name: 'mixingTable.draft',
  kind: 'intent',
  noun: mixingTableNoun,
  roles: ['armourer', 'director'],
  input: MixingTable.pick({ id: true, cells: true, basis: true, fromTransport: true }).strict(),
  facts: draftFacts,
  decide(table, input, { lastVersion, draftOpen }, { actor, at }) {
    if (table) return refuse('mixingTable.exists')
    if (draftOpen) return refuse('mixingTable.draftOpen')
    const fault = tableFault(input.cells)
    if (fault) return fault
    const drafted = { sideId: actor.sideId, version: lastVersion + 1, status: 'draft' } as const
    return accept([put(mixingTableNoun, { ...input, ...drafted, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts a table in force, as another than who wrote it; the former is retired and stays readable. */
export const signMixingTable = defineAction({
  name: 'mixingTable.sign',
  kind: 'intent',
  noun: mixingTableNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ former: MixingTable.nullable() }),
  decide(table, _input, { former }, { actor, at }) {
    if (!table || !isOfSide(actor, table)) return refuse('mixingTable.unknown')
    if (table.status !== 'draft') return refuse('mixingTable.notDraft')
    const next = signed(table, { id: actor.id, at })
    if (isRefusal(next)) return next
    const retired = former ? [put(mixingTableNoun, { ...former, status: 'retired' as const })] : []
    return accept([...retired, put(mixingTableNoun, { ...next, status: 'inForce' })])
  },
})

/** Throws a draft away, so that another can be written. */
export const discardMixingTable = defineAction({
  name: 'mixingTable.discard',
  kind: 'intent',
  noun: mixingTableNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(table, _input, _facts, { actor }) {
    if (!table || !isOfSide(actor, table)) return refuse('mixingTable.unknown')
    if (table.status !== 'draft') return refuse('mixingTable.notDraft')
    return accept([put(mixingTableNoun, { ...table, status: 'discarded' })])
  },
})

/**
 * Writes a version of the factors of D = Z·Q^(1/3) (IATG 02.20; R-AMMO2). Refuses factors in an order that nothing explains
 * (a road farther than a house), and a second draft beside an open one.
 */
export const draftDistanceFactors = defineAction({
  name: 'distanceFactors.draft',
  kind: 'intent',
  noun: distanceFactorsNoun,
  roles: ['armourer', 'director'],
  input: DistanceFactors.pick({ id: true, factors: true, basis: true }).strict(),
  facts: draftFacts,
  decide(setting, input, { lastVersion, draftOpen }, { actor, at }) {
    if (setting) return refuse('distanceFactors.exists')
    if (draftOpen) return refuse('distanceFactors.draftOpen')
    const fault = factorsFault(input.factors)
    if (fault) return fault
    const drafted = { sideId: actor.sideId, version: lastVersion + 1, status: 'draft' } as const
    return accept([put(distanceFactorsNoun, { ...input, ...drafted, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts factors in force, as another than who wrote them. */
export const signDistanceFactors = defineAction({
  name: 'distanceFactors.sign',
  kind: 'intent',
  noun: distanceFactorsNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ former: DistanceFactors.nullable() }),
  decide(setting, _input, { former }, { actor, at }) {
    if (!setting || !isOfSide(actor, setting)) return refuse('distanceFactors.unknown')
    if (setting.status !== 'draft') return refuse('distanceFactors.notDraft')
    const next = signed(setting, { id: actor.id, at })
    if (isRefusal(next)) return next
    const retired = former ? [put(distanceFactorsNoun, { ...former, status: 'retired' as const })] : []
    return accept([...retired, put(distanceFactorsNoun, { ...next, status: 'inForce' })])
  },
})

/** Throws a draft of factors away. */
export const discardDistanceFactors = defineAction({
  name: 'distanceFactors.discard',
  kind: 'intent',
  noun: distanceFactorsNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(setting, _input, _facts, { actor }) {
    if (!setting || !isOfSide(actor, setting)) return refuse('distanceFactors.unknown')
    if (setting.status !== 'draft') return refuse('distanceFactors.notDraft')
    return accept([put(distanceFactorsNoun, { ...setting, status: 'discarded' })])
  },
})
