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
  const { href, pathname } = useLocation()
  const latest = useRef({ ...page, href })
  useLayoutEffect(() => {
    latest.current = { ...page, href }
  })
  const [view, setView] = useState(noDraft)
  const [draft, setDraft] = useState<FormDraft>()
  const book = drafts?.book
  // What a list on the page shows changes the rest of the address, and not which form this is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins another draft
  useEffect(() => {
    if (!book || action === undefined) return undefined
    const place = { path: latest.current.href, action, ids: idsOf(latest.current.input) }
    const made = new FormDraft(book, place, {
      title: () => `${document.title.replace(/ · Sulh$/, '')} · ${latest.current.title}`,
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
  }, [book, action, pathname])
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
