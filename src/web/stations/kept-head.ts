import { z } from 'zod'
import { fromHex, utf8 } from '../../journal/bytes.ts'
import { parseCheckpoint, verifyCheckpoint } from '../../journal/checkpoint.ts'
import { Evidence, evidenceOf } from '../../journal/evidence.ts'
import { encodeVerifierKey, parseVerifierKey, type VerifierKey } from '../../journal/note.ts'
import { KeptHeadAnswer, KeysView } from '../../journal/views.ts'
import { judgeHead } from '../../journal/witnessing.ts'
import type { OpenDevice, Post } from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import { sealValue, unsealValue } from './store-keys.ts'

const slot = 'journal head'

const KeptHead = z.object({
  /** The key of the tier’s journal, as it was when the device first asked. */
  logKey: z.string(),
  /** The newest head that was proven to continue the one before. */
  note: z.string(),
  /** What contradicted it; stays until the device is enrolled anew. */
  contradiction: Evidence.nullable(),
})
type KeptHead = z.infer<typeof KeptHead>

/** Whether the tier’s journal contradicted what this device saw of it before. */
export async function isContradicted(database: DeviceDatabase, device: OpenDevice): Promise<boolean> {
  return (await keptHead(database, device))?.contradiction != null
}

async function keptHead(database: DeviceDatabase, { key }: OpenDevice): Promise<KeptHead | undefined> {
  return KeptHead.safeParse(await unsealValue(key, slot, await database.get('state', slot))).data
}

/**
 * Keeps the newest head of the tier’s journal and demands a proof that it continues the one that is kept: so every device is a witness for
 * itself, and hands in what it saw where the journal was changed. What cannot be read, or is not signed with the key that was
 * pinned, says nothing. Throws NetworkError where no answer came.
 */
export async function watchHead(
  { database, device, post }: { database: DeviceDatabase; device: OpenDevice; post: Post },
  now: () => number = Date.now,
): Promise<'kept' | 'contradicted' | 'unknown'> {
  const kept = await keptHead(database, device)
  const body = utf8(JSON.stringify({ checkpoint: kept?.note ?? null }))
  const { status, json } = await post({ path: '/log/kept-heads', type: 'application/json', body })
  const answer = KeptHeadAnswer.safeParse(json).data
  if (status !== 200 || !answer) return 'unknown'
  const logKey = kept ? parseVerifierKey(kept.logKey) : await firstKey(post, answer.head)
  if (!logKey || !verifyCheckpoint(answer.head, [logKey]).valid) return 'unknown'
  const proof = answer.proof.flatMap((hash) => fromHex(hash) ?? [])
  const contradiction =
    kept && contradictionOf(kept, answer.head, { proof, logKey, seenAt: new Date(now()).toISOString() })
  const next = contradiction
    ? { ...kept, contradiction }
    : { logKey: encodeVerifierKey(logKey), note: answer.head, contradiction: kept?.contradiction ?? null }
  await database.put('state', slot, await sealValue(device.key, slot, next))
  return contradiction ? 'contradicted' : 'kept'
}

/** The key under which the tier’s journal is signed, when the device first asks. */
async function firstKey(post: Post, head: string): Promise<VerifierKey | undefined> {
  const asked = { method: 'GET', path: '/api/journal/keys', type: '', body: new Uint8Array() } as const
  const view = KeysView.safeParse((await post(asked)).json).data
  const origin = parseCheckpoint(head)?.origin
  return view?.keys.flatMap((line) => parseVerifierKey(line) ?? []).find(({ name }) => name === origin)
}

function contradictionOf(
  kept: KeptHead,
  head: string,
  { proof, logKey, seenAt }: { proof: readonly Uint8Array[]; logKey: VerifierKey; seenAt: string },
): Evidence | undefined {
  const checkpoint = parseCheckpoint(kept.note)
  if (!checkpoint) return undefined
  const request = { old: checkpoint.size, proof: [...proof], checkpoint: head }
  if (judgeHead({ note: kept.note, checkpoint }, request, [logKey]).status === 200) return undefined
  return evidenceOf({ known: kept.note, offered: head, seenAt }, [logKey], { proof })
}
