import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { SessionView } from '../../programme/views.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Page } from '../kit/Page.tsx'
import { useGo } from '../navigation.ts'
import { onNetwork } from '../request.ts'
import { useSignOut } from '../session.tsx'
import { webTexts } from '../texts.ts'
import { currentTab, useTablet } from './current.ts'
import { texts } from './texts.ts'
import { UnlockForm } from './UnlockForm.tsx'
import { keepWorkingSet } from './working-set.ts'

/** After how long without a touch or a key a tablet locks itself, in milliseconds. */
const idleMost = 10 * 60 * 1000

/**
 * Keeps the tablet and the screens together: who is signed in, which page is shown, when the network is back, and when nobody has
 * touched it for long. What lies under a lock stays as it was, also what was typed.
 */
export function TabletWatch({ session, children }: { session: SessionView | null; children: ReactNode }) {
  const { standing, acts, login, scope, leaves } = useTablet()
  const { pathname } = useLocation()
  const open = standing === 'open'
  const [opened, setOpened] = useState<string>()
  useEffect(() => {
    currentTab()?.signedIn(session ?? undefined)
    if (open && session && currentTab()?.tablet.isOfficer(session.login)) setOpened(session.login)
  }, [session, open])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the page that counts
  useEffect(() => currentTab()?.newPage(), [pathname])
  useIdleLock(open)
  useFreshReads(acts.filter(({ tick }) => tick === 'here').length)
  useWorkingSet(open && !leaves ? session : null, login, scope?.n)
  const covered = session !== null && session.login === opened && (standing === 'locked' || standing === 'sending')
  return (
    <>
      {covered && <Cover login={session.login} />}
      <div hidden={covered}>{children}</div>
    </>
  )
}

function Cover({ login }: { login: string }) {
  const t = useText()
  const go = useGo()
  const signOut = useSignOut()
  const leave = async () => {
    await signOut()
    go('/sign-in')
  }
  return (
    <Page title={t(texts.locked)} lead={t(texts.coveredLead)} narrow>
      <UnlockForm login={login} />
      <Button look="quiet" onPress={() => void leave()}>
        {t(webTexts.signOut)}
      </Button>
    </Page>
  )
}

function useIdleLock(open: boolean): void {
  useEffect(() => {
    if (!open) return
    let timer = setTimeout(lock, idleMost)
    function lock() {
      void currentTab()?.tablet.leave()
    }
    function touched() {
      clearTimeout(timer)
      timer = setTimeout(lock, idleMost)
    }
    const signs = ['pointerdown', 'keydown'] as const
    for (const sign of signs) window.addEventListener(sign, touched)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, touched)
    }
  }, [open])
}

/** Reads what is on the screen again when the network is back, and when acts arrived. */
function useFreshReads(here: number): void {
  const client = useQueryClient()
  useEffect(() => {
    let away = false
    return onNetwork((reached) => {
      if (reached && away && currentTab()) void client.invalidateQueries()
      away = !reached
    })
  }, [client])
  const [before, setBefore] = useState(here)
  useEffect(() => {
    if (here < before) void client.invalidateQueries({ queryKey: ['read'] })
    if (here !== before) setBefore(here)
  }, [here, before, client])
}

/**
 * Reads in the background what the officer needs without a network, once they are there, and again from time to time; at once where the
 * device has other work, and not before what it kept of its former work went.
 */
function useWorkingSet(session: SessionView | null, officer: string, scope: number | undefined): void {
  const { language } = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scope is read from its beginning
  useEffect(() => {
    if (!session || officer === '' || !currentTab()?.tablet.isOfficer(session.login)) return
    const stop = new AbortController()
    void keepWorkingSet(session, language, stop.signal)
    return () => stop.abort()
  }, [session, language, officer, scope])
}
