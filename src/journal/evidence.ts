import { z } from 'zod'
import { fromHex, hex, sameBytes } from './bytes.ts'
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts'
import { type Ed25519, portableEd25519, type VerifierKey } from './note.ts'
import { rootsFromConsistency, verifyConsistency } from './tree.ts'

/** How two signed heads of one journal may stand to one another. */
const contradictions = ['fork', 'rewritten', 'rewound', 'unproven'] as const

/**
 * Two heads that the log signed and that do not go together, as a witness keeps them in a file: anybody who has the log's public key can
 * check it, with no word of the witness. `prefix` is what makes a rewritten journal plain: the later tree holds other first leaves.
 */
export const Evidence = z.object({
  format: z.literal('sulh-evidence-1'),
  kind: z.enum(contradictions),
  /** The head that was known, and the one that was offered later, as the log signed them. */
  known: z.string(),
  offered: z.string(),
  /** When the second was seen, by the clock of who saw it. */
  seenAt: z.string(),
  prefix: z
    .object({
      /** The root over as many first leaves of the later tree as the earlier one has; hex. */
      root: z.string(),
      /** That the later tree continues them; hex. */
      proof: z.array(z.string()).max(64),
    })
    .nullable(),
})
export type Evidence = z.infer<typeof Evidence>

export type Judged =
  | { holds: true; proven: boolean; kind: Evidence['kind']; known: Checkpoint; offered: Checkpoint }
  | { holds: false; why: 'notSigned' | 'otherJournals' | 'together' }

/**
 * Judges evidence with the log's public key alone. `proven` says that no honest log can have signed both: two roots of one size, or a
 * later tree that provably begins with other leaves. A shorter head, or one without a proof, is a question that the log has to answer.
 */
export function judgeEvidence(
  evidence: Evidence,
  logKeys: readonly VerifierKey[],
  crypto: Ed25519 = portableEd25519,
): Judged {
  const heads = [evidence.known, evidence.offered].map((note) => verifyCheckpoint(note, logKeys, crypto))
  const [first, second] = heads
  if (!first?.valid || !second?.valid) return { holds: false, why: 'notSigned' }
  const [known, offered] = [first.checkpoint, second.checkpoint]
  if (known.origin !== offered.origin) return { holds: false, why: 'otherJournals' }
  const said = { holds: true as const, known, offered }
  if (known.size === offered.size)
    return sameBytes(known.root, offered.root)
      ? { holds: false, why: 'together' }
      : { ...said, proven: true, kind: 'fork' }
  const [shorter, longer] = known.size < offered.size ? [known, offered] : [offered, known]
  const prefix = evidence.prefix === null ? undefined : readPrefix(evidence.prefix)
  if (prefix) {
    const continues = verifyConsistency({
      ...{ first: shorter.size, second: longer.size, firstRoot: prefix.root, secondRoot: longer.root },
      proof: prefix.proof,
    })
    if (continues && sameBytes(prefix.root, shorter.root)) return { holds: false, why: 'together' }
    if (continues) return { ...said, proven: true, kind: 'rewritten' }
  }
  return { ...said, proven: false, kind: offered.size < known.size ? 'rewound' : 'unproven' }
}

function readPrefix({ root, proof }: { root: string; proof: string[] }) {
  const hashes = [root, ...proof].map((hash) => fromHex(hash))
  const [first, ...rest] = hashes.filter((hash) => hash !== undefined)
  return first && rest.length === proof.length ? { root: first, proof: rest } : undefined
}

/**
 * Puts evidence together out of two heads and what the log gave to prove that one continues the other. `prefixRoot` is the root of the later
 * tree over as many first leaves as the earlier one has, where it is known. Undefined where the two go together after all.
 */
export function evidenceOf(
  heads: Pick<Evidence, 'known' | 'offered' | 'seenAt'>,
  logKeys: readonly VerifierKey[],
  { proof, prefixRoot }: { proof: readonly Uint8Array[]; prefixRoot?: Uint8Array | undefined },
  crypto: Ed25519 = portableEd25519,
): Evidence | undefined {
  const bare: Evidence = { format: 'sulh-evidence-1', kind: 'unproven', ...heads, prefix: null }
  const judged = judgeEvidence(bare, logKeys, crypto)
  if (!judged.holds) return undefined
  const { known, offered, kind } = judged
  if (kind === 'fork') return { ...bare, kind }
  const [shorter, longer] = known.size < offered.size ? [known, offered] : [offered, known]
  const firstRoot = prefixRoot ?? shorter.root
  const roots = rootsFromConsistency({ first: shorter.size, second: longer.size, firstRoot, proof })
  // A proof that does not lead to the later root says nothing about it, and is left out.
  const leads = roots !== undefined && sameBytes(roots.second, longer.root)
  const told: Evidence = { ...bare, kind, prefix: leads ? { root: hex(roots.first), proof: proof.map(hex) } : null }
  const again = judgeEvidence(told, logKeys, crypto)
  return again.holds ? { ...told, kind: again.kind } : undefined
}
