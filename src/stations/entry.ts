import { z } from 'zod'
import { base64, fromBase64, fromHex, hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { type Ed25519, portableEd25519 } from '../journal/note.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Box } from './box.ts'

/** SHA-256 in lowercase hex. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/)
export type Hash = z.infer<typeof Hash>

/** What the first entry of a log says of the one before it. */
export const noHash: Hash = '0'.repeat(64)

/** One unbroken log: a station's, since it was last enrolled. A station that was cloned or set back begins another. */
export const LogName = z.strictObject({ station: Id, epoch: z.int().positive() })
export type LogName = z.infer<typeof LogName>

/** Names a log in maps and in the database of a browser. */
export function logKey({ station, epoch }: LogName): string {
  return `${station}/${epoch}`
}

const claims = {
  v: z.literal(1),
  ...LogName.shape,
  /** 1, 2, 3 … without a gap within the log. */
  seq: z.int().positive(),
  /** The hash of the entry before it in the log. */
  prev: Hash,
  /** The act's own id: by whatever way an entry comes, and however often, it has one effect. */
  id: Id,
  action: z.string().min(1).max(100),
  /** The version of the action's rules that the station has. */
  version: z.int().positive(),
  subject: Id,
  /** Who was at the station. It vouches for them with its key; the centre asks whether they might. */
  actor: Id,
  /** What the station's clock said, and which start of the station it was: its clock may have been set in between. */
  at: Instant,
  boot: z.int().nonnegative(),
  /** Under which scope of the station it was made (`scope.ts`); of the one with which it was enrolled it says nothing. */
  scope: z.int().positive().optional(),
  /** The input, for the receivers' eyes alone: who carries an entry reads no name in it. */
  box: Box,
}

/**
 * One act as a station recorded it (neighbouring-systems-and-sync.md §5.4). Entries of a log are chained by their hashes and
 * signed by the station, so that none can be left out, changed or put in between without its being seen.
 */
export const StationEntry = z.strictObject({ ...claims, hash: Hash, signature: z.base64().length(88) })
export type StationEntry = z.infer<typeof StationEntry>
export type EntryClaims = Omit<StationEntry, 'hash' | 'signature'>

/** Hashes and signs an entry. `seed` is the station's Ed25519 key, 32 bytes. */
export function signEntry(claims: EntryClaims, seed: Uint8Array, crypto: Ed25519 = portableEd25519): StationEntry {
  const digest = entryHash(claims)
  return { ...claims, hash: hex(digest), signature: base64(crypto.sign(signedBytes(digest), seed)) }
}

/** Whether the entry is as its station signed it: its hash is that of its content, and the signature that of the key (32 bytes). */
export function isGenuine(entry: StationEntry, publicKey: Uint8Array, crypto: Ed25519 = portableEd25519): boolean {
  const { hash: said, signature, ...rest } = entry
  const digest = entryHash(rest)
  const bytes = fromBase64(signature)
  return hex(digest) === said && bytes !== undefined && crypto.verify(bytes, signedBytes(digest), publicKey)
}

/** Whether a station signed an entry of this hash. It is asked of entries whose box is not kept any more. */
export function isSignedHash(
  { hash: said, signature }: Pick<StationEntry, 'hash' | 'signature'>,
  publicKey: Uint8Array,
  crypto: Ed25519 = portableEd25519,
): boolean {
  const [digest, bytes] = [fromHex(said), fromBase64(signature)]
  return digest !== undefined && bytes !== undefined && crypto.verify(bytes, signedBytes(digest), publicKey)
}

function entryHash(claims: EntryClaims): Uint8Array {
  return hash(utf8(canonicalJson(claims)))
}

/** What is signed names its purpose, so that a signature made here can be shown as none other. */
function signedBytes(digest: Uint8Array): Uint8Array {
  return utf8(`sulh station entry\n${hex(digest)}\n`)
}
