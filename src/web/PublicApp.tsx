import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ReportOrdnancePage } from '../ordnance-reports/ui/ReportOrdnancePage.tsx'
import { LanguageProvider, useText } from './i18n.tsx'
import { usePublic } from './session.tsx'
import { Banners } from './shell/Banners.tsx'
import { LanguageSwitch } from './shell/LanguageSwitch.tsx'
import { webTexts } from './texts.ts'

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 60_000, networkMode: 'always' } } })

/**
 * The page for reports of the public, without the application around it: who opens it may be at the end of a slow line that costs
 * money, so that neither menus nor the other pages' addresses come with it (`npm run bench -- report-page`).
 */
export function PublicApp() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={client}>
        <PublicShell />
      </QueryClientProvider>
    </LanguageProvider>
  )
}

function PublicShell() {
  const t = useText()
  const known = usePublic().data
  return (
    <>
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
    </>
  )
}
