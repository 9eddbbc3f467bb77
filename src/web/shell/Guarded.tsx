import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Role } from '../../kernel/roles.ts'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Page } from '../kit/Page.tsx'
import { ErrorState, Loading } from '../kit/States.tsx'
import { useGo } from '../navigation.ts'
import { SessionProvider, useSessionRead } from '../session.tsx'
import { useTablet } from '../stations/current.ts'
import { LockedPage } from '../stations/LockedPage.tsx'
import { webTexts } from '../texts.ts'

/** A page for those who are signed in and hold one of the roles; others are led to the sign-in or told calmly. */
export function Guarded({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const t = useText()
  const go = useGo()
  const { pathname } = useLocation()
  const read = useSessionRead()
  const away = read.data === null
  const { standing } = useTablet()
  useEffect(() => {
    if (away) go(`/sign-in?to=${encodeURIComponent(pathname)}`, { replace: true })
  }, [away, go, pathname])
  if (!read.data && read.error?.name === 'NetworkError' && !['none', 'open'].includes(standing)) return <LockedPage />
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <Loading />
  const allowed = read.data.actor.roles.some((role) => roles.includes(role))
  if (!allowed) {
    return (
      <Page title={t(webTexts.notAllowedTitle)} narrow>
        <p>{t(webTexts.notAllowed)}</p>
        <ButtonLink href="/">{t(webTexts.home)}</ButtonLink>
      </Page>
    )
  }
  return <SessionProvider session={read.data}>{children}</SessionProvider>
}
