import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { texts } from './texts.ts'

/** An agreement, entered article by article. */
export function DraftAgreementPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.draft)} crumbs={[{ title: t(texts.agreements), href: '/ceasefire' }]} narrow>
      <AgreementForm id={id} mode="draft" onDone={() => go(`/ceasefire/${id}`)} />
    </Page>
  )
}
