import { useLocation } from '@tanstack/react-router'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { idsIn } from './draft.ts'
import { DraftsContext } from './drafts-context.ts'
import { type DraftView, FormDraft, noDraft } from './form-draft.ts'

/** The draft of the form that asks; of none where nobody is signed in, or the form records no act. */
export function useFormDraft(
  action: string | undefined,
  page: { readonly title: string; readonly input: () => unknown },
): { readonly draft: FormDraft | undefined; readonly view: DraftView; readonly discard: () => void } {
  const drafts = useContext(DraftsContext)
  const { href } = useLocation()
  const latest = useRef(page)
  useLayoutEffect(() => {
    latest.current = page
  })
  const [view, setView] = useState(noDraft)
  const [draft, setDraft] = useState<FormDraft>()
  const book = drafts?.book
  useEffect(() => {
    if (!book || action === undefined) return undefined
    const place = { path: href, action, ids: idsOf(latest.current.input) }
    const made = new FormDraft(book, place, {
      title: () => latest.current.title,
      shown: setView,
      drawn: (put) => flushSync(put),
    })
    setDraft(made)
    const hidden = () => void made.hurry()
    window.addEventListener('pagehide', hidden)
    return () => {
      window.removeEventListener('pagehide', hidden)
      void made.leave()
    }
  }, [book, action, href])
  // Its fields are there by now.
  useEffect(() => void draft?.begin(), [draft])
  const discard = () => void draft?.end().then(drafts?.showAnew)
  return { draft, view, discard }
}

/** Of an input that cannot be put together while nothing is filled in, nothing is known. */
function idsOf(input: () => unknown): Record<string, string> {
  try {
    return idsIn(input())
  } catch {
    return {}
  }
}
