import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect } from 'react'
import { PublicView, SessionView } from '../programme/views.ts'
import { useRead } from './api.ts'
import { forgetDrafts } from './forget-drafts.ts'
import { useLanguage } from './i18n.tsx'
import { ask, ProblemError, tell } from './request.ts'
import { TimeZoneContext } from './time-zone.ts'

const SessionContext = createContext<SessionView | null>(null)

/** The session as the server knows it: null when nobody is signed in. */
export function useSessionRead() {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        return await ask('/api/session', SessionView, { language })
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null
        throw error
      }
    },
    staleTime: 60_000,
  })
}

export function SessionProvider({ session, children }: { session: SessionView; children: ReactNode }) {
  const { id } = session.actor
  // Another officer on the same tablet finds nothing of who sat there before.
  useEffect(() => forgetDrafts(id), [id])
  return (
    <SessionContext value={session}>
      <TimeZoneContext value={session.programme.timeZone}>{children}</TimeZoneContext>
    </SessionContext>
  )
}

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession() on a page that is open to everybody')
  return session
}

/** Who is signed in, where that may be nobody. */
export function useSessionIfAny(): SessionView | null {
  return useContext(SessionContext)
}

/** Signs out, and forgets everything that was read. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient()
  const { language } = useLanguage()
  return useCallback(async () => {
    await tell('/api/session', { method: 'DELETE', language })
    forgetDrafts()
    client.clear()
    client.setQueryData(['session'], null)
  }, [client, language])
}

/** What anybody may know: the programme's title and country. */
export function usePublic() {
  return useRead('/api/public?logins=no', PublicView)
}
