import { registerSW } from 'virtual:pwa-register'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './web/styles/tokens.css'
import './web/styles/base.css'
import './web/styles/fields.css'
import './web/styles/kit.css'
import './web/styles/shell.css'
import './web/styles/map.css'
import './web/styles/print.css'
import { offerNewVersion } from './web/new-version.ts'

// What the public opens comes without the rest of the application.
const { pathname } = window.location
const shown =
  pathname === '/report-ordnance'
    ? import('./web/PublicApp.tsx').then(({ PublicApp }) => <PublicApp />)
    : pathname === '/report-incident'
      ? import('./web/PublicIncidentApp.tsx').then(({ PublicIncidentApp }) => <PublicIncidentApp />)
      : pathname === '/report-conduct'
        ? import('./web/PublicConductApp.tsx').then(({ PublicConductApp }) => <PublicConductApp />)
        : import('./web/App.tsx').then(async ({ App, ready }) => {
            // What was read on a tablet is asked for at once.
            await ready()
            return <App />
          })
const root = document.getElementById('app')
if (root) void shown.then((app) => createRoot(root).render(<StrictMode>{app}</StrictMode>))
// Who reports harm, or complains, leaves nothing in the browser, and so no service worker with what it keeps.
if (pathname !== '/report-incident' && pathname !== '/report-conduct') {
  const update = registerSW({ onNeedRefresh: () => offerNewVersion(() => void update(true)) })
}
