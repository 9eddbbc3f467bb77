import { Fragment, type ReactNode, useMemo, useState } from 'react'
import type { SessionView } from '../../programme/views.ts'
import { stationPort } from '../station-port.ts'
import { useTablet } from '../stations/current.ts'
import { DeskDrafts } from './desk-drafts.ts'
import { DraftBook } from './draft-book.ts'
import { DraftsContext } from './drafts-context.ts'

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
    return { book: new DraftBook(store), showAnew: () => setAnew((count) => count + 1) }
  }, [actor, login, standing])
  return (
    <DraftsContext value={drafts}>
      <Fragment key={anew}>{children}</Fragment>
    </DraftsContext>
  )
}
