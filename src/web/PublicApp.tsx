import { useEffect, useState } from 'react'
import { ReportOrdnancePage } from '../ordnance-reports/ui/ReportOrdnancePage.tsx'
import { PublicView } from '../programme/views.ts'
import { LanguageProvider, useLanguage, useText } from './i18n.tsx'
import { CountryContext } from './map/country.ts'
import { ask } from './request.ts'
import { Banners } from './shell/Banners.tsx'
import { LanguageSwitch } from './shell/LanguageSwitch.tsx'
import { webTexts } from './texts.ts'

/**
 * The page for reports of the public, without the application around it: who opens it may be at the end of a slow line that costs
 * money, so that neither menus nor the other pages' addresses come with it (`npm run bench -- report-page`).
 */
export function PublicApp() {
  return (
    <LanguageProvider>
      <PublicShell />
    </LanguageProvider>
  )
}

function PublicShell() {
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
          <a href="/" className="shell-title">
            {known ? t(known.title) : 'صلح · Sulh'}
          </a>
          <LanguageSwitch />
        </div>
      </header>
      <Banners demonstration={known?.demonstration ?? false} />
      <main id="main" tabIndex={-1}>
        <ReportOrdnancePage />
      </main>
    </CountryContext>
  )
}
