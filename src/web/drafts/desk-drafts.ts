import type { Id } from '../../kernel/ids.ts'
import { DraftKeyView } from '../../programme/views.ts'
import { firstLanguage } from '../language.ts'
import { ask } from '../request.ts'
import { bytesOf, seal, unseal } from '../seal.ts'
import type { Draft, DraftStore } from './draft.ts'

/** Under what drafts lie in this browser; the id of who typed them comes next. */
const draftPrefix = 'sulh.draft.'

/** Forgets what an officer typed here and did not save: they signed out. */
export function forgetDrafts(actor: Id): void {
  for (const key of keysOf(actor)) localStorage.removeItem(key)
}

function keysOf(actor: Id): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(`${draftPrefix}${actor}.`))
}

/**
 * Drafts in a browser that is no tablet. They lie there as ciphertexts (AES-256-GCM, bound to their names); the key comes from the server
 * to whoever is signed in and stays in memory, so that who carries the machine off reads nothing. Nothing is stored in clear.
 */
export class DeskDrafts implements DraftStore {
  readonly #actor: Id
  #key: Promise<CryptoKey> | undefined

  constructor(actor: Id) {
    this.#actor = actor
  }

  /** Asked for again where no answer came. */
  #opened(): Promise<CryptoKey> {
    this.#key ??= draftKey().catch((error: unknown) => {
      this.#key = undefined
      throw error
    })
    return this.#key
  }

  #slot(id: Id): string {
    return `${draftPrefix}${this.#actor}.${id}`
  }

  async all(): Promise<readonly unknown[]> {
    const slots = keysOf(this.#actor)
    if (slots.length === 0) return []
    const key = await this.#opened()
    const read = slots.map(async (slot) => {
      const text = await unseal(key, slot, localStorage.getItem(slot) ?? '')
      // What does not open with the officer's key never will.
      if (text === undefined) localStorage.removeItem(slot)
      return text === undefined ? undefined : JSON.parse(text)
    })
    return Promise.all(read)
  }

  async put(draft: Draft): Promise<void> {
    const slot = this.#slot(draft.id)
    localStorage.setItem(slot, await seal(await this.#opened(), slot, JSON.stringify(draft)))
  }

  async remove(ids: readonly Id[]): Promise<void> {
    for (const id of ids) localStorage.removeItem(this.#slot(id))
  }
}

/** Browsers seal on secure origins alone. */
async function draftKey(): Promise<CryptoKey> {
  const { key } = await ask('/api/session/draft-key', DraftKeyView, { language: firstLanguage() })
  return crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}
