import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { hex } from '../../journal/bytes.ts'
import { type Checkpoint, verifyCheckpoint } from '../../journal/checkpoint.ts'
import { parseVerifierKey } from '../../journal/note.ts'
import { leafHash, RightEdge } from '../../journal/tree.ts'
import type { WitnessPolicy } from '../../journal/witness-policy.ts'
import { judgeWitnessed } from '../../journal/witnessed-head.ts'
import { HandedLeaf, HandOverManifest } from './manifest.ts'

/** The lines of a file of a hand-over, each parsed. */
export async function* linesOf(folder: string, file: string): AsyncGenerator<unknown> {
  const lines = createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) yield JSON.parse(line)
}

/**
 * Reads a hand-over as a stranger would, with nothing but the folder: every file is there with its rows and hash, and none beside them; the
 * entries have their hashes, and these lead to the signed head. With a policy of witnesses, enough of them cosigned a head of these leaves
 * within so many hours before it was made. Gives what does not hold.
 */
export async function checkHandOver(
  folder: string,
  quorum?: { readonly policy: WitnessPolicy; readonly maxAgeHours?: number },
): Promise<string[]> {
  const manifest = HandOverManifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  const faults: string[] = []
  const { journal, schema, tables } = manifest
  for (const { file, sha256 } of [journal, schema, ...tables])
    if ((await sha256Of(join(folder, file))) !== sha256) faults.push(`${file}: is not the file that was handed over`)
  for (const { file, rows } of [journal, ...tables]) {
    let found = 0
    for await (const _ of linesOf(folder, file)) found++
    if (found !== rows) faults.push(`${file}: has ${found} rows instead of ${rows}`)
  }
  const named = tables.map(({ table }) => `${table}.jsonl`)
  for (const file of await readdir(join(folder, 'records')))
    if (!named.includes(file)) faults.push(`records/${file}: is not in the manifest`)
  const cosigned = quorum && (await cosignedHead(folder, manifest, quorum))
  return [...faults, ...(await journalFaults(folder, manifest, cosigned)), ...(quorum && !cosigned ? [noQuorum] : [])]
}

const noQuorum = 'journal/cosigned-checkpoint: is no head that the quorum of witnesses cosigned'

async function cosignedHead(
  folder: string,
  { madeAt, journalKeys }: HandOverManifest,
  { policy, maxAgeHours }: { policy: WitnessPolicy; maxAgeHours?: number },
): Promise<Checkpoint | undefined> {
  const note = await readFile(join(folder, 'journal/cosigned-checkpoint'), 'utf8').catch(() => '')
  const logKeys = policy.logs.length > 0 ? policy.logs : keysIn(journalKeys)
  const now = Date.parse(madeAt) / 1000
  const judged = judgeWitnessed(note, policy, {
    ...{ logKeys, now, notBefore: maxAgeHours === undefined ? 0 : now - maxAgeHours * 3600 },
  })
  return judged?.met ? judged.checkpoint : undefined
}

const keysIn = (texts: readonly string[]) => texts.flatMap((text) => parseVerifierKey(text) ?? [])

async function journalFaults(
  folder: string,
  { journal, journalKeys }: HandOverManifest,
  cosigned: Checkpoint | undefined,
): Promise<string[]> {
  const faults: string[] = []
  const edge = new RightEdge()
  for await (const line of linesOf(folder, journal.file)) {
    const leaf = HandedLeaf.parse(line)
    if (leaf.index !== edge.size) faults.push(`leaf ${leaf.index}: stands where leaf ${edge.size} should`)
    if (leaf.entry !== undefined && hex(leafHash(Buffer.from(leaf.entry))) !== leaf.hash)
      faults.push(`leaf ${leaf.index}: the entry is not the one that was hashed`)
    edge.append(new Uint8Array(Buffer.from(leaf.hash, 'hex')))
    if (edge.size === cosigned?.size && hex(edge.root()) !== hex(cosigned.root))
      faults.push('the leaves are not those that the witnesses cosigned')
  }
  const head = verifyCheckpoint(await readFile(join(folder, 'journal/checkpoint'), 'utf8'), keysIn(journalKeys))
  if (!head.valid) faults.push(`the head of the journal: ${head.why}`)
  else if (head.checkpoint.size !== edge.size || hex(head.checkpoint.root) !== hex(edge.root()))
    faults.push('the leaves do not lead to the signed head')
  if (cosigned && cosigned.size > edge.size) faults.push('the leaves end before the head that the witnesses cosigned')
  return faults
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
