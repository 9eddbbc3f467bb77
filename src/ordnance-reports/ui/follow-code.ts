import { findWork } from '../proof-of-work.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of sixty bits to follow a report with, in letters that are not mistaken for one another (Crockford's base 32). */
export function newCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % 32]).join('')
}

/** The code in groups of four, as it is read aloud. */
export function spokenCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** Looks for the work of a report a little at a time, so that the page stays alive. */
export async function workFor(id: string): Promise<number> {
  for (let from = 0; ; from += 500) {
    const found = findWork(id, from, 500)
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve))
  }
}
