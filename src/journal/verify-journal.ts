import { hex, sameBytes } from './bytes.ts'
import { leafHash, RightEdge } from './tree.ts'

/** One stored leaf. `hash` is the leaf hash stored beside it, where there is one. */
export type StoredLeaf = { leafIndex: number; bytes: Uint8Array; hash?: Uint8Array }

/** The first leaf that does not fit: missing or out of order, or not hashing to what is stored beside it. */
export type BadLeaf = { leafIndex: number; why: 'outOfOrder' | 'wrongHash' }

export type VerifiedEntries = { size: number; root: Uint8Array; firstBad: BadLeaf | null }

/**
 * Recomputes the tree from the stored leaves in order, in constant memory, and hands back size and root to compare
 * with the signed checkpoint. Stops at the first bad leaf: `size` and `root` then cover the leaves before it.
 */
export async function verifyEntries(
  leaves: Iterable<StoredLeaf> | AsyncIterable<StoredLeaf>,
): Promise<VerifiedEntries> {
  const edge = new RightEdge()
  for await (const leaf of leaves) {
    const hashed = leafHash(leaf.bytes)
    const outOfOrder = leaf.leafIndex !== edge.size
    if (outOfOrder || (leaf.hash !== undefined && !sameBytes(leaf.hash, hashed))) {
      const firstBad: BadLeaf = { leafIndex: edge.size, why: outOfOrder ? 'outOfOrder' : 'wrongHash' }
      return { size: edge.size, root: edge.root(), firstBad }
    }
    edge.append(hashed)
  }
  return { size: edge.size, root: edge.root(), firstBad: null }
}

/** Whether the recomputed journal is the one a checkpoint speaks of: nothing bad, same size, same root. */
export function fitsCheckpoint(verified: VerifiedEntries, checkpoint: { size: number; root: Uint8Array }): boolean {
  return verified.firstBad === null && verified.size === checkpoint.size && hex(verified.root) === hex(checkpoint.root)
}
