import { z } from 'zod'

/** An identifier chosen by the device that records (UUIDv7, RFC 9562 §5.7), so that a retry is harmless. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** A new UUIDv7: 48 bits of `now` (milliseconds since 1970), then 74 random bits. Runs in browser and server. */
export function newId(now: number = Date.now()): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = BigInt(now)
  for (let i = 0; i < 6; i++) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return formatUuid(bytes)
}

/**
 * The id of something that an action brings about beside its subject (a movement, a receipt). It depends on the
 * action's id and the label alone, so that replaying the journal finds the same id again. UUIDv8 (RFC 9562 §5.8).
 */
export function derivedId(actionId: Id, label: string): Id {
  const bytes = new Uint8Array(16)
  for (let lane = 0; lane < 4; lane++) {
    const word = mix(`${lane}|${actionId}|${label}`)
    for (let i = 0; i < 4; i++) bytes[lane * 4 + i] = (word >>> (8 * i)) & 0xff
  }
  return uuidOf(bytes)
}

/** The first sixteen of bytes that a caller made as a UUIDv8 (RFC 9562 §5.8). */
export function uuidOf(made: Uint8Array): Id {
  const bytes = made.slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return formatUuid(bytes)
}

/** What people call something instead of its id: `EO-1A2B3C4D`. It comes of the id's random part, so that it tells neither place nor number. */
export function shortCode(prefix: string, id: Id): string {
  return `${prefix}-${id.slice(-8).toUpperCase()}`
}

/** 32 well-mixed bits of a text (MurmurHash3's block and final steps over UTF-16 units). */
function mix(text: string): number {
  let h = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    h = Math.imul(((h ^ k) << 13) | ((h ^ k) >>> 19), 5) + 0xe6546b64
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function formatUuid(bytes: Uint8Array): Id {
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
