import { fromHex } from '../journal/bytes.ts'
import { type Checkpoint, parseCheckpoint, verifyCheckpoint } from '../journal/checkpoint.ts'
import { parseNote, signatureLine } from '../journal/note.ts'
import { verifyConsistency } from '../journal/tree.ts'
import { newId } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import { logKeyOf } from './cosignature-store.ts'

/** What is wrong with a head that somebody kept outside the journal; undefined where the journal continues it. */
export async function keptHeadProblem(sulh: Sulh, tx: Tx, note: string): Promise<string | undefined> {
  const kept = parseCheckpoint(note)
  if (kept === undefined || !verifyCheckpoint(note, [logKeyOf(sulh)]).valid)
    return 'is no head that this journal’s key signed'
  const head = parseCheckpoint((await sulh.journal.head(tx)).checkpoint)
  if (head === undefined) return 'has nothing to be compared with: the head of the journal cannot be read'
  return continues(sulh, tx, kept, head)
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
 * Takes a head that somebody kept, and remembers it for good where this journal does not continue it although its key signed it: that needs no
 * trust in who hands it in. `unknown` where the key did not sign it.
 */
export async function takeKeptHead(
  sulh: Sulh,
  tx: Tx,
  note: string,
): Promise<'continued' | 'contradicted' | 'unknown'> {
  const key = logKeyOf(sulh)
  const kept = parseNote(note)
  const size = parseCheckpoint(note)?.size
  if (kept === undefined || size === undefined || !verifyCheckpoint(note, [key]).valid) return 'unknown'
  if ((await keptHeadProblem(sulh, tx, note)) === undefined) return 'continued'
  // Without other lines, which anybody may add: the same head is one, whoever kept it.
  const line = kept.signatures.find(({ name, id }) => name === key.name && id === key.id)
  const now = sulh.now()
  await tx.query(
    'insert into contradicted_heads (id, size, checkpoint, reported_at) values ($1, $2, $3, $4) on conflict (checkpoint) do nothing',
    [newId(now.getTime()), size, `${kept.text}\n${line ? signatureLine(line) : ''}`, now],
  )
  return 'contradicted'
}
