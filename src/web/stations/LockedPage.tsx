import { useText } from '../i18n.tsx'
import { Page } from '../kit/Page.tsx'
import { texts } from './texts.ts'
import { UnlockForm } from './UnlockForm.tsx'

/** What an officer finds who opens the application on a tablet without a network. */
export function LockedPage() {
  const t = useText()
  return (
    <Page title={t(texts.locked)} lead={t(texts.lockedLead)} narrow>
      <UnlockForm />
    </Page>
  )
}
