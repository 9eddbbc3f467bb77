// Crockford's base 32: no letter that is read as a digit.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code that opens something once: 100 random bits, in four groups that can be read aloud and typed. */
export function newSpokenCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  const code = Array.from(bytes, (byte) => letters[byte % 32]).join('')
  return (code.match(/.{5}/g) ?? []).join('-')
}

/** A code as it was typed, without what makes no other code of it: small letters, spaces and lines between groups, O for 0. */
export function typedCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
