import { type ReactNode, useEffect, useState } from 'react'
import { PublicView } from '../programme/views.ts'
import { LanguageProvider, useLanguage, useText } from './i18n.tsx'
import { CountryContext } from './map/country.ts'
import { ask } from './request.ts'
import { Banners } from './shell/Banners.tsx'
import { LanguageSwitch } from './shell/LanguageSwitch.tsx'
import { webTexts } from './texts.ts'

/**
 * Around a page on which somebody reports without an account and without a trace: light for a slow line, and without anything that stays
 * in the browser, not even the language that was chosen or a service worker (`main.web.tsx`).
 */
export function PublicReportShell({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider forgets>
      <Frame>{children}</Frame>
    </LanguageProvider>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const t = useText()
  const { language } = useLanguage()
  const [known, setKnown] = useState<PublicView>()
  useEffect(() => {
    // Without an answer the page works as well; its map then waits.
    ask('/api/public?logins=no', PublicView, { language }).then(setKnown, () => {})
  }, [language])
  return (
    <CountryContext value={known?.country ?? undefined}>
      <a className="skip-link" href="#main">
        {t(webTexts.skip)}
      </a>
      <header className="shell-head">
        <div className="shell-bar">
          <span className="shell-title">{known ? t(known.title) : 'صلح · Sulh'}</span>
          <LanguageSwitch />
        </div>
      </header>
      <Banners demonstration={known?.demonstration ?? false} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </CountryContext>
  )
}
