import { z } from 'zod'
import { base45, fromBase45 } from '../../journal/base45.ts'
import { hex } from '../../journal/bytes.ts'
import { signToken, type TokenFault, type TrustedKey, type Verifiers, verifyToken } from './cose.ts'
import { type Identity, identityFrom, identityMap } from './identity.ts'
import { inflate } from './inflate.ts'

/**
 * The code on a card: Identity → CBOR → CWT → COSE_Sign1 → zlib → Base45 → QR (Claim 169; trust.md §A10). It is checked with no
 * network and nothing but the public keys, and there is no function that reads one without checking it.
 */

/** Claims of a CWT by their numbers (RFC 8392 §4). */
const claim = { issuer: 1, subject: 2, expires: 4, notBefore: 5, issued: 6, tokenId: 7, identity: 169 } as const

/** What surrounds the identity. Times are seconds since 1970. */
export interface TokenAbout {
  readonly issuer?: string | undefined
  readonly subject?: string | undefined
  readonly expiresAt?: number | undefined
  readonly notBefore?: number | undefined
  readonly issuedAt?: number | undefined
  /** Sixteen random bytes in hex that a list of revoked cards knows the card by. */
  readonly tokenId?: string | undefined
}

export type CodeFault =
  | TokenFault
  | 'tooLarge'
  /** Signed by a trusted key, but no identity: another token of theirs, or one whose fields are of other types. */
  | 'noIdentity'
  | 'notYetValid'
  | 'expired'

export type VerifiedCode =
  | { readonly genuine: true; readonly identity: Identity; readonly about: TokenAbout; readonly keyId: string }
  | { readonly genuine: false; readonly why: CodeFault }

/** What a code may unfold to, and how long its text may be: more than any QR code holds. */
export const unfoldedAtMost = 64 * 1024
const textAtMost = 16_384

const Seconds = z.number().optional()
const About = z.object({
  issuer: z.string().max(500).optional(),
  subject: z.string().max(500).optional(),
  expiresAt: Seconds,
  notBefore: Seconds,
  issuedAt: Seconds,
  tokenId: z.instanceof(Uint8Array).optional(),
})

/** The claims of a card, with its identity in their midst. */
export function cardClaims(
  identity: Identity,
  about: Omit<TokenAbout, 'tokenId'> & { tokenId?: Uint8Array | undefined },
) {
  const { issuer, subject, expiresAt, notBefore, issuedAt, tokenId } = about
  const all: readonly (readonly [number, unknown])[] = [
    [claim.issuer, issuer],
    [claim.subject, subject],
    [claim.expires, expiresAt],
    [claim.notBefore, notBefore],
    [claim.issued, issuedAt],
    [claim.tokenId, tokenId],
    [claim.identity, identityMap(identity)],
  ]
  return new Map(all.filter(([, value]) => value !== undefined))
}

/** The text to print as a QR code. `deflate` is zlib's, which the server has. */
export function cardCode(
  claims: ReadonlyMap<number, unknown>,
  key: Parameters<typeof signToken>[1],
  deflate: (bytes: Uint8Array) => Uint8Array,
): string {
  return base45(deflate(signToken(claims, key)))
}

/**
 * Checks a scanned or pasted code at a time in seconds since 1970, and only then says what it states. Refused are: what is
 * damaged, encrypted, unsigned, signed by a strange key or with another algorithm, expired, not yet valid, and a token that
 * bears no identity. Never throws. A code is taken as it is, but for line breaks and blanks around it.
 */
export function verifyCardCode(
  scanned: string,
  keys: readonly TrustedKey[],
  now: number,
  verifiers?: Verifiers,
): VerifiedCode {
  const text = scanned.replace(/[\r\n\t]/g, '').trim()
  if (text.length > textAtMost) return fault('tooLarge')
  const packed = fromBase45(text)
  const bytes = packed && inflate(packed, unfoldedAtMost)
  if (!bytes) return fault('unreadable')
  const token = verifyToken(bytes, keys, verifiers)
  if (!token.signed) return fault(token.why)
  const { claims, keyId } = token
  const map = claims.get(claim.identity)
  const identity = map instanceof Map ? identityFrom(map) : undefined
  const said = About.safeParse({
    issuer: claims.get(claim.issuer),
    subject: claims.get(claim.subject),
    expiresAt: claims.get(claim.expires),
    notBefore: claims.get(claim.notBefore),
    issuedAt: claims.get(claim.issued),
    tokenId: claims.get(claim.tokenId),
  })
  if (!identity || !said.success) return fault('noIdentity')
  const { tokenId, ...about } = said.data
  if (about.notBefore !== undefined && now < about.notBefore) return fault('notYetValid')
  if (about.expiresAt !== undefined && now >= about.expiresAt) return fault('expired')
  return { genuine: true, identity, about: { ...about, ...(tokenId && { tokenId: hex(tokenId) }) }, keyId }
}

function fault(why: CodeFault): VerifiedCode {
  return { genuine: false, why }
}
