/** A code as it is read aloud or typed, in the letters that it was made of (Crockford's base 32). */
export function plainCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
