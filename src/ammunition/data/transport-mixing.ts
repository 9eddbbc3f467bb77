import { CompatibilityGroup } from '../code-lists.ts'
import type { MixingCells } from '../mixing.ts'

/**
 * With which other groups each may travel (49 CFR 177.848(f); ddr.md §2.5), without the cases that stand under a condition:
 * B with D for detonators, G with C, D and E for articles. These are rules for transport. For a store they are where an
 * adviser begins, and not what the adviser signs unread.
 */
const travelsWith: Readonly<Record<CompatibilityGroup, readonly CompatibilityGroup[]>> = {
  A: [],
  B: ['S'],
  C: ['D', 'E', 'N', 'S'],
  D: ['C', 'E', 'N', 'S'],
  E: ['C', 'D', 'N', 'S'],
  F: ['S'],
  G: ['S'],
  H: ['S'],
  J: ['S'],
  K: ['S'],
  L: [],
  N: ['C', 'D', 'E', 'S'],
  S: ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'N'],
}

export const transportMixing: MixingCells = CompatibilityGroup.options.map((a) =>
  CompatibilityGroup.options.map((b) => {
    if (a === b) return a === 'L' ? 'identical' : 'yes'
    return travelsWith[a].includes(b) ? 'yes' : 'no'
  }),
)
