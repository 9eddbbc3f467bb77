import { z } from 'zod'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { CompatibilityGroup } from './code-lists.ts'

/** Whether two groups may lie together: yes, no, or only where both are of the identical kind (group L). */
export const MixingCell = z.enum(['yes', 'no', 'identical'])
export type MixingCell = z.infer<typeof MixingCell>

/** Rows and columns in the order of the groups. Its shape is checked by `mixingFault`, so that a fault has a name. */
export const MixingCells = z.array(z.array(MixingCell).max(30)).max(30)
export type MixingCells = z.infer<typeof MixingCells>

/**
 * Which compatibility groups may lie in one compartment, as an authority's adviser on weapons and ammunition says: data in
 * versions, written by one and signed by another (R-AMMO1). Without a signed one nothing lies together.
 */
export const MixingTable = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  cells: MixingCells,
  /** The standard or instruction that it was copied from, and who checked it against that. */
  basis: requiredText(600),
  /** True where it was begun from the rules for transport, which are not rules for storage. */
  fromTransport: z.boolean(),
  status: z.enum(['draft', 'inForce', 'retired', 'discarded']),
  ...signatureShape,
})
export type MixingTable = z.infer<typeof MixingTable>
export const mixingTableNoun = defineNoun({ name: 'mixingTable', table: 'mixing_tables', schema: MixingTable })

const groups = CompatibilityGroup.options

/** What a table says of two groups; no where it has no such cell. */
export function cellOf(cells: MixingCells, a: CompatibilityGroup, b: CompatibilityGroup): MixingCell {
  return cells[groups.indexOf(a)]?.[groups.indexOf(b)] ?? 'no'
}

/**
 * Why this is no mixing table, or undefined where it is one (ddr.md §2.5: parse and assert). 13 × 13; what A says of B, B
 * says of A, and so the row of S is its column; each group lies with itself; L with nothing but the identical.
 */
export function tableFault(cells: MixingCells): Refusal | undefined {
  if (cells.length !== groups.length || cells.some((row) => row.length !== groups.length))
    return refuse('mixingTable.notSquare', { groups: groups.length }, 'cells')
  for (const a of groups) {
    const own = cellOf(cells, a, a)
    if (a === 'L' ? own !== 'identical' : own !== 'yes') return refuse('mixingTable.diagonal', { a }, 'cells')
    for (const b of groups) {
      const cell = cellOf(cells, a, b)
      if (cell !== cellOf(cells, b, a)) return refuse('mixingTable.notSymmetric', { a, b }, 'cells')
      if (a !== b && a === 'L' && cell !== 'no') return refuse('mixingTable.lAlone', { b }, 'cells')
      if (a !== b && cell === 'identical') return refuse('mixingTable.identicalIsForL', { a, b }, 'cells')
    }
  }
  return undefined
}

/** A lot that lies in a compartment, as far as mixing asks. */
export const Neighbour = z.object({
  lotId: Id,
  tag: z.string(),
  group: CompatibilityGroup.nullable(),
  kind: z.string(),
})
export type Neighbour = z.infer<typeof Neighbour>

/** A pair of groups that a signed waiver lets lie together in this compartment. */
export const WaivedPair = z.object({ groupA: CompatibilityGroup, groupB: CompatibilityGroup })
export type WaivedPair = z.infer<typeof WaivedPair>

/**
 * Why a lot may not be put to those that lie there (R-AMMO1), naming both groups; undefined where it may. Denied by default:
 * without a signed table, or with an unknown group on either side, a lot lies alone.
 */
export function mixingFault(
  lot: Neighbour,
  there: readonly Neighbour[],
  table: MixingCells | null,
  waived: readonly WaivedPair[],
): Refusal | undefined {
  for (const other of there) {
    if (other.lotId === lot.lotId) continue
    const [a, b] = [lot.group, other.group]
    if (a === null || b === null) return refuse('mixing.unknownGroup', { tag: other.tag }, 'compartmentId')
    if (isWaived(a, b, waived)) continue
    if (table === null) return refuse('mixing.noTable', { a, b, tag: other.tag }, 'compartmentId')
    const cell = cellOf(table, a, b)
    const together = cell === 'yes' || (cell === 'identical' && lot.kind === other.kind)
    if (!together) return refuse('mixing.notTogether', { a, b, tag: other.tag }, 'compartmentId')
  }
  return undefined
}

function isWaived(a: CompatibilityGroup, b: CompatibilityGroup, waived: readonly WaivedPair[]): boolean {
  return waived.some(({ groupA, groupB }) => (groupA === a && groupB === b) || (groupA === b && groupB === a))
}
