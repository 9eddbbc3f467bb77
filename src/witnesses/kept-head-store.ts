import { fromHex } from '../journal/bytes.ts'
import { type Checkpoint, parseCheckpoint, verifyCheckpoint } from '../journal/checkpoint.ts'
import { parseNote, signatureLine } from '../journal/note.ts'
import { verifyConsistency } from '../journal/tree.ts'
import type { KeptHeadAnswer } from '../journal/views.ts'
import { newId } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import { nodeEd25519 } from '../server/stations/node-ed25519.ts'
import type { Sulh } from '../server/sulh.ts'
import { headToCosign } from './cosignature-store.ts'

/** What is wrong with a head that somebody kept outside the journal; undefined where the journal continues it. */
export async function keptHeadProblem(sulh: Sulh, tx: Tx, note: string): Promise<string | undefined> {
  const kept = signedHead(sulh, note)
  if (kept === undefined) return 'is no head that this journal’s key signed'
  const head = parseCheckpoint((await sulh.journal.head(tx)).checkpoint)
  if (head === undefined) return 'has nothing to be compared with: the head of the journal cannot be read'
  return continues(sulh, tx, kept, head)
}

/** A head that this journal's key signed; undefined where it did not. */
function signedHead(sulh: Sulh, note: string): Checkpoint | undefined {
  const verified = verifyCheckpoint(note, [sulh.journal.publicKey], nodeEd25519)
  return verified.valid ? verified.checkpoint : undefined
}

async function continues(sulh: Sulh, tx: Tx, kept: Checkpoint, head: Checkpoint): Promise<string | undefined> {
  if (kept.size > head.size) return `is of ${kept.size} leaves, and the journal has ${head.size}: it was cut shorter`
  if (kept.size === 0) return undefined
  const sizes = { first: kept.size, second: head.size }
  const proof = (await sulh.journal.proveConsistency(tx, sizes)).map((hash) => fromHex(hash) ?? new Uint8Array())
  return verifyConsistency({ ...sizes, firstRoot: kept.root, secondRoot: head.root, proof })
    ? undefined
    : `is of other first ${kept.size} leaves than the journal has: it was rewritten`
}

/**
 * Answers who kept a head: whether the journal continues it, the head to keep next, and the proof. A head that the journal's key signed and
 * that the journal does not continue is remembered for good: that needs no trust in who hands it in. Undefined where the key did not sign it.
 */
export async function answerKeptHead(sulh: Sulh, tx: Tx, note: string | null): Promise<KeptHeadAnswer | undefined> {
  const newest = await headToCosign(tx)
  if (newest === undefined) return undefined
  const head = newest.checkpoint
  if (note === null) return { continued: true, head, proof: [] }
  const kept = signedHead(sulh, note)
  const whole = parseCheckpoint((await sulh.journal.head(tx)).checkpoint)
  if (kept === undefined || whole === undefined) return undefined
  const sizes = { first: kept.size, second: newest.size }
  const proof = kept.size > 0 && kept.size <= newest.size ? await sulh.journal.proveConsistency(tx, sizes) : []
  const continued = (await continues(sulh, tx, kept, whole)) === undefined
  if (!continued) await remember(sulh, tx, note, kept.size)
  return { continued, head, proof }
}

async function remember(sulh: Sulh, tx: Tx, note: string, size: number): Promise<void> {
  const key = sulh.journal.publicKey
  const kept = parseNote(note)
  // Without other lines, which anybody may add: the same head is one, whoever kept it.
  const line = kept?.signatures.find(({ name, id }) => name === key.name && id === key.id)
  if (!kept || !line) return
  const now = sulh.now()
  await tx.query(
    'insert into contradicted_heads (id, size, checkpoint, reported_at) values ($1, $2, $3, $4) on conflict (checkpoint) do nothing',
    [newId(now.getTime()), size, `${kept.text}\n${signatureLine(line)}`, now],
  )
}
