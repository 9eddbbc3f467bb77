import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { DeliveryForm } from './DeliveryForm.tsx'
import { texts } from './texts.ts'

/** A delivery of arms, as an office learns of it first. */
export function RecordDeliveryPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.deliveries), href: '/arms-deliveries' }]} narrow>
      <DeliveryForm id={id} onDone={() => go(`/arms-deliveries/${id}`)} />
    </Page>
  )
}
