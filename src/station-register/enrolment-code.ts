import { hash, hex, utf8 } from '../journal/bytes.ts'
import { newSpokenCode, typedCode } from '../kernel/spoken-code.ts'
import type { Hash } from '../stations/entry.ts'

/** A new code that enrols a device once. */
export const newEnrolmentCode = newSpokenCode

/** SHA-256 of a code as it was typed. */
export function codeHashOf(typed: string): Hash {
  return hex(hash(utf8(`sulh station code\n${typedCode(typed)}\n`)))
}

/** SHA-256 of the key for which captures are sealed (base64), as it stands beside a code: a device knows by it whom it enrolled at. */
export function pinOf(boxKey: string): Hash {
  return hex(hash(utf8(boxKey)))
}

/**
 * What the QR code of an invitation says: the address of the tier's page for devices; after the `#`, which no browser sends, the
 * code and the pin. A camera opens the page, and the page reads both.
 */
export function enrolmentLink({ address, code, pin }: { address: string; code: string; pin: Hash }): string {
  return `${address}/station#code=${code}&pin=${pin}`
}

/** What a link of an invitation says; undefined where it is none. */
export function readEnrolmentLink(link: string): { address: string; code: string; pin: Hash } | undefined {
  const match = /^(https?:\/\/[^/#?]+)\/station#code=([0-9A-Za-z-]{8,64})&pin=([0-9a-f]{64})$/.exec(link.trim())
  const [, address, code, pin] = match ?? []
  return address && code && pin ? { address, code, pin } : undefined
}
