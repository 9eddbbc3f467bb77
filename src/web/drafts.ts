import { useCallback, useState } from 'react'
import type { z } from 'zod'
import { draftPrefix } from './forget-drafts.ts'
import { useSession } from './session.tsx'

/**
 * What is typed over a long time, kept in this tab until it was sent, so that reloading the page loses nothing. It is
 * personal: it never leaves the tab, belongs to who typed it, and goes when they sign out (`forgetDrafts`).
 */
export function useDraft<S extends z.ZodType>(
  name: string,
  schema: S,
  first: z.output<S>,
): [draft: z.output<S>, change: (draft: z.output<S>) => void, forget: () => void] {
  const { actor } = useSession()
  const key = `${draftPrefix}${actor.id}.${name}`
  const [draft, setDraft] = useState<z.output<S>>(() => readDraft(key, schema) ?? first)
  const change = useCallback(
    (next: z.output<S>) => {
      setDraft(next)
      sessionStorage.setItem(key, JSON.stringify(next))
    },
    [key],
  )
  const forget = useCallback(() => sessionStorage.removeItem(key), [key])
  return [draft, change, forget]
}

function readDraft<S extends z.ZodType>(key: string, schema: S): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}
