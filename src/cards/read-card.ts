import { fromHex } from '../journal/bytes.ts'
import type { VerifiedReceipt } from '../journal/receipt-code.ts'
import { type CodeFault, type VerifiedCode, verifyCardCode } from './claim169/code.ts'
import type { TrustedKey } from './claim169/cose.ts'
import { isPaperRevoked, isRevoked, type RevocationList } from './revocation-list.ts'

/** The keys of cards, and the newest signed list of revoked ones that a device has; null where it has none. */
export interface CardTrust {
  readonly keys: readonly TrustedKey[]
  readonly list: RevocationList | null
}

type Genuine = Extract<VerifiedCode, { genuine: true }>

/** What a card's code says: a genuine card, of when the list is that it was held against, or why it counts for nothing. */
export type CardResult =
  | {
      readonly kind: 'card'
      readonly card: Genuine
      /** When the list of revoked cards was issued (ISO); null where this device has none. */
      readonly listOf: string | null
      /** Whether that list is older than it should be. */
      readonly outdated: boolean
    }
  | { readonly kind: 'noCard'; readonly why: CodeFault | 'revoked'; readonly listOf: string | null }

/** Holds a scanned code against the keys and the list of revoked cards, at a time. */
export function readCard(text: string, { keys, list }: CardTrust, now: Date): CardResult {
  const seconds = now.getTime() / 1000
  const card = verifyCardCode(text, keys, seconds)
  const listOf = list ? new Date(list.issuedAt * 1000).toISOString() : null
  if (!card.genuine) return { kind: 'noCard', why: card.why, listOf }
  const token = fromHex(card.about.tokenId ?? '')
  if (list && token && isRevoked(list, token)) return { kind: 'noCard', why: 'revoked', listOf }
  return { kind: 'card', card, listOf, outdated: list !== null && seconds > list.nextUpdate }
}

/** Of when the list is that says that a genuine paper is revoked (ISO); null where it does not say so. */
export function paperRevokedAsOf(paper: VerifiedReceipt, { list }: CardTrust): string | null {
  if (!paper.genuine || !list || !isPaperRevoked(list, paper.leafIndex)) return null
  return new Date(list.issuedAt * 1000).toISOString()
}

/** Whether a text is a receipt's code and not a card's: cards have no prefix, receipts have one. */
export function isReceipt(text: string): boolean {
  return /SULH\d{1,4}(?::|%3A)/i.test(text)
}
