import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { DraftKeyView } from '../programme/views.ts'
import { draftPrefix } from './forget-drafts.ts'
import { useLanguage } from './i18n.tsx'
import { ask } from './request.ts'
import { bytesOf, seal, unseal } from './seal.ts'
import { useSession } from './session.tsx'

/** A draft that is kept sealed. Undefined until it is known whether there is one. */
export interface SealedDraft<T> {
  readonly draft: T | undefined
  readonly change: (draft: T) => void
  readonly forget: () => void
  /** Whether it survives a reload. Not where the browser cannot seal, or no key came: then it is in memory alone. */
  readonly kept: boolean
}

/**
 * What somebody says of themselves over a long time, kept in this tab until it was sent. It lies there as a ciphertext
 * (AES-256-GCM, bound to its name); the key comes from the server to whoever is signed in and stays in memory, so that a tablet
 * that was carried off keeps nothing that can be read. Nothing is ever stored in clear.
 */
export function useSealedDraft<S extends z.ZodType>(
  name: string,
  schema: S,
  first: z.output<S>,
): SealedDraft<z.output<S>> {
  const { actor } = useSession()
  const { language } = useLanguage()
  const slot = `${draftPrefix}${actor.id}.${name}`
  const key = useQuery({
    queryKey: ['draftKey', actor.id],
    queryFn: async () => importKey((await ask('/api/session/draft-key', DraftKeyView, { language })).key),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const [draft, setDraft] = useState<z.output<S>>()
  const begun = useRef(false)
  const newest = useRef(0)
  useEffect(() => {
    if (begun.current || key.isPending) return
    begun.current = true
    const open = async () => {
      const kept = key.data ? await readSealed(key.data, slot, schema) : undefined
      setDraft(kept ?? first)
    }
    void open()
  }, [key.isPending, key.data, slot, schema, first])
  const change = useCallback(
    (next: z.output<S>) => {
      setDraft(next)
      const mine = ++newest.current
      if (!key.data) return
      void seal(key.data, slot, JSON.stringify(next)).then((sealed) => {
        // Sealing takes a moment; a later word, or having sent it, comes first.
        if (mine === newest.current) sessionStorage.setItem(slot, sealed)
      })
    },
    [key.data, slot],
  )
  const forget = useCallback(() => {
    newest.current++
    sessionStorage.removeItem(slot)
  }, [slot])
  return { draft, change, forget, kept: key.data !== undefined && key.data !== null }
}

/** Browsers seal on secure origins alone; null elsewhere. */
async function importKey(base64: string): Promise<CryptoKey | null> {
  if (!globalThis.crypto?.subtle) return null
  return crypto.subtle.importKey('raw', bytesOf(base64), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** The draft of this slot. What lies there and does not open, or is no such draft any more, goes. */
async function readSealed<S extends z.ZodType>(
  key: CryptoKey,
  slot: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const text = await unseal(key, slot, sessionStorage.getItem(slot) ?? '')
  const draft = text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data
  if (draft === undefined) sessionStorage.removeItem(slot)
  return draft
}
