import { z } from 'zod'
import { base64, fromBase64, hash, hex, utf8 } from '../journal/bytes.ts'
import { type Ed25519, portableEd25519 } from '../journal/note.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'

/** How far the clocks of two stations may be apart for a signed request to be heard, in minutes: tablets are often wrong by hours. */
export const clockTolerance = 26 * 60

/** Who asks, in the header `authorization: Station <base64 of this as JSON>`. */
export const StationPass = z.strictObject({
  station: Id,
  epoch: z.int().positive(),
  at: Instant,
  nonce: z.string().min(16).max(64),
  signature: z.base64().length(88),
})
export type StationPass = z.infer<typeof StationPass>

/** What is signed of a request: its method, path with query, and the bytes of its body. */
export interface AskedFor {
  readonly method: string
  readonly path: string
  readonly body: Uint8Array
}

/** Signs a request with the station's key (32-byte seed); gives the value of the header `authorization`. */
export function signRequest(
  who: Omit<StationPass, 'signature'>,
  asked: AskedFor,
  seed: Uint8Array,
  crypto: Ed25519 = portableEd25519,
): string {
  const signature = base64(crypto.sign(passBytes(who, asked), seed))
  return `Station ${base64(utf8(JSON.stringify({ ...who, signature })))}`
}

/** The pass of a header, unchecked; undefined where it is none. */
export function readPass(header: string | undefined): StationPass | undefined {
  const [scheme, text = ''] = (header ?? '').split(' ')
  const bytes = scheme === 'Station' ? fromBase64(text) : undefined
  if (!bytes) return undefined
  try {
    return StationPass.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}

/** Whether the station with this key (32 bytes) signed just this request. Whether it is fresh, and its nonce new, is asked beside. */
export function isSignedBy(
  pass: StationPass,
  asked: AskedFor,
  publicKey: Uint8Array,
  crypto: Ed25519 = portableEd25519,
): boolean {
  const bytes = fromBase64(pass.signature)
  return bytes !== undefined && crypto.verify(bytes, passBytes(pass, asked), publicKey)
}

function passBytes(who: Omit<StationPass, 'signature'>, asked: AskedFor): Uint8Array {
  const { station, epoch, at, nonce } = who
  const lines = [station, epoch, at, nonce, asked.method, asked.path, hex(hash(asked.body))]
  return utf8(`sulh station request\n${lines.join('\n')}\n`)
}
