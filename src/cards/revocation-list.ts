import { z } from 'zod'
import { concat, hash, hex, sameBytes, utf8 } from '../journal/bytes.ts'
import { signToken, type TokenFault, type TrustedKey, verifyToken } from './claim169/cose.ts'

/**
 * The cards and certificates that count no more, as a list that is signed like a card and kept by /verify for when there is no network. It
 * names a card by eight bytes of the hash of its random token, which stands in its code and nowhere else: whoever holds a card
 * can ask about it, and whoever has the list alone learns how many there are, and not one number, person or site.
 */

const claim = { issuer: 1, nextUpdate: 4, issued: 6, revoked: -65_537 } as const
const markBytes = 8

/** A list is renewed daily; one that is older than this is said to be so. */
export const listHours = 48

/** By what a list knows a card. */
export function revocationMark(tokenId: Uint8Array): Uint8Array {
  return hash(concat(utf8('sulh revoked card '), tokenId)).subarray(0, markBytes)
}

/**
 * By what a list knows a paper that the journal proves: by the number of its leaf, which stands in its code. Whoever has the list alone
 * learns that some leaf was revoked, and a leaf says nothing of a person.
 */
export function paperMark(leafIndex: number): Uint8Array {
  return hash(concat(utf8(`sulh revoked paper ${leafIndex}`))).subarray(0, markBytes)
}

/** Whether a paper that the journal proves is on a list. */
export function isPaperRevoked(list: RevocationList, leafIndex: number): boolean {
  return holds(list, paperMark(leafIndex))
}

/** The signed list. Marks are sorted, so that their order tells nothing of when cards were revoked. */
export function signRevocationList(
  marks: readonly Uint8Array[],
  about: { readonly issuer: string; readonly issuedAt: number; readonly nextUpdate: number },
  key: Parameters<typeof signToken>[1],
): Uint8Array {
  const sorted = marks.toSorted((a, b) => (hex(a) < hex(b) ? -1 : 1))
  return signToken(
    new Map<number, unknown>([
      [claim.issuer, about.issuer],
      [claim.nextUpdate, about.nextUpdate],
      [claim.issued, about.issuedAt],
      [claim.revoked, concat(...sorted)],
    ]),
    key,
  )
}

/** A list that a trusted key signed. Times are seconds since 1970. */
export interface RevocationList {
  readonly issuedAt: number
  readonly nextUpdate: number
  readonly marks: Uint8Array
}

const Claims = z.object({
  issuedAt: z.int(),
  nextUpdate: z.int(),
  marks: z.instanceof(Uint8Array).refine((bytes) => bytes.length % markBytes === 0),
})

/** Checks a list; a card's own token is none, and a list is no card. Never throws. */
export function verifyRevocationList(
  bytes: Uint8Array,
  keys: readonly TrustedKey[],
): { readonly list: RevocationList } | { readonly why: TokenFault } {
  const token = verifyToken(bytes, keys)
  if (!token.signed) return { why: token.why }
  const { claims } = token
  const said = Claims.safeParse({
    issuedAt: claims.get(claim.issued),
    nextUpdate: claims.get(claim.nextUpdate),
    marks: claims.get(claim.revoked),
  })
  return said.success ? { list: said.data } : { why: 'unreadable' }
}

/** Whether a card is on a list. */
export function isRevoked(list: RevocationList, tokenId: Uint8Array): boolean {
  return holds(list, revocationMark(tokenId))
}

function holds({ marks }: RevocationList, wanted: Uint8Array): boolean {
  for (let at = 0; at < marks.length; at += markBytes)
    if (sameBytes(marks.subarray(at, at + markBytes), wanted)) return true
  return false
}
