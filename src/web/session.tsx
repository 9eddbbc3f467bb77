import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import type { Language } from '../kernel/texts.ts'
import { PublicView, SessionView } from '../programme/views.ts'
import { useRead } from './api.ts'
import { forgetDrafts } from './drafts/desk-drafts.ts'
import { useLanguage } from './i18n.tsx'
import { ask, NetworkError, ProblemError, tell } from './request.ts'
import { stationPort } from './station-port.ts'
import { TimeZoneContext } from './time-zone.ts'

const SessionContext = createContext<SessionView | null>(null)

/**
 * The session as the server knows it: null when nobody is signed in. Without a network it is that of the officer who unlocked the
 * tablet, as the server last gave it.
 */
export function useSessionRead() {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        await tellOwedSignOut(language)
        return await ask('/api/session', SessionView, { language })
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null
        const kept = error instanceof NetworkError ? await stationPort()?.session() : undefined
        if (kept) return kept
        throw error
      }
    },
    staleTime: 60_000,
  })
}

/** An officer who left the tablet without a network is signed out before the server is asked who is there. */
async function tellOwedSignOut(language: Language): Promise<void> {
  const station = stationPort()
  if (!(await station?.owesSignOut())) return
  await tell('/api/session', { method: 'DELETE', language })
  await station?.signOut(true)
}

export function SessionProvider({ session, children }: { session: SessionView; children: ReactNode }) {
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

/** Signs out, and forgets everything that was read. On a tablet also without a network: the server is told when it is there. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient()
  const { language } = useLanguage()
  return useCallback(async () => {
    const station = stationPort()
    const told = await tell('/api/session', { method: 'DELETE', language }).then(
      () => true,
      (error: unknown) => {
        if (!station || !(error instanceof NetworkError)) throw error
        return false
      },
    )
    await station?.signOut(told)
    const left = client.getQueryData<SessionView | null>(['session'])
    if (left) forgetDrafts(left.actor.id)
    client.clear()
    client.setQueryData(['session'], null)
  }, [client, language])
}

/** What anybody may know: the programme's title and country. */
export function usePublic() {
  return useRead('/api/public?logins=no', PublicView)
}
