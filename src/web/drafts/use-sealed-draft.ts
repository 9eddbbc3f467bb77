import { useLocation } from '@tanstack/react-router'
import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { type Id, newId } from '../../kernel/ids.ts'
import { DraftsContext } from './drafts-context.ts'

/** What is typed over several steps, and kept until it was sent. Undefined until it is known whether there is something. */
export interface SealedDraft<T> {
  readonly draft: T | undefined
  readonly change: (draft: T) => void
  readonly forget: () => void
  /** Whether it survives the end of the tab. Else it is in memory alone. */
  readonly kept: boolean
}

/** Keeps all that a page of several steps holds as one draft, as forms keep theirs (`useFormDraft`). */
export function useSealedDraft<S extends z.ZodType>(
  page: { readonly name: string; readonly title: string },
  schema: S,
  first: z.output<S>,
): SealedDraft<z.output<S>> {
  const { href } = useLocation()
  const { name, title } = page
  const book = useContext(DraftsContext)?.book
  const [draft, setDraft] = useState<z.output<S>>()
  const [kept, setKept] = useState(true)
  const begun = useRef(false)
  const id = useRef<Id | undefined>(undefined)
  useEffect(() => {
    if (!book) return undefined
    const taking = book.take({ path: href, action: name, ids: {} }).then((found) => {
      if (!begun.current) setDraft(schema.safeParse(found?.fields.said).data ?? first)
      begun.current = true
      id.current ??= found?.id
      return found
    })
    return () => void taking.then((found) => found && book.putBack(found.id))
  }, [book, href, name, schema, first])
  const change = useCallback(
    (next: z.output<S>) => {
      setDraft(next)
      id.current ??= newId()
      const place = { id: id.current, path: href, action: name, ids: {} }
      const kept = { ...place, title, at: Date.now(), fields: { said: next }, sent: false }
      void book?.keep(kept).then(setKept)
    },
    [book, href, name, title],
  )
  const forget = useCallback(() => {
    if (id.current !== undefined) void book?.forget(id.current)
    id.current = undefined
  }, [book])
  return { draft, change, forget, kept }
}
