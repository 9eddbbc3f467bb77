import type { CardTrust } from '../../cards/read-card.ts'
import { verifyRevocationList } from '../../cards/revocation-list.ts'
import { CardTrustView } from '../../cards/views.ts'
import { fromBase64, fromHex } from '../../journal/bytes.ts'

const kept = 'sulh.card-trust'

/**
 * What to trust of cards: the server's answer, or, where it is away, what this device kept. An older list never replaces a newer
 * one: who is between could send back one on which a card does not stand yet. Kept are keys and marks, no number and no person.
 */
export async function cardTrust(): Promise<CardTrust> {
  const before = CardTrustView.safeParse(recall()).data
  try {
    const response = await fetch('/api/card-trust', { headers: { accept: 'application/json' }, cache: 'no-store' })
    const view = CardTrustView.parse(await response.json())
    const [given, had] = [read(view), before && read(before)]
    // A key that the server no longer gives is not trusted, whatever this device remembers.
    if (had?.list && given.list && had.list.issuedAt > given.list.issuedAt) return { ...given, list: had.list }
    keep(JSON.stringify(view))
    return given
  } catch {
    return before ? read(before) : { keys: [], list: null }
  }
}

function read(view: CardTrustView): CardTrust {
  const keys = view.keys.flatMap(({ id, publicKey }) => {
    const bytes = fromHex(publicKey)
    return bytes ? [{ id, algorithm: 'EdDSA' as const, publicKey: bytes }] : []
  })
  const bytes = fromBase64(view.list)
  const verified = bytes && verifyRevocationList(bytes, keys)
  return { keys, list: verified && 'list' in verified ? verified.list : null }
}

function keep(text: string): void {
  try {
    localStorage.setItem(kept, text)
  } catch {
    // A browser that keeps nothing checks with the network only.
  }
}

function recall(): unknown {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? 'null')
  } catch {
    return null
  }
}
