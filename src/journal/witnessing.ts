import type { AddCheckpoint } from './add-checkpoint.ts'
import { hash, sameBytes } from './bytes.ts'
import { type Checkpoint, parseCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { type Ed25519, portableEd25519, type VerifierKey } from './note.ts'
import { verifyConsistency } from './tree.ts'

/** The head that a witness holds to: the largest that it has seen and found to continue the one before. */
export type KnownHead = { note: string; checkpoint: Checkpoint }

/**
 * What a witness makes of a head that is offered. The statuses are those of C2SP tlog-witness; `contradicts` says that both heads are
 * signed by the log and do not go together as far as the witness can see, which is worth a file of evidence.
 */
export type Judgement =
  | { status: 200; head: KnownHead }
  | { status: 400 | 403 | 404 }
  | { status: 409; size: number; contradicts: KnownHead | null }
  | { status: 422; contradicts: KnownHead | null }

/**
 * Judges a head by the rules of C2SP tlog-witness, in their order. It does not sign, and keeps nothing: whoever calls it persists
 * the head of a 200 before a cosignature leaves the machine.
 */
export function judgeHead(
  known: KnownHead | undefined,
  { old, proof, checkpoint: note }: AddCheckpoint,
  logKeys: readonly VerifierKey[],
  crypto: Ed25519 = portableEd25519,
): Judgement {
  const offered = parseCheckpoint(note)
  if (offered === undefined) return { status: 400 }
  if (!logKeys.some((key) => key.name === offered.origin)) return { status: 404 }
  if (!verifyCheckpoint(note, logKeys, crypto).valid) return { status: 403 }
  if (old > offered.size) return { status: 400 }
  const head: KnownHead = { note, checkpoint: offered }
  const knownSize = known?.checkpoint.size ?? 0
  const forked = known !== undefined && offered.size === knownSize && !sameBytes(offered.root, known.checkpoint.root)
  // A signed fork is kept as evidence also where the rest of the request was wrong.
  if (old !== knownSize) return { status: 409, size: knownSize, contradicts: forked ? head : null }
  if (offered.size === 0 && !sameBytes(offered.root, hash(new Uint8Array()))) return { status: 422, contradicts: null }
  if (old === 0 || known === undefined)
    return proof.length > 0 ? { status: 422, contradicts: null } : { status: 200, head }
  const { size: first, root: firstRoot } = known.checkpoint
  const continues = verifyConsistency({ first, second: offered.size, firstRoot, secondRoot: offered.root, proof })
  return continues ? { status: 200, head } : { status: 422, contradicts: head }
}
