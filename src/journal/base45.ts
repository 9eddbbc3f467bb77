const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Base45 of RFC 9285: only characters of the alphanumeric mode of QR codes, 3 for every 2 bytes. */
export function base45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0
    const low = bytes[at + 1]
    const value = low === undefined ? high : high * 256 + low
    text += alphabet.charAt(value % 45) + alphabet.charAt(Math.floor(value / 45) % 45)
    if (low !== undefined) text += alphabet.charAt(Math.floor(value / 2025))
  }
  return text
}

/** The bytes of base45; undefined for other characters, impossible lengths and groups beyond 16 (or 8) bits. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), (character) => alphabet.indexOf(character))
    if (digits.includes(-1)) return undefined
    const [first = 0, second = 0, third = 0] = digits
    const value = first + second * 45 + third * 2025
    if (value > (digits.length === 3 ? 0xffff : 0xff)) return undefined
    if (digits.length === 3) bytes.push(value >> 8)
    bytes.push(value & 0xff)
  }
  return Uint8Array.from(bytes)
}
