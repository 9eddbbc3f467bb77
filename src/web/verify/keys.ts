import { parseVerifierKey, type VerifierKey } from '../../journal/note.ts'
import { KeysView } from '../../journal/views.ts'

const kept = 'sulh.journal-keys'

/** The keys to trust: the server's, or, where it is away, those that this device kept from an earlier visit. */
export async function trustedKeys(): Promise<{ keys: VerifierKey[]; from: 'server' | 'device' }> {
  try {
    const response = await fetch('/api/journal/keys', { headers: { accept: 'application/json' } })
    const view = KeysView.parse(await response.json())
    keep(JSON.stringify(view))
    // The service worker answers from its cache when the network is away; navigator says which it was.
    return { keys: parsed(view), from: navigator.onLine ? 'server' : 'device' }
  } catch {
    const view = KeysView.safeParse(recall())
    return { keys: view.success ? parsed(view.data) : [], from: 'device' }
  }
}

function parsed(view: KeysView): VerifierKey[] {
  return view.keys.flatMap((line) => parseVerifierKey(line) ?? [])
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
