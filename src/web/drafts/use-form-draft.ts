import { useLocation } from '@tanstack/react-router'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { DraftsContext } from './drafts-context.ts'
import type { DraftView, FormDraft } from './form-draft.ts'

/** The draft of the form that asks; of none where nobody is signed in, or the form records no act. */
export function useFormDraft(
  action: string | undefined,
  page: { readonly title: string; readonly input: () => unknown },
): { readonly draft: FormDraft | undefined; readonly view: DraftView | undefined; readonly discard: () => void } {
  const drafts = useContext(DraftsContext)
  const { href, pathname } = useLocation()
  const latest = useRef({ ...page, href })
  useLayoutEffect(() => {
    latest.current = { ...page, href }
  })
  const [view, setView] = useState<DraftView>()
  const [draft, setDraft] = useState<FormDraft>()
  // What a list on the page shows changes the rest of the address, and not which form this is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins another draft
  useEffect(() => {
    if (!drafts || action === undefined) return undefined
    const made = drafts.draftOf({
      path: latest.current.href,
      action,
      input: latest.current.input,
      title: () => `${document.title.replace(/ · Sulh$/, '')} · ${latest.current.title}`,
      shown: setView,
    })
    setDraft(made)
    const hidden = () => void made.hurry()
    window.addEventListener('pagehide', hidden)
    return () => {
      window.removeEventListener('pagehide', hidden)
      void made.leave()
    }
  }, [drafts, action, pathname])
  // Its fields are there by now.
  useEffect(() => void draft?.begin(), [draft])
  const discard = () => void draft?.end().then(drafts?.showAnew)
  return { draft, view, discard }
}
