import { Fragment, type ReactNode, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SessionView } from '../../programme/views.ts'
import { stationPort } from '../station-port.ts'
import { useTablet } from '../stations/current.ts'
import { DeskDrafts } from './desk-drafts.ts'
import { idsIn } from './draft.ts'
import { DraftBook } from './draft-book.ts'
import { DraftsContext, type FormOnPage } from './drafts-context.ts'
import { FormDraft } from './form-draft.ts'

/** The drafts of who is signed in: in the tablet's store where they unlocked it, else in the browser's. */
export function DraftsProvider({ session, children }: { session: SessionView | null; children: ReactNode }) {
  const { standing } = useTablet()
  const [anew, setAnew] = useState(0)
  const actor = session?.actor.id
  const login = session?.login
  // biome-ignore lint/correctness/useExhaustiveDependencies: unlocking is what gives the tablet's store
  const drafts = useMemo(() => {
    if (actor === undefined || login === undefined) return null
    const store = stationPort()?.drafts(login) ?? new DeskDrafts(actor)
    const book = new DraftBook(store)
    const draftOf = ({ path, action, input, title, shown }: FormOnPage) =>
      new FormDraft(book, { path, action, ids: idsOf(input) }, { title, shown, drawn: (put) => flushSync(put) })
    return { book, draftOf, showAnew: () => setAnew((count) => count + 1) }
  }, [actor, login, standing])
  return (
    <DraftsContext value={drafts}>
      <Fragment key={anew}>{children}</Fragment>
    </DraftsContext>
  )
}

/** Of an input that cannot be put together while nothing is filled in, nothing is known. */
function idsOf(input: () => unknown): Record<string, string> {
  try {
    return idsIn(input())
  } catch {
    return {}
  }
}
