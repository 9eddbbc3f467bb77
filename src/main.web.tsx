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
import { App } from './web/App.tsx'
import { offerNewVersion } from './web/new-version.ts'

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
const update = registerSW({ onNeedRefresh: () => offerNewVersion(() => void update(true)) })
