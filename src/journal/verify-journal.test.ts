import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex, utf8 } from './bytes.ts'
import { leafHash, RightEdge } from './tree.ts'
import { fitsCheckpoint, type StoredLeaf, verifyEntries } from './verify-journal.ts'

function* journal(size: number): Generator<StoredLeaf> {
  for (let leafIndex = 0; leafIndex < size; leafIndex++) {
    const bytes = utf8(`entry ${leafIndex}`)
    yield { leafIndex, bytes, hash: leafHash(bytes) }
  }
}

function rootOf(size: number): Uint8Array {
  const edge = new RightEdge()
  for (const { bytes } of journal(size)) edge.append(leafHash(bytes))
  return edge.root()
}

describe('replaying the journal', () => {
  it.each([0, 1, 2, 255, 257, 1000])('recomputes size and root of %i leaves', async (size) => {
    const verified = await verifyEntries(journal(size))
    expect(verified).toMatchObject({ size, firstBad: null })
    expect(fitsCheckpoint(verified, { size, root: rootOf(size) })).toBe(true)
    expect(fitsCheckpoint(verified, { size: size + 1, root: rootOf(size) })).toBe(false)
  })

  it('reads from a database cursor as well', async () => {
    async function* cursor(): AsyncGenerator<StoredLeaf> {
      yield* journal(5)
    }
    expect(hex((await verifyEntries(cursor())).root)).toBe(hex(rootOf(5)))
  })

  it('names the first leaf that was altered, removed, repeated or exchanged', async () => {
    const kinds = fc.constantFrom('altered', 'removed', 'repeated', 'exchanged')
    const place = fc.integer({ min: 0, max: 48 })
    await fc.assert(
      fc.asyncProperty(kinds, place, async (kind, at) => {
        const leaves = [...journal(50)]
        const [leaf] = leaves.slice(at)
        if (leaf === undefined) return
        if (kind === 'altered') leaves[at] = { ...leaf, bytes: utf8('forged') }
        if (kind === 'removed') leaves.splice(at, 1)
        if (kind === 'repeated') leaves.splice(at, 0, leaf)
        if (kind === 'exchanged') leaves.splice(at, 2, ...leaves.slice(at, at + 2).reverse())
        const verified = await verifyEntries(leaves)
        const firstBad = kind === 'repeated' ? at + 1 : at
        expect(verified.firstBad?.leafIndex).toBe(firstBad)
        expect(hex(verified.root)).toBe(hex(rootOf(firstBad)))
        expect(fitsCheckpoint(verified, { size: 50, root: rootOf(50) })).toBe(false)
      }),
    )
  })

  it('does not fit the checkpoint when bytes and hash were forged together', async () => {
    const leaves = [...journal(9)]
    const bytes = utf8('forged')
    leaves[4] = { leafIndex: 4, bytes, hash: leafHash(bytes) }
    const verified = await verifyEntries(leaves)
    expect(verified.firstBad).toBe(null)
    expect(fitsCheckpoint(verified, { size: 9, root: rootOf(9) })).toBe(false)
  })
})
