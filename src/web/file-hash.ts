import { hex } from '../journal/bytes.ts'

/** The SHA-256 of a file, computed in the browser: whether two are the same is seen by it, and whether what arrived is what was sent. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
