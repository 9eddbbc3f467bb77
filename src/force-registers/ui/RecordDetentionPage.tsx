import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { DetentionForm } from './DetentionForm.tsx'
import { texts } from './texts.ts'

/** Somebody held, as it is written down first. */
export function RecordDetentionPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.recordDetention)} crumbs={[{ title: t(texts.detentions), href: '/detentions' }]} narrow>
      <DetentionForm id={id} onDone={() => go(`/detentions/${id}`)} />
    </Page>
  )
}
