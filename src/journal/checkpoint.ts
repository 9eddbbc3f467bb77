import { base64, concat, fromBase64, utf8 } from './bytes.ts'
import {
  type Ed25519,
  knownSignatures,
  parseNote,
  portableEd25519,
  type SigningKey,
  signatureLine,
  signNote,
  type VerifierKey,
  verifyNote,
} from './note.ts'
import { hashBytes } from './tree.ts'

/** The signed head of the journal: C2SP tlog-checkpoint, cosigned as C2SP tlog-cosignature (Ed25519, v1). */
export type Checkpoint = {
  /** Names the journal, such as `sulh.example/journal`; also the name of the key that signs it. */
  origin: string
  /** Number of leaves. */
  size: number
  /** 32 bytes. */
  root: Uint8Array
  /** Extra lines, signed but without meaning to us. Sulh writes none. */
  extensions: string[]
}

/** The signed text: origin, size and root, a line each. Refuses an empty or many-lined origin and a root that is no hash. */
export function checkpointBody({ origin, size, root }: Pick<Checkpoint, 'origin' | 'size' | 'root'>): string {
  if (origin === '' || origin.includes('\n')) throw new RangeError('The origin of a checkpoint is one line of text')
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`A journal cannot have ${size} leaves`)
  if (root.length !== hashBytes) throw new RangeError('The root of a checkpoint has 32 bytes')
  return `${origin}\n${size}\n${base64(root)}\n`
}

/** Signs the head of the journal. Refuses a key whose name is not the origin, which no verifier of ours would accept. */
export function signCheckpoint(
  checkpoint: Pick<Checkpoint, 'origin' | 'size' | 'root'>,
  key: SigningKey,
  crypto: Ed25519 = portableEd25519,
): string {
  if (key.name !== checkpoint.origin) throw new RangeError(`${key.name} cannot sign for ${checkpoint.origin}`)
  return signNote(checkpointBody(checkpoint), key, crypto)
}

/** What a checkpoint says, without checking any signature; undefined when malformed. Never throws. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const note = parseNote(text)
  return note === undefined ? undefined : parseBody(note.text)
}

function parseBody(body: string): Checkpoint | undefined {
  const [origin = '', size = '', root = '', ...extensions] = body.slice(0, -1).split('\n')
  const rootHash = fromBase64(root)
  if (origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return undefined
  if (rootHash?.length !== hashBytes || extensions.includes('')) return undefined
  return { origin, size: Number(size), root: rootHash, extensions }
}

/** A witness saw the journal with this head, as the largest it knew, at `time` (seconds since 1970). */
export type Cosignature = { key: VerifierKey; time: number }

export type VerifiedCheckpoint =
  | { valid: true; checkpoint: Checkpoint; signedBy: VerifierKey[]; cosignedBy: Cosignature[] }
  | { valid: false; why: 'unreadable' | 'unknownKey' | 'badSignature' }

/**
 * Checks a checkpoint against trusted keys. It needs a good signature by a trusted log key named like the origin, so a
 * key trusted for one journal cannot speak for another. Unknown signatures are ignored; one bad signature by any
 * trusted key, log or witness, condemns the whole. How many cosignatures are enough is for the caller. Never throws.
 */
export function verifyCheckpoint(
  text: string,
  trustedKeys: readonly VerifierKey[],
  crypto: Ed25519 = portableEd25519,
): VerifiedCheckpoint {
  const note = parseNote(text)
  const checkpoint = note === undefined ? undefined : parseBody(note.text)
  if (note === undefined || checkpoint === undefined) return { valid: false, why: 'unreadable' }
  const logKeys = trustedKeys.filter((key) => key.type === 'log' && key.name === checkpoint.origin)
  const verified = verifyNote(text, logKeys, crypto)
  if (!verified.valid) return verified
  const cosignedBy: Cosignature[] = []
  for (const { key, signature } of knownSignatures(note, trustedKeys, 'cosignature')) {
    const time = cosignedTime(signature)
    if (time === undefined) return { valid: false, why: 'badSignature' }
    if (!crypto.verify(signature.subarray(8), cosignedMessage(note.text, time), key.publicKey)) {
      return { valid: false, why: 'badSignature' }
    }
    cosignedBy.push({ key, time })
  }
  return { valid: true, checkpoint, signedBy: verified.signatures.map(({ key }) => key), cosignedBy }
}

/**
 * Adds a witness's cosignature line. The witness must first have verified the checkpoint and its consistency with the
 * last one it cosigned, and have stored it: this function only signs. `time` is in whole seconds since 1970.
 */
export function cosignCheckpoint(
  text: string,
  key: SigningKey,
  time: number,
  crypto: Ed25519 = portableEd25519,
): string {
  const note = parseNote(text)
  if (note === undefined || parseBody(note.text) === undefined)
    throw new RangeError('Only a checkpoint can be cosigned')
  if (key.type !== 'cosignature') throw new TypeError('A log key cannot cosign')
  if (!Number.isSafeInteger(time) || time < 0) throw new RangeError(`${time} is no time in seconds`)
  const timestamp = new Uint8Array(8)
  new DataView(timestamp.buffer).setBigUint64(0, BigInt(time))
  const signature = concat(timestamp, crypto.sign(cosignedMessage(note.text, time), key.seed))
  return `${text}${signatureLine({ ...key, signature })}`
}

function cosignedMessage(body: string, time: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${body}`)
}

function cosignedTime(signature: Uint8Array): number | undefined {
  if (signature.length !== 72) return undefined
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  return time <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(time) : undefined
}
