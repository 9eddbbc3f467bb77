import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { IncidentForm } from './IncidentForm.tsx'
import { texts } from './texts.ts'

/** An incident, as a monitor saw it or as it was told. */
export function RecordIncidentPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.incidents), href: '/incidents' }]} narrow>
      <IncidentForm id={id} onDone={() => go(`/incidents/${id}`)} />
    </Page>
  )
}
