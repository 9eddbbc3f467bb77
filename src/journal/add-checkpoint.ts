import { base64, fromBase64 } from './bytes.ts'
import { hashBytes } from './tree.ts'

/** What a log asks of a witness: C2SP tlog-witness, the body of `POST add-checkpoint`. */
export type AddCheckpoint = {
  /** The size of the head that the witness cosigned last, as far as the log knows; 0 where it knows of none. */
  old: number
  /** From the old size to that of the checkpoint (RFC 6962 section 2.1.2). */
  proof: Uint8Array[]
  checkpoint: string
}

/** No proof of a tree of less than 2^63 leaves has more. */
const proofLinesMax = 63
/** A checkpoint with as many signatures as a note may have is shorter. */
export const addCheckpointBytesMax = 64 * 1024

/** The body as the specification wants it: the old size, a hash on each line, an empty line, the checkpoint. */
export function encodeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${old}\n${proof.map((hash) => `${base64(hash)}\n`).join('')}\n${checkpoint}`
}

/** Takes such a body apart without judging what it says; undefined when malformed. Never throws. */
export function parseAddCheckpoint(body: string): AddCheckpoint | undefined {
  const gap = body.indexOf('\n\n')
  if (gap < 0 || body.length > addCheckpointBytesMax) return undefined
  const [first = '', ...lines] = body.slice(0, gap).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  if (old === undefined || !Number.isSafeInteger(Number(old)) || lines.length > proofLinesMax) return undefined
  const proof: Uint8Array[] = []
  for (const line of lines) {
    const hash = fromBase64(line)
    if (hash?.length !== hashBytes) return undefined
    proof.push(hash)
  }
  return { old: Number(old), proof, checkpoint: body.slice(gap + 2) }
}
